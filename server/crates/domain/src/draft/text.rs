//! What a paragraph is made of.
use super::Anchor;
use crate::{document, language::Language, questionnaire::Key};
use serde::{Deserialize, Serialize};

/// A sentence and the answers behind it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sentence {
    /// Its words.
    pub spans: Vec<Span>,
    /// The answers behind it, at most 250 of them; none for the furniture and for what a person wrote without source.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Source>,
}

/// An answer behind a sentence, or a whole submission.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Source {
    /// The respondent's slug.
    pub respondent: String,
    /// The question answered; none when the submission as such is meant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub question: Option<Key>,
}

/// A stretch of a sentence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "span", content = "text", rename_all = "snake_case")]
pub enum Span {
    /// Plain words.
    Text(String),
    /// Words in italics.
    Italic(String),
    /// A footnote whose indicator stands here.
    Note(String),
    /// Words in another language than English.
    Foreign {
        /// The language.
        language: Language,
        /// The words.
        words: String,
    },
    /// A reference to a chapter, section or paragraph: printed as "paragraphs 12–18".
    Paragraphs(Anchor),
}

/// A lettered item under a paragraph.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// What it says.
    pub sentences: Vec<Sentence>,
}

/// A table, perhaps with a picture of its numbers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Exhibit {
    /// The table.
    pub table: document::Table,
    /// The same counts as bars.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bars: Option<document::Bars>,
}

impl Sentence {
    /// A sentence of plain words that no answer stands behind: the furniture of a report.
    #[must_use]
    pub fn plain(words: impl Into<String>) -> Self {
        Self { spans: vec![Span::Text(words.into())], sources: Vec::new() }
    }

    /// Its words without notes; references stand as the key in brackets.
    #[must_use]
    pub fn words(&self) -> String {
        let words = self.spans.iter().map(|span| match span {
            Span::Text(words) | Span::Italic(words) | Span::Foreign { words, .. } => words.clone(),
            Span::Note(_) => String::new(),
            Span::Paragraphs(key) => format!("[{key}]"),
        });
        words.collect()
    }
}

/// The spans with empty ones dropped and like neighbours joined, so that equal texts have equal spans.
#[must_use]
pub(super) fn joined(spans: Vec<Span>) -> Vec<Span> {
    let mut out: Vec<Span> = Vec::with_capacity(spans.len());
    for span in spans {
        match (out.last_mut(), span) {
            (_, Span::Text(more) | Span::Italic(more)) if more.is_empty() => {}
            (Some(Span::Text(words)), Span::Text(more))
            | (Some(Span::Italic(words)), Span::Italic(more)) => words.push_str(&more),
            (_, span) => out.push(span),
        }
    }
    out
}
