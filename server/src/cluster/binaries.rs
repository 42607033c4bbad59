//! Where PostgreSQL's programs are, and of which version.
use super::account::Account;
use super::error::ClusterError;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Oldest major version that will do: `recovery_init_sync_method` came with 14.
const OLDEST: u32 = 14;

/// Where Debian and Ubuntu put the server, one folder per major version.
const DEBIAN: &str = "/usr/lib/postgresql";

/// A folder with `initdb`, `postgres` and `psql`, all of one major version.
#[derive(Clone, Debug)]
pub(super) struct Binaries {
    bindir: PathBuf,
    major: u32,
}

impl Binaries {
    /// The newest installed version, or the very one that made the cluster when there is one.
    pub(super) fn choose(
        account: &Account,
        made_by: Option<u32>,
        folder: &Path,
    ) -> Result<Self, ClusterError> {
        let mut found = installed(account);
        found.sort_by_key(|binaries| binaries.major);
        let newest = found.last().cloned().ok_or_else(|| ClusterError::NotInstalled {
            looked_in: match std::env::var_os("VERBALE_PG_BINDIR") {
                Some(named) => format!("VERBALE_PG_BINDIR={}", named.display()),
                None => format!("{DEBIAN}/*/bin and PATH"),
            },
        })?;
        let Some(made_by) = made_by else {
            return newest.not_too_old();
        };
        let installed = found.iter().map(|b| b.major.to_string()).collect::<Vec<_>>().join(", ");
        found.into_iter().find(|binaries| binaries.major == made_by).ok_or_else(|| {
            ClusterError::OtherMajor { folder: folder.to_owned(), made_by, installed }
        })
    }

    fn not_too_old(self) -> Result<Self, ClusterError> {
        if self.major < OLDEST {
            return Err(ClusterError::TooOld {
                found: self.major,
                needed: OLDEST,
                bindir: self.bindir,
            });
        }
        Ok(self)
    }

    /// One of the programs, to be run as the account with a clean environment.
    pub(super) fn program(&self, account: &Account, name: &str) -> Command {
        let mut command = account.command(&self.bindir.join(name));
        command.env("PATH", &self.bindir);
        command
    }
}

/// Every usable folder on this machine; `VERBALE_PG_BINDIR` stands alone when it is set.
fn installed(account: &Account) -> Vec<Binaries> {
    let folders = match std::env::var_os("VERBALE_PG_BINDIR") {
        Some(named) => vec![PathBuf::from(named)],
        None => {
            let debian = debian_folders();
            if debian.is_empty() { from_path().into_iter().collect() } else { debian }
        }
    };
    folders
        .into_iter()
        .filter(|bindir| ["initdb", "postgres", "psql"].iter().all(|p| bindir.join(p).exists()))
        .filter_map(|bindir| Some(Binaries { major: major(account, &bindir)?, bindir }))
        .collect()
}

fn debian_folders() -> Vec<PathBuf> {
    let Ok(versions) = std::fs::read_dir(DEBIAN) else { return Vec::new() };
    versions.flatten().map(|version| version.path().join("bin")).collect()
}

/// The folder that `pg_config` names, else the one where `postgres` itself is on the PATH.
fn from_path() -> Option<PathBuf> {
    if let Ok(said) = Command::new("pg_config").arg("--bindir").output() {
        let bindir = PathBuf::from(String::from_utf8_lossy(&said.stdout).trim());
        if bindir.join("postgres").exists() {
            return Some(bindir);
        }
    }
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).find(|folder| folder.join("postgres").exists())
}

/// Asks the server for its version, as the account that will run it.
fn major(account: &Account, bindir: &Path) -> Option<u32> {
    let said = account.command(&bindir.join("postgres")).arg("--version").output().ok()?;
    major_of(&String::from_utf8_lossy(&said.stdout))
}

/// `postgres (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)` is 15; `… 18beta1` is 18.
fn major_of(version: &str) -> Option<u32> {
    let number = version.split_once("(PostgreSQL) ")?.1;
    let digits = number.find(|c: char| !c.is_ascii_digit()).unwrap_or(number.len());
    number[..digits].parse().ok()
}

#[cfg(test)]
mod tests {
    use super::major_of;

    #[test]
    fn the_major_version_is_read_from_what_postgres_says() {
        let debian = "postgres (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)\n";
        assert_eq!(major_of(debian), Some(15));
        assert_eq!(major_of("postgres (PostgreSQL) 18beta1\n"), Some(18));
        assert_eq!(major_of("bash: postgres: not found"), None);
    }
}
