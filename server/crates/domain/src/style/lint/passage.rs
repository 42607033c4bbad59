use serde::{Deserialize, Serialize};
use std::fmt;

/// Where something stands in a document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Place {
    /// The summary on page 1.
    Summary,
    /// A heading, by its full number: "II.D".
    Heading(String),
    /// A numbered paragraph.
    Paragraph(u32),
    /// A lettered item under a paragraph.
    Item(u32, String),
    /// A footnote, by its marker.
    Note(String),
    /// An annex; with the part of it, if it has parts: "Session IV".
    Annex(Option<String>),
}

impl Place {
    /// The number of the paragraph, also for an item under it.
    pub(super) const fn paragraph(&self) -> Option<u32> {
        match self {
            Self::Paragraph(number) | Self::Item(number, _) => Some(*number),
            _ => None,
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Summary => f.write_str("summary"),
            Self::Heading(number) => f.write_str(number),
            Self::Paragraph(number) => write!(f, "para. {number}"),
            Self::Item(number, letter) => write!(f, "para. {number} ({letter})"),
            Self::Note(marker) => write!(f, "footnote {marker}"),
            Self::Annex(None) => f.write_str("annex"),
            Self::Annex(Some(part)) => write!(f, "annex {part}"),
        }
    }
}

/// What a passage is read as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// A heading or title.
    Title,
    /// Sentences.
    Prose,
    /// A footnote.
    Note,
    /// A line of an annex: a list, an agenda, a name.
    Line,
}

/// A stretch of text at one place, without markup.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Passage {
    /// Where it stands.
    pub place: Place,
    /// What it is.
    pub role: Role,
    /// Its words.
    pub text: String,
}

/// A row of the contents.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// The full number of the heading, "II.D"; "annex" for an annex.
    pub number: String,
    /// The title as the contents give it.
    pub text: String,
    /// First and last paragraph as the contents give them.
    pub paragraphs: Option<(u32, u32)>,
}
