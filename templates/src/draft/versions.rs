//! The versions of a draft: the list, and one to read.
use super::{
    Place,
    desk::{Line, files},
    hand::person,
    paper::paper,
    sheet::Sheet,
};
use crate::{
    Chrome, View,
    parts::{Choice, Column, Field, bdi, button_secondary, data_table, select},
    when,
};
use jiff::Timestamp;
use maud::{Markup, html};

/// What made a version.
#[derive(Clone, Debug)]
pub struct ActShown {
    /// The version that it made.
    pub version: u32,
    /// What was done: `compiled`, `edited` …
    pub act: String,
    /// What it was done to; "" for the whole.
    pub place: String,
    /// Who did it.
    pub by: String,
    /// When.
    pub at: Timestamp,
}

/// The acts that make versions, each with a text `draft-act-…`.
pub const ACTS: [&str; 12] = [
    "compiled",
    "recompiled",
    "edited",
    "added",
    "moved",
    "removed",
    "restored",
    "took_computed",
    "kept",
    "returned",
    "renamed",
    "retitled",
];

/// "Edited by Elena Marchetti, 1 September 2011, 14:03 Geneva": one line of a history.
pub(super) fn act_line(chrome: &Chrome, place: &Place, act: &ActShown) -> Markup {
    let words = [
        ("act", html! { (word(chrome, act)) }),
        ("who", bdi(&person(chrome, &act.by))),
        ("at", when::moment(chrome, act.at)),
    ];
    html! {
        (chrome.phrase("draft-act-line", &words))
        @if act.version > 1 { " " a href=(place.difference(act.version - 1, act.version)) { (chrome.t("draft-versions-changes")) } }
    }
}

fn word(chrome: &Chrome, act: &ActShown) -> String {
    let known = ACTS.iter().find(|known| **known == act.act);
    known.map_or_else(|| act.act.clone(), |known| chrome.t(&format!("draft-act-{known}")))
}

/// All versions, newest first.
pub struct Versions<'v> {
    /// The draft.
    pub place: &'v Place,
    /// The latest version.
    pub sheet: &'v Sheet,
    /// What made each version, newest first.
    pub acts: Vec<ActShown>,
}

impl View for Versions<'_> {
    fn sheet(&self) -> Option<&'static str> {
        Some(super::SHEET)
    }

    fn title(&self, chrome: &Chrome) -> String {
        chrome.t("draft-versions")
    }

    fn body(&self, chrome: &Chrome) -> Markup {
        let columns = [
            Column::words(chrome.t("draft-versions-version")),
            Column::words(chrome.t("draft-versions-what")),
            Column::words(chrome.t("draft-versions-where")),
            Column::words(chrome.t("draft-versions-who")),
            Column::words(chrome.t("draft-versions-when")),
            Column::words(chrome.t("draft-versions-difference")),
        ];
        let rows = html! { @for act in &self.acts { (self.row(chrome, act)) } };
        html! {
            h1 { (chrome.t("draft-versions")) }
            p.lead { (chrome.t("draft-versions-lead")) }
            @if self.acts.len() > 1 { (self.compare(chrome)) }
            (data_table(&chrome.t("draft-versions"), &columns, rows))
        }
    }
}

impl Versions<'_> {
    fn row(&self, chrome: &Chrome, act: &ActShown) -> Markup {
        let version = act.version;
        html! {
            tr {
                th scope="row" { a href=(self.place.draft(&format!("/versions/{version}"))) { (version) } }
                td { (word(chrome, act)) }
                td { @if !act.place.is_empty() { (self.sheet.name(chrome, &act.place)) } @else { (chrome.t("draft-place-whole")) } }
                td { (bdi(&person(chrome, &act.by))) }
                td { (when::moment(chrome, act.at)) }
                td {
                    @if version > 1 {
                        a href=(self.place.difference(version - 1, version)) aria-label=(chrome.t_with("draft-versions-changes-of", &[("version", version.to_string().into())])) {
                            (chrome.t("draft-versions-changes"))
                        }
                    }
                }
            }
        }
    }

    fn compare(&self, chrome: &Chrome) -> Markup {
        let choices: Vec<Choice> = self
            .acts
            .iter()
            .map(|act| {
                let label = chrome
                    .t_with("draft-version-n", &[("version", act.version.to_string().into())]);
                Choice::new(act.version.to_string(), label)
            })
            .collect();
        let last = self.acts.first().map_or(1, |act| act.version);
        let from = Field::new("from", chrome.t("draft-versions-from")).value("1");
        let to = Field::new("to", chrome.t("draft-versions-to")).value(last.to_string());
        html! {
            form.filters method="get" action=(self.place.draft("/difference")) {
                (select(chrome, &from, &choices))
                (select(chrome, &to, &choices))
                (button_secondary(&chrome.t("draft-versions-compare")))
            }
        }
    }
}

/// One version, for reading only.
pub struct Version<'v> {
    /// The draft.
    pub place: &'v Place,
    /// The version.
    pub sheet: &'v Sheet,
    /// Which one it is.
    pub line: Line,
}

impl View for Version<'_> {
    fn sheet(&self) -> Option<&'static str> {
        Some(super::SHEET)
    }

    fn title(&self, chrome: &Chrome) -> String {
        chrome.t_with("draft-version-n", &[("version", self.line.version.to_string().into())])
    }

    fn body(&self, chrome: &Chrome) -> Markup {
        let words = [
            ("who", bdi(&person(chrome, &self.line.by))),
            ("at", when::moment(chrome, self.line.at)),
        ];
        html! {
            div.tool {
                h1 { (self.title(chrome)) }
                p.lead { (chrome.phrase("draft-version-reading", &words)) }
                (files(chrome, self.place, Some(self.line.version)))
            }
            (paper(chrome, self.sheet, None))
        }
    }
}
