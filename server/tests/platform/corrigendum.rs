//! A corrigendum: thrown away, it leaves no trace but the record; dispatched, it loses no answer.
use crate::support::{Answer, Browser, House, Persona};
use domain::{
    answer::Value,
    language::Language,
    questionnaire::{Choice, Key, Kind, Questionnaire},
    seat::Role,
};

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

/// The seminar's questionnaire without one choice of `q2` (a scale) and one of `q6` (several choices), each of which
/// somebody has chosen: the changed questionnaire and the two choices.
fn without_two_choices() -> (Questionnaire, [Choice; 2]) {
    let bundle = verbale::bundle::read(SEMINAR).expect("a bundle");
    let mut content = bundle.questionnaires[0].content.clone();
    let dropped = ["q2", "q6"].map(|question| {
        let question: Key = question.parse().expect("a key");
        let said = bundle.submissions.iter().filter_map(|s| s.answers.get(&question));
        let key = said
            .filter_map(|value| match value {
                Value::Choices { chosen, .. } => chosen.first().cloned(),
                _ => None,
            })
            .next()
            .expect("somebody chose");
        let mut asked = content.question(&question).expect("a question").clone();
        let (Kind::Scale { choices } | Kind::SeveralChoices { choices, .. }) = &mut asked.kind
        else {
            panic!("a question with choices");
        };
        let at = choices.iter().position(|choice| choice.key == key).expect("it was offered");
        let choice = choices.remove(at);
        content.replace_question(asked).expect("it is there");
        choice
    });
    (content, dropped)
}

/// Dispatches a corrigendum that asks this.
fn correct(house: &House, content: &Questionnaire) {
    let secretary = house.seat(Role::Secretary);
    let corrigendum = house.path(&format!("{PLACE}/questionnaire/corrigendum"));
    assert_eq!(secretary.post(&corrigendum, &[]).status, 303);
    let json = serde_json::to_string(content).expect("JSON").replace('\'', "''");
    let change = format!("UPDATE questionnaires SET content = '{json}' WHERE version = 2");
    house.sql_as("house", None, &change).expect("changed");
    let page = secretary.get(&corrigendum);
    assert!(page.status == 200 && !page.body.contains("Choice –"), "what went is named as it was");
    let revision = revision(house, &secretary);
    let dispatched = secretary.post(&format!("{corrigendum}/dispatch"), &[("revision", &revision)]);
    assert_eq!(dispatched.status, 303, "{}", dispatched.body);
}

const DROPPED: &str = "(no longer offered)";
const UNFIT: &str = "this earlier answer no longer fits it";

/// What a respondent has on record for a question.
fn on_record(house: &House, who: &Persona, question: &str) -> String {
    let newest = format!(
        "SELECT value FROM answers WHERE question = '{question}' ORDER BY version DESC LIMIT 1"
    );
    house.sql_as("respondent", who.respondent, &newest).expect("an answer").concat()
}

/// Where a question is answered, and the version of its answer that the page shows.
fn place_of(house: &House, who: &Browser, question: &str) -> (String, Answer, String) {
    let part = (1..)
        .map(|number| house.path(&format!("{PLACE}/reply/parts/{number}")))
        .find(|part| who.get(part).body.contains(&format!("id=\"question-{question}\"")))
        .expect("a part with the question");
    let page = who.get(&part);
    let version = page.between(&format!("name=\"version-{question}\" value=\""), "\"");
    let version = version.expect("the version of the answer").to_owned();
    (part, page, version)
}

