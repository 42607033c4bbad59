//! Whose words they are, and what happened to their sources since.
use super::Source;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// Who wrote a paragraph or a heading.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "hand", rename_all = "snake_case")]
pub enum Hand {
    /// Nobody: it was computed from the replies, and is computed again when they change.
    #[default]
    Computed,
    /// A person changed the computed text.
    Edited {
        /// The person's name.
        by: String,
        /// When.
        at: Timestamp,
    },
    /// A person added it.
    Added {
        /// The person's name.
        by: String,
        /// When.
        at: Timestamp,
    },
    /// A person took it out; it stays as a tombstone so that it can come back.
    Removed {
        /// The person's name.
        by: String,
        /// When.
        at: Timestamp,
        /// Who had written it.
        was: Box<Hand>,
    },
}

impl Hand {
    /// The code in texts: `computed`, `edited`, `added`, `removed`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Computed => "computed",
            Self::Edited { .. } => "edited",
            Self::Added { .. } => "added",
            Self::Removed { .. } => "removed",
        }
    }

    /// Whether the platform may put fresh text in its place.
    #[must_use]
    pub const fn is_computed(&self) -> bool {
        matches!(self, Self::Computed)
    }
}

/// That somebody moved a paragraph.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Moved {
    /// The person's name.
    pub by: String,
    /// When.
    pub at: Timestamp,
}

/// A title or heading, which may be written by hand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Heading {
    /// Its words.
    pub text: String,
    /// Whose words.
    #[serde(default)]
    pub hand: Hand,
}

impl Heading {
    /// A computed heading.
    #[must_use]
    pub fn computed(text: impl Into<String>) -> Self {
        Self { text: text.into(), hand: Hand::Computed }
    }
}

/// What happened to the sources of a paragraph after somebody wrote or removed it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stale {
    /// Answers that now say something else.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub changed: Vec<Source>,
    /// Answers that came in.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub appeared: Vec<Source>,
    /// Answers that no longer count: withdrawn, rejected, replaced by nothing.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub withdrew: Vec<Source>,
    /// Whether something changed among the sources beyond those that are listed one by one.
    #[serde(default)]
    pub beyond: bool,
}

impl Stale {
    /// How many sources changed, came or went, as far as they are listed; at least 1.
    #[must_use]
    pub fn count(&self) -> usize {
        (self.changed.len() + self.appeared.len() + self.withdrew.len()).max(1)
    }
}
