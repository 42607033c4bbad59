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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{answer::Answers, language::Language, state::State, submission::Publication};
    use jiff::Timestamp;
    use uuid::Uuid;

    fn submission(late: bool, standing: Standing) -> Submission {
        let france = State::find("FRA").expect("France is a State");
        Submission {
            id: Uuid::nil().into(),
            respondent: france.respondent(Uuid::nil().into()),
            version: 1,
            questionnaire_version: 1,
            language: Language::Fr,
            publication: Publication::Public,
            on_behalf_of: None,
            handed_in_at: Timestamp::UNIX_EPOCH,
            late,
            standing,
            replaced: false,
            answers: Answers::default(),
            attachments: Vec::new(),
        }
    }

    #[test]
    fn a_late_reply_is_let_in_by_a_supervisor_who_says_why() {
        let late = submission(true, Standing::Received);
        let accept = |role, reason| check(role, &late, Standing::Accepted, reason);
        assert_eq!(accept(Role::Secretary, "It came by pouch."), Err(DecisionFault::NotYours));
        assert_eq!(accept(Role::Supervisor, " "), Err(DecisionFault::NoReason));
        assert_eq!(accept(Role::Supervisor, "It came by pouch."), Ok(()));
    }

    #[test]
    fn a_secretary_accepts_what_came_in_time_and_returns_it_with_a_reason() {
        let in_time = submission(false, Standing::Received);
        let decide = |standing, reason| check(Role::Secretary, &in_time, standing, reason);
        assert_eq!(decide(Standing::Accepted, ""), Ok(()));
        assert_eq!(decide(Standing::Returned, ""), Err(DecisionFault::NoReason));
        assert_eq!(decide(Standing::Returned, "Part II is missing."), Ok(()));
        assert_eq!(decide(Standing::Rejected, "Out of scope."), Err(DecisionFault::NotYours));
    }

    #[test]
    fn a_rejection_is_reversed_by_a_supervisor_only() {
        let rejected = submission(false, Standing::Rejected);
        let accept = |role| check(role, &rejected, Standing::Accepted, "It is authentic.");
        assert_eq!(accept(Role::Secretary), Err(DecisionFault::NotYours));
        assert_eq!(accept(Role::Supervisor), Ok(()));
    }

    #[test]
    fn neither_a_replaced_nor_a_withdrawn_version_is_decided_on() {
        let mut replaced = submission(false, Standing::Received);
        replaced.replaced = true;
        let withdrawn = submission(false, Standing::Withdrawn);
        for settled in [replaced, withdrawn] {
            let fault = check(Role::Supervisor, &settled, Standing::Accepted, "Why not.");
            assert_eq!(fault, Err(DecisionFault::Settled));
        }
    }

    #[test]
    fn members_and_rapporteurs_decide_nothing() {
        let in_time = submission(false, Standing::Received);
        for role in [Role::Rapporteur, Role::Member, Role::FocalPoint] {
            let fault = check(role, &in_time, Standing::Returned, "A question.");
            assert_eq!(fault, Err(DecisionFault::NotYours), "{role:?}");
        }
    }
}
