//! A transaction on a line of its own: SeaORM's questions run on it, one after the other.
use crate::{
    error::is_cut,
    lines::{Lent, Lines, of_query},
};
use sea_orm::{
    ConnectionTrait, DbBackend, DbErr, ExecResult, QueryResult, RuntimeErr, Statement,
    sqlx::{AssertSqlSafe, Executor, query::Query, query_with, raw_sql},
};
use sea_query_sqlx::SqlxValues;
use std::sync::atomic::{AtomicBool, Ordering};
use tokio::{runtime::Handle, sync::Mutex};

/// A transaction. Dropping it rolls back, in a task of its own.
pub(crate) struct Transaction {
    line: Mutex<Option<Lent>>,
    /// Whether a statement has failed: PostgreSQL would answer a `COMMIT` with a rollback and no error.
    failed: AtomicBool,
    runtime: Handle,
    /// Whether there was a `BEGIN`.
    #[cfg(feature = "remove-guards")]
    begun: bool,
}

impl Transaction {
    /// Begins with a message of plain statements, the first of which is `BEGIN`. A line that was cut while it waited in the
    /// pool is found out only by using it; nothing was done on it yet, so another is taken.
    ///
    /// # Errors
    /// When no line is to be had, or the server refuses.
    pub(crate) async fn begin(
        lines: Lines,
        message: String,
        runtime: Handle,
    ) -> Result<Self, DbErr> {
        let mut more = lines.most();
        loop {
            let mut line = lines.lend().await?;
            line.begun();
            match line.execute(raw_sql(AssertSqlSafe(message.clone()))).await.map_err(of_query) {
                Ok(_) => return Ok(Self::on(line, runtime)),
                Err(error) if more > 0 && is_cut(&error) => more -= 1,
                Err(error) => return Err(error),
            }
        }
    }

    /// Takes a line without beginning anything: each statement stands alone.
    #[cfg(feature = "remove-guards")]
    pub(crate) async fn unbegun(lines: Lines, runtime: Handle) -> Result<Self, DbErr> {
        let mut alone = Self::on(lines.lend().await?, runtime);
        alone.begun = false;
        Ok(alone)
    }

    fn on(line: Lent, runtime: Handle) -> Self {
        Self {
            line: Mutex::new(Some(line)),
            failed: AtomicBool::new(false),
            runtime,
            #[cfg(feature = "remove-guards")]
            begun: true,
        }
    }

    /// Makes everything done in it last.
    ///
    /// # Errors
    /// When a statement of it failed before, when a deferred constraint refuses, or when the line is cut: then the outcome is unknown.
    pub(crate) async fn commit(mut self) -> Result<(), DbErr> {
        if self.failed.load(Ordering::Relaxed) {
            return Err(DbErr::Custom("a statement of this transaction has failed".into()));
        }
        let Some(mut line) = self.line.get_mut().take() else { return Err(ended()) };
        #[cfg(feature = "remove-guards")]
        if !self.begun {
            line.ended();
            return Ok(());
        }
        line.execute(raw_sql("COMMIT")).await.map_err(of_exec)?;
        line.ended();
        Ok(())
    }

    fn note<T>(&self, outcome: Result<T, DbErr>) -> Result<T, DbErr> {
        if outcome.is_err() {
            self.failed.store(true, Ordering::Relaxed);
        }
        outcome
    }
}

impl Drop for Transaction {
    fn drop(&mut self) {
        let Some(mut line) = self.line.get_mut().take() else { return };
        self.runtime.spawn(async move {
            if let Err(error) = line.give_up().await {
                tracing::debug!(%error, "a line was closed because its transaction could not be taken back");
            }
        });
    }
}

#[async_trait::async_trait]
impl ConnectionTrait for Transaction {
    fn get_database_backend(&self) -> DbBackend {
        DbBackend::Postgres
    }

    async fn execute_raw(&self, statement: Statement) -> Result<ExecResult, DbErr> {
        let mut line = self.line.lock().await;
        let line = line.as_mut().ok_or_else(ended)?;
        let outcome = line.execute(prepared(statement)).await;
        self.note(outcome.map(Into::into).map_err(of_exec))
    }

    async fn execute_unprepared(&self, sql: &str) -> Result<ExecResult, DbErr> {
        let mut line = self.line.lock().await;
        let line = line.as_mut().ok_or_else(ended)?;
        let outcome = line.execute(raw_sql(AssertSqlSafe(sql))).await;
        self.note(outcome.map(Into::into).map_err(of_exec))
    }

    async fn query_one_raw(&self, statement: Statement) -> Result<Option<QueryResult>, DbErr> {
        let mut line = self.line.lock().await;
        let line = line.as_mut().ok_or_else(ended)?;
        let outcome = line.fetch_optional(prepared(statement)).await;
        self.note(outcome.map(|row| row.map(Into::into)).map_err(of_query))
    }

    async fn query_all_raw(&self, statement: Statement) -> Result<Vec<QueryResult>, DbErr> {
        let mut line = self.line.lock().await;
        let line = line.as_mut().ok_or_else(ended)?;
        let outcome = line.fetch_all(prepared(statement)).await;
        let rows = outcome.map(|rows| rows.into_iter().map(Into::into).collect());
        self.note(rows.map_err(of_query))
    }
}

/// Asks one question that only reads, as a transaction of its own.
///
/// # Errors
/// When no line is to be had, or the server refuses.
pub(crate) async fn ask(lines: &Lines, question: Statement) -> Result<Option<QueryResult>, DbErr> {
    let mut more = lines.most();
    loop {
        let mut line = lines.lend().await?;
        line.begun();
        match line.fetch_optional(prepared(question.clone())).await.map_err(of_query) {
            Ok(row) => {
                line.ended();
                return Ok(row.map(Into::into));
            }
            Err(error) if more > 0 && is_cut(&error) => more -= 1,
            Err(error) => return Err(error),
        }
    }
}

fn prepared(statement: Statement) -> Query<'static, sea_orm::sqlx::Postgres, SqlxValues> {
    let values = statement.values.unwrap_or_else(|| sea_orm::Values(Vec::new()));
    query_with(AssertSqlSafe(statement.sql), SqlxValues(values))
}

fn of_exec(error: sea_orm::sqlx::Error) -> DbErr {
    DbErr::Exec(RuntimeErr::SqlxError(error.into()))
}

fn ended() -> DbErr {
    DbErr::Custom("this transaction has ended".into())
}
