//! The mails of the local demonstration.
use crate::{
    Chrome, View,
    layout::direction,
    mail::paragraphs,
    parts::{Column, data_table, empty},
    when,
};
use domain::language::Language;
use jiff::Timestamp;
use maud::{Markup, html};

/// The mails that were kept in a folder.
pub struct Mails {
    /// Newest first.
    pub mails: Vec<MailShown>,
}

/// One mail.
pub struct MailShown {
    /// In addresses.
    pub name: String,
    /// The address that it went to.
    pub to: String,
    /// The subject.
    pub subject: String,
    /// The language that it is written in.
    pub language: Language,
    /// When it was made.
    pub at: Timestamp,
}

impl View for Mails {
    fn title(&self, chrome: &Chrome) -> String {
        chrome.t("site-mail-title")
    }

    fn body(&self, chrome: &Chrome) -> Markup {
        let columns =
            ["site-mail-subject", "site-mail-to", "site-mail-at"].map(|key| chrome.t(key));
        let columns: Vec<_> = columns.iter().map(Column::words).collect();
        let rows = html! {
            @for mail in &self.mails {
                tr {
                    th scope="row" { a href={ "/dev/mail/" (mail.name) } lang=(mail.language) dir=(direction(mail.language)) { (mail.subject) } }
                    td { bdi { (mail.to) } }
                    td { (when::moment(chrome, mail.at)) }
                }
            }
        };
        html! {
            h1 { (chrome.t("site-mail-title")) }
            p.measure { (chrome.t("site-mail-text")) }
            @if self.mails.is_empty() {
                (empty(&chrome.t("site-mail-none"), &chrome.t("site-mail-none-text"), None))
            } @else {
                (data_table(&chrome.t("site-mail-title"), &columns, rows))
            }
        }
    }
}

/// One mail, as its text.
pub struct Mail {
    /// Its head.
    pub mail: MailShown,
    /// Its words.
    pub text: String,
}

impl View for Mail {
    fn title(&self, _: &Chrome) -> String {
        self.mail.subject.clone()
    }

    fn body(&self, chrome: &Chrome) -> Markup {
        let language = self.mail.language;
        html! {
            p { a href="/dev/mail" { (chrome.t("site-mail-title")) } }
            h1 lang=(language) dir=(direction(language)) { (self.mail.subject) }
            p { bdi { (self.mail.to) } " · " (when::moment(chrome, self.mail.at)) }
            div.sheet.mail lang=(language) dir=(direction(language)) { (paragraphs(&self.text)) }
        }
    }
}
