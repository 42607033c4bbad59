//! What was decided on a submission.
use super::Submissions;
use crate::{StoreError, entity::decision, time::from_row};
use domain::{
    id::{RespondentId, SubmissionId},
    submission::Standing,
};
use jiff::Timestamp;
use sea_orm::{ActiveValue::Set, EntityTrait, FromQueryResult};
use uuid::Uuid;

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

impl Submissions<'_> {
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
             WHERE ours(decisions d) AND d.submission_id = $1 ORDER BY d.decided_at DESC, d.id DESC";
        let rows =
            Row::find_by_statement(self.0.statement(sql, vec![Uuid::from(submission).into()]))
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
}
