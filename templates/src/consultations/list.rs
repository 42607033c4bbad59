//! The list of consultations: what one sees first after signing in.
use crate::{
    Chrome, View,
    parts::{empty, link_primary, progress, status},
    when::{self, DeadlineShown},
};
use domain::{consultation::Stage, language::Texts};
use maud::{Markup, html};

/// The list, for either side of the table.
pub struct List {
    /// What is listed.
    pub shown: Shown,
    /// Where a new one is made, for those who may.
    pub new: Option<String>,
}

/// What is listed.
pub enum Shown {
    /// For the house: all of them.
    OnTheDesk(Vec<OnTheDesk>),
    /// For a respondent: those it was invited to.
    Asked(Vec<Asked>),
}

/// A consultation as the house sees it.
pub struct OnTheDesk {
    /// Where it is.
    pub href: String,
    /// Its title.
    pub title: Texts,
    /// Where it stands.
    pub stage: Stage,
    /// By when replies are due.
    pub deadline: Option<DeadlineShown>,
    /// How many were invited.
    pub invited: usize,
    /// How many submissions count.
    pub counted: usize,
}

/// A consultation as a respondent sees it.
pub struct Asked {
    /// Where the reply is.
    pub href: String,
    /// Its title.
    pub title: Texts,
    /// Where it stands.
    pub stage: Stage,
    /// By when the reply is due.
    pub deadline: Option<DeadlineShown>,
    /// How far the reply is: `invited`, `opened`, `started`, `handed_in`.
    pub progress: &'static str,
}

impl View for List {
    fn title(&self, chrome: &Chrome) -> String {
        chrome.t("nav-consultations")
    }

    fn body(&self, chrome: &Chrome) -> Markup {
        html! {
            h1 { (chrome.t("nav-consultations")) }
            @if let Some(new) = &self.new { p.actions { (link_primary(new, &chrome.t("consultations-new"))) } }
            @match &self.shown {
                Shown::OnTheDesk(all) if all.is_empty() => (empty(&chrome.t("consultations-none"), &chrome.t("consultations-none-text"), None)),
                Shown::Asked(all) if all.is_empty() => (empty(&chrome.t("consultations-not-asked"), &chrome.t("consultations-not-asked-text"), None)),
                Shown::OnTheDesk(all) => ul.cards { @for one in all { li.card { (one.card(chrome)) } } },
                Shown::Asked(all) => ul.cards { @for one in all { li.card { (one.card(chrome)) } } },
            }
        }
    }
}

impl OnTheDesk {
    fn card(&self, chrome: &Chrome) -> Markup {
        html! {
            (head(chrome, &self.href, &self.title, self.stage))
            @if let Some(deadline) = &self.deadline { p { (when::deadline(chrome, deadline)) } }
            @if self.invited > 0 { (progress(chrome, self.counted, self.invited, &chrome.t("consultations-counted"))) }
        }
    }
}

impl Asked {
    fn card(&self, chrome: &Chrome) -> Markup {
        let tone = if self.progress == "handed_in" { "good" } else { "calm" };
        html! {
            (head(chrome, &self.href, &self.title, self.stage))
            @if let Some(deadline) = &self.deadline { p { (when::deadline(chrome, deadline)) } }
            p { (status(tone, &chrome.t(&format!("consultations-reply-{}", self.progress)))) }
        }
    }
}

fn head(chrome: &Chrome, href: &str, title: &Texts, stage: Stage) -> Markup {
    let (language, words) = title.shown(chrome.language);
    html! {
        h2 { a href=(href) lang=(language) { (words) } }
        p.hint { (chrome.t(&format!("stage-{}", stage.code()))) }
    }
}
