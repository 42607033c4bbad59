//! Adding a respondent.
use super::form::{Typed, sentences};
use crate::{
    Chrome, View,
    parts::{button_primary, error_summary},
};
use maud::{Markup, html};

/// The form for a new respondent.
pub struct New {
    /// Where it posts to.
    pub action: String,
    /// What was typed.
    pub typed: Typed,
    /// Field and the key of its sentence.
    pub faults: Vec<(String, &'static str)>,
    /// The respondent that has this name already: its address and name.
    pub there: Option<(String, String)>,
}

impl View for New {
    fn title(&self, chrome: &Chrome) -> String {
        chrome.t("respondents-new-title")
    }

    fn body(&self, chrome: &Chrome) -> Markup {
        html! {
            h1 { (chrome.t("respondents-new-title")) }
            p.lead { (chrome.t("respondents-new-lead")) }
            (error_summary(chrome, &sentences(chrome, &self.faults)))
            @if let Some((href, name)) = &self.there {
                p { (chrome.t("respondents-there-already")) " " a href=(href) { bdi { (name) } } }
            }
            form method="post" action=(self.action) data-guard {
                (chrome.csrf_field())
                (self.typed.kind_fields(chrome, &self.faults))
                (self.typed.fields(chrome, &self.faults))
                p.actions { (button_primary(&chrome.t("respondents-add-this"))) }
            }
        }
    }
}
