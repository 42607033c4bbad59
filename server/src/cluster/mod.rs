//! The embedded default: a private PostgreSQL that Verbale starts, owns and ends.
//!
//! With no `VERBALE_DATABASE__URL` the program keeps a cluster of its own in the data folder: on a
//! unix socket that nobody else can reach, without TCP, with checksums and fsync on, as an
//! unprivileged user when root started us. It dies with the program, even by kill -9, and the next
//! start waits for it and recovers.
//!
//! The data folder holds `lock` (one Verbale at a time), `pg` (the database), `run` (its socket)
//! and `postgres.log`; see `place` for when `pg` and `run` are links to somewhere else.
mod account;
mod binaries;
mod birth;
mod error;
mod leftovers;
mod lock;
mod place;
mod postmaster;
mod provision;
#[cfg(test)]
mod tests;

pub use error::ClusterError;

use account::Account;
use binaries::Binaries;
use lock::{Holder, Lock};
use place::Place;
use postmaster::Postmaster;
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::time::{Duration, Instant};

/// How long [`Cluster::find`] waits for a Verbale that is just starting.
const STARTING: Duration = Duration::from_secs(20);

/// How to reach the database, once for each of its two roles.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Urls {
    /// For migrations: `verbale_owner` owns the schema.
    pub owner: String,
    /// For everything else: `verbale_app` owns nothing and is bound by row-level security.
    pub app: String,
}

/// A private cluster that runs as long as this value lives. Dropping it ends PostgreSQL as
/// [`Cluster::stop`] does.
pub struct Cluster {
    // The order matters: PostgreSQL ends before the lock is let go.
    postmaster: Postmaster,
    lock: Lock,
    urls: Urls,
}

impl Cluster {
    /// Starts the cluster of a data folder, making both when they are missing (a second or two the
    /// first time, a tenth of a second later), and brings its roles and database into order.
    ///
    /// Blocks; call it outside the asynchronous runtime or in `spawn_blocking`.
    ///
    /// # Errors
    /// A sentence for the operator: the folder is in use, PostgreSQL is missing or of another major
    /// version, the folder is somebody else's, or the operating system or PostgreSQL refused.
    pub fn start(data: &Path) -> Result<Self, ClusterError> {
        let data = place::prepare_data(data)?;
        let mut lock = Lock::take(&data)?;
        let account = Account::for_cluster(&data.join("pg"))?;
        let place = Place::find_or_choose(&data, &account)?;
        let made_by = birth::made_by(&place.pg);
        let binaries = Binaries::choose(&account, made_by, &place.pg)?;
        if made_by.is_none() {
            birth::initialize(&binaries, &account, &place.pg)?;
        }
        leftovers::outlast(&place.pg)?;
        let postmaster = Postmaster::start(&binaries, &account, &place)?;
        provision::provision(&binaries, &account, &place)?;
        lock.announce(&place.run)?;
        Ok(Self { postmaster, lock, urls: Urls::through(&place.run) })
    }

    /// The cluster of a data folder that another Verbale keeps running, if one does; waits for one
    /// that is just starting. A cluster found is the other's: it may end at any time.
    pub fn find(data: &Path) -> Option<Urls> {
        let begun = Instant::now();
        loop {
            let holder = Holder::read(data)?;
            if let Some(run) = &holder.socket_folder {
                return UnixStream::connect(run.join(place::SOCKET))
                    .ok()
                    .map(|_| Urls::through(run));
            }
            if !holder.lives() || begun.elapsed() > STARTING {
                return None;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    /// How to reach it.
    pub fn urls(&self) -> &Urls {
        &self.urls
    }

    /// The process number of PostgreSQL, or none when it has ended by itself.
    pub fn process(&self) -> Option<u32> {
        self.postmaster.pid().and_then(|process| u32::try_from(process.as_raw()).ok())
    }

    /// Ends the cluster by a fast shutdown and returns when it is over. Close the connections
    /// first: what is open is cut off.
    pub fn stop(mut self) {
        self.end();
    }

    fn end(&mut self) {
        self.lock.withdraw();
        self.postmaster.stop();
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        self.end();
    }
}

impl Urls {
    /// The URLs for a socket in a folder.
    fn through(run: &Path) -> Self {
        let host = percent_encoded(run);
        let url = |role: &str| format!("postgres://{role}@localhost:5432/verbale?host={host}");
        Self { owner: url("verbale_owner"), app: url("verbale_app") }
    }
}

/// A path as the value of a URL's parameter: all but letters, digits and `-._~` encoded.
fn percent_encoded(path: &Path) -> String {
    use std::os::unix::ffi::OsStrExt;
    let encode = |byte: &u8| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
            char::from(*byte).to_string()
        }
        other => format!("%{other:02X}"),
    };
    path.as_os_str().as_bytes().iter().map(encode).collect()
}
