//! Claims about the schema itself, so that the next table is covered before it is written.
use crate::support::Server;

fn catalogue(question: &str) -> Vec<String> {
    Server::shared().sql("verbale_app", question).expect("the catalogue")
}

#[test]
fn the_applications_role_can_not_get_round_row_level_security() {
    let fit = "SELECT rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb FROM pg_roles WHERE rolname = current_user";
    assert_eq!(catalogue(fit), ["f"]);
    let owned = "SELECT relname FROM pg_class WHERE relowner = (SELECT oid FROM pg_roles WHERE rolname = current_user)";
    assert_eq!(catalogue(owned), [""; 0], "it owns nothing");
    let member = "SELECT roleid::regrole FROM pg_auth_members WHERE member = (SELECT oid FROM pg_roles WHERE rolname = current_user)";
    assert_eq!(catalogue(member), [""; 0], "it is a member of no other role");
    let create = Server::shared()
        .sql("verbale_app", "CREATE TABLE mine (x int)")
        .expect_err("no right to create");
    assert!(create.contains("permission denied"), "{create}");
}

#[test]
fn every_table_of_a_tenant_has_forced_row_level_security_and_both_walls() {
    let open = "SELECT c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'tenant_id'
         WHERE c.relkind IN ('r', 'p') AND c.relname <> 'places' AND (NOT c.relrowsecurity OR NOT c.relforcerowsecurity
           OR (SELECT count(*) FROM pg_policy p WHERE p.polrelid = c.oid AND NOT p.polpermissive
               AND p.polname IN ('tenant_wall', 'side_wall')) <> 2)";
    assert_eq!(catalogue(open), [""; 0]);
    let templates = "SELECT count(DISTINCT pg_get_expr(polqual, polrelid) || pg_get_expr(polwithcheck, polrelid))
         FROM pg_policy WHERE polname = 'tenant_wall'";
    assert_eq!(catalogue(templates), ["1"], "the tenant's wall is the same everywhere");
}

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

#[test]
fn every_key_of_a_tenants_table_begins_with_the_tenant() {
    let loose = "SELECT c.relname || '.' || i.relname FROM pg_index x JOIN pg_class c ON c.oid = x.indrelid JOIN pg_class i ON i.oid = x.indexrelid
         JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'tenant_id'
         WHERE c.relname <> 'places' AND c.relnamespace = 'public'::regnamespace AND x.indkey[0] <> a.attnum";
    assert_eq!(catalogue(loose), [""; 0], "indexes");
    let keys = "SELECT k.conrelid::regclass || '.' || k.conname FROM pg_constraint k
         JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attname = 'tenant_id'
         JOIN pg_class f ON f.oid = k.confrelid
         WHERE k.contype = 'f' AND f.relname NOT IN ('tenants', 'accounts') AND k.conkey[1] <> a.attnum";
    assert_eq!(catalogue(keys), [""; 0], "foreign keys");
}

#[test]
fn nothing_reads_with_borrowed_rights() {
    let definers =
        "SELECT proname FROM pg_proc WHERE prosecdef AND pronamespace = 'public'::regnamespace";
    assert_eq!(catalogue(definers), [""; 0], "no SECURITY DEFINER function");
    let leaky =
        "SELECT proname FROM pg_proc WHERE proleakproof AND pronamespace = 'public'::regnamespace";
    assert_eq!(catalogue(leaky), [""; 0], "no function of ours claims to be leakproof");
    let settings = "SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND prosrc LIKE '%current_setting%'
         AND (prosrc NOT LIKE '%, true)%' OR prosrc NOT LIKE '%nullif%')";
    assert_eq!(catalogue(settings), [""; 0], "an unset tenant is no tenant");
    let truncate =
        "SELECT table_name FROM information_schema.role_table_grants WHERE grantee = 'verbale_app'
         AND privilege_type IN ('TRUNCATE', 'REFERENCES', 'TRIGGER')";
    assert_eq!(catalogue(truncate), [""; 0]);
}
