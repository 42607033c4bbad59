//! Claims about guessing: it is slowed down for seconds, nobody is locked out, and nobody pays for another.
use crate::support::{Answer, Browser, House, Server};
use domain::seat::Role;
use jiff::SignedDuration;

const RIGHT: &str = "the right and long password";
/// Longer than a password may be, so that it counts as a try and costs no hash.
fn wrong() -> String {
    "w".repeat(2000)
}

fn sign_in(browser: &Browser, email: &str, password: &str) -> Answer {
    browser.form("/sign-in", &[("email", email), ("password", password), ("back", "/account")])
}

/// Repeats until there is a pause; how often it went before, and the answer that asks for the pause.
fn until_pause(mut one_more: impl FnMut(usize) -> Answer) -> (usize, Answer) {
    for count in 0..500 {
        let answer = one_more(count);
        if answer.status == 429 {
            return (count, answer);
        }
        assert!(matches!(answer.status, 200 | 422), "{}: {}", answer.status, answer.body);
    }
    panic!("500 tries without a pause");
}

fn seconds(answer: &Answer) -> i64 {
    answer.header("retry-after").parse().expect("Retry-After in seconds")
}

#[test]
fn too_many_tries_are_answered_with_the_page_what_was_typed_and_when_to_come_back() {
    let server = Server::apart(&[]);
    let browser = Browser::coming_from("198.51.100.1", &server.url);
    let typed = "Somebody@Example.org";
    let (before, pause) = until_pause(|_| sign_in(&browser, typed, "a wrong password"));
    assert!((5..=20).contains(&before), "{before} tries went first");
    assert!((1..=60).contains(&seconds(&pause)), "{}", pause.header("retry-after"));
    assert!(pause.body.contains("Too many tries"), "{}", pause.body);
    assert!(pause.body.contains("value=\"somebody@example.org\""), "the address is kept");
    assert!(pause.body.contains("name=\"back\" value=\"/account\""), "the way back is kept");
    assert!(!pause.body.contains("a wrong password"), "the password is not");
    let hashed = server.app.passwords.hashed();
    assert_eq!(sign_in(&browser, typed, "a wrong password").status, 429);
    assert_eq!(server.app.passwords.hashed(), hashed, "what is refused costs no hash");
}

#[test]
fn a_pause_concerns_nobody_else() {
    let server = Server::apart(&[]);
    let guesser = Browser::coming_from("198.51.100.1", &server.url);
    until_pause(|_| sign_in(&guesser, "victim@example.org", &wrong()));
    assert_eq!(sign_in(&guesser, "colleague@example.org", &wrong()).status, 422);
    let elsewhere = Browser::coming_from("198.51.100.2", &server.url);
    assert_eq!(sign_in(&elsewhere, "victim@example.org", &wrong()).status, 422);
}

#[test]
fn a_pause_ends_by_itself_and_the_right_password_still_fits() {
    let server = Server::apart(&[]);
    let email = House::at(server).account(RIGHT);
    let browser = Browser::coming_from("198.51.100.1", &server.url);
    let (_, pause) = until_pause(|_| sign_in(&browser, &email, &wrong()));
    assert_eq!(sign_in(&browser, &email, RIGHT).status, 429, "it pauses for everything");
    server.app.clock.advance(SignedDuration::from_secs(seconds(&pause)));
    let signed_in = sign_in(&browser, &email, RIGHT);
    assert_eq!((signed_in.status, signed_in.location.as_str()), (303, "/account"));
}

#[test]
fn trying_many_addresses_from_one_network_is_slowed_down() {
    let server = Server::apart(&[]);
    // Whoever holds a /64 has 2^64 addresses to come from.
    let one = |count: usize| {
        let browser = Browser::coming_from(&format!("2001:db8:0:7::{count:x}"), &server.url);
        sign_in(&browser, &format!("somebody-{count}@example.org"), &wrong())
    };
    let (before, pause) = until_pause(one);
    assert!((20..=100).contains(&before), "{before} tries went first");
    assert!(seconds(&pause) <= 60);
    let neighbour = Browser::coming_from("2001:db8:0:8::1", &server.url);
    assert_eq!(sign_in(&neighbour, "somebody-1@example.org", &wrong()).status, 422);
}

#[test]
fn guessing_one_account_from_everywhere_delays_its_owner_by_seconds_and_locks_nothing() {
    let server = Server::apart(&[]);
    let email = House::at(server).account(RIGHT);
    let one = |count: usize| {
        let browser =
            Browser::coming_from(&format!("10.{}.{}.1", count / 200, count % 200), &server.url);
        sign_in(&browser, &email, &wrong())
    };
    let (_, pause) = until_pause(one);
    assert!(seconds(&pause) <= 10, "the owner waits seconds, not minutes");
    server.app.clock.advance(SignedDuration::from_secs(seconds(&pause)));
    let owner = Browser::coming_from("203.0.113.5", &server.url);
    assert_eq!(sign_in(&owner, &email, RIGHT).status, 303);
}

#[test]
fn an_address_that_a_stranger_tells_of_is_not_believed() {
    let server = Server::apart(&[("VERBALE_HTTP__TRUSTED_PROXIES", "192.0.2.1")]);
    let one = |count: usize| {
        let browser = Browser::coming_from(&format!("10.0.{count}.1"), &server.url);
        sign_in(&browser, "victim@example.org", &wrong())
    };
    assert!(until_pause(one).0 <= 20);
}

#[test]
fn many_people_can_change_their_passwords_at_once() {
    let house = House::at(Server::apart(&[]));
    for _ in 0..30 {
        let fields = [("present_password", wrong()), ("new_password", RIGHT.to_owned())];
        let fields = fields.each_ref().map(|(name, value)| (*name, value.as_str()));
        let answer = house.seat(Role::Member).post("/account/password", &fields);
        assert_eq!(answer.status, 422, "the present password is wrong, and nothing else is");
    }
}

#[test]
fn links_for_a_new_password_are_slowed_down_by_address_and_by_network() {
    let server = Server::apart(&[]);
    let ask = |from: &str, email: &str| {
        Browser::coming_from(from, &server.url).form("/password/forgotten", &[("email", email)])
    };
    let (before, pause) =
        until_pause(|count| ask(&format!("198.51.100.{count}"), "Victim@example.org"));
    assert!((2..=10).contains(&before), "{before} letters to one mail box");
    assert!(pause.body.contains("value=\"victim@example.org\""), "the address is kept");
    assert!((1..=3600).contains(&seconds(&pause)));
    assert_eq!(ask("198.51.100.1", "colleague@example.org").status, 200);
    let (before, _) =
        until_pause(|count| ask("203.0.113.1", &format!("somebody-{count}@example.org")));
    assert!((5..=50).contains(&before), "{before} letters from one network");
    assert_eq!(ask("203.0.113.2", "somebody-else@example.org").status, 200);
}
