//! One respondent: its names and contact, where it was asked, who acts for it.
use super::form::{Typed, fault_of, languages, sentences};
use crate::{
    Chrome, View,
    parts::{
        Column, Field, button_primary, button_secondary, data_table, error_summary, select, status,
        text_field,
    },
    people::{OfferShown, PersonShown, offers_table, people_table},
    when,
};
use domain::{
    language::{Language, Texts},
    respondent::{Category, RegionalGroup},
};
use jiff::Timestamp;
use maud::{Markup, html};

/// One respondent of the registry.
pub struct One {
    /// Where it is.
    pub href: String,
    /// Its name.
    pub name: (Language, String),
    /// Its category.
    pub category: Category,
    /// Its regional group.
    pub group: Option<RegionalGroup>,
    /// The name of its State, if it is an institution of one.
    pub state: Option<String>,
    /// What was typed, or is on record.
    pub typed: Typed,
    /// Field and the key of its sentence.
    pub faults: Vec<(String, &'static str)>,
    /// Where it was asked.
    pub asked: Vec<Asked>,
    /// Who acts for it.
    pub people: Vec<PersonShown>,
    /// Seats that wait to be taken.
    pub offers: Vec<OfferShown>,
    /// The name typed for an offer of a seat.
    pub offer_name: String,
    /// The address typed for an offer of a seat.
    pub offer_email: String,
    /// The code of the language chosen for an offer of a seat.
    pub offer_language: String,
}

/// A consultation in which it was asked.
pub struct Asked {
    /// Its row on the board.
    pub href: String,
    /// The title.
    pub title: Texts,
    /// When it was asked.
    pub sent_at: Timestamp,
    /// `invited`, `opened`, `started`, `handed_in`.
    pub progress: &'static str,
}

impl View for One {
    fn title(&self, _: &Chrome) -> String {
        self.name.1.clone()
    }

    fn body(&self, chrome: &Chrome) -> Markup {
        let category = chrome.t(&format!("category-{}", self.category.code()));
        let group = self.group.map(|group| chrome.t(&format!("group-{}", group.code())));
        html! {
            h1 { bdi lang=(self.name.0) { (self.name.1) } }
            p.hint { (category) @if let Some(group) = group { " · " (group) } @if let Some(state) = &self.state { " · " bdi { (state) } } }
            (error_summary(chrome, &sentences(chrome, &self.faults)))
            (self.invitations(chrome))
            h2 { (chrome.t("respondents-people")) }
            @if self.people.is_empty() { p { (chrome.t("respondents-people-none")) } }
            @else { (people_table(chrome, &chrome.t_with("people-caption", &[("count", self.people.len().into())]), &self.people)) }
            @if !self.offers.is_empty() { (offers_table(chrome, &self.offers)) }
            (self.offer_form(chrome))
            h2 { (chrome.t("respondents-edit")) }
            form method="post" action=(self.href) data-guard {
                (chrome.csrf_field())
                (self.typed.fields(chrome, &self.faults))
                p.actions { (button_primary(&chrome.t("respondents-save"))) }
            }
        }
    }
}

impl One {
    fn invitations(&self, chrome: &Chrome) -> Markup {
        let columns = [
            Column::words(chrome.t("respondents-consultation")),
            Column::words(chrome.t("respondents-asked-on")),
            Column::words(chrome.t("board-progress")),
        ];
        html! {
            h2 { (chrome.t("respondents-invitations")) }
            @if self.asked.is_empty() { p { (chrome.t("respondents-invitations-none")) } }
            @else {
                (data_table(&chrome.t_with("respondents-invitations-caption", &[("count", self.asked.len().into())]), &columns, html! {
                    @for asked in &self.asked {
                        @let (language, title) = asked.title.shown(chrome.language);
                        tr {
                            th scope="row" { a href=(asked.href) lang=(language) { (title) } }
                            td { (when::day_of(chrome, asked.sent_at)) }
                            td { (status(if asked.progress == "handed_in" { "good" } else { "calm" }, &chrome.t(&format!("board-progress-{}", asked.progress)))) }
                        }
                    }
                }))
            }
        }
    }

    fn offer_form(&self, chrome: &Chrome) -> Markup {
        let field = |name: &str, label: &str, value: &str| {
            Field::new(name, chrome.t(label))
                .value(value)
                .error(fault_of(chrome, &self.faults, name))
                .required()
        };
        let language = Field::new("offer-language", chrome.t("people-language"))
            .hint(chrome.t("people-language-hint"))
            .value(&self.offer_language);
        let begun = self.faults.iter().any(|(field, _)| field.starts_with("offer-"));
        html! {
            details open[begun] {
                summary { (chrome.t("respondents-offer")) }
                form method="post" action={ (self.href) "/seats" } {
                    (chrome.csrf_field())
                    p.hint { (chrome.t("respondents-offer-hint")) }
                    (text_field(chrome, &field("offer-name", "people-name", &self.offer_name).autocomplete("off")))
                    (text_field(chrome, &field("offer-email", "people-email", &self.offer_email).kind("email").autocomplete("off")))
                    (select(chrome, &language, &languages(chrome)))
                    p.actions { (button_secondary(&chrome.t("respondents-offer-send"))) }
                }
            }
        }
    }
}
