//! What a respondent is writing. The database shows it to nobody else.
use crate::{
    Corrupt, StoreError, TenantTx,
    entity::{
        answer,
        reply::{ActiveModel, Column, Entity, Model},
    },
    time::from_row,
};
use domain::{
    answer::{Answers, Value},
    id::{AccountId, ConsultationId, ReplyId, RespondentId},
    language::Language,
    questionnaire::Key,
    submission::Publication,
};
use jiff::Timestamp;
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, FromQueryResult, QueryFilter};
use uuid::Uuid;

/// The replies of the respondent in whose name the transaction runs.
pub struct Replies<'t>(pub(crate) &'t TenantTx);

/// A reply in draft.
#[derive(Clone, Debug, PartialEq)]
pub struct Reply {
    /// The identifier.
    pub id: ReplyId,
    /// The consultation.
    pub consultation: ConsultationId,
    /// Whose it is.
    pub respondent: RespondentId,
    /// The language that it is written in.
    pub language: Language,
    /// How far it may be shown.
    pub publication: Publication,
    /// For whom the respondent speaks, if not only for itself.
    pub on_behalf_of: Option<String>,
}

/// An answer in draft.
#[derive(Clone, Debug, PartialEq)]
pub struct Drafted {
    /// The question.
    pub question: Key,
    /// How often it was saved; a save with an older one is a conflict.
    pub version: i32,
    /// The answer; none when it was emptied.
    pub value: Option<Value>,
    /// Who saved it last.
    pub by: AccountId,
    /// When.
    pub at: Timestamp,
}

/// What became of a save.
#[derive(Clone, Debug, PartialEq)]
pub enum Saved {
    /// It is stored as this version.
    As(i32),
    /// The same text was there already, as this version.
    Unchanged(i32),
    /// Somebody else saved in between; nothing was overwritten, and both texts are kept.
    Conflict(Box<Drafted>),
}

