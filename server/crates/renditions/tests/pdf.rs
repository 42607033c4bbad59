//! Claims about the PDF.
mod support;

use domain::document::{Block, Run};
use domain::language::Language;
use renditions::Pdf;
use std::sync::LazyLock;

/// Setting a report takes a while; the claims share one.
static PDF: LazyLock<Pdf> =
    LazyLock::new(|| renditions::pdf(&support::report()).expect("the report can be set"));

fn holds(bytes: &[u8], words: &str) -> bool {
    bytes.windows(words.len()).any(|window| window == words.as_bytes())
}

#[test]
fn the_file_is_a_tagged_pdf_that_claims_universal_accessibility() {
    assert!(PDF.bytes.starts_with(b"%PDF-1.7"));
    assert!(holds(&PDF.bytes, "/StructTreeRoot"));
    assert!(holds(&PDF.bytes, "/MarkInfo<</Marked true"));
    assert!(holds(&PDF.bytes, "<pdfuaid:part>1</pdfuaid:part>"));
    assert!(holds(&PDF.bytes, "/Lang(en-GB)"));
    assert!(holds(&PDF.bytes, "/Lang(ar)"), "Arabic words are marked as Arabic");
}

#[test]
fn every_entry_of_the_contents_has_a_page_and_annexes_begin_new_ones() {
    let report = support::report();
    let pages: Vec<usize> = report.contents.iter().map(|entry| PDF.pages[&entry.anchor]).collect();
    assert!(pages.is_sorted(), "{pages:?}");
    assert_eq!(pages[0], 3, "page 1 is the title, page 2 the contents");
    let annexes = &pages[pages.len() - 2..];
    assert!(annexes[0] > pages[pages.len() - 3] && annexes[1] > annexes[0]);
}

#[test]
fn the_pages_can_be_known_without_the_file() {
    assert_eq!(renditions::pages(&support::report()).expect("it can be set"), PDF.pages);
}

#[test]
fn characters_that_no_font_has_are_replaced_and_told() {
    let told =
        |sign: &str| PDF.warnings.iter().find(|warning| warning.contains(sign)).map(String::as_str);
    assert_eq!(
        told("U+1F600"),
        Some("No installed font can print “😀” (U+1F600); ▯ stands for it in 2 places.")
    );
    assert!(told("U+E000").is_some(), "private characters mean nothing to a reader");
    assert!(told("U+0627").is_none(), "Arabic is always covered");
    // The Chinese names are covered where a Chinese font is installed.
    let others: Vec<&String> =
        PDF.warnings.iter().filter(|warning| !warning.starts_with("No ")).collect();
    assert!(others.is_empty(), "{others:?}");
    assert!(PDF.warnings.len() <= 3, "Chinese characters are told together: {:?}", PDF.warnings);
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    let mut report = support::report();
    report.annexes.clear();
    report.contents.truncate(2);
    report.body.truncate(6);
    let (first, second) =
        (renditions::pdf(&report).expect("first"), renditions::pdf(&report).expect("second"));
    assert_eq!(first, second);
}

#[test]
fn an_arabic_document_is_accessible_too() {
    let pdf = renditions::pdf(&support::arabic_report()).expect("the report can be set");
    assert_eq!(pdf.warnings, Vec::<String>::new());
    assert!(
        holds(&pdf.bytes, "<pdfuaid:part>1</pdfuaid:part>") && holds(&pdf.bytes, "/Lang(ar-SA)")
    );
}

#[test]
fn a_row_of_the_contents_that_leads_nowhere_is_told() {
    let mut report = support::arabic_report();
    report.contents[0].anchor = "nowhere".into();
    let pdf = renditions::pdf(&report).expect("the report can be set");
    assert_eq!(pdf.warnings, ["The contents name “مقدمة”, which is no heading of the text."]);
}

#[test]
fn text_is_never_read_as_markup() {
    let mut report = support::arabic_report();
    report.language = Language::En;
    report.title = "#panic(\"read as code\") *bold* $x$ @nowhere".into();
    report.body.push(Block::Paragraph {
        number: 4,
        runs: vec![
            Run::Text("#import \"/secret.typ\" #read(\"/etc/passwd\") <label> = heading".into()),
            Run::Note("#panic()".into()),
        ],
        anchor: "p4".into(),
        strong: false,
    });
    let pdf = renditions::pdf(&report).expect("code in a text does nothing");
    assert_eq!(pdf.warnings, Vec::<String>::new());
}

#[test]
fn an_empty_document_can_be_set() {
    let mut report = support::arabic_report();
    report.contents.clear();
    report.body.clear();
    report.summary.clear();
    report.title_notes.clear();
    let pdf = renditions::pdf(&report).expect("an empty report can be set");
    assert!(pdf.bytes.starts_with(b"%PDF") && pdf.pages.is_empty());
}
