//! The numbered text, tables and annexes.
use super::bars;
use super::page::{Page, escape};
use domain::document::{Annex, Block, Document, Matter, Run, Table};

/// Headings, paragraphs, items and exhibits in reading order.
pub fn body(page: &mut Page, document: &Document) {
    let mut in_list = false;
    let mut class = "numbered";
    let mut depth = 1;
    for block in &document.body {
        let is_item = matches!(block, Block::Item { .. });
        list_edge(page, &mut in_list, is_item, class);
        match block {
            Block::Heading { level, number, text, anchor } => {
                // The title is the first level; a reader who walks by headings must not miss one after it.
                depth = (level + 1).clamp(2, depth + 1).min(4);
                heading(page, depth, number, text, anchor);
            }
            Block::Paragraph { number, runs, anchor, strong } => {
                class = if *strong { "numbered strong" } else { "numbered" };
                let id = page.claim(anchor);
                page.push(&format!(
                    "<p id=\"{id}\" class=\"{class}\"><span class=\"number\">{number}.</span> "
                ));
                page.runs(runs);
                page.push("</p>\n");
            }
            Block::Item { letter, runs } => item(page, letter, runs),
            Block::Table(exhibit) => table(page, exhibit),
            Block::Bars(exhibit) => bars::bars(page, exhibit),
        }
    }
    list_edge(page, &mut in_list, false, class);
}

fn heading(page: &mut Page, depth: u8, number: &str, text: &str, anchor: &str) {
    let id = page.claim(anchor);
    let words = page.words(text);
    let number = if number.is_empty() {
        String::new()
    } else {
        format!("<span class=\"number\">{}</span> ", escape(number))
    };
    page.push(&format!("<h{depth} id=\"{id}\">{number}<span>{words}</span></h{depth}>\n"));
}

/// Opens a list before the first of a sequence of items and closes it after the last.
fn list_edge(page: &mut Page, in_list: &mut bool, is_item: bool, class: &str) {
    match (*in_list, is_item) {
        (false, true) if class.ends_with("strong") => {
            page.push("<ul class=\"items strong\" role=\"list\">\n")
        }
        (false, true) => page.push("<ul class=\"items\" role=\"list\">\n"),
        (true, false) => page.push("</ul>\n"),
        _ => {}
    }
    *in_list = is_item;
}

/// An item with the letter or number that it was given.
fn item(page: &mut Page, number: &str, runs: &[Run]) {
    page.push(&format!("<li><span class=\"number\">{}</span> <span>", escape(number)));
    page.runs(runs);
    page.push("</span></li>\n");
}

/// A table; the heads of columns and rows are told to reading systems, and a wide one scrolls in its own frame.
fn table(page: &mut Page, table: &Table) {
    if table.head.is_empty() {
        return;
    }
    if table.caption.is_empty() {
        page.push("<div class=\"frame\" tabindex=\"0\">\n<table>\n");
    } else {
        let id = page.fresh("table");
        page.push(&format!("<div class=\"frame\" role=\"region\" tabindex=\"0\" aria-labelledby=\"{id}\">\n<table>\n"));
        page.element("caption", &format!("id=\"{id}\""), &table.caption);
    }
    page.push("<thead><tr>");
    for (head, numeric) in table.head.iter().zip(&table.numeric) {
        let words = page.words(head);
        page.push(&format!("<th scope=\"col\"{}>{words}</th>", class(*numeric)));
    }
    page.push("</tr></thead>\n<tbody>\n");
    for (y, row) in table.rows.iter().enumerate() {
        page.push(if table.total && y + 1 == table.rows.len() {
            "<tr class=\"total\">"
        } else {
            "<tr>"
        });
        for (x, (cell, numeric)) in row.iter().zip(&table.numeric).enumerate() {
            let name = if x == 0 { "th scope=\"row\"" } else { "td" };
            page.push(&format!("<{name}{}>", class(*numeric)));
            page.runs(cell);
            page.push(if x == 0 { "</th>" } else { "</td>" });
        }
        page.push("</tr>\n");
    }
    page.push("</tbody>\n</table>\n</div>\n");
}

const fn class(numeric: bool) -> &'static str {
    if numeric { " class=\"numeric\"" } else { "" }
}

/// An annex; in print it begins a page.
pub fn annex(page: &mut Page, annex: &Annex) {
    let id = page.claim(&annex.anchor);
    page.push(&format!("<section class=\"annex\" aria-labelledby=\"{id}\">\n<h2 id=\"{id}\">"));
    let number = page.words(&annex.number);
    let title = page.words(&annex.title);
    page.push(&format!("<span class=\"annex-number\">{number}</span> <span>{title}</span></h2>\n"));
    let mut in_list = false;
    for matter in &annex.matter {
        list_edge(page, &mut in_list, matches!(matter, Matter::Item { .. }), "");
        match matter {
            Matter::Heading { text } => page.element("h3", "", text),
            Matter::Paragraph { runs } => {
                page.push("<p>");
                page.runs(runs);
                page.push("</p>\n");
            }
            Matter::Item { number, runs } => item(page, number, runs),
            Matter::Table(exhibit) => table(page, exhibit),
        }
    }
    list_edge(page, &mut in_list, false, "");
    page.push("</section>\n");
}
