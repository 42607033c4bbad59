//! Passwords: argon2id on few threads of their own, behind a short wait.
//!
//! A flood of sign-ins must not take the memory (one hash needs 46 MiB) nor the threads that answer pages.
use argon2::{
    Algorithm, Argon2, Params, PasswordHasher, PasswordVerifier, Version,
    password_hash::phc::PasswordHash,
};
use std::{
    sync::{
        Arc, Mutex,
        atomic::{AtomicU64, Ordering},
        mpsc::{Receiver, Sender, channel},
    },
    thread::available_parallelism,
    time::Duration,
};
use tokio::{
    sync::{Semaphore, oneshot},
    time::timeout,
};

/// The shortest password that is taken, in characters.
pub const SHORTEST: usize = 12;
/// The longest, in bytes.
pub const LONGEST: usize = 1024;
/// The most hashes at once, however many cores there are: three take 138 MiB.
const MOST_AT_ONCE: usize = 3;
/// How long somebody waits for a hasher …
const PATIENCE: Duration = Duration::from_secs(2);
/// … and after how long it is worth trying again.
pub const COME_BACK: Duration = Duration::from_secs(5);

/// Every hasher is busy, and others were waiting before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("too many people are signing in just now")]
pub struct Busy;

/// Hashes and checks passwords.
#[derive(Clone)]
pub struct Passwords {
    queue: Sender<Task>,
    hashers: Arc<Semaphore>,
    hashed: Arc<AtomicU64>,
    dummy: Arc<str>,
}

type Task = Box<dyn FnOnce() + Send>;

impl Passwords {
    /// Starts the threads: one for each core, at most three.
    ///
    /// # Panics
    /// When the operating system gives no thread.
    #[must_use]
    pub fn start() -> Self {
        let (queue, tasks) = channel::<Task>();
        let tasks = Arc::new(Mutex::new(tasks));
        let hashers = available_parallelism().map_or(1, usize::from).min(MOST_AT_ONCE);
        for number in 1..=hashers {
            let tasks = Arc::clone(&tasks);
            std::thread::Builder::new()
                .name(format!("passwords-{number}"))
                .spawn(move || work(&tasks))
                .expect("the operating system gives a thread");
        }
        let dummy = hash("nobody has this password").expect("argon2 takes our parameters").into();
        let hashers = Arc::new(Semaphore::new(hashers));
        Self { queue, hashers, hashed: Arc::default(), dummy }
    }

    /// The hash of a new password.
    ///
    /// # Errors
    /// [`Busy`] when no hasher was free in time.
    pub async fn hash(&self, password: String) -> Result<String, Busy> {
        self.run(move || hash(&password)).await?.ok_or(Busy)
    }

    /// Whether a password fits a hash. Without a hash it costs as much and says no. What is longer than any password can
    /// be fits nothing and costs nothing, with or without a hash.
    ///
    /// # Errors
    /// [`Busy`] when no hasher was free in time.
    pub async fn fits(&self, password: String, hash: Option<String>) -> Result<bool, Busy> {
        if password.len() > LONGEST {
            return Ok(false);
        }
        let known = hash.is_some();
        let hash = hash.unwrap_or_else(|| self.dummy.to_string());
        let fits = move || {
            PasswordHash::new(&hash)
                .is_ok_and(|hash| hasher().verify_password(password.as_bytes(), &hash).is_ok())
        };
        Ok(self.run(fits).await? && known)
    }

    /// How many hashes were made since the start.
    #[must_use]
    pub fn hashed(&self) -> u64 {
        self.hashed.load(Ordering::Relaxed)
    }

    async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T, Busy> {
        let turn = timeout(PATIENCE, Arc::clone(&self.hashers).acquire_owned()).await;
        let turn = turn.ok().and_then(Result::ok).ok_or(Busy)?;
        let (answer, done) = oneshot::channel();
        let hashed = Arc::clone(&self.hashed);
        let task: Task = Box::new(move || {
            let outcome = work();
            hashed.fetch_add(1, Ordering::Relaxed);
            drop(turn);
            let _ = answer.send(outcome);
        });
        self.queue.send(task).map_err(|_| Busy)?;
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
