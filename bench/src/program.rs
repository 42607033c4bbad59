//! The server as a process of its own, and its commands.
use anyhow::{Context, bail, ensure};
use nix::{
    sys::signal::{Signal, kill},
    unistd::Pid,
};
use std::{
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

/// Where the program is and where its data are.
#[derive(Clone)]
pub struct Program {
    binary: PathBuf,
    /// The data folder.
    pub data: PathBuf,
}

/// A running server.
pub struct Server {
    child: Child,
    /// `host:port`.
    pub host: String,
}

impl Program {
    /// The program, over a folder of its own.
    pub fn new(binary: PathBuf, data: PathBuf) -> Self {
        Self { binary, data }
    }

    fn command(&self) -> Command {
        let mut command = Command::new(&self.binary);
        for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("VERBALE_")) {
            if name != "VERBALE_PG_BINDIR" {
                command.env_remove(name);
            }
        }
        command.env_remove("PORT");
        command.env("VERBALE_DATA_DIR", &self.data).env("VERBALE_HTTP__PORT", "0");
        command.env("VERBALE_LOG__FILTER", "warn");
        command
    }

    /// Starts the server and waits until it is ready.
    pub fn serve(&self) -> anyhow::Result<Server> {
        let mut command = self.command();
        command.arg("serve").stdout(Stdio::piped());
        let mut child = command.spawn().context("the server did not start")?;
        let out = child.stdout.take().context("the server's output")?;
        for line in BufReader::new(out).lines() {
            if let Some(url) = line?.strip_prefix("Verbale is ready: http://") {
                return Ok(Server { child, host: url.to_owned() });
            }
        }
        bail!("the server ended before it was ready: {}", child.wait()?)
    }

    /// Runs a command to its end: seconds, and the most memory that it held, in MiB.
    pub fn run(&self, arguments: &[&str]) -> anyhow::Result<(f64, f64)> {
        let begun = Instant::now();
        let mut command = self.command();
        let mut child = command.args(arguments).stdout(Stdio::null()).spawn()?;
        let mut peak = 0.0_f64;
        let status = loop {
            if let Some(status) = child.try_wait()? {
                break status;
            }
            peak = peak.max(memory(child.id(), "VmHWM").unwrap_or(0.0));
            std::thread::sleep(Duration::from_millis(5));
        };
        ensure!(status.success(), "verbale {} failed: {status}", arguments.join(" "));
        Ok((begun.elapsed().as_secs_f64(), peak))
    }
}

impl Server {
    /// The memory that the server holds now, in MiB.
    pub fn resident(&self) -> f64 {
        memory(self.child.id(), "VmRSS").unwrap_or(0.0)
    }

    /// The most that it has held since [`Server::forget_peak`], in MiB.
    pub fn peak(&self) -> f64 {
        memory(self.child.id(), "VmHWM").unwrap_or(0.0)
    }

    /// Begins to count the most anew.
    pub fn forget_peak(&self) -> anyhow::Result<()> {
        std::fs::write(format!("/proc/{}/clear_refs", self.child.id()), "5")?;
        Ok(())
    }

    /// Stops it in order.
    pub fn stop(mut self) -> anyhow::Result<()> {
        self.end()
    }

    fn end(&mut self) -> anyhow::Result<()> {
        if self.child.try_wait()?.is_none() {
            kill(Pid::from_raw(i32::try_from(self.child.id())?), Signal::SIGTERM)?;
            self.child.wait()?;
        }
        Ok(())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if let Err(error) = self.end() {
            eprintln!("the server could not be stopped: {error}");
        }
    }
}

/// A figure of `/proc/…/status`, in MiB.
fn memory(process: u32, figure: &str) -> Option<f64> {
    let status =
        std::fs::read_to_string(Path::new("/proc").join(process.to_string()).join("status"))
            .ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix(figure)?.strip_prefix(':'))?;
    let kibibytes: f64 = line.trim().split(' ').next()?.parse().ok()?;
    Some(kibibytes / 1024.0)
}
