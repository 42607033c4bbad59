//! Passwords of accounts, and the links that set new ones.
use super::Directory;
use crate::{StoreError, time::to_row};
use domain::id::AccountId;
use jiff::Timestamp;
use sea_orm::{AccessMode, ConnectionTrait, DbBackend, DbErr, Statement, Value};
use uuid::Uuid;

impl Directory<'_> {
    /// Sets a password, makes every earlier reset link useless and ends every session, all or nothing.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn set_password(&self, account: AccountId, hash: &str) -> Result<(), StoreError> {
        self.change_password(account, hash, "", vec![]).await.map(|_| ())
    }

    /// Sets a password by a reset link: false when the link is not the last one sent, was used, or is too old. Ends every
    /// session, all or nothing.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn redeem_reset(
        &self,
        account: AccountId,
        issue: i32,
        hash: &str,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let only = "AND reset_issue = $3 AND reset_until > $4";
        self.change_password(account, hash, only, vec![issue.into(), to_row(now).into()]).await
    }

    async fn change_password(
        &self,
        account: AccountId,
        hash: &str,
        only: &str,
        more: Vec<Value>,
    ) -> Result<bool, StoreError> {
        let id: Value = Uuid::from(account).into();
        let change = format!(
            "UPDATE accounts SET password_hash = $2, reset_issue = reset_issue + 1, reset_until = NULL WHERE id = $1 {only}"
        );
        let values = [id.clone(), hash.into()].into_iter().chain(more);
        let end = "DELETE FROM sessions WHERE account_id = $1";
        let tx = self.database.raw(AccessMode::ReadWrite).await?;
        let change = Statement::from_sql_and_values(DbBackend::Postgres, change, values);
        if tx.execute_raw(change).await?.rows_affected() == 0 {
            return Ok(false);
        }
        tx.execute_raw(Statement::from_sql_and_values(DbBackend::Postgres, end, [id])).await?;
        tx.commit().await?;
        Ok(true)
    }

    /// Starts a password reset that is good until `until`, and gives its number; earlier ones are useless from now on.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn start_reset(
        &self,
        account: AccountId,
        until: Timestamp,
    ) -> Result<i32, StoreError> {
        let sql = "UPDATE accounts SET reset_issue = reset_issue + 1, reset_until = $2 WHERE id = $1 RETURNING reset_issue";
        let values = [Uuid::from(account).into(), to_row(until).into()];
        let tx = self.database.raw(AccessMode::ReadWrite).await?;
        let statement = Statement::from_sql_and_values(DbBackend::Postgres, sql, values);
        let row = tx.query_one_raw(statement).await?;
        tx.commit().await?;
        let row = row.ok_or_else(|| DbErr::RecordNotFound("the account".to_owned()))?;
        Ok(row.try_get("", "reset_issue")?)
    }
}
