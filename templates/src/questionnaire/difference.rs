//! What a version changes: by question, in words.
use super::sentences::{place_name, wording_name};
use crate::{
    Chrome, View,
    layout::direction,
    parts::{Change, Piece, difference, empty, status},
};
use domain::{
    draft::Piece as Words,
    questionnaire::{Altered, Manner, Place, Questionnaire},
};
use maud::{Markup, html};

/// The difference between a version and the one before it.
pub struct Difference {
    /// The earlier version.
    pub old: Questionnaire,
    /// The later one.
    pub new: Questionnaire,
    /// The number of the later one.
    pub version: u32,
    /// What changed.
    pub altered: Vec<Altered>,
}

impl View for Difference {
    fn title(&self, chrome: &Chrome) -> String {
        self.heading(chrome)
    }

    fn body(&self, chrome: &Chrome) -> Markup {
        html! {
            h1 { (self.heading(chrome)) }
            (self.changes(chrome))
        }
    }
}

impl Difference {
    fn heading(&self, chrome: &Chrome) -> String {
        let args = [("version", self.version.into()), ("before", (self.version - 1).into())];
        chrome.t_with("questionnaire-difference-title", &args)
    }

    /// The changes, one after the other.
    #[must_use]
    pub fn changes(&self, chrome: &Chrome) -> Markup {
        html! {
            @if self.altered.is_empty() {
                (empty(&chrome.t("questionnaire-difference-none"), &chrome.t("questionnaire-difference-none-text"), None))
            }
            @for altered in &self.altered { (self.change(chrome, altered)) }
        }
    }

    fn change(&self, chrome: &Chrome, altered: &Altered) -> Markup {
        let (side, tone, word) = match altered.manner {
            Manner::Added => (&self.new, "good", "questionnaire-is-new"),
            Manner::Removed => (&self.old, "bad", "questionnaire-is-removed"),
            Manner::Changed => (&self.new, "calm", "questionnaire-is-changed"),
        };
        html! {
            section.sheet {
                h2 { (place_name(chrome, side, &altered.place)) " " (status(tone, &chrome.t(word))) }
                @if altered.moved { p { (self.moved(chrome, &altered.place)) } }
                @if altered.terms {
                    p { (chrome.t(if altered.place == Place::Head { "questionnaire-languages-changed" } else { "questionnaire-terms-changed" })) }
                }
                @for (wording, language, pieces) in &altered.texts {
                    // What went has its number in the version that had it.
                    @let went = pieces.iter().all(|piece| matches!(piece, Words::Deleted(_)));
                    @let side = if went { &self.old } else { side };
                    h3 {
                        (wording_name(chrome, side, &altered.place, wording)) " · "
                        (chrome.t(&format!("language-{language}")))
                    }
                    p lang=(language) dir=(direction(*language)) { (difference(chrome, &shown(pieces))) }
                }
            }
        }
    }

    fn moved(&self, chrome: &Chrome, place: &Place) -> String {
        let then = place_name(chrome, &self.old, place);
        chrome.t_with("questionnaire-moved-from", &[("place", then.into())])
    }
}

/// The pieces with a space between them.
fn shown(pieces: &[Words]) -> Vec<Piece> {
    let last = pieces.len().saturating_sub(1);
    let piece = |(i, piece): (usize, &Words)| {
        let (change, words) = match piece {
            Words::Same(words) => (Change::Same, words),
            Words::Inserted(words) => (Change::Inserted, words),
            Words::Deleted(words) => (Change::Deleted, words),
        };
        let space = if i < last { " " } else { "" };
        Piece { change, text: format!("{words}{space}") }
    };
    pieces.iter().enumerate().map(piece).collect()
}
