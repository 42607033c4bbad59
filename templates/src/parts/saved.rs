//! Whether what was typed is safe, said in words.
use crate::{chrome::Chrome, when};
use jiff::Timestamp;
use maud::{Markup, html};

/// The state of an answer that is being written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Saved {
    /// Nothing was written yet.
    Never,
    /// Saved at this moment.
    At(Timestamp),
    /// Changed by somebody else in the meantime.
    Conflict {
        /// Who.
        by: String,
        /// When.
        at: Timestamp,
        /// Where both texts can be seen.
        href: String,
    },
}

/// The line beside an answer: "Saved 14:03". The script rewrites it while one types.
#[must_use]
pub fn saved_state(chrome: &Chrome, saved: &Saved) -> Markup {
    let class = match saved {
        Saved::Never => "saved",
        Saved::At(_) => "saved saved-is-saved",
        Saved::Conflict { .. } => "saved saved-is-conflict",
    };
    html! {
        p class=(class) data-saved role="status" {
            @match saved {
                Saved::Never => { (chrome.t("saved-never")) }
                Saved::At(at) => { (chrome.t_with("saved-at", &[("time", when::time_of(chrome, *at).into())])) }
                Saved::Conflict { by, at, href } => {
                    (chrome.t_with("saved-conflict", &[("who", by.into()), ("time", when::time_of(chrome, *at).into())]))
                    " "
                    a href=(href) { (chrome.t("saved-see-both")) }
                }
            }
        }
    }
}
