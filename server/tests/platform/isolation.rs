//! The walls: between tenants, between respondents, and between a draft and the secretariat.
use crate::support::House;
use domain::seat::Role;

const SEMINAR: &str = include_str!("../../demonstration/international-cooperation-seminar.json");

#[test]
fn without_a_tenant_the_applications_role_sees_no_row_of_any_table() {
    let house = House::with_bundle(SEMINAR);
    let tables = house
        .server
        .sql("verbale_app", "SELECT relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'tenant_id'
              WHERE c.relkind = 'r' AND relname <> 'places'")
        .expect("the catalogue");
    assert!(tables.len() >= 18, "{tables:?}");
    for table in tables {
        let rows = house
            .server
            .sql("verbale_app", &format!("SELECT count(*) FROM {table}"))
            .expect("a count");
        assert_eq!(rows, ["0"], "{table} without a tenant");
    }
}

#[test]
fn a_tenant_sees_its_own_rows_and_none_of_anothers() {
    let (ours, theirs) = (House::with_bundle(SEMINAR), House::with_bundle(SEMINAR));
    for table in
        ["consultations", "respondents", "invitations", "submissions", "submission_answers"]
    {
        let count = format!(
            "SELECT count(*), count(*) FILTER (WHERE tenant_id <> '{}') FROM {table}",
            ours.tenant.id
        );
        let rows = ours.sql_as("house", None, &count).expect("a count");
        let (all, foreign) = rows[0].split_once('|').expect("two numbers");
        assert!(all.parse::<u32>().expect("a number") > 0, "{table} has rows of our own");
        assert_eq!(foreign, "0", "{table}");
    }
    let steal = format!(
        "INSERT INTO respondents (tenant_id, id, slug, category, names, running, sort_key)
         VALUES ('{}', gen_random_uuid(), 'stolen', 'NGO', '{{}}', 'x', 'x')",
        theirs.tenant.id
    );
    let refused = ours.sql_as("house", None, &steal).expect_err("a foreign row is refused");
    assert!(refused.contains("row-level security"), "{refused}");
}

#[test]
fn a_draft_is_invisible_to_the_secretariat_and_to_other_respondents_even_by_sql() {
    let house = House::with_bundle(SEMINAR);
    let (france, morocco) = (house.state("FRA"), house.state("MAR"));
    let slug = "international-cooperation-seminar";
    let value = r#"{"value": "text", "text": "A diplomatic secret"}"#;
    let begin = format!(
        "WITH r AS (INSERT INTO replies (tenant_id, id, consultation_id, respondent_id, language)
           SELECT tenant_id, gen_random_uuid(), id, '{france}', 'fr' FROM consultations WHERE slug = '{slug}' RETURNING id)
         SELECT id FROM r"
    );
    let reply = house
        .sql_as("respondent", Some(france), &begin)
        .expect("France begins its reply")
        .remove(0);
    let write = format!(
        "INSERT INTO answers (tenant_id, reply_id, question, respondent_id, version, value, written_by)
         VALUES ('{}', '{reply}', 'q1', '{france}', 1, '{value}', gen_random_uuid())",
        house.tenant.id
    );
    house.sql_as("respondent", Some(france), &write).expect("France writes");

    let look = "SELECT count(*) FROM answers WHERE value->>'text' = 'A diplomatic secret'";
    assert_eq!(
        house.sql_as("respondent", Some(france), look).expect("France"),
        ["1"],
        "France reads its own draft"
    );
    for (who, side, respondent) in [
        ("the secretariat", "house", None),
        ("Morocco", "respondent", Some(morocco)),
        ("the worker", "worker", None),
        ("a visitor", "visitor", None),
    ] {
        assert_eq!(
            house.sql_as(side, respondent, look).expect(who),
            ["0"],
            "{who} reads the draft of France"
        );
        let change = "UPDATE answers SET version = version + 1";
        house.sql_as(side, respondent, change).expect("an update that finds no row");
    }
    let version =
        house.sql_as("respondent", Some(france), "SELECT version FROM answers").expect("France");
    assert_eq!(version, ["1"], "nobody else has changed it");
}

