//! What can be done with the paragraph in focus.
use super::Place;
use crate::{Chrome, parts::hidden};
use domain::draft::Anchor;
use maud::{Markup, html};

/// Edit, add after, move, remove. Stands inside `[data-movable]`, so that Alt and an arrow key move the paragraph.
pub(super) fn bar(chrome: &Chrome, place: &Place, version: u32, key: &Anchor) -> Markup {
    html! {
        div.toolbar role="group" aria-label=(chrome.t("draft-acts")) {
            a href=(place.draft(&format!("/paragraph?key={key}"))) { (chrome.t("edit")) }
            a href=(place.draft(&format!("/addition?after={key}"))) { (chrome.t("draft-add-after")) }
            (form(chrome, place, version, key, Some("up")))
            (form(chrome, place, version, key, Some("down")))
            (form(chrome, place, version, key, None))
        }
    }
}

/// A form of one button: moves up or down, or removes.
fn form(
    chrome: &Chrome,
    place: &Place,
    version: u32,
    key: &Anchor,
    way: Option<&'static str>,
) -> Markup {
    let (action, word) = match way {
        Some("up") => ("/move", "draft-move-up"),
        Some(_) => ("/move", "draft-move-down"),
        None => ("/removal", "remove"),
    };
    html! {
        form.inline method="post" action=(place.draft(action)) data-move=[way] {
            (chrome.csrf_field())
            (hidden("key", key.as_str()))
            (hidden("version", &version.to_string()))
            @if let Some(way) = way { (hidden("way", way)) }
            button.quiet type="submit" { (chrome.t(word)) }
        }
    }
}

/// Puts a removed paragraph back.
pub(super) fn restore(chrome: &Chrome, place: &Place, version: u32, key: &Anchor) -> Markup {
    html! {
        form.inline method="post" action=(place.draft("/restoration")) {
            (chrome.csrf_field())
            (hidden("key", key.as_str()))
            (hidden("version", &version.to_string()))
            button.quiet type="submit" { (chrome.t("draft-restore")) }
        }
    }
}
