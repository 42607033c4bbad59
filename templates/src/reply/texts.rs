//! Texts of the questionnaire, in the language in which they are read.
use crate::layout::direction;
use domain::language::{Language, Texts};
use maud::{Markup, html};

/// One line of text, marked with the language that it is really in.
pub fn line(reading: Language, texts: &Texts) -> Markup {
    let (language, words) = texts.shown(reading);
    html! { span lang=(language) dir=(direction(language)) { (words) } }
}

/// A text in paragraphs; nothing when there is none.
pub fn paragraphs(reading: Language, texts: &Texts, class: &str) -> Markup {
    let (language, words) = texts.shown(reading);
    let paragraphs = words.split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty());
    html! {
        @for paragraph in paragraphs {
            p class=(class) lang=(language) dir=(direction(language)) {
                @for (i, line) in paragraph.lines().enumerate() { @if i > 0 { br; } (line) }
            }
        }
    }
}
