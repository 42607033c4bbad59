//! The web page: one file that needs nothing else, reads well aloud and prints well.
mod bars;
mod body;
mod front;
mod page;

use crate::{cleaned, text};
use domain::document::Document;
use page::{Page, escape};

/// Writes the document as a standalone HTML file: no script, no outside resource, all text escaped, every id unique.
/// The same document gives the same text.
#[must_use]
pub fn html(document: &Document) -> String {
    let document = cleaned(document);
    let mut page = Page::of(&document);
    page.push("<main>\n");
    front::front(&mut page, &document);
    body::body(&mut page, &document);
    for annex in &document.annexes {
        body::annex(&mut page, annex);
    }
    page.notes();
    page.push("</main>\n");
    let masthead = front::masthead(&document);
    let direction = if document.language.is_rtl() { "rtl" } else { "ltr" };
    format!(
        "<!doctype html>\n<html lang=\"{}\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{}</title>\n\
         <style>\n{}</style>\n</head>\n<body>\n{masthead}{}</body>\n</html>\n",
        text::language_tag(document.language),
        escape(&title(&document)),
        include_str!("page.css"),
        page.finish(),
    )
}

/// What a browser's tab and a list of bookmarks show: the symbol first, as documents are cited.
fn title(document: &Document) -> String {
    match document.masthead.symbol.as_str() {
        "" => document.title.clone(),
        symbol => format!("{symbol} – {}", document.title),
    }
}
