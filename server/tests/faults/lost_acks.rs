//! nothing that was acknowledged is lost while half of the clients reset their connection in mid-request.
use crate::{
    reply::{self, REPLY},
    report,
    second::{self, CONNECTIONS, Second, form, reset_in_the_middle},
    support::{House, Persona, Server},
};
use serde_json::json;
use std::{collections::BTreeSet, time::Duration};
use store::Database;

/// At the same time.
const CLIENTS: usize = 16;
/// Requests that are waited for in a round, and as many that are not.
const A_ROUND: usize = 800;

/// What a patient client was told.
struct Acknowledged {
    client: usize,
    version: i32,
    text: String,
}

#[test]
fn nothing_acknowledged_is_lost_while_half_of_the_clients_reset_their_connection() {
    let house = reply::house(Server::shared());
    let people = reply::focal_points(&house, 2 * CLIENTS);
    let (patient, hasty) = people.split_at(CLIENTS);
    let url = second::database_url(house.server);
    let database = house.server.run(Database::connect(&url, CONNECTIONS)).expect("the database");
    let slow = Second::over(house.server, database);
    let (mut told, mut cut) = (Vec::new(), 0);
    let rounds = report::rounds(1).clamp(1, 3);
    for round in 0..rounds {
        let (told_now, cut_now) = round_of(&house, &slow, patient, hasty, round);
        told.extend(told_now);
        cut += cut_now;
    }
    slow.stop(house.server);
    let requests = 2 * rounds * A_ROUND;
    assert_eq!(told.len(), rounds * A_ROUND, "everybody who waited was told");
    assert!(
        cut * 4 > requests,
        "at least a quarter was cut off before its answer: {cut} of {requests}"
    );
    let lost =
        patient.iter().enumerate().map(|(i, who)| lost_of(&house, who, i, &told)).sum::<usize>();
    for who in &people {
        assert_eq!(halves(&house, who), 0, "an answer and its history agree");
    }
    report::write(
        "lost_acks.json",
        &json!({ "requests": requests, "cut": cut, "acknowledged": told.len(), "lost": lost }),
    );
    assert_eq!(lost, 0, "of {} acknowledged", told.len());
}

/// Everybody at once: each client sends a request and goes away, then one that it waits for, and so on.
fn round_of(
    house: &House,
    slow: &Second,
    patient: &[Persona],
    hasty: &[Persona],
    round: usize,
) -> (Vec<Acknowledged>, usize) {
    std::thread::scope(|scope| {
        let pairs = patient.iter().zip(hasty).enumerate();
        let clients: Vec<_> = pairs
            .map(|(client, (waits, goes))| {
                scope.spawn(move || work(&Desk { house, slow, client, round }, waits, goes))
            })
            .collect();
        let (mut told, mut cut) = (Vec::new(), 0);
        for client in clients {
            let (its_own, cut_off) = client.join().expect("a client");
            told.extend(its_own);
            cut += cut_off;
        }
        (told, cut)
    })
}

struct Desk<'d> {
    house: &'d House,
    slow: &'d Second,
    client: usize,
    round: usize,
}

/// What one client was told, and how many of its other requests were cut off before their answer began.
fn work(desk: &Desk<'_>, waits: &Persona, goes: &Persona) -> (Vec<Acknowledged>, usize) {
    let Desk { house, slow, client, round } = desk;
    let each = A_ROUND / CLIENTS;
    let browser = waits.at(&slow.url());
    let path = house.path(&format!("{REPLY}/answers/q1"));
    let mut seen = i32::try_from(round * each).expect("a small number");
    let (mut told, mut cut) = (Vec::new(), 0);
    for i in 0..each {
        let body =
            format!("csrf={}&q1=Hasty+{round}+{i}&version-q1={}", goes.csrf, round * each + i);
        let request = form(slow.address, &path, &goes.cookie_header(), &body);
        // From before the first statement until after the last.
        let patience = Duration::from_millis(((i * 17 + client * 13) % 300) as u64);
        let answered = house.server.run(reset_in_the_middle(slow.address, &request, patience));
        cut += usize::from(!answered);

        let text = format!("Client {client}, round {round}, text {i}");
        let answer = reply::autosave(house, &browser, &text, seen).expect("an answer");
        let saved = reply::version(&answer);
        seen = saved.unwrap_or_else(|| panic!("{text}: {} {}", answer.status, answer.body));
        told.push(Acknowledged { client: *client, version: seen, text });
    }
    (told, cut)
}

/// How many of the texts that a client was told are stored are not.
fn lost_of(house: &House, who: &Persona, client: usize, told: &[Acknowledged]) -> usize {
    let stored = "SELECT version, value->>'text' FROM answer_versions WHERE question = 'q1'";
    let stored = house.sql_as("respondent", who.respondent, stored).expect("the history");
    let stored: BTreeSet<&str> = stored.iter().map(String::as_str).collect();
    let own = told.iter().filter(|one| one.client == client);
    own.filter(|one| !stored.contains(format!("{}|{}", one.version, one.text).as_str())).count()
}

/// How many answers are stored by half: the present text without its place in the history, or a history with a gap.
fn halves(house: &House, who: &Persona) -> usize {
    let sql = "SELECT count(*) FROM answers a LEFT JOIN (
           SELECT reply_id, question, count(*) AS texts, max(version) AS newest FROM answer_versions GROUP BY 1, 2) h
         USING (reply_id, question) WHERE h.newest IS DISTINCT FROM a.version OR h.texts IS DISTINCT FROM a.version";
    let rows = house.sql_as("respondent", who.respondent, sql).expect("a count");
    rows[0].parse().expect("a number")
}
