//! Claims about seats that are offered by mail: machines that open the mail before its reader use nothing up, and a link
//! that leads to no open offer tells nothing, whatever way it is tried.
use crate::support::{Answer, Browser, House, Server, forms};
use domain::{mail::Mail, seat::Role};
use jiff::SignedDuration;
use store::SeatOffer;
use uuid::Uuid;
use verbale::{
    app::App,
    web::{seat_offer_code, seat_offer_token},
};

const PASSWORD: &str = "a long and calm sentence";

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

fn somebody() -> String {
    format!("nadia-{}@example.org", Uuid::new_v4().simple())
}

fn link(app: &App, house: &House, offer: &SeatOffer) -> String {
    house.path(&format!("/seat-offers/{}", seat_offer_token(app, offer.id, offer.issue)))
}

fn take(browser: &Browser, link: &str, code: &str, password: &str) -> Answer {
    browser.form(link, &[("code", code), ("password", password)])
}

/// What can be told apart from outside, but for the address itself, to which the choice of a language leads back.
fn seen(answer: &Answer) -> (u16, Vec<(String, String)>, String) {
    let body = answer.body.split("name=\"back\" value=\"").enumerate().map(|(place, piece)| {
        if place == 0 { piece } else { piece.split_once('"').map_or(piece, |cut| cut.1) }
    });
    (answer.status, answer.stable_headers(), body.collect())
}

#[test]
fn scanners_that_open_and_press_everything_use_nothing_up() {
    let house = House::at(Server::apart(&[]));
    let app = &house.server.app;
    let email = somebody();
    let offer = offer(&house, &email);
    let (link, code) = (link(app, &house, &offer), seat_offer_code(app, offer.id, offer.issue));
    let mut pressed = 0;
    for scanner in 1..=4 {
        let scanner = Browser::coming_from(&format!("198.51.100.{scanner}"), &house.server.url);
        assert_eq!([scanner.head(&link).status, scanner.head(&link).status], [200, 200]);
        let pages = [scanner.get(&link), scanner.get(&link), scanner.get(&link)];
        assert!(pages.iter().all(|page| page.status == 200));
        for form in forms(&pages[2].body) {
            for fields in form.presses() {
                // One that drives a browser, and one that only reads HTML.
                let by_browser = scanner.form(&form.action, &fields);
                let by_hand = scanner.post_bare(&form.action, &fields, &[]);
                assert!(by_browser.status < 500 && by_hand.status < 500, "{}", form.action);
                pressed += 2;
            }
        }
        for field in ["code", "password"] {
            let answer = scanner.form(&link, &[(field, "Test1234!")]);
            assert_eq!(answer.status, 422, "nor does one that fills fields in");
        }
        assert_eq!(scanner.get(&house.path("/consultations")).status, 303, "it is not signed in");
    }
    assert!(pressed >= 4 * 2 * 7, "the offer's form and six languages: {pressed}");

    let nadia = Browser::coming_from("203.0.113.5", &house.server.url);
    let taken = take(&nadia, &link, &code, PASSWORD);
    assert_eq!(taken.status, 303, "{}", taken.body);
    assert_eq!(nadia.get(&house.path("/consultations")).status, 200, "she sits");
}

#[test]
fn whoever_has_the_mail_is_told_what_is_wrong_and_keeps_what_was_typed() {
    let house = House::new();
    let app = &house.server.app;
    let email = somebody();
    let offer = offer(&house, &email);
    let (link, code) = (link(app, &house, &offer), seat_offer_code(app, offer.id, offer.issue));
    let nadia = Browser::new(&house.server.url);
    let wrong = take(&nadia, &link, "000 000", PASSWORD);
    assert_eq!(wrong.status, 422);
    assert!(wrong.body.contains("This is not the code of the mail"), "it says what to do");
    assert!(wrong.body.contains("value=\"000 000\"") && !wrong.body.contains(PASSWORD));
    assert_eq!(take(&nadia, &link, &code, "short").status, 422);
    let spaced = format!(" {} {}", &code[..3], &code[3..]);
    assert_eq!(take(&nadia, &link, &spaced, PASSWORD).status, 303, "spaces do not matter");
    let back = Browser::new(&house.server.url);
    let fields = [
        ("email", email.to_uppercase()),
        ("password", PASSWORD.into()),
        ("back", "/account".into()),
    ];
    let fields = fields.each_ref().map(|(name, value)| (*name, value.as_str()));
    let signed_in = back.form("/sign-in", &fields);
    assert_eq!((signed_in.status, signed_in.location.as_str()), (303, "/account"));
}

