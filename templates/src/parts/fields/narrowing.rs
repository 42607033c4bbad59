//! Choices by which a list is narrowed down: all, then each with how many there are.
use super::Choice;
use crate::Chrome;
use domain::respondent::{Category, RegionalGroup};

/// All, then these: what is sent, what is read, and how many there are.
#[must_use]
pub fn all_or(
    chrome: &Chrome,
    counted: impl IntoIterator<Item = (impl Into<String>, String, usize)>,
) -> Vec<Choice> {
    let counted = counted.into_iter();
    let choices =
        counted.map(|(value, label, count)| Choice::new(value, chrome.aside_text(&label, count)));
    std::iter::once(Choice::new("", chrome.t("all"))).chain(choices).collect()
}

/// All, then the categories of respondents that there are.
#[must_use]
pub fn all_or_categories(chrome: &Chrome, counted: &[(Category, usize)]) -> Vec<Choice> {
    let label = |category: Category| chrome.t(&format!("categories-{}", category.code()));
    all_or(
        chrome,
        counted.iter().map(|(category, count)| (category.code(), label(*category), *count)),
    )
}

/// All, then the regional groups that there are.
#[must_use]
pub fn all_or_groups(chrome: &Chrome, counted: &[(RegionalGroup, usize)]) -> Vec<Choice> {
    let label = |group: RegionalGroup| chrome.t(&format!("group-{}", group.code()));
    all_or(chrome, counted.iter().map(|(group, count)| (group.code(), label(*group), *count)))
}
