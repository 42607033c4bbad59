//! Many at once: one effect, one outcome, no text lost, and no error of the server.
use crate::{
    reply::{self, REPLY},
    second::Second,
    support::{Browser, House, Persona, Server},
};
use domain::{
    consultation::{Consultation, Deadline, geneva},
    id::RespondentId,
    seat::Role,
    state::State,
};
use jiff::{SignedDuration, Timestamp};
use std::{collections::BTreeSet, sync::Barrier};
use verbale::{app::App, clock::Clock};

const SEMINAR: &str = include_str!("../../demonstration/international-cooperation-seminar.json");

/// Does the same thing so many times at the same moment.
fn at_once<T: Send>(count: usize, act: impl Fn(usize) -> T + Sync) -> Vec<T> {
    let start = Barrier::new(count);
    std::thread::scope(|scope| {
        let acts: Vec<_> = (0..count)
            .map(|i| {
                let (start, act) = (&start, &act);
                scope.spawn(move || {
                    start.wait();
                    act(i)
                })
            })
            .collect();
        acts.into_iter().map(|act| act.join().expect("it is done")).collect()
    })
}

/// Writes something and opens the page that hands in.
fn ready(house: &House, who: &Browser) -> [(String, String); 2] {
    let saved = reply::autosave(house, who, "Illustrative words of a reply", 0).expect("an answer");
    assert_eq!(reply::version(&saved), Some(1), "{}", saved.body);
    let page = who.get(&house.path(&format!("{REPLY}/review")));
    reply::form_of_the_review(&page).expect("the form that hands in")
}

#[test]
fn fifty_hand_ins_of_ten_respondents_at_once_make_ten_submissions_and_ten_mails() {
    let house = reply::house(Server::shared());
    let people = reply::focal_points(&house, 10);
    let forms: Vec<_> = people.iter().map(|who| ready(&house, who)).collect();
    let places = at_once(50, |i| {
        let answer = reply::hand_in(&house, &people[i % 10], &forms[i % 10]).expect("an answer");
        assert_eq!(answer.status, 303, "{}", answer.body);
        answer.location
    });
    assert_eq!(places.iter().collect::<BTreeSet<_>>().len(), 10, "one receipt each");
    for who in 0..10 {
        let again = reply::hand_in(&house, &people[who], &forms[who]).expect("an answer");
        assert_eq!(again.location, places[who], "sent once more, it leads to the same receipt");
    }
    let counts = "SELECT (SELECT count(*) FROM submissions), (SELECT count(DISTINCT respondent_id) FROM submissions),
         (SELECT count(*) FROM outbox WHERE mail->>'mail' = 'acknowledgement'),
         (SELECT count(*) FROM audit_entries WHERE act = 'handed_in')";
    assert_eq!(house.sql_as("house", None, counts).expect("counts"), ["10|10|10|10"]);
}

#[test]
fn of_eight_texts_saved_at_once_one_stands_and_the_others_are_shown_beside_it_and_none_is_lost() {
    let house = reply::house(Server::shared());
    let france = house.respondent("france");
    let mut people = vec![house.focal_point(france)];
    people.extend((1..8).map(|_| house.sit(Role::Contributor, Some(france))));
    let first = reply::autosave(&house, &people[0], "The text that all begin from", 0);
    assert_eq!(reply::version(&first.expect("an answer")), Some(1));
    // One word each, because the page shows words that differ.
    let text = |i: usize| format!("The-proposal-of-number-{i}");
    let answers =
        at_once(8, |i| reply::autosave(&house, &people[i], &text(i), 1).expect("an answer"));
    let stood: Vec<usize> = (0..8).filter(|i| answers[*i].status == 200).collect();
    assert_eq!(stood.len(), 1, "{:?}", answers.iter().map(|a| a.status).collect::<Vec<_>>());
    let winner = stood[0];
    for (i, answer) in answers.iter().enumerate().filter(|(i, _)| *i != winner) {
        assert_eq!(answer.status, 409);
        assert!(answer.body.contains(&text(i)), "its own text: {}", answer.body);
        assert!(answer.body.contains(&text(winner)), "the other's: {}", answer.body);
    }
    for (version, i) in (2..).zip((0..8).filter(|i| *i != winner)) {
        keep_mine(&house, &people[i], &text(i), version);
    }
    let history = people[0].get(&house.path(&format!("{REPLY}/answers/q1/history")));
    for i in 0..8 {
        assert!(history.body.contains(&text(i)), "number {i} is in the history");
    }
    let kept = house.sql_as(
        "respondent",
        Some(france),
        "SELECT count(*), max(version) FROM answer_versions",
    );
    assert_eq!(kept.expect("a count"), ["9|9"], "each text once, in order");
}

/// "Keep my text", as the page that shows both offers it.
fn keep_mine(house: &House, who: &Browser, text: &str, over: i32) {
    let over = over.to_string();
    let fields = [("q1", text), ("version-q1", "1"), ("mine-q1", over.as_str())];
    let answer = who.post(&house.path(&format!("{REPLY}/parts/1")), &fields);
    assert_eq!(answer.status, 303, "{}", answer.body);
}

