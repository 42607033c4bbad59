//! Ways between pages and inside a page.
use super::marks::in_language;
use crate::chrome::Chrome;
use domain::language::Language;
use maud::{Markup, html};

/// One of several pages of the same thing.
#[derive(Clone, Debug)]
pub struct Tab {
    /// Where it leads.
    pub href: String,
    /// What it says.
    pub label: String,
    /// The language of the label, where it is not the page's.
    pub language: Option<Language>,
    /// How many things are there.
    pub count: Option<usize>,
    /// Whether it is the present one.
    pub current: bool,
}

/// Links between pages of the same thing; `label` names the group for those who listen.
#[must_use]
pub fn tabs(label: &str, tabs: &[Tab]) -> Markup {
    links("tabs", label, tabs)
}

/// Links to places of the present page or thing, one below the other, as an outline has them.
#[must_use]
pub fn anchors(label: &str, anchors: &[Tab]) -> Markup {
    links("anchors", label, anchors)
}

fn links(class: &str, label: &str, tabs: &[Tab]) -> Markup {
    html! {
        nav class=(class) aria-label=(label) {
            ul {
                @for tab in tabs {
                    li {
                        a href=(tab.href) aria-current=[tab.current.then_some("page")] {
                            @match tab.language {
                                Some(language) => (in_language(language, &tab.label)),
                                None => (tab.label),
                            }
                            @if let Some(count) = tab.count { " " span.count { (count) } }
                        }
                    }
                }
            }
        }
    }
}

/// Where one is among the pages of a list.
pub struct Pages<'a> {
    /// The present page, from 1.
    pub current: usize,
    /// The last page.
    pub last: usize,
    /// The address of a page.
    pub href: &'a dyn Fn(usize) -> String,
}

/// Earlier, where one is, later. Nothing when there is one page only.
#[must_use]
pub fn pagination(chrome: &Chrome, pages: &Pages<'_>) -> Markup {
    let place = [("page", pages.current.into()), ("last", pages.last.into())];
    html! {
        @if pages.last > 1 {
            nav.pagination aria-label=(chrome.t("pages")) {
                span { @if pages.current > 1 {
                    a rel="prev" href=((pages.href)(pages.current - 1)) { (chrome.t("pages-previous")) }
                } }
                span { (chrome.t_with("pages-place", &place)) }
                span { @if pages.current < pages.last {
                    a rel="next" href=((pages.href)(pages.current + 1)) { (chrome.t("pages-next")) }
                } }
            }
        }
    }
}

/// A value for the query of an address: everything but letters and digits of ASCII is escaped.
#[must_use]
pub fn encoded(value: &str) -> String {
    value.bytes().fold(String::with_capacity(value.len()), |mut text, byte| {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            text.push(char::from(byte));
        } else {
            text.push_str(&format!("%{byte:02X}"));
        }
        text
    })
}
