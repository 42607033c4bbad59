//! Passwords: argon2id on two threads of their own behind a short queue.
//!
//! A flood of sign-ins must not take the memory (one hash needs 46 MiB) nor the threads that answer pages.
use argon2::{
    Algorithm, Argon2, Params, PasswordHasher, PasswordVerifier, Version,
    password_hash::phc::PasswordHash,
};
use std::sync::{
    Arc, Mutex,
    mpsc::{Receiver, SyncSender, sync_channel},
};
use tokio::sync::oneshot;

/// The shortest password that is taken, in characters.
pub const SHORTEST: usize = 12;
/// The longest, in bytes.
pub const LONGEST: usize = 1024;

/// Every hasher is busy and the queue is full.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("Many people are signing in just now. Try again in a few seconds.")]
pub struct Busy;

/// Hashes and checks passwords.
#[derive(Clone)]
pub struct Passwords {
    queue: SyncSender<Task>,
    dummy: Arc<str>,
}

type Task = Box<dyn FnOnce() + Send>;

impl Passwords {
    /// Starts the threads.
    ///
    /// # Panics
    /// When the operating system gives no thread.
    #[must_use]
    pub fn start() -> Self {
        let (queue, tasks) = sync_channel::<Task>(64);
        let tasks = Arc::new(Mutex::new(tasks));
        for number in 1..=2 {
            let tasks = Arc::clone(&tasks);
            std::thread::Builder::new()
                .name(format!("passwords-{number}"))
                .spawn(move || work(&tasks))
                .expect("the operating system gives a thread");
        }
        let dummy = hash("nobody has this password").unwrap_or_default().into();
        Self { queue, dummy }
    }

    /// The hash of a new password.
    ///
    /// # Errors
    /// [`Busy`] when the queue is full.
    pub async fn hash(&self, password: String) -> Result<String, Busy> {
        self.run(move || hash(&password)).await?.ok_or(Busy)
    }

    /// Whether a password fits a hash. Without a hash it takes as long and says no.
    ///
    /// # Errors
    /// [`Busy`] when the queue is full.
    pub async fn fits(&self, password: String, hash: Option<String>) -> Result<bool, Busy> {
        let known = hash.is_some();
        let hash = hash.unwrap_or_else(|| self.dummy.to_string());
        let fits = move || {
            PasswordHash::new(&hash)
                .is_ok_and(|hash| hasher().verify_password(password.as_bytes(), &hash).is_ok())
        };
        Ok(self.run(fits).await? && known)
    }

    async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T, Busy> {
        let (answer, done) = oneshot::channel();
        let task: Task = Box::new(move || {
            let _ = answer.send(work());
        });
        self.queue.try_send(task).map_err(|_| Busy)?;
        done.await.map_err(|_| Busy)
    }
}

/// The parameters of OWASP and of ASVS 5.0: 46 MiB, one pass, one lane.
fn hasher() -> Argon2<'static> {
    let params = Params::new(46 * 1024, 1, 1, None).unwrap_or_default();
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
}

fn hash(password: &str) -> Option<String> {
    hasher().hash_password(password.as_bytes()).ok().map(|hash| hash.to_string())
}

fn work(tasks: &Mutex<Receiver<Task>>) {
    loop {
        let task = tasks.lock().map(|tasks| tasks.recv());
        let Ok(Ok(task)) = task else { return };
        task();
    }
}
