//! The mandate and the facts of the report's head, each with what it is for.
use super::MandateTyped;
use crate::{
    Chrome, View,
    parts::{
        Choice, Field, button_primary, error_summary, hidden, radio_group, select, text_area,
        text_field,
    },
    questionnaire::Fault,
};
use domain::language::{Language, Texts};
use maud::{Markup, html};

/// The page on which a mandate is edited.
pub struct MandatePage {
    /// Its address.
    pub href: String,
    /// The address of the consultation.
    pub consultation: String,
    /// The title, as typed.
    pub title: Texts,
    /// The languages in which a title is written; the first is the source.
    pub languages: Vec<Language>,
    /// The facts, as typed.
    pub typed: MandateTyped,
    /// The fingerprint of what was there when the form was shown.
    pub seen: String,
    /// What is wrong.
    pub faults: Vec<Fault>,
}

impl View for MandatePage {
    fn title(&self, chrome: &Chrome) -> String {
        chrome.t("consultations-mandate")
    }

    fn body(&self, chrome: &Chrome) -> Markup {
        html! {
            h1 { (chrome.t("consultations-mandate")) }
            p.lead { (chrome.t("consultations-mandate-lead")) }
            (error_summary(chrome, &Fault::summary(&self.faults, chrome)))
            form.measure method="post" action=(self.href) data-guard {
                (chrome.csrf_field())
                (hidden("seen", &self.seen))
                @for language in &self.languages { (self.title_field(chrome, *language)) }
                h2 { (chrome.t("consultations-mandate-request")) }
                (request_fields(chrome, &self.typed, &self.faults))
                h2 { (chrome.t("consultations-mandate-head")) }
                p { (chrome.t("consultations-mandate-head-text")) }
                (self.masthead(chrome))
                h2 { (chrome.t("consultations-mandate-count")) }
                p { (chrome.t("consultations-mandate-count-text")) }
                (self.counting(chrome))
                div.actions {
                    (button_primary(&chrome.t("consultations-save-mandate")))
                    a href=(self.consultation) { (chrome.t("cancel")) }
                }
            }
        }
    }
}

impl MandatePage {
    fn title_field(&self, chrome: &Chrome, language: Language) -> Markup {
        let name = format!("title-{language}");
        let args = [("language", chrome.t(&format!("language-{language}")).into())];
        let label = chrome.t_with("consultations-title-in", &args);
        let field = Field::new(name.as_str(), label)
            .value(self.title.exact(language).unwrap_or_default())
            .lang(language)
            .error(Fault::beside(&self.faults, &name, chrome));
        let first = self.languages.first() == Some(&language);
        text_field(chrome, &if first { field.required() } else { field })
    }

    fn masthead(&self, chrome: &Chrome) -> Markup {
        let typed = &self.typed;
        let fields = Fields { chrome, faults: &self.faults };
        let mut distributions: Vec<_> = ["General", "Limited", "Restricted"]
            .map(|one| {
                let key = format!("consultations-distribution-{}", one.to_lowercase());
                Choice::new(one, chrome.t(&key))
            })
            .to_vec();
        distributions.insert(0, Choice::new("", chrome.t("consultations-distribution-none")));
        html! {
            (text_area(chrome, &fields.one("bodies", &typed.bodies).rows(2)))
            (text_field(chrome, &fields.one("session", &typed.session)))
            (text_field(chrome, &fields.one("agenda_item", &typed.agenda_item)))
            (text_field(chrome, &fields.one("agenda_title", &typed.agenda_title)))
            (text_field(chrome, &fields.one("symbol", &typed.symbol)))
            (select(chrome, &fields.one("distribution", &typed.distribution), &distributions))
            (text_field(chrome, &fields.one("document_date", &typed.document_date).kind("date")))
            (text_field(chrome, &fields.one("caution", &typed.caution)))
        }
    }

    fn counting(&self, chrome: &Chrome) -> Markup {
        let typed = &self.typed;
        let fields = Fields { chrome, faults: &self.faults };
        let ngos = ["counted", "collective", "named"].map(|code| {
            Choice::new(code, chrome.t(&format!("consultations-ngos-{code}")))
                .hint(chrome.t(&format!("consultations-ngos-{code}-hint")))
        });
        html! {
            (text_field(chrome, &fields.one("sent_on", &typed.sent_on).kind("date")))
            (text_field(chrome, &fields.one("count_as_of", &typed.count_as_of).kind("date")))
            (text_field(chrome, &fields.one("approximate_total", &typed.approximate_total).kind("number")))
            (radio_group(chrome, &fields.one("ngos", &typed.ngos), &ngos))
        }
    }
}

/// What was requested, by whom, of whom; who sends and who receives. Also in the form of a new consultation.
pub fn request_fields(chrome: &Chrome, typed: &MandateTyped, faults: &[Fault]) -> Markup {
    let fields = Fields { chrome, faults };
    html! {
        (text_field(chrome, &fields.one("basis", &typed.basis)))
        (text_area(chrome, &fields.one("request", &typed.request).rows(3)))
        (text_field(chrome, &fields.one("requested_by", &typed.requested_by)))
        (text_field(chrome, &fields.one("requested_of", &typed.requested_of)))
        (text_field(chrome, &fields.one("sender", &typed.sender)))
        (text_field(chrome, &fields.one("recipient", &typed.recipient)))
    }
}

struct Fields<'f> {
    chrome: &'f Chrome,
    faults: &'f [Fault],
}

impl Fields<'_> {
    /// A field with the label and the hint of its name. Reports are drafted in English.
    fn one(&self, name: &str, value: &str) -> Field {
        let key = format!("consultations-{}", name.replace('_', "-"));
        let field = Field::new(name, self.chrome.t(&key))
            .hint(self.chrome.t(&format!("{key}-hint")))
            .value(value)
            .error(Fault::beside(self.faults, name, self.chrome));
        if matches!(name, "symbol" | "document_date" | "sent_on" | "count_as_of") {
            return field;
        }
        field.lang(Language::En)
    }
}
