//! What every request and every background task shares.
use crate::{
    clock::Clock, files::Files, keys::Keys, passwords::Passwords, settings::Settings,
    web::limits::Limits,
};
use std::{path::PathBuf, sync::Arc};
use store::Database;
use tokio::sync::Notify;

/// The running program.
#[derive(Clone)]
pub struct App {
    /// The database.
    pub database: Database,
    /// What the operator decided.
    pub settings: Arc<Settings>,
    /// The origin that people see, without a closing slash.
    pub public_url: Arc<str>,
    /// The time.
    pub clock: Clock,
    /// The installation's secrets.
    pub keys: Keys,
    /// Password hashing.
    pub passwords: Passwords,
    /// Attachments.
    pub files: Files,
    /// How often somebody may try.
    pub limits: Limits,
    /// Rung when a mail was written, so that the worker looks at once.
    pub bell: Arc<Notify>,
    /// One PDF at a time: typesetting takes memory.
    pub press: Arc<tokio::sync::Semaphore>,
}

impl App {
    /// Whether this is the local demonstration: asked for, and on a loopback address.
    #[must_use]
    pub fn is_demonstration(&self) -> bool {
        self.settings.demonstration && self.settings.http.host.is_loopback()
    }

    /// The folder in which mails land when no mail server is set.
    #[must_use]
    pub fn mail_folder(&self) -> Option<PathBuf> {
        self.settings.smtp.url.is_none().then(|| self.settings.files.mail())
    }
}
