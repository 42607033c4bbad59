//! Claims about strangers who want to know who has an account: every answer is the same, and costs the same.
use crate::support::{Answer, Browser, House, Server};
use domain::{language::Language, mail::Mail, seat::Role};
use std::{
    io::{BufRead, BufReader, Write},
    process::{Child, Stdio},
};
use store::Account;
use uuid::Uuid;

const RIGHT: &str = "the right and long password";
const WRONG: &str = "a wrong and long password";

/// What can be told apart from outside, with the address masked.
fn seen(answer: &Answer, email: &str) -> (u16, Vec<(String, String)>, String) {
    (answer.status, answer.stable_headers(), answer.body.replace(email, "address"))
}

fn stranger(server: &Server) -> Browser {
    let [a, b, c] = verbale::keys::random::<3>();
    Browser::coming_from(&format!("10.{a}.{b}.{c}"), &server.url)
}

fn unknown() -> String {
    format!("{}@house.example", Uuid::new_v4().simple())
}

/// Somebody who sits, with a password.
fn seated(house: &House) -> String {
    let email = house.account(RIGHT);
    let account = account(house.server, &email);
    house.server.run(async {
        let tx = house.server.app.database.keep(house.tenant.id).await.expect("a transaction");
        tx.seats().add(account.id, Role::Member, None).await.expect("a seat");
        tx.commit().await.expect("a commit");
    });
    email
}

fn account(server: &Server, email: &str) -> Account {
    let directory = server.app.database.directory();
    server.run(directory.account_by_email(email)).expect("a look").expect("an account")
}

/// An address with an account that nobody gave a password yet.
fn without_password(server: &Server) -> String {
    let email = unknown();
    server
        .run(server.app.database.directory().add_account(&email, "X", None, Language::En))
        .expect("an account");
    email
}

#[test]
fn sign_in_refuses_known_and_unknown_addresses_alike_and_at_the_same_cost() {
    let house = House::at(Server::apart(&[]));
    let server = house.server;
    let people = [unknown(), seated(&house), house.account(RIGHT), without_password(server)];
    for (kind, password, cost) in [
        ("wrong", WRONG.to_owned(), 1),
        ("empty", String::new(), 1),
        ("endless", "w".repeat(9000), 0),
    ] {
        let answers: Vec<_> = people
            .iter()
            .map(|email| {
                let before = server.app.passwords.hashed();
                let fields = [("email", email.as_str()), ("password", &password), ("back", "/")];
                let answer = stranger(server).form("/sign-in", &fields);
                (seen(&answer, email), server.app.passwords.hashed() - before)
            })
            .collect();
        assert_eq!((answers[0].0.0, answers[0].1), (422, cost), "{kind}");
        for answer in &answers[1..] {
            assert_eq!(answer, &answers[0], "{kind}");
        }
    }
    let fields = [("email", people[1].as_str()), ("password", RIGHT), ("back", "/")];
    assert_eq!(stranger(server).form("/sign-in", &fields).status, 303, "and lets in who knows");
}

#[test]
fn a_forgotten_password_is_answered_alike_and_only_a_known_address_gets_a_mail() {
    let house = House::at(Server::apart(&[]));
    let server = house.server;
    let people = [seated(&house), unknown(), house.account(RIGHT), without_password(server)];
    let ask = |email: &str| {
        let answer = stranger(server).form("/password/forgotten", &[("email", email)]);
        seen(&answer, email)
    };
    let answers: Vec<_> = people.iter().map(|email| ask(email)).collect();
    assert_eq!(answers[0].0, 200);
    assert!(answers[0].2.contains("If address has an account, a link is on its way"));
    for answer in &answers[1..] {
        assert_eq!(answer, &answers[0]);
    }
    server.app.errands.close();
    server.run(server.app.errands.wait());
    let mails = |email: &str| {
        let count = format!("SELECT count(*) FROM outbox WHERE recipient = '{email}'");
        server.sql("postgres", &count).expect("a count").join("")
    };
    assert_eq!(people.each_ref().map(|email| mails(email)), ["1", "0", "0", "0"]);
}

/// Holds a lock on an account until it is dropped.
struct Lock(Child);

impl Lock {
    fn on(server: &Server, email: &str) -> Self {
        let mut psql = server.psql("postgres");
        let mut child =
            psql.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("psql starts");
        let statements =
            format!("BEGIN;\nSELECT 'held' FROM accounts WHERE email = '{email}' FOR UPDATE;\n");
        let input = child.stdin.as_mut().expect("an input");
        input.write_all(statements.as_bytes()).expect("psql listens");
        let output = child.stdout.as_mut().expect("an output");
        let line = BufReader::new(output).lines().next().expect("a line").expect("text");
        assert_eq!(line, "held");
        Self(child)
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        drop(self.0.stdin.take());
        let _ = self.0.wait();
    }
}

