//! Probes of the walls by SQL, as the role of the application: what each place can read, write and tell apart.
use crate::{
    sql::{APP, Said, Sql},
    world::{Ground, World, people::Standing},
};
use domain::seat::Role;

/// Which rows of its tenant a place reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reach {
    All,
    Own,
    None,
}

/// The places from which somebody asks, beside a respondent.
const SIDES: [&str; 3] = ["house", "worker", "visitor"];

/// What a side reaches of a table, as the schema promises.
fn reach(table: &str, side: &str) -> Reach {
    match (table, side) {
        ("drafts" | "draft_versions" | "remarks", "respondent") => Reach::None,
        (_, "respondent") => Reach::Own,
        ("replies" | "answers" | "answer_versions" | "attachments", _) => Reach::None,
        (_, "house") => Reach::All,
        ("seats" | "seat_offers" | "audit_entries", _) => Reach::All,
        (
            "respondents" | "invitations" | "consultations" | "questionnaires" | "outbox",
            "worker",
        ) => Reach::All,
        _ => Reach::None,
    }
}

/// Asks as the application, from a place, in a transaction that is rolled back.
struct Place<'p> {
    app: &'p mut Sql,
    settings: String,
}

impl Place<'_> {
    fn ask(&mut self, statement: &str) -> Said {
        self.app.rows("BEGIN");
        self.app.rows(&self.settings);
        let said = self.app.ask(statement);
        self.app.rows("ROLLBACK");
        said
    }
}

/// Somebody who looks for holes.
pub struct Prober<'w> {
    world: &'w World,
    root: &'w mut Sql,
    app: Sql,
}

const RANDOM: &str = "00000000-0000-4000-8000-000000000000";

impl<'w> Prober<'w> {
    /// A prober with a session as the application.
    pub fn new(world: &'w World, root: &'w mut Sql) -> Self {
        Self { world, root, app: Sql::open(world.server, APP) }
    }

    /// A session past all walls.
    pub fn root(&mut self) -> &mut Sql {
        self.root
    }

    fn tenant(&self, letter: char) -> String {
        self.world.estate(letter).tenant.id.to_string()
    }

