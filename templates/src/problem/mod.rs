//! Pages for what went wrong: each says what happened and what to do next.
use crate::{View, chrome::Chrome, paths};
use maud::{Markup, html};

/// What went wrong, by HTTP status.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// 404: there is no such page, or not for this reader; strangers get the same page.
    NotFound,
    /// 409: somebody else changed it in the meantime, or it is too late for this act.
    Conflict,
    /// 422: what was sent can't be read.
    Unreadable,
    /// 429: too many attempts.
    TooMany,
    /// 500: our fault.
    Internal,
    /// 503: not available for the moment.
    Unavailable,
}

impl Problem {
    /// All problems that have a page.
    pub const ALL: [Self; 6] = [
        Self::NotFound,
        Self::Conflict,
        Self::Unreadable,
        Self::TooMany,
        Self::Internal,
        Self::Unavailable,
    ];

    /// The problem for an HTTP status: its own page where there is one, else the nearest of its family.
    #[must_use]
    pub const fn of_status(status: u16) -> Self {
        match status {
            409 => Self::Conflict,
            429 => Self::TooMany,
            503 => Self::Unavailable,
            400 | 413 | 415 | 422 => Self::Unreadable,
            500.. => Self::Internal,
            _ => Self::NotFound,
        }
    }

    /// The HTTP status.
    #[must_use]
    pub const fn status(self) -> u16 {
        match self {
            Self::NotFound => 404,
            Self::Conflict => 409,
            Self::Unreadable => 422,
            Self::TooMany => 429,
            Self::Internal => 500,
            Self::Unavailable => 503,
        }
    }
}

/// The page of a problem.
#[derive(Clone, Debug)]
pub struct ProblemPage {
    /// What went wrong.
    pub problem: Problem,
    /// A sentence about this very case, said in place of the general ones.
    pub sentence: Option<String>,
    /// What the log knows this request by.
    pub request_id: String,
}

impl ProblemPage {
    fn text(&self, chrome: &Chrome, part: &str) -> String {
        chrome.t(&format!("problem-{}-{part}", self.problem.status()))
    }
}

impl View for ProblemPage {
    fn title(&self, chrome: &Chrome) -> String {
        self.text(chrome, "title")
    }

    fn body(&self, chrome: &Chrome) -> Markup {
        html! {
            article.problem.measure {
                p.problem-status { (chrome.t_with("problem-status", &[("status", self.problem.status().to_string().into())])) }
                h1 { (self.text(chrome, "title")) }
                @if let Some(sentence) = &self.sentence {
                    p.lead { (sentence) }
                } @else {
                    p { (self.text(chrome, "text")) }
                    p { (self.text(chrome, "advice")) }
                }
                p.actions { a.button href=(paths::HOME) { (chrome.t("problem-home")) } }
                p.problem-id { (chrome.t("problem-request")) " " code { bdi { (self.request_id) } } }
            }
        }
    }
}
