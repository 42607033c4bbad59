//! What stands beside the questions: what is wanted, who wrote last, the earlier texts.
use super::part::{Block, PartPage};
use crate::{
    chrome::Chrome,
    parts::{bdi, note},
    when,
};
use maud::{Markup, html};

pub(super) fn show(chrome: &Chrome, page: &PartPage) -> Markup {
    html! {
        h2 { (chrome.t("reply-margin")) }
        @for block in &page.blocks { (question(chrome, block)) }
        h3 { (chrome.t("reply-margin-saving")) }
        (note(html! { p { (chrome.t("reply-margin-saving-text")) } }))
    }
}

fn question(chrome: &Chrome, block: &Block) -> Markup {
    let question = &block.question;
    html! {
        h3 {
            a href={ "#question-" (question.key) } {
                (chrome.t_with("reply-question", &[("number", block.number.as_str().into())]))
            }
        }
        ul {
            li { (chrome.t(&format!("reply-wanted-{}", question.expectation.code()))) }
            @if let Some(limit) = question.word_limit {
                li { (chrome.t_with("reply-word-limit", &[("count", limit.into())])) }
            }
            @if !block.files.is_empty() {
                li { (chrome.t_with("reply-files", &[("count", block.files.len().into())])) }
            }
            @if let Some(written) = &block.saved {
                li { (chrome.then(bdi(&written.by), when::moment(chrome, written.at))) }
            }
            @if let Some(history) = &block.history {
                li { a href=(history) data-evidence { (chrome.t("reply-history")) } }
            }
        }
    }
}
