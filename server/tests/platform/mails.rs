//! Everybody is written to in the language that they read.
use crate::{
    hand_in::{form_of_the_review, france, hand_in, write},
    support::{Browser, House, Persona},
};
use domain::{language::Language, seat::Role};
use post::Kept;
use uuid::Uuid;

const SEMINAR: &str = include_str!("../../demonstration/international-cooperation-seminar.json");
const DISPATCH: &str = "/consultations/international-cooperation-seminar/dispatch";

fn address() -> String {
    format!("mission-{}@state.example", Uuid::new_v4().simple())
}

fn address_of(house: &House, who: &Persona) -> String {
    let directory = house.server.app.database.directory();
    house.server.run(directory.account(who.account)).expect("a look").expect("an account").email
}

/// The acknowledgement of a reply that somebody hands in who has chosen this language in the menu.
fn acknowledged_in(language: Language) -> (House, Persona, Kept) {
    let (house, france) = france();
    let chosen = france.post("/language", &[("language", language.code()), ("back", "/account")]);
    assert_eq!((chosen.status, chosen.location.as_str()), (303, "/account"));
    assert_eq!(write(&house, &france, "Illustrative words of a reply", "0"), 303);
    let done = hand_in(&house, &france, &form_of_the_review(&house, &france));
    assert_eq!(done.status, 303, "{}", done.body);
    let mut mails = house.mails_to(&address_of(&house, &france));
    assert_eq!(mails.len(), 1, "one acknowledgement");
    (house, france, mails.remove(0))
}

#[test]
fn an_account_in_french_gets_its_acknowledgement_in_french() {
    let (_, _, mail) = acknowledged_in(Language::Fr);
    assert_eq!(mail.language, Language::Fr);
    assert_eq!(mail.subject, "Réponse reçue\u{202f}: France");
    assert!(mail.text.contains("a été reçue le"), "{}", mail.text);
    assert!(mail.text.contains("(heure de Genève)"), "{}", mail.text);
    assert!(!mail.text.contains("received"), "{}", mail.text);
}

#[test]
fn an_account_in_arabic_gets_its_mail_in_arabic_from_right_to_left() {
    let (_, france, mail) = acknowledged_in(Language::Ar);
    assert_eq!(mail.language, Language::Ar);
    assert!(mail.subject.starts_with("استُلم الرد"), "{}", mail.subject);
    assert!(mail.text.contains("بتوقيت جنيف"), "{}", mail.text);
    let shown = france.get(&format!("/dev/mail/{}", mail.name));
    assert!(shown.body.contains("<h1 lang=\"ar\" dir=\"rtl\">"), "{}", shown.body);
    assert!(shown.body.contains("<div class=\"sheet mail\" lang=\"ar\" dir=\"rtl\">"));
}

#[test]
fn the_language_of_an_account_is_shown_and_comes_along_to_another_browser() {
    let house = House::new();
    let secretary = house.seat(Role::Secretary);
    let account = secretary.get("/account");
    assert!(account.body.contains("<option value=\"en\" selected>"), "English until one chooses");
    secretary.post("/language", &[("language", "ru"), ("back", "/account")]);
    let account = secretary.get("/account");
    assert!(account.body.contains("<html lang=\"ru\" dir=\"ltr\">"));
    assert!(account.body.contains("<option value=\"ru\" selected>"));
    assert!(account.body.contains("письма будут на русском языке"), "it is said that mails follow");

    let app = &house.server.app;
    let (password, email) = ("a long and calm sentence", address_of(&house, &secretary));
    let hash = house.server.run(app.passwords.hash(password.into())).expect("a hash");
    house
        .server
        .run(app.database.directory().set_password(secretary.account, &hash))
        .expect("a password");
    let elsewhere = Browser::new(&house.server.url);
    let fields = [("email", email.as_str()), ("password", password), ("back", "/account")];
    let signed_in = elsewhere.post_bare("/sign-in", &fields, &[("sec-fetch-site", "same-origin")]);
    assert_eq!(signed_in.status, 303);
    assert!(elsewhere.get("/account").body.contains("<html lang=\"ru\" dir=\"ltr\">"));
}

