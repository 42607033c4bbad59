//! Where the cluster lives: beside the other data, or elsewhere when that place will not do.
//!
//! The data folder always has `pg` (the database) and `run` (its socket). Two things can be in the
//! way, and each is answered by a symbolic link of that name to a folder that works:
//! * root started us and the unprivileged account cannot reach the data folder (a checkout below
//!   `/root`): both then live in a folder of their own under `/var/lib/verbale`;
//! * the path of the socket is longer than the operating system allows: `run` then lives in `/tmp`.
//!
//! A link, not a rule about names: whoever deletes the data folder to begin anew does begin anew.
use super::account::Account;
use super::error::ClusterError;
use nix::unistd::mkdtemp;
use std::fs::Permissions;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};

/// Longest path of a unix socket in bytes (`sun_path` without its closing NUL).
const LONGEST_SOCKET: usize = 107;

/// The name that PostgreSQL gives to the socket of port 5432 in its folder.
pub(super) const SOCKET: &str = ".s.PGSQL.5432";

/// Where root keeps the clusters whose data folder the unprivileged account cannot reach.
const SYSTEM_HOME: &str = "/var/lib/verbale";

/// The resolved folders of one cluster.
#[derive(Clone, Debug)]
pub(super) struct Place {
    /// The database: PostgreSQL's data directory.
    pub(super) pg: PathBuf,
    /// The folder of the socket, closed to all but the account and root.
    pub(super) run: PathBuf,
    /// What PostgreSQL has to say.
    pub(super) log: PathBuf,
}

/// Makes the data folder when it is missing and returns its absolute path. A folder made by root
/// lets other users pass through (to the cluster, which is closed by itself) but not list it.
pub(super) fn prepare_data(data: &Path) -> Result<PathBuf, ClusterError> {
    if !data.exists() {
        std::fs::create_dir_all(data).map_err(ClusterError::io("make", data))?;
        let mode = if nix::unistd::geteuid().is_root() { 0o711 } else { 0o700 };
        std::fs::set_permissions(data, Permissions::from_mode(mode))
            .map_err(ClusterError::io("open", data))?;
    }
    std::fs::canonicalize(data).map_err(ClusterError::io("find", data))
}

impl Place {
    /// Finds or chooses the folders for a data folder; the caller holds its lock.
    pub(super) fn find_or_choose(data: &Path, account: &Account) -> Result<Self, ClusterError> {
        let (pg, run) = (data.join("pg"), data.join("run"));
        if account.is_another() && !account.can_enter(home(&resolved(&pg))) {
            if pg.is_dir() {
                let user = account.name().to_owned();
                return Err(ClusterError::OutOfReach { folder: data.to_owned(), user });
            }
            settle_elsewhere(data, account)?;
        }
        Ok(Self {
            pg: resolved(&pg),
            run: socket_folder(&run, account)?,
            log: data.join("postgres.log"),
        })
    }
}

/// Gives the cluster a home that the account can reach, and links it from the data folder.
fn settle_elsewhere(data: &Path, account: &Account) -> Result<(), ClusterError> {
    let system = Path::new(SYSTEM_HOME);
    if !system.exists() {
        std::fs::create_dir_all(system).map_err(ClusterError::io("make", system))?;
        open_for_passage(system)?;
    }
    let home = mkdtemp(&system.join("cluster-XXXXXX")).map_err(ClusterError::io("make", system))?;
    open_for_passage(&home)?;
    account.make_private(&home.join("run"))?;
    for name in ["pg", "run"] {
        link(&data.join(name), &home.join(name))?;
    }
    tracing::warn!(
        "The user {} (as whom PostgreSQL runs) cannot enter {}, so the database is kept in {}.",
        account.name(),
        data.display(),
        home.display()
    );
    Ok(())
}

/// The folder for the socket, closed to others. A link is followed only while it leads to a folder
/// of ours: after a restart of the machine anybody may have taken that name in `/tmp`.
fn socket_folder(run: &Path, account: &Account) -> Result<PathBuf, ClusterError> {
    let folder = resolved(run);
    if socket_fits(&folder) {
        if !run.is_symlink() {
            account.make_private(&folder)?;
            return Ok(folder);
        }
        if account.holds_privately(&folder) {
            return Ok(folder);
        }
    }
    short_socket_folder(run, account)
}

/// A new folder with a short path, linked from the data folder.
fn short_socket_folder(run: &Path, account: &Account) -> Result<PathBuf, ClusterError> {
    let temporary = Path::new("/tmp/verbale-XXXXXX");
    let folder = mkdtemp(temporary).map_err(ClusterError::io("make", temporary))?;
    account.make_private(&folder)?;
    link(run, &folder)?;
    tracing::info!("The socket of the database is kept in {}.", folder.display());
    Ok(folder)
}

/// Points a link at a folder, replacing the link that was there.
fn link(from: &Path, to: &Path) -> Result<(), ClusterError> {
    if from.is_symlink() {
        std::fs::remove_file(from).map_err(ClusterError::io("replace", from))?;
    }
    symlink(to, from).map_err(ClusterError::io("link", from))
}

/// Lets other users pass through a folder to what they may use inside, without listing it.
fn open_for_passage(folder: &Path) -> Result<(), ClusterError> {
    std::fs::set_permissions(folder, Permissions::from_mode(0o711))
        .map_err(ClusterError::io("open", folder))
}

/// The folder around the database, where a new one is made ready.
pub(super) fn home(pg: &Path) -> &Path {
    pg.parent().unwrap_or(Path::new("/"))
}

/// Follows a link one step, also when nothing is there yet.
fn resolved(path: &Path) -> PathBuf {
    std::fs::read_link(path).unwrap_or_else(|_| path.to_owned())
}

fn socket_fits(run: &Path) -> bool {
    run.join(SOCKET).as_os_str().as_bytes().len() <= LONGEST_SOCKET
}
