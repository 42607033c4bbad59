//! Claims about the forms of the desk.
use super::*;
use domain::questionnaire::{Condition, Key, Kind, Question, Test};
use serde_json::json;

fn stored(json: serde_json::Value) -> Question {
    serde_json::from_value(json).unwrap()
}

/// Question 1, yes or no; question 2, open: the one that is edited.
fn questionnaire(languages: &[Language]) -> Questionnaire {
    serde_json::from_value(json!({
        "title": {"en": "Cooperation"}, "preamble": {}, "instruction": {}, "languages": languages,
        "parts": [{"key": "p1", "title": {"en": "Actors"}, "questions": [
            {"key": "q1", "text": {"en": "Do you cooperate?"}, "kind": {"kind": "yes_no"}},
            {"key": "q2", "text": {"en": "With whom?"}, "kind": {"kind": "long_text"}},
        ]}]
    }))
    .unwrap()
}

fn context<'c>(questionnaire: &'c Questionnaire, now: &'c Question) -> Context<'c> {
    Context {
        questionnaire,
        now,
        elsewhere: Vec::new(),
        fixed_kind: false,
        sent: questionnaire.writing_order(),
    }
}

fn sent(fields: &[(&str, &str)]) -> Vec<(String, String)> {
    fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

fn judged(now: &Question, fields: &[(&str, &str)]) -> Result<Question, Vec<Fault>> {
    let questionnaire = questionnaire(&[Language::En]);
    let fields = sent(fields);
    question(&question_typed(Fields(&fields)), &context(&questionnaire, now))
}

fn edited() -> Question {
    questionnaire(&[Language::En]).question(&"q2".parse().unwrap()).unwrap().clone()
}

fn choosing(labels: &[(&str, &str)]) -> Question {
    let choices: Vec<_> =
        labels.iter().map(|(k, l)| json!({"key": k, "label": {"en": l}})).collect();
    stored(json!({"key": "q2", "text": {"en": "With whom?"},
        "kind": {"kind": "several_choices", "choices": choices, "other": true}}))
}

fn keys_after(now: &Question, lines: &str) -> Vec<(String, String)> {
    let fields = [("text-en", "With whom?"), ("kind", "several_choices"), ("choices-en", lines)];
    let question = judged(now, &fields).unwrap();
    let choices = question.kind.choices().unwrap().iter();
    choices.map(|c| (c.key.to_string(), c.label.read(Language::En).to_owned())).collect()
}

fn pairs(expected: &[(&str, &str)]) -> Vec<(String, String)> {
    sent(expected)
}

#[test]
fn every_kind_survives_the_way_through_the_form() {
    let choices = json!([{"key": "states", "label": {"en": "States"}}, {"key": "ngos", "label": {"en": "NGOs"}}]);
    let kinds = [
        json!({"kind": "short_text"}),
        json!({"kind": "long_text"}),
        json!({"kind": "yes_no", "details": true}),
        json!({"kind": "one_choice", "choices": choices, "other": true}),
        json!({"kind": "several_choices", "choices": choices, "other": false}),
        json!({"kind": "scale", "choices": choices}),
        json!({"kind": "number", "unit": {"en": "experts"}, "year": true}),
        json!({"kind": "date"}),
        json!({"kind": "file"}),
        json!({"kind": "repeating_group", "max_items": 3, "fields": [
            {"key": "title", "label": {"en": "Title"}, "kind": "short_text"},
            {"key": "results", "label": {"en": "Results"}, "kind": "long_text"}]}),
    ];
    assert_eq!(kinds.len(), Kind::CODES.len());
    let questionnaire = questionnaire(&[Language::En]);
    for kind in kinds {
        let now = stored(json!({
            "key": "q2", "text": {"en": "With whom?"}, "guidance": {"en": "Name them."},
            "heading": {"en": "Partners"}, "kind": kind, "word_limit": 300, "sub": true,
            "expectation": "expected", "audience": ["STATE", "NGO"], "attachments": true,
            "condition": {"question": "q1", "test": "yes"}
        }));
        assert_eq!(question(&typed_of(&now), &context(&questionnaire, &now)), Ok(now));
    }
}

#[test]
fn a_text_in_a_language_without_a_field_is_left_as_it_is() {
    let mut now = edited();
    now.text.set(Language::Ar, "مع من؟");
    let changed =
        judged(&now, &[("text-en", "With which actors?"), ("kind", "long_text")]).unwrap();
    assert_eq!(changed.text.exact(Language::Ar), Some("مع من؟"));
    assert_eq!(changed.text.exact(Language::En), Some("With which actors?"));
}

#[test]
fn a_choice_keeps_its_key_when_others_come_go_or_move() {
    let now = choosing(&[("states", "States"), ("ngos", "NGOs"), ("nhris", "NHRIs")]);
    assert_eq!(
        keys_after(&now, "NHRIs\r\n\r\n  States \nNGOs\n"),
        pairs(&[("nhris", "NHRIs"), ("states", "States"), ("ngos", "NGOs")])
    );
    assert_eq!(
        keys_after(&now, "States\nUnited Nations\nNGOs\nNHRIs"),
        pairs(&[
            ("states", "States"),
            ("c1", "United Nations"),
            ("ngos", "NGOs"),
            ("nhris", "NHRIs")
        ])
    );
    assert_eq!(
        keys_after(&now, "States\nNHRIs"),
        pairs(&[("states", "States"), ("nhris", "NHRIs")])
    );
}

#[test]
fn a_choice_put_otherwise_in_its_place_keeps_its_key() {
    let now = choosing(&[("states", "States"), ("ngos", "NGOs"), ("nhris", "NHRIs")]);
    assert_eq!(
        keys_after(&now, "States\nNon-governmental organizations\nNHRIs\nParliaments"),
        pairs(&[
            ("states", "States"),
            ("ngos", "Non-governmental organizations"),
            ("nhris", "NHRIs"),
            ("c1", "Parliaments")
        ])
    );
}

#[test]
fn the_key_of_a_choice_that_another_version_has_is_never_given_to_another_choice() {
    let questionnaire = questionnaire(&[Language::En]);
    let dispatched = choosing(&[("c1", "States"), ("c2", "NGOs"), ("c3", "NHRIs")]);
    let now = choosing(&[("c1", "States"), ("c2", "NGOs")]);
    let fields = sent(&[
        ("text-en", "With whom?"),
        ("kind", "several_choices"),
        ("choices-en", "States\nNGOs\nParliaments"),
    ]);
    let context = Context { elsewhere: vec![&dispatched], ..context(&questionnaire, &now) };
    let changed = question(&question_typed(Fields(&fields)), &context).unwrap();
    let keys: Vec<_> = changed.kind.choices().unwrap().iter().map(|c| c.key.as_str()).collect();
    assert_eq!(keys, ["c1", "c2", "c4"]);
}

#[test]
fn translations_of_choices_stand_line_by_line_beside_the_source() {
    let questionnaire = questionnaire(&[Language::En, Language::Fr, Language::Ar]);
    let now = edited();
    let typed = |french: &str| {
        let fields = sent(&[
            ("text-en", "With whom?"),
            ("text-fr", "Avec qui ?"),
            ("kind", "one_choice"),
            ("choices-en", "States\nNGOs\nNHRIs"),
            ("choices-fr", french),
            ("choices-ar", ""),
        ]);
        question(&question_typed(Fields(&fields)), &context(&questionnaire, &now))
    };
    let labels = |question: Question| -> Vec<Option<String>> {
        let choices = question.kind.choices().unwrap().to_vec();
        choices.iter().map(|c| c.label.exact(Language::Fr).map(str::to_owned)).collect()
    };
    let some = |label: &str| Some(label.to_owned());
    assert_eq!(
        labels(typed("États\nONG\nINDH\n\n").unwrap()),
        [some("États"), some("ONG"), some("INDH")]
    );
    assert_eq!(labels(typed("États\n\nINDH").unwrap()), [some("États"), None, some("INDH")]);
    let fault = Fault::new("choices-fr", "questionnaire-fault-lines");
    assert_eq!(typed("États\nONG"), Err(vec![fault.with("count", 2).with("source", 3)]));
}

#[test]
fn what_is_wrong_is_named_field_by_field_and_all_at_once() {
    let faults = judged(
        &edited(),
        &[
            ("text-en", " "),
            ("kind", "one_choice"),
            ("choices-en", "Only one"),
            ("word_limit", "-4"),
            ("condition", "q2:answered"),
        ],
    )
    .unwrap_err();
    let fields: Vec<_> = faults.iter().map(|fault| fault.field.as_str()).collect();
    assert_eq!(fields, ["text-en", "choices-en", "word_limit", "condition"]);
}

#[test]
fn hostile_texts_are_refused_with_a_sentence_and_markup_is_just_text() {
    let refused = |text: &str| judged(&edited(), &[("text-en", text), ("kind", "long_text")]);
    let key = |text: &str| refused(text).unwrap_err()[0].key;
    assert_eq!(key(&"x".repeat(10_000)), "questionnaire-fault-too-long");
    assert_eq!(key("nul\0byte"), "questionnaire-fault-control-text");
    assert_eq!(key("escape\u{1b}[31m"), "questionnaire-fault-control-text");
    assert_eq!(key("turned \u{202e}around"), "questionnaire-fault-direction");
    let script = "<script>alert(1)</script>\nSecond line";
    assert_eq!(refused(script).unwrap().text.read(Language::En), script);
}

#[test]
fn titles_are_one_line_of_bounded_length() {
    let fields = |title: &str| sent(&[("title-en", title), ("languages", "en")]);
    let judged = |title: &str| {
        let fields = fields(title);
        head(&head_typed(Fields(&fields)), &[Language::En], Questionnaire::default())
    };
    assert_eq!(judged("  Cooperation ").unwrap().title.read(Language::En), "Cooperation");
    let key = |title: &str| judged(title).unwrap_err()[0].key;
    assert_eq!(key(&"é".repeat(10_000)), "questionnaire-fault-too-long");
    assert_eq!(key("two\nlines"), "questionnaire-fault-control");
    assert_eq!(key(""), "fault-empty");
    let sent_none = sent(&[("title-en", "Cooperation"), ("languages", "tlh")]);
    let faults = head(&head_typed(Fields(&sent_none)), &[Language::En], Questionnaire::default())
        .unwrap_err();
    assert_eq!(faults[0].field, "languages");
}

#[test]
fn the_kind_of_a_question_that_was_dispatched_stays() {
    let questionnaire = questionnaire(&[Language::En]);
    let now = edited();
    let fields = sent(&[("text-en", "With whom?"), ("kind", "date")]);
    let context = Context { fixed_kind: true, ..context(&questionnaire, &now) };
    let faults = question(&question_typed(Fields(&fields)), &context).unwrap_err();
    assert_eq!(faults, [Fault::new("kind", "questionnaire-fault-kind-fixed")]);
}

#[test]
fn fields_of_a_group_keep_their_keys_and_empty_rows_are_dropped() {
    let now = stored(json!({"key": "q2", "text": {"en": "With whom?"}, "kind": {
        "kind": "repeating_group", "max_items": 3, "fields": [
            {"key": "title", "label": {"en": "Title"}, "kind": "short_text"},
            {"key": "results", "label": {"en": "Results"}, "kind": "long_text"}]}}));
    let changed = judged(
        &now,
        &[
            ("text-en", "With whom?"),
            ("kind", "repeating_group"),
            ("max_items", "5"),
            ("field-0-key", "title"),
            ("field-0-label-en", ""),
            ("field-1-key", "results"),
            ("field-1-label-en", "Results achieved"),
            ("field-1-long", "yes"),
            ("field-2-key", "results"),
            ("field-2-label-en", "Partners"),
        ],
    )
    .unwrap();
    let Kind::RepeatingGroup { fields, max_items } = changed.kind else { panic!("a group") };
    let keys: Vec<_> =
        fields.iter().map(|f| (f.key.as_str(), f.label.read(Language::En))).collect();
    assert_eq!(keys, [("results", "Results achieved"), ("f1", "Partners")]);
    assert_eq!(max_items, 5);
    let none = judged(&now, &[("text-en", "x"), ("kind", "repeating_group"), ("max_items", "99")]);
    let none = none.unwrap_err();
    assert_eq!(none.iter().map(|f| f.field.as_str()).collect::<Vec<_>>(), ["fields", "max_items"]);
}

#[test]
fn a_condition_looks_back_at_an_answer_that_is_possible() {
    let put = |condition: &str| {
        let fields = [("text-en", "With whom?"), ("kind", "long_text"), ("condition", condition)];
        judged(&edited(), &fields).map(|question| question.condition)
    };
    let question: Key = "q1".parse().unwrap();
    assert_eq!(put("q1:no"), Ok(Some(Condition { question, test: Test::No })));
    assert_eq!(put(""), Ok(None));
    for impossible in
        ["q1:chosen:c1", "q2:answered", "q9:yes", "q1:maybe", "q1", "::", "q1:chosen:"]
    {
        assert!(put(impossible).is_err(), "{impossible}");
    }
}
