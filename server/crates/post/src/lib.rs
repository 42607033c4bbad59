//! Sends mail: by SMTP, or into a folder where none is set. The only crate that knows lettre.
mod folder;

pub use folder::{Kept, kept};

use jiff::Timestamp;
use lettre::{
    AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor,
    message::{Mailbox, header::ContentType},
};
use std::path::PathBuf;
use std::time::Duration;
use templates::mail::Written;
use uuid::Uuid;

/// Takes mails to their readers.
#[derive(Clone)]
pub struct Postman {
    from: Mailbox,
    domain: String,
    way: Way,
}

#[derive(Clone)]
enum Way {
    Smtp(AsyncSmtpTransport<Tokio1Executor>),
    Folder(PathBuf),
}

/// Why a mail did not leave.
#[derive(Debug, thiserror::Error)]
pub enum PostError {
    /// The sender or the server's address is not what it should be.
    #[error("the mail settings can't be used: {0}")]
    Settings(String),
    /// The address does not exist, or the server refuses it for good: trying again is useless.
    #[error("refused for good: {0}")]
    Refused(String),
    /// The server can't be reached or asks to come back later.
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
    /// By SMTP: `smtp://host:25`, `smtps://user:password@host`, `smtp://host:587?tls=required`.
    ///
    /// # Errors
    /// When the sender or the address of the server can't be read.
    pub fn by_smtp(from: &str, url: &str) -> Result<Self, PostError> {
        let settings = |error: &dyn std::fmt::Display| PostError::Settings(error.to_string());
        let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(url)
            .map_err(|error| settings(&error))?
            .timeout(Some(Duration::from_secs(30)))
            .build();
        Self::new(from, Way::Smtp(transport))
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
        let message = Message::builder()
            .message_id(Some(format!("<{}@{}>", id.simple(), self.domain)))
            .from(self.from.clone())
            .to(to.clone())
            .date(std::time::SystemTime::from(now))
            .subject(mail.subject.clone())
            .header(ContentType::TEXT_PLAIN)
            .body(mail.text.clone())
            .map_err(|error| PostError::Refused(error.to_string()))?;
        match &self.way {
            Way::Folder(folder) => folder::keep(folder, id, to.email.as_ref(), (mail, now))
                .map_err(|error| PostError::Later(error.to_string())),
            Way::Smtp(transport) => match transport.send(message).await {
                Ok(_) => Ok(()),
                Err(error) if error.is_permanent() => Err(PostError::Refused(error.to_string())),
                Err(error) => Err(PostError::Later(error.to_string())),
            },
        }
    }
}
