//! The versions of a consultation's questionnaire.
use crate::{
    Corrupt, StoreError, TenantTx,
    entity::questionnaire::{ActiveModel, Column, Entity, Model},
    time::{from_row, to_row},
};
use domain::{
    audit::Act,
    id::{ConsultationId, QuestionnaireId},
    questionnaire::{Questionnaire, Removed},
};
use jiff::Timestamp;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, EntityTrait, FromQueryResult, QueryFilter, QueryOrder,
};
use uuid::Uuid;

/// The questionnaires of a tenant; for a respondent, those dispatched to it.
pub struct Questionnaires<'t>(pub(crate) &'t TenantTx);

/// A version of a questionnaire.
#[derive(Clone, Debug, PartialEq)]
pub struct QuestionnaireVersion {
    /// The identifier.
    pub id: QuestionnaireId,
    /// 1, 2, …
    pub version: u32,
    /// How often it was saved: a form carries it, and a save with an old one is refused.
    pub revision: i32,
    /// When it was dispatched and so frozen.
    pub dispatched_at: Option<Timestamp>,
    /// The questions.
    pub content: Questionnaire,
}

impl Questionnaires<'_> {
    /// All versions, first to last.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn versions(
        &self,
        consultation: ConsultationId,
    ) -> Result<Vec<QuestionnaireVersion>, StoreError> {
        let rows = self
            .0
            .ours::<Entity>()
            .filter(Column::ConsultationId.eq(Uuid::from(consultation)))
            .order_by_asc(Column::Version)
            .all(&self.0.tx)
            .await?;
        Ok(rows.into_iter().map(read).collect::<Result<_, _>>()?)
    }

    /// The newest version, dispatched or not.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn latest(
        &self,
        consultation: ConsultationId,
    ) -> Result<Option<QuestionnaireVersion>, StoreError> {
        let row = self
            .0
            .ours::<Entity>()
            .filter(Column::ConsultationId.eq(Uuid::from(consultation)))
            .order_by_desc(Column::Version)
            .one(&self.0.tx)
            .await?;
        Ok(row.map(read).transpose()?)
    }

    /// The newest version that was dispatched: the one that is answered.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn dispatched(
        &self,
        consultation: ConsultationId,
    ) -> Result<Option<QuestionnaireVersion>, StoreError> {
        let row = self
            .0
            .ours::<Entity>()
            .filter(Column::ConsultationId.eq(Uuid::from(consultation)))
            .filter(Column::DispatchedAt.is_not_null())
            .order_by_desc(Column::Version)
            .one(&self.0.tx)
            .await?;
        Ok(row.map(read).transpose()?)
    }

    /// Adds a version, as a draft or as one that was dispatched elsewhere.
    ///
    /// # Errors
    /// [`StoreError::Taken`] when the version is there.
    pub async fn add(
        &self,
        consultation: ConsultationId,
        version: u32,
        content: &Questionnaire,
        dispatched_at: Option<Timestamp>,
    ) -> Result<QuestionnaireId, StoreError> {
        let id = Uuid::now_v7();
        let row = ActiveModel {
            tenant_id: Set(self.0.tenant()),
            id: Set(id),
            consultation_id: Set(consultation.into()),
            version: Set(i32::try_from(version).unwrap_or(i32::MAX)),
            revision: Set(1),
            content: Set(serde_json::to_value(content).unwrap_or_default()),
            dispatched_at: Set(dispatched_at.map(to_row)),
            dispatched_by: Set(dispatched_at.and(self.0.account())),
        };
        Entity::insert(row).exec_without_returning(&self.0.tx).await?;
        Ok(id.into())
    }

    /// Saves a draft if nobody saved it since `revision`; false otherwise.
    ///
    /// # Errors
    /// [`StoreError::Frozen`] when it was dispatched.
    pub async fn save(
        &self,
        id: QuestionnaireId,
        revision: i32,
        content: &Questionnaire,
    ) -> Result<bool, StoreError> {
        let sql = "UPDATE questionnaires SET content = $3, revision = revision + 1
             WHERE ours(questionnaires) AND id = $1 AND revision = $2";
        let content = serde_json::to_value(content).unwrap_or_default();
        Ok(self.0.run(sql, vec![Uuid::from(id).into(), revision.into(), content.into()]).await? > 0)
    }

    /// Puts on record what was taken out of a draft, whole, so that it can be put back; gives back the entry's identifier.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn lay_aside(
        &self,
        consultation: ConsultationId,
        object: &str,
        removed: &Removed,
    ) -> Result<Uuid, StoreError> {
        let sql = "INSERT INTO audit_entries (tenant_id, id, account_id, act, object, consultation_id, detail)
             VALUES ($1, $2, $3, $4, $5, $6, $7)";
        let id = Uuid::now_v7();
        let act = match removed {
            Removed::Part { .. } => Act::PartRemoved,
            Removed::Question { .. } => Act::QuestionRemoved,
        };
        let values = vec![
            self.0.tenant().into(),
            id.into(),
            self.0.account().into(),
            act.code().into(),
            object.into(),
            Uuid::from(consultation).into(),
            serde_json::to_value(removed).unwrap_or_default().into(),
        ];
        self.0.run(sql, values).await?;
        Ok(id)
    }

    /// What was laid aside under this identifier.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn laid_aside(
        &self,
        consultation: ConsultationId,
        id: Uuid,
    ) -> Result<Option<Removed>, StoreError> {
        #[derive(FromQueryResult)]
        struct Row {
            detail: serde_json::Value,
        }
        let sql = "SELECT detail FROM audit_entries
             WHERE ours(audit_entries) AND id = $1 AND consultation_id = $2 AND act IN ('part_removed', 'question_removed')";
        let statement = self.0.statement(sql, vec![id.into(), Uuid::from(consultation).into()]);
        let row = Row::find_by_statement(statement).one(&self.0.tx).await?;
        let corrupt = Corrupt { table: "audit_entries", column: "detail", row: id };
        Ok(row.map(|row| serde_json::from_value(row.detail).map_err(|_| corrupt)).transpose()?)
    }

    /// Throws the draft of a corrigendum away; false when it was dispatched, is the first version, or is gone already.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn discard(&self, id: QuestionnaireId) -> Result<bool, StoreError> {
        let sql =
            "DELETE FROM questionnaires WHERE id = $1 AND dispatched_at IS NULL AND version > 1";
        Ok(self.0.run(sql, vec![Uuid::from(id).into()]).await? > 0)
    }

    /// Dispatches a version and so freezes it.
    ///
    /// # Errors
    /// [`StoreError::Frozen`] when it was dispatched already.
    pub async fn dispatch(&self, id: QuestionnaireId, at: Timestamp) -> Result<(), StoreError> {
        let sql = "UPDATE questionnaires SET dispatched_at = $2, dispatched_by = $3
             WHERE ours(questionnaires) AND id = $1";
        self.0
            .run(sql, vec![Uuid::from(id).into(), to_row(at).into(), self.0.account().into()])
            .await?;
        Ok(())
    }
}

fn read(row: Model) -> Result<QuestionnaireVersion, Corrupt> {
    let corrupt = |column| Corrupt { table: "questionnaires", column, row: row.id };
    Ok(QuestionnaireVersion {
        content: serde_json::from_value(row.content.clone()).map_err(|_| corrupt("content"))?,
        version: u32::try_from(row.version).map_err(|_| corrupt("version"))?,
        id: row.id.into(),
        revision: row.revision,
        dispatched_at: row.dispatched_at.map(from_row),
    })
}
