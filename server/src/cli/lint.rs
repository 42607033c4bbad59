//! `verbale lint`: the house style of a text.
use anyhow::Context;
use clap::Args;
use domain::style::lint::{LintText, lint};
use std::{path::PathBuf, process::ExitCode};

#[derive(Args)]
pub struct Lint {
    /// A text file: headings with #, paragraphs with their numbers; or a draft as JSON from `verbale compile`.
    file: PathBuf,
}

impl Lint {
    pub fn run(self) -> anyhow::Result<ExitCode> {
        let text = std::fs::read_to_string(&self.file)
            .with_context(|| format!("can't read {}", self.file.display()))?;
        let text = match serde_json::from_str::<domain::document::Document>(&text) {
            Ok(document) => LintText::from(&document),
            Err(_) => LintText::parse(&text),
        };
        let findings = lint(&text);
        for finding in &findings {
            println!("{}: {}\n    {}", finding.place, finding.excerpt, finding.advice);
        }
        let serious = findings.iter().filter(|finding| !finding.rule.is_hint()).count();
        println!("{} findings, {} of them hints.", findings.len(), findings.len() - serious);
        Ok(if serious == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }
}
