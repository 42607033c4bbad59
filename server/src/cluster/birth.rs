//! Making a cluster that does not exist yet, all or nothing.
use super::account::Account;
use super::binaries::Binaries;
use super::error::ClusterError;
use super::place::home;
use std::fs::File;
use std::path::Path;

/// Name of the superuser, whom only the start of the cluster uses.
pub(super) const SUPERUSER: &str = "postgres";

/// Who may connect: whoever can reach the socket, and its folder is closed to all but the account
/// and root. There is no TCP line because there is no TCP.
const ACCESS: &str = "local all all trust\n";

/// The major version that made a cluster, if there is one.
pub(super) fn made_by(pg: &Path) -> Option<u32> {
    std::fs::read_to_string(pg.join("PG_VERSION")).ok()?.trim().parse().ok()
}

/// Makes the cluster in a folder beside its place, brings it to the disk at once and moves it in,
/// so that an interrupted start leaves nothing half made behind.
///
/// `initdb` would sync each of its thousand files by itself (three quarters of its time); one
/// `syncfs` of the file system gives the same promise.
pub(super) fn initialize(
    binaries: &Binaries,
    account: &Account,
    pg: &Path,
) -> Result<(), ClusterError> {
    let unborn = pg.with_extension("new");
    if unborn.exists() {
        std::fs::remove_dir_all(&unborn).map_err(ClusterError::io("clear", &unborn))?;
    }
    account.make_private(&unborn)?;
    run_initdb(binaries, account, &unborn)?;
    let access = unborn.join("pg_hba.conf");
    std::fs::write(&access, ACCESS).map_err(ClusterError::io("write", &access))?;

    let around = File::open(home(pg)).map_err(ClusterError::io("open", home(pg)))?;
    nix::unistd::syncfs(&around).map_err(ClusterError::io("sync", home(pg)))?;
    std::fs::rename(&unborn, pg).map_err(ClusterError::io("make", pg))?;
    around.sync_all().map_err(ClusterError::io("sync", home(pg)))
}

fn run_initdb(binaries: &Binaries, account: &Account, folder: &Path) -> Result<(), ClusterError> {
    let mut initdb = binaries.program(account, "initdb");
    initdb.args(["--username", SUPERUSER, "--auth=trust", "--encoding=UTF8"]);
    initdb.args(["--locale=C.UTF-8", "--data-checksums", "--no-sync", "--no-instructions"]);
    initdb.arg("--pgdata").arg(folder);
    let outcome = initdb.output().map_err(ClusterError::io("run initdb for", folder))?;
    if outcome.status.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&outcome.stderr).trim().to_owned();
    Err(ClusterError::Program { program: "initdb", said })
}
