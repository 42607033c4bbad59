//! Many submissions at once, as a bundle brings them: a few statements for hundreds of them.
use super::{Handover, Submissions};
use crate::{
    StoreError,
    entity::{decision, submission, submission_attachment},
    time::to_row,
};
use domain::{
    id::ConsultationId,
    submission::{Standing, Submission},
};
use sea_orm::{ActiveValue::Set, EntityTrait};
use serde_json::json;
use uuid::Uuid;

/// How many go into one statement: PostgreSQL takes 65,535 values, and memory is not without end.
const AT_ONCE: usize = 250;

const ANSWERS: &str = "INSERT INTO submission_answers (tenant_id, submission_id, consultation_id, respondent_id, question, value)
     SELECT $1, s.id, $2, s.respondent, a.key, a.value
     FROM jsonb_to_recordset($3) AS s (id uuid, respondent uuid, answers jsonb), jsonb_each(s.answers) a";

const NOTED: &str = "UPDATE invitations i SET handed_in_at = n.newest, started_at = coalesce(i.started_at, n.first),
       opened_at = coalesce(i.opened_at, n.first)
     FROM (SELECT respondent, min(at) AS first, max(at) AS newest FROM jsonb_to_recordset($2) AS s (respondent uuid, at timestamptz)
       GROUP BY respondent) n WHERE ours(invitations i) AND i.consultation_id = $1 AND i.respondent_id = n.respondent";

impl Submissions<'_> {
    /// Puts submissions to one consultation on record: rows, answers, files, what was decided on them, and the notes on their
    /// invitations.
    ///
    /// # Errors
    /// [`StoreError::Taken`] with `submissions_version_key` when a version is on record already.
    pub async fn take_in(
        &self,
        consultation: ConsultationId,
        handovers: &[Handover<'_>],
    ) -> Result<(), StoreError> {
        for some in handovers.chunks(AT_ONCE) {
            let rows = some.iter().map(|handover| self.row(handover));
            submission::Entity::insert_many(rows).exec_without_returning(&self.0.tx).await?;
            let of = |handover: &Handover<'_>| {
                let submission = handover.submission;
                json!({
                    "id": submission.id, "respondent": submission.respondent.id,
                    "answers": submission.answers, "at": submission.handed_in_at
                })
            };
            let rows: serde_json::Value = some.iter().map(of).collect();
            let consultation = Uuid::from(consultation);
            let values = vec![self.0.tenant().into(), consultation.into(), rows.clone().into()];
            self.0.run(ANSWERS, values).await?;
            self.0.run(NOTED, vec![consultation.into(), rows.into()]).await?;
            self.take_in_the_rest(some).await?;
        }
        Ok(())
    }

    fn row(&self, handover: &Handover<'_>) -> submission::ActiveModel {
        let submission = handover.submission;
        let whole = |n: u32| i32::try_from(n).unwrap_or(i32::MAX);
        submission::ActiveModel {
            tenant_id: Set(self.0.tenant()),
            id: Set(submission.id.into()),
            consultation_id: Set(handover.consultation.into()),
            respondent_id: Set(submission.respondent.id.into()),
            version: Set(whole(submission.version)),
            questionnaire_version: Set(whole(submission.questionnaire_version)),
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
        }
    }

    async fn take_in_the_rest(&self, handovers: &[Handover<'_>]) -> Result<(), StoreError> {
        let submissions = || handovers.iter().map(|handover| handover.submission);
        let files: Vec<_> = submissions().flat_map(|submission| self.files(submission)).collect();
        for some in files.chunks(AT_ONCE) {
            submission_attachment::Entity::insert_many(some.to_vec())
                .exec_without_returning(&self.0.tx)
                .await?;
        }
        let decided = submissions().filter(|submission| submission.standing != Standing::Received);
        let decisions: Vec<_> = decided
            .map(|submission| decision::ActiveModel {
                tenant_id: Set(self.0.tenant()),
                id: Set(Uuid::now_v7()),
                submission_id: Set(submission.id.into()),
                respondent_id: Set(submission.respondent.id.into()),
                standing: Set(submission.standing.code().to_owned()),
                reason: Set(String::new()),
                decided_by: Set(self.0.account()),
                ..Default::default()
            })
            .collect();
        if !decisions.is_empty() {
            decision::Entity::insert_many(decisions).exec_without_returning(&self.0.tx).await?;
        }
        Ok(())
    }

    fn files(&self, submission: &Submission) -> Vec<submission_attachment::ActiveModel> {
        let files = submission.attachments.iter();
        files
            .map(|file| submission_attachment::ActiveModel {
                tenant_id: Set(self.0.tenant()),
                submission_id: Set(submission.id.into()),
                id: Set(file.id.into()),
                respondent_id: Set(submission.respondent.id.into()),
                question: Set(file.question.to_string()),
                name: Set(file.name.clone()),
                media_type: Set(file.media_type.clone()),
                size: Set(i64::try_from(file.size).unwrap_or(i64::MAX)),
                sha256: Set(file.sha256.clone()),
            })
            .collect()
    }
}
