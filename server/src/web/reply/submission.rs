//! Handing in: find, decide, save, answer, in one transaction. The consultation stays as it is meanwhile. Of two who hand in
//! for the same respondent at once one finds the version taken and looks again; other respondents don't wait.
use super::{
    handing_in::{Newest, candidate, content},
    part_page::under,
    review::review,
    work::Work,
};
use crate::{
    receipt::Receipt,
    web::{Form, ReadIn, RespondentDesk, WebError, Word, see, see_and_say},
};
use actix_web::{HttpResponse, web::Path};
use domain::{mail::Mail, submission::Submission};
use store::{Handover, StoreError, TenantTx};
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
    let key = form.parse("key").unwrap_or_else(Uuid::new_v4);
    let act = Act { desk: &desk, slug: &place.1, read_in: &read_in, form: &form, key };
    // Whoever was overtaken looks again; the same form sent twice is then led to the same receipt.
    for _ in 0..2 {
        match act.once().await {
            Err(WebError::Internal(error)) if is_taken(&error) => {}
            outcome => return outcome,
        }
    }
    act.overtaken().await
}

/// One press of the button.
struct Act<'a> {
    desk: &'a RespondentDesk,
    slug: &'a str,
    read_in: &'a ReadIn,
    form: &'a Form,
    key: Uuid,
}

impl Act<'_> {
    async fn once(&self) -> Result<HttpResponse, WebError> {
        let (desk, key) = (self.desk, self.key);
        let tx = desk.begin().await?;
        let (work, before) = Work::find_to_hand_in(desk, &tx, self.slug, self.read_in).await?;
        let newest = Newest::of(before.last);
        let submission = candidate(&work, desk.page.language(), newest.next_version(), before.now);
        let content = content(desk, &work, &submission);
        let same = newest.stands_for(desk, &tx, &work, &submission).await?;
        if let Some(refusal) = decide(&work, same, &content.1, self.form) {
            return self.refuse(&tx, refusal).await;
        }
        let handing = Handing { desk, tx: &tx, work: &work, submission: &submission, content, key };
        handing.save().await?;
        desk.commit(tx).await?;
        let word = Word::new("reply-handed-in").with("version", submission.version);
        Ok(see_and_say(&work.addresses.receipt(submission.id), &word))
    }

    /// Another reply has used this key: nothing was handed in, and the page comes with a fresh one.
    async fn overtaken(&self) -> Result<HttpResponse, WebError> {
        let tx = self.desk.read().await?;
        self.refuse(&tx, Refusal::Changed).await
    }

    /// A form that was sent twice has nothing to hand in any more: it is led to the receipt that its first sending was given.
    async fn refuse(&self, tx: &TenantTx, refusal: Refusal) -> Result<HttpResponse, WebError> {
        let work = Work::find(self.desk, tx, self.slug, self.read_in).await?;
        match tx.submissions().handed_in_with(work.consultation.id, self.key).await? {
            Some(earlier) => Ok(see(&work.addresses.receipt(earlier))),
            None => refuse(self.desk, tx, &work, refusal).await,
        }
    }
}

/// `same`: whether the newest version says the same as the draft.
fn decide(work: &Work, same: bool, hash: &str, form: &Form) -> Option<Refusal> {
    let writing = work.writing();
    let barred = writing.findings().iter().any(|finding| finding.lack.bars());
    let looked_at = form.get("content");
    match () {
        () if barred || writing.extent().given == 0 => Some(Refusal::NotReady),
        () if !looked_at.is_empty() && looked_at != hash => {
            Some(if same { Refusal::Same } else { Refusal::Changed })
        }
        () if same => Some(Refusal::Same),
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

fn is_taken(error: &anyhow::Error) -> bool {
    matches!(error.downcast_ref(), Some(StoreError::Taken { .. }))
}

/// A submission on its way onto the record.
struct Handing<'h> {
    desk: &'h RespondentDesk,
    tx: &'h TenantTx,
    work: &'h Work,
    submission: &'h Submission,
    /// Its canonical content, and the hash of that.
    content: (String, String),
    key: Uuid,
}

impl Handing<'_> {
    async fn save(&self) -> Result<(), WebError> {
        let (work, submission) = (self.work, self.submission);
        let (canonical, hash) = &self.content;
        let place = (self.desk.tenant_slug.as_str(), work.consultation.slug.as_str());
        let receipt = Receipt::sign(&self.desk.app().keys, place, submission, hash);
        let receipt = serde_json::to_value(&receipt).map_err(WebError::internal)?;
        let handover = Handover {
            submission,
            consultation: work.consultation.id,
            canonical,
            content_hash: hash,
            receipt: Some(&receipt),
            idempotency_key: self.key,
        };
        let mail = Mail::Acknowledgement {
            consultation: work.consultation.id,
            respondent: self.desk.respondent,
            submission: submission.id,
            version: submission.version,
            at: submission.handed_in_at,
            late: submission.late,
            hash: hash.clone(),
        };
        let recipients = self.recipients();
        self.tx.submissions().hand_in(&handover, &mail, &recipients).await?;
        Ok(())
    }

    /// The one who hands in, and the respondent's own address.
    fn recipients(&self) -> Vec<String> {
        let contact = self.work.respondent.contact.as_ref().map(|contact| contact.to_lowercase());
        let mut addresses = vec![self.desk.email.to_lowercase()];
        addresses.extend(contact);
        addresses.dedup();
        addresses.retain(|address| !address.is_empty());
        addresses
    }
}
