//! The database as it was: to see what an act changed, and to undo it.
use crate::sql::Sql;
use std::collections::BTreeMap;

/// A copy of every table, and what is needed to see changes.
pub struct Snapshot {
    /// Tables of a tenant.
    pub tables: Vec<String>,
    /// What is known before a tenant is.
    pub global: Vec<String>,
    born: u64,
    counts: BTreeMap<String, String>,
}

/// A row that an act wrote or took away.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Changed {
    /// The table.
    pub table: String,
    /// The tenant's identifier; "" where there is none.
    pub tenant: String,
    /// The respondent's identifier; "" where there is none.
    pub respondent: String,
    /// The account's identifier; "" where there is none.
    pub account: String,
}

impl Snapshot {
    /// Copies everything.
    pub fn take(root: &mut Sql) -> Self {
        let tables = root.rows(
            "SELECT c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'tenant_id'
             WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND c.relname <> 'places' ORDER BY 1",
        );
        assert!(tables.len() >= 18, "{tables:?}");
        let global = ["tenants", "accounts", "sessions", "places"].map(str::to_owned).to_vec();
        root.rows("CREATE SCHEMA kept");
        for table in tables.iter().chain(&global) {
            root.rows(&format!("CREATE TABLE kept.{table} AS TABLE public.{table}"));
        }
        root.rows("SET synchronous_commit = off");
        let mut snapshot = Self { tables, global, born: 0, counts: BTreeMap::new() };
        snapshot.settle(root);
        snapshot
    }

    fn all(&self) -> impl Iterator<Item = &String> {
        self.tables.iter().chain(&self.global)
    }

    /// From here on changes are counted.
    fn settle(&mut self, root: &mut Sql) {
        self.born = root.one("SELECT txid_current()").parse().expect("a number");
        self.counts = self.count(root);
    }

    fn count(&self, root: &mut Sql) -> BTreeMap<String, String> {
        let of = |table: &String| {
            let tenant = if self.tables.contains(table) { "tenant_id::text" } else { "''" };
            format!(
                "SELECT '{table}/' || {tenant} AS what, count(*) FROM public.{table} GROUP BY 1"
            )
        };
        let question = self.all().map(of).collect::<Vec<_>>().join(" UNION ALL ");
        let rows = root.rows(&question).into_iter();
        rows.filter_map(|row| row.split_once('|').map(|(a, b)| (a.to_owned(), b.to_owned())))
            .collect()
    }

    /// What was written since, and where rows are missing.
    pub fn changed(&self, root: &mut Sql) -> Vec<Changed> {
        let of = |table: &String| {
            let [tenant, respondent, account] = columns(table);
            format!(
                "SELECT DISTINCT '{table}', {tenant}, {respondent}, {account} FROM public.{table}
                 WHERE xmin::text::bigint > {}",
                self.born
            )
        };
        let question = self.all().map(of).collect::<Vec<_>>().join(" UNION ALL ");
        let mut changed: Vec<Changed> = root
            .rows(&question)
            .iter()
            .map(|row| {
                let mut cells = row.split('|').map(str::to_owned);
                let mut next = || cells.next().unwrap_or_default();
                Changed { table: next(), tenant: next(), respondent: next(), account: next() }
            })
            .collect();
        let now = self.count(root);
        for (what, before) in &self.counts {
            let fewer = |now: &String| now.parse::<i64>().ok() < before.parse::<i64>().ok();
            if now.get(what).is_none_or(fewer) {
                let (table, tenant) = what.split_once('/').unwrap_or_default();
                let (table, tenant) = (table.to_owned(), tenant.to_owned());
                // Whose rows are gone is told by the copy.
                changed.extend(self.gone(root, table, tenant));
            }
        }
        changed.sort();
        changed.dedup();
        changed
    }

    fn gone(&self, root: &mut Sql, table: String, tenant: String) -> Vec<Changed> {
        let [_, respondent, account] = columns(&table);
        let rows = root.rows(&format!(
            "SELECT DISTINCT {respondent}, {account} FROM (TABLE kept.{table} EXCEPT TABLE public.{table}) AS {table}"
        ));
        let told = |row: &String| {
            let (respondent, account) = row.split_once('|').unwrap_or_default();
            Changed {
                table: table.clone(),
                tenant: tenant.clone(),
                respondent: respondent.to_owned(),
                account: account.to_owned(),
            }
        };
        rows.iter().map(told).collect()
    }

    /// Makes what changed as it was: everywhere, or in the tables of one tenant and those of none.
    pub fn restore(&mut self, root: &mut Sql, only: Option<&str>) {
        let mut changed: Vec<String> = self.changed(root).into_iter().map(|c| c.table).collect();
        changed.dedup();
        if changed.is_empty() {
            return;
        }
        let mut statements = "SET session_replication_role = replica; BEGIN".to_owned();
        for table in changed {
            let of = match only {
                Some(tenant) if self.tables.contains(&table) => {
                    format!("WHERE tenant_id = '{tenant}'")
                }
                _ => String::new(),
            };
            statements += &format!(
                "; DELETE FROM public.{table} {of}; INSERT INTO public.{table} SELECT * FROM kept.{table} {of}"
            );
        }
        root.rows(&format!("{statements}; COMMIT; SET session_replication_role = origin"));
        self.settle(root);
    }

    /// A fingerprint of every table's rows outside one tenant.
    pub fn fingerprint(&self, root: &mut Sql, tenant: &str) -> Vec<String> {
        let of = |table: &String| {
            format!(
                "SELECT '{table}', count(*), md5(coalesce(string_agg(md5(x::text), '' ORDER BY md5(x::text)), ''))
                 FROM public.{table} x WHERE tenant_id <> '{tenant}'"
            )
        };
        let question = self.tables.iter().map(of).collect::<Vec<_>>().join(" UNION ALL ");
        root.rows(&question)
    }

    /// Row-level security on, as the migrations leave it, or off.
    pub fn set_walls(&self, root: &mut Sql, on: bool) {
        let word = if on { "ENABLE" } else { "DISABLE" };
        for table in &self.tables {
            root.rows(&format!("ALTER TABLE public.{table} {word} ROW LEVEL SECURITY"));
        }
    }
}

/// Where a table's rows tell the tenant, the respondent and the account.
fn columns(table: &str) -> [&'static str; 3] {
    let (tenant, respondent, account) =
        ("tenant_id::text", "respondent_id::text", "account_id::text");
    match table {
        "respondents" => [tenant, "id::text", "''"],
        "seats" => [tenant, respondent, account],
        "accounts" => ["''", "''", "id::text"],
        "sessions" => ["''", "''", account],
        "places" => ["''", "''", account],
        "tenants" => ["''", "''", "''"],
        "consultations" | "questionnaires" | "drafts" | "draft_versions" | "remarks" => {
            [tenant, "''", "''"]
        }
        _ => [tenant, respondent, "''"],
    }
}
