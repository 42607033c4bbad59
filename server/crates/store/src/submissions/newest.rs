//! The newest version that each respondent handed in, without its answers: what lists and the board need.
use super::{LAST, Submissions};
use crate::{Corrupt, StoreError, time::from_row};
use domain::{
    id::{ConsultationId, RespondentId},
    submission::Standing,
};
use jiff::Timestamp;
use sea_orm::FromQueryResult;
use uuid::Uuid;

/// The newest version of one respondent.
#[derive(Clone, Debug)]
pub struct Newest {
    /// Whose.
    pub respondent: RespondentId,
    /// 1, 2, …
    pub version: u32,
    /// Whether it came after the deadline.
    pub late: bool,
    /// Where it stands.
    pub standing: Standing,
    /// When it was handed in.
    pub handed_in_at: Timestamp,
}

#[derive(FromQueryResult)]
pub(crate) struct Row {
    id: Uuid,
    respondent_id: Uuid,
    version: i32,
    late: bool,
    standing: String,
    handed_in_at: time::OffsetDateTime,
}

impl Submissions<'_> {
    /// The newest version of each respondent of a consultation.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn newest(&self, consultation: ConsultationId) -> Result<Vec<Newest>, StoreError> {
        let sql = format!(
            "WITH last AS ({LAST}) SELECT DISTINCT ON (s.respondent_id) s.id, s.respondent_id, s.version, s.late,
               coalesce(l.standing, 'received') AS standing, s.handed_in_at
             FROM submissions s LEFT JOIN last l ON l.submission_id = s.id
             WHERE ours(submissions s) AND s.consultation_id = $1 ORDER BY s.respondent_id, s.version DESC"
        );
        let values = vec![Uuid::from(consultation).into()];
        let rows = Row::find_by_statement(self.0.statement(&sql, values)).all(&self.0.tx).await?;
        Ok(rows.into_iter().map(Row::newest).collect::<Result<_, _>>()?)
    }
}

impl Row {
    pub(crate) fn newest(self) -> Result<Newest, Corrupt> {
        let corrupt = |column| Corrupt { table: "submissions", column, row: self.id };
        Ok(Newest {
            respondent: self.respondent_id.into(),
            version: u32::try_from(self.version).map_err(|_| corrupt("version"))?,
            late: self.late,
            standing: self.standing.parse().map_err(|_| corrupt("standing"))?,
            handed_in_at: from_row(self.handed_in_at),
        })
    }
}
