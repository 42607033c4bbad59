//! The record: what was done in the whole tenant, newest first.
use crate::{
    Chrome, View, audit,
    parts::{
        Column, Field, Pages, all_or, bdi, button_secondary, data_table, empty, encoded,
        link_secondary, pagination, select,
    },
    respondents::Chip,
    when,
};
use domain::language::Language;
use jiff::Timestamp;
use maud::{Markup, html};

/// The record, narrowed down.
pub struct List {
    /// Where it is.
    pub base: String,
    /// One consultation only, by its readable name in addresses; "" for all.
    pub consultation: String,
    /// One act only, by its code; "" for all.
    pub act: String,
    /// In which consultations something was done: readable name, title, how often.
    pub consultations: Vec<(String, String, usize)>,
    /// Which acts were done, and how often.
    pub acts: Vec<(String, usize)>,
    /// How much is on record.
    pub all: usize,
    /// How much was found.
    pub found: usize,
    /// The page of the list, from 1.
    pub page: usize,
    /// The last page.
    pub last: usize,
    /// What stands on this page.
    pub rows: Vec<Row>,
}

/// Something that was done.
pub struct Row {
    /// When.
    pub at: Timestamp,
    /// Who; "" for the platform itself.
    pub by: String,
    /// The code of the act.
    pub act: String,
    /// What it was done to, as the record has it.
    pub object: String,
    /// In which consultation: its address, and its title with the language that it is in.
    pub consultation: Option<(String, (Language, String))>,
    /// To or by which respondent: where its entry is, and who.
    pub respondent: Option<(String, Chip)>,
}

impl View for List {
    fn title(&self, chrome: &Chrome) -> String {
        chrome.t("record-title")
    }

    fn body(&self, chrome: &Chrome) -> Markup {
        html! {
            h1 { (chrome.t("record-title")) }
            p.lead { (chrome.t("record-lead")) }
            @if self.all == 0 {
                (empty(&chrome.t("record-none"), &chrome.t("record-none-text"), None))
            } @else {
                (self.filters(chrome))
                @if self.rows.is_empty() {
                    (empty(&chrome.t("record-not-found"), &chrome.t("record-not-found-text"), Some(link_secondary(&self.base, &chrome.t("record-show-all")))))
                } @else {
                    (self.table(chrome))
                    (pagination(chrome, &Pages { current: self.page, last: self.last, href: &|page| self.href(page) }))
                }
            }
        }
    }

    fn wide(&self) -> bool {
        true
    }
}

impl List {
    fn filters(&self, chrome: &Chrome) -> Markup {
        let consultations = self.consultations.iter();
        let consultations =
            all_or(chrome, consultations.map(|(slug, title, count)| (slug, title.clone(), *count)));
        let acts = self.acts.iter();
        let acts = all_or(chrome, acts.map(|(act, count)| (act, audit::kind(chrome, act), *count)));
        html! {
            form.filters method="get" action=(self.base) role="search" {
                (select(chrome, &Field::new("consultation", chrome.t("record-consultation")).value(&self.consultation), &consultations))
                (select(chrome, &Field::new("act", chrome.t("record-act")).value(&self.act), &acts))
                (button_secondary(&chrome.t("show")))
            }
        }
    }

    fn table(&self, chrome: &Chrome) -> Markup {
        let caption = chrome.t_with("record-caption", &[("count", self.found.into())]);
        let columns = ["record-at", "record-by", "record-act", "record-object"]
            .map(|key| Column::words(chrome.t(key)));
        data_table(&caption, &columns, html! { @for row in &self.rows { (row.markup(chrome)) } })
    }

    fn href(&self, page: usize) -> String {
        let (consultation, act) = (encoded(&self.consultation), encoded(&self.act));
        format!("{}?consultation={consultation}&act={act}&page={page}", self.base)
    }
}

impl Row {
    fn markup(&self, chrome: &Chrome) -> Markup {
        html! {
            tr {
                th scope="row" { (when::moment(chrome, self.at)) }
                td { @if self.by.is_empty() { (chrome.t("record-platform")) } @else { (bdi(&self.by)) } }
                td { (audit::words(chrome, &self.act, &self.object)) }
                td {
                    @if let Some((href, (language, title))) = &self.consultation {
                        div { a href=(href) { bdi lang=(language) { (title) } } }
                    }
                    @if let Some((href, chip)) = &self.respondent {
                        div { a href=(href) { bdi lang=(chip.name.0) { (chip.name.1) } } " " span.hint { (chip.short_kind(chrome)) } }
                    }
                    @if let Some(seat) = audit::seat(chrome, &self.object) { div { (seat) } }
                }
            }
        }
    }
}
