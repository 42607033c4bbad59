//! Where there is no draft yet, or nothing to make one of.
use super::Place;
use crate::{
    Chrome, View,
    parts::{empty, link_secondary, post_button},
};
use maud::{Markup, html};

/// No draft yet.
pub struct NoDraft<'n> {
    /// Where it will be.
    pub place: &'n Place,
    /// How many submissions would count.
    pub counted: usize,
}

impl View for NoDraft<'_> {
    fn title(&self, chrome: &Chrome) -> String {
        chrome.t("draft-title")
    }

    fn body(&self, chrome: &Chrome) -> Markup {
        let ready = self.place.may_compile && self.counted > 0;
        let text = match (self.counted, self.place.may_compile) {
            (0, _) => chrome.t("draft-none-no-replies"),
            (count, true) => chrome.t_with("draft-none-text", &[("count", count.into())]),
            (_, false) => chrome.t("draft-none-wait"),
        };
        let action = ready.then(|| {
            post_button(
                chrome,
                &self.place.compilation(),
                &chrome.t("draft-compile"),
                "button primary",
            )
        });
        html! {
            h1 { (chrome.t("draft-title")) }
            (empty(&chrome.t("draft-none"), &text, action))
        }
    }
}

/// Why nothing can be compiled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lacks {
    /// The questionnaire was not dispatched.
    Dispatch,
    /// No submission counts.
    Submissions,
}

/// Nothing to compile.
pub struct NothingToCompile<'n> {
    /// Where.
    pub place: &'n Place,
    /// Why.
    pub lacks: Lacks,
}

impl View for NothingToCompile<'_> {
    fn title(&self, chrome: &Chrome) -> String {
        chrome.t("draft-cannot-compile")
    }

    fn body(&self, chrome: &Chrome) -> Markup {
        let text = match self.lacks {
            Lacks::Dispatch => "draft-cannot-dispatch",
            Lacks::Submissions => "draft-cannot-submissions",
        };
        html! {
            h1 { (chrome.t("draft-cannot-compile")) }
            p.lead { (chrome.t(text)) }
            p.actions { (link_secondary(&self.place.consultation, &chrome.t("draft-to-consultation"))) }
        }
    }
}
