//! The walls of the database, said again by the program in every statement: whose tenant, and which side of the table.
//!
//! SQL names the wall of each table that it reads or changes as `ours(table)`, or `ours(table alias)`; queries of SeaORM begin
//! with [`TenantTx::ours`]. A consultation or its questionnaire that is joined to an invitation behind its own wall is named
//! `ours(table alias by invitation)`: who was invited was asked, and need not be looked for again.
//!
//! Either of the two layers keeps a forgotten condition in the other from showing somebody else's row.
use crate::{TenantTx, database::Place};
use sea_orm::{
    DbBackend, EntityName, EntityTrait, QueryFilter, Select, Statement, Value, sea_query::Expr,
};
use uuid::Uuid;

/// Every table of a tenant.
const TABLES: [&str; 19] = [
    "answer_versions",
    "answers",
    "attachments",
    "audit_entries",
    "consultations",
    "decisions",
    "draft_versions",
    "drafts",
    "invitations",
    "outbox",
    "questionnaires",
    "remarks",
    "replies",
    "respondents",
    "seat_offers",
    "seats",
    "submission_answers",
    "submission_attachments",
    "submissions",
];

const OURS: &str = "ours(";

/// SQL while its walls are put up: its values grow as conditions need them.
struct Walled<'w> {
    place: &'w Place,
    values: Vec<Value>,
    known: Vec<(Uuid, usize)>,
}

impl Walled<'_> {
    /// The place of a value among the values of the statement.
    fn value(&mut self, id: Uuid) -> String {
        let known = self.known.iter().find(|(known, _)| *known == id).map(|(_, at)| *at);
        let at = known.unwrap_or_else(|| {
            self.values.push(id.into());
            self.known.push((id, self.values.len()));
            self.values.len()
        });
        format!("${at}")
    }

    /// What the policies `tenant_wall` and `side_wall` of a table say, for this place.
    fn wall(&mut self, table: &str, alias: &str, invitation: Option<&str>) -> String {
        let tenant = self.value(self.place.tenant.into());
        let side = self.side(table, alias, invitation);
        format!("({alias}.tenant_id = {tenant} AND {side})")
    }

    fn side(&mut self, table: &str, alias: &str, invitation: Option<&str>) -> String {
        let open_to: &[&str] = match table {
            "replies" | "answers" | "answer_versions" | "attachments" => &[],
            "drafts"
            | "draft_versions"
            | "remarks"
            | "submissions"
            | "submission_answers"
            | "submission_attachments"
            | "decisions" => &["house"],
            "seats" | "seat_offers" | "audit_entries" => &["house", "worker", "visitor"],
            _ => &["house", "worker"],
        };
        if open_to.contains(&self.place.side) {
            return "true".to_owned();
        }
        let (Some(respondent), false) =
            (self.place.respondent, matches!(table, "drafts" | "draft_versions" | "remarks"))
        else {
            return "false".to_owned();
        };
        let own = self.value(respondent.into());
        match (table, self.place.account) {
            ("respondents", _) => format!("{alias}.id = {own}"),
            ("seats", Some(account)) => {
                let account = self.value(account.into());
                format!("({alias}.respondent_id = {own} OR {alias}.account_id = {account})")
            }
            ("consultations", _) => asked(alias, "id", &own, invitation),
            ("questionnaires", _) => {
                let asked = asked(alias, "consultation_id", &own, invitation);
                format!("{alias}.dispatched_at IS NOT NULL AND {asked}")
            }
            _ => format!("{alias}.respondent_id = {own}"),
        }
    }
}

/// Only where the respondent was asked.
fn asked(alias: &str, consultation: &str, respondent: &str, invitation: Option<&str>) -> String {
    if let Some(own) = invitation {
        return format!(
            "{own}.tenant_id = {alias}.tenant_id AND {own}.consultation_id = {alias}.{consultation} AND {own}.respondent_id = {respondent}"
        );
    }
    format!(
        "EXISTS (SELECT FROM invitations AS own WHERE own.tenant_id = {alias}.tenant_id
           AND own.consultation_id = {alias}.{consultation} AND own.respondent_id = {respondent})"
    )
}

impl TenantTx {
    /// A statement with its walls.
    pub(crate) fn statement(&self, sql: &str, values: Vec<Value>) -> Statement {
        debug_assert_eq!(unwalled(sql), None, "this table has no wall in: {sql}");
        let mut walled = Walled { place: &self.place, values, known: Vec::new() };
        let mut pieces = sql.split(OURS);
        let mut all = pieces.next().unwrap_or_default().to_owned();
        for piece in pieces {
            let (named, rest) = piece.split_once(')').unwrap_or((piece, ""));
            let (table, called) = named.split_once(' ').unwrap_or((named, named));
            let (alias, invitation) = match called.split_once(" by ") {
                Some((alias, invitation)) => (alias, Some(invitation)),
                None => (called, None),
            };
            all.push_str(&walled.wall(table, alias, invitation));
            all.push_str(rest);
        }
        Statement::from_sql_and_values(DbBackend::Postgres, all, walled.values)
    }

    /// The rows of a table that stand behind our walls.
    pub(crate) fn ours<E: EntityTrait>(&self) -> Select<E> {
        let entity = E::default();
        let table = EntityName::table_name(&entity);
        let mut walled = Walled { place: &self.place, values: Vec::new(), known: Vec::new() };
        let wall = walled.wall(table, table, None);
        E::find().filter(Expr::cust_with_values(wall, walled.values))
    }
}

/// A table that a statement reads or changes without naming its wall.
fn unwalled(sql: &str) -> Option<&str> {
    let words: Vec<&str> =
        sql.split([' ', '\n', '(', ')', ',']).filter(|w| !w.is_empty()).collect();
    let named = words.windows(2).filter(|pair| ["FROM", "JOIN", "UPDATE"].contains(&pair[0]));
    let walled =
        |table: &str| [' ', ')'].iter().any(|end| sql.contains(&format!("{OURS}{table}{end}")));
    named.map(|pair| pair[1]).find(|table| TABLES.contains(table) && !walled(table))
}

#[cfg(test)]
mod tests {
    use super::unwalled;

    #[test]
    fn a_table_without_its_wall_is_noticed() {
        assert_eq!(unwalled("SELECT 1 FROM seats WHERE ours(seats) AND id = $1"), None);
        assert_eq!(unwalled("SELECT 1 FROM seats s WHERE ours(seats s) AND s.id = $1"), None);
        assert_eq!(unwalled("SELECT 1 FROM seats WHERE id = $1"), Some("seats"));
        assert_eq!(unwalled("UPDATE drafts SET version = 2 WHERE id = $1"), Some("drafts"));
        let join =
            "SELECT 1 FROM drafts d JOIN remarks r ON r.draft_id = d.id WHERE ours(drafts d)";
        assert_eq!(unwalled(join), Some("remarks"));
    }
}
