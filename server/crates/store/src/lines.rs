//! Lines to PostgreSQL: the pool's connections, each lent to one transaction at a time.
//!
//! A line goes back into the pool only when what was done on it is known to have ended; any other is closed. sqlx 0.9.0 leaves
//! a line inside an open transaction when a future is dropped while `BEGIN` is under way, and what is written on it later is
//! acknowledged and lost (docs/decisions/0004). Nothing is asked for that: who ended a transaction says so.
use deadpool::{
    Runtime,
    managed::{
        BuildError, Manager, Metrics, Object, Pool, PoolError, QueueMode, RecycleResult, Timeouts,
        WeakPool,
    },
};
use sea_orm::{
    DbErr, RuntimeErr,
    sqlx::{AssertSqlSafe, ConnectOptions, Connection, Executor, PgConnection, Row, raw_sql},
};
use std::{
    ops::{Deref, DerefMut},
    time::{Duration, Instant},
};

/// Older lines are replaced: each remembers the plans of its statements, which take memory.
const OLDEST: Duration = Duration::from_secs(15 * 60);
/// How long somebody waits for a line, or for a new one to be laid.
const PATIENCE: Duration = Duration::from_secs(10);
/// So many statements stay prepared on each line: every one that we have, from each side of the walls.
const PREPARED: usize = 400;

pub(crate) type Options = <PgConnection as Connection>::Options;

/// The lines of a pool.
#[derive(Clone)]
pub(crate) struct Lines(Pool<Layer>);

/// Lays new lines.
pub(crate) struct Layer {
    options: Options,
    /// Whether a line that may be in use still is closed. It is; only the proof that this matters takes the guard away.
    careful: bool,
    /// A line that nobody has needed for so long is closed.
    rest: Duration,
}

/// A line in the pool.
pub(crate) struct Line {
    connection: PgConnection,
    laid: Instant,
    /// Whether everything that was begun on it has ended.
    clean: bool,
}

/// A line while it is lent.
pub(crate) struct Lent(Option<Object<Layer>>);

impl Manager for Layer {
    type Type = Line;
    type Error = DbErr;

    async fn create(&self) -> Result<Line, DbErr> {
        let connection = PgConnection::connect_with(&self.options).await.map_err(of_connecting)?;
        Ok(Line { connection, laid: Instant::now(), clean: true })
    }

    async fn recycle(&self, line: &mut Line, _: &Metrics) -> RecycleResult<DbErr> {
        let fit = line.laid.elapsed() < OLDEST && (line.clean || !self.careful);
        fit.then_some(()).ok_or_else(|| DbErr::Custom("not fit to be lent again".into()).into())
    }
}

impl Lines {
    /// A pool of at most so many lines; none is laid yet. One that nobody has needed for `rest` is closed.
    ///
    /// # Errors
    /// When the address makes no sense.
    pub(crate) fn to(url: &str, most: u32, careful: bool, rest: Duration) -> Result<Self, DbErr> {
        let options = url.parse::<Options>().map_err(of_connecting)?;
        let options = options
            .disable_statement_logging()
            .statement_cache_capacity(PREPARED)
            // Each statement is planned once for a line. With the walls in it, planning costs as much as running.
            .options([("plan_cache_mode", "force_generic_plan")])
            // Made while a table was small, such a plan must not read all of it once it has grown: every table has an index
            // that begins with the tenant.
            .options([("enable_seqscan", "off")]);
        Ok(Self::laid_by(Layer { options, careful, rest }, most))
    }

    /// Another pool of lines to the same place.
    pub(crate) fn more(&self, most: u32) -> Self {
        let Layer { options, careful, rest } = self.0.manager();
        Self::laid_by(Layer { options: options.clone(), careful: *careful, rest: *rest }, most)
    }

    fn laid_by(layer: Layer, most: u32) -> Self {
        let rest = layer.rest;
        let pool = Pool::builder(layer)
            .max_size(most as usize)
            .queue_mode(QueueMode::Lifo)
            .timeouts(Timeouts { wait: Some(PATIENCE), create: Some(PATIENCE), recycle: None })
            .runtime(Runtime::Tokio1)
            .build();
        match pool {
            Ok(pool) => {
                tokio::spawn(close_what_rests(pool.weak(), rest));
                Self(pool)
            }
            Err(BuildError::NoRuntimeSpecified) => unreachable!("the runtime is named above"),
        }
    }

    /// How many lines there are at most.
    pub(crate) fn most(&self) -> usize {
        self.0.status().max_size
    }

    /// A line for one's own use.
    ///
    /// # Errors
    /// When none becomes free, or the server can't be reached.
    pub(crate) async fn lend(&self) -> Result<Lent, DbErr> {
        let line = self.0.get().await.map_err(refused)?;
        Ok(Lent(Some(line)))
    }

    /// Closes every line that is not lent, and lends no more.
    pub(crate) fn close(&self) {
        self.0.close();
    }
}

/// After a busy hour PostgreSQL need not keep a process for each line. Ends with the pool.
async fn close_what_rests(pool: WeakPool<Layer>, rest: Duration) {
    loop {
        tokio::time::sleep(rest / 4).await;
        let Some(pool) = pool.upgrade() else { return };
        pool.retain(|_, used| used.last_used() < rest);
    }
}

fn refused(error: PoolError<DbErr>) -> DbErr {
    match error {
        PoolError::Backend(error) => error,
        other => of_connecting(sea_orm::sqlx::Error::Io(std::io::Error::other(other))),
    }
}

impl Lent {
    /// Notes that something was begun; until [`ended`](Self::ended), the line is nobody else's.
    pub(crate) fn begun(&mut self) {
        if let Some(line) = &mut self.0 {
            line.clean = false;
        }
    }

    /// Notes that PostgreSQL has told the end of all that was begun.
    pub(crate) fn ended(&mut self) {
        if let Some(line) = &mut self.0 {
            line.clean = true;
        }
    }

    /// Takes back what was begun, and asks whether the line is out of every transaction and belongs to no tenant: in one
    /// message, on the simple protocol, because the extended one is always "inside" a statement.
    pub(crate) async fn give_up(&mut self) -> Result<(), DbErr> {
        let message = "ROLLBACK; SELECT now() = statement_timestamp() AND coalesce(current_setting('app.tenant_id', true), '') = ''";
        let row = self.fetch_one(raw_sql(AssertSqlSafe(message))).await.map_err(of_query)?;
        if row.try_get(0).map_err(of_query)? {
            self.ended();
        }
        Ok(())
    }
}

impl Drop for Lent {
    fn drop(&mut self) {
        let Some(line) = self.0.take() else { return };
        if !line.clean && Object::pool(&line).is_some_and(|pool| pool.manager().careful) {
            drop(Object::take(line));
        }
    }
}

impl Deref for Lent {
    type Target = PgConnection;
    fn deref(&self) -> &PgConnection {
        match &self.0 {
            Some(line) => &line.connection,
            None => unreachable!("a line is lent until it is dropped"),
        }
    }
}

impl DerefMut for Lent {
    fn deref_mut(&mut self) -> &mut PgConnection {
        match &mut self.0 {
            Some(line) => &mut line.connection,
            None => unreachable!("a line is lent until it is dropped"),
        }
    }
}

fn of_connecting(error: sea_orm::sqlx::Error) -> DbErr {
    DbErr::Conn(RuntimeErr::SqlxError(error.into()))
}

/// An error of the driver, as SeaORM has it for questions.
pub(crate) fn of_query(error: sea_orm::sqlx::Error) -> DbErr {
    DbErr::Query(RuntimeErr::SqlxError(error.into()))
}
