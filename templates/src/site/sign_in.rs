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
    /// A field ("" for the whole) and the key of the sentence that says what is wrong.
    pub fault: Option<(&'static str, &'static str)>,
}

impl View for SignIn {
    fn title(&self, chrome: &Chrome) -> String {
        chrome.t("sign-in")
    }

    fn body(&self, chrome: &Chrome) -> Markup {
        let faults: Vec<_> =
            self.fault.iter().map(|(field, key)| ((*field).to_owned(), chrome.t(key))).collect();
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
