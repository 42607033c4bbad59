//! What was typed when a session had ended is kept in the browser, shown, and sent by a click; nothing else is.
use crate::support::{Answer, Browser, House, Persona};
use domain::seat::Role;
use jiff::SignedDuration;
use serde_json::{Value, json};

const SEMINAR: &str = include_str!("../../demonstration/international-cooperation-seminar.json");
const REPLY: &str = "/consultations/international-cooperation-seminar/reply";
const PASSWORD: &str = "the right and long password";
const OURS: [(&str, &str); 1] = [("sec-fetch-site", "same-origin")];

fn france() -> (House, Persona) {
    let house = House::with_bundle(SEMINAR);
    let france = house.focal_point(house.state("FRA"));
    assert_eq!(france.post(&house.path(&format!("{REPLY}/opening")), &[]).status, 303);
    (house, france)
}

/// Gives somebody a password, ends all their sessions, and tells their address.
fn signed_out(house: &House, who: &Persona) -> String {
    let app = &house.server.app;
    house.server.run(async {
        let directory = app.database.directory();
        let hash = app.passwords.hash(PASSWORD.into()).await.expect("a hash");
        directory.set_password(who.account, &hash).await.expect("a password");
        directory.end_all_sessions(who.account).await.expect("the end");
        directory.account(who.account).await.expect("a look").expect("an account").email
    })
}

/// What the sign-in page carries along.
fn carried(page: &Answer) -> Option<Value> {
    let text = page.between("name=\"kept\" value=\"", "\"")?;
    let text = text.replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">");
    Some(serde_json::from_str(&text.replace("&amp;", "&")).expect("JSON"))
}

fn sign_in(browser: &Browser, email: &str, password: &str, kept: &Value) -> Answer {
    let kept = kept.to_string();
    let fields = [("email", email), ("password", password), ("back", "/"), ("kept", &kept)];
    browser.post_bare("/sign-in", &fields, &OURS)
}

/// Presses "Send it again": the fields of the page's last form, to where it leads.
fn send_again(browser: &Browser, page: &Answer) -> Answer {
    let form = page.body.rsplit_once("<form ").expect("a form").1;
    let form = form.split_once("</form>").expect("its end").0;
    let value = |rest: &str, start: &str| {
        let raw =
            rest.split_once(start).expect("an attribute").1.split_once('"').expect("an end").0;
        raw.replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    };
    let fields: Vec<(String, String)> = form
        .split("type=\"hidden\"")
        .skip(1)
        .map(|field| (value(field, "name=\""), value(field, "value=\"")))
        .collect();
    let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    browser.post_bare(&value(form, "action=\""), &fields, &OURS)
}

#[test]
fn an_answer_typed_as_the_session_ended_survives_a_wrong_password_and_is_stored_by_one_click() {
    let (house, france) = france();
    let part = house.path(&format!("{REPLY}/parts/1"));
    let email = signed_out(&house, &france);
    let typed = "Le premier alinéa.\n\nLe « second »: الكلمة.";
    let late = france
        .post(&part, &[("q1", typed), ("version-q1", "0"), ("version-q2", "0"), ("go", "stay")]);
    assert_eq!(late.status, 401);
    assert!(
        late.body.contains(
            "Your session has ended. What you typed is kept: sign in and you can send it again."
        ),
        "{}",
        late.body
    );
    let away = ["action=\"/language\"", "href=\"/sign-in\""];
    assert!(
        !away.iter().any(|way| late.body.contains(way)),
        "no way of the furniture loses the text"
    );
    let kept = carried(&late).expect("the text");
    let wrong = sign_in(&france, &email, "a wrong password", &kept);
    assert_eq!(wrong.status, 422);
    assert_eq!(carried(&wrong), Some(kept.clone()), "the text survives");

    let here = sign_in(&france, &email, PASSWORD, &kept);
    assert_eq!(here.status, 200, "{}", here.body);
    assert!(here.body.contains("Your text is still here"));
    assert!(
        here.body.contains("Answer to question 1") && here.body.contains(typed),
        "{}",
        here.body
    );
    assert!(here.body.contains("Focal point · <bdi>France</bdi>"), "in whose name");
    let before = house
        .sql_as("respondent", france.respondent, "SELECT count(*) FROM answers")
        .expect("a count");
    assert_eq!(before, ["0"], "nothing was sent by itself");
    let sent = send_again(&france, &here);
    assert_eq!(sent.status, 303, "{}", sent.body);
    let page = france.get(&part);
    assert!(page.body.contains(typed), "{}", page.body);
    assert_eq!(send_again(&france, &here).status, 303, "the same once more changes nothing");
}

