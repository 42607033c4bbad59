//! The board as a page.
use super::{BoardRow, Filters, Picture, Ways};
use crate::{
    Chrome, View,
    parts::{
        Column, Confirm, Pages, alert, confirm, data_table, desk, empty, link_primary,
        link_secondary, pagination, progress, status,
    },
    when::{self, DeadlineShown},
};
use maud::{Markup, html};

/// Who was asked and how far they are.
pub struct Board {
    /// The ways to the other pages.
    pub ways: Ways,
    /// By when replies are due.
    pub deadline: Option<DeadlineShown>,
    /// Whether no more replies are awaited.
    pub closed: bool,
    /// What is shown of it.
    pub filters: Filters,
    /// How many were invited.
    pub invited: usize,
    /// How many of them handed in.
    pub handed_in: usize,
    /// How many were found.
    pub found: usize,
    /// The page of the table, from 1.
    pub page: usize,
    /// Its last page.
    pub last: usize,
    /// The rows of this page.
    pub rows: Vec<BoardRow>,
    /// Progress by group.
    pub picture: Picture,
    /// What the reader can do.
    pub acts: Acts,
    /// The key of a sentence on why an act was not done.
    pub refused: Option<&'static str>,
}

/// What a reader can do on the board.
#[derive(Clone, Copy, Debug, Default)]
pub struct Acts {
    /// How many can be reminded; none when the reader may not, or nobody is left.
    pub remind: Option<usize>,
    /// Whether the reader may extend the deadline.
    pub extend: bool,
    /// Whether the reader may close.
    pub close: bool,
}

impl View for Board {
    fn title(&self, chrome: &Chrome) -> String {
        chrome.t("board-title")
    }

    fn body(&self, chrome: &Chrome) -> Markup {
        html! {
            h1 { (chrome.t("board-title")) }
            (self.ways.markup(chrome))
            @if let Some(key) = self.refused { (alert(&chrome.t(key))) }
            @if self.invited == 0 { (self.nobody(chrome)) }
            @else { (desk(chrome, self.outline(chrome), self.text(chrome), self.margin(chrome))) }
        }
    }

    fn wide(&self) -> bool {
        true
    }
}

impl Board {
    fn href(&self) -> String {
        format!("{}/board", self.ways.base)
    }

    fn nobody(&self, chrome: &Chrome) -> Markup {
        let href = format!("{}/dispatch", self.ways.base);
        let first_step = (self.ways.may_invite || self.deadline.is_none())
            .then(|| link_primary(&href, &chrome.t("board-nobody-act")));
        empty(&chrome.t("board-nobody"), &chrome.t("board-nobody-text"), first_step)
    }

    fn outline(&self, chrome: &Chrome) -> Markup {
        html! {
            h2 { (chrome.t("board-filters")) }
            (self.filters.form(chrome, &self.href()))
            (progress(chrome, self.handed_in, self.invited, &chrome.t("board-handed-in")))
        }
    }

    fn text(&self, chrome: &Chrome) -> Markup {
        html! {
            (self.state(chrome))
            (self.acts(chrome))
            @if self.rows.is_empty() {
                (empty(&chrome.t("respondents-none"), &chrome.t("board-none-text"), Some(link_secondary(&self.href(), &chrome.t("board-show-all")))))
            } @else { (self.table(chrome)) }
            h2 { (chrome.t("board-by-group")) }
            (self.picture.markup(chrome))
        }
    }

    fn state(&self, chrome: &Chrome) -> Markup {
        html! {
            p {
                @if self.closed { (status("calm", &chrome.t("stage-closed"))) " " }
                @if let Some(deadline) = &self.deadline { (chrome.t("board-due")) " " (when::deadline(chrome, deadline)) }
            }
        }
    }

    fn acts(&self, chrome: &Chrome) -> Markup {
        let base = self.href();
        html! {
            @if self.acts.remind.is_some() || self.acts.extend || self.acts.close {
                div.actions {
                    @if let Some(count) = self.acts.remind {
                        (confirm(chrome, &Confirm {
                            action: format!("{base}/reminders"),
                            summary: chrome.t_with("board-remind-all", &[("count", count.into())]),
                            question: chrome.t_with("board-remind-question", &[("count", count.into())]),
                            button: chrome.t_with("board-remind-send", &[("count", count.into())]),
                            fields: Vec::new(),
                        }))
                    }
                    @if self.acts.extend {
                        a href={ (base) "/extension" } { (chrome.t(if self.closed { "board-reopen" } else { "board-extend" })) }
                    }
                    @if self.acts.close {
                        (confirm(chrome, &Confirm {
                            action: format!("{base}/closure"),
                            summary: chrome.t("board-close"),
                            question: chrome.t_with("board-close-question", &[("count", (self.invited - self.handed_in).into())]),
                            button: chrome.t("board-close-this"),
                            fields: Vec::new(),
                        }))
                    }
                }
            }
        }
    }

    fn table(&self, chrome: &Chrome) -> Markup {
        let caption = chrome.t_with("respondents-found", &[("count", self.found.into())]);
        let columns = ["respondents-name", "board-progress", "board-reply"]
            .map(|key| Column::words(chrome.t(key)));
        let query = self.filters.query();
        let href = |page: usize| format!("{}?{query}&page={page}", self.href());
        html! {
            div.board { (data_table(&caption, &columns, html! { @for row in &self.rows { (row.markup(chrome)) } })) }
            (pagination(chrome, &Pages { current: self.page, last: self.last, href: &href }))
        }
    }

    fn margin(&self, chrome: &Chrome) -> Markup {
        html! {
            h2 { (chrome.t("board-margin")) }
            p { (chrome.t("board-margin-text")) }
        }
    }
}