#[test]
fn guessing_the_code_ends_an_offer_and_sending_it_again_begins_anew() {
    let house = House::at(Server::apart(&[]));
    let app = &house.server.app;
    let mut offer = offer(&house, &somebody());
    let (link_1, code) = (link(app, &house, &offer), seat_offer_code(app, offer.id, 1));
    let wrong = if code == "000000" { "000001" } else { "000000" };
    let mut tries = 0;
    while {
        let from = Browser::coming_from(&format!("198.51.100.{tries}"), &house.server.url);
        take(&from, &link_1, wrong, PASSWORD).status == 422
    } {
        tries += 1;
        assert!(tries < 20, "a code of six digits stands few guesses");
    }
    let nadia = Browser::coming_from("203.0.113.5", &house.server.url);
    assert_eq!(take(&nadia, &link_1, &code, PASSWORD).status, 404, "not even the right one now");
    let secretary = house.seat(Role::Secretary);
    let again = house.path(&format!("/people/offers/{}/renewal", offer.id));
    assert_eq!(secretary.post(&again, &[]).status, 303);
    offer.issue = 2;
    let (link_2, code) = (link(app, &house, &offer), seat_offer_code(app, offer.id, 2));
    assert_eq!(nadia.get(&link_1).status, 404, "the old link is useless");
    assert_eq!(take(&nadia, &link_2, &code, PASSWORD).status, 303);
}

#[test]
fn every_link_without_an_open_offer_shows_the_same_page_and_does_nothing() {
    let server = Server::apart(&[]);
    let (house, other) = (House::at(server), House::at(server));
    let app = &server.app;
    let supervisor = house.seat(Role::Supervisor);
    let made: Vec<(String, SeatOffer)> =
        (0..5).map(|_| somebody()).map(|email| (email.clone(), offer(&house, &email))).collect();
    let codes: Vec<String> =
        made.iter().map(|(_, offer)| seat_offer_code(app, offer.id, 1)).collect();
    let links: Vec<String> = made.iter().map(|(_, offer)| link(app, &house, offer)).collect();
    let visitor = || Browser::coming_from("203.0.113.5", &server.url);

    assert_eq!(take(&visitor(), &links[0], &codes[0], PASSWORD).status, 303);
    let taken_back = house.path(&format!("/people/offers/{}/revocation", made[1].1.id));
    assert_eq!(supervisor.post(&taken_back, &[]).status, 303);
    let sent_again = house.path(&format!("/people/offers/{}/renewal", made[2].1.id));
    assert_eq!(supervisor.post(&sent_again, &[]).status, 303);
    let elsewhere = links[3].replace(house.tenant.slug.as_str(), other.tenant.slug.as_str());
    let nowhere = links[3].replace(house.tenant.slug.as_str(), "no-such-tenant");
    let unknown = format!("{}.{}", Uuid::now_v7(), links[3].rsplit('.').next().expect("a proof"));
    let expired = &links[4];

    let pages = [
        ("taken", links[0].clone(), 0),
        ("taken back", links[1].clone(), 1),
        ("sent again", links[2].clone(), 2),
        ("of another tenant", elsewhere, 3),
        ("of no tenant", nowhere, 3),
        ("invented", house.path(&format!("/seat-offers/{unknown}")), 3),
        ("mangled", format!("{}x", links[3]), 3),
        ("not a link at all", house.path("/seat-offers/x"), 3),
        ("expired", expired.clone(), 4),
    ];
    assert_eq!(
        visitor().get(&links[3]).status,
        200,
        "the link that the others are made of is good"
    );
    assert_eq!(visitor().get(expired).status, 200, "so is the one that is about to expire");
    app.clock.advance(SignedDuration::from_hours(25));
    let first = visitor().get(&pages[0].1);
    assert_eq!(first.status, 404);
    assert!(first.body.contains("There is no offer here") && first.body.contains("/sign-in"));
    for tell in [house.tenant.name.as_str(), "Nadia", "Rapporteur", "example.org"] {
        assert!(!first.body.contains(tell), "{tell}");
    }
    for (kind, link, number) in &pages {
        let (page, act) = (visitor().get(link), take(&visitor(), link, &codes[*number], PASSWORD));
        assert_eq!(seen(&page), seen(&first), "{kind}, looked at");
        assert_eq!(seen(&act), seen(&first), "{kind}, with the code and a password");
    }
    for (email, _) in &made[1..] {
        assert!(account(app, email, server).is_none(), "{email} has no account");
    }
}

