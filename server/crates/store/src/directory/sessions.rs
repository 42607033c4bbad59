//! Sessions: browsers that are signed in.
use super::{Directory, Seated};
use crate::{
    StoreError,
    entity::session,
    time::{from_row, to_row},
};
use domain::{
    id::{AccountId, SeatId},
    seat::Seat,
    tenant::Slug,
};
use jiff::Timestamp;
use sea_orm::{
    AccessMode, ActiveValue::Set, ColumnTrait, DbBackend, EntityTrait, FromQueryResult,
    QueryFilter, QueryOrder, Statement,
};
use uuid::Uuid;

/// A session and, if an address names a tenant, where its account sits there.
#[derive(Clone, Debug)]
pub struct SessionRow {
    /// The session.
    pub id: Uuid,
    /// What forms must carry.
    pub csrf: String,
    /// When it began.
    pub created_at: Timestamp,
    /// When it was last used, to the minute.
    pub seen_at: Timestamp,
    /// The person.
    pub account: AccountId,
    /// The person's mail address.
    pub email: String,
    /// The person's name.
    pub name: String,
    /// The seat in the tenant asked for.
    pub seat: Option<Seated>,
}

/// A session as its owner sees it in a list.
#[derive(Clone, Debug)]
pub struct SessionSummary {
    /// The session.
    pub id: Uuid,
    /// A coarse name of the browser.
    pub agent: String,
    /// When it began.
    pub created_at: Timestamp,
    /// When it was last used, to the minute.
    pub seen_at: Timestamp,
}

#[derive(FromQueryResult)]
struct Found {
    session_id: Uuid,
    csrf: String,
    created_at: time::OffsetDateTime,
    seen_at: time::OffsetDateTime,
    account_id: Uuid,
    account_email: String,
    account_name: String,
    tenant_id: Option<Uuid>,
    tenant_slug: Option<String>,
    tenant_name: Option<String>,
    seat_id: Option<Uuid>,
    seat_role: Option<String>,
    respondent_id: Option<Uuid>,
}

impl Found {
    fn seat(&self) -> Option<Seated> {
        let seat = Seat {
            id: self.seat_id?.into(),
            tenant: self.tenant_id?.into(),
            tenant_slug: self.tenant_slug.clone()?,
            tenant_name: self.tenant_name.clone()?,
            account: self.account_id.into(),
            account_name: self.account_name.clone(),
            role: self.seat_role.as_deref()?.parse().ok()?,
            respondent: self.respondent_id.map(Into::into),
        };
        Some(Seated::found(seat))
    }
}

impl Directory<'_> {
    /// The session with this token's hash, with the seat in the tenant named by `place` ("" for none). One round trip.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn session(
        &self,
        token_hash: &[u8],
        place: &str,
    ) -> Result<Option<SessionRow>, StoreError> {
        // What is no readable name names no tenant.
        let place = place.parse::<Slug>().map(|slug| slug.to_string()).unwrap_or_default();
        let question = Statement::from_sql_and_values(
            DbBackend::Postgres,
            "SELECT * FROM seat_of_session($1, $2)",
            [token_hash.into(), place.into()],
        );
        let found = self.database.ask_once(question).await?;
        let Some(row) = found else { return Ok(None) };
        if row.try_get::<Option<Uuid>>("", "session_id")?.is_none() {
            return Ok(None);
        }
        let found = Found::from_query_result(&row, "")?;
        Ok(Some(SessionRow {
            id: found.session_id,
            seat: found.seat(),
            csrf: found.csrf,
            created_at: from_row(found.created_at),
            seen_at: from_row(found.seen_at),
            account: found.account_id.into(),
            email: found.account_email,
            name: found.account_name,
        }))
    }

    /// Opens a session for an account.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn open_session(
        &self,
        account: AccountId,
        token_hash: &[u8],
        csrf: &str,
        agent: &str,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let row = session::ActiveModel {
            id: Set(Uuid::now_v7()),
            account_id: Set(account.into()),
            token_hash: Set(token_hash.to_vec()),
            csrf: Set(csrf.to_owned()),
            agent: Set(agent.chars().take(80).collect()),
            seat_id: Set(None),
            created_at: Set(to_row(now)),
            seen_at: Set(to_row(now)),
        };
        let tx = self.database.raw_for_a_session().await?;
        session::Entity::insert(row).exec_without_returning(&tx).await?;
        Ok(tx.commit().await?)
    }

    /// Notes that a session was used.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn touch_session(&self, id: Uuid, now: Timestamp) -> Result<(), StoreError> {
        self.write(
            "UPDATE sessions SET seen_at = $2 WHERE id = $1",
            [id.into(), to_row(now).into()],
        )
        .await
    }

    /// Remembers which seat somebody chose.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn choose_seat(&self, session: Uuid, seat: SeatId) -> Result<(), StoreError> {
        self.write(
            "UPDATE sessions SET seat_id = $2 WHERE id = $1",
            [session.into(), Uuid::from(seat).into()],
        )
        .await
    }

    /// Ends one session of an account.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn end_session(&self, account: AccountId, id: Uuid) -> Result<(), StoreError> {
        let values = [id.into(), Uuid::from(account).into()];
        self.write("DELETE FROM sessions WHERE id = $1 AND account_id = $2", values).await
    }

    /// Ends all sessions of an account: sign-out everywhere.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn end_all_sessions(&self, account: AccountId) -> Result<(), StoreError> {
        self.write("DELETE FROM sessions WHERE account_id = $1", [Uuid::from(account).into()]).await
    }

    /// Forgets sessions that began before `began` or were last used before `used`.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn forget_sessions(
        &self,
        began: Timestamp,
        used: Timestamp,
    ) -> Result<(), StoreError> {
        let values = [to_row(began).into(), to_row(used).into()];
        self.write("DELETE FROM sessions WHERE created_at < $1 OR seen_at < $2", values).await
    }

    /// The sessions of an account, last used first.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn sessions_of(&self, account: AccountId) -> Result<Vec<SessionSummary>, StoreError> {
        let tx = self.database.raw(AccessMode::ReadOnly).await?;
        let rows = session::Entity::find()
            .filter(session::Column::AccountId.eq(Uuid::from(account)))
            .order_by_desc(session::Column::SeenAt)
            .all(&tx)
            .await?;
        tx.commit().await?;
        Ok(rows
            .into_iter()
            .map(|row| SessionSummary {
                id: row.id,
                agent: row.agent,
                created_at: from_row(row.created_at),
                seen_at: from_row(row.seen_at),
            })
            .collect())
    }
}
