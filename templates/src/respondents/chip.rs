//! A respondent in one line: list name, category, group.
use crate::{Chrome, parts::respondent_chip};
use domain::{
    language::Language,
    respondent::{Category, RegionalGroup},
};
use maud::Markup;

/// Who it is, as lists of respondents show it.
#[derive(Clone, Debug)]
pub struct Chip {
    /// The readable name in addresses.
    pub slug: String,
    /// The name, and the language that it is in.
    pub name: (Language, String),
    /// The category.
    pub category: Category,
    /// The regional group.
    pub group: Option<RegionalGroup>,
}

impl Chip {
    /// The chip.
    #[must_use]
    pub fn markup(&self, chrome: &Chrome) -> Markup {
        let group = self.group.map(|group| chrome.t(&format!("group-{}", group.code())));
        let category = chrome.t(&format!("category-{}", self.category.code()));
        respondent_chip(&self.name.1, self.name.0, &category, group.as_deref())
    }

    /// The group, which says that it is a Member State; else the category.
    #[must_use]
    pub fn short_kind(&self, chrome: &Chrome) -> String {
        short_kind(chrome, self.category, self.group)
    }

    /// Category and group in words: "Member State · African States".
    #[must_use]
    pub fn kind(&self, chrome: &Chrome) -> String {
        let category = chrome.t(&format!("category-{}", self.category.code()));
        match self.group {
            Some(group) => {
                format!("{category} · {}", chrome.t(&format!("group-{}", group.code())))
            }
            None => category,
        }
    }
}

/// The group, which says that it is a Member State; else the category.
pub(super) fn short_kind(
    chrome: &Chrome,
    category: Category,
    group: Option<RegionalGroup>,
) -> String {
    match group {
        Some(group) => chrome.t(&format!("group-{}", group.code())),
        None => chrome.t(&format!("category-{}", category.code())),
    }
}
