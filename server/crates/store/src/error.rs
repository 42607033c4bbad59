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
    /// The database refused, or can't be reached.
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

fn constraint(error: &DbErr) -> Option<String> {
    let (DbErr::Exec(RuntimeErr::SqlxError(source)) | DbErr::Query(RuntimeErr::SqlxError(source))) =
        error
    else {
        return None;
    };
    Some(source.as_database_error()?.constraint()?.to_owned())
}
