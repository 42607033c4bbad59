//! Sends mail: by SMTP, or into a folder where none is set. The only crate that knows lettre.
mod folder;

pub use folder::{Kept, kept};

use jiff::Timestamp;
use lettre::{
    AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor,
    message::{
        Mailbox, MultiPart,
        header::{ContentType, HeaderName, HeaderValue},
    },
    transport::smtp,
};
use std::path::PathBuf;
use std::time::Duration;
use templates::mail::Written;
use uuid::Uuid;

/// How many times the patience with one exchange a whole mail may take.
pub const EXCHANGES: u32 = 4;

/// Takes mails to their readers.
#[derive(Clone)]
pub struct Postman {
    from: Mailbox,
    domain: String,
    way: Way,
}

#[derive(Clone)]
enum Way {
    /// The transport, and how long a whole mail may take.
    Smtp(AsyncSmtpTransport<Tokio1Executor>, Duration),
    Folder(PathBuf),
}

/// Why a mail did not leave.
#[derive(Debug, thiserror::Error)]
pub enum PostError {
    /// The sender or the server's address is not what it should be.
    #[error("the mail settings can't be used: {0}")]
    Settings(String),
    /// The reader's address does not exist: trying again is useless.
    #[error("no such address: {0}")]
    Refused(String),
    /// The server can't be reached, asks to come back later, or refuses us and not the reader: the operator may mend that.
    #[error("not now: {0}")]
    Later(String),
}

impl PostError {
    /// Whether trying again may help.
    #[must_use]
    pub const fn may_pass(&self) -> bool {
        matches!(self, Self::Later(_))
    }
}

impl Postman {
    /// By SMTP: `smtp://host:25`, `smtps://user:password@host`, `smtp://host:587?tls=required`. Each exchange with the
    /// server may take as long as `patience`, a whole mail [`EXCHANGES`] times that.
    ///
    /// # Errors
    /// When the sender or the address of the server can't be read.
    pub fn by_smtp(from: &str, url: &str, patience: Duration) -> Result<Self, PostError> {
        let settings = |error: &dyn std::fmt::Display| PostError::Settings(error.to_string());
        let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(url)
            .map_err(|error| settings(&error))?
            .timeout(Some(patience))
            .build();
        Self::new(from, Way::Smtp(transport, patience * EXCHANGES))
    }

    /// Into a folder, for the demonstration and for tests.
    ///
    /// # Errors
    /// When the sender can't be read or the folder can't be made.
    pub fn to_folder(from: &str, folder: PathBuf) -> Result<Self, PostError> {
        std::fs::create_dir_all(&folder).map_err(|error| PostError::Settings(error.to_string()))?;
        Self::new(from, Way::Folder(folder))
    }

    fn new(from: &str, way: Way) -> Result<Self, PostError> {
        let from: Mailbox = from
            .parse()
            .map_err(|_| PostError::Settings(format!("the sender {from} is not an address")))?;
        let domain = from.email.domain().to_owned();
        Ok(Self { from, domain, way })
    }

    /// Sends one mail, dated `now`. The Message-ID is made of `id`, so that readers fold a mail that is sent twice.
    ///
    /// # Errors
    /// [`PostError::Refused`] or [`PostError::Later`].
    pub async fn send(
        &self,
        id: Uuid,
        to: &str,
        mail: &Written,
        now: Timestamp,
    ) -> Result<(), PostError> {
        let to: Mailbox =
            to.parse().map_err(|_| PostError::Refused(format!("{to} is not an address")))?;
        let message = self.message(id, &to, mail, now)?;
        match &self.way {
            Way::Folder(folder) => folder::keep(folder, id, to.email.as_ref(), (mail, now))
                .map_err(|error| PostError::Later(error.to_string())),
            Way::Smtp(transport, most) => {
                match tokio::time::timeout(*most, transport.send(message)).await {
                    Ok(Ok(_)) => Ok(()),
                    Ok(Err(error)) => Err(of_smtp(&error)),
                    Err(_) => Err(PostError::Later("the mail server takes too long".to_owned())),
                }
            }
        }
    }

