//! What a list of respondents is narrowed down to.
use crate::{
    Chrome,
    parts::{
        Field, all_or, all_or_categories, all_or_groups, button_secondary, encoded, select,
        text_field,
    },
};
use domain::respondent::{Category, RegionalGroup};
use maud::{Markup, html};

/// The filters of a list, with how many each would leave.
#[derive(Clone, Debug, Default)]
pub struct Filters {
    /// What was searched for.
    pub words: String,
    /// One category only.
    pub category: Option<Category>,
    /// One regional group only.
    pub group: Option<RegionalGroup>,
    /// One state of progress only: `invited`, `opened`, `started`, `handed_in`, or `waiting` for all but the last.
    pub progress: String,
    /// How many there are of each category.
    pub categories: Vec<(Category, usize)>,
    /// How many there are of each regional group.
    pub groups: Vec<(RegionalGroup, usize)>,
    /// How many are so far.
    pub progresses: Vec<(&'static str, usize)>,
}

impl Filters {
    /// The form, one field below the other.
    #[must_use]
    pub fn form(&self, chrome: &Chrome, action: &str) -> Markup {
        let progress = |progress: &str| chrome.t(&format!("board-progress-{progress}"));
        let progresses = all_or(
            chrome,
            self.progresses.iter().map(|(code, count)| (*code, progress(code), *count)),
        );
        let categories = all_or_categories(chrome, &self.categories);
        let groups = all_or_groups(chrome, &self.groups);
        let category = self.category.map_or("", Category::code);
        let group = self.group.map_or("", RegionalGroup::code);
        html! {
            form method="get" action=(action) role="search" {
                (text_field(chrome, &Field::new("words", chrome.t("respondents-search")).kind("search").value(&self.words)))
                (select(chrome, &Field::new("progress", chrome.t("board-progress")).value(&self.progress), &progresses))
                (select(chrome, &Field::new("group", chrome.t("respondents-group")).value(group), &groups))
                (select(chrome, &Field::new("category", chrome.t("respondents-category")).value(category), &categories))
                (button_secondary(&chrome.t("show")))
            }
        }
    }

    /// The query of an address that narrows down in the same way, without its question mark.
    #[must_use]
    pub fn query(&self) -> String {
        format!(
            "words={}&progress={}&group={}&category={}",
            encoded(&self.words),
            encoded(&self.progress),
            self.group.map_or("", RegionalGroup::code),
            self.category.map_or("", Category::code),
        )
    }
}
