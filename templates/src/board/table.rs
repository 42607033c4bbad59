//! Rows of the board.
use crate::{
    Chrome,
    parts::status,
    respondents::Chip,
    submissions::{late_mark, standing_mark},
    when::{self, DeadlineShown},
};
use domain::submission::Standing;
use jiff::Timestamp;
use maud::{Markup, html};

/// An invited respondent.
#[derive(Clone, Debug)]
pub struct BoardRow {
    /// Where more about it is.
    pub href: String,
    /// Who.
    pub chip: Chip,
    /// `invited`, `opened`, `started`, `handed_in`.
    pub progress: &'static str,
    /// Since when.
    pub since: Timestamp,
    /// Its own deadline.
    pub deadline: Option<DeadlineShown>,
    /// Whether mail reaches somebody.
    pub reachable: bool,
    /// Whether a mail to it could not be delivered.
    pub undelivered: bool,
    /// The newest version handed in.
    pub newest: Option<Newest>,
}

/// The newest version that a respondent handed in.
#[derive(Clone, Debug)]
pub struct Newest {
    /// Where it is read.
    pub href: String,
    /// 1, 2, …
    pub version: u32,
    /// Whether it came late.
    pub late: bool,
    /// Where it stands.
    pub standing: Standing,
}

impl BoardRow {
    /// The row; its name opens the respondent in the margin.
    pub(super) fn markup(&self, chrome: &Chrome) -> Markup {
        let tone = if self.progress == "handed_in" { "good" } else { "calm" };
        html! {
            tr id=(self.chip.slug) {
                th scope="row" {
                    a href=(self.href) data-evidence { bdi lang=(self.chip.name.0) { (self.chip.name.1) } }
                    br; span.hint { (self.chip.short_kind(chrome)) }
                    @if self.undelivered { br; (status("bad", &chrome.t("board-undelivered"))) }
                    @if !self.reachable { br; (status("warn", &chrome.t("respondents-no-contact"))) }
                }
                td {
                    (status(tone, &chrome.t(&format!("board-progress-{}", self.progress))))
                    br; span.hint { (when::day_of(chrome, self.since)) }
                    @if let Some(deadline) = &self.deadline { br; span.hint { (chrome.t("board-own-deadline")) } " " (when::deadline(chrome, deadline)) }
                }
                td { @if let Some(newest) = &self.newest {
                    a href=(newest.href) { (chrome.t_with("submissions-version", &[("version", newest.version.into())])) }
                    @if newest.late { " " (late_mark(chrome)) }
                    @if newest.standing != Standing::Received { " " (standing_mark(chrome, newest.standing)) }
                } }
            }
        }
    }
}