#[test]
fn a_respondent_sees_its_own_submission_and_no_other() {
    let house = House::with_bundle(SEMINAR);
    let morocco = house.state("MAR");
    let count = format!(
        "SELECT count(*), count(*) FILTER (WHERE respondent_id <> '{morocco}') FROM submissions"
    );
    assert_eq!(house.sql_as("respondent", Some(morocco), &count).expect("Morocco"), ["1|0"]);
    let all = house.sql_as("house", None, "SELECT count(*) FROM submissions").expect("the house");
    assert_eq!(all, ["7"], "the secretariat reads all that was handed in");
    let registry = house
        .sql_as("respondent", Some(morocco), "SELECT count(*) FROM respondents")
        .expect("Morocco");
    assert_eq!(registry, ["1"], "of the registry it sees its own row only");
}

#[test]
fn what_was_handed_in_can_be_neither_changed_nor_deleted() {
    let house = House::with_bundle(SEMINAR);
    for act in [
        "UPDATE submissions SET canonical = ''",
        "DELETE FROM submissions",
        "UPDATE submission_answers SET value = '{}'",
        "DELETE FROM decisions",
        "UPDATE draft_versions SET content = '{}'",
        "DELETE FROM audit_entries",
        "TRUNCATE submissions",
    ] {
        let refused = house.sql_as("house", None, act).expect_err(act);
        assert!(refused.contains("permission denied"), "{act}: {refused}");
    }
}

#[test]
fn a_dispatched_questionnaire_is_frozen_by_the_database() {
    let house = House::with_bundle(SEMINAR);
    let refused = house
        .sql_as("house", None, "UPDATE questionnaires SET content = '{}'")
        .expect_err("frozen");
    assert!(refused.contains("was dispatched and is frozen"), "{refused}");
    let owner = format!(
        "SELECT set_config('app.tenant_id', '{}', false), set_config('app.side', 'house', false); DELETE FROM questionnaires",
        house.tenant.id
    );
    let refused = house.server.sql("verbale_owner", &owner).expect_err("frozen for the owner, too");
    assert!(refused.contains("was dispatched and is frozen"), "{refused}");
}

#[test]
fn a_child_row_can_not_point_into_another_tenant_and_the_refusal_tells_nothing() {
    let (ours, theirs) = (House::with_bundle(SEMINAR), House::with_bundle(SEMINAR));
    let foreign =
        theirs.sql_as("house", None, "SELECT id FROM consultations").expect("an id").remove(0);
    let invite = |consultation: &str| {
        let statement = format!(
            "INSERT INTO questionnaires (tenant_id, id, consultation_id, version, content)
             VALUES ('{}', gen_random_uuid(), '{consultation}', 9, '{{}}')",
            ours.tenant.id
        );
        let refused = ours.sql_as("house", None, &statement).expect_err("a parent elsewhere");
        refused.lines().next().unwrap_or_default().to_owned()
    };
    let unknown = "00000000-0000-4000-8000-000000000000";
    assert_eq!(
        invite(&foreign),
        invite(unknown),
        "existing elsewhere and not existing look the same"
    );
}

#[test]
fn pages_of_another_tenant_do_not_exist_for_a_secretary() {
    let (ours, theirs) = (House::with_bundle(SEMINAR), House::with_bundle(SEMINAR));
    let secretary = ours.seat(Role::Secretary);
    assert_eq!(secretary.get(&ours.path("/consultations")).status, 200, "the own page is there");
    let foreign = secretary.get(&theirs.path("/consultations"));
    let nowhere = secretary.get("/t/there-is-no-such-house/consultations");
    assert_eq!(foreign.status, 404);
    let masked = |body: &str| {
        let (head, tail) = body.split_once("<code>").expect("a request number");
        let tail = tail.split_once("</code>").expect("its end").1;
        format!("{head}{tail}")
            .replace(theirs.tenant.slug.as_str(), "x")
            .replace("there-is-no-such-house", "x")
    };
    assert_eq!(
        masked(&foreign.body),
        masked(&nowhere.body),
        "existing and not existing look the same"
    );
}
