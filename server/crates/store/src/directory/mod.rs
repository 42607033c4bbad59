//! What is known before a tenant is: people, their sessions, tenants and where somebody sits.
mod accounts;
mod passwords;
mod seats;
mod sessions;
mod tenants;

pub use accounts::Account;
pub use seats::Seated;
pub use sessions::{SessionRow, SessionSummary};

pub(crate) use seats::keeper_seat;

use crate::{Database, StoreError};
use sea_orm::{AccessMode, ConnectionTrait, DbBackend, Statement};

/// What is known before a tenant is.
pub struct Directory<'d> {
    pub(crate) database: &'d Database,
}

impl Directory<'_> {
    async fn write<const N: usize>(
        &self,
        sql: &str,
        values: [sea_orm::Value; N],
    ) -> Result<(), StoreError> {
        let tx = self.database.raw(AccessMode::ReadWrite).await?;
        tx.execute_raw(Statement::from_sql_and_values(DbBackend::Postgres, sql, values)).await?;
        Ok(tx.commit().await?)
    }
}
