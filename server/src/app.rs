//! What every request and every background task shares.
use crate::{
    clock::Clock, files::Files, keys::Keys, passwords::Passwords, settings::Settings,
    web::limits::Limits,
};
use std::{path::PathBuf, sync::Arc};
use store::Database;
use tokio::sync::Notify;
use tokio_util::task::TaskTracker;

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
    /// What goes on after the answer, because nobody may see how long it takes; done before the program ends.
    pub errands: TaskTracker,
    /// Rung when a mail was written, so that the worker looks at once.
    pub bell: Arc<Notify>,
    /// One PDF at a time: typesetting takes memory.
    pub press: Arc<tokio::sync::Semaphore>,
}

impl App {
    /// Does something after the answer.
    pub fn later(&self, errand: impl Future<Output = ()> + Send + 'static) {
        self.errands.spawn_on(errand, self.database.runtime());
    }

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
