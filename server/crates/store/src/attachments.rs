//! The files of a reply in draft: what they are called and what they are; their content lies on the disk.
use crate::{
    Corrupt, Replies, Reply, StoreError,
    entity::attachment::{ActiveModel, Column, Entity, Model},
};
use domain::{
    id::{AttachmentId, ReplyId},
    submission::Attachment,
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

/// A file that was ever given with a reply.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// The file.
    pub file: Attachment,
    /// Whether it was taken out of the reply.
    pub removed: bool,
}

impl Replies<'_> {
    /// The files of a reply, in the order in which they were added.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn attachments(&self, reply: ReplyId) -> Result<Vec<Attachment>, StoreError> {
        let all = self.attachments_ever(reply).await?;
        Ok(all.into_iter().filter(|kept| !kept.removed).map(|kept| kept.file).collect())
    }

    /// The files of a reply, those that were taken out among them.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn attachments_ever(&self, reply: ReplyId) -> Result<Vec<Kept>, StoreError> {
        let rows = self
            .0
            .ours::<Entity>()
            .filter(Column::ReplyId.eq(Uuid::from(reply)))
            .order_by_asc(Column::Id)
            .all(&self.0.tx)
            .await?;
        rows.into_iter().map(kept).collect()
    }

    /// Adds a file whose content is stored.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn attach(&self, reply: &Reply, file: &Attachment) -> Result<(), StoreError> {
        let row = ActiveModel {
            tenant_id: Set(self.0.tenant()),
            id: Set(file.id.into()),
            reply_id: Set(reply.id.into()),
            respondent_id: Set(reply.respondent.into()),
            question: Set(file.question.to_string()),
            name: Set(file.name.clone()),
            media_type: Set(file.media_type.clone()),
            size: Set(i64::try_from(file.size).unwrap_or(i64::MAX)),
            sha256: Set(file.sha256.clone()),
            added_by: Set(self.0.somebody()),
            ..Default::default()
        };
        Entity::insert(row).exec_without_returning(&self.0.tx).await?;
        Ok(())
    }

    /// Takes a file out of the reply, or puts it back.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn detach(&self, id: AttachmentId, removed: bool) -> Result<bool, StoreError> {
        let sql = "UPDATE attachments SET removed_at = CASE WHEN $2 THEN now() END
             WHERE ours(attachments) AND id = $1";
        Ok(self.0.run(sql, vec![Uuid::from(id).into(), removed.into()]).await? > 0)
    }
}

fn kept(row: Model) -> Result<Kept, StoreError> {
    let corrupt = |column| Corrupt { table: "attachments", column, row: row.id };
    let file = Attachment {
        question: row.question.parse().map_err(|_| corrupt("question"))?,
        size: u64::try_from(row.size).map_err(|_| corrupt("size"))?,
        id: row.id.into(),
        name: row.name,
        media_type: row.media_type,
        sha256: row.sha256,
    };
    Ok(Kept { file, removed: row.removed_at.is_some() })
}
