//! A report draft: what the replies say, sentence by sentence, each with the answers behind it.
//!
//! [`compile()`] makes a draft of everything that counts. People then change it by the acts in [`edit`]. When replies
//! change, [`recompile()`] takes the fresh text where nobody touched the old one, and flags the rest. [`numbering`]
//! numbers it and turns it into a [`crate::document::Document`]; [`difference()`] compares two versions.
//! A draft knows no paragraph numbers: they are computed, never typed.
mod anchor;
mod basis;
mod compile;
mod difference;
pub mod edit;
mod hand;
mod length;
mod markup;
pub mod numbering;
mod reader;
mod recompile;
mod sentences;
mod sources;
mod text;

pub use anchor::{Anchor, BadAnchor};
pub use basis::{Basis, Marked};
pub use compile::{Compilation, Invited, compile};
pub use difference::{Changed, Manner, Piece, difference, pieces};
pub use hand::{Hand, Heading, Moved, Stale};
pub use length::{WordCount, word_count};
pub use markup::{MarkupError, plain_text};
pub use numbering::{References, broken_references, numbered, numbers};
pub use recompile::{Change, recompile};
pub use sentences::split;
pub use text::{Exhibit, Item, Sentence, Source, Span};

use crate::document;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A report draft, stored as JSON.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Draft {
    /// The title of the report.
    pub title: Heading,
    /// Notes under the title, each marked with an asterisk: the caution of the mandate.
    pub title_notes: Vec<String>,
    /// The unnumbered paragraphs on page 1.
    pub summary: Vec<Paragraph>,
    /// The chapters in order: introduction, one for each part of the questionnaire, conclusions.
    pub chapters: Vec<Chapter>,
    /// The annexes in order.
    pub annexes: Vec<Annex>,
    /// The submissions that it counts, in reporting order.
    pub compiled_from: Vec<CountedSource>,
    /// The day on which it was compiled.
    pub compiled_on: Date,
}

/// A submission that a draft counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CountedSource {
    /// The respondent's slug.
    pub respondent: String,
    /// Which of its versions.
    pub version: u32,
    /// A mark of the whole submission as it was: equal marks, equal content.
    pub mark: String,
}

/// A chapter, numbered I, II, III. Its own paragraphs stand before its sections.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Chapter {
    /// Its stable name: `introduction`, the key of a part, `conclusions`.
    pub key: Anchor,
    /// Its heading.
    pub heading: Heading,
    /// Whether its paragraphs are set in bold, as conclusions are.
    pub strong: bool,
    /// Its own paragraphs.
    pub paragraphs: Vec<Paragraph>,
    /// Its sections, numbered A, B, C.
    pub sections: Vec<Section>,
}

/// A section of a chapter.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Section {
    /// Its stable name: the key of a question.
    pub key: Anchor,
    /// Its heading.
    pub heading: Heading,
    /// Its paragraphs.
    pub paragraphs: Vec<Paragraph>,
}

/// A paragraph with all that is known about how it came to say what it says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Paragraph {
    /// Its stable name: `intro/mandate`, `q4/tally`, `q1/from/france`; given by the caller for an added one.
    pub key: Anchor,
    /// What it says.
    pub sentences: Vec<Sentence>,
    /// Lettered items under it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<Item>,
    /// A table, perhaps with bars of the same numbers, under it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exhibit: Option<Exhibit>,
    /// Who wrote it.
    pub hand: Hand,
    /// Who moved it away from its computed place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub moved: Option<Moved>,
    /// Its sources as they were when the text was last computed, written or confirmed.
    #[serde(default)]
    pub basis: Basis,
    /// What happened to the sources since; none while nothing did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stale: Option<Stale>,
    /// For a paragraph changed by hand: the computed text that it could go back to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub computed: Option<Box<Computed>>,
}

/// The computed text of a paragraph that says something else by hand.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Computed {
    /// What it would say.
    pub sentences: Vec<Sentence>,
    /// Its items.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<Item>,
    /// Its sources as they are.
    pub basis: Basis,
}

/// An annex, computed and not edited.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Annex {
    /// Its stable name: `annex/respondents`.
    pub key: Anchor,
    /// Its title.
    pub title: String,
    /// What it holds.
    pub matter: Vec<document::Matter>,
}

impl Paragraph {
    /// A computed paragraph.
    #[must_use]
    pub fn computed(key: Anchor, sentences: Vec<Sentence>, basis: Basis) -> Self {
        Self {
            key,
            sentences,
            items: Vec::new(),
            exhibit: None,
            hand: Hand::Computed,
            moved: None,
            basis,
            stale: None,
            computed: None,
        }
    }

    /// Whether it is printed: not removed.
    #[must_use]
    pub const fn is_visible(&self) -> bool {
        !matches!(self.hand, Hand::Removed { .. })
    }

    /// All its sentences, those of its items too.
    pub fn all_sentences(&self) -> impl Iterator<Item = &Sentence> {
        self.sentences.iter().chain(self.items.iter().flat_map(|item| &item.sentences))
    }

    /// The sentences that a person wrote and no answer stands behind.
    pub fn without_source(&self) -> impl Iterator<Item = &Sentence> {
        let by_hand = matches!(self.hand, Hand::Edited { .. } | Hand::Added { .. });
        let computed = |sentence: &Sentence| {
            self.computed.as_ref().is_some_and(|c| {
                c.sentences
                    .iter()
                    .chain(c.items.iter().flat_map(|i| &i.sentences))
                    .any(|s| s == sentence)
            })
        };
        self.all_sentences().filter(move |s| by_hand && s.sources.is_empty() && !computed(s))
    }
}

impl Chapter {
    /// Its own paragraphs and those of its sections, in reading order; removed ones too.
    pub fn all_paragraphs(&self) -> impl Iterator<Item = &Paragraph> {
        self.paragraphs.iter().chain(self.sections.iter().flat_map(|section| &section.paragraphs))
    }
}

impl Draft {
    /// All paragraphs in reading order, the summary first; removed ones too.
    pub fn paragraphs(&self) -> impl Iterator<Item = &Paragraph> {
        self.summary.iter().chain(self.chapters.iter().flat_map(Chapter::all_paragraphs))
    }

    /// The paragraph with this key.
    #[must_use]
    pub fn paragraph(&self, key: &Anchor) -> Option<&Paragraph> {
        self.paragraphs().find(|paragraph| &paragraph.key == key)
    }

    /// The paragraphs whose sources changed after somebody wrote them.
    pub fn flagged(&self) -> impl Iterator<Item = &Paragraph> {
        self.paragraphs().filter(|paragraph| paragraph.stale.is_some())
    }

    /// How many paragraphs wait for somebody to look at them again.
    #[must_use]
    pub fn stale_count(&self) -> usize {
        self.flagged().count()
    }

    /// The lists of paragraphs, in reading order: the summary, then each chapter's own and its sections'.
    fn lists_mut(&mut self) -> impl Iterator<Item = &mut Vec<Paragraph>> {
        std::iter::once(&mut self.summary).chain(self.chapters.iter_mut().flat_map(|chapter| {
            std::iter::once(&mut chapter.paragraphs)
                .chain(chapter.sections.iter_mut().map(|section| &mut section.paragraphs))
        }))
    }
}
