//! `POST …/submissions/{respondent}/{version}/decision`
use super::one::{Found, Place, view};
use crate::web::{
    Desk, Form, WebError, Word, board::Reach, consultations, respondents::shown_name, see_and_say,
};
use actix_web::HttpResponse;
use domain::{
    audit::Act,
    decision::{self, DecisionFault},
    mail::Mail,
    submission::Standing,
};
use store::{Entry, TenantTx};

/// The longest reason, in characters.
const LONGEST_REASON: usize = 4_000;

/// Field and the key of its sentence.
type Fault = (&'static str, &'static str);

/// Puts a decision on record and tells the respondent that there is one.
pub async fn decide(desk: Desk, place: Place, form: Form) -> Result<HttpResponse, WebError> {
    let tx = desk.begin().await?;
    consultations::lock(&tx, &place.1).await?;
    let found = Found::at(&tx, &place.1, &place.2, place.3).await?;
    let decisions = tx.submissions().decisions(found.submission.id).await?;
    if form.parse::<usize>("seen") != Some(decisions.len()) {
        return again(&desk, &tx, &found, &form, ("", "submissions-fault-faster")).await;
    }
    let (standing, reason) = match read(&desk, &found, &form) {
        Ok(read) => read,
        Err(fault) => return again(&desk, &tx, &found, &form, fault).await,
    };
    put_on_record(&tx, &found, standing, &reason).await?;
    desk.commit(tx).await?;
    let name = shown_name(&found.submission.respondent, desk.page.language()).1;
    let said = format!("submissions-was-decided-{}", standing.code());
    Ok(see_and_say(&found.place(&desk), &Word::new(&said).with("name", name)))
}

fn read(desk: &Desk, found: &Found, form: &Form) -> Result<(Standing, String), Fault> {
    let standing = form.parse("standing").ok_or(("standing", "submissions-fault-choose"))?;
    let reason = form.text("reason", LONGEST_REASON).map_err(|fault| ("reason", fault.key()))?;
    match decision::check(desk.role, &found.submission, standing, &reason) {
        Ok(()) => Ok((standing, reason)),
        Err(DecisionFault::Settled) => Err(("", "submissions-fault-settled")),
        Err(DecisionFault::NoDecision) => Err(("standing", "submissions-fault-choose")),
        Err(DecisionFault::NotYours) => Err(("standing", "submissions-fault-not-yours")),
        Err(DecisionFault::NoReason) => Err(("reason", "submissions-fault-reason")),
    }
}

async fn put_on_record(
    tx: &TenantTx,
    found: &Found,
    standing: Standing,
    reason: &str,
) -> Result<(), WebError> {
    let (submission, consultation) = (&found.submission, found.consultation.id);
    let respondent = submission.respondent.id;
    tx.submissions().decide(submission.id, respondent, standing, reason).await?;
    let reach = Reach::of(tx).await?;
    let mail = Mail::Decision { consultation, respondent, standing };
    reach.tell(tx, &submission.respondent, &mail).await?;
    let act = match standing {
        Standing::Accepted => Act::SubmissionAccepted,
        Standing::Returned => Act::SubmissionReturned,
        _ => Act::SubmissionRejected,
    };
    let entry = Entry {
        act,
        object: submission.version.to_string(),
        consultation: Some(consultation),
        respondent: Some(respondent),
    };
    Ok(tx.audit().record(entry).await?)
}

/// The page again, with what was typed: 409 when somebody was faster, else 422.
async fn again(
    desk: &Desk,
    tx: &TenantTx,
    found: &Found,
    form: &Form,
    (field, key): Fault,
) -> Result<HttpResponse, WebError> {
    let mut view = view(desk, tx, found).await?;
    if field.is_empty() {
        view.refused = Some(key);
    }
    if let Some(decide) = view.decide.as_mut() {
        decide.chosen = form.get("standing").chars().take(20).collect();
        decide.reason = form.raw("reason").chars().take(LONGEST_REASON * 2).collect();
        if !field.is_empty() {
            decide.faults = vec![(field.to_owned(), key)];
        }
    }
    let page = found.page(desk);
    Ok(match key {
        "submissions-fault-faster" | "submissions-fault-settled" => page.conflict(&view),
        _ => page.refuse(&view),
    })
}
