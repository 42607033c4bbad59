//! What can go wrong between us and the database.
use sea_orm::{DbErr, RuntimeErr, SqlErr};

/// Why the store could not do it.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// Another row has it already; the constraint's name says what.
    #[error("already taken ({constraint})")]
    Taken {
        /// The name of the unique constraint.
        constraint: String,
    },
    /// What was to be changed is frozen by the database.
    #[error("frozen ({constraint})")]
    Frozen {
        /// The name of the trigger.
        constraint: String,
    },
    /// A row that the domain does not recognise.
    #[error(transparent)]
    Corrupt(#[from] Corrupt),
    /// The application's role could get round row-level security.
    #[error(
        "the database role of the application must not be a superuser, bypass row-level security or own tables: use verbale_app"
    )]
    UnfitRole,
    /// The database can't be reached, or cut the line; whether a commit under way was done is unknown.
    #[error("the database does not answer")]
    Unreachable(#[source] DbErr),
    /// The database refused.
    #[error("the database refused")]
    Database(#[source] DbErr),
}

/// A row that the domain does not recognise.
#[derive(Debug, thiserror::Error)]
#[error("{table}.{column} of row {row} makes no sense")]
pub struct Corrupt {
    /// The table.
    pub table: &'static str,
    /// The column.
    pub column: &'static str,
    /// The row's identifier.
    pub row: uuid::Uuid,
}

impl From<DbErr> for StoreError {
    fn from(error: DbErr) -> Self {
        if is_cut(&error) {
            return Self::Unreachable(error);
        }
        let named = constraint(&error);
        match (error.sql_err(), named) {
            (Some(SqlErr::UniqueConstraintViolation(_)), Some(constraint)) => {
                Self::Taken { constraint }
            }
            (_, Some(constraint)) if constraint == "questionnaire_frozen" => {
                Self::Frozen { constraint }
            }
            _ => Self::Database(error),
        }
    }
}

/// Whether the line to the database is cut or was never there: PostgreSQL is ending (57P01), has crashed (57P02), is just
/// starting (57P03) or is gone.
pub(crate) fn is_cut(error: &DbErr) -> bool {
    use sea_orm::sqlx::Error;
    let source = match error {
        DbErr::ConnectionAcquire(_) => return true,
        DbErr::Conn(RuntimeErr::SqlxError(source))
        | DbErr::Exec(RuntimeErr::SqlxError(source))
        | DbErr::Query(RuntimeErr::SqlxError(source)) => source,
        _ => return false,
    };
    match &**source {
        Error::Io(_) | Error::Protocol(_) | Error::PoolTimedOut | Error::WorkerCrashed => true,
        Error::Database(told) => {
            told.code().is_some_and(|code| ["57P01", "57P02", "57P03"].contains(&&*code))
        }
        _ => false,
    }
}

fn constraint(error: &DbErr) -> Option<String> {
    let (DbErr::Exec(RuntimeErr::SqlxError(source)) | DbErr::Query(RuntimeErr::SqlxError(source))) =
        error
    else {
        return None;
    };
    Some(source.as_database_error()?.constraint()?.to_owned())
}
