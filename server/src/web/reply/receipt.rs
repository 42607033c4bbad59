//! The proof of what was handed in.
use super::{
    overview::submission_shown,
    part_page::{reader, under},
    work::Work,
};
use crate::web::{ReadIn, RespondentDesk, WebError, download};
use actix_web::{HttpResponse, web::Path};
use domain::{
    id::SubmissionId,
    questionnaire::{Numbered, Questionnaire},
    seat::Role,
    submission::{Attachment, Standing, Submission},
};
use store::{Record, TenantTx};
use templates::{
    parts::answer,
    reply::{Receipt, Reviewed, ReviewedPart, Settings, Withdrawal},
};

/// A submission of this respondent with its record.
pub struct Proof {
    /// What was handed in.
    pub submission: Submission,
    record: Record,
    asked: Questionnaire,
}

impl Proof {
    /// Finds it among what the respondent handed in to the consultation.
    ///
    /// # Errors
    /// [`WebError::NotFound`] when it is not there.
    pub async fn find(
        desk: &RespondentDesk,
        tx: &TenantTx,
        work: &Work,
        id: SubmissionId,
    ) -> Result<Self, WebError> {
        let consultation = work.consultation.id;
        let all = tx.submissions().of_respondent(consultation, desk.respondent).await?;
        let submission = all.into_iter().find(|s| s.id == id).ok_or(WebError::NotFound)?;
        let record = tx.submissions().record(id).await?.ok_or(WebError::NotFound)?;
        let versions = tx.questionnaires().versions(consultation).await?;
        let asked = versions
            .into_iter()
            .find(|version| version.version == submission.questionnaire_version)
            .map_or_else(|| work.questionnaire.as_ref().clone(), |version| version.content);
        Ok(Self { submission, record, asked })
    }
}

/// `GET …/reply/receipts/{submission}`
pub async fn show(
    desk: RespondentDesk,
    place: Path<(String, String, SubmissionId)>,
    read_in: ReadIn,
) -> Result<HttpResponse, WebError> {
    let tx = desk.read().await?;
    let work = Work::find(&desk, &tx, &place.1, &read_in).await?;
    let proof = Proof::find(&desk, &tx, &work, place.2).await?;
    let view = receipt(&desk, &tx, &work, &proof).await?;
    tx.commit().await?;
    Ok(under(&desk, &work).show(&view))
}

/// The page of a receipt.
///
/// # Errors
/// When the database refuses.
pub async fn receipt(
    desk: &RespondentDesk,
    tx: &TenantTx,
    work: &Work,
    proof: &Proof,
) -> Result<Receipt, WebError> {
    let submission = &proof.submission;
    let here = format!("/receipts/{}", submission.id);
    let withdrawable = desk.role == Role::FocalPoint && may_be_withdrawn(submission);
    Ok(Receipt {
        reading: work.reading,
        title: proof.asked.title.clone(),
        respondent: work.name(desk.page.language()),
        submission: submission_shown(tx, work, submission).await?,
        hash: proof.record.content_hash.clone(),
        file: proof.record.receipt.as_ref().map(|_| work.addresses.to(&format!("{here}/file"))),
        key: desk.app().keys.id(),
        settings: Settings {
            language: submission.language,
            publication: submission.publication,
            on_behalf_of: submission.on_behalf_of.clone(),
        },
        parts: handed_in(desk, work, proof),
        withdrawal: withdrawable.then(|| Withdrawal {
            action: work.addresses.to(&format!("{here}/withdrawal")),
            reason: String::new(),
            fault: None,
        }),
    })
}

/// The newest version, while nobody has refused it or taken it back.
pub fn may_be_withdrawn(submission: &Submission) -> bool {
    !submission.replaced && !matches!(submission.standing, Standing::Withdrawn | Standing::Rejected)
}

/// What was handed in, question by question as they were asked then.
fn handed_in(desk: &RespondentDesk, work: &Work, proof: &Proof) -> Vec<ReviewedPart> {
    let answered = |asked: &&Numbered<'_>| {
        let key = &asked.question.key;
        proof.submission.answers.get(key).is_some()
            || proof.submission.attachments.iter().any(|file| &file.question == key)
    };
    let parts = proof.asked.numbered().into_iter().map(|part| ReviewedPart {
        number: part.number.clone(),
        title: part.part.title.clone(),
        questions: part
            .questions
            .iter()
            .filter(answered)
            .map(|asked| one(desk, work, proof, asked))
            .collect(),
    });
    parts.filter(|part| !part.questions.is_empty()).collect()
}

fn one(desk: &RespondentDesk, work: &Work, proof: &Proof, asked: &Numbered<'_>) -> Reviewed {
    let (question, submission) = (asked.question, &proof.submission);
    let href = |file: &Attachment| work.addresses.attachment(file.id);
    let reader = reader(&desk.page.chrome, work.reading);
    let (value, files) = (submission.answers.get(&question.key), &submission.attachments);
    Reviewed {
        number: asked.number.clone(),
        text: question.text.clone(),
        answer: answer(&reader, submission.language, question, value, files, &href),
        href: String::new(),
        sign: None,
    }
}

/// `GET …/reply/receipts/{submission}/file`
pub async fn file(
    desk: RespondentDesk,
    place: Path<(String, String, SubmissionId)>,
    read_in: ReadIn,
) -> Result<HttpResponse, WebError> {
    let tx = desk.read().await?;
    let work = Work::find(&desk, &tx, &place.1, &read_in).await?;
    let proof = Proof::find(&desk, &tx, &work, place.2).await?;
    tx.commit().await?;
    let receipt = proof.record.receipt.ok_or(WebError::NotFound)?;
    let text = serde_json::to_string_pretty(&receipt).map_err(WebError::internal)?;
    let name = format!(
        "receipt-{}-{}-version-{}.json",
        work.consultation.slug, work.respondent.slug, proof.submission.version
    );
    Ok(download(&name, "application/json", text.into_bytes()))
}
