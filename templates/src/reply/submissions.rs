//! What was handed in before, with what was decided on it.
use crate::{
    chrome::Chrome,
    parts::{bdi, status},
    when,
};
use domain::submission::Standing;
use jiff::Timestamp;
use maud::{Markup, html};

/// A version that was handed in.
pub struct SubmissionShown {
    /// 1, 2, …
    pub version: u32,
    /// When.
    pub at: Timestamp,
    /// Whether that was after the deadline in force for the respondent.
    pub late: bool,
    /// What was last decided on it.
    pub standing: Standing,
    /// Whether a later version takes its place.
    pub replaced: bool,
    /// Where its receipt is.
    pub receipt: String,
    /// The decisions, newest first.
    pub decisions: Vec<DecisionShown>,
}

/// What was decided.
pub struct DecisionShown {
    /// What it made of the submission.
    pub standing: Standing,
    /// Why.
    pub reason: String,
    /// When.
    pub at: Timestamp,
}

impl SubmissionShown {
    /// A card of a list.
    #[must_use]
    pub fn card(&self, chrome: &Chrome) -> Markup {
        html! {
            h3 { a href=(self.receipt) { (chrome.t_with("reply-version", &[("version", self.version.into())])) } }
            p { (when::moment(chrome, self.at)) }
            (self.state(chrome))
        }
    }

    /// Whether it came late, and nobody has decided yet whether it is taken up.
    #[must_use]
    pub fn awaits(&self) -> bool {
        self.late && !self.replaced && self.standing == Standing::Received
    }

    /// Where it stands, and why.
    #[must_use]
    pub fn state(&self, chrome: &Chrome) -> Markup {
        html! {
            p {
                @if self.replaced { (status("calm", &chrome.t("reply-replaced"))) }
                @else { (standing(chrome, self.standing)) }
                @if self.late { " " (status("warn", &chrome.t("reply-late"))) }
            }
            @for decision in &self.decisions {
                p { (decision.line(chrome)) }
            }
        }
    }
}

impl DecisionShown {
    /// "Returned by the secretariat for clarification, 1 September 2011, 14:03 Geneva: The annex is missing."
    fn line(&self, chrome: &Chrome) -> Markup {
        let decided = chrome.t(&format!("reply-decided-{}", self.standing.code()));
        let decided = chrome.then(decided, when::moment(chrome, self.at));
        if self.reason.is_empty() { decided } else { chrome.pair(decided, bdi(&self.reason)) }
    }
}

fn standing(chrome: &Chrome, standing: Standing) -> Markup {
    let tone = match standing {
        Standing::Received => "calm",
        Standing::Accepted => "good",
        Standing::Returned => "warn",
        Standing::Rejected | Standing::Withdrawn => "bad",
    };
    status(tone, &chrome.t(&format!("reply-standing-{}", standing.code())))
}
