//! Two texts for one answer: both are shown, and the writer chooses. Nothing is overwritten by itself.
use crate::{
    chrome::Chrome,
    parts::{self, Change, difference},
    when,
};
use domain::wording;
use jiff::Timestamp;
use maud::{Markup, html};

/// What somebody else saved while an answer was being written.
pub struct ConflictShown {
    /// Who.
    pub by: String,
    /// When.
    pub at: Timestamp,
    /// The version that they saved.
    pub version: i32,
    /// Their answer, as it reads.
    pub theirs: Markup,
    /// Their answer in words.
    pub their_words: String,
    /// The answer that was being written, in words.
    pub my_words: String,
}

impl ConflictShown {
    fn texts(&self, chrome: &Chrome) -> Markup {
        let told =
            [("who", self.by.as_str().into()), ("time", when::time_of(chrome, self.at).into())];
        html! {
            p { strong { (chrome.t_with("reply-conflict", &told)) } " " (chrome.t("reply-conflict-kept")) }
            h3 { (chrome.t_with("reply-conflict-theirs", &[("who", self.by.as_str().into())])) }
            @if self.their_words.is_empty() { p.hint { (chrome.t("reply-emptied")) } } @else { (self.theirs) }
            h3 { (chrome.t("reply-conflict-difference")) }
            p { (differing(chrome, &self.their_words, &self.my_words)) }
        }
    }

    /// Both texts and the choice between them. The buttons send the form of the whole part, in which they stand whether the
    /// server or the script put them there: with what is in the fields now, so that nothing that was typed is lost.
    #[must_use]
    pub fn show(&self, chrome: &Chrome, key: &str) -> Markup {
        html! {
            (self.texts(chrome))
            div.actions {
                button.button type="submit" name={ "mine-" (key) } value=(self.version) { (chrome.t("reply-keep-mine")) }
                button.button type="submit" name="theirs" value=(key) { (chrome.t("reply-take-theirs")) }
            }
        }
    }
}

/// What changed from one wording to the other.
pub(super) fn differing(chrome: &Chrome, old: &str, new: &str) -> Markup {
    let pieces: Vec<parts::Piece> = wording::difference(old, new)
        .into_iter()
        .map(|piece| match piece {
            wording::Piece::Same(text) => parts::Piece { change: Change::Same, text },
            wording::Piece::Inserted(text) => parts::Piece { change: Change::Inserted, text },
            wording::Piece::Deleted(text) => parts::Piece { change: Change::Deleted, text },
        })
        .collect();
    difference(chrome, &pieces)
}
