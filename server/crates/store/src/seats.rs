//! Who sits where, and seats that were offered and wait to be taken.
use crate::{
    StoreError, TenantTx,
    entity::seat_offer::{ActiveModel, Column, Entity, Model},
    time::{from_row, to_row},
};
use domain::{
    id::{AccountId, RespondentId, SeatId, SeatOfferId},
    language::Language,
    seat::Role,
};
use jiff::Timestamp;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, EntityTrait, FromQueryResult, QueryFilter, QueryOrder,
};
use uuid::Uuid;

/// The seats of a tenant.
pub struct Seats<'t>(pub(crate) &'t TenantTx);

/// Somebody who has a seat.
#[derive(Clone, Debug)]
pub struct Sitting {
    /// The seat.
    pub seat: SeatId,
    /// The person.
    pub account: AccountId,
    /// The person's name.
    pub name: String,
    /// The person's mail address.
    pub email: String,
    /// The role.
    pub role: Role,
    /// For whom, if for a respondent.
    pub respondent: Option<RespondentId>,
    /// When the seat was suspended.
    pub suspended_at: Option<Timestamp>,
}

/// A seat offered by mail.
#[derive(Clone, Debug)]
pub struct SeatOffer {
    /// The offer.
    pub id: SeatOfferId,
    /// To which address.
    pub email: String,
    /// To whom.
    pub name: String,
    /// Which role.
    pub role: Role,
    /// For whom, if for a respondent.
    pub respondent: Option<RespondentId>,
    /// The language in which it is offered; none where nobody said.
    pub language: Option<Language>,
    /// Which sending of the offer is good; sending again makes earlier links useless.
    pub issue: i32,
    /// How often a wrong code was typed for this issue.
    pub failures: i32,
    /// When it was offered.
    pub offered_at: Timestamp,
    /// Until when it can be taken.
    pub expires_at: Timestamp,
    /// When it was taken.
    pub taken_at: Option<Timestamp>,
    /// When it was taken back.
    pub revoked_at: Option<Timestamp>,
}

impl SeatOffer {
    /// Whether it can be taken now.
    #[must_use]
    pub fn is_good(&self, now: Timestamp) -> bool {
        self.taken_at.is_none() && self.revoked_at.is_none() && now < self.expires_at
    }
}

#[derive(FromQueryResult)]
struct Row {
    id: Uuid,
    account_id: Uuid,
    name: String,
    email: String,
    role: String,
    respondent_id: Option<Uuid>,
    suspended_at: Option<time::OffsetDateTime>,
}

const SITTING: &str =
    "SELECT s.id, s.account_id, a.name, a.email, s.role, s.respondent_id, s.suspended_at
     FROM seats s JOIN accounts a ON a.id = s.account_id WHERE ours(seats s) AND s.removed_at IS NULL";

