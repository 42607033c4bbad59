//! The embedded cluster, seen from beside the server: `psql` as its superuser, `pgbench` as the application's role.
use crate::cpu::Used;
use anyhow::{Context, ensure};
use std::{
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::{Duration, Instant},
};

/// How many connections of the program do something just now.
pub const AT_WORK: &str =
    "SELECT count(*) FROM pg_stat_activity WHERE usename = 'verbale_app' AND state <> 'idle'";

/// The cluster of a running server.
pub struct Database {
    socket_folder: String,
    binaries: PathBuf,
    /// Scripts for `pgbench` are written here.
    folder: PathBuf,
}

/// What a run of `pgbench` has shown.
#[derive(Clone, Copy, Debug, Default)]
pub struct Floor {
    /// Transactions.
    pub count: f64,
    /// Seconds that they took, without connecting.
    pub seconds: f64,
    /// Seconds of processor time: `pgbench` and the database.
    pub cpu: Used,
}

impl Floor {
    /// Adds another slice.
    pub fn add(&mut self, other: Self) {
        self.count += other.count;
        self.seconds += other.seconds;
        self.cpu += other.cpu;
    }

    /// Milliseconds of processor time for each transaction.
    pub fn cpu_ms(self) -> f64 {
        1000.0 * self.cpu.sum() / self.count.max(1.0)
    }

    /// Transactions a second.
    pub fn rate(self) -> f64 {
        if self.seconds > 0.0 { self.count / self.seconds } else { 0.0 }
    }
}

impl Database {
    /// The cluster in a data folder, once its server runs.
    pub fn of(data: &Path, folder: &Path) -> anyhow::Result<Self> {
        let lock = std::fs::read_to_string(data.join("lock"))?;
        let socket_folder = lock.lines().nth(1).context("the cluster does not run")?.to_owned();
        Ok(Self { socket_folder, binaries: binaries(data)?, folder: folder.to_owned() })
    }

    /// Waits until a question that counts what is still under way is answered with nought.
    ///
    /// # Errors
    /// When the database refuses, or after half a minute.
    pub fn wait_until_none(&self, count: &str) -> anyhow::Result<()> {
        let begun = Instant::now();
        while self.sql(count)?.first().is_none_or(|left| left != "0") {
            ensure!(begun.elapsed() < Duration::from_secs(30), "still under way: {count}");
        }
        Ok(())
    }

    /// Runs statements as the superuser, who passes every wall; rows with cells parted by `|`.
    pub fn sql(&self, statements: &str) -> anyhow::Result<Vec<String>> {
        self.sql_as("postgres", statements)
    }

    /// The same as another role.
    pub fn sql_as(&self, role: &str, statements: &str) -> anyhow::Result<Vec<String>> {
        let mut child = Command::new(self.binaries.join("psql"))
            .args(["-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-f", "-"])
            .args(["-h", &self.socket_folder, "-p", "5432", "-U", role, "-d", "verbale"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .context("psql")?;
        if let Some(mut input) = child.stdin.take() {
            input.write_all(statements.as_bytes())?;
        }
        let output = child.wait_with_output()?;
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        ensure!(output.status.success(), "psql: {said}");
        Ok(String::from_utf8_lossy(&output.stdout).lines().map(str::to_owned).collect())
    }

    /// Runs a script with so many clients for so many seconds, with prepared statements.
    pub fn pgbench(&self, script: &Script, clients: usize, seconds: u64) -> anyhow::Result<Floor> {
        let file = self.folder.join("floor.sql");
        std::fs::write(&file, &script.text)?;
        let sent =
            script.sent.iter().flat_map(|(name, value)| ["-D".into(), format!("{name}={value}")]);
        let used = Used::now();
        let output = Command::new(self.binaries.join("pgbench"))
            .args(["-n", "-M", "prepared", "-j", "1", "-c", &clients.to_string()])
            .args(sent)
            .args(["-T", &seconds.to_string(), "-f"])
            .arg(&file)
            .args(["-h", &self.socket_folder, "-p", "5432", "-U", "verbale_app", "verbale"])
            .output()
            .context("pgbench")?;
        let (out, said) =
            (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        ensure!(output.status.success() && !said.contains("aborted"), "pgbench: {said}{out}");
        let figure = |before: &str| -> anyhow::Result<f64> {
            let rest = out.split(before).nth(1).with_context(|| format!("pgbench: {out}"))?;
            Ok(rest.split([' ', '\n', '/']).next().unwrap_or_default().parse()?)
        };
        let (count, rate) =
            (figure("number of transactions actually processed: ")?, figure("\ntps = ")?);
        Ok(Floor { count, seconds: count / rate, cpu: used.since() })
    }
}

/// What `pgbench` runs.
#[derive(Clone, Debug, Default)]
pub struct Script {
    text: String,
    /// Values by their names: each stands as `:name` in the text, and is sent with the statement every time.
    sent: Vec<(&'static str, String)>,
}

impl Script {
    /// Statements whose literals are no variables, whatever they look like.
    pub fn of_literals(text: &str) -> Self {
        Self { text: without_colons(text), sent: Vec::new() }
    }

    /// Statements with the values that are sent along.
    pub fn sending(text: String, sent: Vec<(&'static str, String)>) -> Self {
        Self { text, sent }
    }
}

/// The same script with no colon inside a literal, where `pgbench` would look for a variable.
fn without_colons(script: &str) -> String {
    let mut text = String::with_capacity(script.len());
    for (i, piece) in script.split('\'').enumerate() {
        match i % 2 {
            // Outside; what stands before a literal with an escape becomes `E`.
            0 => text.push_str(piece),
            _ if piece.contains([':', '\\']) => {
                let escaped = piece.replace('\\', "\\\\").replace(':', "\\x3a");
                text.push_str(&format!("E'{escaped}'"));
            }
            _ => text.push_str(&format!("'{piece}'")),
        }
    }
    text
}

/// The folder of PostgreSQL's programs: that of the version which made the cluster.
fn binaries(data: &Path) -> anyhow::Result<PathBuf> {
    if let Some(folder) = std::env::var_os("VERBALE_PG_BINDIR") {
        return Ok(folder.into());
    }
    let version = std::fs::read_to_string(data.join("pg/PG_VERSION"))?;
    Ok(Path::new("/usr/lib/postgresql").join(version.trim()).join("bin"))
}