#[test]
fn a_text_that_was_overtaken_meanwhile_is_shown_as_a_conflict() {
    let (house, france) = france();
    let ministry = house.sit(Role::Contributor, france.respondent);
    let part = house.path(&format!("{REPLY}/parts/1"));
    let write = |who: &Browser, text: &str| {
        who.post(&part, &[("q1", text), ("version-q1", "0"), ("version-q2", "0")])
    };
    assert_eq!(write(&ministry, "The text of the ministry").status, 303);
    let fields =
        [("csrf", "of-an-earlier-session"), ("q1", "The text of the mission"), ("version-q1", "0")];
    let stale = france.post_bare(&part, &fields, &OURS);
    assert_eq!(stale.status, 403);
    assert!(stale.body.contains("You signed in again after opening that page"));
    assert!(stale.body.contains("The text of the mission"), "{}", stale.body);
    let conflict = send_again(&france, &stale);
    assert_eq!(conflict.status, 409);
    assert!(conflict.body.contains("The text of the mission"));
    assert!(conflict.body.contains("The text of the ministry"));
}

#[test]
fn a_session_that_timed_out_keeps_the_text_as_well_and_names_the_files_to_choose_again() {
    let (house, france) = france();
    let app = &house.server.app;
    house.server.run(async {
        let directory = app.database.directory();
        let long_ago = app.clock.now() - SignedDuration::from_mins(91);
        for session in directory.sessions_of(france.account).await.expect("sessions") {
            directory.touch_session(session.id, long_ago).await.expect("a long silence");
        }
    });
    let part = house.path(&format!("{REPLY}/parts/1"));
    let file = [("file-q1", "law of <France>.pdf", &b"%PDF-1.7 words"[..])];
    let late = france.post_files(&part, &[("q1", "A text"), ("version-q1", "0")], &file);
    assert_eq!(late.status, 401);
    assert!(late.body.contains("<bdi>law of &lt;France&gt;.pdf</bdi>"), "{}", late.body);
    let kept = carried(&late).expect("the text");
    assert_eq!(kept["files"], json!(["law of <France>.pdf"]));
    assert!(!late.body.contains("%PDF"), "the file itself is not carried");

    let alone = france.post_files(&part, &[("version-q1", "0")], &file);
    assert_eq!(alone.status, 401);
    assert!(alone.body.contains("law of &lt;France&gt;.pdf") && carried(&alone).is_none());
    let nothing = france.post(&house.path(&format!("{REPLY}/opening")), &[]);
    assert_eq!(nothing.status, 303, "where nothing was typed there is nothing to keep");
    let too_long = france.post(&part, &[("q1", &"x".repeat(7 * 1024 * 1024)), ("version-q1", "0")]);
    assert_eq!(too_long.status, 401);
    assert!(too_long.body.contains("too long to be carried along"), "it says so");
    assert!(too_long.body.len() < 100_000 && carried(&too_long).is_none());
}

#[test]
fn hostile_words_are_words_on_every_page_that_keeps_them() {
    let (house, france) = france();
    let part = house.path(&format!("{REPLY}/parts/1"));
    let hostile = "\"'><script>alert(1)</script><img src=x onerror=alert(1)>\u{202e}&quot;";
    let fields = [("csrf", "old"), ("q1", hostile), (hostile, hostile), ("version-q1", "0")];
    let stale = france.post_bare(&part, &fields, &OURS);
    assert_eq!(stale.status, 403);
    signed_out(&house, &france);
    let late = france.post_bare(&part, &fields, &OURS);
    assert_eq!(late.status, 401);
    for page in [&stale, &late] {
        assert!(
            !page.body.contains("<script>alert") && !page.body.contains("<img src"),
            "{}",
            page.body
        );
        assert!(page.body.contains("&lt;script&gt;alert(1)"), "{}", page.body);
    }
    let kept = carried(&late).expect("the text");
    assert_eq!(kept["fields"][0], json!(["q1", hostile]), "unchanged");
}