fn account(app: &App, email: &str, server: &Server) -> Option<store::Account> {
    server.run(app.database.directory().account_by_email(email)).expect("a look")
}

#[test]
fn an_offer_that_was_not_taken_can_not_be_entered_by_another_door() {
    let house = House::at(Server::apart(&[]));
    let app = &house.server.app;
    let email = somebody();
    let offer = offer(&house, &email);
    let browser = Browser::coming_from("203.0.113.5", &house.server.url);
    assert_eq!(browser.form("/password/forgotten", &[("email", &email)]).status, 200);
    app.errands.close();
    house.server.run(app.errands.wait());
    let mails = house
        .server
        .sql("postgres", &format!("SELECT mail->>'mail' FROM outbox WHERE recipient = '{email}'"));
    assert_eq!(mails, Ok(vec!["seat_offer".to_owned()]), "no link to set a password with");
    let token = seat_offer_token(app, offer.id, offer.issue);
    for path in [format!("/password/{token}"), format!("/password/{}", offer.id)] {
        assert_eq!(browser.form(&path, &[("password", PASSWORD)]).status, 404, "{path}");
    }
    let code = seat_offer_code(app, offer.id, offer.issue);
    for password in ["", &code, PASSWORD] {
        let answer = browser.form("/sign-in", &[("email", &email), ("password", password)]);
        assert_eq!(answer.status, 422);
    }
    assert!(account(app, &email, house.server).is_none());
}

#[test]
fn a_seat_is_taken_once_however_often_and_fast_the_button_is_pressed() {
    let house = House::new();
    let app = &house.server.app;
    let email = somebody();
    let offer = offer(&house, &email);
    let (link, code) = (link(app, &house, &offer), seat_offer_code(app, offer.id, offer.issue));
    let mut statuses: Vec<u16> = std::thread::scope(|scope| {
        let press = || take(&Browser::new(&house.server.url), &link, &code, PASSWORD).status;
        let presses: Vec<_> = (0..6).map(|_| scope.spawn(press)).collect();
        presses.into_iter().map(|press| press.join().expect("an answer")).collect()
    });
    statuses.sort_unstable();
    assert_eq!(statuses[0], 303, "{statuses:?}");
    assert!(statuses[1..].iter().all(|status| [404, 503].contains(status)), "{statuses:?}");
    let account = account(app, &email, house.server).expect("an account");
    let seats = house.server.run(app.database.directory().seats_of(account.id)).expect("seats");
    assert_eq!(seats.len(), 1);
    let sessions =
        house.server.run(app.database.directory().sessions_of(account.id)).expect("sessions");
    assert_eq!(sessions.len(), 1, "the winner stays signed in");
}

#[test]
fn the_mail_of_an_offer_carries_link_and_code_and_leaves_once() {
    let house = House::new();
    let app = &house.server.app;
    let email = somebody();
    let offer = offer(&house, &email);
    house.mails_to(&email);
    let mails = house.mails_to(&email);
    assert_eq!(mails.len(), 1);
    assert!(mails[0].text.contains(&link(app, &house, &offer)), "{}", mails[0].text);
    assert!(mails[0].text.contains(&seat_offer_code(app, offer.id, 1)));
    assert!(mails[0].subject.contains("A house of its own"));
}
