//! The submissions to a consultation; what awaits a decision first.
use super::{late_mark, publication_mark, standing_mark};
use crate::{
    Chrome, View,
    board::Ways,
    parts::{
        Column, Pages, Tab, data_table, empty, link_primary, link_secondary, pagination, tabs,
    },
    respondents::Chip,
    when,
};
use domain::{
    language::Language,
    submission::{Kept, Publication, Standing},
};
use jiff::Timestamp;
use maud::{Markup, html};

/// The list.
pub struct List {
    /// The ways to the other pages.
    pub ways: Ways,
    /// Late ones on which nobody has decided yet; the first of them.
    pub awaiting: Vec<Row>,
    /// Which are shown.
    pub kept: Kept,
    /// How many there are of each.
    pub counts: [(Kept, usize); 4],
    /// How many are shown, on all pages.
    pub found: usize,
    /// The page of the table, from 1.
    pub page: usize,
    /// Its last page.
    pub last: usize,
    /// The newest version of each respondent, those of this page.
    pub rows: Vec<Row>,
}

/// The newest version of a respondent.
#[derive(Clone, Debug)]
pub struct Row {
    /// Where it is read.
    pub href: String,
    /// Who.
    pub chip: Chip,
    /// 1, 2, …
    pub version: u32,
    /// When it was received.
    pub received_at: Timestamp,
    /// Whether that was after the deadline.
    pub late: bool,
    /// Where it stands.
    pub standing: Standing,
    /// Whether it counts.
    pub counts: bool,
    /// The language that it is written in.
    pub language: Language,
    /// How far it may be shown.
    pub publication: Publication,
    /// For whom it speaks.
    pub on_behalf_of: Option<String>,
}

impl View for List {
    fn title(&self, chrome: &Chrome) -> String {
        chrome.t("submissions-title")
    }

    fn body(&self, chrome: &Chrome) -> Markup {
        html! {
            h1 { (chrome.t("submissions-title")) }
            (self.ways.markup(chrome))
            @if self.count(Kept::All) == 0 {
                (empty(&chrome.t("submissions-none"), &chrome.t("submissions-none-text"), Some(link_secondary(&format!("{}/board", self.ways.base), &chrome.t("submissions-none-act")))))
            } @else {
                (self.awaiting(chrome))
                (self.filters(chrome))
                (self.table(chrome))
            }
        }
    }

    fn wide(&self) -> bool {
        true
    }
}

impl List {
    fn href(&self, kept: Kept) -> String {
        format!("{}/submissions?show={}", self.ways.base, kept.code())
    }

    fn count(&self, kept: Kept) -> usize {
        self.counts.iter().find(|(one, _)| *one == kept).map_or(0, |(_, count)| *count)
    }

    /// What awaits a decision, before everything else; whoever looks at just these needs no second list of them.
    fn awaiting(&self, chrome: &Chrome) -> Markup {
        let count = self.count(Kept::Awaiting);
        html! {
            @if count > 0 && self.page == 1 && self.kept != Kept::Awaiting {
                h2 { (chrome.t_with("submissions-awaiting", &[("count", count.into())])) }
                ul.cards {
                    @for row in &self.awaiting {
                        li.card {
                            p { (row.chip.markup(chrome)) }
                            p { (late_mark(chrome)) " " span.hint { (chrome.t("submissions-received")) " " (when::moment(chrome, row.received_at)) } }
                            p { (link_primary(&row.href, &chrome.t("submissions-read-and-decide"))) }
                        }
                    }
                }
                @if count > self.awaiting.len() {
                    p { a href=(self.href(Kept::Awaiting)) { (chrome.t_with("submissions-awaiting-all", &[("count", count.into())])) } }
                }
            }
        }
    }

    fn filters(&self, chrome: &Chrome) -> Markup {
        let worth_a_look =
            |kept: Kept, count| kept != Kept::Awaiting || kept == self.kept || count > 0;
        let all: Vec<Tab> = self
            .counts
            .iter()
            .filter(|(kept, count)| worth_a_look(*kept, *count))
            .map(|(kept, count)| Tab {
                href: self.href(*kept),
                label: chrome.t(&format!("submissions-show-{}", kept.code())),
                language: None,
                count: Some(*count),
                current: *kept == self.kept,
            })
            .collect();
        tabs(&chrome.t("submissions-show"), &all)
    }

    fn table(&self, chrome: &Chrome) -> Markup {
        let columns = [
            "respondents-name",
            "submissions-version-head",
            "submissions-received",
            "submissions-standing",
            "submissions-language",
            "submissions-publication",
        ]
        .map(|key| Column::words(chrome.t(key)));
        let caption = chrome.t_with("submissions-caption", &[("count", self.found.into())]);
        let href = |page: usize| format!("{}&page={page}", self.href(self.kept));
        html! {
            (data_table(&caption, &columns, html! { @for row in &self.rows { (row.markup(chrome)) } }))
            (pagination(chrome, &Pages { current: self.page, last: self.last, href: &href }))
        }
    }
}

impl Row {
    fn markup(&self, chrome: &Chrome) -> Markup {
        html! {
            tr {
                th scope="row" {
                    a href=(self.href) { bdi lang=(self.chip.name.0) { (self.chip.name.1) } }
                    br; span.hint { (self.chip.kind(chrome)) }
                    @if let Some(group) = &self.on_behalf_of { br; span.hint { (chrome.t_with("submissions-on-behalf", &[("group", group.into())])) } }
                }
                td { (self.version) }
                td { (when::moment(chrome, self.received_at)) @if self.late { br; (late_mark(chrome)) } }
                td {
                    (standing_mark(chrome, self.standing))
                    @if !self.counts { br; span.hint { (chrome.t("submissions-counts-not")) } }
                }
                td { (chrome.t(&format!("language-{}", self.language))) }
                td { @match self.publication {
                    Publication::Public => (chrome.t("submissions-publication-PUBLIC")),
                    other => (publication_mark(chrome, other)),
                } }
            }
        }
    }
}
