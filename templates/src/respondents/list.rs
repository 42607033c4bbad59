//! The registry in list order.
use super::chip::short_kind;
use crate::{
    Chrome, View,
    parts::{
        Column, Field, Pages, all_or_categories, all_or_groups, button_secondary, checkbox,
        data_table, empty, link_primary, link_secondary, pagination, select, status, text_field,
    },
};
use domain::{
    language::Language,
    respondent::{Category, RegionalGroup},
};
use maud::{Markup, html};

/// The registry, narrowed down.
pub struct List {
    /// Where the registry is.
    pub base: String,
    /// What was searched for.
    pub words: String,
    /// One category only.
    pub category: Option<Category>,
    /// One regional group only.
    pub group: Option<RegionalGroup>,
    /// Only those whom no mail reaches.
    pub without_contact: bool,
    /// How many there are of each category.
    pub categories: Vec<(Category, usize)>,
    /// How many there are of each regional group.
    pub groups: Vec<(RegionalGroup, usize)>,
    /// How many no mail reaches.
    pub unreachable: usize,
    /// How many are in the registry.
    pub all: usize,
    /// How many were found.
    pub found: usize,
    /// The page of the list, from 1.
    pub page: usize,
    /// The last page.
    pub last: usize,
    /// What stands on this page.
    pub rows: Vec<Row>,
}

/// A respondent in the list.
pub struct Row {
    /// Where it is.
    pub href: String,
    /// Its name in the reader's language, or the language that there is.
    pub name: (Language, String),
    /// "UNESCO".
    pub abbreviation: Option<String>,
    /// Its category.
    pub category: Category,
    /// Its regional group.
    pub group: Option<RegionalGroup>,
    /// Where its mail goes.
    pub contact: Option<String>,
}

impl View for List {
    fn title(&self, chrome: &Chrome) -> String {
        chrome.t("respondents-title")
    }

    fn body(&self, chrome: &Chrome) -> Markup {
        html! {
            h1 { (chrome.t("respondents-title")) }
            p.lead { (chrome.t_with("respondents-lead", &[("count", self.all.into()), ("without", self.unreachable.into())])) }
            p.actions {
                (link_primary(&format!("{}/new", self.base), &chrome.t("respondents-add")))
                (link_secondary(&format!("{}/import", self.base), &chrome.t("respondents-import")))
            }
            (self.filters(chrome))
            @if self.rows.is_empty() {
                (empty(&chrome.t("respondents-none"), &chrome.t("respondents-none-text"), Some(link_secondary(&self.base, &chrome.t("respondents-show-all")))))
            } @else {
                (self.table(chrome))
                (pagination(chrome, &Pages { current: self.page, last: self.last, href: &|page| self.href(page) }))
            }
        }
    }

    fn wide(&self) -> bool {
        true
    }
}

impl List {
    fn filters(&self, chrome: &Chrome) -> Markup {
        let categories = all_or_categories(chrome, &self.categories);
        let groups = all_or_groups(chrome, &self.groups);
        let category = self.category.map_or("", Category::code);
        let group = self.group.map_or("", RegionalGroup::code);
        let without = chrome.aside_text(&chrome.t("respondents-without-contact"), self.unreachable);
        html! {
            form.filters method="get" action=(self.base) role="search" {
                (text_field(chrome, &Field::new("words", chrome.t("respondents-search")).kind("search").value(&self.words)))
                (select(chrome, &Field::new("category", chrome.t("respondents-category")).value(category), &categories))
                (select(chrome, &Field::new("group", chrome.t("respondents-group")).value(group), &groups))
                (checkbox(chrome, &Field::new("contact", without).value(if self.without_contact { "none" } else { "" }), "none"))
                (button_secondary(&chrome.t("show")))
            }
        }
    }

    fn table(&self, chrome: &Chrome) -> Markup {
        let caption = chrome.t_with("respondents-found", &[("count", self.found.into())]);
        let columns = [
            Column::words(chrome.t("respondents-name")),
            Column::words(chrome.t("respondents-abbreviation")),
            Column::words(chrome.t("respondents-contact")),
        ];
        data_table(&caption, &columns, html! { @for row in &self.rows { (row.markup(chrome)) } })
    }

    fn href(&self, page: usize) -> String {
        let category = self.category.map_or("", Category::code);
        let group = self.group.map_or("", RegionalGroup::code);
        let contact = if self.without_contact { "none" } else { "" };
        let words = crate::parts::encoded(&self.words);
        format!(
            "{}?words={words}&category={category}&group={group}&contact={contact}&page={page}",
            self.base
        )
    }
}

impl Row {
    fn markup(&self, chrome: &Chrome) -> Markup {
        html! {
            tr {
                th scope="row" {
                    a href=(self.href) { bdi lang=(self.name.0) { (self.name.1) } }
                    br; span.hint { (short_kind(chrome, self.category, self.group)) }
                }
                td { @if let Some(abbreviation) = &self.abbreviation { bdi { (abbreviation) } } }
                td { @match &self.contact {
                    Some(contact) => bdi { (contact) },
                    None => (status("warn", &chrome.t("respondents-no-contact"))),
                } }
            }
        }
    }
}
