//! The sign-in page.
use crate::{
    Chrome, View,
    parts::{Field, button_primary, error_summary, hidden, text_field},
    paths,
};
use maud::{Markup, html};

/// The sign-in form.
pub struct SignIn {
    /// The address as typed.
    pub email: String,
    /// Where to go afterwards.
    pub back: String,
    /// Whether address and password did not fit.
    pub refused: bool,
}

impl View for SignIn {
    fn title(&self, chrome: &Chrome) -> String {
        chrome.t("sign-in")
    }

    fn body(&self, chrome: &Chrome) -> Markup {
        let wrong = chrome.t("site-sign-in-refused");
        let faults = if self.refused { vec![("email".to_owned(), wrong)] } else { Vec::new() };
        html! {
            div.measure {
                h1 { (chrome.t("sign-in")) }
                (error_summary(chrome, &faults))
                form method="post" action=(paths::SIGN_IN) {
                    (chrome.csrf_field())
                    (hidden("back", &self.back))
                    (text_field(chrome, &Field::new("email", chrome.t("site-email")).kind("email").autocomplete("username").value(&self.email).required()))
                    (text_field(chrome, &Field::new("password", chrome.t("site-password")).kind("password").autocomplete("current-password").required()))
                    p.actions { (button_primary(&chrome.t("sign-in"))) }
                }
                p { a href="/password/forgotten" { (chrome.t("site-password-forgotten")) } }
                p.hint { (chrome.t("site-sign-in-by-offer")) }
            }
        }
    }
}
