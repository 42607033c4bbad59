//! The record: a supervisor reads what was done in the own tenant, and nobody else does.
use crate::support::{Answer, House, Persona};
use domain::{audit::Act, id::ConsultationId, seat::Role};
use store::Entry;

const SEMINAR: &str = include_str!("../../demonstration/international-cooperation-seminar.json");
const SLUG: &str = "international-cooperation-seminar";

/// Puts acts of the platform itself on record, and gives the seminar.
fn on_record(house: &House, act: Act, objects: &[String], of_seminar: bool) -> ConsultationId {
    let app = &house.server.app;
    house.server.run(async {
        let tx = app.database.keep(house.tenant.id).await.expect("a transaction");
        let seminar = tx.consultations().by_slug(SLUG).await.expect("a look").expect(SLUG).id;
        let consultation = of_seminar.then_some(seminar);
        for object in objects {
            let entry = Entry { object: object.clone(), consultation, ..Entry::new(act) };
            tx.audit().record(entry).await.expect("a line");
        }
        tx.commit().await.expect("a commit");
        seminar
    })
}

/// The rows of the page, each as it stands there.
fn rows(page: &Answer) -> Vec<String> {
    assert_eq!(page.status, 200);
    let table = page.between("<tbody>", "</tbody>").unwrap_or_default();
    table.split("<tr>").skip(1).map(str::to_owned).collect()
}

fn offer(house: &House, who: &Persona, email: &str) {
    let fields = [("name", "Nadia"), ("email", email), ("role", "member"), ("language", "en")];
    assert_eq!(who.post(&house.path("/people"), &fields).status, 303);
}

#[test]
fn a_supervisor_reads_what_was_done_and_to_what_newest_first() {
    let house = House::with_bundle(SEMINAR);
    let supervisor = house.seat(Role::Supervisor);
    let record = house.path("/record");
    assert!(supervisor.get(&record).body.contains("Nothing is on record yet"));
    on_record(&house, Act::DraftChanged, &["7".into()], true);
    let france = house.focal_point(house.state("FRA"));
    let opening = house.path(&format!("/consultations/{SLUG}/reply/opening"));
    assert_eq!(france.post(&opening, &[]).status, 303);
    let part = house.path(&format!("/consultations/{SLUG}/reply/parts/1"));
    let words = [("q1", "Words in draft"), ("version-q1", "0"), ("version-q2", "0")];
    assert_eq!(france.post(&part, &words).status, 303);
    offer(&house, &supervisor, "nadia@house.example");

    let page = supervisor.get(&record);
    let rows = rows(&page);
    let told = [
        "Seat offered",
        "Began a reply",
        "Opened the questionnaire",
        "Report draft changed (version 7)",
    ];
    assert_eq!(rows.len(), told.len(), "{rows:#?}");
    for (row, words) in rows.iter().zip(told) {
        assert!(row.contains(words), "{words}: {row}");
    }
    assert!(rows[0].contains("<bdi>nadia@house.example</bdi>") && rows[0].contains("Member"));
    assert!(rows[0].contains("<bdi>Somebody</bdi>") && rows[3].contains("The platform"));
    let consultation = format!("href=\"{}\"", house.path(&format!("/consultations/{SLUG}")));
    let respondent = format!("href=\"{}\"", house.path("/respondents/france"));
    assert!(rows[1..].iter().all(|row| row.contains(&consultation)), "{rows:#?}");
    assert!(rows[1..3].iter().all(|row| row.contains(&respondent)), "{rows:#?}");
    assert!(!rows[0].contains("/consultations/") && !rows[3].contains("/respondents/"));
    assert!(!page.body.contains("Words in draft"), "a draft is nobody's business");
    let led = format!("<a href=\"{record}\"");
    assert!(
        supervisor.get(&house.path("/people")).body.contains(&led),
        "the navigation leads here"
    );
    assert!(!house.seat(Role::Secretary).get(&house.path("/people")).body.contains(&led));
}

#[test]
fn a_page_of_the_record_holds_a_hundred_and_keeps_how_it_is_narrowed_down() {
    let house = House::with_bundle(SEMINAR);
    let supervisor = house.seat(Role::Supervisor);
    let numbers = |most: u32| (1..=most).map(|n| n.to_string()).collect::<Vec<_>>();
    on_record(&house, Act::DraftChanged, &numbers(120), true);
    on_record(&house, Act::RespondentAdded, &numbers(90), false);
    let shown = |query: &str| {
        let page = supervisor.get(&house.path(&format!("/record?{query}")));
        (rows(&page), page)
    };
    let (first, page) = shown("");
    assert!(page.body.contains("210 acts on record"));
    assert_eq!(first.len(), 100);
    assert!(first[89].contains("Added to the registry") && first[90].contains("(version 120)"));
    let (last, _) = shown("page=3");
    assert_eq!(last.len(), 10);
    assert!(last[9].contains("(version 1)"));
    assert_eq!(shown("page=999999999999999999999").0, first, "no page: the first");
    let (some, page) = shown(&format!("consultation={SLUG}&act=draft_changed"));
    assert_eq!(some.len(), 100);
    let next = format!("?consultation={SLUG}&amp;act=draft_changed&amp;page=2");
    assert!(page.body.contains(&next) && page.body.contains("120 acts on record"));
    assert_eq!(shown(&format!("consultation={SLUG}&act=draft_changed&page=2")).0.len(), 20);
    assert_eq!(shown("act=respondent_added").0.len(), 90, "narrowed down to an act");
    let (none, page) = shown(&format!("consultation={SLUG}&act=respondent_added"));
    assert!(none.is_empty() && page.body.contains("Nothing found"));
    assert_eq!(shown("act=no-such-act").0, first, "what means nothing is passed over");
    let elsewhere = supervisor.get(&house.path("/record?consultation=of-somebody-else"));
    assert_eq!(elsewhere.status, 404, "a consultation must be there");
}

#[test]
fn nobody_but_a_supervisor_of_the_tenant_finds_the_record() {
    let (house, other) = (House::with_bundle(SEMINAR), House::with_bundle(SEMINAR));
    on_record(&house, Act::DraftChanged, &["41".into()], true);
    let record = house.path("/record");
    for role in [Role::Secretary, Role::Rapporteur, Role::Member] {
        assert_eq!(house.seat(role).get(&record).status, 404, "{role:?}");
    }
    let france = house.state("FRA");
    for role in [Role::FocalPoint, Role::Contributor] {
        assert_eq!(house.sit(role, Some(france)).get(&record).status, 404, "{role:?}");
    }
    let theirs = other.seat(Role::Supervisor);
    assert_eq!(theirs.get(&record).status, 404, "another tenant's");
    assert!(!theirs.get(&other.path("/record")).body.contains("version 41"));
    assert!(house.seat(Role::Supervisor).get(&record).body.contains("version 41"));
}
