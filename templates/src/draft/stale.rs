//! What happened to the sources of a text written by hand, and the two ways on.
use super::{Place, margin::Shown, paper::alone};
use crate::{
    Chrome,
    parts::{bdi, button_secondary, hidden},
};
use domain::{
    draft::{Paragraph, Source, Stale},
    language::Texts,
};
use maud::{Markup, html};
use std::collections::BTreeMap;

/// The flag under a paragraph: what changed, the computed text of today, take it or keep mine.
pub(super) fn stale_box(
    chrome: &Chrome,
    shown: &Shown<'_>,
    paragraph: &Paragraph,
    stale: &Stale,
) -> Markup {
    let Shown { place, sheet, version, names } = *shown;
    html! {
        div.stale-box {
            p {
                span.stale-note { (chrome.t_with("stale-count", &[("count", stale.count().into())])) }
                " " (what_changed(chrome, stale, names))
            }
            @if let Some(today) = computed_of(paragraph) {
                details {
                    summary { (chrome.t("draft-stale-today")) }
                    (alone(chrome, sheet, &today))
                }
            } @else { p.hint { (chrome.t("draft-stale-nothing")) } }
            @if place.may_draft { (choice(chrome, place, version, paragraph)) }
        }
    }
}

fn choice(chrome: &Chrome, place: &Place, version: u32, paragraph: &Paragraph) -> Markup {
    html! {
        form.toolbar method="post" action=(place.draft("/choice")) {
            (chrome.csrf_field())
            (hidden("key", paragraph.key.as_str()))
            (hidden("version", &version.to_string()))
            @if paragraph.computed.is_some() {
                button.button type="submit" name="take" value="computed" { (chrome.t("draft-take-computed")) }
                button.quiet type="submit" name="take" value="mine" { (chrome.t("draft-keep-mine")) }
            } @else {
                (hidden("take", "mine"))
                (button_secondary(&chrome.t("draft-keep-mine")))
            }
        }
    }
}

/// The paragraph as it would be computed today.
pub(super) fn computed_of(paragraph: &Paragraph) -> Option<Paragraph> {
    let today = paragraph.computed.as_ref()?;
    let mut shown =
        Paragraph::computed(paragraph.key.clone(), today.sentences.clone(), today.basis.clone());
    shown.items.clone_from(&today.items);
    Some(shown)
}

fn what_changed(chrome: &Chrome, stale: &Stale, names: &BTreeMap<String, Texts>) -> Markup {
    let kinds = [
        ("draft-stale-changed", &stale.changed),
        ("draft-stale-appeared", &stale.appeared),
        ("draft-stale-withdrew", &stale.withdrew),
    ];
    html! {
        @for (key, sources) in kinds {
            @if !sources.is_empty() { (chrome.phrase(key, &[("whose", whose(chrome, sources, names))])) " " }
        }
        @if stale.beyond { (chrome.t("draft-stale-beyond")) }
    }
}

/// Whose answers: each respondent once.
fn whose(chrome: &Chrome, sources: &[Source], names: &BTreeMap<String, Texts>) -> Markup {
    let mut slugs: Vec<&str> = sources.iter().map(|s| s.respondent.as_str()).collect();
    slugs.dedup();
    let name = |slug: &str| {
        names.get(slug).map_or(slug.to_owned(), |n| n.read(chrome.language).to_owned())
    };
    chrome.list(slugs.into_iter().map(|slug| bdi(&name(slug))))
}
