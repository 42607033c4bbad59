//! What every answer of the server carries, and what it refuses.
use crate::support::{Browser, House, Server};
use domain::seat::Role;

#[test]
fn every_answer_carries_the_headers_that_browsers_need() {
    let house = House::new();
    let secretary = house.seat(Role::Secretary);
    let stranger = Browser::new(&Server::shared().url);
    let pages = [
        stranger.get("/"),
        stranger.get("/no-such-page"),
        stranger.get(&house.path("/consultations")),
        secretary.get(&house.path("/consultations")),
        secretary.post_bare("/sign-out", &[], &[("sec-fetch-site", "cross-site")]),
    ];
    assert_eq!(pages.iter().map(|page| page.status).collect::<Vec<_>>(), [200, 404, 303, 200, 403]);
    for page in pages {
        assert!(
            page.header("content-security-policy").contains("default-src 'none'"),
            "{}",
            page.status
        );
        assert!(!page.header("content-security-policy").contains("unsafe"), "{}", page.status);
        assert_eq!(page.header("x-content-type-options"), "nosniff");
        assert_eq!(page.header("cache-control"), "no-store");
        assert!(page.header("strict-transport-security").contains("31536000"));
        assert_eq!(page.header("server"), "");
    }
}

#[test]
fn a_form_from_elsewhere_does_nothing() {
    let house = House::new();
    let secretary = house.seat(Role::Secretary);
    let out = |fields: &[(&str, &str)], headers: &[(&str, &str)]| {
        secretary.post_bare("/sign-out", fields, headers).status
    };
    let token = secretary.csrf.clone();
    let own = ("csrf", token.as_str());
    assert_eq!(out(&[own], &[("sec-fetch-site", "cross-site")]), 403, "from another site");
    assert_eq!(out(&[own], &[("sec-fetch-site", "same-site")]), 403, "from a sibling host");
    assert_eq!(out(&[own], &[("origin", "https://elsewhere.example")]), 403, "from another origin");
    assert_eq!(out(&[own], &[]), 403, "from nowhere, with a session");
    assert_eq!(out(&[], &[("sec-fetch-site", "same-origin")]), 403, "without the token");
    assert_eq!(
        out(&[("csrf", "x")], &[("sec-fetch-site", "same-origin")]),
        403,
        "with a wrong token"
    );
    assert_eq!(secretary.get(&house.path("/consultations")).status, 200, "nothing has happened");
    assert_eq!(out(&[own], &[("sec-fetch-site", "same-origin")]), 303, "our own form");
    assert_eq!(secretary.get(&house.path("/consultations")).status, 303, "the session has ended");
}

#[test]
fn a_method_that_is_not_declared_is_refused_and_nobody_is_led_elsewhere() {
    let stranger = Browser::new(&Server::shared().url);
    assert_eq!(stranger.post("/accessibility", &[]).status, 405);
    let language =
        stranger.post("/language", &[("language", "ar"), ("back", "//elsewhere.example/")]);
    assert_eq!((language.status, language.location.as_str()), (303, "/"));
    let page = stranger.get("/");
    assert!(page.body.contains(r#"<html lang="ar" dir="rtl">"#), "the language is remembered");
}

#[test]
fn the_front_page_and_its_files_stay_within_the_budget() {
    let stranger = Browser::new(&Server::shared().url);
    let page = stranger.get("/");
    let mut total = page.bytes.len();
    for part in page.body.split(['"']).filter(|part| part.starts_with("/assets/")) {
        let asset = stranger.get(part);
        assert_eq!(asset.status, 200, "{part}");
        assert!(asset.header("cache-control").contains("immutable"), "{part}");
        if part.ends_with(".js") {
            assert!(asset.bytes.len() < 15_000, "script: {}", asset.bytes.len());
        }
        total += asset.bytes.len();
    }
    assert!(total < 100_000, "{total} bytes");
}

#[test]
fn a_word_said_twice_in_an_address_is_no_error_and_the_last_that_means_something_counts() {
    let seminar = include_str!("../../demonstration/international-cooperation-seminar.json");
    let house = House::with_bundle(seminar);
    let france = house.focal_point(house.state("FRA"));
    let place = house.path("/consultations/international-cooperation-seminar");
    let reply = format!("{place}/reply");
    assert_eq!(france.post(&format!("{reply}/opening?in=fr&in=en"), &[]).status, 303);
    let part = format!("{reply}/parts/1");
    for (query, chosen) in [
        ("in=en&in=fr", "fr"),
        ("in=fr&in=en", "en"),
        ("in=fr&in=tlh", "fr"),
        ("in=fr&in=&in=%FF&in=..%2f", "fr"),
        ("x=1&in=fr&x=2", "fr"),
    ] {
        let page = france.get(&format!("{part}?{query}"));
        assert_eq!(page.status, 200, "{query}");
        let action = format!("action=\"{part}?in={chosen}\"");
        assert!(page.body.contains(&action), "{query}: the answers are sent in {chosen}");
    }
    let secretary = house.seat(Role::Secretary);
    for page in [
        format!("{place}/board?page=1&page=2&words=a&words=b"),
        format!("{place}/submissions?show=all&show=late"),
        format!("{place}/questions/q1/answers?order=group&order=x&category=&category=NGO"),
        format!("{place}/questionnaire?edit=head&edit=&question=q1&question=q2"),
        format!("{place}/questionnaire/preview?in=fr&in=en&as=STATE&as=NGO"),
        format!("{place}/draft?version=1&version=2"),
        house.path("/respondents?page=1&page=x&words=%00&words=%FF"),
        "/sign-in?back=/a&back=/b".to_owned(),
    ] {
        let status = secretary.get(&page).status;
        assert!(matches!(status, 200 | 303), "{page}: {status}");
    }
}
