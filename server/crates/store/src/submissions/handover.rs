//! Putting on record what is handed in.
use super::Submissions;
use crate::{
    StoreError,
    entity::{submission, submission_attachment},
    time::to_row,
};
use domain::{id::ConsultationId, submission::Submission};
use sea_orm::{ActiveValue::Set, EntityTrait};
use uuid::Uuid;

/// What is put on record when a reply is handed in.
#[derive(Clone, Debug)]
pub struct Handover<'s> {
    /// The submission.
    pub submission: &'s Submission,
    /// The consultation.
    pub consultation: ConsultationId,
    /// The canonical JSON of its content.
    pub canonical: &'s str,
    /// The SHA-256 of `canonical`, in hexadecimal.
    pub content_hash: &'s str,
    /// The signed receipt; none for submissions that came in a bundle.
    pub receipt: Option<&'s serde_json::Value>,
    /// The key of the form that handed it in: sent twice, it has one effect.
    pub idempotency_key: Uuid,
}

impl Submissions<'_> {
    /// Puts a submission on record: one row, its answers in one statement, its files.
    ///
    /// # Errors
    /// [`StoreError::Taken`] with `submissions_version_key` or `submissions_idempotency_key` when somebody was faster.
    pub async fn add(&self, handover: &Handover<'_>) -> Result<(), StoreError> {
        let submission = handover.submission;
        let row = submission::ActiveModel {
            tenant_id: Set(self.0.tenant()),
            id: Set(submission.id.into()),
            consultation_id: Set(handover.consultation.into()),
            respondent_id: Set(submission.respondent.id.into()),
            version: Set(i32::try_from(submission.version).unwrap_or(i32::MAX)),
            questionnaire_version: Set(
                i32::try_from(submission.questionnaire_version).unwrap_or(i32::MAX)
            ),
            language: Set(submission.language.code().to_owned()),
            publication: Set(submission.publication.code().to_owned()),
            on_behalf_of: Set(submission.on_behalf_of.clone()),
            canonical: Set(handover.canonical.to_owned()),
            content_hash: Set(handover.content_hash.to_owned()),
            receipt: Set(handover.receipt.cloned()),
            idempotency_key: Set(handover.idempotency_key),
            late: Set(submission.late),
            handed_in_at: Set(to_row(submission.handed_in_at)),
            handed_in_by: Set(self.0.account()),
        };
        submission::Entity::insert(row).exec_without_returning(&self.0.tx).await?;
        self.add_answers(handover).await?;
        self.add_attachments(submission).await
    }

    async fn add_answers(&self, handover: &Handover<'_>) -> Result<(), StoreError> {
        let submission = handover.submission;
        if submission.answers.0.is_empty() {
            return Ok(());
        }
        let sql = "INSERT INTO submission_answers (tenant_id, submission_id, consultation_id, respondent_id, question, value)
             SELECT $1, $2, $3, $4, a.key, a.value FROM jsonb_each($5) AS a";
        let values = vec![
            self.0.tenant().into(),
            Uuid::from(submission.id).into(),
            Uuid::from(handover.consultation).into(),
            Uuid::from(submission.respondent.id).into(),
            serde_json::to_value(&submission.answers).unwrap_or_default().into(),
        ];
        self.0.run(sql, values).await?;
        Ok(())
    }

    async fn add_attachments(&self, submission: &Submission) -> Result<(), StoreError> {
        if submission.attachments.is_empty() {
            return Ok(());
        }
        let rows = submission.attachments.iter().map(|file| submission_attachment::ActiveModel {
            tenant_id: Set(self.0.tenant()),
            submission_id: Set(submission.id.into()),
            id: Set(file.id.into()),
            respondent_id: Set(submission.respondent.id.into()),
            question: Set(file.question.to_string()),
            name: Set(file.name.clone()),
            media_type: Set(file.media_type.clone()),
            size: Set(i64::try_from(file.size).unwrap_or(i64::MAX)),
            sha256: Set(file.sha256.clone()),
        });
        submission_attachment::Entity::insert_many(rows).exec_without_returning(&self.0.tx).await?;
        Ok(())
    }
}
