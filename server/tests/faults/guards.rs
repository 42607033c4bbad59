//! Whether each guard against lost writes matters: they are taken away in turn (docs/decisions/0008).
use crate::{
    report,
    second::{self, CONNECTIONS, Second, form, reset_in_the_middle},
    support::{Browser, Server},
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use domain::language::Language;
use serde_json::{Map, json};
use sha2::{Digest, Sha256};
use std::{collections::BTreeSet, time::Duration};
use store::{Database, Guards};
use verbale::demonstration::PERSONAS;

/// At the same time.
const CLIENTS: usize = 16;
/// Waited for, and as many that are not.
const SIGN_INS: u64 = 400;
const WAY_IN: &str = "/demonstration/personas/secretary";

#[test]
fn each_guard_alone_is_enough_and_without_any_acknowledged_writes_are_lost() {
    let server = Server::shared();
    let email =
        PERSONAS.iter().find(|persona| persona.slug == "secretary").expect("a persona").email;
    let directory = server.app.database.directory();
    server.run(directory.add_account(email, "Somebody", None, Language::En)).expect("new");
    let mut figures = Map::new();
    let mut lost = |transactions, tasks, release| {
        let guards = Guards { transactions, tasks, release };
        let (acknowledged, lost) = counted(server, guards);
        assert!(acknowledged > 0, "{}: somebody was told", name(guards));
        println!("{}: {lost} of {acknowledged} lost", name(guards));
        figures.insert(name(guards), json!({ "acknowledged": acknowledged, "lost": lost }));
        lost
    };
    let all = lost(true, true, true);
    let one_removed = [lost(false, true, true), lost(true, false, true), lost(true, true, false)];
    let one_left = [lost(true, false, false), lost(false, true, false), lost(false, false, true)];
    // Chance decides how many; it has not spared all of them for long.
    let none: usize =
        (0..10).map(|_| lost(false, false, false)).find(|lost| *lost > 0).unwrap_or(0);
    report::write("lost_acks.json", &json!({ "guards": figures }));
    assert_eq!((all, one_removed, one_left), (0, [0; 3], [0; 3]), "any one guard is enough");
    assert!(none > 0, "without any guard the fault is there: else the other figures prove nothing");
}

/// "transactions, release": the guards that stand.
fn name(guards: Guards) -> String {
    let standing = [
        (guards.transactions, "transactions"),
        (guards.tasks, "tasks"),
        (guards.release, "release"),
    ];
    let names: Vec<&str> =
        standing.iter().filter(|(stands, _)| *stands).map(|(_, name)| *name).collect();
    if names.is_empty() { "none".to_owned() } else { names.join(", ") }
}

/// How many sessions were acknowledged with a cookie, and how many of them are not there.
fn counted(server: &'static Server, guards: Guards) -> (usize, usize) {
    let url = second::database_url(server);
    let database = server.run(Database::connect_with(&url, CONNECTIONS, guards)).expect("opened");
    let slow = Second::over(server, database);
    let cookies: Vec<String> = std::thread::scope(|scope| {
        let slow = &slow;
        let clients: Vec<_> =
            (0..CLIENTS).map(|client| scope.spawn(move || sign_in(server, slow, client))).collect();
        clients.into_iter().flat_map(|client| client.join().expect("a client")).collect()
    });
    slow.stop(server);
    let stored = server.sql("postgres", "SELECT encode(token_hash, 'hex') FROM sessions");
    let stored: BTreeSet<String> = stored.expect("the sessions").into_iter().collect();
    let lost = cookies.iter().filter(|cookie| !stored.contains(&token_hash(cookie))).count();
    (cookies.len(), lost)
}

/// Signs in again and again, each time as somebody new; every other time it goes away before, during or after one of the
/// statements. The cookies that were given: what is refused is not acknowledged.
fn sign_in(server: &Server, slow: &Second, client: usize) -> Vec<String> {
    let request = form(slow.address, WAY_IN, "", "");
    let once = |i| {
        let patience = Duration::from_millis((client as u64 * 13 + i * 7) % 60);
        server.run(reset_in_the_middle(slow.address, &request, patience));
        let browser = Browser::new(&slow.url());
        let answer = browser.post_bare(WAY_IN, &[], &[("sec-fetch-site", "same-origin")]);
        let cookie = browser.cookie_header();
        (answer.status == 303).then(|| cookie.split_once('=').expect("a cookie").1.to_owned())
    };
    (0..SIGN_INS / CLIENTS as u64).filter_map(once).collect()
}

fn token_hash(cookie: &str) -> String {
    let token = URL_SAFE_NO_PAD.decode(cookie).expect("a token");
    Sha256::digest(token).iter().map(|byte| format!("{byte:02x}")).collect()
}
