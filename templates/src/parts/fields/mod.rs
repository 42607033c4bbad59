//! Fields with label, hint and, beside them, what is wrong.
mod choices;
mod narrowing;
mod text;

pub use choices::{Choice, checkbox, checkbox_group, language_choices, radio_group, select};
pub use narrowing::{all_or, all_or_categories, all_or_groups};
pub use text::{file_field, hidden, text_area, text_field};

use crate::{chrome::Chrome, layout::direction};
use domain::language::Language;
use maud::{Markup, html};

/// A field of a form. Begin with [`Field::new`].
#[derive(Clone, Debug, Default)]
pub struct Field {
    /// What the browser sends it as.
    pub name: String,
    /// What links point to; the name unless set.
    pub id: String,
    /// What it asks for.
    pub label: String,
    /// What helps to fill it in.
    pub hint: Option<String>,
    /// What is wrong with what was typed.
    pub error: Option<String>,
    /// What was typed or chosen; several for [`checkbox_group`].
    pub values: Vec<String>,
    /// Whether it must be filled in.
    pub required: bool,
    /// The language of what is typed, if it is not the page's.
    pub lang: Option<Language>,
    /// The kind of one-line field: `text`, `email`, `password`, `date`, `datetime-local`, `search`, `number`.
    pub kind: &'static str,
    /// What a browser may fill in by itself: `email`, `current-password`, `new-password`, `name`.
    pub autocomplete: Option<&'static str>,
    /// How many lines a text area shows.
    pub rows: u32,
    /// After how many words the text is too long; counted live by the script.
    pub word_limit: Option<u32>,
    /// How many characters can be typed.
    pub max_length: Option<usize>,
    /// Whether the label is for those who listen only, because the place says it already.
    pub quiet_label: bool,
    /// The id of the form that it belongs to, where it does not stand inside it.
    pub form: Option<String>,
}

impl Field {
    /// A field; its id is its name.
    #[must_use]
    pub fn new(name: impl Into<String>, label: impl Into<String>) -> Self {
        let name = name.into();
        Self {
            id: name.clone(),
            name,
            label: label.into(),
            kind: "text",
            rows: 5,
            ..Self::default()
        }
    }

    /// Another id than the name.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }

    /// What helps to fill it in.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// What is wrong, if anything.
    #[must_use]
    pub fn error(mut self, error: Option<impl Into<String>>) -> Self {
        self.error = error.map(Into::into);
        self
    }

    /// What was typed or chosen.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.values = vec![value.into()];
        self
    }

    /// What was chosen, where several can be.
    #[must_use]
    pub fn values(mut self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.values = values.into_iter().map(Into::into).collect();
        self
    }

    /// It must be filled in.
    #[must_use]
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// The language of what is typed.
    #[must_use]
    pub const fn lang(mut self, language: Language) -> Self {
        self.lang = Some(language);
        self
    }

    /// The kind of one-line field: `email`, `password`, `date`, `datetime-local`, `search`, `number`.
    #[must_use]
    pub const fn kind(mut self, kind: &'static str) -> Self {
        self.kind = kind;
        self
    }

    /// What a browser may fill in by itself.
    #[must_use]
    pub const fn autocomplete(mut self, what: &'static str) -> Self {
        self.autocomplete = Some(what);
        self
    }

    /// How many lines a text area shows.
    #[must_use]
    pub const fn rows(mut self, rows: u32) -> Self {
        self.rows = rows;
        self
    }

    /// After how many words the text is too long.
    #[must_use]
    pub const fn word_limit(mut self, words: Option<u32>) -> Self {
        self.word_limit = words;
        self
    }

    /// How many characters can be typed.
    #[must_use]
    pub const fn max_length(mut self, characters: usize) -> Self {
        self.max_length = Some(characters);
        self
    }

    /// Shows the label to those who listen only.
    #[must_use]
    pub const fn quiet_label(mut self) -> Self {
        self.quiet_label = true;
        self
    }

    /// The id of the form that it belongs to, where it does not stand inside it.
    #[must_use]
    pub fn form(mut self, id: impl Into<String>) -> Self {
        self.form = Some(id.into());
        self
    }

    fn first(&self) -> &str {
        self.values.first().map_or("", String::as_str)
    }

    fn holds(&self, value: &str) -> bool {
        self.values.iter().any(|held| held == value)
    }

    fn dir(&self) -> Option<&'static str> {
        self.lang.map(direction)
    }

    /// Said, not enforced by the browser: its own message would stand in another language than the page.
    fn needed(&self) -> Option<&'static str> {
        self.required.then_some("true")
    }

    fn invalid(&self) -> Option<&'static str> {
        self.error.is_some().then_some("true")
    }

    /// The ids of hint, error and word count, for `aria-describedby`.
    fn described_by(&self) -> Option<String> {
        let parts = [
            self.hint.as_ref().map(|_| "hint"),
            self.error.as_ref().map(|_| "error"),
            self.word_limit.map(|_| "words"),
        ];
        let ids: Vec<_> =
            parts.into_iter().flatten().map(|part| format!("{}-{part}", self.id)).collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    }
}

/// Label, hint and error around one input.
fn around(chrome: &Chrome, field: &Field, input: Markup) -> Markup {
    html! {
        div.field.has-error[field.error.is_some()] {
            label for=(field.id) .hidden[field.quiet_label] { (field.label) (required_word(chrome, field)) }
            (beside(chrome, field))
            (input)
        }
    }
}

/// Label, hint and error around a group of inputs.
fn around_group(chrome: &Chrome, field: &Field, inputs: Markup) -> Markup {
    html! {
        fieldset.field.has-error[field.error.is_some()] id=(field.id) tabindex="-1" aria-describedby=[field.described_by()] {
            legend.hidden[field.quiet_label] { (field.label) (required_word(chrome, field)) }
            (beside(chrome, field))
            (inputs)
        }
    }
}

fn beside(chrome: &Chrome, field: &Field) -> Markup {
    html! {
        @if let Some(hint) = &field.hint { p.hint id={ (field.id) "-hint" } { (hint) } }
        @if let Some(error) = &field.error {
            p.error id={ (field.id) "-error" } { span.hidden { (chrome.t("field-error")) " " } (error) }
        }
    }
}

fn required_word(chrome: &Chrome, field: &Field) -> Markup {
    html! { @if field.required { " " span.required-word { (chrome.t("field-required")) } } }
}