    /// A session in a place: "" leaves everything unset.
    fn place(&mut self, tenant: &str, side: &str) -> Place<'_> {
        let mali = self.world.estate('a').person(Role::FocalPoint, Standing::Active, "mali");
        let (account, respondent) = match side {
            "respondent" => {
                (mali.account.to_string(), self.world.estate('a').id("respondent/mali").to_owned())
            }
            _ => (mali.account.to_string(), String::new()),
        };
        let account = if side == "respondent" { account } else { String::new() };
        let settings = format!(
            "DO $$ BEGIN PERFORM set_config('app.tenant_id', '{tenant}', true), set_config('app.account_id', '{account}', true),
             set_config('app.side', '{side}', true), set_config('app.respondent_id', '{respondent}', true); END $$"
        );
        Place { app: &mut self.app, settings }
    }

    /// Everything that is wrong with the walls of a table.
    pub fn holes(&mut self, table: &str) -> Vec<String> {
        let mut holes = self.between_tenants(table);
        for side in ["house", "worker", "visitor", "respondent"] {
            holes.extend(self.between_sides(table, side));
        }
        holes
    }

    /// T-11: every verb from every context that is not the row's own finds nothing, or is refused.
    fn between_tenants(&mut self, table: &str) -> Vec<String> {
        let (ours, theirs) = (self.tenant('a'), self.tenant('b'));
        let copy = self.copy(table, &format!("tenant_id = '{theirs}'"));
        let mut holes = Vec::new();
        for (context, tenant) in [
            ("no", None),
            ("an empty", Some("")),
            ("a random", Some(RANDOM)),
            ("our", Some(&*ours)),
        ] {
            for side in SIDES {
                let mut fresh = tenant.is_none().then(|| Sql::open(self.world.server, APP));
                for (verb, statement) in verbs(table, &copy, &format!("tenant_id <> '{ours}'")) {
                    let said = match (tenant, &mut fresh) {
                        (None, Some(fresh)) => {
                            Place { app: fresh, settings: "SELECT 1".into() }.ask(&statement)
                        }
                        (tenant, _) => self.place(tenant.unwrap_or_default(), side).ask(&statement),
                    };
                    if !is_held(verb, &said) {
                        holes.push(format!(
                            "{verb} {table} with {context} tenant, {side}: {} {}",
                            said.state, said.count
                        ));
                    }
                }
                if tenant.is_none() {
                    break;
                }
            }
        }
        if reach(table, "house") == Reach::None {
            holes.extend(self.by_a_foreign_respondent(table));
        }
        holes
    }

    /// A respondent's identifier of another tenant opens nothing, either: the wall between tenants stands by itself.
    fn by_a_foreign_respondent(&mut self, table: &str) -> Vec<String> {
        let (ours, theirs) = (self.tenant('a'), self.tenant('b'));
        let mali = self.world.estate('b').id("respondent/mali").to_owned();
        let others = format!("tenant_id = '{theirs}' AND respondent_id = '{mali}'");
        let copy = self.copy(table, &others);
        let settings = format!(
            "DO $$ BEGIN PERFORM set_config('app.tenant_id', '{ours}', true), set_config('app.side', 'respondent', true),
             set_config('app.respondent_id', '{mali}', true); END $$"
        );
        let mut holes = Vec::new();
        for (verb, statement) in verbs(table, &copy, &others) {
            let said = Place { app: &mut self.app, settings: settings.clone() }.ask(&statement);
            if !is_held(verb, &said) {
                holes.push(format!(
                    "{verb} {table} by a respondent of theirs: {} {}",
                    said.state, said.count
                ));
            }
        }
        holes
    }

    /// Inside the tenant: the rows that a side must see it sees, and no others, and it writes none for others.
    fn between_sides(&mut self, table: &str, side: &str) -> Vec<String> {
        let ours = self.tenant('a');
        let (all, own) = (self.count(table, &format!("tenant_id = '{ours}'")), self.own(table));
        let wanted = match reach(table, side) {
            Reach::All => all,
            Reach::Own => self.count(table, &own),
            Reach::None => 0,
        };
        let counted = self.place(&ours, side).ask(&format!("SELECT count(*) FROM {table}"));
        let seen = counted.rows.first().and_then(|row| row.parse().ok());
        let mut holes = Vec::new();
        if seen != Some(wanted) || (wanted == 0 && reach(table, side) != Reach::None) {
            holes.push(format!("{side} sees {seen:?} rows of {table}, not {wanted}"));
        }
        let others = match reach(table, side) {
            Reach::All => return holes,
            Reach::Own => format!("tenant_id = '{ours}' AND NOT coalesce({own}, false)"),
            Reach::None => format!("tenant_id = '{ours}'"),
        };
        let copy = self.copy(table, &others);
        for (verb, statement) in verbs(table, &copy, &others) {
            let said = self.place(&ours, side).ask(&statement);
            if !is_held(verb, &said) {
                holes.push(format!(
                    "{verb} {table} of others, {side}: {} {}",
                    said.state, said.count
                ));
            }
        }
        holes
    }

    /// The condition under which a row is Mali's.
    fn own(&self, table: &str) -> String {
        let mali = self.world.estate('a').id("respondent/mali");
        let account =
            self.world.estate('a').person(Role::FocalPoint, Standing::Active, "mali").account;
        let asked = |column: &str| {
            format!(
                "EXISTS (SELECT FROM invitations i WHERE i.tenant_id = {table}.tenant_id
                 AND i.consultation_id = {table}.{column} AND i.respondent_id = '{mali}')"
            )
        };
        match table {
            "respondents" => format!("id = '{mali}'"),
            "seats" => format!("(respondent_id = '{mali}' OR account_id = '{account}')"),
            "consultations" => asked("id"),
            "questionnaires" => {
                format!("(dispatched_at IS NOT NULL AND {})", asked("consultation_id"))
            }
            "drafts" | "draft_versions" | "remarks" => "false".into(),
            _ => format!("respondent_id = '{mali}'"),
        }
    }

    fn count(&mut self, table: &str, only: &str) -> u64 {
        self.root
            .one(&format!("SELECT count(*) FROM {table} WHERE {only}"))
            .parse()
            .expect("a number")
    }

    /// A row as a statement's constant.
    fn copy(&mut self, table: &str, only: &str) -> String {
        let row =
            self.root.one(&format!("SELECT to_jsonb({table}) FROM {table} WHERE {only} LIMIT 1"));
        row.replace('\'', "''")
    }

    /// T-12: whether a parent elsewhere and a parent nowhere are refused in the same words.
    fn told_apart(&mut self) -> (usize, Vec<String>) {
        let keys = self.root.rows(
            "SELECT conrelid::regclass, confrelid::regclass, a.attname FROM pg_constraint k
             JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = k.conkey[2]
             WHERE k.contype = 'f' AND k.connamespace = 'public'::regnamespace AND cardinality(k.conkey) = 2",
        );
        let (ours, theirs) = (self.tenant('a'), self.tenant('b'));
        let mut faults = Vec::new();
        for key in &keys {
            let cells: Vec<&str> = key.split('|').collect();
            let [child, parent, column] = cells[..] else { panic!("{key}") };
            let foreign = self
                .root
                .one(&format!("SELECT id FROM {parent} WHERE tenant_id = '{theirs}' LIMIT 1"));
            let side = if reach(child, "house") == Reach::None { "respondent" } else { "house" };
            let mali = self.world.estate('a').id("respondent/mali").to_owned();
            let only = format!("tenant_id = '{ours}' AND {column} IS NOT NULL");
            let own = if side == "respondent" {
                format!("{only} AND respondent_id = '{mali}'")
            } else {
                only
            };
            let copy = self.copy(child, &own);
            let mut insert = |id: &str| {
                let statement = format!(
                    "INSERT INTO {child} SELECT (jsonb_populate_record(NULL::{child}, '{copy}'::jsonb
                       || jsonb_build_object('{column}', '{id}') {})).*", fresh_keys(child, column)
                );
                let said = self.place(&ours, side).ask(&statement);
                (said.state, said.error.replace(id, "…"))
            };
            let (elsewhere, nowhere) = (insert(&foreign), insert(RANDOM));
            if elsewhere != nowhere || elsewhere.0 == "00000" {
                faults.push(format!("{child}.{column}: {elsewhere:?}, {nowhere:?}"));
            }
        }
        (keys.len(), faults)
    }
}

