//! Taking a seat that was offered: the offer, the account and the seat, all or nothing.
use crate::{Corrupt, SeatOffer, Seats, StoreError};
use domain::{id::AccountId, language::Language};
use jiff::Timestamp;
use sea_orm::ConnectionTrait;
use uuid::Uuid;

impl Seats<'_> {
    /// Marks an offer taken, makes the account if its address has none, and gives it the seat unless it sits there
    /// already. `password_hash` is for an account that has no password yet; one that has keeps its own. `language` is
    /// for a new account. Gives the account with its language;
    /// none when somebody was faster, or the offer was revoked or has expired: then nothing was done.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn take(
        &self,
        offer: &SeatOffer,
        password_hash: Option<String>,
        language: Language,
        now: Timestamp,
    ) -> Result<Option<(AccountId, Language)>, StoreError> {
        if !self.take_offer(offer.id, now).await? {
            return Ok(None);
        }
        let (account, language) = self.account_for(offer, password_hash, language).await?;
        if !self.sits(account, offer).await? {
            self.add(account, offer.role, offer.respondent).await?;
        }
        Ok(Some((account, language)))
    }

    async fn account_for(
        &self,
        offer: &SeatOffer,
        password_hash: Option<String>,
        language: Language,
    ) -> Result<(AccountId, Language), StoreError> {
        let sql = "INSERT INTO accounts (id, email, name, password_hash, language) VALUES ($1, $2, $3, $4, $5)
             ON CONFLICT (email) DO UPDATE SET password_hash = coalesce(accounts.password_hash, excluded.password_hash)
             RETURNING id, language";
        let email = offer.email.trim().to_lowercase();
        let values = vec![
            Uuid::now_v7().into(),
            email.into(),
            offer.name.trim().into(),
            password_hash.into(),
            language.code().into(),
        ];
        let row = self.0.tx.query_one_raw(self.0.statement(sql, values)).await?;
        let row = row.ok_or_else(|| sea_orm::DbErr::RecordNotInserted)?;
        let (id, code): (Uuid, String) = (row.try_get("", "id")?, row.try_get("", "language")?);
        let corrupt = |_| Corrupt { table: "accounts", column: "language", row: id };
        Ok((id.into(), code.parse().map_err(corrupt)?))
    }

    async fn sits(&self, account: AccountId, offer: &SeatOffer) -> Result<bool, StoreError> {
        let sql = "SELECT 1 AS one FROM seats WHERE ours(seats) AND account_id = $1 AND removed_at IS NULL
             AND respondent_id IS NOT DISTINCT FROM $2";
        let values = vec![Uuid::from(account).into(), offer.respondent.map(Uuid::from).into()];
        Ok(self.0.tx.query_one_raw(self.0.statement(sql, values)).await?.is_some())
    }
}