#[test]
fn eight_compilations_at_once_make_one_draft_with_one_version() {
    let house = House::with_bundle(SEMINAR);
    let place = house.path("/consultations/international-cooperation-seminar/compilation");
    let drafters: Vec<Persona> = (0..8).map(|_| house.seat(Role::Secretary)).collect();
    let compile = || {
        for answer in at_once(8, |i| drafters[i].post(&place, &[])) {
            assert_eq!(answer.status, 303, "{}", answer.body);
        }
    };
    let versions = || {
        let sql = "SELECT count(DISTINCT d.id), count(*), max(v.version), count(DISTINCT v.version)
             FROM drafts d JOIN draft_versions v ON v.tenant_id = d.tenant_id AND v.draft_id = d.id";
        house.sql_as("house", None, sql).expect("counts")
    };
    compile();
    assert_eq!(versions(), ["1|1|1|1"]);
    let accept = "INSERT INTO decisions (tenant_id, id, submission_id, respondent_id, standing)
         SELECT tenant_id, gen_random_uuid(), id, respondent_id, 'rejected' FROM submissions ORDER BY id LIMIT 1";
    house.sql_as("house", None, accept).expect("one reply no longer counts");
    compile();
    assert_eq!(versions(), ["1|2|2|2"], "what has changed is taken in once");
}

/// Respondents who hand in around the deadline.
const AROUND: usize = 100;

#[test]
fn a_hundred_hand_ins_across_the_deadline_each_have_the_outcome_of_their_own_time() {
    let house = reply::house(Server::shared());
    // The clock of this server is an hour ahead, so that by it everything is late: the clock of the database decides.
    let clock = Clock::default();
    clock.advance(SignedDuration::from_hours(1));
    let ahead = Second::start(App { clock, ..house.server.app.clone() });
    let people: Vec<Browser> =
        invite(&house).into_iter().map(|id| house.focal_point(id).at(&ahead.url())).collect();
    let forms: Vec<_> = people.iter().map(|who| ready(&house, who)).collect();
    let deadline = fall_due(&house, SignedDuration::from_secs(3));
    let places = at_once(20, |group| {
        let own = (0..AROUND).filter(|i| i % 20 == group);
        own.map(|i| {
            if i >= 80 {
                wait_for(&house, deadline);
            }
            let answer = reply::hand_in(&house, &people[i], &forms[i]).expect("an answer");
            assert_eq!(answer.status, 303, "{}", answer.body);
            answer.location
        })
        .collect::<Vec<_>>()
    });
    ahead.leave(house.server);
    assert_eq!(places.iter().flatten().collect::<BTreeSet<_>>().len(), AROUND);
    let (in_time, late) = outcomes(&house, deadline);
    assert_eq!(in_time + late, AROUND);
    assert!(in_time > 0 && late >= 20, "{in_time} in time, {late} late");
}

/// A hundred States are asked.
fn invite(house: &House) -> Vec<RespondentId> {
    let states: Vec<RespondentId> =
        State::all().iter().take(AROUND).map(|state| house.state(&state.iso3)).collect();
    house.server.run(async {
        let tx = house.server.app.database.keep(house.tenant.id).await.expect("a transaction");
        let id = consultation(&tx).await.id;
        let now = clock(house);
        tx.invitations().add_all(id, &states, now).await.expect("invited");
        tx.commit().await.expect("a commit");
    });
    states
}

async fn consultation(tx: &store::TenantTx) -> Consultation {
    let found = tx.consultations().by_slug("international-cooperation-2011").await;
    found.expect("a look").expect("the consultation")
}

/// Sets the deadline to the whole second after so much time by the clock of the database.
fn fall_due(house: &House, after: SignedDuration) -> Deadline {
    house.server.run(async {
        let tx = house.server.app.database.keep(house.tenant.id).await.expect("a transaction");
        let present = consultation(&tx).await;
        let now = clock(house);
        let due = Timestamp::from_second((now + after).as_second()).expect("a moment");
        let deadline = Deadline::at(due.to_zoned(geneva()).datetime());
        tx.consultations()
            .save(&Consultation { deadline: Some(deadline), ..present })
            .await
            .expect("saved");
        tx.commit().await.expect("a commit");
        deadline
    })
}

/// The time by the clock of the database, which decides what is late.
fn clock(house: &House) -> Timestamp {
    let utc =
        "SELECT to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')";
    let told = house.server.sql("verbale_app", utc).expect("the time");
    told[0].parse().expect("a moment")
}

fn wait_for(house: &House, deadline: Deadline) {
    while !deadline.has_passed(clock(house)) {
        std::thread::yield_now();
    }
}

/// How many were in time and how many late, once every record was found to agree with its own time.
fn outcomes(house: &House, deadline: Deadline) -> (usize, usize) {
    let sql = "SELECT s.late, to_char(s.handed_in_at AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.USZ'), s.receipt->>'handed_in_at',
           (SELECT count(*) FROM submissions o WHERE o.respondent_id = s.respondent_id),
           (SELECT count(*) FROM audit_entries a WHERE a.respondent_id = s.respondent_id AND a.act LIKE 'handed_in%'),
           (SELECT bool_or(a.act = 'handed_in_late') FROM audit_entries a WHERE a.respondent_id = s.respondent_id
              AND a.act LIKE 'handed_in%')
         FROM submissions s";
    let (mut in_time, mut late) = (0, 0);
    for row in house.sql_as("house", None, sql).expect("the submissions") {
        let cells: Vec<&str> = row.split('|').collect();
        let at: Timestamp = cells[1].parse().expect("a moment");
        let receipt: Timestamp = cells[2].parse().expect("a moment");
        let passed = if deadline.has_passed(at) { "t" } else { "f" };
        assert_eq!(cells[0], passed, "{row}: late or not, as its own time says");
        assert_eq!(
            at.as_microsecond(),
            receipt.as_microsecond(),
            "{row}: the receipt says the same time"
        );
        assert_eq!(
            &cells[3..],
            ["1", "1", passed],
            "{row}: one outcome, and the record says the same"
        );
        *(if passed == "t" { &mut late } else { &mut in_time }) += 1;
    }
    (in_time, late)
}
