//! Fields that are typed into, and files.
use super::{Field, around};
use crate::chrome::Chrome;
use maud::{Markup, html};

/// One line.
#[must_use]
pub fn text_field(chrome: &Chrome, field: &Field) -> Markup {
    around(
        chrome,
        field,
        html! {
            input id=(field.id) name=(field.name) form=[&field.form] type=(field.kind) value=(field.first()) lang=[field.lang] dir=[field.dir()]
                aria-required=[field.needed()] maxlength=[field.max_length] autocomplete=[field.autocomplete]
                aria-invalid=[field.invalid()] aria-describedby=[field.described_by()];
        },
    )
}

/// Several lines, with a word count where there is a limit.
#[must_use]
pub fn text_area(chrome: &Chrome, field: &Field) -> Markup {
    around(
        chrome,
        field,
        html! {
            // Browsers drop a newline right after the tag: one of ours is given up so that none of the writer's is.
            textarea id=(field.id) name=(field.name) form=[&field.form] rows=(field.rows) lang=[field.lang] dir=(field.dir().unwrap_or("auto"))
                aria-required=[field.needed()] maxlength=[field.max_length] data-word-limit=[field.word_limit]
                aria-invalid=[field.invalid()] aria-describedby=[field.described_by()] { "\n" (field.first()) }
            @if let Some(limit) = field.word_limit { (word_count(chrome, field, limit)) }
        },
    )
}

/// Files to be sent; `accept` lists extensions: `.pdf,.docx`.
#[must_use]
pub fn file_field(chrome: &Chrome, field: &Field, accept: &str, several: bool) -> Markup {
    around(
        chrome,
        field,
        html! {
            input id=(field.id) name=(field.name) type="file" accept=(accept) multiple[several] aria-required=[field.needed()]
                aria-invalid=[field.invalid()] aria-describedby=[field.described_by()];
        },
    )
}

/// A field that is not shown.
#[must_use]
pub fn hidden(name: &str, value: &str) -> Markup {
    html! { input type="hidden" name=(name) value=(value); }
}

fn word_count(chrome: &Chrome, field: &Field, limit: u32) -> Markup {
    let words = field.first().split_whitespace().count();
    let text = chrome.t_with(
        "words-of",
        &[("words", words.to_string().into()), ("limit", limit.to_string().into())],
    );
    let later = chrome
        .t_with("words-of", &[("words", "{words}".into()), ("limit", limit.to_string().into())]);
    let over = chrome
        .t_with("words-over", &[("words", "{words}".into()), ("limit", limit.to_string().into())]);
    html! {
        p.words.words-over[words > limit as usize] id={ (field.id) "-words" } data-words data-text=(later) data-text-over=(over) {
            (text)
        }
    }
}