impl Seats<'_> {
    /// Who sits on the side of the house, by name.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn of_the_house(&self) -> Result<Vec<Sitting>, StoreError> {
        self.sitting("AND s.respondent_id IS NULL ORDER BY a.name", vec![]).await
    }

    /// Who acts for a respondent, by name.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn of_respondent(
        &self,
        respondent: RespondentId,
    ) -> Result<Vec<Sitting>, StoreError> {
        self.sitting(
            "AND s.respondent_id = $1 ORDER BY a.name",
            vec![Uuid::from(respondent).into()],
        )
        .await
    }

    /// Locks the seats of a respondent until the transaction ends, so that two can't each leave the other as the last.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn lock_of_respondent(&self, respondent: RespondentId) -> Result<(), StoreError> {
        let sql = "SELECT 1 FROM seats WHERE ours(seats) AND respondent_id = $1 AND removed_at IS NULL ORDER BY id FOR UPDATE";
        self.0.run(sql, vec![Uuid::from(respondent).into()]).await?;
        Ok(())
    }

    /// Everybody who acts for some respondent.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn of_respondents(&self) -> Result<Vec<Sitting>, StoreError> {
        self.sitting("AND s.respondent_id IS NOT NULL ORDER BY a.name", vec![]).await
    }

    /// One seat that was not removed.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn find(&self, seat: SeatId) -> Result<Option<Sitting>, StoreError> {
        Ok(self.sitting("AND s.id = $1", vec![Uuid::from(seat).into()]).await?.pop())
    }

    /// Locks the seats on the side of the house until the transaction ends, so that two acts can't remove the last two.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn lock_house(&self) -> Result<(), StoreError> {
        let sql = "SELECT 1 FROM seats WHERE ours(seats) AND respondent_id IS NULL AND removed_at IS NULL ORDER BY id FOR UPDATE";
        self.0.run(sql, vec![]).await?;
        Ok(())
    }

    async fn sitting(
        &self,
        rest: &str,
        values: Vec<sea_orm::Value>,
    ) -> Result<Vec<Sitting>, StoreError> {
        let statement = self.0.statement(&format!("{SITTING} {rest}"), values);
        let rows = Row::find_by_statement(statement).all(&self.0.tx).await?;
        Ok(rows.into_iter().filter_map(Row::sitting).collect())
    }

    /// Gives an account a seat.
    ///
    /// # Errors
    /// [`StoreError::Taken`] when it has that seat already.
    pub async fn add(
        &self,
        account: AccountId,
        role: Role,
        respondent: Option<RespondentId>,
    ) -> Result<SeatId, StoreError> {
        let id = Uuid::now_v7();
        let values = vec![
            self.0.tenant().into(),
            id.into(),
            Uuid::from(account).into(),
            role.code().into(),
            respondent.map(Uuid::from).into(),
        ];
        self.0
            .run("INSERT INTO seats (tenant_id, id, account_id, role, respondent_id) VALUES ($1, $2, $3, $4, $5)", values)
            .await?;
        self.0
            .run(
                "INSERT INTO places (account_id, tenant_id) VALUES ($1, $2) ON CONFLICT DO NOTHING",
                vec![Uuid::from(account).into(), self.0.tenant().into()],
            )
            .await?;
        Ok(id.into())
    }

    /// Takes a seat away; it counts no more from the next request on.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn remove(&self, seat: SeatId) -> Result<bool, StoreError> {
        let sql = "UPDATE seats SET removed_at = now() WHERE ours(seats) AND id = $1 AND removed_at IS NULL";
        Ok(self.0.run(sql, vec![Uuid::from(seat).into()]).await? > 0)
    }

    /// Suspends a seat, or lets it count again.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn suspend(&self, seat: SeatId, suspended: bool) -> Result<bool, StoreError> {
        let sql = "UPDATE seats SET suspended_at = CASE WHEN $2 THEN now() END
             WHERE ours(seats) AND id = $1 AND removed_at IS NULL";
        Ok(self.0.run(sql, vec![Uuid::from(seat).into(), suspended.into()]).await? > 0)
    }

    /// Offers a seat to an address.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn offer(&self, offer: &SeatOffer) -> Result<(), StoreError> {
        let row = ActiveModel {
            tenant_id: Set(self.0.tenant()),
            id: Set(offer.id.into()),
            email: Set(offer.email.trim().to_lowercase()),
            name: Set(offer.name.clone()),
            role: Set(offer.role.code().to_owned()),
            respondent_id: Set(offer.respondent.map(Into::into)),
            language: Set(offer.language.map(|language| language.code().to_owned())),
            issue: Set(offer.issue),
            failures: Set(0),
            offered_by: Set(self.0.account()),
            offered_at: Set(to_row(offer.offered_at)),
            expires_at: Set(to_row(offer.expires_at)),
            taken_at: Set(None),
            revoked_at: Set(None),
        };
        Entity::insert(row).exec_without_returning(&self.0.tx).await?;
        Ok(())
    }

    /// One offer.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn find_offer(&self, id: SeatOfferId) -> Result<Option<SeatOffer>, StoreError> {
        let row =
            self.0.ours::<Entity>().filter(Column::Id.eq(Uuid::from(id))).one(&self.0.tx).await?;
        Ok(row.and_then(read))
    }

    /// Offers that wait to be taken, newest first: for one respondent, or on the side of the house.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn offers(
        &self,
        respondent: Option<RespondentId>,
    ) -> Result<Vec<SeatOffer>, StoreError> {
        let mut query = self
            .0
            .ours::<Entity>()
            .filter(Column::TakenAt.is_null())
            .filter(Column::RevokedAt.is_null())
            .order_by_desc(Column::OfferedAt);
        query = match respondent {
            Some(id) => query.filter(Column::RespondentId.eq(Uuid::from(id))),
            None => query.filter(Column::RespondentId.is_null()),
        };
        Ok(query.all(&self.0.tx).await?.into_iter().filter_map(read).collect())
    }

    /// Offers to act for a respondent that wait to be taken, newest first.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn offers_of_respondents(&self) -> Result<Vec<SeatOffer>, StoreError> {
        let query = self
            .0
            .ours::<Entity>()
            .filter(Column::TakenAt.is_null())
            .filter(Column::RevokedAt.is_null())
            .filter(Column::RespondentId.is_not_null())
            .order_by_desc(Column::OfferedAt);
        Ok(query.all(&self.0.tx).await?.into_iter().filter_map(read).collect())
    }

    /// Marks an offer taken, once: false when somebody was faster, or it was revoked or has expired.
    ///
    /// # Errors
    /// When the database refuses.
    pub(crate) async fn take_offer(
        &self,
        id: SeatOfferId,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let sql = "UPDATE seat_offers SET taken_at = $2
             WHERE ours(seat_offers) AND id = $1 AND taken_at IS NULL AND revoked_at IS NULL AND expires_at > $2";
        Ok(self.0.run(sql, vec![Uuid::from(id).into(), to_row(now).into()]).await? > 0)
    }

    /// Takes an offer back.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn revoke_offer(&self, id: SeatOfferId) -> Result<bool, StoreError> {
        let sql = "UPDATE seat_offers SET revoked_at = now()
             WHERE ours(seat_offers) AND id = $1 AND taken_at IS NULL AND revoked_at IS NULL";
        Ok(self.0.run(sql, vec![Uuid::from(id).into()]).await? > 0)
    }

    /// Makes the links sent so far useless and the offer good until `until`.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn renew_offer(&self, id: SeatOfferId, until: Timestamp) -> Result<bool, StoreError> {
        let sql = "UPDATE seat_offers SET issue = issue + 1, failures = 0, expires_at = $2
             WHERE ours(seat_offers) AND id = $1 AND taken_at IS NULL AND revoked_at IS NULL";
        Ok(self.0.run(sql, vec![Uuid::from(id).into(), to_row(until).into()]).await? > 0)
    }

    /// Counts a wrong code.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn count_failure(&self, id: SeatOfferId) -> Result<(), StoreError> {
        self.0
            .run(
                "UPDATE seat_offers SET failures = failures + 1 WHERE ours(seat_offers) AND id = $1",
                vec![Uuid::from(id).into()],
            )
            .await?;
        Ok(())
    }
}

impl Row {
    fn sitting(self) -> Option<Sitting> {
        Some(Sitting {
            seat: self.id.into(),
            account: self.account_id.into(),
            name: self.name,
            email: self.email,
            role: self.role.parse().ok()?,
            respondent: self.respondent_id.map(Into::into),
            suspended_at: self.suspended_at.map(from_row),
        })
    }
}

fn read(row: Model) -> Option<SeatOffer> {
    Some(SeatOffer {
        id: row.id.into(),
        role: row.role.parse().ok()?,
        email: row.email,
        name: row.name,
        respondent: row.respondent_id.map(Into::into),
        language: row.language.and_then(|code| code.parse().ok()),
        issue: row.issue,
        failures: row.failures,
        offered_at: from_row(row.offered_at),
        expires_at: from_row(row.expires_at),
        taken_at: row.taken_at.map(from_row),
        revoked_at: row.revoked_at.map(from_row),
    })
}
