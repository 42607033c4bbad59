//! Pages through the server, in turn with `pgbench` running the very statements that the server was seen to run.
use crate::{
    database::{AT_WORK, Database, Floor, Script},
    hand_in::Pace,
    http::{Client, Request},
    load::{self, Samples, Visitor},
    people, world,
};
use anyhow::{Context, ensure};
use std::{path::Path, time::Duration};

/// The tenant with a consultation as large as real ones are.
pub const TENANT: &str = "pages";
/// Its respondents.
pub const RESPONDENTS: usize = 240;
/// Connections while pages are measured.
const CONNECTIONS: usize = 8;

/// A page.
#[derive(Clone, Debug, Default)]
pub struct Page {
    /// Its name in the report.
    pub name: &'static str,
    path: String,
    cookie: String,
    /// The statements of one visit, without `BEGIN`, `COMMIT` and the question whether a connection is clean.
    pub statements: usize,
    script: Script,
    /// Through the server.
    pub ours: Samples,
    /// The same statements.
    pub floor: Floor,
}

impl Page {
    /// How much of the floor's throughput the server reaches.
    pub fn ratio(&self) -> f64 {
        if self.floor.rate() > 0.0 { self.ours.rate() / self.floor.rate() } else { 0.0 }
    }
}

struct Reading {
    pages: Vec<(String, String)>,
    next: usize,
}

impl Visitor for Reading {
    async fn ask(&mut self, client: &mut Client) -> Option<anyhow::Result<bool>> {
        let (path, cookie) = &self.pages[self.next % self.pages.len()];
        self.next += 1;
        // As browsers ask.
        let more = "accept-encoding: gzip, deflate, br\r\n";
        let answer = client.send(&Request { path, cookie, form: None, more }).await;
        Some(answer.map(|answer| {
            if answer.status != 200 {
                eprintln!("{path} answered {} {}", answer.status, answer.header("location"));
            }
            answer.status == 200 && answer.body.len() > 500
        }))
    }
}

/// The pages that are measured.
pub fn pages() -> Vec<Page> {
    let consultation = format!("/t/{TENANT}/consultations/{}", world::CONSULTATION);
    let page = |name, path: &str, who: &str| Page {
        name,
        path: format!("{consultation}{path}"),
        cookie: people::cookie(TENANT, who),
        ..Page::default()
    };
    vec![
        page("board", "/board", "secretary"),
        page("question page", "/reply/parts/1", &world::slug(1)),
        page("draft", "/draft", "secretary"),
        page("submissions", "/submissions", "secretary"),
    ]
}

/// Sees which statements each page runs. The server must have been started after [`listen`].
pub async fn capture(
    host: &str,
    database: &Database,
    data: &Path,
    pages: &mut [Page],
) -> anyhow::Result<()> {
    let log = data.join("postgres.log");
    for page in pages {
        let mut visitor =
            Reading { pages: vec![(page.path.clone(), page.cookie.clone())], next: 0 };
        let mut client = Client::connect(host).await?;
        for _ in 0..3 {
            let good = visitor.ask(&mut client).await.context("a page")??;
            ensure!(good, "{} can't be opened", page.path);
        }
        database.wait_until_none(AT_WORK)?;
        let before = std::fs::read_to_string(&log)?.len();
        visitor.ask(&mut client).await.context("a page")??;
        database.wait_until_none(AT_WORK)?;
        let told = std::fs::read_to_string(&log)?;
        let statements = statements(&told[before..]);
        page.statements = statements.iter().filter(|s| is_counted(s)).count();
        let script: String = statements.iter().map(|s| format!("{s};\n")).collect();
        page.script = Script::of_literals(&script);
    }
    Ok(())
}

/// Lets PostgreSQL write down what the application's role asks; from the next start of the server on.
pub fn listen(database: &Database, on: bool) -> anyhow::Result<()> {
    database.sql(if on {
        "ALTER ROLE verbale_app SET log_statement = 'all'; ALTER ROLE verbale_app SET log_error_verbosity = 'default';"
    } else {
        "ALTER ROLE verbale_app RESET log_statement; ALTER ROLE verbale_app RESET log_error_verbosity;"
    })?;
    Ok(())
}

