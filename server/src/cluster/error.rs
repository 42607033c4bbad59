//! What can keep the private PostgreSQL from running, said so that the reader knows what to do.
use std::io;
use std::path::{Path, PathBuf};

/// Why the private PostgreSQL cluster cannot be used. Each message is a sentence for the operator.
#[derive(Debug, thiserror::Error)]
pub enum ClusterError {
    /// Another process holds the lock of the data folder.
    #[error(
        "Another Verbale is running on this data folder (process {holder}). \
         Stop it, or set VERBALE_DATA_DIR to another folder."
    )]
    Occupied {
        /// The process that holds the lock, or `unknown`.
        holder: String,
    },

    /// No PostgreSQL server binaries on this machine.
    #[error(
        "No PostgreSQL server was found (looked in {looked_in}). Install it (Debian and Ubuntu: \
         apt-get install postgresql), or name its folder in VERBALE_PG_BINDIR, \
         or set VERBALE_DATABASE__URL to use a server of your own."
    )]
    NotInstalled {
        /// The places that were searched.
        looked_in: String,
    },

    /// The binaries are older than the oldest version that the schema needs.
    #[error("PostgreSQL {found} in {bindir} is too old: Verbale needs version {needed} or newer.")]
    TooOld {
        /// Major version of the binaries.
        found: u32,
        /// Oldest major version that will do.
        needed: u32,
        /// Folder of the binaries.
        bindir: PathBuf,
    },

    /// The data were written by another major version, and its binaries are not installed.
    #[error(
        "The database in {folder} was made by PostgreSQL {made_by}, but only {installed} is \
         installed. Install the package postgresql-{made_by}, or move the data with pg_upgrade."
    )]
    OtherMajor {
        /// The folder of the cluster.
        folder: PathBuf,
        /// Major version pinned in the folder.
        made_by: u32,
        /// The versions found on this machine.
        installed: String,
    },

    /// The cluster belongs to an account that this process cannot act for.
    #[error(
        "{path} belongs to another user. Start Verbale as that user, or set VERBALE_DATA_DIR to a \
         folder of your own."
    )]
    ForeignOwner {
        /// The folder or file in question.
        path: PathBuf,
    },

    /// An existing cluster lies where the account that runs it cannot go (any more).
    #[error(
        "The user {user}, as whom PostgreSQL runs, cannot enter {folder}. Allow it \
         (chmod o+x on that folder and each one above it), or start Verbale as an ordinary user."
    )]
    OutOfReach {
        /// The data folder.
        folder: PathBuf,
        /// The unprivileged user.
        user: String,
    },

    /// PostgreSQL refuses to run as root, and there is nobody else to run it as.
    #[error(
        "PostgreSQL may not run as root, and neither the user postgres nor the user nobody exists. \
         Create one of them, or start Verbale as an ordinary user."
    )]
    NoAccount,

    /// Processes of an earlier PostgreSQL hold on to the folder and do not end.
    #[error(
        "An earlier PostgreSQL is still running on {folder} (process {process}) and did not end \
         within {seconds} seconds. End it, then start again."
    )]
    Lingering {
        /// The folder of the cluster.
        folder: PathBuf,
        /// One of the processes.
        process: i32,
        /// How long was waited.
        seconds: u64,
    },

    /// A program of PostgreSQL failed.
    #[error("PostgreSQL's {program} failed: {said}")]
    Program {
        /// Name of the program.
        program: &'static str,
        /// What it wrote on standard error, or the end of its log.
        said: String,
    },

    /// The operating system refused.
    #[error("Cannot {act} {path}: {source}")]
    Io {
        /// What was tried, as a verb.
        act: &'static str,
        /// On what.
        path: PathBuf,
        /// The refusal.
        source: io::Error,
    },
}

impl ClusterError {
    /// For `map_err`: names the act and the path of a refusal by the operating system.
    pub(super) fn io<E: Into<io::Error>>(
        act: &'static str,
        path: &Path,
    ) -> impl FnOnce(E) -> ClusterError {
        let path = path.to_owned();
        move |source| ClusterError::Io { act, path, source: source.into() }
    }
}