#[test]
fn the_answer_to_a_forgotten_password_does_not_wait_for_what_is_done_for_a_known_address() {
    let house = House::at(Server::apart(&[]));
    let server = house.server;
    let email = seated(&house);
    let lock = Lock::on(server, &email);
    // Nothing can be written for this address now; an answer that waited for it would not come.
    let answer = stranger(server).form("/password/forgotten", &[("email", &email)]);
    assert_eq!(answer.status, 200);
    assert_eq!(account(server, &email).reset.0, 0, "nothing is done yet");
    drop(lock);
    server.app.errands.close();
    server.run(server.app.errands.wait());
    assert_eq!(account(server, &email).reset.0, 1, "now it is");
}

#[test]
fn offering_a_seat_tells_nobody_whether_the_address_has_an_account_elsewhere() {
    let (house, elsewhere) = (House::new(), House::new());
    let people = [unknown(), seated(&elsewhere), without_password(house.server)];
    let secretary = house.seat(Role::Secretary);
    let focal_point = house.focal_point(house.state("FRA"));
    for (who, path, role) in [
        (&secretary, house.path("/people"), "member"),
        (&focal_point, house.path("/colleagues"), "contributor"),
    ] {
        let offer = |email: &str| {
            let fields = [("name", "Nadia Petrova"), ("email", email), ("role", role)];
            let answer = who.post(&path, &fields);
            let (page, location) = (who.get(&path), answer.location.clone());
            assert_eq!((answer.status, page.status), (303, 200));
            assert!(page.body.contains(email), "the offer stands on the page");
            let once: String = page.body.split(email).next().unwrap_or_default().to_owned();
            let headers: Vec<_> = answer.headers.into_iter().map(|(name, _)| name).collect();
            (location, headers, once.len())
        };
        let answers: Vec<_> = people.iter().map(|email| offer(email)).collect();
        assert_eq!(answers[1], answers[0], "known elsewhere");
        assert_eq!(answers[2], answers[0], "known without a password");
    }
}

#[test]
fn a_link_for_a_new_password_is_good_once_and_only_the_last_one() {
    let house = House::at(Server::apart(&[]));
    let server = house.server;
    let (app, email) = (&server.app, seated(&house));
    let browser = stranger(server);
    for _ in 0..2 {
        assert_eq!(browser.form("/password/forgotten", &[("email", &email)]).status, 200);
        app.errands.close();
        server.run(app.errands.wait());
    }
    let asked = account(server, &email);
    let link = |issue| format!("/password/{}", verbale::web::password_token(app, asked.id, issue));
    let sent = server.sql(
        "postgres",
        &format!("SELECT mail FROM outbox WHERE recipient = '{email}' ORDER BY created_at"),
    );
    let issues: Vec<i32> = sent
        .expect("mails")
        .iter()
        .map(|mail| match serde_json::from_str(mail).expect("a mail") {
            Mail::PasswordReset { account, issue } if account == asked.id => issue,
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(issues, [1, 2], "each mail has a number of its own");
    let set = |path: &str, password: &str| browser.form(path, &[("password", password)]);
    let old = browser.get(&link(1));
    assert_eq!(old.status, 404, "the newer one has replaced it");
    assert!(old.body.contains("This link can no longer be used"), "and the page says what to do");
    assert_eq!(browser.get(&link(2)).status, 200);
    assert_eq!(set(&link(2), "short").status, 422);
    let twice: Vec<u16> = std::thread::scope(|scope| {
        let both = ["the first new password", "the other new password"];
        let tries = both.map(|new| scope.spawn(|| set(&link(2), new).status));
        tries.map(|one| one.join().expect("an answer")).to_vec()
    });
    assert_eq!(twice.iter().filter(|status| **status == 303).count(), 1, "{twice:?}");
    for path in [link(1), link(2), link(3), link(2) + "x", "/password/x".into()] {
        let (page, act) = (browser.get(&path), set(&path, "one more new password"));
        assert_eq!((page.status, act.status), (404, 404), "{path}");
        assert!(page.body.contains("This link can no longer be used"), "{path}");
        assert!(act.body.contains("This link can no longer be used"), "{path}");
    }
}
