//! Accounts: people, once per platform.
use super::Directory;
use crate::{Corrupt, StoreError, entity::account, time::from_row};
use domain::{id::AccountId, language::Language};
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
    /// The language of its pages and mails.
    pub language: Language,
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
        Ok(row.map(read).transpose()?)
    }

    /// One account.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn account(&self, id: AccountId) -> Result<Option<Account>, StoreError> {
        let tx = self.database.raw(AccessMode::ReadOnly).await?;
        let row = account::Entity::find_by_id(Uuid::from(id)).one(&tx).await?;
        tx.commit().await?;
        Ok(row.map(read).transpose()?)
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
        language: Language,
    ) -> Result<AccountId, StoreError> {
        let id = Uuid::now_v7();
        let row = account::ActiveModel {
            id: Set(id),
            email: Set(email.trim().to_lowercase()),
            name: Set(name.trim().to_owned()),
            password_hash: Set(password_hash),
            language: Set(language.code().to_owned()),
            ..Default::default()
        };
        let tx = self.database.raw(AccessMode::ReadWrite).await?;
        account::Entity::insert(row).exec_without_returning(&tx).await?;
        tx.commit().await?;
        Ok(id.into())
    }

    /// Sets the language of an account's pages and mails.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn set_language(
        &self,
        account: AccountId,
        language: Language,
    ) -> Result<(), StoreError> {
        let sql = "UPDATE accounts SET language = $2 WHERE id = $1";
        self.write(sql, [Uuid::from(account).into(), language.code().into()]).await
    }
}

fn read(row: account::Model) -> Result<Account, Corrupt> {
    let corrupt = |column| Corrupt { table: "accounts", column, row: row.id };
    Ok(Account {
        language: row.language.parse().map_err(|_| corrupt("language"))?,
        id: row.id.into(),
        email: row.email,
        name: row.name,
        password_hash: row.password_hash,
        reset: (row.reset_issue, row.reset_until.map(from_row)),
    })
}
