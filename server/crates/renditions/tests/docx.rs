//! Claims about the word-processor file.
mod support;

use domain::document::{Block, Document};
use quick_xml::Reader;
use quick_xml::events::Event;
use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read};

/// The parts of the file, by name.
fn parts(document: &Document) -> BTreeMap<String, String> {
    parts_of(renditions::docx(document).expect("the report can be written"))
}

fn parts_of(bytes: Vec<u8>) -> BTreeMap<String, String> {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).expect("the file is a ZIP archive");
    (0..zip.len())
        .map(|at| {
            let mut file = zip.by_index(at).expect("the entry can be opened");
            let mut text = String::new();
            file.read_to_string(&mut text).expect("the entry is UTF-8");
            (file.name().expect("the name is UTF-8").into_owned(), text)
        })
        .collect()
}

/// The values of an attribute on elements of this name, in order.
fn values(part: &str, element: &str, attribute: &str) -> Vec<String> {
    let mut reader = Reader::from_str(part);
    let mut out = Vec::new();
    loop {
        match reader.read_event().expect("the part is well-formed") {
            Event::Start(tag) | Event::Empty(tag) if tag.name().as_ref() == element => {
                let found = tag.attributes().map(|a| a.expect("attributes are well-formed"));
                out.extend(
                    found.filter(|a| a.key.as_ref() == attribute).map(|a| a.value.into_owned()),
                );
            }
            Event::Eof => return out,
            _ => {}
        }
    }
}

#[test]
fn the_file_holds_every_part_that_its_relationships_and_content_types_name() {
    let parts = parts(&support::report());
    let named = values(&parts["word/_rels/document.xml.rels"], "Relationship", "Target");
    assert_eq!(named.len(), 8);
    for name in named {
        assert!(parts.contains_key(&format!("word/{name}")), "{name} is missing");
    }
    for name in values(&parts["[Content_Types].xml"], "Override", "PartName") {
        assert!(parts.contains_key(name.trim_start_matches('/')), "{name} is missing");
    }
    assert!(parts.contains_key("word/footnotes.xml") && parts.contains_key("docProps/core.xml"));
}

#[test]
fn every_part_is_well_formed_xml_without_illegal_characters() {
    let parts = parts(&support::report());
    assert!(
        parts["word/document.xml"].contains("&lt;script&gt;alert(1)"),
        "the hostile text must be there to prove anything"
    );
    for (name, part) in parts {
        let mut reader = Reader::from_str(&part);
        reader.config_mut().check_end_names = true;
        let mut open = 0_i32;
        loop {
            match reader.read_event().unwrap_or_else(|error| panic!("{name}: {error}")) {
                Event::Start(_) => open += 1,
                Event::End(_) => open -= 1,
                Event::Eof => break,
                _ => {}
            }
        }
        assert_eq!(open, 0, "{name} leaves an element open");
        let illegal = part.chars().find(|c| {
            (c.is_control() && !matches!(c, '\n' | '\t'))
                || matches!(c, '\u{fffe}' | '\u{ffff}' | '\u{202e}')
        });
        assert_eq!(illegal, None, "{name} holds an illegal character");
    }
}

#[test]
fn every_footnote_mark_has_one_footnote_and_the_separators_come_first() {
    let parts = parts(&support::report());
    let marks = values(&parts["word/document.xml"], "w:footnoteReference", "w:id");
    let notes = values(&parts["word/footnotes.xml"], "w:footnote", "w:id");
    assert_eq!(notes[..2], ["-1", "0"]);
    assert_eq!(marks, notes[2..]);
    assert_eq!(marks.len(), 7);
    assert_eq!(parts["word/footnotes.xml"].matches("<w:footnoteRef/>").count(), 7);
}

