//! What the secretariat sees of many submissions: a page holds a hundred, whatever there is.
use crate::support::{Answer, House, Persona};
use domain::{
    answer::Value,
    bundle::{Bundle, BundledInvitation, BundledRespondent, BundledSubmission},
    respondent::Category,
    seat::Role,
    submission::Standing,
};
use std::collections::BTreeSet;

const SEMINAR: &str = include_str!("../../demonstration/international-cooperation-seminar.json");
const PLACE: &str = "/consultations/international-cooperation-seminar";

/// The seminar with `count` organizations that replied, every tenth of them late.
fn crowded(count: usize) -> Bundle {
    let mut bundle = verbale::bundle::read(SEMINAR).expect("a bundle");
    (bundle.respondents, bundle.invitations) = (Vec::new(), Vec::new());
    let pattern = bundle.submissions.first().expect("a submission").clone();
    bundle.submissions.clear();
    for number in 0..count {
        let (slug, name) = (format!("network-{number:03}"), format!("Network {number:03}"));
        bundle.respondents.push(BundledRespondent {
            slug: slug.clone(),
            category: Category::Ngo,
            state: None,
            group: None,
            names: domain::language::Texts::english(&name),
            running: name.clone(),
            abbreviation: None,
            sort_key: name.to_lowercase(),
        });
        bundle.invitations.push(BundledInvitation {
            respondent: slug.clone(),
            sent_at: pattern.handed_in_at,
            deadline: None,
        });
        let mut submission = BundledSubmission { respondent: slug, ..pattern.clone() };
        (submission.version, submission.late) = (1, number % 10 == 0);
        (submission.standing, submission.attachments) = (Standing::Received, Vec::new());
        let said = Value::Text { text: format!("Illustrative words of network {number:03}.") };
        submission.answers.0.insert("q1".parse().expect("a key"), said);
        bundle.submissions.push(submission);
    }
    bundle
}

/// What a page leads to, by the part of the address after `mark`.
fn linked(page: &Answer, mark: &str) -> BTreeSet<String> {
    assert_eq!(page.status, 200);
    let rest = page.body.split(mark).skip(1);
    rest.filter_map(|rest| Some(rest.split(['"', '/', '#']).next()?.to_owned())).collect()
}

fn secretary(count: usize) -> (House, Persona) {
    let house = House::new();
    house.import(&crowded(count));
    let secretary = house.seat(Role::Secretary);
    (house, secretary)
}

#[test]
fn a_page_of_the_list_holds_a_hundred_submissions_and_the_pages_hold_them_all() {
    let (house, secretary) = secretary(250);
    let list = house.path(&format!("{PLACE}/submissions"));
    let rows = |page: &Answer| -> BTreeSet<String> {
        let table = page.between("<tbody>", "</tbody>").expect("a table").to_owned();
        linked(&Answer { body: table, ..page.clone() }, "/submissions/network-")
    };
    let pages: Vec<_> =
        (1..=3).map(|number| secretary.get(&format!("{list}?show=all&page={number}"))).collect();
    assert_eq!(pages.iter().map(|page| rows(page).len()).collect::<Vec<_>>(), [100, 100, 50]);
    let all: BTreeSet<_> = pages.iter().flat_map(rows).collect();
    assert_eq!(all.len(), 250, "each stands on one page");
    assert!(pages[0].body.contains("of 250 respondents") && pages[2].body.contains("of 250"));
    assert!(pages[1].body.contains("rel=\"next\"") && pages[1].body.contains("rel=\"prev\""));
    assert!(pages[0].body.contains("25 late submissions await a decision"));
    assert!(!pages[1].body.contains("late submissions await"), "told once");
    let beyond = secretary.get(&format!("{list}?page=999999999999999999999"));
    assert_eq!(rows(&beyond), rows(&secretary.get(&list)), "no page: the first");
    let awaiting = secretary.get(&format!("{list}?show=awaiting"));
    assert_eq!(rows(&awaiting).len(), 25, "all that await a decision, and only they");
    assert!(pages[0].bytes.len() < 300_000, "{} bytes", pages[0].bytes.len());
}

#[test]
fn a_page_of_answers_holds_a_hundred_and_keeps_how_they_are_narrowed_down() {
    let (house, secretary) = secretary(250);
    let answers = house.path(&format!("{PLACE}/questions/q1/answers"));
    let shown = |query: &str| {
        let page = secretary.get(&format!("{answers}?{query}"));
        (linked(&page, "<article class=\"sheet\" id=\"network-"), page)
    };
    let (first, page) = shown("");
    assert_eq!(first.len(), 100, "late ones don't count, the others fill three pages");
    assert!(page.body.contains("Illustrative words of network 001."));
    let (last, _) = shown("page=3");
    assert_eq!(last.len(), 25);
    assert!(first.is_disjoint(&last));
    let (all, page) = shown("show=all&order=category&category=NGO&page=2");
    assert_eq!(all.len(), 100);
    let next = "?order=category&amp;category=NGO&amp;group=&amp;show=all&amp;page=3";
    assert!(page.body.contains(next), "the next page is of the same answers");
    let one = secretary.get(&format!("{answers}?respondent=network-200&page=7"));
    assert!(one.body.contains("Illustrative words of network 200."), "evidence is found anywhere");
}

#[test]
fn a_draft_counts_each_of_more_than_a_thousand_submissions_once() {
    let house = House::new();
    house.import(&crowded(1_050));
    let app = &house.server.app;
    let draft = house.server.run(async {
        let tx = app.database.keep(house.tenant.id).await.expect("a transaction");
        let (_, slug) = PLACE.rsplit_once('/').expect("a place");
        let seminar = tx.consultations().by_slug(slug).await.expect("a look").expect(slug);
        verbale::compilation::fresh(&tx, &seminar, app.clock.now()).await.expect("a draft")
    });
    let counted: BTreeSet<_> = draft.compiled_from.iter().map(|from| &from.respondent).collect();
    assert_eq!((draft.compiled_from.len(), counted.len()), (945, 945), "late ones don’t count");
}
