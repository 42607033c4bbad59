//! What is wrong with a form, at its top.
use crate::chrome::Chrome;
use maud::{Markup, html};

/// All faults of a form with links to their fields: field id and sentence. Nothing when there are none.
///
/// A fault of the form as a whole has an empty id.
#[must_use]
pub fn error_summary(chrome: &Chrome, faults: &[(String, String)]) -> Markup {
    html! {
        @if !faults.is_empty() {
            div.error-summary #error-summary role="alert" tabindex="-1" autofocus aria-labelledby="error-summary-title" {
                h2 #error-summary-title { (chrome.t_with("errors-title", &[("count", faults.len().into())])) }
                ul {
                    @for (field, sentence) in faults {
                        li {
                            @if field.is_empty() { (sentence) } @else { a href={ "#" (field) } { (sentence) } }
                        }
                    }
                }
            }
        }
    }
}

/// A sentence that must not be missed: a refusal, a warning.
#[must_use]
pub fn alert(sentence: &str) -> Markup {
    html! { div.alert role="alert" { p { (sentence) } } }
}

/// A remark at rest: what to know before one goes on.
#[must_use]
pub fn note(body: Markup) -> Markup {
    html! { div.note role="note" { (body) } }
}
