//! The compiled text keeps the house style that the platform's own reader checks.
mod draft_support;

use domain::{
    respondent::Category,
    style::lint::{LintText, lint},
    submission::{Publication, Submission},
};
use draft_support::*;

/// The rules that the compiled text breaks, with their words.
fn slips(submissions: &[Submission]) -> Vec<String> {
    let text = LintText::from(&document(&compiled(submissions)));
    assert!(!text.passages().is_empty());
    lint(&text).iter().map(|slip| format!("{slip:?}")).collect()
}

#[test]
fn a_compiled_draft_has_no_slips_of_style() {
    assert_eq!(slips(&submissions()), Vec::<String>::new());
    assert_eq!(slips(&[]), Vec::<String>::new());
}

#[test]
fn a_draft_of_guarded_replies_has_none_either() {
    let mut all = submissions();
    for (submission, level) in all.iter_mut().zip(Publication::ALL.into_iter().cycle()) {
        submission.publication = level;
    }
    assert_eq!(slips(&all), Vec::<String>::new());
}

#[test]
fn nor_has_a_draft_of_organizations_alone() {
    let all: Vec<Submission> = ["Alba", "Bona", "Cara", "Dora"]
        .into_iter()
        .map(|name| {
            let who = body(Category::Ngo, &format!("{name} Foundation"), None);
            submission(who, &[("q1", text("We agree.")), ("q4", chosen(&["ngos"], "Cities"))])
        })
        .collect();
    assert_eq!(slips(&all), Vec::<String>::new());
}
