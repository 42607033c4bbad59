//! As whom PostgreSQL runs: it refuses root, so a server started by root hands it to a system user.
use super::error::ClusterError;
use nix::unistd::{Uid, User, geteuid};
use std::fs::Permissions;
use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::Command;

/// The user that owns the cluster's files and processes.
#[derive(Clone, Debug)]
pub(super) struct Account {
    /// Set when this process is root and must become somebody else.
    become_user: Option<User>,
}

impl Account {
    /// This user; for root the owner of an existing cluster, else `postgres`, else `nobody`.
    pub(super) fn for_cluster(pg: &Path) -> Result<Self, ClusterError> {
        let owner = std::fs::metadata(pg).ok().map(|found| Uid::from_raw(found.uid()));
        if !geteuid().is_root() {
            return match owner {
                Some(owner) if owner != geteuid() => {
                    Err(ClusterError::ForeignOwner { path: pg.to_owned() })
                }
                _ => Ok(Self { become_user: None }),
            };
        }
        let by_owner =
            owner.filter(|uid| !uid.is_root()).and_then(|uid| known(User::from_uid(uid)));
        by_owner
            .or_else(|| known(User::from_name("postgres")))
            .or_else(|| known(User::from_name("nobody")))
            .map(|user| Self { become_user: Some(user) })
            .ok_or(ClusterError::NoAccount)
    }

    /// Whether this process had to hand the cluster to another user.
    pub(super) fn is_another(&self) -> bool {
        self.become_user.is_some()
    }

    /// The user's name, for messages.
    pub(super) fn name(&self) -> &str {
        self.become_user.as_ref().map_or("this user", |user| user.name.as_str())
    }

    /// A program run as this account, from the root folder, with nothing inherited but UTF-8.
    pub(super) fn command(&self, program: &Path) -> Command {
        let mut command = Command::new(program);
        command.current_dir("/").env_clear().env("LC_ALL", "C.UTF-8");
        if let Some(user) = &self.become_user {
            command.uid(user.uid.as_raw()).gid(user.gid.as_raw());
        }
        command
    }

    /// Whether the account can enter a folder: asked by trying, so that ACLs count too.
    pub(super) fn can_enter(&self, folder: &Path) -> bool {
        let mut command = self.command(Path::new("/bin/sh"));
        command.args(["-c", ":"]).current_dir(folder);
        command.status().is_ok_and(|status| status.success())
    }

    /// Makes a folder, its parents included, that only this account can read.
    pub(super) fn make_private(&self, folder: &Path) -> Result<(), ClusterError> {
        std::fs::create_dir_all(folder).map_err(ClusterError::io("make", folder))?;
        if let Some(user) = &self.become_user {
            chown(folder, Some(user.uid.as_raw()), Some(user.gid.as_raw()))
                .map_err(ClusterError::io("give away", folder))?;
        }
        std::fs::set_permissions(folder, Permissions::from_mode(0o700))
            .map_err(ClusterError::io("close", folder))
    }

    /// Whether a folder is this account's own and closed to everybody else.
    pub(super) fn holds_privately(&self, folder: &Path) -> bool {
        let uid = self.become_user.as_ref().map_or_else(geteuid, |user| user.uid);
        std::fs::symlink_metadata(folder).is_ok_and(|found| {
            found.is_dir() && found.uid() == uid.as_raw() && found.mode() & 0o077 == 0
        })
    }
}

/// A user that the system knows; a failing look-up counts as unknown.
fn known(found: nix::Result<Option<User>>) -> Option<User> {
    found.ok().flatten()
}
