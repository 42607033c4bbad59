//! What people do to a draft: words change, sources stay with what they said.
mod draft_support;

use domain::{
    draft::{Draft, Hand, MarkupError, Span, edit::EditError, numbers, plain_text},
    language::Language,
};
use draft_support::*;

fn draft() -> Draft {
    compiled(&submissions())
}

fn written(text: &str) -> Draft {
    let mut draft = draft();
    draft.write(&anchor("intro/mandate"), text, &pen()).expect("taken");
    draft
}

fn spans(draft: &Draft) -> Vec<Span> {
    let paragraph = draft.paragraph(&anchor("intro/mandate")).unwrap();
    paragraph.sentences.iter().flat_map(|s| s.spans.clone()).collect()
}

#[test]
fn writing_what_stands_there_changes_nothing() {
    let before = draft();
    let mut after = before.clone();
    let keys: Vec<_> = before.paragraphs().map(|p| p.key.clone()).collect();
    for key in &keys {
        let text = plain_text(before.paragraph(key).unwrap());
        after.write(key, &text, &pen()).unwrap();
        assert_eq!(after.paragraph(key), before.paragraph(key), "{text}");
    }
    assert!(keys.len() > 40);
}

#[test]
fn markup_comes_back_as_it_was_written() {
    for text in [
        "Plain words.",
        "See _inter alia_ the Charter.^[A/HRC/19/74.] More follows.",
        "Iraq stated: “{ar: التعاون واجب.}” (original: Arabic).",
        "This is told in [[question/q1]] and [[part/p2]].",
        "The following were named:\n(a) States;\n(b) _others_.^[Note.]",
        r"snake\_case and \^[no note] and \{ar: no} and \[[no]] and \\ stay.",
        r"\(a) is no item.",
    ] {
        let draft = written(text);
        assert_eq!(plain_text(draft.paragraph(&anchor("intro/mandate")).unwrap()), text);
    }
}

#[test]
fn markup_makes_spans() {
    let draft = written("See _inter alia_ this.^[A note.] {ar: العراق} [[part/p1]] end");
    assert_eq!(
        spans(&draft),
        [
            Span::Text("See ".into()),
            Span::Italic("inter alia".into()),
            Span::Text(" this.".into()),
            Span::Note("A note.".into()),
            Span::Foreign { language: Language::Ar, words: "العراق".into() },
            Span::Text(" ".into()),
            Span::Paragraphs(anchor("part/p1")),
            Span::Text(" end".into()),
        ]
    );
}

#[test]
fn hostile_text_stays_text() {
    for text in [
        "<script>alert(1)</script>",
        "unclosed ^[note and _italic and {ar: words and [[ref",
        "snake_case_name and 2 * 3 _ 4",
        "{xx: no language} and [[NOT A KEY]] and ^[]",
        "'; DROP TABLE drafts; --",
    ] {
        assert_eq!(spans(&written(text)), [Span::Text(text.into())]);
    }
    let hidden = written("right\u{202e}left \u{7}bell\u{2066}");
    assert_eq!(spans(&hidden), [Span::Text("rightleft bell".into())]);
    let wall = "_a ^[ {ar: [[ ".repeat(1_300);
    assert_eq!(spans(&written(&wall)).len(), 1);
}

#[test]
fn what_can_not_be_taken_is_refused_with_a_sentence() {
    let mut draft = draft();
    let key = anchor("intro/mandate");
    let mut refused = |text: &str| draft.write(&key, text, &pen()).unwrap_err();
    assert_eq!(refused("  \n "), EditError::Text(MarkupError::Empty));
    assert_eq!(refused("(a) one;\n(b) two."), EditError::Text(MarkupError::NoIntroduction));
    assert_eq!(refused("a\0b"), EditError::Text(MarkupError::Nul));
    assert_eq!(refused(&"long ".repeat(5_000)), EditError::Text(MarkupError::TooLong));
    assert_eq!(draft.write(&anchor("q99/tally"), "Text.", &pen()), Err(EditError::Gone));
}

#[test]
fn sentences_that_remain_keep_their_sources() {
    let mut draft = draft();
    let key = anchor("q5/question");
    let before = draft.paragraph(&key).unwrap().clone();
    let text = format!(
        "A new sentence came first. {}",
        plain_text(&before).replace("Replies were", "In all, replies were")
    );
    draft.write(&key, &text, &pen()).unwrap();
    let after = draft.paragraph(&key).unwrap();
    let sources: Vec<_> = after.sentences.iter().map(|s| &s.sources).collect();
    assert!(sources[0].is_empty());
    assert_eq!(sources[1..], before.sentences.iter().map(|s| &s.sources).collect::<Vec<_>>());
    let without: Vec<String> = after.without_source().map(|s| s.words()).collect();
    assert_eq!(without, ["A new sentence came first."]);
    assert!(matches!(&after.hand, Hand::Edited { by, .. } if by == "Amina Rahal"));
}

#[test]
fn a_sentence_that_joins_two_has_the_sources_of_both() {
    let mut draft = draft();
    let key = anchor("q4/tally");
    draft
        .write(
            &key,
            "“Other States (bilateral)” was chosen by four Member States, while “Non-governmental organizations” was chosen by one national institution.",
            &pen(),
        )
        .unwrap();
    let sources = &draft.paragraph(&key).unwrap().sentences[0].sources;
    let who: Vec<&str> = sources.iter().map(|s| s.respondent.as_str()).collect();
    assert_eq!(who, ["cuba", "france", "honduras", "iraq", "national-centre-for-human-rights"]);
}

