//! Late replies change the draft; what people did to it stays.
mod draft_support;

use domain::{
    draft::{Anchor, Change, Draft, Source, numbers, recompile},
    submission::{Standing, Submission},
};
use draft_support::*;

fn draft() -> Draft {
    compiled(&submissions())
}

/// Greece replies late and is let in.
fn with_greece() -> Vec<Submission> {
    let mut all = submissions();
    let mut late =
        submission(state("GRC"), &[("q1", text("Solidarity is a duty.")), ("q5", yes(""))]);
    late.late = true;
    all.push(late);
    all
}

fn again(old: &Draft, submissions: &[Submission]) -> (Draft, Vec<String>) {
    let (draft, changes) = recompile(old, compiled(submissions));
    (draft, changes.iter().map(|c: &Change| format!("{} {}", c.code(), c.key())).collect())
}

fn order(draft: &Draft) -> Vec<String> {
    draft.paragraphs().map(|p| p.key.to_string()).collect()
}

fn source(respondent: &str, question: &str) -> Source {
    Source { respondent: respondent.into(), question: Some(key(question)) }
}

#[test]
fn nothing_changes_when_nothing_changed() {
    assert_eq!(again(&draft(), &submissions()), (draft(), Vec::new()));
}

#[test]
fn marks_are_for_ever_or_every_draft_that_was_kept_would_be_flagged() {
    let draft = draft();
    let whole = |key: &str| {
        let basis = &draft.paragraph(&anchor(key)).unwrap().basis;
        format!("{} {}", basis.count, basis.whole)
    };
    assert_eq!(whole("intro/participation"), "14 faab60fa926d4f97");
    assert_eq!(whole("q4/tally"), "5 0eb475692fa613a0");
    assert_eq!(whole("q10/question"), "14 051eea95fc4b64d4");
    assert_eq!(whole("conclusions/p1"), "15 2c6f841b37c59fdf");
    let france = draft.compiled_from.iter().find(|source| source.respondent == "france").unwrap();
    assert_eq!(france.mark, "54c569c98c0111de");
}

#[test]
fn a_late_reply_updates_the_computed_text() {
    let (draft, changes) = again(&draft(), &with_greece());
    assert_eq!(draft, compiled(&with_greece()));
    for change in [
        "new q1/from/greece",
        "updated intro/participation",
        "updated intro/late",
        "updated q5/tally",
    ] {
        assert!(changes.contains(&change.to_owned()), "{change} in {changes:?}");
    }
    assert!(!changes.iter().any(|c| c.contains("q1/from/cuba")), "{changes:?}");
}

#[test]
fn a_withdrawn_reply_takes_its_passages_along() {
    let mut all = submissions();
    all[1].standing = Standing::Withdrawn;
    let (draft, changes) = again(&draft(), &all);
    assert!(changes.contains(&"gone q1/from/cuba".to_owned()));
    assert!(draft.paragraph(&anchor("q1/from/cuba")).is_none());
}

#[test]
fn an_edited_paragraph_keeps_its_words_and_is_flagged_when_its_sources_change() {
    let mut old = draft();
    let tally = anchor("q5/tally");
    let passage = anchor("q1/from/cuba");
    old.write(&tally, "Four Member States had issued one.", &pen()).unwrap();
    old.write(&passage, "Cuba spoke of a duty.", &pen()).unwrap();
    let (mut new, changes) = again(&old, &with_greece());
    assert_eq!(words(&new, "q5/tally"), "Four Member States had issued one.");
    let flagged = new.paragraph(&tally).unwrap();
    assert_eq!(flagged.stale.as_ref().unwrap().appeared, [source("greece", "q5")]);
    assert!(flagged.stale.as_ref().unwrap().changed.is_empty());
    assert!(changes.contains(&"flagged q5/tally".to_owned()));
    assert_eq!(new.stale_count(), 1, "Cuba’s own reply did not change");
    assert_eq!(new.paragraph(&passage).unwrap().stale, None);
    let table = |draft: &Draft| draft.paragraph(&tally).unwrap().exhibit.clone();
    assert_eq!(table(&new), table(&compiled(&with_greece())), "tables show the numbers of today");

    let mut kept = new.clone();
    kept.keep_mine(&tally).unwrap();
    assert_eq!(kept.stale_count(), 0);
    assert_eq!(again(&kept, &with_greece()), (kept.clone(), Vec::new()));

    new.take_computed(&tally).unwrap();
    assert!(words(&new, "q5/tally").starts_with("Five Member States (Cameroon, France, Greece, "));
}

