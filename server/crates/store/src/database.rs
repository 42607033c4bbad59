//! The one door to a tenant's rows.
use crate::{
    Directory, Seated, StoreError, directory::keeper_seat, dispatched::Dispatched, error::is_cut,
};
use domain::{
    id::{AccountId, RespondentId, TenantId},
    seat::Side,
};
use sea_orm::{
    AccessMode, ConnectOptions, ConnectionTrait, DatabaseConnection, DatabaseTransaction,
    DbBackend, DbErr, QueryResult, RuntimeErr, Statement, TransactionTrait, Value,
};
use std::time::Duration;
use tokio::runtime::Handle;
use uuid::Uuid;

/// The pool. It can't be queried: it opens transactions that belong to a tenant, and the [`Directory`].
#[derive(Clone)]
pub struct Database {
    pool: DatabaseConnection,
    /// The runtime that connections belong to: they outlive the threads that answer requests.
    runtime: Handle,
    dispatched: Dispatched,
    #[cfg(feature = "remove-guards")]
    guards: Guards,
}

/// Which guards against lost writes stand (docs/decisions/0004). Only the proof that they matter is built with this.
#[cfg(feature = "remove-guards")]
#[derive(Clone, Copy, Debug)]
pub struct Guards {
    /// The directory writes inside explicit transactions.
    pub transactions: bool,
    /// Requests, and the opening of transactions, run in tasks of their own.
    pub tasks: bool,
    /// A connection that comes back unclean is closed.
    pub release: bool,
}

/// A transaction that sees one tenant's rows from one side, and no others. Dropping it rolls back.
#[must_use = "a transaction that is not committed is rolled back"]
pub struct TenantTx {
    pub(crate) tx: DatabaseTransaction,
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
        let mut options = Self::options(url, connections);
        options.map_sqlx_postgres_pool_opts(|pool| {
            pool.after_release(|connection, _| Box::pin(async move { is_clean(connection).await }))
        });
        let database = Self {
            pool: sea_orm::Database::connect(options).await?,
            runtime: Handle::current(),
            dispatched: Dispatched::default(),
            #[cfg(feature = "remove-guards")]
            guards: Guards { transactions: true, tasks: true, release: true },
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
        if guards.release {
            return Ok(Self { guards, ..Self::connect(url, connections).await? });
        }
        let pool = sea_orm::Database::connect(Self::options(url, connections)).await?;
        Ok(Self { pool, runtime: Handle::current(), dispatched: Dispatched::default(), guards })
    }

    /// Which guards stand.
    #[cfg(feature = "remove-guards")]
    #[must_use]
    pub const fn guards(&self) -> Guards {
        self.guards
    }

    fn options(url: &str, connections: u32) -> ConnectOptions {
        let mut options = ConnectOptions::new(url);
        options
            .max_connections(connections)
            .min_connections(1)
            .acquire_timeout(Duration::from_secs(10))
            .max_lifetime(Duration::from_secs(15 * 60))
            .test_before_acquire(false)
            .sqlx_logging(false);
        options
    }

    async fn check_role(&self) -> Result<(), StoreError> {
        let unfit = "SELECT rolsuper OR rolbypassrls OR EXISTS (SELECT FROM pg_class c
             WHERE c.relowner = r.oid AND c.relnamespace = 'public'::regnamespace) AS unfit
             FROM pg_roles r WHERE rolname = current_user";
        let row =
            self.pool.query_one_raw(Statement::from_string(DbBackend::Postgres, unfit)).await?;
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

