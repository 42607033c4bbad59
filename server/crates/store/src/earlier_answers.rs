//! Every text that an answer ever had. None is changed or removed.
use crate::{Replies, StoreError, time::from_row};
use domain::{answer::Value, id::ReplyId, questionnaire::Key};
use jiff::Timestamp;
use sea_orm::FromQueryResult;
use uuid::Uuid;

/// An earlier text of an answer, or its present one.
#[derive(Clone, Debug, PartialEq)]
pub struct EarlierAnswer {
    /// The version.
    pub version: i32,
    /// The text; none when it was empty.
    pub value: Option<Value>,
    /// Who wrote it.
    pub by: String,
    /// When.
    pub at: Timestamp,
}

#[derive(FromQueryResult)]
struct Row {
    version: i32,
    value: Option<serde_json::Value>,
    name: Option<String>,
    written_at: time::OffsetDateTime,
}

const EARLIER: &str = "SELECT v.version, v.value, a.name, v.written_at FROM answer_versions v
     LEFT JOIN accounts a ON a.id = v.written_by WHERE ours(answer_versions v)
       AND v.reply_id = $1 AND v.question = $2";

impl Replies<'_> {
    /// The texts of an answer, newest first; at most the last hundred.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn history(
        &self,
        reply: ReplyId,
        question: &Key,
    ) -> Result<Vec<EarlierAnswer>, StoreError> {
        let sql = format!("{EARLIER} ORDER BY v.version DESC LIMIT 100");
        let values = vec![Uuid::from(reply).into(), question.as_str().into()];
        let rows = Row::find_by_statement(self.0.statement(&sql, values)).all(&self.0.tx).await?;
        Ok(rows.into_iter().map(Row::read).collect())
    }

    /// The text that an answer had in one version.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn text_at(
        &self,
        reply: ReplyId,
        question: &Key,
        version: i32,
    ) -> Result<Option<EarlierAnswer>, StoreError> {
        let sql = format!("{EARLIER} AND v.version = $3");
        let values = vec![Uuid::from(reply).into(), question.as_str().into(), version.into()];
        let row = Row::find_by_statement(self.0.statement(&sql, values)).one(&self.0.tx).await?;
        Ok(row.map(Row::read))
    }
}

impl Row {
    fn read(self) -> EarlierAnswer {
        EarlierAnswer {
            version: self.version,
            value: self.value.and_then(|value| serde_json::from_value(value).ok()),
            by: self.name.unwrap_or_default(),
            at: from_row(self.written_at),
        }
    }
}
