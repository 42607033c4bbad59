//! mail leaves at least once whatever the mail server does, and twice only where the line drops after acceptance.
use crate::{
    reply, report, second,
    smtp::{Fault, Peer},
    support::{House, Server},
};
use domain::{id::RespondentId, mail::Mail, seat::Role};
use jiff::SignedDuration;
use post::Postman;
use serde_json::{Map, Value, json};
use std::{collections::BTreeMap, time::Duration};
use store::Database;
use verbale::{app::App, clock::Clock, work::send_mail_of};

/// Mails to different readers for each fault.
const MAILS: usize = 3;
/// How long the postman waits for each answer; the one fault for which it matters makes no mail wait longer than that.
const PATIENCE: Duration = Duration::from_millis(500);

/// An outbox of its own, with a clock of its own.
struct Office {
    house: House,
    app: App,
    respondent: RespondentId,
}

/// A mail as it stands in the outbox.
struct Standing {
    recipient: String,
    attempts: usize,
    sent: bool,
    given_up: bool,
    error: String,
}

impl Office {
    fn open() -> Self {
        let house = reply::house(Server::shared());
        let app = App { clock: Clock::default(), ..house.server.app.clone() };
        let respondent = house.respondent("france");
        Self { house, app, respondent }
    }

    fn write(&self, readers: &[String]) {
        self.house.server.run(async {
            let tx = self.app.database.keep(self.house.tenant.id).await.expect("a transaction");
            let consultation = tx.consultations().by_slug("international-cooperation-2011").await;
            let consultation = consultation.expect("a look").expect("the consultation").id;
            let mail = Mail::Reminder { consultation, respondent: self.respondent };
            for reader in readers {
                tx.outbox().post(&mail, reader).await.expect("written");
            }
            tx.commit().await.expect("a commit");
        });
    }

    /// One look of a worker that takes mail this way; how many left.
    fn look(&self, way: &str) -> usize {
        self.house.server.run(async {
            let from = "Verbale <verbale@house.example>";
            let postman = Postman::by_smtp(from, way, PATIENCE).expect("a postman");
            send_mail_of(&self.app, &postman, &self.house.tenant).await.expect("a look")
        })
    }

    fn later(&self, minutes: i64) {
        self.app.clock.advance(SignedDuration::from_secs(minutes * 60 + 1));
    }

    fn outbox(&self) -> Vec<Standing> {
        let sql = "SELECT recipient, attempts, sent_at IS NOT NULL, failed_at IS NOT NULL, coalesce(error, '')
             FROM outbox ORDER BY id";
        let rows = self.house.sql_as("house", None, sql).expect("the outbox");
        let read = |row: &String| {
            let cells: Vec<&str> = row.splitn(5, '|').collect();
            Standing {
                recipient: cells[0].to_owned(),
                attempts: cells[1].parse().expect("a number"),
                sent: cells[2] == "t",
                given_up: cells[3] == "t",
                error: cells[4].to_owned(),
            }
        };
        rows.iter().map(read).collect()
    }
}

fn readers(count: usize) -> Vec<String> {
    (1..=count).map(|i| format!("reader-{i}@mission.example")).collect()
}

/// What became of the mails of one fault.
#[derive(Default)]
struct Outcome {
    mails: usize,
    tries: usize,
    lost: usize,
    duplicates: usize,
}

/// Everything is sent while the fault lasts (three looks, each after the pause that is due), and again once it is mended.
fn through(fault: Fault, broken_way: &str, mended_way: &str) -> Outcome {
    let (office, peer) = (Office::open(), Peer::start());
    office.write(&readers(MAILS));
    peer.fails(fault);
    let (broken, mended) = (peer.way(broken_way), peer.way(mended_way));
    let leaves_anyway =
        matches!(fault, Fault::DropsAfterAnswering | Fault::None) && broken_way == mended_way;
    for (tries, pause) in [(1, 1), (2, 2), (3, 4)] {
        let left = office.look(&broken);
        assert_eq!(left, if leaves_anyway && tries == 1 { MAILS } else { 0 }, "{fault:?}");
        let calls = peer.seen().calls;
        assert_eq!(office.look(&broken), 0, "{fault:?}: nothing is tried before its pause is over");
        assert_eq!(peer.seen().calls, calls, "{fault:?}: the server is left in peace meanwhile");
        for mail in office.outbox() {
            let expected = if leaves_anyway { 1 } else { tries };
            assert_eq!(
                (mail.attempts, mail.given_up),
                (expected, false),
                "{fault:?}: {}",
                mail.error
            );
            assert_eq!(mail.error.is_empty(), leaves_anyway, "{fault:?} is told on the mail");
        }
        office.later(pause);
    }
    peer.fails(Fault::None);
    office.look(&mended);
    count(&office, &peer, fault)
}

