//! The policies, with one wrong at a time: catalogue or probes must notice every one.
use crate::{probes::Prober, report, sql::Sql, support::claims, world::Ground};
use serde_json::json;

/// A change to the walls of a table, and who must notice.
struct Mutant {
    name: &'static str,
    /// The statements, with `{table}` for the table.
    done: &'static [&'static str],
    /// Whether the probes must notice by what can be read and written; else it is the catalogue's.
    felt: bool,
}

const OPEN: &str = "ALTER POLICY of_the_tenant ON {table} USING (true) WITH CHECK (true)";

/// Nine ways to weaken a table.
const MUTANTS: [Mutant; 10] = [
    Mutant {
        name: "no wall between tenants",
        done: &["DROP POLICY tenant_wall ON {table}"],
        felt: false,
    },
    Mutant { name: "the permission is open", done: &[OPEN], felt: false },
    Mutant {
        name: "no wall between tenants, the permission open",
        done: &["DROP POLICY tenant_wall ON {table}", OPEN],
        felt: true,
    },
    Mutant {
        name: "no wall between sides",
        done: &["DROP POLICY side_wall ON {table}"],
        felt: true,
    },
    Mutant {
        name: "the wall between sides is open",
        done: &["ALTER POLICY side_wall ON {table} USING (true) WITH CHECK (true)"],
        felt: true,
    },
    Mutant { name: "no permission", done: &["DROP POLICY of_the_tenant ON {table}"], felt: true },
    Mutant {
        name: "row-level security off",
        done: &["ALTER TABLE {table} DISABLE ROW LEVEL SECURITY"],
        felt: true,
    },
    Mutant {
        name: "not forced",
        done: &["ALTER TABLE {table} NO FORCE ROW LEVEL SECURITY"],
        felt: false,
    },
    Mutant {
        name: "writes into any tenant",
        done: &[
            "ALTER POLICY tenant_wall ON {table} WITH CHECK (true)",
            "ALTER POLICY of_the_tenant ON {table} WITH CHECK (true)",
        ],
        felt: true,
    },
    Mutant {
        name: "writes from any side",
        done: &["ALTER POLICY side_wall ON {table} WITH CHECK (true)"],
        felt: true,
    },
];

/// The statements that make the walls of a table as they are now.
fn as_they_are(root: &mut Sql, table: &str) -> Vec<String> {
    let policies = root.rows(&format!(
        "SELECT format('CREATE POLICY %I ON {table} AS %s USING (%s) WITH CHECK (%s)', polname,
                       CASE WHEN polpermissive THEN 'PERMISSIVE' ELSE 'RESTRICTIVE' END,
                       replace(pg_get_expr(polqual, polrelid), E'\\n', ' '),
                       replace(pg_get_expr(polwithcheck, polrelid), E'\\n', ' '))
         FROM pg_policy WHERE polrelid = '{table}'::regclass"
    ));
    assert_eq!(policies.len(), 3, "{table}: {policies:?}");
    policies
}

fn mend(root: &mut Sql, table: &str, policies: &[String]) {
    for name in ["tenant_wall", "side_wall", "of_the_tenant"] {
        root.rows(&format!("DROP POLICY IF EXISTS {name} ON {table}"));
    }
    for policy in policies {
        root.rows(policy);
    }
    root.rows(&format!("ALTER TABLE {table} ENABLE ROW LEVEL SECURITY"));
    root.rows(&format!("ALTER TABLE {table} FORCE ROW LEVEL SECURITY"));
}

fn catalogue(root: &mut Sql) -> Vec<String> {
    claims::NUMBERS.iter().flat_map(|number| root.rows(&claims::question(number))).collect()
}

#[test]
fn every_weakened_policy_is_noticed() {
    let mut ground = Ground::enter();
    let Ground { world, root, snapshot } = &mut *ground;
    assert_eq!(catalogue(root), [""; 0], "the catalogue before");
    let mut prober = Prober::new(world, root);
    let (mut killed, mut survivors) = (0, Vec::new());
    for table in &snapshot.tables {
        let policies = as_they_are(prober.root(), table);
        for mutant in &MUTANTS {
            for statement in mutant.done {
                prober.root().rows(&statement.replace("{table}", table));
            }
            let noticed = match mutant.felt {
                true => !prober.holes(table).is_empty(),
                false => !catalogue(prober.root()).is_empty(),
            };
            mend(prober.root(), table, &policies);
            match noticed {
                true => killed += 1,
                false => survivors.push(format!("{table}: {}", mutant.name)),
            }
        }
        assert_eq!(prober.holes(table), [""; 0], "{table} after mending");
    }
    assert_eq!(catalogue(prober.root()), [""; 0], "the catalogue after mending");
    let all = snapshot.tables.len() * MUTANTS.len();
    report::note(
        Some("policies"),
        json!({ "mutants": all, "killed": killed, "survivors": survivors }),
    );
    assert!(survivors.is_empty(), "nobody noticed {survivors:#?}");
    assert_eq!(killed, all);
}
