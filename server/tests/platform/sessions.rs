//! Claims about sessions: one token for each sign-in, known to the browser alone, and dead when it should be.
use crate::support::{Answer, Browser, House, Server};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use domain::seat::Role;
use jiff::SignedDuration;

const RIGHT: &str = "the right and long password";
const COOKIE: &str = "verbale";

fn sign_in(browser: &Browser, email: &str, password: &str) -> Answer {
    let fields = [("email", email), ("password", password), ("back", "/account")];
    browser.form("/sign-in", &fields)
}

fn signed_in(server: &Server, email: &str) -> Browser {
    let mut browser = Browser::new(&server.url);
    assert_eq!(sign_in(&browser, email, RIGHT).status, 303);
    let page = browser.get("/account");
    browser.csrf = page.between("name=\"csrf\" value=\"", "\"").expect("a form").to_owned();
    browser
}

fn is_in(browser: &Browser) -> bool {
    let answer = browser.get("/account");
    assert!(answer.status == 200 || answer.location.starts_with("/sign-in"), "{}", answer.status);
    answer.status == 200
}

fn with_cookie(server: &Server, value: &str) -> Browser {
    let browser = Browser::new(&server.url);
    browser.plant(COOKIE, value);
    browser
}

#[test]
fn a_cookie_from_before_is_not_the_session_after_signing_in() {
    let house = House::at(Server::apart(&[]));
    let server = house.server;
    let email = house.account(RIGHT);
    let planted = URL_SAFE_NO_PAD.encode([7_u8; 32]);
    let victim = with_cookie(server, &planted);
    assert_eq!(sign_in(&victim, &email, RIGHT).status, 303);
    assert!(is_in(&victim) && victim.cookie(COOKIE) != Some(planted.clone()));
    assert!(!is_in(&with_cookie(server, &planted)), "who planted it has nothing");

    let attacker = house.seat(Role::Member);
    let planted = attacker.cookie(COOKIE).expect("a session");
    let victim = with_cookie(server, &planted);
    let fields = [("csrf", attacker.csrf.as_str()), ("email", &email), ("password", RIGHT)];
    assert_eq!(victim.form("/sign-in", &fields).status, 303);
    assert!(is_in(&victim) && victim.cookie(COOKIE) != Some(planted.clone()));
    assert!(!is_in(&with_cookie(server, &planted)), "the session from before has ended");
}

#[test]
fn cookies_are_for_this_host_alone_and_out_of_reach_of_scripts() {
    for (https, prefix) in [(false, ""), (true, "__Host-")] {
        let settings: &[_] = if https {
            &[("VERBALE_HTTP__PUBLIC_URL", "https://consult.example.org")]
        } else {
            &[]
        };
        let house = House::at(Server::apart(settings));
        let (server, email) = (house.server, house.account(RIGHT));
        let mut browser = Browser::new(&server.url);
        let mut answers = vec![
            browser.form("/language", &[("language", "fr"), ("back", "/")]),
            sign_in(&browser, &email, RIGHT),
        ];
        let page = browser.get("/account");
        browser.csrf = page.between("name=\"csrf\" value=\"", "\"").expect("a form").to_owned();
        answers.extend([browser.post("/sign-out", &[]), browser.get("/")]);
        let set: Vec<&str> = answers
            .iter()
            .flat_map(|answer| &answer.headers)
            .filter(|(name, _)| name == "set-cookie")
            .map(|(_, value)| value.as_str())
            .collect();
        let names: Vec<&str> = set.iter().filter_map(|cookie| cookie.split('=').next()).collect();
        let expected =
            ["-language", "", "-said", "", "-said"].map(|n| format!("{prefix}verbale{n}"));
        let mut sorted = (names.clone(), expected.to_vec());
        sorted.0.sort_unstable();
        sorted.1.sort_unstable();
        assert_eq!(sorted.0, sorted.1, "language, session, word; session and word taken away");
        for cookie in set {
            let attributes: Vec<&str> = cookie.split("; ").skip(1).collect();
            assert!(attributes.contains(&"HttpOnly"), "{cookie}");
            assert!(attributes.contains(&"SameSite=Lax"), "{cookie}");
            assert!(attributes.contains(&"Path=/"), "{cookie}");
            assert_eq!(attributes.contains(&"Secure"), https, "{cookie}");
            assert!(!cookie.to_lowercase().contains("domain"), "{cookie}");
        }
    }
}

#[test]
fn a_cookie_that_a_sibling_host_could_plant_has_no_effect() {
    let settings = [("VERBALE_HTTP__PUBLIC_URL", "https://consult.example.org")];
    let house = House::at(Server::apart(&settings));
    let member = house.seat(Role::Member);
    let token = member.cookie("__Host-verbale").expect("a session");
    let victim = Browser::new(&house.server.url);
    victim.plant("verbale", &token);
    victim.plant("verbale-language", "ar");
    let word = r#"{"key":"people-offered","args":[["email","planted@example.org"]],"warning":false,"undo":null,"tenant":null}"#;
    victim.plant("verbale-said", &URL_SAFE_NO_PAD.encode(word));
    assert!(!is_in(&victim), "no session");
    let page = victim.get("/");
    assert!(page.body.contains("<html lang=\"en\""), "no language");
    assert!(!page.body.contains("planted@example.org"), "no word");
    victim.plant("__Host-verbale-said", &URL_SAFE_NO_PAD.encode(word));
    assert!(victim.get("/").body.contains("planted@example.org"), "as it would show from us");
}

