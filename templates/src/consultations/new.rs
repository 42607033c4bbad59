//! Making a consultation: its title, its name in addresses, its languages, its mandate.
use super::{MandateTyped, mandate::request_fields};
use crate::{
    Chrome, View,
    parts::{Choice, Field, button_primary, checkbox_group, error_summary, text_field},
    questionnaire::Fault,
};
use domain::language::Language;
use maud::{Markup, html};

/// The form of a new consultation.
#[derive(Default)]
pub struct NewConsultation {
    /// Its address.
    pub href: String,
    /// The address of the list.
    pub list: String,
    /// The title, as typed.
    pub title: String,
    /// The readable name, as typed or proposed.
    pub slug: String,
    /// The codes of the languages of issue.
    pub languages: Vec<String>,
    /// The mandate, as typed.
    pub mandate: MandateTyped,
    /// What is wrong.
    pub faults: Vec<Fault>,
}

impl View for NewConsultation {
    fn title(&self, chrome: &Chrome) -> String {
        chrome.t("consultations-new")
    }

    fn body(&self, chrome: &Chrome) -> Markup {
        let beside = |field: &str| Fault::beside(&self.faults, field, chrome);
        let title = Field::new("title", chrome.t("consultations-title"))
            .hint(chrome.t("consultations-title-hint"))
            .value(self.title.as_str())
            .error(beside("title"))
            .required();
        let slug = Field::new("slug", chrome.t("consultations-slug"))
            .hint(chrome.t("consultations-slug-hint"))
            .value(self.slug.as_str())
            .error(beside("slug"));
        let languages = Field::new("languages", chrome.t("questionnaire-languages"))
            .hint(chrome.t("consultations-languages-hint"))
            .values(self.languages.iter().map(String::as_str))
            .error(beside("languages"))
            .required();
        let six = Language::ALL.map(|l| Choice::new(l.code(), chrome.t(&format!("language-{l}"))));
        html! {
            h1 { (chrome.t("consultations-new")) }
            p.lead { (chrome.t("consultations-new-lead")) }
            (error_summary(chrome, &Fault::summary(&self.faults, chrome)))
            form.measure method="post" action=(self.href) data-guard {
                (chrome.csrf_field())
                (text_field(chrome, &title))
                (text_field(chrome, &slug))
                (checkbox_group(chrome, &languages, &six))
                h2 { (chrome.t("consultations-mandate-request")) }
                p { (chrome.t("consultations-mandate-later")) }
                (request_fields(chrome, &self.mandate, &self.faults))
                div.actions {
                    (button_primary(&chrome.t("consultations-make")))
                    a href=(self.list) { (chrome.t("cancel")) }
                }
            }
        }
    }
}
