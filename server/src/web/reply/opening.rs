//! Beginning a reply.
//!
//! A `GET` changes nothing, so that scanners of mail servers and previews of links don't count as readers: the invitation
//! is noted as opened by the first act, which is this button (or, for those who go straight to a part, the first save).
use super::work::Work;
use crate::web::{Form, ReadIn, RespondentDesk, WebError, see};
use actix_web::{HttpResponse, web::Path};
use domain::{audit::Act, submission::Submission};
use store::{Entry, Noted, TenantTx};

/// `POST …/reply/opening`
pub async fn open(
    desk: RespondentDesk,
    place: Path<(String, String)>,
    read_in: ReadIn,
    _: Form,
) -> Result<HttpResponse, WebError> {
    let tx = desk.begin().await?;
    let work = Work::find(&desk, &tx, &place.1, &read_in).await?;
    let (consultation, respondent) = (work.consultation.id, desk.respondent);
    if work.invitation.opened_at.is_none() {
        tx.invitations().note(consultation, respondent, Noted::Opened, desk.page.now()).await?;
        let entry = Entry {
            act: Act::ReplyOpened,
            object: work.respondent.slug.clone(),
            consultation: Some(consultation),
            respondent: Some(respondent),
        };
        tx.audit().record(entry).await?;
    }
    if work.reply.is_none() {
        let handed_in = tx.submissions().of_respondent(consultation, respondent).await?;
        if let Some(last) = handed_in.last() {
            take_up(&tx, &work, last).await?;
        }
    }
    desk.commit(tx).await?;
    let first = work.parts().first().map_or(1, |part| part.position);
    Ok(see(&work.addresses.part(first)))
}

/// Begins from what the respondent handed in elsewhere: by mail, or before this platform was used.
async fn take_up(tx: &TenantTx, work: &Work, last: &Submission) -> Result<(), WebError> {
    let replies = tx.replies();
    let mut reply = replies.begin(work.consultation.id, work.respondent.id, last.language).await?;
    reply.publication = last.publication;
    reply.on_behalf_of.clone_from(&last.on_behalf_of);
    replies.save(&reply).await?;
    for file in &last.attachments {
        replies.attach(&reply, file).await?;
    }
    for (question, value) in &last.answers.0 {
        replies.write(&reply, question, Some(value), 0).await?;
    }
    Ok(())
}
