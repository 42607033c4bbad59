//! The ways between the pages of a consultation that is dispatched.
use crate::{
    Chrome,
    parts::{Tab, tabs},
};
use maud::{Markup, html};

/// A page of the consultation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// The board.
    Board,
    /// The submissions.
    Submissions,
    /// All answers to one question.
    Answers,
    /// Asking further respondents.
    Dispatch,
}

/// The tabs at the top of these pages.
#[derive(Clone, Debug)]
pub struct Ways {
    /// Where the consultation is.
    pub base: String,
    /// Which page this is.
    pub current: Way,
    /// How many were invited.
    pub invited: usize,
    /// How many respondents handed in.
    pub handed_in: usize,
    /// The key of the first question, where reading by question begins.
    pub question: Option<String>,
    /// Whether the reader may ask further respondents.
    pub may_invite: bool,
}

impl Ways {
    /// The tabs.
    #[must_use]
    pub fn markup(&self, chrome: &Chrome) -> Markup {
        let tab = |way: Way, rest: &str, key: &str, count: Option<usize>| Tab {
            href: format!("{}/{rest}", self.base),
            label: chrome.t(key),
            language: None,
            count,
            current: self.current == way,
        };
        let mut all = vec![
            tab(Way::Board, "board", "board-way", Some(self.invited)),
            tab(Way::Submissions, "submissions", "submissions-way", Some(self.handed_in)),
        ];
        if let Some(question) = &self.question {
            let rest = format!("questions/{question}/answers");
            all.push(tab(Way::Answers, &rest, "submissions-answers-way", None));
        }
        if self.may_invite {
            all.push(tab(Way::Dispatch, "dispatch", "dispatch-way", None));
        }
        html! { (tabs(&chrome.t("board-ways"), &all)) }
    }
}