/// Measures each page alone, then all of them mixed.
pub async fn measure(
    host: &str,
    database: &Database,
    pages: &mut [Page],
    pace: Pace,
) -> anyhow::Result<Samples> {
    let lasting = Duration::from_secs(pace.seconds);
    let mut mixed = Samples::default();
    for _ in 0..pace.rounds {
        database.sql("UPDATE sessions SET created_at = now(), seen_at = now()")?;
        for page in &mut *pages {
            let visitor =
                || Reading { pages: vec![(page.path.clone(), page.cookie.clone())], next: 0 };
            let visitors = (0..CONNECTIONS).map(|_| visitor()).collect();
            page.ours.add(load::run(host, visitors, lasting).await?.0);
            page.floor.add(database.pgbench(&page.script, CONNECTIONS, pace.seconds)?);
        }
        let all: Vec<_> = pages.iter().map(|p| (p.path.clone(), p.cookie.clone())).collect();
        let visitors = (0..CONNECTIONS).map(|next| Reading { pages: all.clone(), next }).collect();
        mixed.add(load::run(host, visitors, lasting).await?.0);
    }
    Ok(mixed)
}

/// Whether a statement is the page's own: not the frame of a transaction, nor the question that every connection is asked
/// when it comes back to the pool.
fn is_counted(statement: &str) -> bool {
    let first = statement.split(' ').next().unwrap_or_default().to_uppercase();
    let frame = matches!(first.as_str(), "BEGIN" | "COMMIT" | "ROLLBACK" | "SET");
    !frame && !statement.contains("now() = statement_timestamp()")
}

/// The statements of the log, connection by connection, with their values written in.
fn statements(log: &str) -> Vec<String> {
    let mut entries: Vec<String> = Vec::new();
    for line in log.lines() {
        match (line.strip_prefix('\t'), entries.last_mut()) {
            (Some(more), Some(entry)) => {
                entry.push(' ');
                entry.push_str(more.trim());
            }
            _ => entries.push(line.to_owned()),
        }
    }
    let mut found: Vec<(String, String)> = Vec::new();
    for entry in entries {
        let process = entry.split(['[', ']']).nth(1).unwrap_or_default().to_owned();
        let text = |marks: &[&str]| {
            let after = marks.iter().find_map(|mark| Some(entry.split_once(mark)?.1))?;
            Some(after.to_owned())
        };
        if let Some(values) = text(&["DETAIL:  parameters: "]) {
            if let Some((_, statement)) = found.iter_mut().rev().find(|(own, _)| *own == process) {
                *statement = written_in(statement, &values);
            }
        } else if let Some(executed) = text(&["LOG:  execute "]) {
            let statement =
                executed.split_once(": ").map(|(_, s)| s.to_owned()).unwrap_or_default();
            found.push((process, statement));
        } else if let Some(simple) = text(&["LOG:  statement: "]) {
            found.extend(simple.split(';').map(|s| (process.clone(), s.trim().to_owned())));
        }
    }
    let mut processes: Vec<String> = Vec::new();
    for (process, _) in &found {
        if !processes.contains(process) {
            processes.push(process.clone());
        }
    }
    // In the order in which each was first heard of; the sort is stable.
    found.sort_by_key(|(process, _)| processes.iter().position(|known| known == process));
    found.into_iter().map(|(_, statement)| statement).filter(|s| !s.is_empty()).collect()
}

/// `$1` and so on as literals. `values`: `$1 = 'a', $2 = NULL`.
fn written_in(statement: &str, values: &str) -> String {
    let mut literals: Vec<&str> = Vec::new();
    let mut rest = values;
    while let Some((_, after)) = rest.split_once(" = ") {
        let end = literal_end(after);
        literals.push(&after[..end]);
        rest = &after[end..];
    }
    let mut text = statement.to_owned();
    for (i, literal) in literals.iter().enumerate().rev() {
        text = text.replace(&format!("${}", i + 1), literal);
    }
    text
}

fn literal_end(text: &str) -> usize {
    if !text.starts_with('\'') {
        return text.find(',').unwrap_or(text.len());
    }
    let bytes = text.as_bytes();
    let mut at = 1;
    while at < bytes.len() {
        if bytes[at] == b'\'' {
            if bytes.get(at + 1) != Some(&b'\'') {
                return at + 1;
            }
            at += 1;
        }
        at += 1;
    }
    text.len()
}
