//! The side of the house.
use super::{OfferShown, PersonShown, offers_table, people_table};
use crate::{
    Chrome, View,
    parts::{
        Choice, Field, button_primary, error_summary, language_choices, radio_group, select,
        text_field,
    },
};
use domain::seat::Role;
use maud::{Markup, html};

/// The people of the house, offers that wait, and the form for an offer.
pub struct People {
    /// Where an offer is posted.
    pub action: String,
    /// Who has a seat.
    pub people: Vec<PersonShown>,
    /// Who was offered one.
    pub offers: Vec<OfferShown>,
    /// The name typed.
    pub name: String,
    /// The address typed.
    pub email: String,
    /// The code of the role chosen.
    pub role: String,
    /// The code of the language chosen for the mail.
    pub language: String,
    /// Field and the key of its sentence.
    pub faults: Vec<(String, &'static str)>,
}

/// The roles that can be offered here, in the order of the form.
const ROLES: [Role; 4] = [Role::Secretary, Role::Supervisor, Role::Rapporteur, Role::Member];

impl View for People {
    fn title(&self, chrome: &Chrome) -> String {
        chrome.t("people-title")
    }

    fn body(&self, chrome: &Chrome) -> Markup {
        let faults: Vec<_> =
            self.faults.iter().map(|(field, key)| (field.clone(), chrome.t(key))).collect();
        html! {
            h1 { (chrome.t("people-title")) }
            p.lead { (chrome.t("people-lead")) }
            (error_summary(chrome, &faults))
            (people_table(chrome, &chrome.t_with("people-caption", &[("count", self.people.len().into())]), &self.people))
            @if !self.offers.is_empty() {
                h2 { (chrome.t("people-waiting")) }
                (offers_table(chrome, &self.offers))
            }
            h2 { (chrome.t("people-offer")) }
            (self.form(chrome))
        }
    }

    fn wide(&self) -> bool {
        true
    }
}

impl People {
    fn form(&self, chrome: &Chrome) -> Markup {
        let field = |name: &str, label: &str, value: &str| {
            let fault = self.faults.iter().find(|(at, _)| at == name);
            Field::new(name, chrome.t(label))
                .value(value)
                .error(fault.map(|(_, key)| chrome.t(key)))
                .required()
        };
        let roles = ROLES.map(|role| {
            let explained = chrome.t(&format!("people-role-{}", role.code()));
            Choice::new(role.code(), chrome.t(&format!("role-{}", role.code()))).hint(explained)
        });
        let language = Field::new("language", chrome.t("people-language"))
            .hint(chrome.t("people-language-hint"))
            .value(&self.language);
        html! {
            p.hint { (chrome.t("people-offer-hint")) }
            form method="post" action=(self.action) data-guard {
                (chrome.csrf_field())
                (text_field(chrome, &field("name", "people-name", &self.name).autocomplete("off")))
                (text_field(chrome, &field("email", "people-email", &self.email).kind("email").autocomplete("off")))
                (radio_group(chrome, &field("role", "people-role", &self.role), &roles))
                (select(chrome, &language, &language_choices(chrome)))
                p.actions { (button_primary(&chrome.t("people-offer-send"))) }
            }
        }
    }
}
