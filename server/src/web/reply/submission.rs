//! Handing in: find, decide, save, answer, in one transaction and under the lock of the consultation.
use super::{
    handing_in::{Before, candidate, content},
    part_page::under,
    review::review,
    work::Work,
};
use crate::{
    receipt::Receipt,
    web::{Form, ReadIn, RespondentDesk, WebError, Word, consultations, see, see_and_say},
};
use actix_web::{HttpResponse, web::Path};
use domain::{audit::Act, mail::Mail, submission::Submission};
use store::{Entry, Handover, Noted, StoreError, TenantTx};
use uuid::Uuid;

/// Why a reply was not handed in.
enum Refusal {
    /// Nobody said that they are authorized.
    NotAuthorized,
    /// Something required is missing, or there is no answer at all.
    NotReady,
    /// The newest version says the same.
    Same,
    /// The draft is no longer what was looked at.
    Changed,
}

/// `POST …/reply/submission`
pub async fn hand_in(
    desk: RespondentDesk,
    place: Path<(String, String)>,
    read_in: ReadIn,
    form: Form,
) -> Result<HttpResponse, WebError> {
    let tx = desk.begin().await?;
    consultations::lock(&tx, &place.1).await?;
    let work = Work::find(&desk, &tx, &place.1, &read_in).await?;
    let key = form.parse("key").unwrap_or_else(Uuid::new_v4);
    let earlier = tx.submissions().by_idempotency_key(key).await?;
    if let Some(record) = earlier.filter(|record| record.consultation == work.consultation.id) {
        return Ok(see(&work.addresses.receipt(record.id)));
    }
    let before = Before::find(&desk, &tx, &work).await?;
    let now = tx.submissions().now().await?;
    let submission = candidate(&work, desk.page.language(), before.next_version(), now);
    if let Some(refusal) = decide(&desk, &work, &before, &submission, &form) {
        return refuse(&desk, &tx, &work, refusal).await;
    }
    let handing = Handing { desk: &desk, tx: &tx, work: &work, submission: &submission, key };
    match handing.save().await {
        Ok(()) => {}
        Err(WebError::Internal(error)) if is_taken(&error) => {
            return overtaken(&desk, &place.1, &read_in).await;
        }
        Err(error) => return Err(error),
    }
    desk.commit(tx).await?;
    let word = Word::new("reply-handed-in").with("version", submission.version);
    Ok(see_and_say(&work.addresses.receipt(submission.id), &word))
}

fn decide(
    desk: &RespondentDesk,
    work: &Work,
    before: &Before,
    submission: &Submission,
    form: &Form,
) -> Option<Refusal> {
    let writing = work.writing();
    let barred = writing.findings().iter().any(|finding| finding.lack.bars());
    let looked_at = form.get("content");
    match () {
        () if barred || writing.extent().given == 0 => Some(Refusal::NotReady),
        () if !looked_at.is_empty() && looked_at != content(desk, work, submission).1 => {
            Some(if before.says(desk, work) { Refusal::Same } else { Refusal::Changed })
        }
        () if before.says(desk, work) => Some(Refusal::Same),
        () if form.get("authorized").is_empty() => Some(Refusal::NotAuthorized),
        () => None,
    }
}

async fn refuse(
    desk: &RespondentDesk,
    tx: &TenantTx,
    work: &Work,
    refusal: Refusal,
) -> Result<HttpResponse, WebError> {
    let (chrome, under) = (&desk.page.chrome, under(desk, work));
    let mut view = review(desk, tx, work).await?;
    match refusal {
        Refusal::NotAuthorized => {
            if let Some(form) = &mut view.hand_in {
                form.fault = Some(chrome.t("reply-not-authorized"));
            }
        }
        Refusal::NotReady => view.refused = Some(chrome.t("reply-not-ready")),
        Refusal::Same => view.refused = Some(chrome.t("reply-same")),
        Refusal::Changed => {
            view.refused = Some(chrome.t("reply-changed-meanwhile"));
            return Ok(under.conflict(&view));
        }
    }
    Ok(under.refuse(&view))
}

/// Another reply has used this key: nothing was handed in, and the page comes with a fresh one.
async fn overtaken(
    desk: &RespondentDesk,
    slug: &str,
    read_in: &ReadIn,
) -> Result<HttpResponse, WebError> {
    let tx = desk.read().await?;
    let work = Work::find(desk, &tx, slug, read_in).await?;
    refuse(desk, &tx, &work, Refusal::Changed).await
}

fn is_taken(error: &anyhow::Error) -> bool {
    matches!(error.downcast_ref(), Some(StoreError::Taken { .. }))
}

/// A submission on its way onto the record.
struct Handing<'h> {
    desk: &'h RespondentDesk,
    tx: &'h TenantTx,
    work: &'h Work,
    submission: &'h Submission,
    key: Uuid,
}

impl Handing<'_> {
    async fn save(&self) -> Result<(), WebError> {
        let (work, submission) = (self.work, self.submission);
        let (canonical, hash) = content(self.desk, work, submission);
        let place = (self.desk.tenant_slug.as_str(), work.consultation.slug.as_str());
        let receipt = Receipt::sign(&self.desk.app().keys, place, submission, &hash);
        let receipt = serde_json::to_value(&receipt).map_err(WebError::internal)?;
        let handover = Handover {
            submission,
            consultation: work.consultation.id,
            canonical: &canonical,
            content_hash: &hash,
            receipt: Some(&receipt),
            idempotency_key: self.key,
        };
        self.tx.submissions().add(&handover).await?;
        let (consultation, respondent) = (work.consultation.id, self.desk.respondent);
        let at = submission.handed_in_at;
        self.tx.invitations().note(consultation, respondent, Noted::HandedIn, at).await?;
        let late = submission.late;
        let entry = Entry {
            act: if late { Act::HandedInLate } else { Act::HandedIn },
            object: submission.version.to_string(),
            consultation: Some(consultation),
            respondent: Some(respondent),
        };
        self.tx.audit().record(entry).await?;
        self.acknowledge(hash).await
    }

    /// To the one who handed in, and to the respondent's own address.
    async fn acknowledge(&self, hash: String) -> Result<(), WebError> {
        let mail = Mail::Acknowledgement {
            consultation: self.work.consultation.id,
            respondent: self.desk.respondent,
            submission: self.submission.id,
            version: self.submission.version,
            at: self.submission.handed_in_at,
            late: self.submission.late,
            hash,
        };
        let people = self.tx.seats().of_respondent(self.desk.respondent).await?;
        let own = people.into_iter().find(|person| person.account == self.desk.account);
        let own = own.map(|person| person.email.to_lowercase());
        let contact = self.work.respondent.contact.as_ref().map(|contact| contact.to_lowercase());
        let mut addresses: Vec<String> = own.into_iter().chain(contact).collect();
        addresses.dedup();
        for address in addresses {
            self.tx.outbox().post(&mail, &address).await?;
        }
        Ok(())
    }
}
