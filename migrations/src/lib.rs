//! The schema, one change per file in `src/sql/`. Roll forward only: expand, move, contract (see `README.md`).
use sea_orm_migration::prelude::*;

/// All changes, in the order in which they are applied.
pub struct Migrator;

macro_rules! changes {
    ($($name:literal),+ $(,)?) => {
        impl MigratorTrait for Migrator {
            fn migrations() -> Vec<Box<dyn MigrationTrait>> {
                vec![$(Box::new(Change { name: $name, sql: include_str!(concat!("sql/", $name, ".sql")) })),+]
            }
        }
    };
}

changes![
    "m20261123_000001_tenancy",
    "m20261123_000002_directory",
    "m20261123_000003_registry",
    "m20261123_000004_consultations",
    "m20261123_000005_replies",
    "m20261123_000006_submissions",
    "m20261123_000007_drafts",
    "m20261123_000008_outbox",
    "m20261123_000009_language_of_mails",
    "m20261123_000010_discarding",
    "m20261123_000011_idempotency",
    "m20261129_000012_walls_start_at_once",
    "m20261129_000013_versions_covered",
    "m20261129_000014_the_way_in",
];

/// One change: a name that sorts, and its SQL.
struct Change {
    name: &'static str,
    sql: &'static str,
}

impl MigrationName for Change {
    fn name(&self) -> &str {
        self.name
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Change {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.get_connection().execute_unprepared(self.sql).await?;
        Ok(())
    }

    async fn down(&self, _: &SchemaManager) -> Result<(), DbErr> {
        Err(DbErr::Migration(
            "The schema only rolls forward: write a new change that undoes this one.".into(),
        ))
    }
}

/// Applies what is missing. `url` is the owner's, never the application's.
///
/// # Errors
/// When the server can't be reached or refuses a change.
pub async fn migrate(url: &str) -> Result<(), DbErr> {
    let mut options = sea_orm_migration::sea_orm::ConnectOptions::new(url);
    options.max_connections(1).sqlx_logging(false);
    let database = sea_orm_migration::sea_orm::Database::connect(options).await?;
    Migrator::up(&database, None).await?;
    database.close().await
}
