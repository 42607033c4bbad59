//! Changing a questionnaire, and telling what changed from version to version.
use domain::{
    draft::Piece,
    language::{Language, Texts},
    questionnaire::{
        Altered, Choice, Gap, Key, Kind, Manner, Move, Part, Place, Question, Questionnaire,
        Wording, difference,
    },
};
use std::collections::BTreeSet;

fn key(raw: &str) -> Key {
    raw.parse().unwrap()
}

fn question(text: &str) -> Question {
    serde_json::from_value(serde_json::json!({
        "key": "q0", "text": {"en": text}, "kind": {"kind": "long_text"}
    }))
    .unwrap()
}

fn part(title: &str) -> Part {
    let texts = Texts::english(title);
    Part { key: key("p0"), title: texts, guidance: Texts::default(), questions: vec![] }
}

/// Parts I (questions 1, 2) and II (question 3).
fn actors() -> Questionnaire {
    let none = BTreeSet::new();
    let mut q = Questionnaire {
        title: Texts::english("International cooperation"),
        languages: vec![Language::En, Language::Fr],
        ..Questionnaire::default()
    };
    let first = q.add_part(part("Actors"), &none);
    let second = q.add_part(part("Obstacles"), &none);
    q.add_question(&first, None, question("With whom do you cooperate?"), &none).unwrap();
    q.add_question(&first, None, question("In what way?"), &none).unwrap();
    q.add_question(&second, None, question("What stands in the way?"), &none).unwrap();
    q
}

#[test]
fn a_key_that_another_version_uses_is_never_given_again() {
    let mut q = actors();
    let retired = BTreeSet::from([key("q9"), key("p4")]);
    let added = q.add_question(&key("p1"), Some(&key("q1")), question("New"), &retired).unwrap();
    assert_eq!(added, key("q10"));
    assert_eq!(
        q.questions().map(|q| q.key.as_str()).collect::<Vec<_>>(),
        ["q1", "q10", "q2", "q3"]
    );
    assert_eq!(q.add_part(part("Proposals"), &retired), key("p5"));
}

#[test]
fn what_was_removed_can_be_put_back_where_it_stood() {
    let before = actors();
    for removed in ["q1", "q2", "q3"] {
        let mut q = before.clone();
        let taken = q.remove_question(&key(removed)).unwrap();
        assert!(q.question(&key(removed)).is_none());
        for _ in 0..2 {
            assert_eq!(q.restore(taken.clone(), &BTreeSet::new()).unwrap(), key(removed));
            assert_eq!(q, before, "and not twice");
        }
    }
    for removed in ["p1", "p2"] {
        let mut q = before.clone();
        let taken = q.remove_part(&key(removed)).unwrap();
        assert_eq!(q.parts.len(), 1);
        q.restore(taken, &BTreeSet::new()).unwrap();
        assert_eq!(q, before);
    }
}

#[test]
fn what_is_put_back_gets_a_new_key_when_its_own_is_in_use_again() {
    let mut q = actors();
    let taken = q.remove_question(&key("q3")).unwrap();
    let new = q.add_question(&key("p2"), None, question("Another"), &BTreeSet::new()).unwrap();
    assert_eq!(new, key("q3"));
    assert_eq!(q.restore(taken, &BTreeSet::new()).unwrap(), key("q4"));
    assert_eq!(q.questions().count(), 4);
}

#[test]
fn equal_versions_have_no_difference() {
    assert_eq!(difference(&actors(), &actors()), vec![]);
}

#[test]
fn the_difference_names_words_added_removed_and_moved() {
    let (old, mut new) = (actors(), actors());
    let mut changed = new.question(&key("q1")).unwrap().clone();
    changed.text = Texts::english("With which actors do you cooperate?");
    changed.word_limit = Some(200);
    new.replace_question(changed).unwrap();
    new.move_question(&key("q3"), Move::Up).unwrap();
    new.move_question(&key("q3"), Move::Up).unwrap();
    new.remove_question(&key("q2")).unwrap();
    let added =
        new.add_question(&key("p2"), None, question("What else?"), &BTreeSet::from([key("q3")]));
    let found = difference(&old, &new);
    let of = |k: &Key| -> &Altered {
        found.iter().find(|a| a.place == Place::Question(k.clone())).expect("it is told")
    };
    assert!(of(&key("q1")).terms);
    assert!(!of(&key("q1")).moved, "it only made room");
    let (wording, language, pieces) = &of(&key("q1")).texts[0];
    assert_eq!((wording, language), (&Wording::Text, &Language::En));
    assert!(pieces.contains(&Piece::Inserted("which actors".to_owned())), "{pieces:?}");
    assert_eq!(of(&key("q2")).manner, Manner::Removed);
    assert_eq!(of(&added.unwrap()).manner, Manner::Added);
    assert!(of(&key("q3")).moved, "it stands in another part");
    assert!(of(&key("q3")).texts.is_empty());
}

#[test]
fn only_what_really_moved_is_told_as_moved() {
    let (old, mut new) = (actors(), actors());
    for _ in 0..2 {
        new.move_question(&key("q3"), Move::Up).unwrap();
    }
    let found = difference(&old, &new);
    let moved: Vec<_> = found.iter().filter(|a| a.moved).map(|a| a.place.clone()).collect();
    assert_eq!(moved, [Place::Question(key("q3"))]);
}

#[test]
fn every_text_that_a_language_of_issue_lacks_is_listed() {
    let mut q = actors();
    q.title.set(Language::Fr, "Coopération internationale");
    let mut choosing = question("Choose");
    choosing.text.set(Language::Fr, "Choisissez");
    let mut ngos = Texts::english("NGOs");
    ngos.set(Language::Fr, "ONG");
    choosing.kind = Kind::OneChoice {
        choices: vec![
            Choice { key: key("c1"), label: ngos },
            Choice { key: key("c2"), label: Texts::english("States") },
        ],
        other: false,
    };
    q.add_question(&key("p2"), None, choosing, &BTreeSet::new()).unwrap();
    let missing = q.untranslated();
    let gap = |place, wording| Gap { place, wording, language: Language::Fr };
    assert!(missing.contains(&gap(Place::Part(key("p1")), Wording::Title)));
    assert!(missing.contains(&gap(Place::Question(key("q1")), Wording::Text)));
    assert!(missing.contains(&gap(Place::Question(key("q4")), Wording::Choice(key("c2")))));
    assert_eq!(missing.len(), 6, "{missing:?}");
}
