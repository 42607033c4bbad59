//! Claims about the web page.
mod support;

use domain::document::Block;
use std::collections::BTreeSet;

/// The values of an attribute, in order.
fn values(page: &str, attribute: &str) -> Vec<String> {
    page.split(&format!(" {attribute}=\""))
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .map(ToOwned::to_owned)
        .collect()
}

#[test]
fn hostile_text_is_escaped_everywhere() {
    let mut report = support::report();
    report.title = "</title><script>alert(1)</script>".into();
    report.masthead.symbol = "\"><img src=x onerror=alert(1)>".into();
    report.contents[0].anchor = "\" onclick=\"alert(1)".into();
    if let Block::Heading { anchor, .. } = &mut report.body[0] {
        *anchor = "\" onclick=\"alert(1)".into();
    }
    let page = renditions::html(&report);
    assert!(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
    for forbidden in ["<script", "<img", " onclick=\"", "\u{1}", "\u{202e}", "\u{ffff}"] {
        assert!(!page.contains(forbidden), "{forbidden:?} stands in the page");
    }
}

#[test]
fn every_id_is_unique_even_when_anchors_are_not() {
    let mut report = support::report();
    for block in &mut report.body {
        if let Block::Heading { anchor, .. } | Block::Paragraph { anchor, .. } = block {
            *anchor = "note-1".into();
        }
    }
    for page in [renditions::html(&support::report()), renditions::html(&report)] {
        let ids = values(&page, "id");
        assert!(ids.len() > 50);
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len());
    }
}

#[test]
fn every_link_leads_to_an_element_of_the_page_and_nothing_is_fetched() {
    let page = renditions::html(&support::report());
    let ids: BTreeSet<String> = values(&page, "id").into_iter().collect();
    let links = values(&page, "href");
    assert!(links.len() > 20);
    for link in &links {
        assert!(
            ids.contains(link.trim_start_matches('#')) && link.starts_with('#'),
            "{link} leads nowhere"
        );
    }
    assert!(
        values(&page, "src").is_empty() && !page.contains("@import") && !page.contains("<link")
    );
}

#[test]
fn every_note_leads_back_to_its_mark() {
    let page = renditions::html(&support::report());
    assert_eq!(page.matches("role=\"doc-noteref\"").count(), 7);
    for number in 1..=7 {
        assert!(page.contains(&format!(
            "<a id=\"mark-{number}\" href=\"#note-{number}\" role=\"doc-noteref\">{number}</a>"
        )));
        assert!(page.contains(&format!(
            "<p id=\"note-{number}\"><a href=\"#mark-{number}\" role=\"doc-backlink\">{number}</a>"
        )));
    }
}

#[test]
fn headings_follow_each_other_without_a_gap() {
    let page = renditions::html(&support::report());
    let mut depth = 0;
    let levels = page
        .split("<h")
        .skip(1)
        .filter_map(|rest| rest.chars().next()?.to_digit(10).filter(|level| *level > 0));
    let mut count = 0;
    for level in levels {
        assert!(level <= depth + 1, "a heading of level {level} follows one of level {depth}");
        (depth, count) = (level, count + 1);
    }
    assert_eq!(
        count,
        1 + 2 + 8 + 2 + 2,
        "title, summary and contents, body, annexes, headings in annexes"
    );
}

#[test]
fn tables_and_pictures_are_told_to_reading_systems() {
    let page = renditions::html(&support::report());
    assert_eq!(page.matches("<caption").count(), page.matches("<table>").count());
    assert!(page.contains("<th scope=\"row\">Member States<sup>"));
    assert!(page.contains("<th scope=\"col\" class=\"numeric\">Per cent</th>"));
    assert!(page.contains("<desc id=\"picture-1-numbers\">Is there a law on automated decisions in social protection?; Yes: Member States 12, Others 4;"));
    for id in values(&page, "aria-labelledby").iter().flat_map(|ids| ids.split(' ')) {
        assert!(page.contains(&format!(" id=\"{id}\"")), "{id} is missing");
    }
}

#[test]
fn language_and_direction_are_those_of_the_document_and_foreign_names_have_their_own() {
    let page = renditions::html(&support::report());
    assert!(page.contains("<html lang=\"en-GB\" dir=\"ltr\">"));
    assert!(page.contains("<bdi lang=\"ar-SA\" dir=\"rtl\">العراق</bdi>"));
    assert!(page.contains("<bdi lang=\"zh-CN\" dir=\"ltr\">中国</bdi>"));
    assert!(
        renditions::html(&support::arabic_report()).contains("<html lang=\"ar-SA\" dir=\"rtl\">")
    );
}

#[test]
fn the_contents_print_the_ranges_that_the_document_carries() {
    let page = renditions::html(&support::report());
    for entry in support::report().contents {
        let Some((first, last)) = entry.paragraphs else { continue };
        assert!(page.contains(&format!("{first}–{last}</span>")), "{first}–{last} is missing");
    }
}
