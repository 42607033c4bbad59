//! Somebody was faster: what was typed beside what is there now, and one is taken.
use crate::{
    Chrome, View,
    parts::{alert, button_primary, link_secondary},
};
use maud::{Markup, html};

/// The page after a save that would have overwritten somebody else's.
pub struct Conflict {
    /// What it is about: "Question 4".
    pub about: String,
    /// The texts that are not the same.
    pub clashes: Vec<Clash>,
    /// Where what was typed is posted again.
    pub action: String,
    /// Everything that was typed, with the revision that is there now.
    pub typed: Vec<(String, String)>,
    /// Where what is there now is seen.
    pub now: String,
}

/// A text that is not the same.
pub struct Clash {
    /// What it is: "Guidance (French)".
    pub label: String,
    /// As it was typed.
    pub typed: String,
    /// As it is now.
    pub now: String,
}

impl View for Conflict {
    fn title(&self, chrome: &Chrome) -> String {
        chrome.t("questionnaire-conflict-title")
    }

    fn body(&self, chrome: &Chrome) -> Markup {
        let about = [("about", self.about.as_str().into())];
        html! {
            h1 { (chrome.t("questionnaire-conflict-title")) }
            (alert(&chrome.t_with("questionnaire-conflict-text", &about)))
            @for clash in &self.clashes {
                section.sheet {
                    h2 { (clash.label) }
                    div.side-by-side {
                        div {
                            h3 { (chrome.t("questionnaire-conflict-typed")) }
                            (words(chrome, &clash.typed))
                        }
                        div {
                            h3 { (chrome.t("questionnaire-conflict-now")) }
                            (words(chrome, &clash.now))
                        }
                    }
                }
            }
            div.actions {
                @if !self.action.is_empty() {
                    form method="post" action=(self.action) {
                        (chrome.csrf_field())
                        @for (name, value) in &self.typed { input type="hidden" name=(name) value=(value); }
                        (button_primary(&chrome.t("questionnaire-conflict-keep-mine")))
                    }
                }
                (link_secondary(&self.now, &chrome.t("questionnaire-conflict-take-theirs")))
            }
        }
    }
}

fn words(chrome: &Chrome, text: &str) -> Markup {
    html! {
        @if text.trim().is_empty() { p.hint { (chrome.t("questionnaire-conflict-empty")) } }
        @else { p.lines dir="auto" { (text) } }
    }
}
