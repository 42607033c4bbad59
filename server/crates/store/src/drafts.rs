//! Report drafts, each version kept, and the remarks on them.
use crate::{Corrupt, StoreError, TenantTx, entity::draft, time::from_row, unread::Unread};
use domain::{
    draft::Draft,
    id::{ConsultationId, DraftId, RemarkId},
};
use jiff::Timestamp;
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, FromQueryResult, QueryFilter};
use uuid::Uuid;

/// The report drafts of a tenant.
pub struct Drafts<'t>(pub(crate) &'t TenantTx);

/// A version of a report draft.
#[derive(Clone, Debug)]
pub struct DraftVersion {
    /// The draft.
    pub id: DraftId,
    /// 1 for the first compilation; each act makes the next.
    pub version: u32,
    /// The text.
    pub content: Draft,
}

/// What made a version, for the list of versions.
#[derive(Clone, Debug)]
pub struct DraftAct {
    /// The version that it made.
    pub version: u32,
    /// What was done: `compiled`, `recompiled`, `edited`, `added`, `moved`, `removed`, `restored` …
    pub act: String,
    /// The paragraph or heading that it was done to; "" for the whole.
    pub place: String,
    /// Who did it.
    pub by: String,
    /// When.
    pub at: Timestamp,
}

/// A remark on a paragraph.
#[derive(Clone, Debug)]
pub struct Remark {
    /// The remark.
    pub id: RemarkId,
    /// The paragraph's key.
    pub paragraph: String,
    /// What was said.
    pub body: String,
    /// Who said it.
    pub by: String,
    /// When.
    pub at: Timestamp,
    /// What became of it.
    pub disposition: Option<Disposition>,
}

/// What became of a remark.
#[derive(Clone, Debug)]
pub struct Disposition {
    /// Whether it was accepted.
    pub accepted: bool,
    /// Why.
    pub reason: String,
    /// Who disposed of it.
    pub by: String,
    /// When.
    pub at: Timestamp,
}

