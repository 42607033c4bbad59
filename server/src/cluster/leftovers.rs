//! What an earlier PostgreSQL left in the folder: processes that are still ending, a stale file.
use super::error::ClusterError;
use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;
use std::path::Path;
use std::time::{Duration, Instant};

/// How long the processes of an earlier run get to end.
const PATIENCE: Duration = Duration::from_secs(30);

/// How often to look again.
const PAUSE: Duration = Duration::from_millis(25);

/// Waits until no PostgreSQL works in the folder. The caller holds the lock of the data folder, so
/// whatever still runs has lost its Verbale: a postmaster was told by the kernel to shut down, the
/// children of a killed postmaster end by themselves.
pub(super) fn outlast(pg: &Path) -> Result<(), ClusterError> {
    let mut left = processes_in(pg);
    if let Some(postmaster) = postmaster(pg).filter(|process| left.contains(process)) {
        tracing::info!("An earlier PostgreSQL (process {postmaster}) is ending; waiting for it.");
        // The kernel's signal may have been lost on a start by hand; a second one does no harm.
        let _ = kill(Pid::from_raw(postmaster), Signal::SIGINT);
    }
    let begun = Instant::now();
    while let Some(process) = left.first() {
        if begun.elapsed() > PATIENCE {
            return Err(ClusterError::Lingering {
                folder: pg.to_owned(),
                process: *process,
                seconds: PATIENCE.as_secs(),
            });
        }
        std::thread::sleep(PAUSE);
        left = processes_in(pg);
    }
    forget_stranger(pg)
}

/// Removes a stale `postmaster.pid` whose number has meanwhile gone to some other program, which
/// PostgreSQL would take for its predecessor.
fn forget_stranger(pg: &Path) -> Result<(), ClusterError> {
    let file = pg.join("postmaster.pid");
    match postmaster(pg) {
        Some(process) if Path::new("/proc").join(process.to_string()).exists() => {
            std::fs::remove_file(&file).map_err(ClusterError::io("remove", &file))
        }
        _ => Ok(()),
    }
}

/// The process number in `postmaster.pid`, alive or not.
pub(super) fn postmaster(pg: &Path) -> Option<i32> {
    let said = std::fs::read_to_string(pg.join("postmaster.pid")).ok()?;
    said.lines().next()?.trim().parse().ok().filter(|process| *process > 0)
}

/// Every process called `postgres` that works in the folder (each makes it its current folder).
fn processes_in(pg: &Path) -> Vec<i32> {
    let Ok(processes) = std::fs::read_dir("/proc") else { return Vec::new() };
    processes
        .flatten()
        .filter_map(|entry| Some((entry.file_name().to_str()?.parse().ok()?, entry.path())))
        .filter(|(_, process)| {
            std::fs::read_link(process.join("cwd")).is_ok_and(|folder| folder == pg)
                && std::fs::read_to_string(process.join("comm"))
                    .is_ok_and(|name| name.trim() == "postgres")
        })
        .map(|(number, _)| number)
        .collect()
}
