//! What is on record about a submission, and the form for a decision: the margin beside it.
use super::{late_mark, standing_mark};
use crate::{
    Chrome,
    parts::{Choice, Field, button_primary, hidden, note, radio_group, status, text_area},
    when,
};
use domain::{
    language::Language,
    submission::{Publication, Standing},
};
use jiff::Timestamp;
use maud::{Markup, html};

/// What is on record.
pub struct Record {
    /// When it was received.
    pub received_at: Timestamp,
    /// Whether that was after the deadline.
    pub late: bool,
    /// Where it stands.
    pub standing: Standing,
    /// Whether it counts.
    pub counts: bool,
    /// Whether a later version takes its place.
    pub replaced: bool,
    /// The language that it is written in.
    pub language: Language,
    /// How far it may be shown.
    pub publication: Publication,
    /// For whom it speaks.
    pub on_behalf_of: Option<String>,
    /// The SHA-256 of its canonical content, in hexadecimal.
    pub hash: String,
    /// Whether a signed receipt was given.
    pub receipt: bool,
    /// All versions, newest first.
    pub versions: Vec<VersionLink>,
    /// The decisions, newest first.
    pub decisions: Vec<DecisionShown>,
}

/// A version of the same respondent.
pub struct VersionLink {
    /// Where it is read.
    pub href: String,
    /// 1, 2, …
    pub version: u32,
    /// When it was received.
    pub received_at: Timestamp,
    /// Whether it is the one being read.
    pub current: bool,
}

/// A decision that was taken.
pub struct DecisionShown {
    /// What it made of the submission.
    pub standing: Standing,
    /// Why.
    pub reason: String,
    /// Who decided.
    pub by: String,
    /// When.
    pub at: Timestamp,
}

/// The form for a decision.
pub struct Decide {
    /// Where it posts to.
    pub action: String,
    /// What the reader may decide, and whether that must say why.
    pub choices: Vec<(Standing, bool)>,
    /// What was chosen.
    pub chosen: String,
    /// What was typed.
    pub reason: String,
    /// How many decisions the reader has seen, so that two don't decide at once.
    pub seen: usize,
    /// Whether a supervisor must decide on what the reader may not.
    pub supervisor: bool,
    /// Field and the key of its sentence.
    pub faults: Vec<(String, &'static str)>,
}

impl Record {
    /// The facts, the versions and the decisions.
    pub(super) fn markup(&self, chrome: &Chrome) -> Markup {
        html! {
            h2 { (chrome.t("submissions-record")) }
            p {
                (standing_mark(chrome, self.standing)) " "
                @if self.late { (late_mark(chrome)) " " }
                @if self.replaced { (status("calm", &chrome.t("submissions-replaced"))) }
            }
            p { (chrome.t(if self.counts { "submissions-counts" } else { "submissions-counts-not" })) }
            dl.facts {
                dt { (chrome.t("submissions-received")) } dd { (when::moment(chrome, self.received_at)) }
                dt { (chrome.t("submissions-language")) } dd { (chrome.t(&format!("language-{}", self.language))) }
                dt { (chrome.t("submissions-publication")) } dd { (chrome.t(&format!("submissions-publication-{}", self.publication.code()))) }
                @if let Some(group) = &self.on_behalf_of { dt { (chrome.t("submissions-behalf")) } dd { bdi { (group) } } }
                dt { (chrome.t("submissions-receipt")) } dd { (chrome.t(if self.receipt { "submissions-receipt-signed" } else { "submissions-receipt-none" })) }
                dt { (chrome.t("submissions-hash")) } dd { code { (self.hash) } }
            }
            (self.version_links(chrome))
            (self.decided(chrome))
        }
    }

    fn version_links(&self, chrome: &Chrome) -> Markup {
        html! {
            @if self.versions.len() > 1 {
                h3 { (chrome.t("submissions-versions")) }
                ul {
                    @for version in &self.versions {
                        li {
                            a href=(version.href) aria-current=[version.current.then_some("page")] {
                                (chrome.t_with("submissions-version", &[("version", version.version.into())]))
                            }
                            " " span.hint { (when::moment(chrome, version.received_at)) }
                        }
                    }
                }
            }
        }
    }

    fn decided(&self, chrome: &Chrome) -> Markup {
        html! {
            @if !self.decisions.is_empty() {
                h3 { (chrome.t("submissions-decisions")) }
                ul {
                    @for decision in &self.decisions {
                        li {
                            (standing_mark(chrome, decision.standing))
                            " " span.hint { (when::moment(chrome, decision.at)) @if !decision.by.is_empty() { " · " bdi { (decision.by) } } }
                            @if !decision.reason.is_empty() { blockquote dir="auto" { (decision.reason) } }
                        }
                    }
                }
            }
        }
    }
}

impl Decide {
    /// The faults for the summary at the top of the page.
    pub(super) fn sentences(&self, chrome: &Chrome) -> Vec<(String, String)> {
        self.faults.iter().map(|(field, key)| (field.clone(), chrome.t(key))).collect()
    }

    /// The form.
    pub(super) fn markup(&self, chrome: &Chrome) -> Markup {
        let fault = |name: &str| {
            self.faults.iter().find(|(field, _)| field == name).map(|(_, key)| chrome.t(key))
        };
        let choices: Vec<_> = self
            .choices
            .iter()
            .map(|(standing, reason)| {
                let code = standing.code();
                let choice = Choice::new(code, chrome.t(&format!("submissions-decide-{code}")));
                choice.hint(chrome.t(if *reason {
                    "submissions-with-reason"
                } else {
                    "submissions-without-reason"
                }))
            })
            .collect();
        let standing = Field::new("standing", chrome.t("submissions-decide-what"))
            .value(&self.chosen)
            .error(fault("standing"))
            .required();
        let reason = Field::new("reason", chrome.t("submissions-reason"))
            .hint(chrome.t("submissions-reason-hint"))
            .value(&self.reason)
            .rows(3)
            .error(fault("reason"));
        html! {
            h2 { (chrome.t("submissions-decide")) }
            @if self.supervisor { (note(html! { p { (chrome.t("submissions-supervisor")) } })) }
            @if !self.choices.is_empty() {
                form method="post" action=(self.action) data-guard {
                    (chrome.csrf_field())
                    (hidden("seen", &self.seen.to_string()))
                    (radio_group(chrome, &standing, &choices))
                    (text_area(chrome, &reason))
                    p.actions { (button_primary(&chrome.t("submissions-decide-this"))) }
                }
            }
        }
    }
}
