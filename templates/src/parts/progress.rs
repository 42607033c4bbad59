//! How far something is.
use crate::chrome::Chrome;
use maud::{Markup, html};

/// A bar with its words: "12 of 40 answered" is `label`'s matter; the numbers stand beside it.
#[must_use]
pub fn progress(chrome: &Chrome, done: usize, of: usize, label: &str) -> Markup {
    let words = chrome.t_with("progress-of", &[("done", done.into()), ("of", of.into())]);
    html! {
        div.progress {
            span.progress-label { (label) }
            progress value=(done) max=(of.max(1)) aria-label=(label) { (words) }
            span.progress-count { (words) }
        }
    }
}