impl Drafts<'_> {
    /// The newest version of a consultation's draft.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn latest(
        &self,
        consultation: ConsultationId,
    ) -> Result<Option<DraftVersion>, StoreError> {
        let sql = "SELECT v.draft_id, v.version, v.content FROM draft_versions v JOIN drafts d
             ON d.tenant_id = v.tenant_id AND d.id = v.draft_id AND d.version = v.version
             WHERE ours(draft_versions v) AND ours(drafts d) AND d.consultation_id = $1";
        self.one(sql, vec![Uuid::from(consultation).into()]).await
    }

    /// One version of it.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn version(
        &self,
        consultation: ConsultationId,
        version: u32,
    ) -> Result<Option<DraftVersion>, StoreError> {
        let sql = "SELECT v.draft_id, v.version, v.content FROM draft_versions v JOIN drafts d ON d.tenant_id = v.tenant_id AND d.id = v.draft_id
             WHERE ours(draft_versions v) AND ours(drafts d) AND d.consultation_id = $1 AND v.version = $2";
        let version = i32::try_from(version).unwrap_or(i32::MAX);
        self.one(sql, vec![Uuid::from(consultation).into(), version.into()]).await
    }

    async fn one(
        &self,
        sql: &str,
        values: Vec<sea_orm::Value>,
    ) -> Result<Option<DraftVersion>, StoreError> {
        let row = Row::find_by_statement(self.0.statement(sql, values)).one(&self.0.tx).await?;
        Ok(row.map(read).transpose()?)
    }

    /// What made each version, newest first.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn acts(&self, draft: DraftId) -> Result<Vec<DraftAct>, StoreError> {
        #[derive(FromQueryResult)]
        struct Row {
            version: i32,
            act: String,
            place: String,
            name: Option<String>,
            made_at: time::OffsetDateTime,
        }
        let sql = "SELECT v.version, v.act, v.place, a.name, v.made_at FROM draft_versions v
             LEFT JOIN accounts a ON a.id = v.made_by WHERE ours(draft_versions v) AND v.draft_id = $1
             ORDER BY v.version DESC";
        let rows = Row::find_by_statement(self.0.statement(sql, vec![Uuid::from(draft).into()]))
            .all(&self.0.tx)
            .await?;
        Ok(rows
            .into_iter()
            .map(|row| DraftAct {
                version: u32::try_from(row.version).unwrap_or_default(),
                act: row.act,
                place: row.place,
                by: row.name.unwrap_or_default(),
                at: from_row(row.made_at),
            })
            .collect())
    }

    /// The first version of a draft.
    ///
    /// # Errors
    /// [`StoreError::Taken`] with `drafts_once_key` when there is one.
    pub async fn add(
        &self,
        consultation: ConsultationId,
        content: &Draft,
    ) -> Result<DraftId, StoreError> {
        let id = Uuid::now_v7();
        let row = draft::ActiveModel {
            tenant_id: Set(self.0.tenant()),
            id: Set(id),
            consultation_id: Set(consultation.into()),
            version: Set(1),
        };
        draft::Entity::insert(row).exec_without_returning(&self.0.tx).await?;
        self.keep(id.into(), 1, content, "compiled", "").await?;
        Ok(id.into())
    }

    /// The version after `seen`; false when somebody made it first.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn save(
        &self,
        id: DraftId,
        seen: u32,
        content: &Draft,
        act: &str,
        place: &str,
    ) -> Result<bool, StoreError> {
        let seen = i32::try_from(seen).unwrap_or(i32::MAX);
        let sql = "UPDATE drafts SET version = version + 1
             WHERE ours(drafts) AND id = $1 AND version = $2";
        if self.0.run(sql, vec![Uuid::from(id).into(), seen.into()]).await? == 0 {
            return Ok(false);
        }
        self.keep(id, seen + 1, content, act, place).await?;
        Ok(true)
    }

    async fn keep(
        &self,
        id: DraftId,
        version: i32,
        content: &Draft,
        act: &str,
        place: &str,
    ) -> Result<(), StoreError> {
        let values = vec![
            self.0.tenant().into(),
            Uuid::from(id).into(),
            version.into(),
            serde_json::to_string(content).unwrap_or_default().into(),
            act.into(),
            place.into(),
            self.0.account().into(),
        ];
        self.0
            .run("INSERT INTO draft_versions (tenant_id, draft_id, version, content, act, place, made_by) VALUES ($1, $2, $3, $4::jsonb, $5, $6, $7)", values)
            .await?;
        Ok(())
    }

    /// Locks a consultation's draft until the transaction ends, so that an act on it is either before or after another.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn lock(&self, consultation: ConsultationId) -> Result<(), StoreError> {
        let sql = "SELECT 1 FROM drafts WHERE ours(drafts) AND consultation_id = $1 FOR UPDATE";
        self.0.run(sql, vec![Uuid::from(consultation).into()]).await?;
        Ok(())
    }

    /// The number of the newest version, without its text.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn exists(
        &self,
        consultation: ConsultationId,
    ) -> Result<Option<(DraftId, u32)>, StoreError> {
        let row = self
            .0
            .ours::<draft::Entity>()
            .filter(draft::Column::ConsultationId.eq(Uuid::from(consultation)))
            .one(&self.0.tx)
            .await?;
        Ok(row.map(|row| (row.id.into(), u32::try_from(row.version).unwrap_or_default())))
    }

    /// The remarks on a draft, oldest first.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn remarks(&self, draft: DraftId) -> Result<Vec<Remark>, StoreError> {
        #[derive(FromQueryResult)]
        struct Row {
            id: Uuid,
            paragraph: String,
            body: String,
            name: Option<String>,
            made_at: time::OffsetDateTime,
            disposition: Option<String>,
            reason: String,
            disposer: Option<String>,
            disposed_at: Option<time::OffsetDateTime>,
        }
        let sql = "SELECT r.id, r.paragraph, r.body, a.name, r.made_at, r.disposition, r.reason, d.name AS disposer, r.disposed_at
             FROM remarks r LEFT JOIN accounts a ON a.id = r.made_by LEFT JOIN accounts d ON d.id = r.disposed_by
             WHERE ours(remarks r) AND r.draft_id = $1 ORDER BY r.made_at, r.id";
        let rows = Row::find_by_statement(self.0.statement(sql, vec![Uuid::from(draft).into()]))
            .all(&self.0.tx)
            .await?;
        Ok(rows
            .into_iter()
            .map(|row| Remark {
                id: row.id.into(),
                paragraph: row.paragraph,
                body: row.body,
                by: row.name.unwrap_or_default(),
                at: from_row(row.made_at),
                disposition: row.disposition.zip(row.disposed_at).map(|(word, at)| Disposition {
                    accepted: word == "accepted",
                    reason: row.reason,
                    by: row.disposer.unwrap_or_default(),
                    at: from_row(at),
                }),
            })
            .collect())
    }

    /// Adds a remark.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn remark(
        &self,
        draft: DraftId,
        paragraph: &str,
        body: &str,
    ) -> Result<RemarkId, StoreError> {
        let id = Uuid::now_v7();
        let values = vec![
            self.0.tenant().into(),
            id.into(),
            Uuid::from(draft).into(),
            paragraph.into(),
            body.into(),
            self.0.somebody().into(),
        ];
        self.0
            .run("INSERT INTO remarks (tenant_id, id, draft_id, paragraph, body, made_by) VALUES ($1, $2, $3, $4, $5, $6)", values)
            .await?;
        Ok(id.into())
    }

    /// Disposes of a remark of this draft; false when it is not there.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn dispose(
        &self,
        draft: DraftId,
        remark: RemarkId,
        accepted: bool,
        reason: &str,
    ) -> Result<bool, StoreError> {
        let sql = "UPDATE remarks SET disposition = $3, reason = $4, disposed_by = $5, disposed_at = now()
             WHERE ours(remarks) AND id = $1 AND draft_id = $2";
        let word = if accepted { "accepted" } else { "rejected" };
        let values = vec![
            Uuid::from(remark).into(),
            Uuid::from(draft).into(),
            word.into(),
            reason.into(),
            self.0.account().into(),
        ];
        Ok(self.0.run(sql, values).await? > 0)
    }
}

/// A row of `draft_versions`.
#[derive(FromQueryResult)]
struct Row {
    draft_id: Uuid,
    version: i32,
    content: Unread,
}

fn read(row: Row) -> Result<DraftVersion, Corrupt> {
    let id = row.draft_id;
    let corrupt = |column| Corrupt { table: "draft_versions", column, row: id };
    Ok(DraftVersion {
        content: row.content.read().map_err(|_| corrupt("content"))?,
        version: u32::try_from(row.version).map_err(|_| corrupt("version"))?,
        id: row.draft_id.into(),
    })
}