fn count(office: &Office, peer: &Peer, fault: Fault) -> Outcome {
    let (seen, outbox) = (peer.seen(), office.outbox());
    assert!(outbox.iter().all(|mail| mail.sent), "{fault:?}: the outbox says that everything left");
    let mut by_reader: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (id, reader) in &seen.accepted {
        by_reader.entry(reader).or_default().push(id);
    }
    let mut ids: BTreeMap<&str, &str> = BTreeMap::new();
    for (id, reader) in &seen.offered {
        assert_eq!(*ids.entry(reader).or_insert(id), id, "{fault:?}: one Message-ID at every try");
        assert!(id.ends_with("@house.example>"), "{id}");
    }
    Outcome {
        mails: outbox.len(),
        tries: outbox.iter().map(|mail| mail.attempts).sum(),
        lost: outbox.iter().filter(|mail| !by_reader.contains_key(mail.recipient.as_str())).count(),
        duplicates: by_reader.values().map(|copies| copies.len() - 1).sum(),
    }
}

#[test]
fn no_fault_of_the_mail_server_loses_a_mail_and_only_a_line_that_drops_after_acceptance_doubles_one()
 {
    const PLAIN: &str = "smtp://PEER";
    const NOBODY: &str = "smtp://127.0.0.1:1";
    const SIGNED_IN: &str = "smtp://user:word@PEER";
    const ENCRYPTED: &str = "smtp://PEER?tls=required";
    let cases = [
        ("none", Fault::None, PLAIN, PLAIN),
        ("refuses_the_connection", Fault::None, NOBODY, PLAIN),
        ("421_greeting", Fault::Busy, PLAIN, PLAIN),
        ("silent", Fault::Silent, PLAIN, PLAIN),
        ("535_sign_in", Fault::SignIn, SIGNED_IN, SIGNED_IN),
        ("550_sender", Fault::SenderUnwelcome, PLAIN, PLAIN),
        ("451_after_rcpt", Fault::Greylisted, PLAIN, PLAIN),
        ("451_after_data", Fault::NotNow, PLAIN, PLAIN),
        ("drops_before_accepting", Fault::DropsBeforeAccepting, PLAIN, PLAIN),
        ("drops_after_answering", Fault::DropsAfterAnswering, PLAIN, PLAIN),
        ("starttls_stripped", Fault::None, ENCRYPTED, PLAIN),
        ("drops_after_accepting", Fault::DropsAfterAccepting, PLAIN, PLAIN),
    ];
    let (mut figures, mut sum, mut doubled_by) = (Map::new(), Outcome::default(), Vec::new());
    for (name, fault, broken, mended) in cases {
        let outcome = through(fault, broken, mended);
        let told = json!({ "mails": outcome.mails, "tries": outcome.tries, "lost": outcome.lost, "duplicates": outcome.duplicates });
        figures.insert(name.to_owned(), told);
        assert_eq!(outcome.lost, 0, "{name}");
        let may_double = fault == Fault::DropsAfterAccepting;
        assert_eq!(outcome.duplicates > 0, may_double, "{name}: {} came twice", outcome.duplicates);
        if outcome.duplicates > 0 {
            doubled_by.push(name);
        }
        sum.mails += outcome.mails;
        sum.tries += outcome.tries;
        sum.lost += outcome.lost;
        sum.duplicates += outcome.duplicates;
    }
    report::write(
        "mail.json",
        &json!({ "mails": sum.mails, "tries": sum.tries, "lost": sum.lost, "duplicates": sum.duplicates,
            "doubled_by": doubled_by, "faults": Value::Object(figures) }),
    );
}

#[test]
fn without_encryption_nothing_is_told_to_a_server_that_must_offer_it() {
    let (office, peer) = (Office::open(), Peer::start());
    office.write(&readers(MAILS));
    assert_eq!(office.look(&peer.way("smtp://PEER?tls=required")), 0);
    assert!(peer.seen().calls > 0, "it was called");
    assert!(peer.seen().offered.is_empty() && peer.seen().accepted.is_empty(), "{:?}", peer.seen());
}

