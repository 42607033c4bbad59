//! The same acts on consultations of growing size: import, board, answers to a question, compilation, DOCX, PDF.
use crate::{
    database::Database,
    http::{Client, Request},
    people,
    program::Program,
    world,
};
use anyhow::{Context, ensure};
use serde_json::{Value, json};
use std::{path::Path, time::Instant};

/// What was seen at one size.
#[derive(Clone, Debug, Default)]
pub struct Size {
    /// Submissions, of twenty answers each.
    pub submissions: usize,
    /// Seconds, and the most memory of the command in MiB.
    pub import: (f64, f64),
    /// Milliseconds of the board, the median of several visits.
    pub board_ms: f64,
    /// Milliseconds of the answers to one question.
    pub answers_ms: f64,
    /// Milliseconds of the list of submissions.
    pub list_ms: f64,
    /// Seconds, and the most memory of the server in MiB.
    pub compile: (f64, f64),
    /// Seconds and MiB.
    pub docx: (f64, f64),
    /// Seconds and MiB.
    pub pdf: (f64, f64),
    /// What did not come to an end.
    pub failures: Vec<String>,
}

impl Size {
    /// The figures, as a program reads them.
    pub fn json(&self) -> Value {
        json!({
            "import_s": round(self.import.0), "import_mib": round(self.import.1),
            "board_ms": round(self.board_ms), "answers_ms": round(self.answers_ms), "list_ms": round(self.list_ms),
            "compile_s": round(self.compile.0), "compile_mib": round(self.compile.1),
            "docx_s": round(self.docx.0), "docx_mib": round(self.docx.1),
            "pdf_s": round(self.pdf.0), "pdf_mib": round(self.pdf.1), "failures": self.failures,
        })
    }
}

/// To three digits after the point.
pub fn round(figure: f64) -> f64 {
    (figure * 1000.0).round() / 1000.0
}

/// Imports and works on one size, in a tenant and with a server of its own.
pub async fn measure(program: &Program, folder: &Path, submissions: usize) -> anyhow::Result<Size> {
    let tenant = format!("size-{submissions}");
    let mut size = Size { submissions, ..Size::default() };
    let server = program.serve()?;
    let database = Database::of(&program.data, folder)?;
    size.import = import(program, folder, &tenant, (submissions, submissions))?;
    people::secretary(&database, &tenant)?;
    database.sql("VACUUM ANALYZE;")?;
    let mut visit =
        Visit { client: Client::connect(&server.host).await?, tenant, failures: Vec::new() };
    size.board_ms = visit.median("/board").await;
    size.answers_ms = visit.median("/questions/q1/answers").await;
    size.list_ms = visit.median("/submissions").await;
    server.forget_peak()?;
    size.compile = (visit.once("/compilation", true).await, server.peak());
    server.forget_peak()?;
    size.docx = (visit.once("/draft/file.docx", false).await, server.peak());
    server.forget_peak()?;
    size.pdf = (visit.once("/draft/file.pdf", false).await, server.peak());
    size.failures = visit.failures;
    server.stop()?;
    Ok(size)
}

/// Makes a tenant and imports a bundle of (respondents, submissions) into it: seconds and MiB of the command.
pub fn import(
    program: &Program,
    folder: &Path,
    tenant: &str,
    (respondents, submissions): (usize, usize),
) -> anyhow::Result<(f64, f64)> {
    let file = folder.join(format!("{tenant}.json"));
    std::fs::write(&file, world::bundle(respondents, submissions).to_string())?;
    program.run(&["admin", "create-tenant", tenant, "--name", tenant])?;
    let path = file.to_str().context("a plain path")?;
    let taken = program.run(&["bundle", "import", "--tenant", tenant, path]);
    std::fs::remove_file(&file)?;
    taken
}

struct Visit {
    client: Client,
    tenant: String,
    failures: Vec<String>,
}

impl Visit {
    /// The median of five visits, in milliseconds; fewer when they take long.
    async fn median(&mut self, page: &str) -> f64 {
        let mut times = Vec::new();
        for _ in 0..6 {
            times.push(self.once(page, false).await * 1000.0);
            if times.iter().sum::<f64>() > 20_000.0 || !self.failures.is_empty() {
                break;
            }
        }
        if times.len() > 1 {
            // The first visit prepares the statements.
            times.remove(0);
        }
        times.sort_by(f64::total_cmp);
        times[times.len() / 2]
    }

    /// Seconds of one request; one that fails is noted.
    async fn once(&mut self, page: &str, act: bool) -> f64 {
        let begun = Instant::now();
        if let Err(error) = self.ask(page, act).await {
            self.failures
                .push(format!("{page} after {:.1} s: {error}", begun.elapsed().as_secs_f64()));
        }
        begun.elapsed().as_secs_f64()
    }

    async fn ask(&mut self, page: &str, act: bool) -> anyhow::Result<()> {
        let cookie = people::cookie(&self.tenant, "secretary");
        let path = format!("/t/{}/consultations/{}{page}", self.tenant, world::CONSULTATION);
        let form = format!("csrf={}", people::CSRF);
        let more = "accept-encoding: gzip, deflate, br\r\n";
        let form = act.then_some(form.as_str());
        let answer =
            self.client.send(&Request { path: &path, cookie: &cookie, form, more }).await?;
        let due = if act { 303 } else { 200 };
        ensure!(answer.status == due, "{} instead of {due}", answer.status);
        Ok(())
    }
}
