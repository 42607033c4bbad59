//! The versions of a questionnaire: what was dispatched stays as it was.
use crate::{
    Chrome, View,
    parts::{Column, data_table, status},
    when,
};
use jiff::Timestamp;
use maud::{Markup, html};

/// The list.
pub struct Versions {
    /// The address of the questionnaire.
    pub base: String,
    /// Newest first.
    pub versions: Vec<VersionShown>,
}

/// One version.
pub struct VersionShown {
    /// 1, 2, …
    pub version: u32,
    /// When it was dispatched.
    pub dispatched_at: Option<Timestamp>,
    /// How many questions it has.
    pub questions: usize,
}

impl View for Versions {
    fn title(&self, chrome: &Chrome) -> String {
        chrome.t("questionnaire-versions")
    }

    fn body(&self, chrome: &Chrome) -> Markup {
        let columns = [
            Column::words(chrome.t("questionnaire-version")),
            Column::words(chrome.t("questionnaire-version-standing")),
            Column::numbers(chrome.t("questionnaire-version-questions")),
            Column::words(chrome.t("questionnaire-version-changes")),
        ];
        let rows = html! { @for version in &self.versions { (self.row(chrome, version)) } };
        html! {
            h1 { (chrome.t("questionnaire-versions")) }
            p.lead { (chrome.t("questionnaire-versions-text")) }
            (data_table(&chrome.t("questionnaire-versions"), &columns, rows))
        }
    }
}

impl Versions {
    fn row(&self, chrome: &Chrome, shown: &VersionShown) -> Markup {
        let number = [("version", shown.version.into())];
        let href = format!("{}/versions/{}", self.base, shown.version);
        html! {
            tr {
                th scope="row" { a href=(href) { (chrome.t_with("questionnaire-version-n", &number)) } }
                td {
                    @match shown.dispatched_at {
                        None => (status("calm", &chrome.t("questionnaire-is-draft"))),
                        Some(at) => { (status("good", &chrome.t("questionnaire-is-dispatched"))) " " (when::moment(chrome, at)) }
                    }
                }
                td.num { (shown.questions) }
                td {
                    @if shown.version > 1 {
                        a href={ (href) "/difference" } { (chrome.t_with("questionnaire-difference-to", &[("version", (shown.version - 1).into())])) }
                    }
                }
            }
        }
    }
}
