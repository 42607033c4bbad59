//! Claims about the schema itself, so that the next table is covered before it is written.
//!
//! T-11 and T-12 need rows in every table: they are claimed where there are some, in `tests/matrix/probes.rs`.
use crate::support::{Server, claims};

fn catalogue(question: &str) -> Vec<String> {
    Server::shared().sql("verbale_app", question).expect("the catalogue")
}

fn nothing_is_wrong(number: &str) {
    assert_eq!(catalogue(&claims::question(number)), [""; 0], "{number}");
}

/// T-01
#[test]
fn the_applications_role_can_not_get_round_row_level_security() {
    nothing_is_wrong("T-01");
    assert_eq!(
        catalogue("SELECT current_user"),
        ["verbale_app"],
        "the claims are about the role that asks"
    );
}

/// T-02
#[test]
fn the_applications_role_owns_nothing_and_creates_nothing() {
    nothing_is_wrong("T-02");
    for statement in ["CREATE TABLE mine (x int)", "TRUNCATE submissions", "CREATE SCHEMA mine"] {
        let refused = Server::shared().sql("verbale_app", statement).expect_err(statement);
        assert!(refused.contains("permission denied"), "{statement}: {refused}");
    }
}

/// T-03
#[test]
fn every_table_of_a_tenant_has_forced_row_level_security_and_both_walls() {
    nothing_is_wrong("T-03");
    let tables = "SELECT count(*) FROM pg_policy WHERE polname = 'tenant_wall'";
    let walls: u32 = catalogue(tables)[0].parse().expect("a number");
    assert!(walls >= 19, "{walls} tables have the wall");
}

/// T-03, its list of exceptions
#[test]
fn tables_without_a_tenant_are_on_a_short_list() {
    let global = "SELECT c.relname FROM pg_class c WHERE c.relkind IN ('r', 'p', 'v', 'm') AND c.relnamespace = 'public'::regnamespace
         AND NOT EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'tenant_id' AND c.relname <> 'places')
         ORDER BY 1";
    assert_eq!(
        catalogue(global),
        ["accounts", "places", "seaql_migrations", "sessions", "tenants"]
    );
}

/// T-04
#[test]
fn every_key_of_a_tenants_table_begins_with_the_tenant() {
    nothing_is_wrong("T-04");
}

/// T-05
#[test]
fn no_view_shows_what_its_reader_may_not_see() {
    nothing_is_wrong("T-05");
}

/// T-06
#[test]
fn nothing_runs_with_borrowed_rights() {
    nothing_is_wrong("T-06");
}

/// T-07
#[test]
fn no_part_of_a_table_can_be_read_past_the_walls_of_the_whole() {
    nothing_is_wrong("T-07");
}

/// T-08
#[test]
fn an_unset_tenant_is_no_tenant() {
    nothing_is_wrong("T-08");
}

/// T-09
#[test]
fn no_policy_is_open_to_all_and_no_function_claims_to_leak_nothing() {
    nothing_is_wrong("T-09");
}

/// T-10
#[test]
fn a_new_table_is_out_of_the_applications_reach_until_somebody_says_otherwise() {
    nothing_is_wrong("T-10");
    let fresh = "BEGIN; CREATE TABLE fresh (tenant_id uuid); SELECT has_table_privilege('verbale_app', 'fresh', 'SELECT')
         OR has_table_privilege('verbale_app', 'fresh', 'INSERT') OR has_table_privilege('verbale_app', 'fresh', 'UPDATE')
         OR has_table_privilege('verbale_app', 'fresh', 'DELETE'); ROLLBACK";
    let reached = Server::shared().sql("verbale_owner", fresh).expect("the owner makes tables");
    assert_eq!(reached, ["f"]);
}
