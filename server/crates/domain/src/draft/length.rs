//! How long a document is.
use crate::document::{Bars, Block, Document, Matter, Run, Table};

/// How long a document is, in words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct WordCount {
    /// Title, summary, headings, paragraphs, items, notes and tables: what the limits of 8,500 words (reports of the
    /// Secretariat) and 10,700 words (others) are about.
    pub text: usize,
    /// The annexes.
    pub annexes: usize,
}

/// Counts the words of a document: stretches between white space.
#[must_use]
pub fn word_count(document: &Document) -> WordCount {
    let summary = document.summary.iter().map(|runs| words_in(runs)).sum::<usize>();
    let body = document.body.iter().map(words_in_block).sum::<usize>();
    let annexes = document
        .annexes
        .iter()
        .map(|annex| words(&annex.title) + annex.matter.iter().map(words_in_matter).sum::<usize>());
    WordCount { text: words(&document.title) + summary + body, annexes: annexes.sum() }
}

fn words(text: &str) -> usize {
    text.split_whitespace().count()
}

fn words_in(runs: &[Run]) -> usize {
    let mut text = String::new();
    let mut notes = 0;
    for run in runs {
        match run {
            Run::Text(more) | Run::Italic(more) | Run::Foreign { words: more, .. } => {
                text.push_str(more);
            }
            Run::Note(note) => notes += words(note),
        }
    }
    words(&text) + notes
}

fn words_in_block(block: &Block) -> usize {
    match block {
        Block::Heading { text, .. } => words(text),
        Block::Paragraph { runs, .. } | Block::Item { runs, .. } => words_in(runs),
        Block::Table(table) => words_in_table(table),
        Block::Bars(Bars { caption, .. }) => words(caption),
    }
}

fn words_in_table(table: &Table) -> usize {
    let head: usize = table.head.iter().map(|cell| words(cell)).sum();
    let rows: usize = table.rows.iter().flatten().map(|cell| words_in(cell)).sum();
    words(&table.caption) + head + rows
}

fn words_in_matter(matter: &Matter) -> usize {
    match matter {
        Matter::Heading { text } => words(text),
        Matter::Paragraph { runs } | Matter::Item { runs, .. } => words_in(runs),
        Matter::Table(table) => words_in_table(table),
    }
}
