//! The sign-in page.
use super::kept::Ended;
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
    /// What was typed as a session ended.
    pub ended: Option<Ended>,
}

impl SignIn {
    /// The form with nothing in it; `back` is where to go afterwards.
    #[must_use]
    pub const fn blank(back: String) -> Self {
        Self { email: String::new(), back, fault: None, ended: None }
    }

    /// The form itself; one that carries a text is sent in parts, because so no text gets longer on the way.
    fn form(&self, chrome: &Chrome) -> Markup {
        let carried = self.ended.as_ref().and_then(Ended::carried);
        let email =
            Field::new("email", chrome.t("site-email")).kind("email").autocomplete("username");
        let password = Field::new("password", chrome.t("site-password"))
            .kind("password")
            .autocomplete("current-password");
        html! {
            form.apart method="post" action=(paths::SIGN_IN) enctype=[carried.map(|_| "multipart/form-data")] {
                (chrome.csrf_field())
                (hidden("back", &self.back))
                @if let Some((field, text)) = carried { (hidden(field, text)) }
                (text_field(chrome, &email.value(&self.email).required()))
                (text_field(chrome, &password.required()))
                p.actions { (button_primary(&chrome.t("sign-in"))) }
            }
        }
    }
}

impl View for SignIn {
    fn title(&self, chrome: &Chrome) -> String {
        chrome.t("sign-in")
    }

    fn holds_text(&self) -> bool {
        self.ended.is_some()
    }

    fn body(&self, chrome: &Chrome) -> Markup {
        let faults: Vec<_> =
            self.fault.iter().map(|(field, key)| ((*field).to_owned(), chrome.t(key))).collect();
        html! {
            div.measure {
                h1 { (chrome.t("sign-in")) }
                (error_summary(chrome, &faults))
                @if let Some(ended) = &self.ended { (ended.show(chrome)) }
                (self.form(chrome))
                @if self.ended.is_some() {
                    p { a href="/password/forgotten" target="_blank" { (chrome.t("kept-password-forgotten")) } }
                } @else {
                    p { a href="/password/forgotten" { (chrome.t("site-password-forgotten")) } }
                    p.hint { (chrome.t("site-sign-in-by-offer")) }
                }
            }
        }
    }
}
