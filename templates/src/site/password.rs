//! A forgotten password.
use crate::{
    Chrome, View,
    parts::{Field, button_primary, error_summary, note, text_field},
};
use maud::{Markup, html};

/// Asks where to send the link.
#[derive(Default)]
pub struct ForgottenPassword {
    /// The address as typed; the page is the same whether it is known or not.
    pub email: String,
    /// Whether a link is on its way, if the address has an account.
    pub sent: bool,
    /// The key of the sentence that says what is wrong.
    pub fault: Option<&'static str>,
}

impl View for ForgottenPassword {
    fn title(&self, chrome: &Chrome) -> String {
        chrome.t("site-password-forgotten")
    }

    fn body(&self, chrome: &Chrome) -> Markup {
        let faults: Vec<_> =
            self.fault.iter().map(|key| ("email".to_owned(), chrome.t(key))).collect();
        html! {
            div.measure {
                h1 { (chrome.t("site-password-forgotten")) }
                (error_summary(chrome, &faults))
                @if self.sent {
                    (note(html! { p { (chrome.t_with("site-password-sent", &[("address", self.email.as_str().into())])) } }))
                }
                form method="post" action="/password/forgotten" {
                    (chrome.csrf_field())
                    (text_field(chrome, &Field::new("email", chrome.t("site-email")).kind("email").autocomplete("username").hint(chrome.t("site-password-forgotten-hint")).value(&self.email).required()))
                    p.actions { (button_primary(&chrome.t("site-password-send"))) }
                }
            }
        }
    }
}

/// Asks for a new password.
pub struct NewPassword {
    /// The token of the link.
    pub token: String,
    /// The key of the sentence that says what is wrong.
    pub fault: Option<&'static str>,
}

impl View for NewPassword {
    fn title(&self, chrome: &Chrome) -> String {
        chrome.t("site-password-new")
    }

    fn body(&self, chrome: &Chrome) -> Markup {
        let fault = self.fault.map(|key| chrome.t(key));
        let faults: Vec<_> =
            fault.iter().map(|sentence| ("password".to_owned(), sentence.clone())).collect();
        html! {
            div.measure {
                h1 { (chrome.t("site-password-new")) }
                (error_summary(chrome, &faults))
                form method="post" action={ "/password/" (self.token) } {
                    (chrome.csrf_field())
                    (new_password(chrome, "password", fault.as_deref()))
                    p.actions { (button_primary(&chrome.t("site-password-set"))) }
                }
            }
        }
    }
}

/// The field for a new password, with the rule beside it.
pub(super) fn new_password(chrome: &Chrome, name: &str, fault: Option<&str>) -> Markup {
    let field = Field::new(name, chrome.t("site-password-new"))
        .kind("password")
        .autocomplete("new-password")
        .hint(chrome.t("site-password-rule"))
        .error(fault)
        .required();
    text_field(chrome, &field)
}
