//! Every text that an answer had: who wrote it, when, and what it changed.
use super::{conflict::differing, texts::line};
use crate::{
    View,
    chrome::Chrome,
    parts::{bdi, button_secondary, empty, hidden},
    when,
};
use domain::language::{Language, Texts};
use jiff::Timestamp;
use maud::{Markup, html};

/// The history of one answer.
pub struct History {
    /// The language in which the questions are read.
    pub reading: Language,
    /// "4 (a)"
    pub number: String,
    /// The question.
    pub question: Texts,
    /// Back to the question.
    pub back: String,
    /// Where a text is taken again; none where that can't be (files).
    pub action: Option<String>,
    /// The texts, newest first.
    pub texts: Vec<TextShown>,
}

/// One text.
pub struct TextShown {
    /// Its version.
    pub version: i32,
    /// Who wrote it.
    pub by: String,
    /// When.
    pub at: Timestamp,
    /// The text as it reads.
    pub shown: Markup,
    /// The text in words.
    pub words: String,
}

impl View for History {
    fn title(&self, chrome: &Chrome) -> String {
        chrome.t_with("reply-history-of", &[("number", self.number.as_str().into())])
    }

    fn body(&self, chrome: &Chrome) -> Markup {
        html! {
            div.measure data-evidence-body {
                h1 { (self.title(chrome)) }
                p.lead { (line(self.reading, &self.question)) }
                p { a href=(self.back) { (chrome.t("reply-history-back")) } }
                @if self.texts.is_empty() { (empty(&chrome.t("reply-history-none"), &chrome.t("reply-history-none-text"), None)) }
                @for (i, text) in self.texts.iter().enumerate() { (self.text(chrome, text, i)) }
            }
        }
    }
}

impl History {
    fn text(&self, chrome: &Chrome, text: &TextShown, place: usize) -> Markup {
        let before = self.texts.get(place + 1);
        html! {
            section.sheet {
                h2 { (chrome.t_with("reply-text-version", &[("version", text.version.to_string().into())])) }
                p.hint { (chrome.then(bdi(&text.by), when::moment(chrome, text.at))) }
                @match before {
                    _ if text.words.is_empty() => p { (chrome.t("reply-emptied")) },
                    Some(before) => {
                        p { (differing(chrome, &before.words, &text.words)) }
                        details { summary { (chrome.t("reply-text-whole")) } (text.shown) }
                    },
                    None => (text.shown),
                }
                @if let (Some(action), true) = (&self.action, place > 0) { (self.again(chrome, action, text)) }
            }
        }
    }

    fn again(&self, chrome: &Chrome, action: &str, text: &TextShown) -> Markup {
        let present = self.texts.first().map_or(0, |newest| newest.version);
        html! {
            form method="post" action=(action) {
                (chrome.csrf_field())
                (hidden("version", &text.version.to_string()))
                (hidden("seen", &present.to_string()))
                p.actions { (button_secondary(&chrome.t("reply-take-again"))) }
            }
        }
    }
}
