//! One session with the database, by PostgreSQL's own client: as any role, past or inside the walls.
use crate::support::{Server, psql};
use std::{
    io::{BufRead, BufReader, Write},
    process::{Child, ChildStdin, ChildStdout, Command, Stdio},
};

/// The role of the application.
pub const APP: &str = "verbale_app";
/// The superuser of the cluster, whom no wall holds.
pub const ROOT: &str = "postgres";

const END: &str = "<<<end of the answer>>>";

/// A session.
pub struct Sql {
    child: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
}

/// What the database said to a statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// The rows, cells parted by `|`.
    pub rows: Vec<String>,
    /// The SQLSTATE: `00000` when all is well.
    pub state: String,
    /// How many rows came back or were changed.
    pub count: u64,
    /// The sentence of an error.
    pub error: String,
}

impl Said {
    /// Whether it was done.
    pub fn is_done(&self) -> bool {
        self.state == "00000"
    }
}

impl Sql {
    /// Opens a session as a role.
    pub fn open(server: &Server, role: &str) -> Self {
        let mut child = Command::new(psql())
            .args(["-X", "-q", "-A", "-t", "-d", &server.database_url(role)])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("psql");
        let input = child.stdin.take().expect("its input");
        let output = BufReader::new(child.stdout.take().expect("its output"));
        Self { child, input, output }
    }

    /// One statement, or several; what is said of the last counts.
    pub fn ask(&mut self, statement: &str) -> Said {
        let end = format!("\\echo '{END}' :SQLSTATE :ROW_COUNT :LAST_ERROR_MESSAGE");
        writeln!(self.input, "{statement};\n{end}").expect("psql listens");
        self.input.flush().expect("psql listens");
        let mut rows = Vec::new();
        loop {
            let mut line = String::new();
            let read = self.output.read_line(&mut line).expect("psql answers");
            assert!(read > 0, "psql ended at: {statement}");
            let line = line.trim_end_matches('\n');
            let Some(end) = line.strip_prefix(END) else {
                rows.push(line.to_owned());
                continue;
            };
            let mut told = end.trim_start().splitn(3, ' ');
            let mut next = || told.next().unwrap_or_default().to_owned();
            let (state, count) = (next(), next().parse().unwrap_or_default());
            let error = if state == "00000" { String::new() } else { next() };
            return Said { rows, state, count, error };
        }
    }

    /// A statement that must succeed; its rows.
    pub fn rows(&mut self, statement: &str) -> Vec<String> {
        let said = self.ask(statement);
        assert!(said.is_done(), "{} {}: {statement}", said.state, said.error);
        said.rows
    }

    /// The only cell of the only row.
    pub fn one(&mut self, statement: &str) -> String {
        let mut rows = self.rows(statement);
        assert_eq!(rows.len(), 1, "{statement}: {rows:?}");
        rows.remove(0)
    }
}

impl Drop for Sql {
    fn drop(&mut self) {
        let _ = writeln!(self.input, "\\q");
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
