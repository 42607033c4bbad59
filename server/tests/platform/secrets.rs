//! Claims about where secrets are not: tokens and passwords stand in no table, no address, no page and no log.
use crate::support::{Browser, House, Process, Server};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use domain::seat::Role;
use sha2::{Digest, Sha256};

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The tables in which a word stands, whatever the tenant.
fn tables_with(server: &Server, word: &str) -> Vec<String> {
    let list = "SELECT quote_ident(relname) FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace";
    let tables = server.sql("postgres", list).expect("the tables");
    assert!(tables.len() > 10, "{tables:?}");
    let has = |table: &String| {
        let count = format!("SELECT count(*) FROM {table} t WHERE t::text LIKE '%{word}%'");
        server.sql("postgres", &count).expect("a count") != ["0"]
    };
    tables.into_iter().filter(has).collect()
}

#[test]
fn the_database_knows_the_hash_of_a_token_and_never_the_token() {
    let house = House::at(Server::apart(&[]));
    let (server, email) = (house.server, house.account("the right and long password"));
    let browser = Browser::new(&server.url);
    let fields = [("email", email.as_str()), ("password", "the right and long password")];
    let answer = browser.form("/sign-in", &fields);
    let token = browser.cookie("verbale").expect("a session");
    let raw = URL_SAFE_NO_PAD.decode(&token).expect("base64url");
    assert_eq!(tables_with(server, &token), [""; 0]);
    assert_eq!(tables_with(server, &hexadecimal(&raw)), [""; 0]);
    assert_eq!(tables_with(server, &hexadecimal(&Sha256::digest(&raw))), ["sessions"]);
    assert_eq!(tables_with(server, "the right and long password"), [""; 0]);
    assert!(!answer.location.contains(&token), "nor does any address");
    for path in ["/account", "/seats", "/"] {
        assert!(!browser.get(path).body.contains(&token), "nor does any page: {path}");
    }
}

#[test]
fn a_token_never_counts_when_it_stands_in_an_address() {
    let house = House::new();
    let member = house.seat(Role::Member);
    let token = member.cookie("verbale").expect("a session");
    let stranger = Browser::new(&house.server.url);
    for path in ["/account?verbale=", "/account?session=", "/account?token="] {
        assert_eq!(stranger.get(&format!("{path}{token}")).status, 303, "{path}");
    }
}

/// What is after a mark in a page, up to the next quotation mark or angle bracket.
fn after<'p>(page: &'p str, mark: &str) -> Option<&'p str> {
    page.split_once(mark)?.1.split(['"', '<']).next()
}

#[test]
fn no_log_line_holds_a_password_a_token_or_a_link() {
    let server = Process::start("demo", &[("VERBALE_LOG__FILTER", "debug")]);
    let browser = Browser::new(&server.url);
    let email = "secretary@advisory-committee.example";
    assert_eq!(browser.form("/password/forgotten", &[("email", email)]).status, 200);
    // The mail is written after the answer; asking for it again and again is how its reader waits.
    let mail = (0..5_000)
        .find_map(|_| Some(after(&browser.get("/dev/mail").body, "/dev/mail/")?.to_owned()))
        .expect("a mail");
    let mail = browser.get(&format!("/dev/mail/{mail}")).body;
    let token = after(&mail, "/password/").expect("a link").to_owned();
    let password = "canary-password-of-this-test";
    let link = format!("/password/{token}");
    assert_eq!(browser.form(&link, &[("password", "short")]).status, 422);
    assert_eq!(browser.post_bare(&link, &[], &[("sec-fetch-site", "cross-site")]).status, 403);
    assert_eq!(browser.get(&format!("{link}/")).status, 404);
    assert_eq!(browser.form(&link, &[("password", password)]).status, 303);
    assert_eq!(browser.get(&link).status, 404);
    assert_eq!(browser.get(&format!("/t/advisory-committee/seat-offers/{token}")).status, 404);
    let fields = [("email", email), ("password", password), ("back", "/seats")];
    assert_eq!(browser.form("/sign-in", &fields).status, 303);
    let session = browser.cookie("verbale").expect("a session");
    assert_eq!(browser.get("/no-such-page").status, 404);
    assert_eq!(browser.form("/sign-out", &[("csrf", "wrong")]).status, 403);

    let log = server.log();
    assert!(log.contains("no page") && log.contains("/password/{token}"), "it logs:\n{log}");
    let proof = token.rsplit('.').next().expect("a proof");
    for secret in [password, &session, proof] {
        let line = log.lines().find(|line| line.contains(secret));
        assert_eq!(line, None, "{secret}");
    }
}
