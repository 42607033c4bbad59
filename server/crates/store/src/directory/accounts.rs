//! Accounts: people, once per platform.
use crate::{
    Directory, StoreError,
    entity::account,
    time::{from_row, to_row},
};
use domain::id::AccountId;
use jiff::Timestamp;
use sea_orm::{AccessMode, ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

/// A person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    /// The identifier.
    pub id: AccountId,
    /// The mail address, in small letters.
    pub email: String,
    /// The name.
    pub name: String,
    /// The argon2id hash; none until a password is set.
    pub password_hash: Option<String>,
    /// Which password reset is the last asked for, and until when it is good.
    pub reset: (i32, Option<Timestamp>),
}

impl Directory<'_> {
    /// The account with this mail address.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn account_by_email(&self, email: &str) -> Result<Option<Account>, StoreError> {
        let tx = self.database.raw(AccessMode::ReadOnly).await?;
        let email = email.trim().to_lowercase();
        let row = account::Entity::find().filter(account::Column::Email.eq(email)).one(&tx).await?;
        tx.commit().await?;
        Ok(row.map(Account::from))
    }

    /// One account.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn account(&self, id: AccountId) -> Result<Option<Account>, StoreError> {
        let tx = self.database.raw(AccessMode::ReadOnly).await?;
        let row = account::Entity::find_by_id(Uuid::from(id)).one(&tx).await?;
        tx.commit().await?;
        Ok(row.map(Account::from))
    }

    /// Adds an account and returns its identifier.
    ///
    /// # Errors
    /// [`StoreError::Taken`] when the address has one.
    pub async fn add_account(
        &self,
        email: &str,
        name: &str,
        password_hash: Option<String>,
    ) -> Result<AccountId, StoreError> {
        let id = Uuid::now_v7();
        let row = account::ActiveModel {
            id: Set(id),
            email: Set(email.trim().to_lowercase()),
            name: Set(name.trim().to_owned()),
            password_hash: Set(password_hash),
            ..Default::default()
        };
        let tx = self.database.raw(AccessMode::ReadWrite).await?;
        account::Entity::insert(row).exec_without_returning(&tx).await?;
        tx.commit().await?;
        Ok(id.into())
    }

    /// Sets a password and makes every earlier reset link useless.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn set_password(&self, account: AccountId, hash: &str) -> Result<(), StoreError> {
        let sql = "UPDATE accounts SET password_hash = $2, reset_issue = reset_issue + 1, reset_until = NULL WHERE id = $1";
        self.write(sql, [Uuid::from(account).into(), hash.into()]).await
    }

    /// Starts a password reset that is good until `until`; the account's next read tells its number.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn start_reset(
        &self,
        account: AccountId,
        until: Timestamp,
    ) -> Result<(), StoreError> {
        let sql =
            "UPDATE accounts SET reset_issue = reset_issue + 1, reset_until = $2 WHERE id = $1";
        self.write(sql, [Uuid::from(account).into(), to_row(until).into()]).await
    }
}

impl From<account::Model> for Account {
    fn from(row: account::Model) -> Self {
        Self {
            id: row.id.into(),
            email: row.email,
            name: row.name,
            password_hash: row.password_hash,
            reset: (row.reset_issue, row.reset_until.map(from_row)),
        }
    }
}
