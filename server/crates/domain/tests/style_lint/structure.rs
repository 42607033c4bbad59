//! Headings, contents and quotations, in plain text and in documents.
use super::has;
use domain::{
    document::{Annex, Block, ContentsEntry, Document, Labels, Masthead, Matter, Run},
    language::Language,
    style::lint::{LintText, Place, Role, Rule, lint},
};

#[test]
fn numbers_on_lines_of_their_own_are_read() {
    let text = LintText::parse(
        " I.\nIntroduction\n\n1.\nThe Charter states that:\n\n“(a)\nAll co-operate;\n\n“(b)\nNobody organises.”\n\n\
         II.\nDocuments\nA.\nThe Charter\n(a)\nIts scope\n2.\nIt is wide.\nB.\nOthers\n3.\nThey are many.\n",
    );
    let places: Vec<_> = text.passages().iter().map(|p| p.place.to_string()).collect();
    let expected = [
        "I",
        "para. 1",
        "para. 1 (a)",
        "para. 1 (b)",
        "II",
        "II.A",
        "II.A.(a)",
        "para. 2",
        "II.B",
        "para. 3",
    ];
    assert_eq!(places, expected);
}

#[test]
fn a_quotation_over_several_items_keeps_its_spelling() {
    let mut text = LintText::default();
    text.paragraph(1, "The Charter states: “The Assembly shall promote:");
    text.add(Place::Item(1, "a".into()), Role::Prose, "International co-operation;");
    text.add(Place::Item(1, "b".into()), Role::Prose, "Other co-operation.”");
    assert_eq!(lint(&text), []);
    text.paragraph(2, "Further co-operation followed.");
    assert_eq!(lint(&text).len(), 1);
}

#[test]
fn headings_have_no_abbreviation_no_stop_and_a_sibling() {
    let mut text = LintText::default();
    text.heading("I", "Work of OHCHR.");
    text.heading("I.A", "A lonely section");
    let findings = lint(&text);
    assert!(has(&findings, (Rule::HeadingAbbreviation, "I", "OHCHR")));
    assert!(has(&findings, (Rule::HeadingFullStop, "I", "Work of OHCHR.")));
    assert!(has(&findings, (Rule::LoneSubheading, "I.A", "A lonely section")));
    text.heading("I.B", "Its sibling");
    assert_eq!(lint(&text).len(), 2);
}

#[test]
fn the_contents_agree_with_the_text() {
    let mut text = LintText::default();
    text.entry("I", "Introduction", Some((1, 3)));
    text.entry("III", "Conclusions", None);
    text.heading("I", "Introduction");
    text.paragraph(1, "One thing is said.");
    text.paragraph(2, "Another is said.");
    text.heading("II", "Discussion");
    let findings = lint(&text);
    assert!(has(&findings, (Rule::ContentsRange, "I", "1–3")), "{findings:#?}");
    assert!(has(&findings, (Rule::HeadingMismatch, "III", "Conclusions")), "{findings:#?}");
    assert!(has(&findings, (Rule::HeadingMismatch, "II", "Discussion")), "{findings:#?}");
    assert_eq!(findings.len(), 3);
}

#[test]
fn a_document_is_read_with_its_numbers() {
    let document = document();
    let text = LintText::from(&document);
    assert_eq!(text.date(), Some(jiff::civil::date(2011, 12, 12)));
    assert_eq!(text.contents()[1].number, "I.A");
    let findings = lint(&text);
    assert!(has(&findings, (Rule::HeadingMismatch, "I.A", "The replies")), "{findings:#?}");
    assert!(has(&findings, (Rule::NonOxfordIse, "para. 1", "organised")), "{findings:#?}");
    assert!(has(&findings, (Rule::RangeHyphen, "para. 1 (a)", "6-11")), "{findings:#?}");
    assert!(has(&findings, (Rule::UnInText, "annex", "UN")), "{findings:#?}");
    assert_eq!(findings.len(), 4, "{findings:#?}");
}

/// A draft of one paragraph with one item and an annex, and a slip in each.
fn document() -> Document {
    let words = |text: &str| vec![Run::Text(text.into()), Run::Note("A/HRC/13/19.".into())];
    let heading = |level, number: &str, text: &str| Block::Heading {
        level,
        number: number.into(),
        text: text.into(),
        anchor: String::new(),
    };
    let entry = |level, number: &str, text: &str, paragraphs| ContentsEntry {
        level,
        number: number.into(),
        text: text.into(),
        paragraphs,
        anchor: String::new(),
    };
    Document {
        language: Language::En,
        masthead: Masthead { date: "12 December 2011".into(), ..Masthead::default() },
        title: "A study".into(),
        title_notes: Vec::new(),
        summary: vec![words("The study is summarized.")],
        contents: vec![
            entry(1, "I.", "Introduction", Some((1, 2))),
            entry(2, "A.", "All replies", Some((1, 1))),
            entry(2, "B.", "Method", Some((2, 2))),
            entry(1, "Annex", "Questions", None),
        ],
        body: vec![
            heading(1, "I.", "Introduction"),
            heading(2, "A.", "The replies"),
            Block::Paragraph {
                number: 1,
                runs: words("The replies were organised as follows:"),
                anchor: String::new(),
                strong: false,
            },
            Block::Item { letter: "(a)".into(), runs: words("Questions 6-11;") },
            heading(2, "B.", "Method"),
            Block::Paragraph {
                number: 2,
                runs: words("All were read."),
                anchor: String::new(),
                strong: false,
            },
        ],
        annexes: vec![Annex {
            number: "Annex".into(),
            title: "Questions".into(),
            anchor: String::new(),
            matter: vec![Matter::Item { number: "1".into(), runs: words("What does the UN do?") }],
        }],
        labels: Labels::default(),
    }
}
