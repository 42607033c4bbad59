//! The running PostgreSQL: starting it, knowing when it is ready, and ending it.
use super::account::Account;
use super::binaries::Binaries;
use super::error::ClusterError;
use super::leftovers;
use super::place::Place;
use nix::sys::prctl;
use nix::sys::signal::{Signal, kill};
use nix::sys::wait::{Id, WaitPidFlag, waitid};
use nix::unistd::{Pid, getpid, getppid};
use std::fs::File;
use std::io;
use std::os::unix::fs::OpenOptionsExt;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError, mpsc};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

/// What every start sets; given on the command line, so that no file in the cluster can differ.
const SETTINGS: &[(&str, &str)] = &[
    // Reachable by the socket alone, under the one name that the URLs know.
    ("listen_addresses", ""),
    ("port", "5432"),
    ("unix_socket_permissions", "0700"),
    // What was handed in stays handed in, also when the power fails.
    ("fsync", "on"),
    ("full_page_writes", "on"),
    ("synchronous_commit", "on"),
    ("recovery_init_sync_method", "syncfs"),
    // A secretariat's load on a small machine.
    ("shared_buffers", "64MB"),
    ("max_connections", "120"),
    ("max_wal_size", "256MB"),
    ("jit", "off"),
    // Plans are kept for as long as the statistics that they were made by: a table that grows fast at a deadline is counted soon.
    ("autovacuum_naptime", "15s"),
    ("timezone", "UTC"),
    // The log says what went wrong, never what somebody wrote.
    ("log_timezone", "UTC"),
    ("logging_collector", "off"),
    ("log_line_prefix", "%m [%p] %u "),
    ("log_error_verbosity", "terse"),
    ("log_min_error_statement", "panic"),
];

/// How long a start may take; after a crash it replays what was not yet in place.
const PATIENCE: Duration = Duration::from_secs(120);

/// How often to look whether it is ready.
const PAUSE: Duration = Duration::from_millis(10);

/// How long a fast shutdown may take before it becomes an immediate one.
const SHUTDOWN: Duration = Duration::from_secs(60);

/// So many ends within [`SHORT`] are no accident: then it stays down.
const MOST_ENDS: usize = 5;

/// See [`MOST_ENDS`].
const SHORT: Duration = Duration::from_secs(60);

/// A PostgreSQL that ends with this process, whatever ends this process, and is started again when it ends by itself.
pub(super) struct Postmaster {
    watch: Arc<Watch>,
    /// Told by the keeper when it is over for good.
    ended: mpsc::Receiver<()>,
    keeper: Option<JoinHandle<()>>,
}

/// What the keeper and the others know of the process.
#[derive(Default)]
struct Watch {
    /// Its number, until it has ended.
    process: Mutex<Option<Pid>>,
    /// Whether it was ready once: what never was is not started again.
    settled: AtomicBool,
    /// Whether it was told to stop. Changed while `process` is held.
    unwanted: AtomicBool,
}

impl Postmaster {
    /// Starts PostgreSQL and returns when it takes connections.
    pub(super) fn start(
        binaries: &Binaries,
        account: &Account,
        place: &Place,
    ) -> Result<Self, ClusterError> {
        let (binaries, account, home) = (binaries.clone(), account.clone(), place.clone());
        let postmaster = Self::launch(place, move || command(&binaries, &account, &home))?;
        postmaster.wait_until_ready(place)?;
        postmaster.watch.settled.store(true, Ordering::Release);
        Ok(postmaster)
    }

    /// Spawns the process from a thread of its own, which then watches over it: the kernel counts
    /// the end of the *spawning thread* as the death of the parent, and a thread of a pool may go
    /// at any time.
    fn launch(
        place: &Place,
        command: impl Fn() -> Result<Command, ClusterError> + Send + 'static,
    ) -> Result<Self, ClusterError> {
        let watch = Arc::<Watch>::default();
        let (started, start) = mpsc::channel();
        let (has_ended, ended) = mpsc::channel();
        let (watched, pg) = (Arc::clone(&watch), place.pg.clone());
        let keeper = std::thread::Builder::new().name("postgres-keeper".into()).spawn(move || {
            match command().and_then(|command| watched.spawn(command, &pg)) {
                Ok(child) => {
                    let _ = started.send(Ok(()));
                    child.into_iter().for_each(|child| watched.keep(child));
                    watched.keep_alive(&pg, command);
                }
                Err(refusal) => drop(started.send(Err(refusal))),
            }
            let _ = has_ended.send(());
        });
        let keeper = keeper.map_err(ClusterError::io("start a thread for", &place.pg))?;
        let lost = || {
            ClusterError::io("start PostgreSQL on", &place.pg)(io::Error::other("the thread ended"))
        };
        start.recv().map_err(|_| lost())??;
        Ok(Self { watch, ended, keeper: Some(keeper) })
    }

    /// PostgreSQL writes its state into the eighth line of `postmaster.pid`.
    fn wait_until_ready(&self, place: &Place) -> Result<(), ClusterError> {
        let begun = Instant::now();
        while !is_ready(&place.pg, self.pid()) {
            if self.pid().is_none() || begun.elapsed() > PATIENCE {
                let said = last_words(&place.log);
                return Err(ClusterError::Program { program: "postgres", said });
            }
            std::thread::sleep(PAUSE);
        }
        Ok(())
    }

    /// Its process number, while it runs.
    pub(super) fn pid(&self) -> Option<Pid> {
        *held(&self.watch.process)
    }

    /// Ends it: connections are closed, everything is brought to the disk. Returns when it is over.
    pub(super) fn stop(&mut self) {
        let Some(keeper) = self.keeper.take() else { return };
        self.watch.signal(Signal::SIGINT);
        if self.ended.recv_timeout(SHUTDOWN) == Err(mpsc::RecvTimeoutError::Timeout) {
            tracing::warn!("PostgreSQL takes long to end; it will recover at its next start.");
            self.watch.signal(Signal::SIGQUIT);
        }
        let _ = keeper.join();
    }
}

