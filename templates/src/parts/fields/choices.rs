//! Fields in which one chooses.
use super::{Field, around, around_group};
use crate::chrome::Chrome;
use domain::language::Language;
use maud::{Markup, html};

/// Something that can be chosen.
#[derive(Clone, Debug)]
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// What is read.
    pub label: String,
    /// What explains it.
    pub hint: Option<String>,
}

impl Choice {
    /// A choice without an explanation.
    #[must_use]
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self { value: value.into(), label: label.into(), hint: None }
    }

    /// What explains it.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
}

/// The six languages by their names in the reader's language.
#[must_use]
pub fn language_choices(chrome: &Chrome) -> [Choice; 6] {
    Language::ALL
        .map(|language| Choice::new(language.code(), chrome.t(&format!("language-{language}"))))
}

/// One of many, folded.
#[must_use]
pub fn select(chrome: &Chrome, field: &Field, choices: &[Choice]) -> Markup {
    around(
        chrome,
        field,
        html! {
            select id=(field.id) name=(field.name) form=[&field.form] aria-required=[field.needed()] aria-invalid=[field.invalid()]
                aria-describedby=[field.described_by()] {
                @for choice in choices { option value=(choice.value) selected[field.holds(&choice.value)] { (choice.label) } }
            }
        },
    )
}

/// One of a few, all in sight.
#[must_use]
pub fn radio_group(chrome: &Chrome, field: &Field, choices: &[Choice]) -> Markup {
    group(chrome, field, choices, "radio")
}

/// Any number of a few, all in sight.
#[must_use]
pub fn checkbox_group(chrome: &Chrome, field: &Field, choices: &[Choice]) -> Markup {
    group(chrome, field, choices, "checkbox")
}

/// Yes or not; sends `value` when ticked. The field's first value says whether it is.
#[must_use]
pub fn checkbox(chrome: &Chrome, field: &Field, value: &str) -> Markup {
    html! {
        div.field.has-error[field.error.is_some()] {
            div.choice {
                input type="checkbox" id=(field.id) name=(field.name) form=[&field.form] value=(value) checked[field.holds(value)]
                    aria-required=[field.needed()] aria-invalid=[field.invalid()] aria-describedby=[field.described_by()];
                label for=(field.id) { (field.label) (super::required_word(chrome, field)) }
            }
            (super::beside(chrome, field))
        }
    }
}

fn group(chrome: &Chrome, field: &Field, choices: &[Choice], kind: &str) -> Markup {
    around_group(
        chrome,
        field,
        html! {
            @for (i, choice) in choices.iter().enumerate() {
                @let id = format!("{}-{i}", field.id);
                @let hint = choice.hint.as_ref().map(|_| format!("{id}-hint"));
                div.choice {
                    input type=(kind) id=(id) name=(field.name) form=[&field.form] value=(choice.value) checked[field.holds(&choice.value)]
                        aria-describedby=[&hint];
                    label for=(id) { (choice.label) }
                    @if let (Some(text), Some(hint)) = (&choice.hint, &hint) { p.hint id=(hint) { (text) } }
                }
            }
        },
    )
}
