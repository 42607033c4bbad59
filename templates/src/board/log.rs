//! Mails and acts, newest first.
use crate::{
    Chrome, audit,
    parts::{bdi, status},
    when,
};
use jiff::Timestamp;
use maud::{Markup, html};

/// A mail that was written.
#[derive(Clone, Debug)]
pub struct MailLine {
    /// The code of the mail: `invitation`.
    pub mail: &'static str,
    /// To whom it goes.
    pub recipient: String,
    /// When it was written.
    pub written_at: Timestamp,
    /// When it left.
    pub sent_at: Option<Timestamp>,
    /// When it was given up.
    pub failed_at: Option<Timestamp>,
    /// What the mail server said last.
    pub error: Option<String>,
}

/// Something that was done.
#[derive(Clone, Debug)]
pub struct LogLine {
    /// When.
    pub at: Timestamp,
    /// Who; "" for the platform itself.
    pub by: String,
    /// What.
    pub act: String,
    /// To what.
    pub object: String,
}

/// The mails.
#[must_use]
pub fn mails(chrome: &Chrome, mails: &[MailLine]) -> Markup {
    html! {
        @if mails.is_empty() { p.hint { (chrome.t("board-mails-none")) } }
        @else { ul { @for mail in mails { li { (mail.line(chrome)) } } } }
    }
}

impl MailLine {
    fn line(&self, chrome: &Chrome) -> Markup {
        html! {
            @let mail = html! { (chrome.t(&format!("board-mail-{}", self.mail))) };
            (chrome.phrase("mark-to", &[("what", mail), ("whom", bdi(&self.recipient))]))
            br;
            @match (self.sent_at, self.failed_at) {
                (Some(at), _) => { (status("good", &chrome.t("board-mail-sent"))) " " span.hint { (when::moment(chrome, at)) } },
                (None, Some(at)) => { (status("bad", &chrome.t("board-mail-failed"))) " " span.hint { (when::moment(chrome, at)) } },
                (None, None) => { (status(if self.error.is_some() { "warn" } else { "calm" }, &chrome.t(if self.error.is_some() { "board-mail-again" } else { "board-mail-waits" }))) " " span.hint { (when::moment(chrome, self.written_at)) } },
            }
            @if let (None, Some(error)) = (self.sent_at, &self.error) { br; span.hint dir="auto" { (error) } }
        }
    }
}

/// The acts.
#[must_use]
pub fn log(chrome: &Chrome, lines: &[LogLine]) -> Markup {
    html! {
        @if lines.is_empty() { p.hint { (chrome.t("board-log-none")) } }
        @else { ul { @for line in lines { li { (line.line(chrome)) } } } }
    }
}

impl LogLine {
    fn line(&self, chrome: &Chrome) -> Markup {
        html! {
            (audit::words(chrome, &self.act, &self.object))
            br;
            span.hint {
                (when::moment(chrome, self.at))
                @if !self.by.is_empty() { " · " bdi { (self.by) } }
            }
        }
    }
}
