//! What is known before a tenant is: people, their sessions, tenants and where somebody sits.
use crate::{
    Database, StoreError,
    entity::{account, session, tenant},
    time::{from_row, to_row},
};
use domain::{
    id::{AccountId, SeatId, TenantId},
    seat::{Role, Seat},
    tenant::{Slug, Tenant},
};
use jiff::Timestamp;
use sea_orm::{
    AccessMode, ActiveValue::Set, ColumnTrait, ConnectionTrait, DatabaseTransaction, DbBackend,
    EntityTrait, FromQueryResult, QueryFilter, QueryOrder, Statement,
};
use std::ops::Deref;
use uuid::Uuid;

/// A seat that the directory has found: the only key to a [`crate::TenantTx`].
#[derive(Clone, Debug)]
pub struct Seated {
    seat: Seat,
    nameless: bool,
}

impl Seated {
    /// The person, for the record of who did what; none for the program's own commands.
    #[must_use]
    pub fn account(&self) -> Option<AccountId> {
        (!self.nameless).then_some(self.seat.account)
    }
}

impl Deref for Seated {
    type Target = Seat;
    fn deref(&self) -> &Seat {
        &self.seat
    }
}

/// The seat of the program's own commands.
pub(crate) fn keeper_seat(tenant: TenantId) -> Seated {
    let seat = Seat {
        id: SeatId::from(Uuid::nil()),
        tenant,
        tenant_slug: String::new(),
        tenant_name: String::new(),
        account: AccountId::from(Uuid::nil()),
        account_name: String::new(),
        role: Role::Supervisor,
        respondent: None,
    };
    Seated { seat, nameless: true }
}

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

/// What is known before a tenant is.
pub struct Directory<'d> {
    pub(crate) database: &'d Database,
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
        Some(Seated { seat, nameless: false })
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
        let sql = "SELECT * FROM seat_of_session($1, $2)";
        let tx = self.database.raw(AccessMode::ReadOnly).await?;
        let statement = Statement::from_sql_and_values(
            DbBackend::Postgres,
            sql,
            [token_hash.to_vec().into(), place.into()],
        );
        let found = Found::find_by_statement(statement).one(&tx).await?;
        tx.commit().await?;
        Ok(found.map(|found| SessionRow {
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
        let tx = self.database.raw(AccessMode::ReadWrite).await?;
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

    /// Every seat of an account, in every tenant, for "Your seats".
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn seats_of(
        &self,
        account: AccountId,
    ) -> Result<Vec<(Seated, Option<String>)>, StoreError> {
        let tx = self.database.raw(AccessMode::ReadOnly).await?;
        let places =
            "SELECT t.id, t.slug, t.name FROM places p JOIN tenants t ON t.id = p.tenant_id
             WHERE p.account_id = $1 ORDER BY t.name";
        let statement = Statement::from_sql_and_values(
            DbBackend::Postgres,
            places,
            [Uuid::from(account).into()],
        );
        let mut seats = Vec::new();
        for place in tenant::Model::find_by_statement(statement).all(&tx).await? {
            seats.extend(seats_in(&tx, account, &place).await?);
        }
        tx.commit().await?;
        Ok(seats)
    }

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

async fn seats_in(
    tx: &DatabaseTransaction,
    account: AccountId,
    place: &tenant::Model,
) -> Result<Vec<(Seated, Option<String>)>, StoreError> {
    let told =
        "SELECT set_config('app.tenant_id', $1, true), set_config('app.account_id', $2, true)";
    let values = [place.id.to_string().into(), account.to_string().into()];
    tx.execute_raw(Statement::from_sql_and_values(DbBackend::Postgres, told, values)).await?;
    #[derive(FromQueryResult)]
    struct Row {
        id: Uuid,
        role: String,
        respondent_id: Option<Uuid>,
        account_name: String,
    }
    let sql = "SELECT s.id, s.role, s.respondent_id, a.name AS account_name FROM seats s JOIN accounts a ON a.id = s.account_id
         WHERE s.account_id = $1 AND s.removed_at IS NULL AND s.suspended_at IS NULL ORDER BY s.taken_at";
    let statement =
        Statement::from_sql_and_values(DbBackend::Postgres, sql, [Uuid::from(account).into()]);
    let mut seats = Vec::new();
    for row in Row::find_by_statement(statement).all(tx).await? {
        let Ok(role) = row.role.parse() else { continue };
        let seat = Seat {
            id: row.id.into(),
            tenant: place.id.into(),
            tenant_slug: place.slug.clone(),
            tenant_name: place.name.clone(),
            account,
            account_name: row.account_name,
            role,
            respondent: row.respondent_id.map(Into::into),
        };
        let name = respondent_name(tx, row.respondent_id).await?;
        seats.push((Seated { seat, nameless: false }, name));
    }
    Ok(seats)
}

async fn respondent_name(
    tx: &DatabaseTransaction,
    respondent: Option<Uuid>,
) -> Result<Option<String>, StoreError> {
    let Some(id) = respondent else { return Ok(None) };
    let sql = "SELECT coalesce(names->>'en', running) AS name FROM respondents WHERE id = $1";
    let told = Statement::from_sql_and_values(
        DbBackend::Postgres,
        "SELECT set_config('app.respondent_id', $1, true)",
        [id.to_string().into()],
    );
    tx.execute_raw(told).await?;
    let row = tx
        .query_one_raw(Statement::from_sql_and_values(DbBackend::Postgres, sql, [id.into()]))
        .await?;
    Ok(row.and_then(|row| row.try_get("", "name").ok()))
}

fn known_tenant(row: tenant::Model) -> Option<Tenant> {
    Some(Tenant { id: row.id.into(), slug: row.slug.parse().ok()?, name: row.name })
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
