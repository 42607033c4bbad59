//! Reminding those who have not handed in.
use crate::web::{
    Desk, Form, WebError, Word,
    board::{Reach, Reached, one::Found, refusal},
    consultations,
    respondents::shown_name,
    see_and_say,
};
use actix_web::{HttpResponse, web::Path};
use domain::{audit::Act, consultation::Consultation, mail::Mail, respondent::Respondent};
use jiff::SignedDuration;
use store::{Entry, Progress, TenantTx};

/// Nobody is reminded twice within so long.
pub const PAUSE: SignedDuration = SignedDuration::from_hours(24);

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
    let reminded = tx.audit().last(consultation.id, Act::Reminded).await?;
    let now = desk.page.now();
    let rests =
        |r: &Respondent| reminded.get(&r.id).is_some_and(|at| now.duration_since(*at) < PAUSE);
    let board = tx.invitations().board(consultation.id).await?;
    let waiting = board.into_iter().filter(|(i, _)| i.progress() != Progress::HandedIn);
    Ok(waiting.map(|(_, r)| r).filter(|r| reach.reaches(r) && !rests(r)).collect())
}

/// `POST …/board/reminders`
pub async fn all(
    desk: Desk,
    place: Path<(String, String)>,
    _: Form,
) -> Result<HttpResponse, WebError> {
    let tx = desk.begin().await?;
    consultations::lock(&tx, &place.1).await?;
    let consultation = consultations::find(&tx, &place.1).await?;
    let board = desk.path(&format!("/consultations/{}/board", consultation.slug));
    if let Err(fault) = consultation.awaits_replies() {
        return Ok(see_and_say(&board, &Word::new(refusal(fault)).warning()));
    }
    let reach = Reach::of(&tx).await?;
    let due = due(&desk, &tx, &consultation, &reach).await?;
    for respondent in &due {
        remind(&desk, &tx, &consultation, &reach, respondent).await?;
    }
    desk.commit(tx).await?;
    Ok(see_and_say(&board, &Word::new("board-were-reminded").with("count", due.len())))
}

/// `POST …/board/{respondent}/reminder`
pub async fn one(
    desk: Desk,
    place: Path<(String, String, String)>,
    _: Form,
) -> Result<HttpResponse, WebError> {
    let tx = desk.begin().await?;
    consultations::lock(&tx, &place.1).await?;
    let found = Found::at(&tx, &place.1, &place.2).await?;
    let reach = Reach::of(&tx).await?;
    let due = due(&desk, &tx, &found.consultation, &reach).await?;
    let fault = match found.consultation.awaits_replies() {
        Err(fault) => Some(refusal(fault)),
        Ok(()) if found.invitation.progress() == Progress::HandedIn => {
            Some("board-fault-handed-in")
        }
        Ok(()) if !reach.reaches(&found.respondent) => Some("board-fault-unreachable"),
        Ok(()) if due.iter().all(|one| one.id != found.respondent.id) => {
            Some("board-fault-reminded")
        }
        Ok(()) => None,
    };
    if let Some(key) = fault {
        return Ok(see_and_say(&found.place(&desk), &Word::new(key).warning()));
    }
    remind(&desk, &tx, &found.consultation, &reach, &found.respondent).await?;
    let name = shown_name(&found.respondent, desk.page.language()).1;
    desk.commit(tx).await?;
    Ok(see_and_say(&found.place(&desk), &Word::new("board-was-reminded").with("name", name)))
}

/// Those who act for a respondent are reminded; to others the invitation goes once more, because they need its offer.
async fn remind(
    desk: &Desk,
    tx: &TenantTx,
    consultation: &Consultation,
    reach: &Reach,
    respondent: &Respondent,
) -> Result<(), WebError> {
    match reach.way(respondent) {
        Reached::FocalPoints(_) => {
            let (consultation, id) = (consultation.id, respondent.id);
            let mail = Mail::Reminder { consultation, respondent: id };
            reach.tell(tx, respondent, &mail).await?
        }
        _ => reach.invite(tx, consultation, respondent, desk.page.now()).await?,
    };
    let entry = Entry {
        act: Act::Reminded,
        object: String::new(),
        consultation: Some(consultation.id),
        respondent: Some(respondent.id),
    };
    Ok(tx.audit().record(entry).await?)
}
