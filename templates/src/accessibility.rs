//! The accessibility note that every page links to.
use crate::{View, chrome::Chrome};
use maud::{Markup, html};

/// What the pages do for everybody, where they fall short, and whom to write to.
#[derive(Clone, Copy, Debug)]
pub struct AccessibilityNote;

impl View for AccessibilityNote {
    fn title(&self, chrome: &Chrome) -> String {
        chrome.t("accessibility-title")
    }

    fn body(&self, chrome: &Chrome) -> Markup {
        html! {
            article.measure.prose {
                h1 { (chrome.t("accessibility-title")) }
                p.lead { (chrome.t("accessibility-aim")) }
                h2 { (chrome.t("accessibility-how-title")) }
                ul {
                    li { (chrome.t("accessibility-how-keyboard")) }
                    li { (chrome.t("accessibility-how-words")) }
                    li { (chrome.t("accessibility-how-languages")) }
                    li { (chrome.t("accessibility-how-saving")) }
                }
                h2 { (chrome.t("accessibility-limits-title")) }
                p { (chrome.t("accessibility-limits-text")) }
                h2 { (chrome.t("accessibility-report-title")) }
                p { (chrome.t("accessibility-report-text")) }
            }
        }
    }
}