/// A fresh identifier, where the key is not the parent's.
fn fresh_keys(table: &str, column: &str) -> &'static str {
    match table {
        "answers" | "answer_versions" | "submission_answers" | "draft_versions" => "",
        _ if column == "id" => "",
        _ => {
            "|| jsonb_build_object('id', gen_random_uuid(), 'version', 77, 'idempotency_key', gen_random_uuid())"
        }
    }
}

/// The four verbs on rows of others.
fn verbs(table: &str, copy: &str, others: &str) -> [(&'static str, String); 4] {
    [
        ("SELECT", format!("SELECT 1 FROM {table} WHERE {others}")),
        (
            "INSERT",
            format!(
                "INSERT INTO {table} SELECT (jsonb_populate_record(NULL::{table}, '{copy}'::jsonb)).*"
            ),
        ),
        ("UPDATE", format!("UPDATE {table} SET tenant_id = tenant_id WHERE {others}")),
        ("DELETE", format!("DELETE FROM {table} WHERE {others}")),
    ]
}

/// Refused by the wall, or done to nothing. A copy that is refused only because the row is there has passed the wall.
fn is_held(verb: &str, said: &Said) -> bool {
    match verb {
        "INSERT" => said.state == "42501",
        _ => (said.is_done() && said.count == 0) || said.state == "42501",
    }
}

/// T-11
#[test]
fn no_context_but_the_own_reaches_a_row_by_any_verb() {
    let mut ground = Ground::enter();
    let Ground { world, root, snapshot } = &mut *ground;
    let mut prober = Prober::new(world, root);
    let holes: Vec<String> = snapshot.tables.iter().flat_map(|table| prober.holes(table)).collect();
    assert!(holes.is_empty(), "{holes:#?}");
}

/// T-12
#[test]
fn a_parent_elsewhere_is_refused_like_a_parent_nowhere() {
    let mut ground = Ground::enter();
    let Ground { world, root, .. } = &mut *ground;
    let (keys, faults) = Prober::new(world, root).told_apart();
    assert!(keys >= 18 && faults.is_empty(), "{keys} keys: {faults:#?}");
}
