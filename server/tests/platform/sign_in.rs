//! Signing in, staying signed in, and seats that are offered by mail.
use crate::support::{Answer, Browser, House, Server};
use domain::{language::Language, mail::Mail, seat::Role};
use jiff::SignedDuration;
use store::SeatOffer;
use uuid::Uuid;
use verbale::{
    app::App,
    web::{seat_offer_code, seat_offer_token},
};

fn form(browser: &Browser, path: &str, fields: &[(&str, &str)]) -> Answer {
    browser.post_bare(path, fields, &[("sec-fetch-site", "same-origin")])
}

fn offer(house: &House, email: &str) -> SeatOffer {
    let app = &house.server.app;
    let now = app.clock.now();
    let offer = SeatOffer {
        id: Uuid::now_v7().into(),
        email: email.to_owned(),
        name: "Nadia Petrova".into(),
        role: Role::Rapporteur,
        respondent: None,
        language: None,
        issue: 1,
        failures: 0,
        offered_at: now,
        expires_at: now + SignedDuration::from_hours(24),
        taken_at: None,
        revoked_at: None,
    };
    house.server.run(async {
        let tx = app.database.keep(house.tenant.id).await.expect("a transaction");
        tx.seats().offer(&offer).await.expect("an offer");
        tx.outbox().post(&Mail::SeatOffer { offer: offer.id }, email).await.expect("a mail");
        tx.commit().await.expect("a commit");
    });
    offer
}

fn link(app: &App, house: &House, offer: &SeatOffer) -> String {
    house.path(&format!("/seat-offers/{}", seat_offer_token(app, offer.id, offer.issue)))
}

#[test]
fn an_offered_seat_survives_scanners_and_is_taken_by_whoever_has_the_mail() {
    let house = House::new();
    let app = &house.server.app;
    let offer = offer(&house, &format!("nadia-{}@example.org", Uuid::new_v4().simple()));
    let (link, code) = (link(app, &house, &offer), seat_offer_code(app, offer.id, offer.issue));
    let scanner = Browser::new(&house.server.url);
    for _ in 0..3 {
        assert_eq!(scanner.get(&link).status, 200);
    }
    let pressed = form(&scanner, &link, &[("code", ""), ("password", "")]);
    assert_eq!(pressed.status, 422, "a scanner that presses the button takes nothing");

    let nadia = Browser::new(&house.server.url);
    let wrong =
        form(&nadia, &link, &[("code", "000000"), ("password", "a long and calm sentence")]);
    assert_eq!(wrong.status, 422);
    assert!(wrong.body.contains("This is not the code of the mail"), "it says what to do");
    let weak = form(&nadia, &link, &[("code", &code), ("password", "short")]);
    assert_eq!(weak.status, 422);
    let taken = form(&nadia, &link, &[("code", &code), ("password", "a long and calm sentence")]);
    assert_eq!(taken.status, 303, "{}", taken.body);
    assert_eq!(nadia.get(&house.path("/consultations")).status, 200, "she sits");

    let second = Browser::new(&house.server.url);
    let again = form(&second, &link, &[("code", &code), ("password", "another calm sentence")]);
    assert_eq!(again.status, 422, "a seat is taken once");
    let back = Browser::new(&house.server.url);
    let signed_in = form(
        &back,
        "/sign-in",
        &[
            ("email", &offer.email.to_uppercase()),
            ("password", "a long and calm sentence"),
            ("back", "/account"),
        ],
    );
    assert_eq!((signed_in.status, signed_in.location.as_str()), (303, "/account"));
}

#[test]
fn a_link_of_another_tenant_or_with_another_proof_leads_nowhere() {
    let (ours, theirs) = (House::new(), House::new());
    let app = &ours.server.app;
    let offer = offer(&ours, "somebody@example.org");
    let token = seat_offer_token(app, offer.id, offer.issue);
    let browser = Browser::new(&ours.server.url);
    assert_eq!(browser.get(&ours.path(&format!("/seat-offers/{token}"))).status, 200);
    assert_eq!(browser.get(&theirs.path(&format!("/seat-offers/{token}"))).status, 404);
    assert_eq!(browser.get(&ours.path(&format!("/seat-offers/{token}x"))).status, 404);
    let old = seat_offer_token(app, offer.id, offer.issue + 1);
    assert_eq!(browser.get(&ours.path(&format!("/seat-offers/{old}"))).status, 404);
}

#[test]
fn the_mail_of_an_offer_carries_link_and_code_and_leaves_once() {
    let house = House::new();
    let app = &house.server.app;
    let email = format!("mail-{}@example.org", Uuid::new_v4().simple());
    let offer = offer(&house, &email);
    house.mails_to(&email);
    let mails = house.mails_to(&email);
    assert_eq!(mails.len(), 1);
    assert!(mails[0].text.contains(&link(app, &house, &offer)), "{}", mails[0].text);
    assert!(mails[0].text.contains(&seat_offer_code(app, offer.id, 1)));
    assert!(mails[0].subject.contains("A house of its own"));
}

#[test]
fn known_and_unknown_addresses_get_the_same_answer() {
    let house = House::new();
    let email = format!("known-{}@example.org", Uuid::new_v4().simple());
    let app = &house.server.app;
    let hash =
        house.server.run(app.passwords.hash("the right and long password".into())).expect("a hash");
    house
        .server
        .run(app.database.directory().add_account(&email, "Known", Some(hash), Language::En))
        .expect("an account");
    let try_with = |email: &str| {
        let answer = form(
            &Browser::new(&house.server.url),
            "/sign-in",
            &[("email", email), ("password", "a wrong password"), ("back", "/")],
        );
        (answer.status, answer.body.replace(email, "address"))
    };
    assert_eq!(try_with(&email), try_with("nobody-at-all@example.org"));
    let ask = |email: &str| {
        let answer =
            form(&Browser::new(&house.server.url), "/password/forgotten", &[("email", email)]);
        (answer.status, answer.body.replace(email, "address"))
    };
    assert_eq!(ask(&email), ask("nobody-at-all@example.org"));
}

#[test]
fn signing_out_everywhere_ends_every_session() {
    let house = House::new();
    let here = house.seat(Role::Secretary);
    assert_eq!(here.get("/account").status, 200);
    assert_eq!(here.post("/account/sign-out-everywhere", &[]).status, 303);
    assert_eq!(here.get("/account").status, 303, "the old cookie is dead");
    let left = house
        .server
        .run(Server::shared().app.database.directory().sessions_of(here.account))
        .expect("sessions");
    assert!(left.is_empty());
}