#[test]
fn a_form_from_elsewhere_is_not_kept() {
    let (house, france) = france();
    let part = house.path(&format!("{REPLY}/parts/1"));
    let fields = [("csrf", "old"), ("q1", "Words of somebody else"), ("version-q1", "0")];
    let from = |headers: &[(&str, &str)]| {
        let answer = france.post_bare(&part, &fields, headers);
        assert!(!answer.body.contains("Words of somebody else"), "{headers:?}");
        answer.status
    };
    let elsewhere: [&[(&str, &str)]; 4] = [
        &[("sec-fetch-site", "cross-site")],
        &[("sec-fetch-site", "same-site")],
        &[("origin", "https://elsewhere.example")],
        &[("sec-fetch-site", "none")],
    ];
    assert_eq!(elsewhere.map(from), [403; 4], "with a session");
    assert_eq!(from(&[]), 403);
    signed_out(&house, &france);
    assert_eq!(elsewhere.map(from), [403, 403, 403, 303], "without one");
    assert_eq!(from(&[]), 303, "a browser that tells nothing has to sign in first");
    let script = [("sec-fetch-site", "same-origin"), ("accept", "application/json")];
    let told = france.post_bare(&part, &fields, &script);
    assert_eq!(
        (told.status, told.body.as_str()),
        (401, r#"{"state":"signed_out"}"#),
        "keeps it itself"
    );
    let origin = [("origin", house.server.url.as_str())];
    assert_eq!(france.post_bare(&part, &fields, &origin).status, 401, "our own, by its origin");
}

#[test]
fn a_kept_form_leads_nowhere_but_to_an_act_of_ours() {
    let (house, france) = france();
    let email = signed_out(&house, &france);
    let part = house.path(&format!("{REPLY}/parts/1"));
    let kept = |path: &str, page: &str, name: &str| json!({ "path": path, "page": page, "fields": [[name, "Words"]], "files": [] });
    for (path, page, name) in [
        ("https://elsewhere.example/", "/", "q1"),
        ("//elsewhere.example/", "/", "q1"),
        ("/\\elsewhere.example", "/", "q1"),
        ("/\t/elsewhere.example", "/", "q1"),
        ("/t/../account/password", "/", "q1"),
        ("/accessibility", "/", "q1"),
        ("/no-such-act", "/", "q1"),
        ("/sign-in", "/", "q1"),
        ("/language", "/", "q1"),
        (&part, "//elsewhere.example/", "q1"),
        (&part, "javascript:alert(1)", "q1"),
        (&part, "/", "csrf"),
        (&part, "/", "new_password"),
    ] {
        let refused = sign_in(&france, &email, PASSWORD, &kept(path, page, name));
        assert_eq!(refused.status, 400, "{path} {page} {name}");
        assert_eq!(refused.header("set-cookie"), "", "{path} {page} {name}");
    }
    let good = kept(&part, "/", "q1").to_string();
    let fields = [("email", email.as_str()), ("password", PASSWORD), ("kept", good.as_str())];
    assert_eq!(france.post_bare("/sign-in", &fields, &[]).status, 403, "not surely from our page");
    let tab =
        france.post_bare("/sign-in", &[("email", ""), ("back", "/\t/elsewhere.example")], &OURS);
    assert!(!tab.body.contains("elsewhere.example"), "nor does the way back");
}

#[test]
fn who_has_signed_in_in_another_tab_gets_the_text_without_a_password() {
    let (house, france) = france();
    let part = house.path(&format!("{REPLY}/parts/1"));
    let kept = json!({ "path": part, "page": part, "fields": [["q1", "A text"], ["version-q1", "0"]], "files": [] });
    let here = sign_in(&france, "", "", &kept);
    assert_eq!(here.status, 200, "{}", here.body);
    assert!(here.body.contains("Your text is still here") && here.body.contains("A text"));
    assert_eq!(send_again(&france, &here).status, 303);
    assert!(france.get(&part).body.contains("A text"));
}

#[test]
fn who_has_no_seat_there_sees_the_text_and_can_not_send_it() {
    let (house, france) = france();
    let member = house.seat(Role::Member);
    let part = house.path(&format!("{REPLY}/parts/1"));
    let fields = [("csrf", "old"), ("q1", "A text of France"), ("version-q1", "0")];
    let stale = member.post_bare(&part, &fields, &OURS);
    assert_eq!(stale.status, 403);
    assert!(stale.body.contains("A text of France"), "nothing is lost silently");
    assert!(stale.body.contains("this account has no seat from which this can be sent"));
    assert!(!stale.body.contains("Answer to question"), "nor are the questions told");
    assert_eq!(send_again(&member, &stale).status, 404);
    assert!(!france.get(&part).body.contains("A text of France"));
}

#[test]
fn passwords_are_never_kept() {
    let house = House::new();
    let secretary = house.seat(Role::Secretary);
    let fields = [
        ("csrf", "old"),
        ("present_password", "a secret"),
        ("new_password", "another secret"),
        ("note", "x"),
    ];
    let stale = secretary.post_bare("/account/password", &fields, &OURS);
    assert_eq!(stale.status, 403);
    signed_out(&house, &secretary);
    let late = secretary.post_bare("/account/password", &fields, &OURS);
    assert_eq!(late.status, 303);
    assert!(!stale.body.contains("secret") && !late.body.contains("secret"));
}

#[test]
fn what_was_typed_goes_by_its_labels_and_what_the_form_carries_for_itself_is_not_shown() {
    let house = House::with_bundle(SEMINAR);
    let secretary = house.seat(Role::Secretary);
    let mandate = house.path("/consultations/international-cooperation-seminar/mandate");
    let fields = [
        ("csrf", "old"),
        ("seen", "plumbing"),
        ("title-fr", "Un titre"),
        ("ngos", "named"),
        ("other-field", "Words"),
    ];
    let stale = secretary.post_bare(&mandate, &fields, &OURS);
    assert_eq!(stale.status, 403);
    let shown = stale.between("<dl class=\"kept sheet\">", "</dl>").expect("what was typed");
    for words in ["<bdi>Title (French)</bdi>", "Un titre", "<bdi>other-field</bdi>", "Words"] {
        assert!(shown.contains(words), "{words}: {shown}");
    }
    assert!(!shown.contains("plumbing") && !shown.contains(">named<"), "{shown}");
    assert!(stale.body.contains("name=\"seen\" value=\"plumbing\""), "but it is sent");
}
