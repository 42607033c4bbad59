//! Taking back what was handed in. It stays on record, and no longer counts.
use super::{
    part_page::under,
    receipt::{Proof, may_be_withdrawn, receipt},
    work::Work,
};
use crate::web::{Form, ReadIn, RespondentDesk, WebError, Word, consultations, see_and_say};
use actix_web::{HttpResponse, web::Path};
use domain::{audit::Act, id::SubmissionId, submission::Standing};
use store::Entry;

/// The most characters of a reason.
const LONGEST_REASON: usize = 500;

/// `POST …/reply/receipts/{submission}/withdrawal`
pub async fn withdraw(
    desk: RespondentDesk,
    place: Path<(String, String, SubmissionId)>,
    read_in: ReadIn,
    form: Form,
) -> Result<HttpResponse, WebError> {
    let tx = desk.begin().await?;
    consultations::lock(&tx, &place.1).await?;
    let work = Work::find(&desk, &tx, &place.1, &read_in).await?;
    let proof = Proof::find(&desk, &tx, &work, place.2).await?;
    let here = work.addresses.receipt(proof.submission.id);
    if !may_be_withdrawn(&proof.submission) {
        return Ok(see_and_say(&here, &Word::new("reply-withdrawn-before").warning()));
    }
    let reason = match form.optional_line("reason", LONGEST_REASON) {
        Ok(reason) => reason.unwrap_or_default(),
        Err(wrong) => {
            let mut view = receipt(&desk, &tx, &work, &proof).await?;
            if let Some(withdrawal) = &mut view.withdrawal {
                withdrawal.reason = form.get("reason").to_owned();
                withdrawal.fault = Some(desk.page.chrome.t(wrong.key()));
            }
            return Ok(under(&desk, &work).refuse(&view));
        }
    };
    let (submission, respondent) = (&proof.submission, desk.respondent);
    tx.submissions().decide(submission.id, respondent, Standing::Withdrawn, &reason).await?;
    let entry = Entry {
        act: Act::SubmissionWithdrawn,
        object: submission.version.to_string(),
        consultation: Some(work.consultation.id),
        respondent: Some(respondent),
    };
    tx.audit().record(entry).await?;
    desk.commit(tx).await?;
    let word = Word::new("reply-withdrawn").with("version", submission.version);
    Ok(see_and_say(&here, &word))
}
