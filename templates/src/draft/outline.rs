//! The outline: contents with paragraph ranges, length, what is open, versions.
use super::{
    Place,
    desk::Line,
    place::id,
    sheet::{Sheet, range_text},
};
use crate::{
    Chrome,
    parts::{post_button, status},
    when,
};
use maud::{Markup, html};

/// The words that a report may have: of the Secretariat, of others.
const LIMITS: (usize, usize) = (8_500, 10_700);

/// The whole outline.
pub(super) fn outline(
    chrome: &Chrome,
    place: &Place,
    sheet: &Sheet,
    line: &Line,
    remarks: usize,
) -> Markup {
    html! {
        h2 { (chrome.t("draft-contents")) }
        nav.anchors aria-label=(chrome.t("draft-contents")) lang="en" {
            ul {
                @for row in sheet.rows() {
                    li.deep[row.level > 1] {
                        a href=(if sheet.is_large() { place.at(row.key.as_str()) } else { format!("#{}", id(row.key)) }) {
                            span { span dir="ltr" { (row.number) " " (row.text) } @if row.stale > 0 { " " (status("warn", &row.stale.to_string())) span.hidden { (chrome.t("draft-stale-here")) } } }
                            @if let Some(range) = row.range { span.count dir="ltr" { (range_text(range)) } }
                        }
                    }
                }
            }
        }
        (figures(chrome, place, sheet, line, remarks))
    }
}

fn figures(chrome: &Chrome, place: &Place, sheet: &Sheet, line: &Line, remarks: usize) -> Markup {
    let (least, most) = LIMITS;
    let words = sheet.words.text;
    let stale = sheet.draft.stale_count();
    html! {
        h2 { (chrome.t("draft-state")) }
        dl.outline-facts {
            dt { (chrome.t("draft-length")) }
            dd {
                (chrome.t_with("draft-length-of", &[("words", chrome.grouped(words).into()), ("limit", chrome.grouped(most).into())])) " "
                @if words > most { (status("bad", &chrome.t("draft-length-over"))) }
                @else if words > least { (status("warn", &chrome.t_with("draft-length-near", &[("limit", chrome.grouped(least).into())]))) }
            }
            dt { (chrome.t("draft-stale")) }
            dd { @if stale == 0 { (chrome.t("none")) } @else { (status("warn", &chrome.t_with("paragraphs", &[("count", stale.into())]))) } }
            dt { (chrome.t("draft-remarks-open-label")) }
            dd { a href=(place.draft("/remarks")) { @if remarks == 0 { (chrome.t("none")) } @else { (remarks) } } }
            dt { (chrome.t("draft-version-label")) }
            dd {
                @let version = html! { a href=(place.draft("/versions")) { (line.version) } };
                (chrome.then(version, when::day_of(chrome, line.at)))
            }
        }
        p { a href=(place.draft("/style")) { (chrome.t("draft-style-link")) } }
        @if place.may_compile { (post_button(chrome, &place.compilation(), &chrome.t("draft-recompile"), "quiet")) }
    }
}
