//! One's own account.
use super::password::new_password;
use crate::{
    Chrome, View,
    parts::{
        Choice, Column, Field, button_primary, button_secondary, data_table, error_summary, hidden,
        post_button, select, text_field,
    },
    paths, when,
};
use domain::language::Language;
use jiff::Timestamp;
use maud::{Markup, html};

/// Name, language, password, and where one is signed in.
pub struct Account {
    /// The name.
    pub name: String,
    /// The mail address.
    pub email: String,
    /// The language of pages and mails.
    pub language: Language,
    /// A field and the key of the sentence that says what is wrong with it.
    pub fault: Option<(&'static str, &'static str)>,
    /// Where one is signed in.
    pub sessions: Vec<SessionShown>,
}

/// A browser that is signed in.
pub struct SessionShown {
    /// In addresses.
    pub id: String,
    /// A coarse name of the browser.
    pub agent: String,
    /// When it signed in.
    pub began: Timestamp,
    /// When it was last used.
    pub used: Timestamp,
    /// Whether it is the one that reads this.
    pub here: bool,
}

impl View for Account {
    fn title(&self, chrome: &Chrome) -> String {
        chrome.t("your-account")
    }

    fn body(&self, chrome: &Chrome) -> Markup {
        html! {
            h1 { (chrome.t("your-account")) }
            p { bdi { (self.name) } " · " bdi { (self.email) } }
            (self.language(chrome))
            (self.sessions(chrome))
            (self.password(chrome))
        }
    }
}

impl Account {
    fn language(&self, chrome: &Chrome) -> Markup {
        let field = Field::new("language", chrome.t("site-language"))
            .hint(chrome.t("site-language-hint"))
            .value(self.language.code());
        let languages =
            Language::ALL.map(|language| Choice::new(language.code(), language.own_name()));
        html! {
            form.measure method="post" action=(paths::LANGUAGE) {
                (chrome.csrf_field())
                (hidden("back", paths::ACCOUNT))
                (select(chrome, &field, &languages))
                p.actions { (button_secondary(&chrome.t("site-language-set"))) }
            }
        }
    }

    fn sessions(&self, chrome: &Chrome) -> Markup {
        let heading = chrome.t("site-sessions");
        let columns =
            ["site-session-browser", "site-session-began", "site-session-used", "site-session-end"]
                .map(|key| chrome.t(key));
        let columns: Vec<_> = columns.iter().map(Column::words).collect();
        let rows = html! {
            @for session in &self.sessions {
                tr {
                    th scope="row" { @if session.agent.is_empty() { (chrome.t("site-session-unknown")) } @else { (session.agent) } }
                    td { (when::moment(chrome, session.began)) }
                    td { (when::moment(chrome, session.used)) }
                    td {
                        @if session.here { (chrome.t("site-session-here")) }
                        @else { (post_button(chrome, &format!("/account/sessions/{}/end", session.id), &chrome.t("site-session-end"), "quiet")) }
                    }
                }
            }
        };
        html! {
            section aria-labelledby="sessions" {
                h2 #sessions { (heading) }
                (data_table(&heading, &columns, rows))
                (post_button(chrome, "/account/sign-out-everywhere", &chrome.t("site-sign-out-everywhere"), "button danger"))
            }
        }
    }

    fn password(&self, chrome: &Chrome) -> Markup {
        let fault = |name: &str| {
            self.fault.filter(|(field, _)| *field == name).map(|(_, key)| chrome.t(key))
        };
        let faults: Vec<_> =
            self.fault.iter().map(|(field, key)| ((*field).to_owned(), chrome.t(key))).collect();
        html! {
            section.measure aria-labelledby="password-heading" {
                h2 #password-heading { (chrome.t("site-password-change")) }
                (error_summary(chrome, &faults))
                form method="post" action="/account/password" {
                    (chrome.csrf_field())
                    (text_field(chrome, &Field::new("present_password", chrome.t("site-password-present")).kind("password").autocomplete("current-password").error(fault("present_password").as_deref()).required()))
                    (new_password(chrome, "new_password", fault("new_password").as_deref()))
                    p.hint { (chrome.t("site-password-change-hint")) }
                    p.actions { (button_primary(&chrome.t("site-password-set"))) }
                }
            }
        }
    }
}