#[test]
fn a_replaced_reply_flags_what_was_written_about_it() {
    let mut old = draft();
    let key = anchor("q1/from/cuba");
    old.write(&key, "Cuba spoke of a duty.", &pen()).unwrap();
    old.write(&anchor("q2/from/cuba"), "Cuba cited the Charter.", &pen()).unwrap();
    let mut all = submissions();
    all[1].replaced = true;
    let mut second = all[1].clone();
    second.replaced = false;
    second.version = 2;
    second.answers.0.insert(draft_support::key("q1"), text("It is a right, not a duty."));
    all.push(second);
    let (new, _) = again(&old, &all);
    let stale = new.paragraph(&key).unwrap().stale.clone().unwrap();
    assert_eq!(stale.changed, [source("cuba", "q1")]);
    assert_eq!(stale.count(), 1);
    assert_eq!(new.stale_count(), 1, "the answer to question 2 is the same in both versions");
    let (back, _) = again(&new, &submissions());
    assert_eq!(back.stale_count(), 0, "the flag goes when the sources are again what they were");
}

#[test]
fn an_edited_paragraph_outlives_its_source_and_says_so() {
    let mut old = draft();
    let key = anchor("q1/from/cuba");
    old.write(&key, "Cuba spoke of a duty.", &pen()).unwrap();
    let mut all = submissions();
    all[1].standing = Standing::Withdrawn;
    let (mut new, changes) = again(&old, &all);
    assert!(changes.contains(&"flagged q1/from/cuba".to_owned()));
    let stale = new.paragraph(&key).unwrap().stale.clone().unwrap();
    assert_eq!(stale.withdrew, [source("cuba", "q1")]);
    assert!(new.take_computed(&key).is_err());
    new.keep_mine(&key).unwrap();
    let (kept, changes) = again(&new, &all);
    assert_eq!((kept.stale_count(), changes.len()), (0, 0));
    let numbers = numbers(&kept);
    assert_eq!(numbers[&key], numbers[&anchor("q1/from/cameroon")] + 1, "it stays in its place");
}

#[test]
fn a_removed_paragraph_stays_removed() {
    let mut old = draft();
    let tally = anchor("q5/tally");
    old.remove(&tally, &pen()).unwrap();
    old.remove(&anchor("q1/from/cuba"), &pen()).unwrap();
    let (mut new, changes) = again(&old, &with_greece());
    assert!(!numbers(&new).contains_key(&tally));
    assert!(changes.contains(&"flagged q5/tally".to_owned()));
    assert_eq!(new.stale_count(), 1);
    new.restore(&tally).unwrap();
    assert!(
        words(&new, "q5/tally").starts_with("Five Member States"),
        "it comes back with the text of today"
    );
    assert_eq!(new.stale_count(), 0);
}