#[test]
fn a_session_ends_when_it_rests_for_ninety_minutes_or_after_twelve_hours_of_work() {
    let house = House::at(Server::apart(&[]));
    let clock = &house.server.app.clock;
    let pass = |minutes: i64| clock.advance(SignedDuration::from_mins(minutes));
    let resting = house.seat(Role::Member);
    for _ in 0..2 {
        pass(89);
        assert!(is_in(&resting), "each use begins the rest anew");
    }
    pass(91);
    assert!(!is_in(&resting));
    assert_eq!(resting.post("/account/sign-out-everywhere", &[]).status, 303);
    assert!(!is_in(&resting), "and it is not woken by trying");

    let working = house.seat(Role::Member);
    for _ in 0..23 {
        pass(30);
        assert!(is_in(&working));
    }
    pass(30);
    assert!(!is_in(&working), "twelve hours are over");
    let email = house.account(RIGHT);
    assert!(is_in(&signed_in(house.server, &email)), "signing in again is all it takes");
}

#[test]
fn signing_out_ends_this_session_and_everywhere_ends_all() {
    let house = House::at(Server::apart(&[]));
    let (server, email) = (house.server, house.account(RIGHT));
    let [here, there, elsewhere] = [0; 3].map(|_| signed_in(server, &email));
    let token = here.cookie(COOKIE).expect("a session");
    assert_eq!(here.get("/sign-out").status, 405, "a link can't sign anybody out");
    let out = here.post("/sign-out", &[]);
    assert_eq!((out.status, here.cookie(COOKIE)), (303, None));
    assert!(out.header("clear-site-data").contains("storage"));
    assert!(!is_in(&with_cookie(server, &token)), "the token is dead, not only forgotten");
    assert!(is_in(&there) && is_in(&elsewhere));
    assert_eq!(there.post("/account/sign-out-everywhere", &[]).status, 303);
    assert!(!is_in(&there) && !is_in(&elsewhere));
}

#[test]
fn a_new_password_ends_every_other_session_and_the_old_token() {
    let house = House::at(Server::apart(&[]));
    let (server, email) = (house.server, house.account(RIGHT));
    let [here, there] = [0; 2].map(|_| signed_in(server, &email));
    let token = here.cookie(COOKIE).expect("a session");
    let new = "an even calmer and longer sentence";
    let change = [("present_password", RIGHT), ("new_password", new)];
    assert_eq!(here.post("/account/password", &change).status, 303);
    assert!(is_in(&here), "who changed it goes on");
    assert!(!is_in(&there) && !is_in(&with_cookie(server, &token)));
    assert_eq!(sign_in(&Browser::new(&server.url), &email, RIGHT).status, 422);

    let directory = server.app.database.directory();
    let account =
        server.run(directory.account_by_email(&email)).expect("a look").expect("somebody");
    let until = server.app.clock.now() + SignedDuration::from_mins(30);
    let issue = server.run(directory.start_reset(account.id, until)).expect("a reset");
    let link =
        format!("/password/{}", verbale::web::password_token(&server.app, account.id, issue));
    let newest = [("password", "the calmest and longest sentence")];
    assert_eq!(Browser::new(&server.url).form(&link, &newest).status, 303);
    assert!(!is_in(&here), "by a link, all sessions end");
}

#[test]
fn a_seat_that_is_suspended_or_removed_counts_no_more_from_the_next_request_on() {
    let (house, other) = (House::new(), House::new());
    let supervisor = house.seat(Role::Supervisor);
    let member = house.seat(Role::Secretary);
    other.seat_too(&member, Role::Member, None);
    let find = format!("SELECT id FROM seats WHERE account_id = '{}'", member.account);
    let seat = house.sql_as("house", None, &find).expect("a seat").join("");
    let (page, there) = (house.path("/people"), other.path("/consultations"));
    let act =
        || member.post(&page, &[("name", "N"), ("email", "n@example.org"), ("role", "member")]);
    let press = |act: &str, fields: &[(&str, &str)]| {
        let path = house.path(&format!("/people/{seat}/{act}"));
        assert_eq!(supervisor.post(&path, fields).status, 303);
    };
    assert_eq!(member.get(&page).status, 200);
    press("suspension", &[("suspended", "yes")]);
    assert_eq!((member.get(&page).status, act().status), (404, 404), "suspended");
    assert_eq!(member.get(&there).status, 200, "the seat elsewhere is another matter");
    press("suspension", &[("suspended", "no")]);
    assert_eq!(member.get(&page).status, 200, "it counts again");
    press("removal", &[]);
    assert_eq!((member.get(&page).status, act().status), (404, 404), "removed");
    assert!(!member.get("/seats").body.contains(&seat), "nor is it offered to sit on");
    assert_eq!(member.post(&format!("/seats/{seat}/choice"), &[]).status, 404);
    assert_eq!(member.get(&there).status, 200);
    assert!(!supervisor.get(&page).body.contains("n@example.org"), "nothing was done in between");
}
