//! The program itself, as a process with a database of its own.
use nix::{
    sys::signal::{Signal, kill},
    unistd::Pid,
};
use std::{
    fs::File,
    io::{BufRead, BufReader},
    path::PathBuf,
    process::{Child, Command, Stdio},
};

/// A running `verbale serve` or `verbale demo`; it ends with this value.
pub struct Process {
    child: Child,
    data: PathBuf,
    /// Where it listens.
    pub url: String,
}

impl Process {
    /// Starts it with these settings and waits until it is ready.
    pub fn start(command: &str, settings: &[(&str, &str)]) -> Self {
        let data = super::data_folder();
        let mut program = Command::new(env!("CARGO_BIN_EXE_verbale"));
        program.arg(command).env_clear().env("PATH", std::env::var("PATH").unwrap_or_default());
        let environment = if command == "demo" { "local" } else { "test" };
        program.env("VERBALE_ENV", environment).env("VERBALE_DATA_DIR", &data).env("PORT", "0");
        if let Ok(folder) = std::env::var("VERBALE_PG_BINDIR") {
            program.env("VERBALE_PG_BINDIR", folder);
        }
        program.envs(settings.iter().copied());
        let log = File::create(data.join("log")).expect("a file for the log");
        program.stdout(Stdio::piped()).stderr(log);
        let mut child = program.spawn().expect("the program starts");
        let output = child.stdout.take().expect("its output");
        let mut lines = BufReader::new(output).lines().map_while(Result::ok);
        let url = lines.find_map(|line| Some(line.strip_prefix("Verbale is ready: ")?.to_owned()));
        // What else it says goes unread, and must not make it wait.
        std::thread::spawn(move || lines.for_each(drop));
        let log = || std::fs::read_to_string(data.join("log")).unwrap_or_default();
        let url = url.unwrap_or_else(|| panic!("it is not ready:\n{}", log()));
        Self { child, data, url }
    }

    /// What it has logged.
    pub fn log(&self) -> String {
        std::fs::read_to_string(self.data.join("log")).expect("a log")
    }

    /// A figure of `/proc/…/status` in MiB: `VmRSS` is held now, `VmHWM` is the most that was held.
    pub fn memory(&self, name: &str) -> u64 {
        let status = format!("/proc/{}/status", self.child.id());
        let status = std::fs::read_to_string(status).expect("the process lives");
        let line = status.lines().find_map(|line| line.strip_prefix(name)).expect("such a line");
        let figure = line.split_whitespace().find_map(|word| word.parse::<u64>().ok());
        figure.expect("a figure in KiB") / 1024
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let id = i32::try_from(self.child.id()).expect("a process number");
        let _ = kill(Pid::from_raw(id), Signal::SIGTERM);
        let _ = self.child.wait();
        let _ = std::fs::remove_dir_all(&self.data);
    }
}