#[test]
fn an_added_paragraph_stays_after_its_neighbour() {
    let mut old = draft();
    old.add_after(&anchor("q1/from/france"), anchor("added/1"), "Two States agreed.", &pen())
        .unwrap();
    old.add_after(&anchor("added/1"), anchor("added/2"), "A third did not.", &pen()).unwrap();
    old.add_after(&anchor("question/q2"), anchor("added/3"), "The law was discussed.", &pen())
        .unwrap();
    let (new, _) = again(&old, &with_greece());
    let order = order(&new);
    let at = |key: &str| order.iter().position(|k| k == key).unwrap();
    assert_eq!(order[at("q1/from/france") + 1..][..3], ["added/1", "added/2", "q1/from/greece"]);
    assert_eq!(order[at("added/3") + 1], "q2/question");
    let mut without_france = with_greece();
    without_france[2].standing = Standing::Withdrawn;
    let order = self::order(&again(&new, &without_france).0);
    let at = |key: &str| order.iter().position(|k| k == key).unwrap();
    assert_eq!(order[at("q1/from/cuba") + 1..][..2], ["added/1", "added/2"]);
}

#[test]
fn a_moved_paragraph_stays_moved() {
    let mut old = draft();
    let key = anchor("q1/from/france");
    old.move_up(&key, &pen()).unwrap();
    old.move_up(&key, &pen()).unwrap();
    let (new, changes) = again(&old, &with_greece());
    let order = order(&new);
    let at = |key: &str| order.iter().position(|k| k == key).unwrap();
    assert_eq!(order[at("q1/question") + 1..][..2], ["q1/from/france", "q1/from/cameroon"]);
    assert!(!changes.iter().any(|c| c.ends_with("q1/from/france")));
    let twice = again(&new, &with_greece()).0;
    assert_eq!(twice, new);
}

#[test]
fn what_stood_in_a_section_that_is_gone_stays_in_its_chapter() {
    let mut old = draft();
    old.add_after(&anchor("question/q2"), anchor("added/1"), "The law was discussed.", &pen())
        .unwrap();
    let mut fresh = draft();
    fresh.chapters[1].sections.remove(1);
    let (new, _) = recompile(&old, fresh);
    assert_eq!(new.chapters[1].paragraphs[0].key, anchor("added/1"));
    let mut fresh = draft();
    fresh.chapters.remove(1);
    let (new, _) = recompile(&old, fresh);
    let last: &Anchor = &new.paragraphs().last().unwrap().key;
    assert_eq!(last, &anchor("added/1"), "without its chapter, at the end");
}

#[test]
fn nothing_by_hand_is_ever_lost() {
    let mut old = draft();
    let keys: Vec<Anchor> = old.paragraphs().map(|p| p.key.clone()).collect();
    for (i, key) in keys.iter().enumerate() {
        match i % 4 {
            0 => old.write(key, &format!("Written by hand {i}."), &pen()).unwrap(),
            1 => old.add_after(key, anchor(&format!("added/{i}")), "Added.", &pen()).unwrap(),
            2 => drop(old.move_down(key, &pen())),
            _ => {}
        }
    }
    for submissions in [with_greece(), submissions()[..3].to_vec(), Vec::new(), with_greece()] {
        let (new, _) = again(&old, &submissions);
        let by_hand = |d: &Draft| {
            let mut keys: Vec<String> = d
                .paragraphs()
                .filter(|p| !p.hand.is_computed())
                .map(|p| p.key.to_string())
                .collect();
            keys.sort();
            keys
        };
        assert_eq!(by_hand(&new), by_hand(&old));
        let mut all = order(&new);
        all.sort();
        let count = all.len();
        all.dedup();
        assert_eq!(all.len(), count, "no paragraph stands twice");
        old = new;
    }
}

#[test]
fn headings_by_hand_are_kept() {
    let mut old = draft();
    old.rename(&anchor("part/p1"), "The concept", &pen()).unwrap();
    old.rename(&anchor("question/q2"), "The law", &pen()).unwrap();
    old.retitle("My title", &pen()).unwrap();
    let (new, _) = again(&old, &with_greece());
    assert_eq!(new.title.text, "My title");
    assert_eq!(new.chapters[1].heading.text, "The concept");
    assert_eq!(new.chapters[1].sections[1].heading.text, "The law");
}
