//! What was handed in, and what was decided on it.
use crate::{
    StoreError, TenantTx,
    entity::{decision, submission, submission_attachment},
    time::{from_row, to_row},
};
use domain::{
    id::{ConsultationId, RespondentId, SubmissionId},
    submission::{Standing, Submission},
};
use jiff::Timestamp;
use sea_orm::{ActiveValue::Set, EntityTrait, FromQueryResult, Value};
use uuid::Uuid;

/// The submissions of a tenant; for a respondent, its own.
pub struct Submissions<'t>(pub(crate) &'t TenantTx);

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

/// How a submission was put on record.
#[derive(Clone, Debug)]
pub struct Record {
    /// The submission.
    pub id: SubmissionId,
    /// The consultation.
    pub consultation: ConsultationId,
    /// Whose it is.
    pub respondent: RespondentId,
    /// 1, 2, …
    pub version: u32,
    /// When it was handed in.
    pub handed_in_at: Timestamp,
    /// The SHA-256 of the canonical content, in hexadecimal.
    pub content_hash: String,
    /// The canonical content.
    pub canonical: String,
    /// The signed receipt.
    pub receipt: Option<serde_json::Value>,
}

/// A decision on a submission.
#[derive(Clone, Debug)]
pub struct Decision {
    /// What it made of the submission.
    pub standing: Standing,
    /// Why.
    pub reason: String,
    /// Who decided.
    pub by: String,
    /// When.
    pub at: Timestamp,
}

/// Whether a version takes the place of those before it: not while it is late and not let in, nor once it was rejected.
pub(crate) const TAKES_THE_PLACE: &str = "CASE coalesce(l.standing, 'received')
     WHEN 'received' THEN NOT s.late WHEN 'rejected' THEN false ELSE true END";

pub(crate) const LAST: &str =
    "SELECT DISTINCT ON (d.submission_id) d.submission_id, d.standing FROM decisions d
     JOIN submissions s ON s.tenant_id = d.tenant_id AND s.id = d.submission_id
     WHERE s.consultation_id = $1 ORDER BY d.submission_id, d.decided_at DESC, d.id DESC";

impl Submissions<'_> {
    /// How many submissions to a consultation count.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn counted(&self, consultation: ConsultationId) -> Result<usize, StoreError> {
        #[derive(FromQueryResult)]
        struct Row {
            count: i64,
        }
        let sql = format!(
            "WITH last AS ({LAST}), newest AS (SELECT DISTINCT ON (respondent_id) s.id, s.late FROM submissions s
               LEFT JOIN last l ON l.submission_id = s.id
               WHERE s.consultation_id = $1 AND {TAKES_THE_PLACE} ORDER BY respondent_id, version DESC)
             SELECT count(*) AS count FROM newest n LEFT JOIN last l ON l.submission_id = n.id
             WHERE CASE coalesce(l.standing, 'received') WHEN 'accepted' THEN true WHEN 'received' THEN NOT n.late ELSE false END"
        );
        let statement = TenantTx::statement(&sql, vec![Uuid::from(consultation).into()]);
        let row = Row::find_by_statement(statement).one(&self.0.tx).await?;
        Ok(row.and_then(|row| usize::try_from(row.count).ok()).unwrap_or_default())
    }

    /// How one submission was put on record.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn record(&self, id: SubmissionId) -> Result<Option<Record>, StoreError> {
        self.one("SELECT * FROM submissions WHERE id = $1", vec![Uuid::from(id).into()]).await
    }

    /// What an earlier sending of the same form put on record.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn by_idempotency_key(&self, key: Uuid) -> Result<Option<Record>, StoreError> {
        self.one("SELECT * FROM submissions WHERE idempotency_key = $1", vec![key.into()]).await
    }

    /// The records of one respondent in one consultation, newest first.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn records(
        &self,
        consultation: ConsultationId,
        respondent: RespondentId,
    ) -> Result<Vec<Record>, StoreError> {
        let sql = "SELECT * FROM submissions WHERE consultation_id = $1 AND respondent_id = $2 ORDER BY version DESC";
        let values = vec![Uuid::from(consultation).into(), Uuid::from(respondent).into()];
        let rows = submission::Model::find_by_statement(TenantTx::statement(sql, values))
            .all(&self.0.tx)
            .await?;
        Ok(rows.into_iter().map(record).collect())
    }

    async fn one(&self, sql: &str, values: Vec<Value>) -> Result<Option<Record>, StoreError> {
        let row = submission::Model::find_by_statement(TenantTx::statement(sql, values))
            .one(&self.0.tx)
            .await?;
        Ok(row.map(record))
    }

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

    /// Puts a decision on record.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn decide(
        &self,
        submission: SubmissionId,
        respondent: RespondentId,
        standing: Standing,
        reason: &str,
    ) -> Result<(), StoreError> {
        let row = decision::ActiveModel {
            tenant_id: Set(self.0.tenant()),
            id: Set(Uuid::now_v7()),
            submission_id: Set(submission.into()),
            respondent_id: Set(respondent.into()),
            standing: Set(standing.code().to_owned()),
            reason: Set(reason.trim().to_owned()),
            decided_by: Set(self.0.account()),
            ..Default::default()
        };
        decision::Entity::insert(row).exec_without_returning(&self.0.tx).await?;
        Ok(())
    }

    /// The decisions on a submission, newest first.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn decisions(&self, submission: SubmissionId) -> Result<Vec<Decision>, StoreError> {
        #[derive(FromQueryResult)]
        struct Row {
            standing: String,
            reason: String,
            name: Option<String>,
            decided_at: time::OffsetDateTime,
        }
        let sql = "SELECT d.standing, d.reason, a.name, d.decided_at FROM decisions d LEFT JOIN accounts a ON a.id = d.decided_by
             WHERE d.submission_id = $1 ORDER BY d.decided_at DESC, d.id DESC";
        let rows =
            Row::find_by_statement(TenantTx::statement(sql, vec![Uuid::from(submission).into()]))
                .all(&self.0.tx)
                .await?;
        Ok(rows
            .into_iter()
            .filter_map(|row| {
                Some(Decision {
                    standing: row.standing.parse().ok()?,
                    reason: row.reason,
                    by: row.name.unwrap_or_default(),
                    at: from_row(row.decided_at),
                })
            })
            .collect())
    }

    /// The time by the clock of the database, which decides what is late.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn now(&self) -> Result<Timestamp, StoreError> {
        #[derive(FromQueryResult)]
        struct Row {
            now: time::OffsetDateTime,
        }
        let row =
            Row::find_by_statement(TenantTx::statement("SELECT clock_timestamp() AS now", vec![]))
                .one(&self.0.tx)
                .await?;
        row.map(|row| from_row(row.now))
            .ok_or(StoreError::Database(sea_orm::DbErr::RecordNotFound("clock".into())))
    }
}

fn record(row: submission::Model) -> Record {
    Record {
        id: row.id.into(),
        consultation: row.consultation_id.into(),
        respondent: row.respondent_id.into(),
        version: u32::try_from(row.version).unwrap_or_default(),
        handed_in_at: from_row(row.handed_in_at),
        content_hash: row.content_hash,
        canonical: row.canonical,
        receipt: row.receipt,
    }
}
