//! Claims about the schema, each a question to the catalogue that is answered with what is wrong.

/// The expression of the wall between tenants, as PostgreSQL prints it.
const WALL: &str = "(tenant_id = current_tenant())";

/// Tables of a tenant: `c` is the table, `a` its column `tenant_id`. `places` is known before a tenant is.
const OF_TENANTS: &str = "pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'tenant_id'
    AND c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace AND c.relname <> 'places'";

/// What is wrong with the schema under a claim's number (T-01 to T-10), one row for each fault.
pub fn question(number: &str) -> String {
    match number {
        "T-01" => "WITH RECURSIVE ours AS (SELECT 'verbale_app'::regrole::oid AS oid
                UNION SELECT m.roleid FROM pg_auth_members m JOIN ours o ON m.member = o.oid)
             SELECT 'the role ' || rolname FROM pg_roles JOIN ours USING (oid)
             WHERE rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb OR rolreplication
             UNION ALL SELECT 'a member of ' || roleid::regrole FROM pg_auth_members WHERE member = 'verbale_app'::regrole"
            .into(),
        "T-02" => "SELECT 'owns ' || relname FROM pg_class WHERE relowner = 'verbale_app'::regrole
             UNION ALL SELECT 'creates in ' || nspname FROM pg_namespace
               WHERE has_schema_privilege('verbale_app', oid, 'CREATE') AND nspname !~ '^pg_'
             UNION ALL SELECT privilege_type || ' on ' || table_name FROM information_schema.role_table_grants
               WHERE grantee IN ('verbale_app', 'PUBLIC') AND table_schema = 'public'
                 AND privilege_type IN ('TRUNCATE', 'REFERENCES', 'TRIGGER')
             UNION ALL SELECT 'everybody ' || privilege_type || ' on ' || table_name
               FROM information_schema.role_table_grants WHERE grantee = 'PUBLIC' AND table_schema = 'public'"
            .into(),
        "T-03" => format!(
            "SELECT 'no forced row-level security on ' || c.relname FROM {OF_TENANTS}
               WHERE NOT c.relrowsecurity OR NOT c.relforcerowsecurity
             UNION ALL SELECT 'the tenant may be missing in ' || c.relname FROM {OF_TENANTS}
               WHERE NOT a.attnotnull OR a.atttypid <> 'uuid'::regtype
             UNION ALL SELECT 'not both walls on ' || c.relname FROM {OF_TENANTS}
               WHERE (SELECT count(*) FROM pg_policy p WHERE p.polrelid = c.oid AND NOT p.polpermissive AND p.polcmd = '*'
                        AND p.polroles = '{{0}}' AND p.polname IN ('tenant_wall', 'side_wall')) <> 2
             UNION ALL SELECT 'another wall between tenants on ' || c.relname FROM {OF_TENANTS}
               JOIN pg_policy p ON p.polrelid = c.oid AND p.polname = 'tenant_wall'
               WHERE pg_get_expr(p.polqual, c.oid) <> '{WALL}' OR pg_get_expr(p.polwithcheck, c.oid) <> '{WALL}'
             UNION ALL SELECT 'what was dispatched may go from ' || c.relname FROM {OF_TENANTS}
               WHERE c.relname = 'questionnaires' AND NOT EXISTS (SELECT FROM pg_policy p
                 WHERE p.polrelid = c.oid AND NOT p.polpermissive AND p.polcmd = 'd'
                   AND pg_get_expr(p.polqual, c.oid) LIKE '%dispatched_at IS NULL%')
             UNION ALL SELECT 'reads and writes differ on ' || c.relname FROM {OF_TENANTS}
               JOIN pg_policy p ON p.polrelid = c.oid AND p.polname = 'side_wall'
               WHERE pg_get_expr(p.polqual, c.oid) IS DISTINCT FROM pg_get_expr(p.polwithcheck, c.oid)"
        ),
        "T-04" => format!(
            "SELECT 'index ' || i.relname FROM {OF_TENANTS} JOIN pg_index x ON x.indrelid = c.oid
               JOIN pg_class i ON i.oid = x.indexrelid WHERE x.indkey[0] <> a.attnum
             UNION ALL SELECT 'no primary key on ' || c.relname FROM {OF_TENANTS}
               WHERE NOT EXISTS (SELECT FROM pg_index x WHERE x.indrelid = c.oid AND x.indisprimary)
             UNION ALL SELECT 'key ' || k.conname FROM {OF_TENANTS} JOIN pg_constraint k ON k.conrelid = c.oid
               WHERE k.contype = 'f' AND k.confrelid::regclass::text NOT IN ('tenants', 'accounts')
                 AND (k.conkey[1] <> a.attnum OR k.confkey[1] <> (SELECT f.attnum FROM pg_attribute f
                        WHERE f.attrelid = k.confrelid AND f.attname = 'tenant_id'))"
        ),
        "T-05" => "SELECT 'a view with its owner''s rights: ' || relname FROM pg_class
               WHERE relkind = 'v' AND relnamespace = 'public'::regnamespace
                 AND NOT coalesce('security_invoker=true' = ANY(reloptions), false)
             UNION ALL SELECT 'a materialized view to read: ' || relname FROM pg_class
               WHERE relkind = 'm' AND has_table_privilege('verbale_app', oid, 'SELECT')"
            .into(),
        "T-06" => "SELECT 'borrowed rights: ' || proname FROM pg_proc
               WHERE prosecdef AND pronamespace = 'public'::regnamespace
             UNION ALL SELECT 'everybody may change data by ' || proname FROM pg_proc
               WHERE pronamespace = 'public'::regnamespace AND proname NOT IN
                   ('current_tenant', 'current_account', 'current_side', 'current_respondent', 'refuse_change_once_dispatched')
                 AND has_function_privilege('public', oid, 'EXECUTE')
             UNION ALL SELECT 'the application runs ' || proname FROM pg_proc
               WHERE pronamespace = 'public'::regnamespace AND proname NOT IN
                   ('current_tenant', 'current_account', 'current_side', 'current_respondent', 'refuse_change_once_dispatched',
                    'seat_of_session')
                 AND has_function_privilege('verbale_app', oid, 'EXECUTE')"
            .into(),
        "T-07" => "SELECT 'a part to read by itself: ' || inhrelid::regclass FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
             WHERE c.relkind IN ('r', 'p') AND has_table_privilege('verbale_app', inhrelid, 'SELECT, INSERT, UPDATE, DELETE')"
            .into(),
        "T-08" => "SELECT 'an unset place is read as one in ' || proname FROM pg_proc
               WHERE pronamespace = 'public'::regnamespace AND prosrc LIKE '%current_setting%'
                 AND (prosrc NOT LIKE '%, true)%' OR prosrc NOT LIKE '%nullif%')
             UNION ALL SELECT 'a policy reads settings itself: ' || polname || ' on ' || polrelid::regclass FROM pg_policy
               WHERE coalesce(pg_get_expr(polqual, polrelid), '') || coalesce(pg_get_expr(polwithcheck, polrelid), '')
                     LIKE '%current_setting%'"
            .into(),
        "T-09" => "SELECT 'said to leak nothing: ' || proname FROM pg_proc
               WHERE proleakproof AND pronamespace = 'public'::regnamespace
             UNION ALL SELECT 'open to all: ' || polname || ' on ' || polrelid::regclass FROM pg_policy
               WHERE pg_get_expr(polqual, polrelid) = 'true' OR pg_get_expr(polwithcheck, polrelid) = 'true'"
            .into(),
        "T-10" => "SELECT 'by default: ' || defaclacl::text FROM pg_default_acl
             WHERE defaclacl::text ~ 'verbale_app|(^|[{,])='"
            .into(),
        other => panic!("there is no claim {other} about the catalogue"),
    }
}

/// All numbers of [`question`].
#[allow(
    dead_code,
    reason = "the claims are made one by one, and all together about weakened policies"
)]
pub const NUMBERS: [&str; 10] =
    ["T-01", "T-02", "T-03", "T-04", "T-05", "T-06", "T-07", "T-08", "T-09", "T-10"];
