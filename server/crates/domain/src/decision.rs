//! What the secretariat may make of a submission, and who may (practice E1: a late reply is let in by a named person who says why).
use crate::{
    seat::Role,
    submission::{Standing, Submission},
};

/// Why a decision was not taken; each is a sentence for the one who decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DecisionFault {
    /// There is nothing left to decide: a later version took its place, or the respondent withdrew it.
    #[error("This version was replaced or withdrawn. Decide on the newest one.")]
    Settled,
    /// The secretariat decides to accept, to return or to reject, nothing else.
    #[error("Choose whether to accept, return or reject the submission.")]
    NoDecision,
    /// Only a supervisor lets a late reply in, rejects one, or reverses a rejection.
    #[error("Only a supervisor can decide this.")]
    NotYours,
    /// The decision must say why.
    #[error("Say why. The respondent reads the reason.")]
    NoReason,
}

/// Whether a decision must say why: always when a submission is returned or rejected, and when a late one is let in.
#[must_use]
pub fn needs_reason(submission: &Submission, standing: Standing) -> bool {
    match standing {
        Standing::Returned | Standing::Rejected => true,
        Standing::Accepted => submission.late || submission.standing == Standing::Rejected,
        Standing::Received | Standing::Withdrawn => false,
    }
}

/// Whether a role may make this of a submission. A secretary accepts what came in time and returns for clarification.
#[must_use]
pub fn may_decide(role: Role, submission: &Submission, standing: Standing) -> bool {
    let reverses = submission.standing == Standing::Rejected;
    match standing {
        Standing::Returned => role.is_secretariat() && (!reverses || role == Role::Supervisor),
        Standing::Accepted if submission.late || reverses => role == Role::Supervisor,
        Standing::Accepted => role.is_secretariat(),
        Standing::Rejected => role == Role::Supervisor,
        Standing::Received | Standing::Withdrawn => false,
    }
}

/// Checks a decision before it is put on record.
///
/// # Errors
/// Why it can't be taken.
pub fn check(
    role: Role,
    submission: &Submission,
    standing: Standing,
    reason: &str,
) -> Result<(), DecisionFault> {
    if submission.replaced || submission.standing == Standing::Withdrawn {
        return Err(DecisionFault::Settled);
    }
    if matches!(standing, Standing::Received | Standing::Withdrawn) {
        return Err(DecisionFault::NoDecision);
    }
    if !may_decide(role, submission, standing) {
        return Err(DecisionFault::NotYours);
    }
    if needs_reason(submission, standing) && reason.trim().is_empty() {
        return Err(DecisionFault::NoReason);
    }
    Ok(())
}
