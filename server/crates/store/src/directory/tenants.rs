//! Tenants: secretariats with a space of their own.
use super::Directory;
use crate::{StoreError, entity::tenant};
use domain::{
    id::TenantId,
    tenant::{Slug, Tenant},
};
use sea_orm::{AccessMode, ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

impl Directory<'_> {
    /// All tenants by name.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn tenants(&self) -> Result<Vec<Tenant>, StoreError> {
        let tx = self.database.raw(AccessMode::ReadOnly).await?;
        let rows = tenant::Entity::find().order_by_asc(tenant::Column::Name).all(&tx).await?;
        tx.commit().await?;
        Ok(rows.into_iter().filter_map(known_tenant).collect())
    }

    /// The tenant with this readable name.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn tenant(&self, slug: &str) -> Result<Option<Tenant>, StoreError> {
        let tx = self.database.raw(AccessMode::ReadOnly).await?;
        let row = tenant::Entity::find().filter(tenant::Column::Slug.eq(slug)).one(&tx).await?;
        tx.commit().await?;
        Ok(row.and_then(known_tenant))
    }

    /// Adds a tenant.
    ///
    /// # Errors
    /// [`StoreError::Taken`] when the slug is in use.
    pub async fn add_tenant(&self, slug: &Slug, name: &str) -> Result<TenantId, StoreError> {
        let id = Uuid::now_v7();
        let row = tenant::ActiveModel {
            id: Set(id),
            slug: Set(slug.to_string()),
            name: Set(name.trim().to_owned()),
        };
        let tx = self.database.raw(AccessMode::ReadWrite).await?;
        tenant::Entity::insert(row).exec_without_returning(&tx).await?;
        tx.commit().await?;
        Ok(id.into())
    }
}

fn known_tenant(row: tenant::Model) -> Option<Tenant> {
    Some(Tenant { id: row.id.into(), slug: row.slug.parse().ok()?, name: row.name })
}
