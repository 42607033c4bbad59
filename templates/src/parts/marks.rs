//! Small signs inside text.
use crate::{chrome::Chrome, layout::direction};
use domain::language::{Language, Texts};
use maud::{Markup, html};

/// A name or number of unknown direction, isolated from the text around it.
#[must_use]
pub fn bdi(text: &str) -> Markup {
    html! { bdi { (text) } }
}

/// Text in a language of its own, for screen readers and fonts.
#[must_use]
pub fn in_language(language: Language, text: &str) -> Markup {
    html! { span lang=(language) dir=(direction(language)) { (text) } }
}

/// The language that a text is shown in, where it is not the page's.
#[must_use]
pub fn other_language(text: &Texts, chrome: &Chrome) -> Option<Language> {
    let (language, _) = text.shown(chrome.language);
    (language != chrome.language).then_some(language)
}

/// A respondent: list name, category, group.
#[must_use]
pub fn respondent_chip(name: &str, lang: Language, category: &str, group: Option<&str>) -> Markup {
    html! {
        span.respondent {
            bdi.respondent-name lang=(lang) { (name) }
            " "
            span.respondent-kind { (category) @if let Some(group) = group { " · " (group) } }
        }
    }
}

/// How many passages stand behind a sentence; opens them in the margin.
#[must_use]
pub fn evidence_mark(chrome: &Chrome, count: usize, href: &str) -> Markup {
    let words = chrome.t_with("evidence-count", &[("count", count.into())]);
    html! { a.evidence href=(href) data-evidence aria-label=(words) title=(words) { (count) } }
}

/// Text whose sources changed since it was written: dotted underline, and "2 sources changed".
#[must_use]
pub fn stale_mark(chrome: &Chrome, text: Markup, changed: usize) -> Markup {
    html! {
        span.stale { (text) }
        " "
        span.stale-note { (chrome.t_with("stale-count", &[("count", changed.into())])) }
    }
}

/// A state in one word: `tone` is `calm`, `good`, `warn` or `bad`; the word carries the meaning, the colour only helps.
#[must_use]
pub fn status(tone: &str, word: &str) -> Markup {
    html! { span class={ "status status-" (tone) } { (word) } }
}
