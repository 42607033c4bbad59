//! One submission of each respondent, as lists show it.
use domain::{
    id::RespondentId,
    submission::{Publication, Submission},
};
use std::collections::BTreeMap;

/// The strictest publication choice among the versions of one respondent: it binds all of them (practice E7).
#[must_use]
pub fn strictest(versions: &[Submission]) -> Publication {
    versions.iter().map(|submission| submission.publication).max().unwrap_or_default()
}

/// The newest version of each respondent, under the strictest publication choice of all its versions.
#[must_use]
pub fn newest(all: Vec<Submission>) -> Vec<Submission> {
    let mut strictest: BTreeMap<RespondentId, Publication> = BTreeMap::new();
    for submission in &all {
        let level = strictest.entry(submission.respondent.id).or_default();
        *level = submission.publication.max(*level);
    }
    let mut newest: Vec<_> = all.into_iter().filter(|submission| !submission.replaced).collect();
    for submission in &mut newest {
        submission.publication = strictest[&submission.respondent.id];
    }
    newest
}
