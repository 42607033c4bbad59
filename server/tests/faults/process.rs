//! A Verbale in a process of its own, so that it can be ended by force.
use crate::support::{Browser, Server};
use nix::{
    sys::signal::{Signal, kill},
    unistd::Pid,
};
use std::{
    fs::File,
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

/// How long anything may take until the test gives up.
pub const PATIENCE: Duration = Duration::from_secs(120);

/// The program, serving a data folder with its embedded PostgreSQL.
pub struct Process {
    child: Child,
    /// Where it listens.
    pub url: String,
    data: PathBuf,
}

impl Process {
    /// Starts it and returns when it says that it is ready.
    pub fn start(data: &Path) -> Self {
        let log = File::options().create(true).append(true).open(data.join("verbale.log"));
        let mut child = Command::new(env!("CARGO_BIN_EXE_verbale"))
            .arg("serve")
            .env_clear()
            .envs(
                std::env::vars_os()
                    .filter(|(name, _)| name == "PATH" || name == "VERBALE_PG_BINDIR"),
            )
            .env("VERBALE_ENV", "test")
            .env("VERBALE_DATA_DIR", data)
            .env("VERBALE_DATABASE__CONNECTIONS", "12")
            .stdout(Stdio::piped())
            .stderr(log.expect("a log"))
            .spawn()
            .expect("the program starts");
        let mut said = BufReader::new(child.stdout.take().expect("what it says")).lines();
        let ready =
            said.find_map(|line| line.ok()?.strip_prefix("Verbale is ready: ").map(str::to_owned));
        let url = ready.unwrap_or_else(|| panic!("it did not start:\n{}", log_of(data)));
        Self { child, url, data: data.to_owned() }
    }

    /// What this test process needs to know of it.
    pub fn server(&self) -> &'static Server {
        Box::leak(Box::new(Server::beside(self.data.clone(), &self.url)))
    }

    /// `kill -9` of the program.
    pub fn kill(&mut self) {
        self.child.kill().expect("a signal");
        self.child.wait().expect("its end");
    }

    /// `kill -9` of PostgreSQL's first process and of all its children, known by their numbers.
    pub fn kill_postgres(&self) {
        let first = postmaster(&self.data).expect("a running PostgreSQL");
        let children = children_of(first);
        assert!(children.len() > 3, "a PostgreSQL at work has many processes: {children:?}");
        for process in std::iter::once(first).chain(children) {
            // One may have ended between the list and the signal.
            let _ = kill(Pid::from_raw(process), Signal::SIGKILL);
        }
    }

    /// Whether the program itself still runs.
    pub fn runs(&mut self) -> bool {
        self.child.try_wait().expect("a look").is_none()
    }

    /// Waits until pages come out of the database again; returns how long that took since `begun`.
    pub fn wait_for_pages(&self, who: &Browser, page: &str, begun: Instant) -> Duration {
        let browser = who.at(&self.url);
        while !browser.try_get(page).is_ok_and(|answer| answer.status == 200) {
            assert!(begun.elapsed() < PATIENCE, "no page came:\n{}", log_of(&self.data));
            std::thread::yield_now();
        }
        begun.elapsed()
    }

    /// Ends it as an operator does.
    pub fn stop(mut self) {
        let process = i32::try_from(self.child.id()).expect("a process number");
        kill(Pid::from_raw(process), Signal::SIGTERM).expect("a signal");
        let status = self.child.wait().expect("its end");
        assert!(status.success(), "it ends in order: {status}\n{}", log_of(&self.data));
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The number of the first process of the folder's PostgreSQL.
pub fn postmaster(data: &Path) -> Option<i32> {
    let said = std::fs::read_to_string(data.join("pg/postmaster.pid")).ok()?;
    said.lines().next()?.trim().parse().ok()
}

fn children_of(parent: i32) -> Vec<i32> {
    let processes = std::fs::read_dir("/proc").expect("the list of processes").flatten();
    let numbers = processes.filter_map(|entry| entry.file_name().to_str()?.parse::<i32>().ok());
    numbers.filter(|process| parent_of(*process) == Some(parent)).collect()
}

/// The fourth word of `stat`, counted after the name, which stands in brackets and may hold anything.
fn parent_of(process: i32) -> Option<i32> {
    let stat = std::fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    stat.rsplit_once(')')?.1.split_whitespace().nth(1)?.parse().ok()
}

fn log_of(data: &Path) -> String {
    let read = |name: &str| std::fs::read_to_string(data.join(name)).unwrap_or_default();
    format!("{}\n{}", read("verbale.log"), read("postgres.log"))
}