#[test]
fn an_offer_is_written_in_the_language_chosen_for_it_and_whoever_takes_it_in_another_keeps_that() {
    let house = House::new();
    house.state("MEX");
    let (secretary, email) = (house.seat(Role::Secretary), address());
    let fields =
        [("offer-name", "Lucía Ferrer"), ("offer-email", email.as_str()), ("offer-language", "fr")];
    let offered = secretary.post(&house.path("/respondents/mexico/seats"), &fields);
    assert_eq!(offered.status, 303, "{}", offered.body);
    let mail = house.mails_to(&email).remove(0);
    assert_eq!(mail.language, Language::Fr);
    assert!(mail.subject.starts_with("Un siège vous est proposé"), "{}", mail.subject);

    let link = mail.text.lines().find(|line| line.starts_with("http")).expect("a link");
    let link = link.strip_prefix(&house.server.url).expect("a link of ours");
    let code = mail.text.split_once("Code\u{202f}: ").or_else(|| mail.text.split_once("Code : "));
    let code = code.expect("a code").1.get(..6).expect("six digits").to_owned();
    let lucia = Browser::new(&house.server.url);
    assert!(lucia.get(link).body.contains("<html lang=\"fr\""), "the page speaks as the mail");
    lucia.post("/language", &[("language", "es"), ("back", link)]);
    assert!(lucia.get(link).body.contains("<html lang=\"es\""), "another choice counts");
    let taken = lucia.post(link, &[("code", &code), ("password", "una frase larga y tranquila")]);
    assert_eq!(taken.status, 303, "{}", taken.body);
    assert!(lucia.get("/account").body.contains("<option value=\"es\" selected>"));

    Browser::new(&house.server.url).post("/password/forgotten", &[("email", &email)]);
    let reset = house.mails_to(&email).into_iter().find(|mail| mail.language == Language::Es);
    assert_eq!(reset.expect("a mail in Spanish").subject, "Nueva contraseña");
}

#[test]
fn an_invitation_goes_out_in_the_respondents_language_of_correspondence() {
    let house = House::with_bundle(SEMINAR);
    house.state("TUN");
    house.state("NZL");
    let (secretary, tunisia, zealand) = (house.seat(Role::Secretary), address(), address());
    for (slug, name, contact, language) in
        [("tunisia", "Tunisia", &tunisia, "ar"), ("new-zealand", "New Zealand", &zealand, "")]
    {
        let fields = [("name-en", name), ("contact", contact), ("language", language)];
        let saved = secretary.post(&house.path(&format!("/respondents/{slug}")), &fields);
        assert_eq!(saved.status, 303, "{}", saved.body);
    }
    let fields = [("chosen", "tunisia"), ("mode", "more"), ("step", "review")];
    let review = secretary.post(&house.path(DISPATCH), &fields);
    assert!(review.body.contains("<div class=\"sheet\" lang=\"ar\" dir=\"rtl\">"), "as it will be");
    let fields =
        [("chosen", "tunisia"), ("chosen", "new-zealand"), ("mode", "more"), ("step", "dispatch")];
    let invited = secretary.post(&house.path(DISPATCH), &fields);
    assert_eq!(invited.status, 303, "{}", invited.body);
    let mail = house.mails_to(&tunisia).remove(0);
    assert_eq!(mail.language, Language::Ar);
    assert!(mail.text.contains("جهة الاتصال"), "{}", mail.text);
    let mail = house.mails_to(&zealand).remove(0);
    assert_eq!(mail.language, Language::En, "where nothing is known, the questionnaire's");
    assert!(mail.text.starts_with("Dear Focal point of New Zealand"), "{}", mail.text);
}
