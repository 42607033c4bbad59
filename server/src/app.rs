//! What every request and every background task shares.
use crate::{
    clock::Clock, files::Files, keys::Keys, passwords::Passwords, settings::Settings,
    web::limits::Limits,
};
use std::{path::PathBuf, sync::Arc};
use store::Database;
use tokio::sync::Notify;
use tokio_util::task::TaskTracker;

/// Connections of a thread that answers requests, at least: one request that waits for a lock must not keep the others waiting.
const FEWEST: u32 = 4;

/// The running program.
#[derive(Clone)]
pub struct App {
    /// The database; each thread that answers requests has connections of its own.
    pub database: Database,
    /// The database of what outlives a request.
    pub home: Database,
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
    pub fn later<E: Future<Output = ()> + Send + 'static>(&self, errand: impl FnOnce(Self) -> E) {
        let at_home = Self { database: self.home.clone(), ..self.clone() };
        self.errands.spawn_on(errand(at_home), self.home.runtime());
    }

    /// The same for a thread that answers requests, one of so many. Must be called on that thread.
    #[must_use]
    pub fn on_this_thread(&self, threads: usize) -> Self {
        let all = self.settings.database.connections;
        let share = all / u32::try_from(threads).unwrap_or(all).max(1);
        Self { database: self.home.on_this_thread(share.max(FEWEST)), ..self.clone() }
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
