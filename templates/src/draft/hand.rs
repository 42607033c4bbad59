//! Whose words they are.
use crate::{Chrome, parts::bdi, when};
use domain::draft::{Hand, Paragraph};
use jiff::Timestamp;
use maud::{Markup, html};

/// "Edited by Elena Marchetti, 1 September 2011", and whether it was moved.
pub(super) fn hand_line(chrome: &Chrome, paragraph: &Paragraph) -> Markup {
    let hand = match &paragraph.hand {
        Hand::Computed => html! {},
        Hand::Edited { by, at } => signed(chrome, "draft-hand-edited", by, *at),
        Hand::Added { by, at } => signed(chrome, "draft-hand-added", by, *at),
        Hand::Removed { by, at, .. } => signed(chrome, "draft-hand-removed", by, *at),
    };
    html! {
        (hand)
        @if let Some(moved) = &paragraph.moved {
            @if !matches!(paragraph.hand, Hand::Computed) { " " }
            (signed(chrome, "draft-hand-moved", &moved.by, moved.at))
        }
    }
}

/// A sentence on what was done, by whom and on which day.
pub(super) fn signed(chrome: &Chrome, key: &str, by: &str, at: Timestamp) -> Markup {
    let words = [("who", bdi(&person(chrome, by))), ("day", when::day_of(chrome, at))];
    html! { span.signed { (chrome.phrase(key, &words)) } }
}

/// Who did it; the platform itself has no name.
pub(super) fn person(chrome: &Chrome, by: &str) -> String {
    if by.is_empty() { chrome.t("draft-nobody") } else { by.to_owned() }
}