#[test]
fn a_single_note_to_the_title_is_a_footnote_with_an_asterisk() {
    let mut report = support::report();
    report.title_notes.truncate(1);
    let document = &parts(&report)["word/document.xml"];
    assert!(
        document.contains(r#"<w:footnoteReference w:customMarkFollows="1" w:id="1"/><w:t>*</w:t>"#)
    );
}

#[test]
fn every_page_field_of_the_contents_leads_to_a_bookmark() {
    let parts = parts(&support::report());
    let document = &parts["word/document.xml"];
    let bookmarks: BTreeSet<String> =
        values(document, "w:bookmarkStart", "w:name").into_iter().collect();
    let fields: BTreeSet<String> = document
        .split("PAGEREF ")
        .skip(1)
        .map(|rest| rest.split(' ').next().unwrap_or_default().to_owned())
        .collect();
    assert_eq!(bookmarks.len(), support::report().contents.len());
    assert_eq!(fields, bookmarks);
    assert_eq!(
        values(document, "w:bookmarkStart", "w:id"),
        values(document, "w:bookmarkEnd", "w:id")
    );
}

#[test]
fn the_contents_show_the_pages_of_the_printed_rendition() {
    let report = support::report();
    let pages = [("heading-1".to_owned(), 7), ("annex-2".to_owned(), 31)].into();
    let with =
        &parts_of(renditions::docx_with_pages(&report, &pages).expect("the report can be written"))
            ["word/document.xml"];
    assert!(with.contains("<w:t>7</w:t>") && with.contains("<w:t>31</w:t>"));
    let without = &parts(&report)["word/document.xml"];
    assert!(!without.contains("<w:t>31</w:t>"));
    assert!(without.contains("10–19"), "ranges are printed as given");
}

#[test]
fn heading_styles_are_bound_to_one_multilevel_list() {
    let parts = parts(&support::report());
    let numbering = &parts["word/numbering.xml"];
    assert_eq!(
        values(numbering, "w:pStyle", "w:val"),
        ["Heading1", "Heading2", "Heading3", "NumberedParagraph", "LetteredItem"]
    );
    assert_eq!(values(numbering, "w:lvlText", "w:val"), ["%1.", "%2.", "%3.", "%1.", "(%2)"]);
    assert_eq!(
        values(numbering, "w:numFmt", "w:val"),
        ["upperRoman", "upperLetter", "decimal", "decimal", "lowerLetter"]
    );
    let styles = &parts["word/styles.xml"];
    for (style, level) in [("Heading1", 0), ("Heading2", 1), ("Heading3", 2)] {
        let body = styles
            .split(&format!("w:styleId=\"{style}\""))
            .nth(1)
            .and_then(|s| s.split("</w:style>").next())
            .unwrap_or_default();
        assert!(
            body.contains(&format!(r#"<w:ilvl w:val="{level}"/><w:numId w:val="1"/>"#)),
            "{style} is not bound"
        );
    }
}

#[test]
fn consecutive_paragraphs_share_one_list_so_that_no_number_is_typed() {
    let parts = parts(&support::report());
    let used = values(&parts["word/document.xml"], "w:numId", "w:val");
    assert!(used.is_empty(), "numbers come from the styles, not from {used:?}");
    let numbered = values(&parts["word/document.xml"], "w:pStyle", "w:val")
        .iter()
        .filter(|style| *style == "NumberedParagraph")
        .count();
    assert_eq!(numbered, 30);
}

#[test]
fn numbers_that_the_word_processor_would_not_count_are_typed() {
    let parts = parts(&support::arabic_report());
    let used = values(&parts["word/document.xml"], "w:numId", "w:val");
    assert_eq!(used, ["0"; 4], "two headings and two items have Arabic numbers");
    assert!(parts["word/document.xml"].contains("أولا -"));
}

#[test]
fn every_style_that_is_used_is_defined() {
    let parts = parts(&support::report());
    let defined: BTreeSet<String> =
        values(&parts["word/styles.xml"], "w:style", "w:styleId").into_iter().collect();
    for name in [
        "word/document.xml",
        "word/footnotes.xml",
        "word/header.xml",
        "word/footer.xml",
        "word/header-first.xml",
    ] {
        for element in ["w:pStyle", "w:rStyle", "w:tblStyle"] {
            for style in values(&parts[name], element, "w:val") {
                assert!(defined.contains(&style), "{style} in {name} is not defined");
            }
        }
    }
}

#[test]
fn arabic_words_run_from_right_to_left_and_chinese_ones_ask_for_their_font() {
    let document = &parts(&support::report())["word/document.xml"];
    let arabic = r#"<w:rPr><w:rFonts w:hint="cs"/><w:rtl/><w:lang w:bidi="ar-SA"/></w:rPr><w:t xml:space="preserve">العراق</w:t>"#;
    assert!(document.contains(arabic));
    let chinese = r#"<w:rPr><w:rFonts w:hint="eastAsia"/><w:lang w:eastAsia="zh-CN"/></w:rPr><w:t xml:space="preserve">中国</w:t>"#;
    assert!(document.contains(chinese));
    assert!(
        !document.contains("<w:bidi/>"),
        "an English document has no paragraph from right to left"
    );
}

#[test]
fn an_arabic_document_is_mirrored() {
    let parts = parts(&support::arabic_report());
    let document = &parts["word/document.xml"];
    assert_eq!(
        document.matches("<w:p>").count() + 1,
        document.matches("<w:bidi/>").count(),
        "every paragraph and the section"
    );
    assert_eq!(document.matches("<w:tbl>").count(), document.matches("<w:bidiVisual/>").count());
    assert!(
        document.contains(r#"<w:t xml:space="preserve">A/HRC/45/12</w:t>"#),
        "a symbol is one run"
    );
}

#[test]
fn a_table_repeats_its_head_and_every_row_is_as_long() {
    let mut report = support::report();
    let Some(Block::Table(table)) =
        report.body.iter_mut().find(|block| matches!(block, Block::Table(_)))
    else {
        panic!("the report has a table")
    };
    table.rows[1].truncate(2);
    let document = &parts(&report)["word/document.xml"];
    assert_eq!(document.matches("<w:tblHeader/>").count(), 3, "contents and two tables");
    let table = document
        .split("<w:tbl>")
        .nth(3)
        .and_then(|s| s.split("</w:tbl>").next())
        .expect("the third table is the report's first");
    let cells: Vec<usize> =
        table.split("<w:tr>").skip(1).map(|row| row.matches("<w:tc>").count()).collect();
    assert_eq!(cells, [4; 6]);
}

#[test]
fn the_bar_picture_tells_its_numbers_and_fills_every_row() {
    let document = &parts(&support::report())["word/document.xml"];
    let told = values(document, "w:tblDescription", "w:val");
    assert_eq!(told.len(), 1);
    assert!(
        told[0].contains("Yes: Member States 12, Others 4; In preparation: Member States 6"),
        "{}",
        told[0]
    );
    let picture = document
        .split("<w:tbl>")
        .nth(4)
        .and_then(|s| s.split("</w:tbl>").next())
        .expect("the fourth table is the picture");
    for row in picture.split("<w:tr>").skip(1) {
        let spans: usize = values(&format!("<w:tr>{row}"), "w:gridSpan", "w:val")
            .iter()
            .map(|n| n.parse::<usize>().expect("a span is a number"))
            .sum();
        let single = row.matches("<w:tc>").count() - row.matches("<w:gridSpan").count();
        assert_eq!(spans + single, 50, "a row must fill the grid");
    }
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    let report = support::report();
    assert_eq!(
        renditions::docx(&report).expect("first"),
        renditions::docx(&report).expect("second")
    );
}

#[test]
fn the_properties_name_title_symbol_and_language() {
    let parts = parts(&support::report());
    let core = &parts["docProps/core.xml"];
    assert!(core.contains("<dc:title>Summary of replies to the questionnaire"));
    assert!(core.contains("<dc:subject>A/HRC/AC/37/4</dc:subject>"));
    assert!(core.contains("<dc:language>en-GB</dc:language>"));
}
