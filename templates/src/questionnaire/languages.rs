//! One text in all languages of issue, side by side: the source first.
use super::Fault;
use crate::{
    Chrome,
    parts::{Field, text_area, text_field},
};
use domain::language::{Language, Texts};
use maud::{Markup, html};

/// The fields of one text.
pub struct TextFields<'t> {
    /// What the fields are called, before the language: `text` makes `text-en`.
    pub name: &'t str,
    /// What the text is.
    pub label: String,
    /// What helps to write it.
    pub hint: Option<String>,
    /// What is written.
    pub texts: &'t Texts,
    /// How many lines the fields show; one line makes fields that take no line ends.
    pub rows: u32,
    /// Whether the source must be written.
    pub required: bool,
}

/// The fields, a language each; the first of `order` is the source.
pub fn text_fields(
    chrome: &Chrome,
    order: &[Language],
    fields: &TextFields<'_>,
    faults: &[Fault],
) -> Markup {
    let input = |language: Language, alone: bool| {
        let name = format!("{}-{language}", fields.name);
        let label = if alone { fields.label.clone() } else { language_name(chrome, language) };
        let source = order.first() == Some(&language);
        let mut field = Field::new(name.as_str(), label)
            .value(fields.texts.exact(language).unwrap_or_default())
            .lang(language)
            .rows(fields.rows)
            .error(Fault::beside(faults, &name, chrome));
        if alone && let Some(hint) = &fields.hint {
            field = field.hint(hint.as_str());
        }
        if source && fields.required {
            field = field.required();
        }
        if fields.rows > 1 { text_area(chrome, &field) } else { text_field(chrome, &field) }
    };
    html! {
        @if let [only] = order {
            (input(*only, true))
        } @else {
            fieldset.field {
                legend { (fields.label) }
                @if let Some(hint) = &fields.hint { p.hint { (hint) } }
                div.side-by-side { @for language in order { (input(*language, false)) } }
            }
        }
    }
}

/// The language's name in the reader's language.
pub fn language_name(chrome: &Chrome, language: Language) -> String {
    chrome.t(&format!("language-{language}"))
}
