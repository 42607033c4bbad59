//! Sentences on their way into a paragraph: words, and the replies behind them by place.
use super::{record::Record, said::Column};
use crate::{
    draft::{
        Anchor, Basis, Item, Paragraph, Sentence, Span,
        basis::{LISTED, Told},
        text::joined,
    },
    questionnaire::Key,
};

/// A sentence to be.
#[derive(Clone, Default)]
pub(super) struct Line<'a> {
    pub(super) spans: Vec<Span>,
    pub(super) from: Vec<(usize, Option<&'a Key>)>,
}

impl<'a> Line<'a> {
    /// A sentence of the furniture.
    pub(super) fn plain(words: impl Into<String>) -> Self {
        Self { spans: vec![Span::Text(words.into())], from: Vec::new() }
    }

    pub(super) fn of(spans: Vec<Span>) -> Self {
        Self { spans, from: Vec::new() }
    }

    /// Answers to a question stand behind it.
    pub(super) fn on_answers(mut self, replies: &[usize], question: &'a Key) -> Self {
        self.from.extend(replies.iter().map(|at| (*at, Some(question))));
        self
    }

    /// Submissions as such stand behind it.
    pub(super) fn on_submissions(mut self, replies: impl IntoIterator<Item = usize>) -> Self {
        self.from.extend(replies.into_iter().map(|at| (at, None)));
        self
    }

    fn sentence(&self, record: &Record<'_>) -> Sentence {
        let sources = self.from.iter().take(LISTED);
        Sentence {
            spans: joined(self.spans.clone()),
            sources: sources.map(|(at, key)| record.replies[*at].source(*key)).collect(),
        }
    }
}

impl Record<'_> {
    /// A computed paragraph of these sentences.
    pub(super) fn paragraph(&self, key: Anchor, lines: &[Line<'_>]) -> Paragraph {
        self.paragraph_with_items(key, lines, &[])
    }

    /// A computed paragraph with lettered items.
    pub(super) fn paragraph_with_items(
        &self,
        key: Anchor,
        lines: &[Line<'_>],
        items: &[Line<'_>],
    ) -> Paragraph {
        // Many sentences of a paragraph rest on the same thousands of answers: each is marked once.
        let mut marked: Vec<(u32, Option<Column>)> = Vec::new();
        for line in lines.iter().chain(items) {
            for run in line.from.chunk_by(|a, b| a.1 == b.1) {
                let column = run[0].1.and_then(|key| self.columns.find(key));
                marked.extend(run.iter().map(|(at, _)| (self.replies[*at].rank, column)));
            }
        }
        marked.sort_unstable();
        marked.dedup();
        let basis = Basis::of(marked.into_iter().map(|(rank, column)| self.told(rank, column)));
        let sentences = lines.iter().map(|line| line.sentence(self)).collect();
        let items = items.iter().map(|line| Item { sentences: vec![line.sentence(self)] });
        Paragraph { items: items.collect(), ..Paragraph::computed(key, sentences, basis) }
    }

    fn told(&self, rank: u32, question: Option<Column>) -> Told<'_> {
        let reply = &self.replies[self.by_slug[rank as usize]];
        let key = question.map(|column| self.columns.key(column));
        (reply.submission.source(), key, reply.mark(question))
    }
}
