//! Sentences on their way into a paragraph: words, and the replies behind them by place.
use super::record::Record;
use crate::{
    draft::{Anchor, Basis, Item, Paragraph, Sentence, Source, Span, basis::LISTED, text::joined},
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
        let marked = lines.iter().chain(items).flat_map(|line| &line.from);
        // Many sentences of a paragraph rest on the same thousands of answers: each is marked once.
        let mut marked: Vec<_> = marked.copied().collect();
        marked.sort_unstable();
        marked.dedup();
        let basis = Basis::of(marked.into_iter().map(|(at, key)| self.marked(at, key)));
        let sentences = lines.iter().map(|line| line.sentence(self)).collect();
        let items = items.iter().map(|line| Item { sentences: vec![line.sentence(self)] });
        Paragraph { items: items.collect(), ..Paragraph::computed(key, sentences, basis) }
    }

    fn marked(&self, at: usize, question: Option<&Key>) -> (Source, String) {
        let reply = &self.replies[at];
        (reply.source(question), reply.mark(question))
    }
}
