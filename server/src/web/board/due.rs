//! Who is due for a reminder.
use crate::web::{Desk, WebError, board::Reach};
use domain::{consultation::Consultation, respondent::Respondent};
use jiff::SignedDuration;
use store::{Progress, TenantTx};

/// Nobody is reminded twice within so long.
const PAUSE: SignedDuration = SignedDuration::from_hours(24);

/// Whom a reminder would go to now: not handed in, within reach, not reminded of late.
///
/// # Errors
/// When the database refuses.
pub async fn due(
    desk: &Desk,
    tx: &TenantTx,
    consultation: &Consultation,
    reach: &Reach,
) -> Result<Vec<Respondent>, WebError> {
    let reminded = tx.audit().last(consultation.id, "reminded").await?;
    let now = desk.page.now();
    let rests =
        |r: &Respondent| reminded.get(&r.id).is_some_and(|at| now.duration_since(*at) < PAUSE);
    let board = tx.invitations().board(consultation.id).await?;
    let waiting = board.into_iter().filter(|(i, _)| i.progress() != Progress::HandedIn);
    Ok(waiting.map(|(_, r)| r).filter(|r| reach.reaches(r) && !rests(r)).collect())
}
