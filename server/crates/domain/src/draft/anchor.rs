use serde::{Deserialize, Serialize};

/// The stable name of a chapter, section, paragraph or annex in a draft: `q4`, `q4/tally`, `q1/from/france`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Anchor(String);

/// The most characters of an anchor.
const LONGEST: usize = 200;

impl Anchor {
    /// The anchor as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// An anchor made of names that the platform itself gave.
    pub(super) fn of(parts: &[&str]) -> Self {
        Self(parts.join("/"))
    }
}

impl std::fmt::Display for Anchor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// Not an anchor: anchors have 1 to 200 letters `a`–`z`, digits, `-`, `_` and `/`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("There is no such place in the draft.")]
pub struct BadAnchor;

impl std::str::FromStr for Anchor {
    type Err = BadAnchor;

    fn from_str(raw: &str) -> Result<Self, BadAnchor> {
        let good = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-_/".contains(c);
        let inside = (1..=LONGEST).contains(&raw.len()) && raw.chars().all(good);
        inside.then(|| Self(raw.to_owned())).ok_or(BadAnchor)
    }
}
