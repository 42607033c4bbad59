//! What changed between two wordings, word by word.
use crate::chrome::Chrome;
use maud::{Markup, html};

/// How a piece of text fared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// In both wordings.
    Same,
    /// In the later only.
    Inserted,
    /// In the earlier only.
    Deleted,
}

/// A stretch of words with one fate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// What became of it.
    pub change: Change,
    /// The words, with the spaces that belong to them.
    pub text: String,
}

/// Both wordings in one: inserted underlined, deleted struck, both also said to those who listen.
#[must_use]
pub fn difference(chrome: &Chrome, pieces: &[Piece]) -> Markup {
    html! {
        span.difference {
            @for piece in pieces {
                @match piece.change {
                    Change::Same => { (piece.text) }
                    Change::Inserted => ins { span.hidden { "[" (chrome.t("difference-inserted")) "] " } (piece.text) }
                    Change::Deleted => del { span.hidden { "[" (chrome.t("difference-deleted")) "] " } (piece.text) }
                }
            }
        }
    }
}
