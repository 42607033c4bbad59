//! The newest version that each respondent handed in, without its answers: what lists and the board need.
use crate::{Corrupt, time::from_row};
use domain::{id::RespondentId, submission::Standing};
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
