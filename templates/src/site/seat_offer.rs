//! Taking a seat that was offered by mail.
use super::password::new_password;
use crate::{
    Chrome, View,
    parts::{Field, button_primary, error_summary, link_primary, text_field},
    paths,
};
use domain::seat::Role;
use maud::{Markup, html};

/// The page that the link of the mail leads to.
pub struct SeatOffer {
    /// The tenant in addresses.
    pub tenant_slug: String,
    /// The tenant's name.
    pub tenant: String,
    /// The token of the link.
    pub token: String,
    /// To whom the seat is offered.
    pub name: String,
    /// To which address.
    pub email: String,
    /// Which role.
    pub role: Role,
    /// Whether the address has an account with a password.
    pub known: bool,
    /// The code as typed.
    pub code: String,
    /// A field ("" for the whole) and the key of the sentence that says what is wrong.
    pub fault: Option<(&'static str, &'static str)>,
}

impl View for SeatOffer {
    fn title(&self, chrome: &Chrome) -> String {
        chrome.t("site-seat-offer-title")
    }

    fn body(&self, chrome: &Chrome) -> Markup {
        let role = chrome.t(&format!("role-{}", self.role.code()));
        html! {
            div.measure {
                h1 { (chrome.t("site-seat-offer-title")) }
                p.lead { (chrome.t_with("site-seat-offer-lead", &[("tenant", self.tenant.as_str().into()), ("role", role.into()), ("name", self.name.as_str().into())])) }
                (self.form(chrome))
            }
        }
    }
}

/// Where a link leads to no offer that can be taken, whatever the reason: the page is the same, so that it tells nothing.
pub struct NoSeatOffer;

impl View for NoSeatOffer {
    fn title(&self, chrome: &Chrome) -> String {
        chrome.t("site-seat-offer-none")
    }

    fn body(&self, chrome: &Chrome) -> Markup {
        html! {
            div.measure {
                h1 { (chrome.t("site-seat-offer-none")) }
                p.lead { (chrome.t("site-seat-offer-none-text")) }
                p { (chrome.t("site-seat-offer-none-advice")) }
                p.actions { (link_primary(paths::SIGN_IN, &chrome.t("sign-in"))) }
            }
        }
    }
}

impl SeatOffer {
    fn form(&self, chrome: &Chrome) -> Markup {
        let fault = |name: &str| {
            self.fault.filter(|(field, _)| *field == name).map(|(_, key)| chrome.t(key))
        };
        let faults: Vec<_> =
            self.fault.iter().map(|(field, key)| ((*field).to_owned(), chrome.t(key))).collect();
        let code = Field::new("code", chrome.t("site-seat-offer-code"))
            .hint(chrome.t("site-seat-offer-code-hint"))
            .autocomplete("one-time-code")
            .value(&self.code)
            .error(fault("code").as_deref())
            .required();
        html! {
            (error_summary(chrome, &faults))
            form method="post" action={ "/t/" (self.tenant_slug) "/seat-offers/" (self.token) } {
                (chrome.csrf_field())
                p { (chrome.t_with("site-seat-offer-address", &[("address", self.email.as_str().into())])) }
                (text_field(chrome, &code))
                @if self.known {
                    (text_field(chrome, &Field::new("password", chrome.t("site-password")).kind("password").autocomplete("current-password").error(fault("password").as_deref()).required()))
                } @else {
                    (new_password(chrome, "password", fault("password").as_deref()))
                }
                p.actions { (button_primary(&chrome.t("site-seat-offer-take"))) }
            }
        }
    }
}
