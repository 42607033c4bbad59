//! The proof of isolation: every route of the list, taken by everybody, with every identifier there is.
//!
//! Three tenants hold the same things, and each text in them a word that tells whose it is. No answer, mail or file may show
//! such a word to the wrong eyes, no act may change a row of somebody else, and what must not be seen must look like what
//! is not there. The same again with row-level security off: then the program alone must hold.
mod bodies;
mod canary;
mod client;
mod mail;
mod oracle;
mod report;
mod requests;
mod rounds;
mod sql;
#[allow(dead_code, unused_imports, reason = "shared with the claims about the platform, which use more of it")]
#[path = "../platform/support/mod.rs"]
mod support;
mod world;

use mail::MailBox;
use oracle::{Expected, expected};
use requests::Asking;
use rounds::{Actor, Findings, Round, actors, may_change, roles, routes};
use serde_json::{Value, json};
use verbale::web::Route;
use world::{Ground, World, snapshot::Changed};

/// Routes that nobody can be shown to take, each with the reason.
const NOBODY: [(&str, &str); 3] = [
    ("GET /dev/mail", "only in the local demonstration"),
    ("GET /dev/mail/{name}", "only in the local demonstration"),
    ("POST /demonstration/personas/{persona}", "only in the local demonstration"),
];

/// One round: all that read, then all that act, each act undone.
fn matrix(ground: &mut Ground) -> Findings {
    let ours = ground.world.estate('a').tenant.id.to_string();
    let before = ground.snapshot.fingerprint(&mut ground.root, &ours);
    let (reading, acting) = routes();
    let t = std::time::Instant::now();
    let mut findings = read(ground, &reading);
    println!("read {:?} {}", t.elapsed(), findings.requests);
    act(ground, &acting, &mut findings);
    println!("all {:?} {}", t.elapsed(), findings.requests);
    let after = ground.snapshot.fingerprint(&mut ground.root, &ours);
    let changed = before.iter().zip(&after).filter(|(before, after)| before != after);
    findings.changes.extend(changed.map(|(before, after)| format!("rows of others: {before}, now {after}")));
    findings
}

fn read(ground: &mut Ground, routes: &[Route]) -> Findings {
    let Ground { world, root, snapshot } = ground;
    let mut round = Round::new(world);
    for route in routes {
        for actor in actors(world) {
            round.vary(route, &actor);
            round.own(route, &actor);
        }
    }
    let written = snapshot.changed(root).into_iter().filter(|row| row.table != "sessions");
    round.findings.changes.extend(written.map(|row| format!("a page changed {row:?}")));
    round.findings
}

fn act(ground: &mut Ground, routes: &[Route], findings: &mut Findings) {
    let Ground { world, root, snapshot } = ground;
    let (mut round, mut mail) = (Round::new(world), MailBox::of(world));
    let ours = world.estate('a').tenant.id.to_string();
    std::mem::swap(&mut round.findings, findings);
    for route in routes {
        for actor in actors(world) {
            let admitted = is_admitted(world, route, &actor);
            for own in [false, true] {
                match own {
                    false => round.vary(route, &actor),
                    true => round.own(route, &actor),
                }
                let changed = snapshot.changed(root);
                if changed.is_empty() {
                    continue;
                }
                if let Some(person) = actor.person.filter(|_| wrote_mail(&changed)) {
                    let (_, leaks) = mail.read(world, person);
                    round.findings.leaks.extend(leaks);
                }
                let wrong = changed.iter().filter(|row| !may_change(world, route, &actor, admitted, row));
                let told = |row| format!("{} {} by {} changed {row:?}", route.method, route.pattern, actor.name());
                round.findings.changes.extend(wrong.map(told));
                snapshot.restore(root, Some(&ours));
            }
        }
    }
    std::mem::swap(&mut round.findings, findings);
}

fn wrote_mail(changed: &[Changed]) -> bool {
    changed.iter().any(|row| row.table == "outbox")
}

fn is_admitted(world: &World, route: &Route, actor: &Actor<'_>) -> bool {
    let asking = Asking { world, route, owner: actor.owner, person: actor.person };
    expected(route, actor.person, &asking.own()) == Expected::Done
}

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