#[test]
fn a_choice_that_a_corrigendum_drops_stays_in_words_until_another_is_made() {
    let house = House::with_bundle(SEMINAR);
    let france = house.focal_point(house.state("FRA"));
    let (content, [dropped, _]) = without_two_choices();
    let reply = house.path(&format!("{PLACE}/reply"));
    assert_eq!(france.post(&format!("{reply}/opening"), &[]).status, 303);
    let (part, _, version) = place_of(&house, &france, "q2");
    let chosen = [("q2", dropped.key.as_str()), ("version-q2", version.as_str())];
    assert_eq!(france.post(&part, &chosen).status, 303);
    let before = on_record(&house, &france, "q2");
    assert!(before.contains(dropped.key.as_str()));
    correct(&house, &content);

    let label = format!("{} {DROPPED}", dropped.label.read(Language::En));
    let (_, page, version) = place_of(&house, &france, "q2");
    assert!(page.body.contains(&label) && page.body.contains(UNFIT), "it is told in words");
    let untouched = [("q2", ""), ("version-q2", version.as_str())];
    assert_eq!(france.post(&part, &untouched).status, 303);
    let alone = format!("{reply}/answers/q2");
    assert_eq!(france.post(&alone, &untouched).status, 303);
    assert_eq!(on_record(&house, &france, "q2"), before, "saving the page loses nothing");
    let again = [("q2", dropped.key.as_str()), ("version-q2", version.as_str())];
    assert_eq!(france.post(&part, &again).status, 422, "what is not offered can't be chosen");

    for place in ["/review", "/print", "/answers/q2/history"] {
        let page = france.get(&format!("{reply}{place}"));
        assert!(page.status == 200 && page.body.contains(&label), "{place}");
    }
    let review = france.get(&format!("{reply}/review"));
    assert!(review.body.contains("was corrected, and the answer no longer fits"));
    assert!(!review.body.contains("/reply/submission\""), "it can't be handed in as it is");
    let forced = france.post(&format!("{reply}/submission"), &[("authorized", "yes")]);
    assert_eq!(forced.status, 422);

    let offered = content.question(&"q2".parse().expect("a key")).and_then(|q| q.kind.choices());
    let other = offered.expect("choices")[0].key.to_string();
    let anew = [("q2", other.as_str()), ("version-q2", version.as_str())];
    assert_eq!(france.post(&part, &anew).status, 303);
    let page = france.get(&part);
    assert!(!page.body.contains(UNFIT) && on_record(&house, &france, "q2").contains(&other));
    let review = france.get(&format!("{reply}/review"));
    assert!(review.body.contains("/reply/submission\""), "now it can be handed in");
}

#[test]
fn what_still_fits_of_several_choices_is_kept_when_the_rest_is_dropped() {
    let house = House::with_bundle(SEMINAR);
    let france = house.focal_point(house.state("FRA"));
    let (content, [_, dropped]) = without_two_choices();
    let still = content.question(&"q6".parse().expect("a key")).and_then(|q| q.kind.choices());
    let still = still.expect("choices")[0].key.to_string();
    let reply = house.path(&format!("{PLACE}/reply"));
    assert_eq!(france.post(&format!("{reply}/opening"), &[]).status, 303);
    let (part, _, version) = place_of(&house, &france, "q6");
    let both =
        [("q6", dropped.key.as_str()), ("q6", still.as_str()), ("version-q6", version.as_str())];
    assert_eq!(france.post(&part, &both).status, 303);
    correct(&house, &content);

    let (_, page, version) = place_of(&house, &france, "q6");
    assert!(page.body.contains(&format!("{} {DROPPED}", dropped.label.read(Language::En))));
    let ticked = format!("value=\"{still}\" checked");
    assert!(page.body.contains(&ticked), "what still fits is ticked");
    let shown = [("q6", still.as_str()), ("version-q6", version.as_str())];
    assert_eq!(france.post(&part, &shown).status, 303);
    assert!(on_record(&house, &france, "q6").contains(dropped.key.as_str()), "nothing is lost");
    let drop = [shown[0], shown[1], ("anew", "q6")];
    let done = france.post(&part, &drop);
    assert!(done.status == 303 && done.location.ends_with("#question-q6"), "{}", done.location);
    let now = on_record(&house, &france, "q6");
    assert!(now.contains(&still) && !now.contains(dropped.key.as_str()), "{now}");
    assert!(!france.get(&part).body.contains(UNFIT));
}

#[test]
fn what_was_handed_in_before_is_counted_and_read_with_the_choice_that_was_dropped() {
    let house = House::with_bundle(SEMINAR);
    let secretary = house.seat(Role::Secretary);
    let (content, dropped) = without_two_choices();
    correct(&house, &content);
    for (question, choice) in ["q2", "q6"].into_iter().zip(&dropped) {
        let label = format!("{} {DROPPED}", choice.label.read(Language::En));
        let answers = house.path(&format!("{PLACE}/questions/{question}/answers"));
        let page = secretary.get(&answers);
        assert!(page.body.matches(&label).count() > 1, "{question}: in the count and the answers");
    }
    let app = &house.server.app;
    let draft = house.server.run(async {
        let tx = app.database.keep(house.tenant.id).await.expect("a transaction");
        let slug = "international-cooperation-seminar";
        let seminar = tx.consultations().by_slug(slug).await.expect("a look").expect("the seminar");
        verbale::compilation::fresh(&tx, &seminar, app.clock.now()).await.expect("a draft")
    });
    let draft = serde_json::to_string(&draft).expect("JSON");
    for choice in &dropped {
        let label = format!("{} {DROPPED}", choice.label.read(Language::En));
        assert!(draft.contains(&label), "the table of the report has a row for {label}");
    }
}
