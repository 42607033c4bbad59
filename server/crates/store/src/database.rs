//! The one door to a tenant's rows.
use crate::{
    Directory, Seated, StoreError,
    directory::keeper_seat,
    dispatched::Dispatched,
    lines::Lines,
    transaction::{Transaction, ask},
};
use domain::{
    id::{AccountId, RespondentId, TenantId},
    seat::Side,
};
use sea_orm::{AccessMode, ConnectionTrait, DbBackend, DbErr, QueryResult, Statement, Value};
use std::time::Duration;
use tokio::runtime::Handle;
use uuid::Uuid;

/// How long a connection is kept that nobody needs.
const REST: Duration = Duration::from_secs(5 * 60);

/// The pool. It can't be queried: it opens transactions that belong to a tenant, and the [`Directory`].
#[derive(Clone)]
pub struct Database {
    lines: Lines,
    /// The runtime that the lines belong to: what must not be cut off runs there.
    runtime: Handle,
    dispatched: Dispatched,
    #[cfg(feature = "remove-guards")]
    guards: Guards,
}

/// Which guards against lost writes stand (docs/decisions/0004). Only the proof that they matter is built with this.
#[cfg(feature = "remove-guards")]
#[derive(Clone, Copy, Debug)]
pub struct Guards {
    /// A session is opened inside an explicit transaction.
    pub transactions: bool,
    /// Requests, and the opening of transactions, run in tasks of their own.
    pub tasks: bool,
    /// A line on which something may not have ended is closed.
    pub release: bool,
}

#[cfg(feature = "remove-guards")]
const ALL: Guards = Guards { transactions: true, tasks: true, release: true };

/// A transaction that sees one tenant's rows from one side, and no others. Dropping it rolls back.
#[must_use = "a transaction that is not committed is rolled back"]
pub struct TenantTx {
    pub(crate) tx: Transaction,
    pub(crate) place: Place,
    pub(crate) dispatched: Dispatched,
}

/// For whom a transaction runs.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place {
    pub tenant: TenantId,
    pub account: Option<AccountId>,
    pub respondent: Option<RespondentId>,
    pub side: &'static str,
}

impl Database {
    /// Connects as the application's role.
    ///
    /// # Errors
    /// When the server can't be reached, or when the role could get round row-level security.
    pub async fn connect(url: &str, connections: u32) -> Result<Self, StoreError> {
        Self::connect_for(url, connections, REST).await
    }

    /// The same; a connection that nobody has needed for `rest` is closed.
    ///
    /// # Errors
    /// As [`connect`](Self::connect).
    pub async fn connect_for(
        url: &str,
        connections: u32,
        rest: Duration,
    ) -> Result<Self, StoreError> {
        let database = Self {
            lines: Lines::to(url, connections, true, rest)?,
            runtime: Handle::current(),
            dispatched: Dispatched::default(),
            #[cfg(feature = "remove-guards")]
            guards: ALL,
        };
        database.check_role().await?;
        Ok(database)
    }

    /// The same with some of the guards removed.
    ///
    /// # Errors
    /// When the server can't be reached.
    #[cfg(feature = "remove-guards")]
    pub async fn connect_with(
        url: &str,
        connections: u32,
        guards: Guards,
    ) -> Result<Self, StoreError> {
        let lines = Lines::to(url, connections, guards.release, REST)?;
        Ok(Self { guards, lines, ..Self::connect(url, 1).await? })
    }

    /// The same with lines of its own, for a thread that answers requests: an answer of PostgreSQL then wakes that thread and
    /// no other. Must be called on that thread.
    #[must_use]
    pub fn on_this_thread(&self, connections: u32) -> Self {
        let lines = self.lines.more(connections);
        Self { lines, runtime: Handle::current(), ..self.clone() }
    }

    /// Which guards stand.
    #[cfg(feature = "remove-guards")]
    #[must_use]
    pub const fn guards(&self) -> Guards {
        self.guards
    }