#[test]
fn a_sentence_is_not_given_the_sources_of_one_that_only_sounds_alike() {
    let mut draft = draft();
    let key = anchor("q4/tally");
    let text = "“Other States (bilateral)” was chosen by four Member States, “Regional organizations” and \
        “Non-governmental organizations” was chosen by two each, and “Business and trade unions” by none.";
    draft.write(&key, text, &pen()).unwrap();
    let sources = &draft.paragraph(&key).unwrap().sentences[0].sources;
    let who: Vec<&str> = sources.iter().map(|s| s.respondent.as_str()).collect();
    assert_eq!(who, ["cuba", "france", "honduras", "iraq"]);
}

#[test]
fn other_words_get_no_source() {
    let mut draft = draft();
    let key = anchor("q1/from/cuba");
    draft.write(&key, "The Charter of the United Nations was not discussed.", &pen()).unwrap();
    assert!(draft.paragraph(&key).unwrap().sentences[0].sources.is_empty());
}

#[test]
fn an_added_paragraph_stands_where_it_was_put() {
    let mut draft = draft();
    draft
        .add_after(&anchor("q1/from/cuba"), anchor("added/1"), "Between Cuba and France.", &pen())
        .unwrap();
    draft
        .add_after(&anchor("question/q2"), anchor("added/2"), "First of its section.", &pen())
        .unwrap();
    let numbers = numbers(&draft);
    assert_eq!(numbers[&anchor("added/1")], numbers[&anchor("q1/from/cuba")] + 1);
    assert_eq!(numbers[&anchor("added/2")] + 1, numbers[&anchor("q2/question")]);
    assert_eq!(
        draft.add_after(&anchor("intro/mandate"), anchor("added/1"), "Again.", &pen()),
        Err(EditError::KeyTaken)
    );
    assert_eq!(
        draft.add_after(&anchor("nowhere"), anchor("added/3"), "Lost.", &pen()),
        Err(EditError::Gone)
    );
}

#[test]
fn a_paragraph_moves_past_removed_ones_and_across_sections() {
    let mut draft = draft();
    let key = anchor("q1/from/france");
    let order = |draft: &Draft| numbers(draft)[&key];
    let before = order(&draft);
    draft.remove(&anchor("q1/from/cuba"), &pen()).unwrap();
    draft.move_up(&key, &pen()).unwrap();
    assert_eq!(order(&draft), before - 2, "past the tombstone, before Cameroon");
    let last = anchor("q1/from/international-disability-alliance");
    draft.move_down(&last, &pen()).unwrap();
    let section = |draft: &Draft, name: &str| {
        let all = draft.chapters.iter().flat_map(|c| &c.sections);
        all.clone().find(|s| s.key == anchor(name)).map(|s| s.paragraphs[0].key.clone())
    };
    assert_eq!(section(&draft, "question/q2"), Some(last.clone()));
    draft.move_up(&last, &pen()).unwrap();
    assert_ne!(section(&draft, "question/q2"), Some(last));
}

#[test]
fn nothing_moves_over_the_edges() {
    let mut draft = draft();
    assert_eq!(draft.move_up(&anchor("summary/opening"), &pen()), Err(EditError::AtTheEnd));
    assert_eq!(draft.move_down(&anchor("summary/contribution"), &pen()), Err(EditError::AtTheEnd));
    assert_eq!(draft.move_up(&anchor("intro/mandate"), &pen()), Err(EditError::AtTheEnd));
    assert_eq!(
        draft.move_down(&anchor("conclusions/recommendations"), &pen()),
        Err(EditError::AtTheEnd)
    );
}

#[test]
fn a_removed_paragraph_can_come_back() {
    let before = draft();
    let mut draft = before.clone();
    let key = anchor("q1/from/cuba");
    draft.remove(&key, &pen()).unwrap();
    assert!(!numbers(&draft).contains_key(&key));
    assert_eq!(draft.remove(&key, &pen()), Err(EditError::Removed));
    assert_eq!(draft.write(&key, "No.", &pen()), Err(EditError::Removed));
    draft.restore(&key).unwrap();
    assert_eq!(draft, before);
    assert_eq!(draft.restore(&key), Err(EditError::NotRemoved));
}

#[test]
fn an_edited_paragraph_can_go_back_to_the_computed_text() {
    let before = draft();
    let mut draft = before.clone();
    let key = anchor("q1/from/cuba");
    draft.write(&key, "Cuba spoke of a duty.", &pen()).unwrap();
    assert_ne!(draft, before);
    draft.take_computed(&key).unwrap();
    assert_eq!(draft, before);
    assert_eq!(draft.take_computed(&key), Err(EditError::NothingComputed));
    assert_eq!(draft.keep_mine(&key), Err(EditError::NotFlagged));
}

#[test]
fn headings_are_written_by_hand() {
    let mut draft = draft();
    draft.rename(&anchor("part/p1"), "  Concept\nand law ", &pen()).unwrap();
    draft.rename(&anchor("question/q2"), "Law", &pen()).unwrap();
    draft.retitle("A title", &pen()).unwrap();
    let document = document(&draft);
    assert_eq!(document.title, "A title");
    assert!(document.contents.iter().any(|e| e.text == "Concept and law"));
    assert!(document.contents.iter().any(|e| e.text == "Law"));
    assert_eq!(draft.rename(&anchor("part/p1"), " ", &pen()), Err(EditError::EmptyHeading));
    assert_eq!(
        draft.rename(&anchor("part/p1"), &"x".repeat(301), &pen()),
        Err(EditError::LongHeading)
    );
    assert_eq!(draft.rename(&anchor("part/p9"), "X", &pen()), Err(EditError::Gone));
}
