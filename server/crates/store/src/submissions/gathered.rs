//! Submissions put together from their rows.
use super::reading::Row;
use crate::{Corrupt, entity::respondent};
use domain::{
    id::RespondentId,
    respondent::Respondent,
    submission::{Standing, Submission},
};
use std::collections::HashMap;
use uuid::Uuid;

/// Submissions as they come, and whose they are.
pub(super) struct Gathered {
    registry: HashMap<Uuid, Respondent>,
    submissions: Vec<Submission>,
}

impl Gathered {
    pub(super) fn of(registry: Vec<respondent::Model>) -> Result<Self, Corrupt> {
        let of = |row: respondent::Model| Ok((row.id, crate::respondents::read(row)?));
        Ok(Self {
            registry: registry.into_iter().map(of).collect::<Result<_, _>>()?,
            submissions: Vec::new(),
        })
    }

    pub(super) fn take(&mut self, rows: Vec<Row>) -> Result<(), Corrupt> {
        for row in rows {
            let respondent = self.registry.get(&row.respondent_id).cloned();
            self.submissions.push(row.submission(respondent, false)?);
        }
        Ok(())
    }

    /// By respondent in list order, then version; each knows whether a later one takes its place.
    pub(super) fn in_order(mut self) -> Vec<Submission> {
        let mut newest: HashMap<RespondentId, u32> = HashMap::new();
        for submission in self.submissions.iter().filter(|s| takes_the_place(s)) {
            let version = newest.entry(submission.respondent.id).or_default();
            *version = submission.version.max(*version);
        }
        for submission in &mut self.submissions {
            let newest = newest.get(&submission.respondent.id);
            submission.replaced = newest.is_some_and(|version| *version > submission.version);
        }
        self.submissions.sort_by(|a, b| {
            (&a.respondent.sort_key, a.version).cmp(&(&b.respondent.sort_key, b.version))
        });
        self.submissions
    }
}

/// As `TAKES_THE_PLACE` of the statements that count has it.
const fn takes_the_place(submission: &Submission) -> bool {
    match submission.standing {
        Standing::Received => !submission.late,
        standing => !matches!(standing, Standing::Rejected),
    }
}