    /// The runtime that the connections belong to; it outlives the threads that answer requests.
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
        Ok(self.pool.ping().await?)
    }

    /// Ends all connections.
    ///
    /// # Errors
    /// When the pool can't be closed.
    pub async fn close(self) -> Result<(), StoreError> {
        Ok(self.pool.close().await?)
    }

    /// Opens a transaction that belongs to no tenant.
    pub(crate) async fn raw(&self, mode: AccessMode) -> Result<DatabaseTransaction, StoreError> {
        Ok(self.in_a_task(begin(self.pool.clone(), Some(mode))).await?)
    }

    /// Asks one question in a read-only transaction of its own, all of it in one message: `BEGIN`, the question, `COMMIT`. The
    /// question's values are written in by the caller, who makes sure that they are nothing but letters, digits and hyphens.
    pub(crate) async fn ask_once(&self, question: &str) -> Result<Option<QueryResult>, StoreError> {
        let pool = self.pool.clone();
        let message = format!("BEGIN READ ONLY; {question}; COMMIT");
        self.in_a_task(async move { ask(&pool, &message).await }).await.map_err(Into::into)
    }

    async fn enter(&self, place: Place, mode: AccessMode) -> Result<TenantTx, StoreError> {
        let pool = self.pool.clone();
        let entering = async move {
            let tx = begin(pool, None).await?;
            tx.execute_raw(place.settings(mode)).await?;
            Ok(tx)
        };
        let tx = self.in_a_task(entering).await?;
        Ok(TenantTx { tx, place, dispatched: self.dispatched.clone() })
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

    /// The pool itself, where writes stand alone because the guard of explicit transactions is removed.
    #[cfg(feature = "remove-guards")]
    pub(crate) fn without_transactions(&self) -> Option<&DatabaseConnection> {
        (!self.guards.transactions).then_some(&self.pool)
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

    /// Who asks, and whether it may write: one statement, the first of every transaction.
    fn settings(self, mode: AccessMode) -> Statement {
        let text =
            |id: Option<Uuid>| -> Value { id.map_or(String::new(), |id| id.to_string()).into() };
        Statement::from_sql_and_values(
            DbBackend::Postgres,
            "SELECT set_config('app.tenant_id', $1, true), set_config('app.account_id', $2, true),
                    set_config('app.side', $3, true), set_config('app.respondent_id', $4, true),
                    set_config('transaction_read_only', $5, true)",
            [
                text(Some(self.tenant.into())),
                text(self.account.map(Into::into)),
                self.side.into(),
                text(self.respondent.map(Into::into)),
                matches!(mode, AccessMode::ReadOnly).then_some("on").unwrap_or("off").into(),
            ],
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

/// Opens a transaction. A connection that was cut while it waited in the pool is found out only by using it; nothing
/// was done on it yet, so another is taken.
async fn begin(
    pool: DatabaseConnection,
    mode: Option<AccessMode>,
) -> Result<DatabaseTransaction, DbErr> {
    let mut more = pool.get_postgres_connection_pool().options().get_max_connections();
    loop {
        match pool.begin_with_config(None, mode).await {
            Err(error) if more > 0 && matches!(error, DbErr::Query(_)) && is_cut(&error) => {
                more -= 1
            }
            outcome => return outcome,
        }
    }
}

/// Sends a message of statements that only read, and returns the first row; over another connection if this one was cut.
async fn ask(pool: &DatabaseConnection, message: &str) -> Result<Option<QueryResult>, DbErr> {
    use sea_orm::sqlx::{AssertSqlSafe, Executor, raw_sql};
    let pool = pool.get_postgres_connection_pool();
    let mut more = pool.options().get_max_connections();
    loop {
        let mut connection = pool.acquire().await.map_err(of_sqlx)?;
        let asked = raw_sql(AssertSqlSafe(message.to_owned()));
        match connection.fetch_all(asked).await.map_err(of_sqlx) {
            Err(error) if more > 0 && is_cut(&error) => more -= 1,
            rows => return Ok(rows?.into_iter().next().map(QueryResult::from)),
        }
    }
}

fn of_sqlx(error: sea_orm::sqlx::Error) -> DbErr {
    DbErr::Query(RuntimeErr::SqlxError(error.into()))
}

/// On the simple protocol, because the extended one is always "inside" a statement: a connection that still carries
/// an open transaction or a tenant is closed instead of being lent again.
async fn is_clean(
    connection: &mut sea_orm::sqlx::PgConnection,
) -> Result<bool, sea_orm::sqlx::Error> {
    use sea_orm::sqlx::{Executor, Row};
    let question = "SELECT now() = statement_timestamp() AND coalesce(current_setting('app.tenant_id', true), '') = ''";
    let row = connection.fetch_one(sea_orm::sqlx::raw_sql(question)).await?;
    row.try_get(0)
}
