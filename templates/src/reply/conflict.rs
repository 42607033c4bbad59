//! Two texts for one answer: both are shown, and the writer chooses. Nothing is overwritten by itself.
use super::typed::Typed;
use crate::{
    chrome::Chrome,
    parts::{self, Change, difference, hidden},
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

    /// Inside the form of the whole part: the buttons send everything, so that nothing that was typed elsewhere is lost.
    pub(super) fn inside(&self, chrome: &Chrome, key: &str) -> Markup {
        html! {
            div.conflict {
                (self.texts(chrome))
                div.actions {
                    button.button type="submit" name={ "mine-" (key) } value=(self.version) { (chrome.t("reply-keep-mine")) }
                    button.button type="submit" name="theirs" value=(key) { (chrome.t("reply-take-theirs")) }
                }
            }
        }
    }
}

/// What the script puts beside an answer: two forms of their own, both sent to `action`, which takes one answer.
#[must_use]
pub fn settle_apart(
    chrome: &Chrome,
    conflict: &ConflictShown,
    (key, mine): (&str, &Typed),
    action: &str,
) -> Markup {
    html! {
        (conflict.texts(chrome))
        div.actions {
            form method="post" action=(action) {
                (chrome.csrf_field())
                @for (name, value) in mine.fields() { (hidden(name, value)) }
                (hidden(&format!("version-{key}"), &conflict.version.to_string()))
                button.button type="submit" { (chrome.t("reply-keep-mine")) }
            }
            form method="post" action=(action) {
                (chrome.csrf_field())
                (hidden("theirs", key))
                button.button type="submit" { (chrome.t("reply-take-theirs")) }
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