impl Watch {
    /// Waits for the end of the process. Its number is forgotten before it is reaped, so that no signal
    /// can reach a stranger.
    fn keep(&self, mut child: Child) {
        let end = WaitPidFlag::WEXITED | WaitPidFlag::WNOWAIT;
        while waitid(Id::Pid(pid_of(&child)), end) == Err(nix::errno::Errno::EINTR) {}
        let mut process = held(&self.process);
        *process = None;
        match child.wait() {
            Ok(status) if status.success() => tracing::debug!("PostgreSQL has ended."),
            Ok(status) => tracing::error!("PostgreSQL has ended: {status}. See its log."),
            Err(refusal) => tracing::error!("PostgreSQL is lost: {refusal}"),
        }
    }

    /// Starts it again whenever it ends unasked (the kernel may kill it when memory is short); it then recovers what
    /// was committed. Returns when it is no longer wanted, or does not stay up.
    fn keep_alive(&self, pg: &Path, command: impl Fn() -> Result<Command, ClusterError>) {
        let mut ends: Vec<Instant> = Vec::new();
        while self.settled.load(Ordering::Acquire) && !self.unwanted.load(Ordering::Acquire) {
            ends.retain(|end| end.elapsed() < SHORT);
            ends.push(Instant::now());
            if ends.len() > MOST_ENDS {
                tracing::error!(
                    "PostgreSQL does not stay up. See its log, then start Verbale again."
                );
                return;
            }
            tracing::warn!("PostgreSQL is started again.");
            let again = leftovers::outlast(pg).and_then(|()| command());
            match again.and_then(|command| self.spawn(command, pg)) {
                Ok(Some(child)) => self.keep(child),
                Ok(None) => return,
                Err(refusal) => tracing::error!("{refusal}"),
            }
        }
    }

    /// None when it was told to stop.
    fn spawn(&self, mut command: Command, pg: &Path) -> Result<Option<Child>, ClusterError> {
        let mut process = held(&self.process);
        if self.unwanted.load(Ordering::Acquire) {
            return Ok(None);
        }
        let child = command.spawn().map_err(ClusterError::io("start PostgreSQL on", pg))?;
        *process = Some(pid_of(&child));
        Ok(Some(child))
    }

    /// Sends a signal that ends it, unless it has ended (its number may be another's by then); it is not wanted any more.
    fn signal(&self, signal: Signal) {
        let process = held(&self.process);
        self.unwanted.store(true, Ordering::Release);
        if let Some(process) = *process
            && let Err(refusal) = kill(process, signal)
        {
            tracing::warn!("Cannot signal PostgreSQL (process {process}): {refusal}");
        }
    }
}

impl Drop for Postmaster {
    fn drop(&mut self) {
        self.stop();
    }
}

fn command(binaries: &Binaries, account: &Account, place: &Place) -> Result<Command, ClusterError> {
    let mut command = binaries.program(account, "postgres");
    command.arg("-D").arg(&place.pg);
    for (name, value) in SETTINGS {
        command.arg("-c").arg(format!("{name}={value}"));
    }
    // A list separated by commas; quoted, it is one path whatever characters the path has.
    let run = place.run.display().to_string().replace('"', "\"\"");
    command.arg("-c").arg(format!("unix_socket_directories=\"{run}\""));
    let log = new_log(&place.log).map_err(ClusterError::io("write", &place.log))?;
    let also = log.try_clone().map_err(ClusterError::io("write", &place.log))?;
    command.stdin(Stdio::null()).stdout(log).stderr(also);
    // Its own group: Ctrl-C goes to the whole group of a terminal, and would end the database
    // before the server has finished its last requests.
    command.process_group(0);
    die_with_us(&mut command);
    Ok(command)
}

/// Asks the kernel to end PostgreSQL (by a fast shutdown) when this process dies, even by kill -9.
#[expect(unsafe_code, reason = "only code between fork and exec can set the parent-death signal")]
fn die_with_us(command: &mut Command) {
    let parent = getpid();
    let ask = move || {
        prctl::set_pdeathsig(Signal::SIGINT)?;
        // The parent may have died before the kernel was asked.
        if getppid() == parent { Ok(()) } else { Err(io::ErrorKind::Interrupted.into()) }
    };
    // SAFETY: between fork and exec only async-signal-safe calls are allowed. The closure makes two
    // system calls (prctl, getppid), allocates nothing and takes no lock.
    unsafe { command.pre_exec(ask) };
}

fn held<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn pid_of(child: &Child) -> Pid {
    Pid::from_raw(i32::try_from(child.id()).expect("process numbers of Linux fit in 31 bits"))
}

fn is_ready(pg: &Path, process: Option<Pid>) -> bool {
    let Some(process) = process else { return false };
    leftovers::postmaster(pg) == Some(process.as_raw())
        && std::fs::read_to_string(pg.join("postmaster.pid"))
            .is_ok_and(|said| said.lines().nth(7).is_some_and(|state| state.trim() == "ready"))
}

/// A new log for this start; the one before is kept beside it.
fn new_log(log: &Path) -> io::Result<File> {
    if log.exists() {
        std::fs::rename(log, log.with_extension("log.1"))?;
    }
    File::options().write(true).create_new(true).mode(0o600).open(log)
}

/// The end of the log, for a message.
fn last_words(log: &Path) -> String {
    let said = std::fs::read_to_string(log).unwrap_or_default();
    let lines: Vec<&str> = said.lines().collect();
    lines[lines.len().saturating_sub(5)..].join("\n")
}
