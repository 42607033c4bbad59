//! Two versions of a draft, compared by words.
mod draft_support;

use domain::draft::{Changed, Draft, Manner, Piece, difference, recompile};
use draft_support::*;

fn draft() -> Draft {
    compiled(&submissions())
}

fn side(changed: &Changed, old: bool) -> String {
    let words = changed.pieces.iter().filter_map(|piece| match piece {
        Piece::Same(words) => Some(words.as_str()),
        Piece::Deleted(words) => old.then_some(words.as_str()),
        Piece::Inserted(words) => (!old).then_some(words.as_str()),
    });
    words.collect::<Vec<_>>().join(" ")
}

fn edited(text: &str) -> Vec<Changed> {
    let old = draft();
    let mut new = old.clone();
    new.write(&anchor("intro/late"), text, &pen()).unwrap();
    difference(&old, &new)
}

#[test]
fn equal_drafts_have_no_difference() {
    assert_eq!(difference(&draft(), &draft()), []);
}

#[test]
fn words_are_told_apart() {
    let changed =
        edited("The response of ILO was received well after the deadline and was ignored.");
    assert_eq!(changed.len(), 1);
    assert_eq!((changed[0].manner, changed[0].moved), (Manner::Paragraph, false));
    assert_eq!(changed[0].before, Some(5));
    assert_eq!(
        changed[0].pieces,
        [
            Piece::Same("The response of ILO was received".into()),
            Piece::Inserted("well".into()),
            Piece::Same("after the deadline and was".into()),
            Piece::Deleted("taken into account.".into()),
            Piece::Inserted("ignored.".into()),
        ]
    );
}

#[test]
fn both_sides_can_be_put_together_again() {
    let old = words(&draft(), "intro/late");
    for new in ["X.", "was was was.", "A The response B of C ILO D was E.", &"word ".repeat(3_000)]
    {
        let changed = edited(new);
        assert_eq!(side(&changed[0], true), old);
        assert_eq!(side(&changed[0], false), new.trim());
    }
}

#[test]
fn long_texts_with_nothing_in_common_are_told_as_replaced() {
    let mut old = draft();
    let one: String = (0..3_000).map(|i| format!("a{i} ")).collect();
    let other: String = (0..3_000).map(|i| format!("b{i} ")).collect();
    old.write(&anchor("intro/late"), one.trim(), &pen()).unwrap();
    let mut new = old.clone();
    new.write(&anchor("intro/late"), other.trim(), &pen()).unwrap();
    let changed = difference(&old, &new);
    assert!(matches!(changed[0].pieces.as_slice(), [Piece::Deleted(_), Piece::Inserted(_)]));
}

#[test]
fn an_added_paragraph_does_not_change_those_after_it() {
    let old = draft();
    let mut new = old.clone();
    new.add_after(&anchor("intro/mandate"), anchor("added/1"), "One more.", &pen()).unwrap();
    let changed = difference(&old, &new);
    assert_eq!(changed.len(), 1);
    assert_eq!((changed[0].before, changed[0].after), (None, Some(2)));
    assert_eq!(changed[0].pieces, [Piece::Inserted("One more.".into())]);
}

#[test]
fn references_are_shown_with_the_numbers_of_the_new_version() {
    let old = draft();
    let mut new = old.clone();
    new.add_after(&anchor("intro/mandate"), anchor("added/1"), "One more.", &pen()).unwrap();
    let key = anchor("conclusions/p1");
    let text = domain::draft::plain_text(old.paragraph(&key).unwrap());
    new.write(&key, &text.replace("On the subject of", "On"), &pen()).unwrap();
    let changed = difference(&old, &new);
    assert!(
        side(&changed[1], true)
            .starts_with("On the subject of “Concept and legal framework” (paragraphs 8–24)")
    );
    assert!(
        side(&changed[1], false).starts_with("On “Concept and legal framework” (paragraphs 8–24)")
    );
}

#[test]
fn a_moved_paragraph_is_told_as_moved_and_only_that_one() {
    let old = draft();
    let mut new = old.clone();
    for _ in 0..3 {
        new.move_down(&anchor("q1/from/cuba"), &pen()).unwrap();
    }
    let changed = difference(&old, &new);
    assert_eq!(changed.len(), 1);
    assert_eq!((changed[0].key.as_str(), changed[0].moved), ("q1/from/cuba", true));
    assert_eq!((changed[0].before, changed[0].after), (Some(9), Some(12)));
    assert!(matches!(changed[0].pieces.as_slice(), [Piece::Same(_)]));
}

#[test]
fn a_removed_paragraph_is_deleted_in_its_old_place() {
    let old = draft();
    let mut new = old.clone();
    new.remove(&anchor("q1/from/cuba"), &pen()).unwrap();
    new.write(&anchor("q1/from/cameroon"), "Cameroon spoke.", &pen()).unwrap();
    new.write(&anchor("q1/from/france"), "France spoke.", &pen()).unwrap();
    let keys: Vec<String> = difference(&old, &new).iter().map(|c| c.key.to_string()).collect();
    assert_eq!(keys, ["q1/from/cameroon", "q1/from/cuba", "q1/from/france"]);
}

#[test]
fn headings_titles_summaries_and_tables_are_compared() {
    let old = draft();
    let mut all = submissions();
    all.push(submission(state("GRC"), &[("q5", no(""))]));
    let (mut new, _) = recompile(&old, compiled(&all));
    new.rename(&anchor("part/p1"), "The concept", &pen()).unwrap();
    new.retitle("My title", &pen()).unwrap();
    let changed = difference(&old, &new);
    let found = |manner: Manner, key: &str| {
        changed.iter().find(|c| c.manner == manner && c.key.as_str() == key)
    };
    assert!(found(Manner::Title, "title").is_some());
    assert_eq!(
        side(found(Manner::Heading, "part/p1").unwrap(), true),
        "Concept and legal framework"
    );
    assert!(found(Manner::Summary, "summary/contribution").is_some());
    assert!(found(Manner::Paragraph, "q5/tally").unwrap().exhibit);
    assert!(found(Manner::Paragraph, "q1/from/cuba").is_none());
}
