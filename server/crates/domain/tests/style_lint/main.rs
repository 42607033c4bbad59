//! What the reader finds in published and in made-up texts, and what it leaves alone.
mod figures;
mod published;
mod structure;
#[path = "../style_support/mod.rs"]
mod style_support;
mod words;

use domain::style::lint::{Finding, LintText, Rule, lint};

fn has(findings: &[Finding], (rule, place, excerpt): (Rule, &str, &str)) -> bool {
    findings.iter().any(|f| f.rule == rule && f.place.to_string() == place && f.excerpt == excerpt)
}

fn paragraph(text: &str) -> Vec<Finding> {
    let mut whole = LintText::default();
    whole.paragraph(1, text);
    lint(&whole)
}

#[track_caller]
fn found(text: &str, rule: Rule, excerpt: &str) {
    let findings = paragraph(text);
    assert!(has(&findings, (rule, "para. 1", excerpt)), "{text}\n{findings:#?}");
}

#[track_caller]
fn clean(text: &str) {
    let findings = paragraph(text);
    assert!(findings.is_empty(), "{text}\n{findings:#?}");
}
