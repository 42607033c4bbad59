//! A corrigendum before it is dispatched: what changes, and who will be told.
use super::{Difference, sentences::unready_sentence};
use crate::{
    Chrome, View,
    parts::{Confirm, alert, button_primary, confirm, hidden, note},
};
use maud::{Markup, html};

/// The corrigendum.
pub struct Corrigendum {
    /// The address of the questionnaire.
    pub base: String,
    /// What changes.
    pub difference: Difference,
    /// How often the draft was saved.
    pub revision: i32,
    /// Who will be told.
    pub told: Told,
    /// The key of the sentence that says why it was not dispatched.
    pub refused: Option<&'static str>,
}

/// Who will be told of a corrigendum.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Told {
    /// Respondents invited.
    pub respondents: usize,
    /// Mails that will be sent: respondents have several people, or none yet.
    pub mails: usize,
}

impl View for Corrigendum {
    fn title(&self, chrome: &Chrome) -> String {
        chrome.t("questionnaire-corrigendum")
    }

    fn body(&self, chrome: &Chrome) -> Markup {
        let new = &self.difference.new;
        let obstacles: Vec<_> =
            new.unready().iter().filter_map(|unready| unready_sentence(chrome, unready)).collect();
        let gaps = new.untranslated().len();
        let ready = new.unready().is_empty() && !self.difference.altered.is_empty();
        html! {
            h1 { (chrome.t("questionnaire-corrigendum")) }
            p.lead { (chrome.t("questionnaire-corrigendum-text")) }
            @if let Some(key) = self.refused { (alert(&chrome.t(key))) }
            @if !obstacles.is_empty() || gaps > 0 {
                (note(html! {
                    p { (chrome.t("questionnaire-corrigendum-unready")) }
                    ul {
                        @for sentence in &obstacles { li { (sentence) } }
                        @if gaps > 0 { li { (chrome.t_with("questionnaire-texts-missing", &[("count", gaps.into())])) } }
                    }
                }))
            }
            (self.difference.changes(chrome))
            @if ready { (self.dispatch(chrome)) }
            p { a href=(self.base) { (chrome.t("questionnaire-corrigendum-edit")) } }
            (self.discard(chrome))
        }
    }
}

impl Corrigendum {
    fn discard(&self, chrome: &Chrome) -> Markup {
        let version = [("version", self.difference.version.into())];
        confirm(
            chrome,
            &Confirm {
                action: format!("{}/corrigendum/removal", self.base),
                summary: chrome.t("questionnaire-corrigendum-discard"),
                question: chrome.t_with("questionnaire-corrigendum-discard-question", &version),
                button: chrome.t_with("questionnaire-corrigendum-discard-this", &version),
                fields: vec![("revision".to_owned(), self.revision.to_string())],
            },
        )
    }

    fn dispatch(&self, chrome: &Chrome) -> Markup {
        let version = self.difference.version;
        let args = [
            ("version", version.into()),
            ("respondents", self.told.respondents.into()),
            ("mails", self.told.mails.into()),
        ];
        html! {
            p.measure {
                (chrome.t_with("questionnaire-corrigendum-ask", &args)) " "
                (chrome.t_with("questionnaire-corrigendum-told", &args))
            }
            form.actions method="post" action={ (self.base) "/corrigendum/dispatch" } {
                (chrome.csrf_field())
                (hidden("revision", &self.revision.to_string()))
                (button_primary(&chrome.t_with("questionnaire-corrigendum-dispatch", &args)))
            }
        }
    }
}
