//! Masthead, title, summary and contents.
use super::page::{Page, escape};
use crate::text;
use domain::document::{ContentsEntry, Document};
use std::fmt::Write as _;

/// What stands at the head of the page.
pub fn masthead(document: &Document) -> String {
    let (head, labels) = (&document.masthead, &document.labels);
    let mut out = String::from("<header>\n<div class=\"masthead\">\n");
    let mut line = |class: &str, words: &str| {
        if !words.is_empty() {
            let _ = writeln!(out, "<p class=\"{class}\">{}</p>", escape(words));
        }
    };
    line("organization", &head.organization);
    line("head-symbol", &head.symbol);
    line("organ", &head.organ);
    let labelled = |label: &str, value: &str| {
        if value.is_empty() { String::new() } else { format!("{label}: {value}") }
    };
    line("particular", &labelled(&labels.distribution, &head.distribution));
    line("particular", &head.date);
    line("particular", &labelled(&labels.original, &head.original_language));
    out += "</div>\n<div class=\"session\">\n";
    for words in &head.body_lines {
        let _ = writeln!(out, "<p>{}</p>", escape(words));
    }
    if !head.agenda_title.is_empty() {
        let _ = writeln!(out, "<p class=\"agenda\">{}</p>", escape(&head.agenda_title));
    }
    out += "</div>\n</header>\n";
    out
}

/// Title, notes to it, summary and contents.
pub fn front(page: &mut Page, document: &Document) {
    let marks: Vec<String> =
        (1..=document.title_notes.len()).map(|count| "*".repeat(count)).collect();
    let marks_shown =
        if marks.is_empty() { String::new() } else { format!("<sup>{}</sup>", marks.join(", ")) };
    let title = page.words(&document.title);
    page.push(&format!("<h1>{title}{marks_shown}</h1>\n"));
    for (mark, note) in marks.iter().zip(&document.title_notes) {
        page.element("p", "class=\"title-note\"", &format!("{mark} {note}"));
    }
    if !document.summary.is_empty() {
        let id = page.fresh("summary");
        page.push(&format!("<section class=\"summary\" aria-labelledby=\"{id}\">\n"));
        page.element("h2", &format!("id=\"{id}\""), &document.labels.summary);
        for paragraph in &document.summary {
            page.push("<p>");
            page.runs(paragraph);
            page.push("</p>\n");
        }
        page.push("</section>\n");
    }
    if !document.contents.is_empty() {
        contents(page, document);
    }
}

/// The contents as nested lists; the page numbers of the printed renditions have no meaning here.
fn contents(page: &mut Page, document: &Document) {
    let id = page.fresh("contents");
    page.push(&format!("<nav class=\"contents\" aria-labelledby=\"{id}\">\n"));
    page.element("h2", &format!("id=\"{id}\""), &document.labels.contents);
    page.element("p", "class=\"column-head\" aria-hidden=\"true\"", &document.labels.paragraphs);
    page.push("<ol>\n");
    let mut depth = 1;
    for (at, entry) in document.contents.iter().enumerate() {
        let level = if entry.level <= 1 || at == 0 { 1 } else { 2 };
        page.push(match (depth, level) {
            (1, 2) => "\n<ol>\n",
            (2, 1) => "</li>\n</ol>\n</li>\n",
            _ if at > 0 => "</li>\n",
            _ => "",
        });
        depth = level;
        row(page, entry, &document.labels.paragraphs);
    }
    page.push(if depth == 2 {
        "</li>\n</ol>\n</li>\n</ol>\n</nav>\n"
    } else {
        "</li>\n</ol>\n</nav>\n"
    });
}

fn row(page: &mut Page, entry: &ContentsEntry, label: &str) {
    let words = format!(
        "<span class=\"number\">{}</span> <span>{}</span>",
        escape(&entry.number),
        page.words(&entry.text)
    );
    let link = match page.target(&entry.anchor) {
        Some(id) => format!("<a href=\"#{id}\">{words}</a>"),
        None => words,
    };
    let range = entry.paragraphs.map_or_else(String::new, |range| {
        format!(
            " <span class=\"range\"><span class=\"aside\">{} </span>{}</span>",
            escape(label),
            text::range(range)
        )
    });
    page.push(&format!("<li><span class=\"row\">{link}{range}</span>"));
}
