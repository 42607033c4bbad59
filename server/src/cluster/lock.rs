//! One Verbale per data folder: a lock file that the kernel lets go of when its holder dies.
use super::error::ClusterError;
use nix::errno::Errno;
use nix::fcntl::{Flock, FlockArg};
use std::fs::File;
use std::io::{self, Seek, Write};
use std::path::{Path, PathBuf};

/// The exclusive hold on a data folder. First line of the file: the holder's process; second line,
/// once the cluster can be used: the folder of its socket.
pub(super) struct Lock {
    file: Flock<File>,
    path: PathBuf,
}

impl Lock {
    /// Takes the folder or says who has it.
    pub(super) fn take(data: &Path) -> Result<Self, ClusterError> {
        let path = path(data);
        let file = File::options().read(true).write(true).create(true).truncate(false).open(&path);
        let file = file.map_err(|refusal| match refusal.kind() {
            io::ErrorKind::PermissionDenied => ClusterError::ForeignOwner { path: path.clone() },
            _ => ClusterError::Io { act: "open", path: path.clone(), source: refusal },
        })?;
        match Flock::lock(file, FlockArg::LockExclusiveNonblock) {
            Ok(file) => {
                let mut lock = Self { file, path };
                lock.write(&format!("{}\n", std::process::id()))?;
                Ok(lock)
            }
            Err((_, Errno::EWOULDBLOCK)) => {
                let holder = Holder::read(data).map(|holder| holder.process.to_string());
                Err(ClusterError::Occupied { holder: holder.unwrap_or("unknown".into()) })
            }
            Err((_, refusal)) => Err(ClusterError::io("lock", &path)(refusal)),
        }
    }

    /// Tells other processes where the cluster can be reached.
    pub(super) fn announce(&mut self, socket_folder: &Path) -> Result<(), ClusterError> {
        self.write(&format!("{}\n{}\n", std::process::id(), socket_folder.display()))
    }

    /// Empties the file, so that nobody looks for a cluster that has ended.
    pub(super) fn withdraw(&mut self) {
        if let Err(refusal) = self.write("") {
            tracing::warn!("{refusal}");
        }
    }

    fn write(&mut self, lines: &str) -> Result<(), ClusterError> {
        let mut replace = || {
            self.file.set_len(0)?;
            self.file.rewind()?;
            self.file.write_all(lines.as_bytes())
        };
        replace().map_err(ClusterError::io::<io::Error>("write", &self.path))
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        self.withdraw();
    }
}

/// What the lock file says about the process that wrote it last.
pub(super) struct Holder {
    /// Its process number.
    pub(super) process: u32,
    /// Where its cluster listens, once it does.
    pub(super) socket_folder: Option<PathBuf>,
}

impl Holder {
    /// Reads the file without taking the lock, so that a look never disturbs a start.
    pub(super) fn read(data: &Path) -> Option<Self> {
        let said = std::fs::read_to_string(path(data)).ok()?;
        let mut lines = said.lines();
        let process = lines.next()?.parse().ok()?;
        Some(Self { process, socket_folder: lines.next().map(PathBuf::from) })
    }

    /// Whether the process still exists.
    pub(super) fn lives(&self) -> bool {
        Path::new("/proc").join(self.process.to_string()).exists()
    }
}

fn path(data: &Path) -> PathBuf {
    data.join("lock")
}
