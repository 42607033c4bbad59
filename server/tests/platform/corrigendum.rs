//! A corrigendum: thrown away, it leaves no trace but the record; dispatched, it loses no answer.
use crate::support::{Browser, House};
use domain::seat::Role;

const SEMINAR: &str = include_str!("../../demonstration/international-cooperation-seminar.json");
const PLACE: &str = "/consultations/international-cooperation-seminar";

/// How often the draft was saved, as the page of the corrigendum says it.
fn revision(house: &House, who: &Browser) -> String {
    let page = who.get(&house.path(&format!("{PLACE}/questionnaire/corrigendum")));
    let revision = page.between("name=\"revision\" value=\"", "\"");
    revision.expect("the draft's revision").to_owned()
}

#[test]
fn a_corrigendum_that_was_begun_can_be_thrown_away_and_all_is_as_before() {
    let house = House::with_bundle(SEMINAR);
    let secretary = house.seat(Role::Secretary);
    let france = house.focal_point(house.state("FRA"));
    let questionnaire = house.path(&format!("{PLACE}/questionnaire"));
    let corrigendum = format!("{questionnaire}/corrigendum");
    let on_record = || {
        let all = "SELECT version, revision, dispatched_at IS NULL, md5(content::text) FROM questionnaires ORDER BY 1";
        house.sql_as("house", None, all).expect("versions")
    };
    let discard = |revision: &str| {
        secretary.post(&format!("{corrigendum}/removal"), &[("revision", revision)]).status
    };
    let before = on_record();
    let questions =
        || france.get(&house.path(&format!("{PLACE}/reply/print"))).body.matches("<h3").count();
    let asked = questions();
    assert_eq!(discard("1"), 409, "what was dispatched stays");
    assert_eq!(secretary.post(&corrigendum, &[]).status, 303);
    let stale = revision(&house, &secretary);
    let removal = format!("{questionnaire}/questions/q9/removal");
    assert_eq!(secretary.post(&removal, &[("revision", &stale)]).status, 303);
    assert_eq!(on_record().len(), 2);
    assert_eq!(discard(&stale), 409, "somebody has changed it meanwhile");
    assert_eq!(on_record().len(), 2, "and nothing is lost unseen");
    let page = secretary.get(&corrigendum);
    assert!(page.body.contains("action=\"") && page.body.contains("Discard version 2"));
    assert_eq!(discard(&revision(&house, &secretary)), 303);
    assert_eq!(on_record(), before);
    assert_eq!(secretary.get(&corrigendum).status, 404);
    assert_eq!(discard("1"), 409, "once is enough");
    let acts = secretary.get(&house.path(PLACE));
    assert!(acts.body.contains("Corrigendum discarded (version 2)"), "it is on record");
    assert!(asked > 5 && questions() == asked, "France is asked what it was asked");
    assert_eq!(secretary.post(&corrigendum, &[]).status, 303, "another can be begun");
    assert_eq!(on_record().len(), 2);
}

#[test]
fn the_database_lets_only_a_draft_of_a_corrigendum_go() {
    let house = House::with_bundle(SEMINAR);
    let count = "SELECT count(*) FROM questionnaires";
    for side in ["house", "respondent", "worker"] {
        house.sql_as(side, None, "DELETE FROM questionnaires").expect("no row is seen");
    }
    assert_eq!(house.sql_as("house", None, count).expect("a count"), ["1"], "it was dispatched");
    let draft = "INSERT INTO questionnaires (tenant_id, id, consultation_id, version, content)
         SELECT tenant_id, gen_random_uuid(), consultation_id, version + 1, content FROM questionnaires";
    house.sql_as("house", None, draft).expect("a draft");
    house.sql_as("worker", None, "DELETE FROM questionnaires").expect("no row is seen");
    assert_eq!(house.sql_as("house", None, count).expect("a count"), ["2"], "the house alone");
    house.sql_as("house", None, "DELETE FROM questionnaires").expect("the draft goes");
    assert_eq!(house.sql_as("house", None, count).expect("a count"), ["1"]);
}
