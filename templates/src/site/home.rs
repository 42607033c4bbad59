//! The front page.
use crate::{
    Chrome, View,
    parts::{button_primary, button_secondary, link_primary, link_secondary},
    paths,
};
use domain::seat::Role;
use maud::{Markup, html};

/// What the platform is, and the way in.
pub struct Home {
    /// People of the demonstration, for one-click sign-in; none elsewhere.
    pub personas: Vec<PersonaCard>,
    /// Whether mails land on a page of the demonstration.
    pub mail: bool,
}

/// Somebody of the demonstration.
pub struct PersonaCard {
    /// In addresses.
    pub slug: &'static str,
    /// The name.
    pub name: &'static str,
    /// The role.
    pub role: Role,
    /// For whom, if for a respondent.
    pub respondent: Option<&'static str>,
}

impl View for Home {
    fn title(&self, chrome: &Chrome) -> String {
        chrome.t("site-home-title")
    }

    fn body(&self, chrome: &Chrome) -> Markup {
        html! {
            div.measure {
                h1 { (chrome.t("site-home-heading")) }
                p.lead { (chrome.t("site-home-lead")) }
            }
            @if self.personas.is_empty() {
                p.actions {
                    (link_primary(paths::SIGN_IN, &chrome.t("sign-in")))
                    (link_secondary(paths::VERIFY, &chrome.t("site-home-verify")))
                }
            } @else {
                (self.demonstration(chrome))
            }
            (journey(chrome))
        }
    }
}

impl Home {
    fn demonstration(&self, chrome: &Chrome) -> Markup {
        html! {
            section aria-labelledby="personas" {
                h2 #personas { (chrome.t("site-personas-heading")) }
                p.measure { (chrome.t("site-personas-text")) }
                ul.cards {
                    @for (place, persona) in self.personas.iter().enumerate() {
                        li.card { (persona.card(chrome, place == 0)) }
                    }
                }
                @if self.mail {
                    p { a href="/dev/mail" { (chrome.t("site-personas-mail")) } }
                }
            }
        }
    }
}

impl PersonaCard {
    fn card(&self, chrome: &Chrome, first: bool) -> Markup {
        let label = chrome.t_with("site-persona-enter", &[("name", self.name.into())]);
        html! {
            form method="post" action={ "/demonstration/personas/" (self.slug) } {
                (chrome.csrf_field())
                h3 { bdi { (self.name) } }
                p {
                    (chrome.t(&format!("role-{}", self.role.code())))
                    @if let Some(respondent) = self.respondent { " · " bdi { (respondent) } }
                }
                @if first { (button_primary(&label)) } @else { (button_secondary(&label)) }
            }
        }
    }
}

fn journey(chrome: &Chrome) -> Markup {
    html! {
        section.measure aria-labelledby="journey" {
            h2 #journey { (chrome.t("site-journey-heading")) }
            ol.journey {
                @for step in ["site-journey-write", "site-journey-reply", "site-journey-compile", "site-journey-review"] {
                    li { (chrome.t(step)) }
                }
            }
        }
    }
}