    fn message(
        &self,
        id: Uuid,
        to: &Mailbox,
        mail: &Written,
        now: Timestamp,
    ) -> Result<Message, PostError> {
        let language = HeaderName::new_from_ascii_str("Content-Language");
        let begun = Message::builder()
            .message_id(Some(format!("<{}@{}>", id.simple(), self.domain)))
            .from(self.from.clone())
            .to(to.clone())
            .date(std::time::SystemTime::from(now))
            .subject(mail.subject.clone())
            .raw_header(HeaderValue::new(language, mail.language.code().to_owned()));
        let message = match mail.html() {
            Some(html) => {
                begun.multipart(MultiPart::alternative_plain_html(mail.text.clone(), html))
            }
            None => begun.header(ContentType::TEXT_PLAIN).body(mail.text.clone()),
        };
        message.map_err(|error| PostError::Refused(error.to_string()))
    }
}

fn of_smtp(error: &smtp::Error) -> PostError {
    let mut told = error.to_string();
    let mut behind = std::error::Error::source(error);
    while let Some(cause) = behind {
        let cause_told = cause.to_string();
        if !told.contains(&cause_told) {
            told.push_str(": ");
            told.push_str(&cause_told);
        }
        behind = cause.source();
    }
    match error.status() {
        Some(code) if is_about_the_address(code.into(), &told) => PostError::Refused(told),
        _ => PostError::Later(told),
    }
}

/// Whether a reply says that there is no such mailbox: 550, 551, 553 or 556, unless an enhanced status code (RFC 3463) says
/// otherwise. A refusal of our sign-in, of our sender or of our words is no fault of the reader's address.
fn is_about_the_address(code: u16, told: &str) -> bool {
    const MAILBOX: [&str; 9] =
        ["5.1.0", "5.1.1", "5.1.2", "5.1.3", "5.1.4", "5.1.6", "5.1.10", "5.2.0", "5.2.1"];
    let enhanced = told.split_whitespace().find(|word| {
        word.starts_with("5.")
            && word.split('.').count() == 3
            && word.split('.').all(|n| n.parse::<u16>().is_ok())
    });
    matches!(code, 550 | 551 | 553 | 556) && enhanced.is_none_or(|code| MAILBOX.contains(&code))
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::language::Language;

    #[test]
    fn only_a_refusal_of_the_mailbox_is_about_the_address() {
        for (code, told) in [
            (550, "permanent error (550): 5.1.1 no such mailbox"),
            (550, "permanent error (550): user unknown"),
            (553, "permanent error (553): mailbox name not allowed"),
        ] {
            assert!(is_about_the_address(code, told), "{told}");
        }
        for (code, told) in [
            (550, "permanent error (550): 5.7.1 relaying denied"),
            (553, "permanent error (553): 5.1.8 bad sender"),
            (535, "permanent error (535): 5.7.8 wrong password"),
            (552, "permanent error (552): 5.2.2 mailbox full"),
            (554, "permanent error (554): no SMTP service here"),
            (451, "transient error (451): 4.7.1 come back later"),
        ] {
            assert!(!is_about_the_address(code, told), "{told}");
        }
    }

    fn sent(language: Language) -> String {
        let folder = std::env::temp_dir();
        let postman = Postman::to_folder("Verbale <office@verbale.example>", folder).unwrap();
        let to = "mission@state.example".parse().unwrap();
        let mail =
            Written { language, subject: "A subject".into(), text: "Words of the mail".into() };
        let message = postman.message(Uuid::nil(), &to, &mail, Timestamp::UNIX_EPOCH).unwrap();
        String::from_utf8(message.formatted()).unwrap()
    }

    #[test]
    fn a_mail_names_its_language() {
        let mail = sent(Language::Fr);
        assert!(mail.contains("\r\nContent-Language: fr\r\n"), "{mail}");
        assert!(mail.contains("\r\nContent-Type: text/plain; charset=utf-8\r\n"), "{mail}");
        assert!(!mail.contains("multipart"), "{mail}");
    }

    #[test]
    fn an_arabic_mail_carries_its_words_as_text_and_with_their_direction() {
        let mail = sent(Language::Ar);
        assert!(mail.contains("\r\nContent-Language: ar\r\n"), "{mail}");
        assert!(mail.contains("multipart/alternative"), "{mail}");
        let mail = mail.replace("=\r\n", "").replace("=3D", "=");
        let (text, html) = mail.split_once("Content-Type: text/html").expect("both parts");
        assert!(text.contains("Content-Type: text/plain") && text.contains("Words of the mail"));
        assert!(html.contains("dir=\"rtl\"") && html.contains("Words of the mail"), "{html}");
    }
}
