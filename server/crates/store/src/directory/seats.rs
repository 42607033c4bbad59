//! Seats: where somebody sits, in every tenant.
use super::Directory;
use crate::{StoreError, entity::tenant, transaction::Transaction};
use domain::{
    id::{AccountId, SeatId, TenantId},
    seat::{Role, Seat},
};
use sea_orm::{AccessMode, ConnectionTrait, DbBackend, FromQueryResult, Statement};
use std::ops::Deref;
use uuid::Uuid;

/// A seat that the directory has found: the only key to a [`crate::TenantTx`].
#[derive(Clone, Debug)]
pub struct Seated {
    seat: Seat,
    nameless: bool,
}

impl Seated {
    /// A seat that a row of the directory tells of.
    pub(super) const fn found(seat: Seat) -> Self {
        Self { seat, nameless: false }
    }

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

impl Directory<'_> {
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
}

async fn seats_in(
    tx: &Transaction,
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
         WHERE s.tenant_id = $2 AND s.account_id = $1 AND s.removed_at IS NULL AND s.suspended_at IS NULL
         ORDER BY s.taken_at";
    let values = [Uuid::from(account).into(), place.id.into()];
    let statement = Statement::from_sql_and_values(DbBackend::Postgres, sql, values);
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
        let name = respondent_name(tx, place.id, row.respondent_id).await?;
        seats.push((Seated::found(seat), name));
    }
    Ok(seats)
}

async fn respondent_name(
    tx: &Transaction,
    tenant: Uuid,
    respondent: Option<Uuid>,
) -> Result<Option<String>, StoreError> {
    let Some(id) = respondent else { return Ok(None) };
    let sql = "SELECT coalesce(names->>'en', running) AS name FROM respondents WHERE tenant_id = $2 AND id = $1";
    let told = Statement::from_sql_and_values(
        DbBackend::Postgres,
        "SELECT set_config('app.respondent_id', $1, true)",
        [id.to_string().into()],
    );
    tx.execute_raw(told).await?;
    let row = tx
        .query_one_raw(Statement::from_sql_and_values(
            DbBackend::Postgres,
            sql,
            [id.into(), tenant.into()],
        ))
        .await?;
    Ok(row.and_then(|row| row.try_get("", "name").ok()))
}
