//! Page 1 and the contents.
use super::exhibit::{self, Row, Shape};
use super::measure::Measure;
use super::paragraph::{Properties, Writer};
use super::run::{self, Look};
use super::xml::Xml;
use crate::text;
use domain::document::{ContentsEntry, Document};

/// Masthead, title and summary.
pub fn page_one(w: &mut Writer<'_>, document: &Document) {
    masthead(w, document);
    for line in document.masthead.body_lines.iter().take(1) {
        w.line("MastheadBody", line);
    }
    for line in document.masthead.body_lines.iter().skip(1) {
        w.line("MastheadLine", line);
    }
    if !document.masthead.agenda_title.is_empty() {
        w.line("MastheadAgenda", &document.masthead.agenda_title);
    }
    title(w, document);
    if !document.summary.is_empty() {
        w.line("SummaryHeading", &document.labels.summary);
        for paragraph in &document.summary {
            w.paragraph(&Properties::style("BodyText"), |w| w.runs(paragraph, Look::default()));
        }
    }
}

/// A table without borders but two rules: organization and symbol; organ and distribution.
fn masthead(w: &mut Writer<'_>, document: &Document) {
    let head = &document.masthead;
    let rows = [
        (
            Row::Masthead { rule: "6", vertical: "bottom" },
            [
                w.apart(|w| w.line("MastheadOrganization", &head.organization)),
                w.apart(|w| masthead_symbol(w, &head.symbol)),
            ],
        ),
        (
            Row::Masthead { rule: "18", vertical: "top" },
            [
                w.apart(|w| w.line("MastheadOrgan", &head.organ)),
                w.apart(|w| particulars(w, document)),
            ],
        ),
    ];
    let measure = Measure::of(document.language);
    let widths = measure.masthead();
    w.xml.node("w:tbl", &[], |xml| {
        exhibit::properties(xml, &layout(document, &measure, ""));
        exhibit::grid(xml, &widths);
        for (kind, cells) in rows {
            exhibit::row(xml, kind, cells.into(), &widths, None);
        }
    });
}

/// A table without borders that reaches beyond the text.
fn layout<'a>(document: &Document, measure: &Measure, caption: &'a str) -> Shape<'a> {
    let rtl = document.language.is_rtl();
    Shape {
        style: "Plain",
        rtl,
        width: measure.width(),
        start: -measure.start,
        caption,
        told: None,
    }
}

/// The symbol, with the organ's letter large, as on the printed mastheads.
fn masthead_symbol(w: &mut Writer<'_>, symbol: &str) {
    w.paragraph(&Properties::style("MastheadSymbol"), |w| {
        let (organ, rest) = symbol.split_at(symbol.find('/').unwrap_or(0));
        if !organ.is_empty() {
            w.xml.node("w:r", &[], |xml| {
                xml.node("w:rPr", &[], |xml| xml.val("w:sz", "40"));
                xml.node("w:t", &[], |xml| xml.text(organ));
            });
        }
        // Not cut by script: a symbol runs from left to right in every language.
        w.xml.node("w:r", &[], |xml| xml.node("w:t", &[], |xml| xml.text(rest)));
    });
}

fn particulars(w: &mut Writer<'_>, document: &Document) {
    let (head, labels) = (&document.masthead, &document.labels);
    if !head.distribution.is_empty() {
        w.line("MastheadParticulars", &format!("{}: {}", labels.distribution, head.distribution));
    }
    w.line("MastheadParticulars", &head.date);
    if !head.original_language.is_empty() {
        w.line("MastheadParticulars", &format!("{}: {}", labels.original, head.original_language));
    }
}

/// The title and its notes, which carry asterisks and do not count among the numbered ones.
///
/// A single note is a footnote. Several stand under the title: LibreOffice prints a mark of two signs twice.
fn title(w: &mut Writer<'_>, document: &Document) {
    let notes = &document.title_notes;
    w.paragraph(&Properties::style("Title"), |w| {
        w.words(&document.title, Look::default());
        if let [note] = notes.as_slice() {
            w.footnotes.mark_with(&mut w.xml, "*", note);
        } else {
            let signs: Vec<String> = (1..=notes.len()).map(|count| "*".repeat(count)).collect();
            run::raised(&mut w.xml, &signs.join(", "));
        }
    });
    if notes.len() > 1 {
        for (at, note) in notes.iter().enumerate() {
            w.paragraph(&Properties::style("TitleNote"), |w| {
                w.words(&"*".repeat(at + 1), Look::default());
                run::tab(&mut w.xml);
                w.words(note, Look::default());
            });
        }
    }
}

/// The contents, on a page of their own: a table without borders, whose page numbers are fields.
///
/// They stand outside a table-of-contents field on purpose: bringing such a field up to date would drop the column of
/// paragraphs.
pub fn contents(w: &mut Writer<'_>, document: &Document) {
    w.line("ContentsHeading", &document.labels.contents);
    let labels = &document.labels;
    let head = vec![
        w.apart(|w| w.line("ContentsHead", "")),
        w.apart(|w| w.line("ContentsHead", &labels.paragraphs)),
        w.apart(|w| w.line("ContentsHead", &labels.page)),
    ];
    let rows: Vec<Vec<Xml>> = document.contents.iter().map(|entry| row(w, entry)).collect();
    let measure = Measure::of(document.language);
    let widths = measure.contents();
    w.xml.node("w:tbl", &[], |xml| {
        exhibit::properties(xml, &layout(document, &measure, &labels.contents));
        exhibit::grid(xml, &widths);
        exhibit::row(xml, Row::Head, head, &widths, None);
        for cells in rows {
            exhibit::row(xml, Row::Line, cells, &widths, None);
        }
    });
    w.line("AfterTable", "");
}

fn row(w: &mut Writer<'_>, entry: &ContentsEntry) -> Vec<Xml> {
    let style = if entry.level <= 1 { "TOC1" } else { "TOC2" };
    let (number, end) = (format!("{style}Number"), Look::default());
    let heading = w.apart(|w| {
        w.paragraph(&Properties::style(style), |w| {
            w.words(&entry.number, end);
            if entry.paragraphs.is_some() || entry.number.ends_with('.') {
                run::tab(&mut w.xml);
            } else if !entry.number.is_empty() {
                w.words("\u{2003}", end);
            }
            w.words(&entry.text, end);
            run::tab(&mut w.xml);
        });
    });
    let paragraphs =
        w.apart(|w| w.line(&number, &entry.paragraphs.map(text::range).unwrap_or_default()));
    let bookmark = w.bookmarks.get(&entry.anchor).cloned();
    let page = w.apart(|w| {
        w.paragraph(&Properties::style(&number), |w| {
            if let Some(bookmark) = bookmark {
                let page =
                    w.pages.get(&entry.anchor).map_or_else(|| "–".to_owned(), ToString::to_string);
                run::field(&mut w.xml, &format!("PAGEREF {bookmark} \\h"), &page, true);
            }
        });
    });
    vec![heading, paragraphs, page]
}