    async fn check_role(&self) -> Result<(), StoreError> {
        let unfit = "SELECT rolsuper OR rolbypassrls OR EXISTS (SELECT FROM pg_class c
             WHERE c.relowner = r.oid AND c.relnamespace = 'public'::regnamespace) AS unfit
             FROM pg_roles r WHERE rolname = current_user";
        let row = ask(&self.lines, Statement::from_string(DbBackend::Postgres, unfit)).await?;
        match row.map(|row| row.try_get::<bool>("", "unfit")).transpose()? {
            Some(false) => Ok(()),
            _ => Err(StoreError::UnfitRole),
        }
    }

    /// People, sessions and tenants: what is known before a tenant is.
    #[must_use]
    pub fn directory(&self) -> Directory<'_> {
        Directory { database: self }
    }

    /// A transaction in which PostgreSQL itself refuses to write, for `GET`.
    ///
    /// # Errors
    /// When the server can't be reached.
    pub async fn read(&self, seat: &Seated) -> Result<TenantTx, StoreError> {
        self.enter(Place::of(seat), AccessMode::ReadOnly).await
    }

    /// A transaction that may write.
    ///
    /// # Errors
    /// When the server can't be reached.
    pub async fn begin(&self, seat: &Seated) -> Result<TenantTx, StoreError> {
        self.enter(Place::of(seat), AccessMode::ReadWrite).await
    }

    /// The runtime that the lines belong to.
    #[must_use]
    pub fn runtime(&self) -> &Handle {
        &self.runtime
    }

    /// For the worker that sends a tenant's mail: sees the outbox and what mails tell of, no reply in draft.
    ///
    /// # Errors
    /// When the server can't be reached.
    pub async fn work(&self, tenant: TenantId) -> Result<TenantTx, StoreError> {
        let place = Place { tenant, account: None, respondent: None, side: "worker" };
        self.enter(place, AccessMode::ReadWrite).await
    }

    /// For somebody who takes a seat that was offered: sees seats and offers only.
    ///
    /// # Errors
    /// When the server can't be reached.
    pub async fn visit(&self, tenant: TenantId) -> Result<TenantTx, StoreError> {
        let place = Place { tenant, account: None, respondent: None, side: "visitor" };
        self.enter(place, AccessMode::ReadWrite).await
    }

    /// For the program's own commands (import, compile): the side of the house, with nobody's name.
    ///
    /// # Errors
    /// When the server can't be reached.
    pub async fn keep(&self, tenant: TenantId) -> Result<TenantTx, StoreError> {
        self.begin(&keeper_seat(tenant)).await
    }

    /// Whether the database answers.
    ///
    /// # Errors
    /// When it does not.
    pub async fn ping(&self) -> Result<(), StoreError> {
        ask(&self.lines, Statement::from_string(DbBackend::Postgres, "SELECT 1")).await?;
        Ok(())
    }

    /// Ends all connections that are not in use, and opens no more.
    pub fn close(&self) {
        self.lines.close();
    }

    /// Opens a transaction that belongs to no tenant.
    pub(crate) async fn raw(&self, mode: AccessMode) -> Result<Transaction, StoreError> {
        // A BEGIN that says its mode leaves a cut-off line where a write is refused; sqlx's own says nothing.
        #[cfg(feature = "remove-guards")]
        if !self.guards.transactions {
            return self.open("BEGIN".to_owned()).await;
        }
        self.open(format!("BEGIN {mode}")).await
    }

    /// The same for a session that is opened: the one write that may stand alone, in the proof that it must not.
    pub(crate) async fn raw_for_a_session(&self) -> Result<Transaction, StoreError> {
        #[cfg(feature = "remove-guards")]
        if !self.guards.transactions {
            let unbegun = Transaction::unbegun(self.lines.clone(), self.runtime.clone());
            return Ok(self.in_a_task(unbegun).await?);
        }
        self.raw(AccessMode::ReadWrite).await
    }

    /// Asks one question that only reads, in a transaction of its own: one message to and fro.
    pub(crate) async fn ask_once(
        &self,
        question: Statement,
    ) -> Result<Option<QueryResult>, StoreError> {
        let lines = self.lines.clone();
        Ok(self.in_a_task(async move { ask(&lines, question).await }).await?)
    }

    async fn enter(&self, place: Place, mode: AccessMode) -> Result<TenantTx, StoreError> {
        let tx = self.open(place.opening(mode)).await?;
        Ok(TenantTx { tx, place, dispatched: self.dispatched.clone() })
    }

    async fn open(&self, message: String) -> Result<Transaction, StoreError> {
        let begin = Transaction::begin(self.lines.clone(), message, self.runtime.clone());
        Ok(self.in_a_task(begin).await?)
    }

    /// Opens a transaction in a task of its own: a caller that goes away while `BEGIN` is under way
    /// must not leave a pooled connection inside an open transaction (sqlx 0.9.0 does that, and loses writes).
    async fn in_a_task<T: Send + 'static>(
        &self,
        opening: impl Future<Output = Result<T, DbErr>> + Send + 'static,
    ) -> Result<T, DbErr> {
        #[cfg(feature = "remove-guards")]
        if !self.guards.tasks {
            return opening.await;
        }
        let opened = self.runtime.spawn(opening).await;
        opened.map_err(|lost| DbErr::Custom(lost.to_string()))?
    }
}

impl Place {
    fn of(seat: &Seated) -> Self {
        Self {
            tenant: seat.tenant,
            account: seat.account(),
            respondent: seat.respondent,
            side: match seat.role.side() {
                Side::House => Side::House.code(),
                Side::Respondent => Side::Respondent.code(),
            },
        }
    }

    /// Who asks, and whether it may write: one message, the first of every transaction. Identifiers and sides hold nothing
    /// but letters, digits and hyphens.
    fn opening(self, mode: AccessMode) -> String {
        let text = |id: Option<Uuid>| id.map_or(String::new(), |id| id.to_string());
        format!(
            "BEGIN {mode}; SET LOCAL app.tenant_id = '{}'; SET LOCAL app.account_id = '{}'; SET LOCAL app.side = '{}'; SET LOCAL app.respondent_id = '{}'",
            Uuid::from(self.tenant),
            text(self.account.map(Into::into)),
            self.side,
            text(self.respondent.map(Into::into)),
        )
    }
}

impl TenantTx {
    /// Makes everything done in it last. An error means that the outcome is unknown.
    ///
    /// # Errors
    /// When the server can't be reached or a deferred constraint refuses.
    pub async fn commit(self) -> Result<(), StoreError> {
        Ok(self.tx.commit().await?)
    }

    pub(crate) fn tenant(&self) -> Uuid {
        self.place.tenant.into()
    }

    pub(crate) fn account(&self) -> Option<Uuid> {
        self.place.account.map(Into::into)
    }

    /// The account, for acts that nobody can do namelessly.
    pub(crate) fn somebody(&self) -> Uuid {
        self.account().unwrap_or(Uuid::nil())
    }

    pub(crate) async fn run(&self, sql: &str, values: Vec<Value>) -> Result<u64, StoreError> {
        Ok(self.tx.execute_raw(self.statement(sql, values)).await?.rows_affected())
    }
}
