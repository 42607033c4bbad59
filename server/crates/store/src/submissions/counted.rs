//! Which submissions count now.
use super::{LAST, Submissions};
use crate::StoreError;
use domain::id::ConsultationId;
use sea_orm::FromQueryResult;
use uuid::Uuid;

/// Whether a version takes the place of those before it: not while it is late and not let in, nor once it was rejected.
pub(super) const TAKES_THE_PLACE: &str = "CASE coalesce(l.standing, 'received')
     WHEN 'received' THEN NOT s.late WHEN 'rejected' THEN false ELSE true END";

/// The rows of a statement that begins with them: of each respondent the newest version that takes the place of those
/// before it, if that one counts. Put together by `FULL JOIN`, as `present.rs` explains.
fn counted_rows() -> String {
    format!(
        "WITH last AS ({LAST}), newest AS (SELECT DISTINCT ON (s.respondent_id) s.respondent_id, s.version, s.late,
             coalesce(l.standing, 'received') AS standing
           FROM (SELECT id, respondent_id, version, late FROM submissions s WHERE ours(submissions s) AND s.consultation_id = $1) s
           FULL JOIN last l ON l.submission_id = s.id
           WHERE {TAKES_THE_PLACE} ORDER BY s.respondent_id, s.version DESC),
         counted AS (SELECT respondent_id, version FROM newest
           WHERE CASE standing WHEN 'accepted' THEN true WHEN 'received' THEN NOT late ELSE false END)"
    )
}

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
        let sql = format!("{} SELECT count(*) AS count FROM counted", counted_rows());
        let statement = self.0.statement(&sql, vec![Uuid::from(consultation).into()]);
        let row = Row::find_by_statement(statement).one(&self.0.tx).await?;
        Ok(row.and_then(|row| usize::try_from(row.count).ok()).unwrap_or_default())
    }

    /// The submissions that count now, without their answers: respondent's slug and version.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn counted_versions(
        &self,
        consultation: ConsultationId,
    ) -> Result<Vec<(String, u32)>, StoreError> {
        #[derive(FromQueryResult)]
        struct Row {
            slug: String,
            version: i32,
        }
        let sql = format!(
            "{} SELECT r.slug, c.version FROM counted c JOIN respondents r ON ours(respondents r) AND r.id = c.respondent_id ORDER BY r.slug",
            counted_rows()
        );
        let statement = self.0.statement(&sql, vec![Uuid::from(consultation).into()]);
        let rows = Row::find_by_statement(statement).all(&self.0.tx).await?;
        let read = |row: Row| (row.slug, u32::try_from(row.version).unwrap_or_default());
        Ok(rows.into_iter().map(read).collect())
    }
}
