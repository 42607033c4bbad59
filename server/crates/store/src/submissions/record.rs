//! How submissions were put on record: what a receipt tells.
use super::Submissions;
use crate::{StoreError, entity::submission, time::from_row};
use domain::id::{ConsultationId, RespondentId, SubmissionId};
use jiff::Timestamp;
use sea_orm::{FromQueryResult, Value};
use uuid::Uuid;

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

impl Submissions<'_> {
    /// How one submission was put on record.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn record(&self, id: SubmissionId) -> Result<Option<Record>, StoreError> {
        self.one(
            "SELECT * FROM submissions WHERE ours(submissions) AND id = $1",
            vec![Uuid::from(id).into()],
        )
        .await
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
        let sql = "SELECT * FROM submissions WHERE ours(submissions) AND consultation_id = $1 AND respondent_id = $2 ORDER BY version DESC";
        let values = vec![Uuid::from(consultation).into(), Uuid::from(respondent).into()];
        let rows = submission::Model::find_by_statement(self.0.statement(sql, values))
            .all(&self.0.tx)
            .await?;
        Ok(rows.into_iter().map(record).collect())
    }

    async fn one(&self, sql: &str, values: Vec<Value>) -> Result<Option<Record>, StoreError> {
        let row = submission::Model::find_by_statement(self.0.statement(sql, values))
            .one(&self.0.tx)
            .await?;
        Ok(row.map(record))
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
