//! Claims about several seats in several tabs of one browser: what belongs to one never lands in another.
use crate::support::{Answer, House, forms};
use domain::seat::Role;

/// The token that the forms of a page carry.
fn token(page: &Answer) -> String {
    page.between("name=\"csrf\" value=\"", "\"").expect("a form").to_owned()
}

#[test]
fn two_tenants_in_two_tabs_do_not_mix() {
    let (here, there) = (House::new(), House::new());
    let person = here.seat(Role::Secretary);
    let seat = there.seat_too(&person, Role::Secretary, None);
    let tabs = [here.path("/people"), there.path("/people")];
    let pages = tabs.each_ref().map(|path| person.get(path));
    assert_eq!(pages.each_ref().map(|page| page.status), [200, 200]);
    assert_eq!(person.post(&format!("/seats/{seat}/choice"), &[]).status, 303);
    for (number, path) in tabs.iter().enumerate() {
        let email = format!("tab-{number}@example.org");
        let (csrf, email) = (token(&pages[number]), email.as_str());
        let fields = [("csrf", csrf.as_str()), ("name", "N"), ("email", email), ("role", "member")];
        let answer = person.form(path, &fields);
        assert_eq!((answer.status, answer.location.as_str()), (303, path.as_str()));
    }
    let pages = tabs.each_ref().map(|path| person.get(path).body);
    for (page, own, foreign) in [(&pages[0], "tab-0@", "tab-1@"), (&pages[1], "tab-1@", "tab-0@")] {
        assert!(page.contains(own) && !page.contains(foreign));
    }
}

#[test]
fn a_page_of_one_respondent_never_writes_for_another_that_the_same_person_acts_for() {
    let house = House::new();
    let person = house.focal_point(house.state("FRA"));
    let monaco = house.seat_too(&person, Role::FocalPoint, Some(house.state("MCO")));
    let path = house.path("/colleagues");
    let of_france = person.get(&path);
    assert!(of_france.body.contains("France"));
    assert_eq!(person.post(&format!("/seats/{monaco}/choice"), &[]).status, 303);
    assert!(person.get(&path).body.contains("Monaco"), "another tab has gone to another seat");

    let csrf = token(&of_france);
    let fields = [
        ("csrf", csrf.as_str()),
        ("name", "Nadia"),
        ("email", "nadia@france.example"),
        ("role", "contributor"),
    ];
    let refused = person.form(&path, &fields);
    assert_eq!(refused.status, 409);
    assert!(refused.body.contains("another of your seats"), "{}", refused.body);
    assert!(refused.body.contains("nadia@france.example"), "what was typed is shown, to be copied");
    let sends = forms(&refused.body).into_iter().any(|form| form.action == path);
    assert!(!sends, "but nothing there sends it in the name of the other");
    let told = person.post_bare(
        &path,
        &fields,
        &[("sec-fetch-site", "same-origin"), ("accept", "application/json")],
    );
    assert_eq!(told.status, 409);
    let told: serde_json::Value = serde_json::from_str(&told.body).expect("JSON for the script");
    assert_eq!(told["state"], "refused", "the script keeps the text and says why");
    let offers = house.sql_as("house", None, "SELECT count(*) FROM seat_offers").expect("a count");
    assert_eq!(offers, ["0"], "nothing was offered in anybody's name");

    let out = forms(&of_france.body).into_iter().find(|form| form.action == "/language");
    let fields = out.expect("a form without a seat").presses()[0]
        .iter()
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect::<Vec<_>>();
    let fields: Vec<_> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    assert_eq!(person.form("/language", &fields).status, 303, "what belongs to no seat still goes");
}
