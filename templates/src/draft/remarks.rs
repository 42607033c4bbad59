//! Remarks on paragraphs, and what became of them.
use super::{Place, hand::person, sheet::Sheet};
use crate::{
    Chrome, View,
    parts::{Field, Tab, empty, error_summary, hidden, status, tabs, text_area},
    parts::{bdi, button_secondary},
    when,
};
use jiff::Timestamp;
use maud::{Markup, html};

/// The most characters of a remark or of a reason.
pub const LONGEST: u32 = 5_000;

/// A remark.
#[derive(Clone, Debug)]
pub struct RemarkShown {
    /// Its identifier.
    pub id: String,
    /// The paragraph.
    pub key: String,
    /// What was said.
    pub body: String,
    /// By whom.
    pub by: String,
    /// When.
    pub at: Timestamp,
    /// What became of it.
    pub disposed: Option<Disposed>,
}

/// What became of a remark.
#[derive(Clone, Debug)]
pub struct Disposed {
    /// Accepted, or rejected.
    pub accepted: bool,
    /// Why.
    pub reason: String,
    /// By whom.
    pub by: String,
    /// When.
    pub at: Timestamp,
}

/// What was typed into a form of remarks and not taken.
#[derive(Clone, Debug, Default)]
pub struct Refused {
    /// The remark that was to be disposed of; none for a new remark.
    pub remark: Option<String>,
    /// What was typed.
    pub typed: String,
    /// The sentence that says what is wrong.
    pub fault: String,
}

/// The remarks on one paragraph, with the form for another.
pub(super) fn on_paragraph(
    chrome: &Chrome,
    place: &Place,
    key: &str,
    remarks: &[RemarkShown],
    refused: Option<&Refused>,
) -> Markup {
    html! {
        h3 #remarks { (chrome.t("draft-remarks")) }
        @if remarks.is_empty() { p.hint { (chrome.t("draft-remarks-none-here")) } }
        @for remark in remarks { (shown(chrome, place, remark, refused)) }
        (new_remark(chrome, place, key, refused.filter(|refused| refused.remark.is_none())))
    }
}

fn new_remark(chrome: &Chrome, place: &Place, key: &str, refused: Option<&Refused>) -> Markup {
    let field = Field::new("body", chrome.t("draft-remark-label"))
        .id("remark-body")
        .rows(3)
        .max_length(LONGEST as usize)
        .value(refused.map_or("", |refused| &refused.typed))
        .error(refused.map(|refused| refused.fault.clone()));
    html! {
        form method="post" action=(place.draft("/remarks")) data-guard {
            (chrome.csrf_field())
            (hidden("key", key))
            (text_area(chrome, &field))
            (button_secondary(&chrome.t("draft-remark-add")))
        }
    }
}

/// One remark with its disposition, or the form for it.
fn shown(
    chrome: &Chrome,
    place: &Place,
    remark: &RemarkShown,
    refused: Option<&Refused>,
) -> Markup {
    html! {
        article.remark id={ "remark-" (remark.id) } {
            p.hint { (bdi(&person(chrome, &remark.by))) " · " (when::moment(chrome, remark.at)) }
            p.remark-words dir="auto" { (remark.body) }
            @match &remark.disposed {
                Some(disposed) => (disposition(chrome, disposed)),
                None if place.may_draft => (dispose(chrome, place, remark, refused.filter(|r| r.remark.as_ref() == Some(&remark.id)))),
                None => p { (status("warn", &chrome.t("draft-remark-open"))) },
            }
        }
    }
}

fn disposition(chrome: &Chrome, disposed: &Disposed) -> Markup {
    let (tone, word) = if disposed.accepted {
        ("good", "draft-remark-accepted")
    } else {
        ("bad", "draft-remark-rejected")
    };
    html! {
        p { (status(tone, &chrome.t(word))) " " span.hint { (chrome.then(bdi(&person(chrome, &disposed.by)), when::day_of(chrome, disposed.at))) } }
        @if !disposed.reason.is_empty() { p.remark-words dir="auto" { (disposed.reason) } }
    }
}

fn dispose(
    chrome: &Chrome,
    place: &Place,
    remark: &RemarkShown,
    refused: Option<&Refused>,
) -> Markup {
    let field = Field::new("reason", chrome.t("draft-remark-reason"))
        .id(format!("reason-{}", remark.id))
        .hint(chrome.t("draft-remark-reason-hint"))
        .rows(2)
        .max_length(LONGEST as usize)
        .value(refused.map_or("", |refused| &refused.typed))
        .error(refused.map(|refused| refused.fault.clone()));
    html! {
        details open[refused.is_some()] {
            summary { (chrome.t("draft-remark-dispose")) }
            form method="post" action=(place.draft(&format!("/remarks/{}/disposition", remark.id))) {
                (chrome.csrf_field())
                (text_area(chrome, &field))
                p.toolbar {
                    button.button type="submit" name="disposition" value="accepted" { (chrome.t("draft-remark-accept")) }
                    button.button type="submit" name="disposition" value="rejected" { (chrome.t("draft-remark-reject")) }
                }
            }
        }
    }
}

/// All remarks, or those that are open.
pub struct Remarks<'r> {
    /// The draft.
    pub place: &'r Place,
    /// The draft as it is.
    pub sheet: &'r Sheet,
    /// All of them, oldest first.
    pub remarks: Vec<RemarkShown>,
    /// Whether those that are disposed of are shown, too.
    pub all: bool,
    /// What was typed and not taken.
    pub refused: Option<Refused>,
}

impl View for Remarks<'_> {
    fn sheet(&self) -> Option<&'static str> {
        Some(super::SHEET)
    }

    fn title(&self, chrome: &Chrome) -> String {
        chrome.t("draft-remarks")
    }

    fn body(&self, chrome: &Chrome) -> Markup {
        let open = self.remarks.iter().filter(|remark| remark.disposed.is_none()).count();
        let tab = |rest: &str, key: &str, count, current| Tab {
            href: self.place.draft(rest),
            label: chrome.t(key),
            language: None,
            count: Some(count),
            current,
        };
        let listed: Vec<_> =
            self.remarks.iter().filter(|r| self.all || r.disposed.is_none()).collect();
        let faults: Vec<_> =
            self.refused.iter().map(|r| (String::new(), r.fault.clone())).collect();
        html! {
            h1 { (chrome.t("draft-remarks")) }
            (error_summary(chrome, &faults))
            (tabs(&chrome.t("draft-remarks"), &[
                tab("/remarks", "draft-remarks-tab-open", open, !self.all),
                tab("/remarks?show=all", "draft-remarks-tab-all", self.remarks.len(), self.all),
            ]))
            @if listed.is_empty() {
                (empty(&chrome.t("draft-remarks-none"), &chrome.t("draft-remarks-none-text"), None))
            }
            div.measure {
                @for remark in listed {
                    section.sheet {
                        h2 { a href=(self.place.at(&remark.key)) { (self.sheet.name(chrome, &remark.key)) } }
                        (shown(chrome, self.place, remark, self.refused.as_ref()))
                    }
                }
            }
        }
    }
}
