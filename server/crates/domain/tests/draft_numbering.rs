//! Numbers are computed: paragraphs, chapters, ranges and references always agree.
mod draft_support;

use domain::{
    document::{Block, ContentsEntry, Document},
    draft::{Draft, broken_references, numbering::headings, numbers, word_count},
};
use draft_support::*;

fn draft() -> Draft {
    compiled(&submissions())
}

/// First and last paragraph under a heading.
type Range = Option<(u32, u32)>;

/// Reads the ranges off the blocks, as somebody with the printed document would.
fn ranges_of_blocks(document: &Document) -> Vec<(String, Range)> {
    let mut found: Vec<(u8, String, Range)> = Vec::new();
    for block in &document.body {
        match block {
            Block::Heading { level, number, text, .. } => {
                found.push((*level, format!("{number} {text}"), None))
            }
            Block::Paragraph { number, .. } => {
                let last = found.last().expect("a heading comes first").0;
                let chapter = found.iter().rposition(|h| h.0 == 1).expect("a chapter");
                let open: Vec<usize> =
                    if last == 2 { vec![chapter, found.len() - 1] } else { vec![chapter] };
                for at in open {
                    let range = found[at].2.get_or_insert((*number, *number));
                    range.1 = *number;
                }
            }
            _ => {}
        }
    }
    found.into_iter().map(|(_, text, range)| (text, range)).collect()
}

fn entries(document: &Document) -> Vec<(String, Range)> {
    let body = document.contents.iter().filter(|e| !e.number.starts_with("Annex"));
    body.map(|e: &ContentsEntry| (format!("{} {}", e.number, e.text), e.paragraphs)).collect()
}

#[test]
fn the_contents_agree_with_the_body() {
    let mut draft = draft();
    for round in 0..3 {
        let document = document(&draft);
        assert_eq!(entries(&document), ranges_of_blocks(&document), "round {round}");
        draft
            .add_after(&anchor("part/p1"), anchor(&format!("added/{round}")), "Before A.", &pen())
            .unwrap();
        draft
            .remove(&anchor(["q1/from/cuba", "q2/question", "intro/late"][round]), &pen())
            .unwrap();
    }
}

#[test]
fn paragraphs_run_through_the_whole_document() {
    let document = document(&draft());
    let found = document.body.iter().filter_map(|b| match b {
        Block::Paragraph { number, anchor, .. } => Some((*number, anchor.clone())),
        _ => None,
    });
    let found: Vec<_> = found.collect();
    let expected = (1..=found.len() as u32).map(|n| (n, format!("para_{n}")));
    assert_eq!(found, expected.collect::<Vec<_>>());
    assert_eq!(found.len(), numbers(&draft()).len());
}

#[test]
fn a_chapter_with_its_own_paragraphs_starts_before_its_first_section() {
    let mut draft = draft();
    draft.add_after(&anchor("part/p1"), anchor("added/1"), "Before A.", &pen()).unwrap();
    let contents = document(&draft).contents;
    let at = contents.iter().position(|e| e.text == "Concept and legal framework").unwrap();
    assert_eq!(contents[at].paragraphs.unwrap().0 + 1, contents[at + 1].paragraphs.unwrap().0);
}

#[test]
fn an_a_requires_a_b() {
    let mut draft = draft();
    assert_eq!(headings(&draft)[&anchor("question/q2")], "B.");
    for key in draft
        .paragraphs()
        .map(|p| p.key.clone())
        .filter(|k| k.as_str().starts_with("q2/"))
        .collect::<Vec<_>>()
    {
        draft.remove(&key, &pen()).unwrap();
    }
    let headings = headings(&draft);
    assert!(
        !headings.contains_key(&anchor("question/q1"))
            && !headings.contains_key(&anchor("question/q2"))
    );
    assert_eq!(headings[&anchor("part/p1")], "II.");
    assert!(!document(&draft).contents.iter().any(|e| e.text == "Concept"));
}

#[test]
fn a_chapter_without_paragraphs_has_no_number() {
    let mut draft = draft();
    for key in draft.chapters[1].all_paragraphs().map(|p| p.key.clone()).collect::<Vec<_>>() {
        draft.remove(&key, &pen()).unwrap();
    }
    let headings = headings(&draft);
    assert!(!headings.contains_key(&anchor("part/p1")));
    assert_eq!(headings[&anchor("part/p2")], "II.");
    assert_eq!(broken_references(&draft), [anchor("conclusions/p1")]);
}

#[test]
fn references_follow_the_numbers() {
    let mut draft = draft();
    let told = |draft: &Draft| {
        let number = numbers(draft)[&anchor("conclusions/p1")];
        let text = document(draft).body.iter().find_map(|b| match b {
            Block::Paragraph { number: n, runs: r, .. } if *n == number => Some(runs(r)),
            _ => None,
        });
        text.unwrap()
    };
    assert!(
        told(&draft).contains("“Concept and legal framework” (paragraphs 7–23), "),
        "{}",
        told(&draft)
    );
    draft.add_after(&anchor("intro/mandate"), anchor("added/1"), "One more.", &pen()).unwrap();
    assert!(told(&draft).contains("(paragraphs 8–24)"), "{}", told(&draft));
    assert!(broken_references(&draft).is_empty());
}

#[test]
fn conclusions_are_bold_and_nothing_else_is() {
    let draft = draft();
    let first = numbers(&draft)[&anchor("conclusions/participation")];
    for block in document(&draft).body {
        if let Block::Paragraph { number, strong, .. } = block {
            assert_eq!(strong, number >= first);
        }
    }
}

#[test]
fn the_masthead_comes_from_the_mandate() {
    let document = document(&draft());
    assert_eq!(
        document.masthead.body_lines,
        ["Human Rights Council", "Advisory Committee", "Eighth session", "Agenda item 3"]
    );
    assert_eq!(document.masthead.date, "12 December 2011");
    assert_eq!(document.title_notes, ["Illustrative."]);
    let numbers: Vec<&str> = document.annexes.iter().map(|a| a.number.as_str()).collect();
    assert_eq!(numbers, ["Annex I", "Annex II"]);
}

#[test]
fn tables_are_as_wide_as_their_heads() {
    let document = document(&draft());
    let mut seen = 0;
    for block in &document.body {
        if let Block::Table(table) = block {
            assert!(
                table.rows.iter().all(|row| row.len() == table.head.len()),
                "{}",
                table.caption
            );
            assert_eq!(table.numeric.len(), table.head.len());
            assert!(table.head.len() <= 9, "{} columns", table.head.len());
            seen += 1;
        }
    }
    assert_eq!(seen, 6);
}

#[test]
fn words_are_counted_with_notes() {
    let mut draft = draft();
    let before = word_count(&document(&draft));
    draft
        .add_after(
            &anchor("intro/mandate"),
            anchor("added/1"),
            "Five words and a note.^[Two words.]",
            &pen(),
        )
        .unwrap();
    let after = word_count(&document(&draft));
    assert_eq!(after.text, before.text + 7);
    assert_eq!(after.annexes, before.annexes);
}