#[test]
fn a_mailbox_that_does_not_exist_is_not_tried_again_and_shows_on_the_board() {
    let (office, peer) = (Office::open(), Peer::start());
    let secretary = office.house.seat(Role::Secretary);
    let board = office.house.path("/consultations/international-cooperation-2011/board");
    let mark = "Mail does not arrive";
    assert!(!secretary.get(&board).body.contains(mark));

    office.write(&readers(1));
    peer.fails(Fault::NoMailbox);
    assert_eq!(office.look(&peer.way("smtp://PEER")), 0);
    let calls = peer.seen().calls;
    office.later(60 * 24 * 4);
    assert_eq!(office.look(&peer.way("smtp://PEER")), 0);
    assert_eq!(peer.seen().calls, calls, "a mailbox that is not there is not asked again");
    let mail = &office.outbox()[0];
    assert!(mail.given_up && mail.error.contains("no such mailbox"), "{}", mail.error);
    let row = secretary.get(&board);
    assert_eq!(row.body.matches(mark).count(), 1, "one respondent is marked");
    let page = secretary.get(&format!("{board}/france"));
    assert!(page.body.contains("Could not be delivered") && page.body.contains("no such mailbox"));

    office.write(&readers(1));
    peer.fails(Fault::None);
    assert_eq!(office.look(&peer.way("smtp://PEER")), 1);
    assert!(!secretary.get(&board).body.contains(mark), "a mail that arrives takes the mark away");
}

#[test]
fn a_mail_that_can_never_leave_is_given_up_after_about_three_days() {
    let (office, peer) = (Office::open(), Peer::start());
    office.write(&readers(1));
    peer.fails(Fault::Busy);
    let way = peer.way("smtp://PEER");
    let (begun, mut tries) = (office.app.clock.now(), 0);
    while !office.outbox()[0].given_up {
        assert_eq!(office.look(&way), 0);
        tries += 1;
        assert!(tries < 100, "it is given up some day");
        office.later(360);
    }
    assert_eq!(office.outbox()[0].attempts, tries);
    let lasted = office.app.clock.now().duration_since(begun);
    assert!(lasted > SignedDuration::from_hours(72), "{lasted}");
}

#[test]
fn a_mail_whose_worker_died_leaves_when_the_claim_has_run_out() {
    let (office, peer) = (Office::open(), Peer::start());
    office.write(&readers(MAILS));
    let claimed = office.house.server.run(async {
        let tx = office.app.database.work(office.house.tenant.id).await.expect("a transaction");
        let claimed = tx.outbox().claim(office.app.clock.now(), 300).await.expect("a claim");
        tx.commit().await.expect("a commit");
        claimed.len()
    });
    assert_eq!(claimed, MAILS, "a worker claims them, and dies");
    let way = peer.way("smtp://PEER");
    assert_eq!(office.look(&way), 0, "they are another's");
    office.later(5);
    assert_eq!(office.look(&way), MAILS);
    assert_eq!(peer.seen().accepted.len(), MAILS);
}

/// Ways to run a statement that PostgreSQL may take, or not: what is left is to look into the list again for each row.
const WAYS: [&str; 5] =
    ["enable_hashagg", "enable_sort", "enable_hashjoin", "enable_mergejoin", "enable_material"];

#[test]
fn a_claim_takes_twenty_mails_however_many_are_due_and_however_they_are_looked_for() {
    let office = Office::open();
    let server = office.house.server;
    office.write(&readers(300));
    let set = |how: &str| {
        for way in WAYS {
            let change = format!("ALTER ROLE verbale_app {}", how.replace("WAY", way));
            server.sql("postgres", &change).expect("a change");
        }
    };
    set("SET WAY = off");
    let opened = server.run(Database::connect(&second::database_url(server), 1));
    set("RESET WAY");
    let database = opened.expect("opened");
    let claim = || {
        server.run(async {
            let tx = database.work(office.house.tenant.id).await.expect("a transaction");
            let claimed = tx.outbox().claim(office.app.clock.now(), 300).await.expect("a claim");
            tx.commit().await.expect("a commit");
            claimed.len()
        })
    };
    assert_eq!((claim(), claim()), (20, 20));
    let tried = office.outbox().iter().filter(|mail| mail.attempts > 0).count();
    assert_eq!(tried, 40, "what nobody claimed is left for others");
}

#[test]
fn a_row_that_makes_no_sense_keeps_no_other_mail_back() {
    let (office, peer) = (Office::open(), Peer::start());
    office.write(&readers(MAILS));
    let spoil = "UPDATE outbox SET mail = '{\"mail\": \"of a later version\"}' WHERE id = (SELECT min(id::text)::uuid FROM outbox)";
    office.house.sql_as("house", None, spoil).expect("spoilt");
    assert_eq!(office.look(&peer.way("smtp://PEER")), MAILS - 1);
    let outbox = office.outbox();
    assert!(outbox[0].given_up && !outbox[0].error.is_empty());
    assert!(outbox[1..].iter().all(|mail| mail.sent));
}
