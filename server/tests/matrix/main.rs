//! The proof of isolation: every route of the list, taken by everybody, with every identifier there is.
//!
//! Three tenants hold the same things, and each text in them a word that tells whose it is. No answer, mail or file may show
//! such a word to the wrong eyes, no act may change a row of somebody else, and what must not be seen must look like what
//! is not there. The same again with row-level security off: then the program alone must hold.
mod bodies;
mod canary;
mod client;
mod entries;
mod forms;
mod list;
mod mail;
mod oracle;
mod policies;
mod probes;
mod report;
mod requests;
mod rounds;
mod sql;
#[allow(
    dead_code,
    unused_imports,
    reason = "shared with the claims about the platform, which use more of it"
)]
#[path = "../platform/support/mod.rs"]
mod support;
mod walk;
mod world;

use rounds::{Findings, roles};
use serde_json::{Value, json};
use walk::matrix;
use world::Ground;

/// Routes that nobody can be shown to take, each with the reason.
const NOBODY: [(&str, &str); 3] = [
    ("GET /dev/mail", "only in the local demonstration"),
    ("GET /dev/mail/{name}", "only in the local demonstration"),
    ("POST /demonstration/personas/{persona}", "only in the local demonstration"),
];

/// Pages of a tenant on which nothing of its rows stands, each with the reason.
const BARE: [(&str, &str); 5] = [
    ("GET /t/{tenant}", "it leads on"),
    ("GET /t/{tenant}/consultations/new", "an empty form"),
    ("GET /t/{tenant}/respondents/import", "an empty form"),
    ("GET /t/{tenant}/respondents/import/example", "the same for everybody"),
    ("GET /t/{tenant}/respondents/new", "an empty form"),
];

fn figures(findings: &Findings) -> Value {
    json!({
        "routes": verbale::web::all_routes().list().len(),
        "roles": roles(),
        "requests": findings.requests,
        "positive_controls": findings.positive,
        "leaks": findings.leaks.len(),
        "foreign_changes": findings.changes.len(),
        "distinguishable": findings.distinguishable.len(),
        "status_mismatches": findings.statuses.len(),
        "missing_headers": findings.headers.len(),
    })
}

fn judge(findings: &Findings) {
    let faults = findings.faults();
    let some: Vec<&String> = faults.iter().take(60).collect();
    assert!(faults.is_empty(), "{} faults: {some:#?}", faults.len());
    let without: Vec<String> = verbale::web::all_routes()
        .list()
        .iter()
        .map(|route| format!("{} {}", route.method, route.pattern))
        .filter(|route| !findings.controls.contains_key(route))
        .filter(|route| !NOBODY.iter().any(|(known, _)| known == route))
        .collect();
    assert!(without.is_empty(), "nobody was seen to take {without:#?}");
    let shows = |route: &&String| {
        route.starts_with("GET /t/") && !BARE.iter().any(|(known, _)| known == route)
    };
    let bare: Vec<&String> = findings
        .controls
        .iter()
        .filter(|(_, sighted)| !**sighted)
        .map(|(r, _)| r)
        .filter(shows)
        .collect();
    assert!(
        bare.is_empty(),
        "these show nothing of the tenant, so that a leak would not show: {bare:#?}"
    );
}

#[test]
fn no_route_leaks_behind_both_walls() {
    let mut ground = Ground::enter();
    let findings = matrix(&mut ground);
    report::note(None, figures(&findings));
    judge(&findings);
}

#[test]
fn no_route_leaks_when_the_application_stands_alone() {
    let mut ground = Ground::enter();
    let Ground { root, snapshot, .. } = &mut *ground;
    snapshot.set_walls(root, false);
    let findings = matrix(&mut ground);
    report::note(Some("rls_off"), figures(&findings));
    judge(&findings);
}