impl Replies<'_> {
    /// The respondent's reply to a consultation, if it has begun.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn of(&self, consultation: ConsultationId) -> Result<Option<Reply>, StoreError> {
        let row = self
            .0
            .ours::<Entity>()
            .filter(Column::ConsultationId.eq(Uuid::from(consultation)))
            .one(&self.0.tx)
            .await?;
        Ok(row.map(read).transpose()?)
    }

    /// The reply, begun now if it was not.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn begin(
        &self,
        consultation: ConsultationId,
        respondent: RespondentId,
        language: Language,
    ) -> Result<Reply, StoreError> {
        let sql = "INSERT INTO replies (tenant_id, id, consultation_id, respondent_id, language)
             VALUES ($1, $2, $3, $4, $5) ON CONFLICT (tenant_id, consultation_id, respondent_id) DO NOTHING";
        let values = vec![
            self.0.tenant().into(),
            Uuid::now_v7().into(),
            Uuid::from(consultation).into(),
            Uuid::from(respondent).into(),
            language.code().into(),
        ];
        self.0.run(sql, values).await?;
        self.of(consultation).await?.ok_or(StoreError::Database(sea_orm::DbErr::RecordNotInserted))
    }

    /// Writes the reply's language, publication and capacity.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn save(&self, reply: &Reply) -> Result<(), StoreError> {
        let row = ActiveModel {
            tenant_id: Set(self.0.tenant()),
            id: Set(reply.id.into()),
            language: Set(reply.language.code().to_owned()),
            publication: Set(reply.publication.code().to_owned()),
            on_behalf_of: Set(reply.on_behalf_of.clone()),
            ..Default::default()
        };
        Entity::update(row).exec(&self.0.tx).await?;
        Ok(())
    }

    /// The present answers of a reply.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn answers(&self, reply: ReplyId) -> Result<Vec<Drafted>, StoreError> {
        let rows = self
            .0
            .ours::<answer::Entity>()
            .filter(answer::Column::ReplyId.eq(Uuid::from(reply)))
            .all(&self.0.tx)
            .await?;
        rows.into_iter().map(drafted).collect()
    }

    /// Saves an answer if nobody saved it since `seen` (0: never); every text saved is kept for ever.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn write(
        &self,
        reply: &Reply,
        question: &Key,
        value: Option<&Value>,
        seen: i32,
    ) -> Result<Saved, StoreError> {
        let present = self.lock_answer(reply.id, question).await?;
        let version = present.as_ref().map_or(0, |answer| answer.version);
        if present.as_ref().map_or(value.is_none(), |answer| answer.value.as_ref() == value) {
            return Ok(Saved::Unchanged(version));
        }
        if let Some(other) = present.filter(|_| seen != version) {
            return Ok(Saved::Conflict(Box::new(other)));
        }
        self.put(reply, question, value, version + 1).await
    }

    async fn put(
        &self,
        reply: &Reply,
        question: &Key,
        value: Option<&Value>,
        version: i32,
    ) -> Result<Saved, StoreError> {
        let json = value.map(|value| serde_json::to_value(value).unwrap_or_default());
        let values = vec![
            self.0.tenant().into(),
            Uuid::from(reply.id).into(),
            question.as_str().into(),
            Uuid::from(reply.respondent).into(),
            version.into(),
            json.into(),
            self.0.somebody().into(),
        ];
        let sql = "WITH put AS (INSERT INTO answers (tenant_id, reply_id, question, respondent_id, version, value, written_by)
               VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (tenant_id, reply_id, question) DO UPDATE
               SET version = excluded.version, value = excluded.value, written_by = excluded.written_by, written_at = now()
               WHERE answers.version = excluded.version - 1 RETURNING version)
             INSERT INTO answer_versions (tenant_id, reply_id, question, respondent_id, version, value, written_by)
             SELECT $1, $2, $3, $4, put.version, $6, $7 FROM put";
        if self.0.run(sql, values).await? == 0 {
            let other = self.lock_answer(reply.id, question).await?;
            return Ok(other.map_or(Saved::Unchanged(0), |other| Saved::Conflict(Box::new(other))));
        }
        Ok(Saved::As(version))
    }

    async fn lock_answer(
        &self,
        reply: ReplyId,
        question: &Key,
    ) -> Result<Option<Drafted>, StoreError> {
        let sql = "SELECT * FROM answers WHERE ours(answers) AND reply_id = $1 AND question = $2 FOR UPDATE";
        let values = vec![Uuid::from(reply).into(), question.as_str().into()];
        let row =
            answer::Model::find_by_statement(self.0.statement(sql, values)).one(&self.0.tx).await?;
        row.map(drafted).transpose()
    }

    /// The answers as the domain has them.
    #[must_use]
    pub fn present(drafted: &[Drafted]) -> Answers {
        Answers(
            drafted.iter().filter_map(|d| Some((d.question.clone(), d.value.clone()?))).collect(),
        )
    }
}

pub(crate) fn read(row: Model) -> Result<Reply, Corrupt> {
    let corrupt = |column| Corrupt { table: "replies", column, row: row.id };
    Ok(Reply {
        language: row.language.parse().map_err(|_| corrupt("language"))?,
        publication: row.publication.parse().map_err(|_| corrupt("publication"))?,
        id: row.id.into(),
        consultation: row.consultation_id.into(),
        respondent: row.respondent_id.into(),
        on_behalf_of: row.on_behalf_of,
    })
}

fn drafted(row: answer::Model) -> Result<Drafted, StoreError> {
    let corrupt = |column| Corrupt { table: "answers", column, row: row.reply_id };
    Ok(Drafted {
        question: row.question.parse().map_err(|_| corrupt("question"))?,
        value: row
            .value
            .clone()
            .map(serde_json::from_value)
            .transpose()
            .map_err(|_| corrupt("value"))?,
        version: row.version,
        by: row.written_by.into(),
        at: from_row(row.written_at),
    })
}
