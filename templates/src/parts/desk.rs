//! The one layout, learnt once.
use crate::chrome::Chrome;
use maud::{Markup, html};

/// Three columns: where am I, what I read or write, what stands behind it.
///
/// On narrow screens outline and margin are drawers, opened by links (`#outline`, `#margin`) and so without any script.
#[must_use]
pub fn desk(chrome: &Chrome, outline: Markup, text: Markup, margin: Markup) -> Markup {
    html! {
        nav.desk-drawers aria-label=(chrome.t("desk-drawers")) {
            a href="#outline" { (chrome.t("desk-outline")) }
            a href="#margin" { (chrome.t("desk-margin")) }
        }
        div.desk {
            aside.desk-outline #outline tabindex="-1" aria-label=(chrome.t("desk-outline")) { (close(chrome)) (outline) }
            div.desk-text #text tabindex="-1" { (text) }
            aside.desk-margin #margin tabindex="-1" aria-label=(chrome.t("desk-margin")) {
                (close(chrome))
                div data-margin { (margin) }
            }
        }
    }
}

fn close(chrome: &Chrome) -> Markup {
    html! { p.desk-close { a href="#text" { (chrome.t("desk-close")) } } }
}
