//! The fields in which a question is answered, kind by kind. Their names are those that the answer form reads.
use super::{part::Block, texts};
use crate::{
    chrome::Chrome,
    parts::{
        Choice, Field, checkbox_group, file_field, radio_group, select, text_area, text_field,
    },
};
use domain::{
    language::{Language, Texts},
    questionnaire::{Choice as Offered, Field as ItemField, FieldKind, Kind},
};
use maud::{Markup, html};

/// The value of the choice "other, please specify": no key of a choice has parentheses.
pub const OTHER: &str = "(other)";

/// The endings of the files that are taken.
const ACCEPTED: &str = ".pdf,.docx,.xlsx,.odt,.ods,.csv,.txt,.png,.jpg,.jpeg";

/// The fields of one question. `chrome` speaks the language of the questions, `written` is that of the answers.
pub(super) struct Fields<'f> {
    pub chrome: &'f Chrome,
    pub block: &'f Block,
    pub written: Language,
}

impl Fields<'_> {
    /// All fields of the question.
    pub fn show(&self) -> Markup {
        let question = &self.block.question;
        html! {
            @match &question.kind {
                Kind::ShortText => { (text_field(self.chrome, &self.words(""))) (self.instead()) },
                Kind::LongText => {
                    (text_area(self.chrome, &self.words("").rows(7).word_limit(question.word_limit)))
                    (self.instead())
                },
                Kind::YesNo { details } => (self.yes_no(*details)),
                Kind::OneChoice { choices, other } => (self.one_of(choices, *other)),
                Kind::Scale { choices } => (self.one_of(choices, false)),
                Kind::SeveralChoices { choices, other } => (self.several(choices, *other)),
                Kind::Number { unit, year } => (self.number(unit, *year)),
                Kind::Date => {
                    (text_field(self.chrome, &self.field("", self.label()).quiet_label().kind("date")))
                    (self.instead())
                },
                Kind::File => (self.instead()),
                Kind::RepeatingGroup { fields, max_items } => { (self.group(fields, *max_items)) (self.instead()) },
            }
        }
    }

    /// Where files are added, for questions that take them.
    pub fn upload(&self) -> Markup {
        let name = format!("file-{}", self.block.question.key);
        let field = Field::new(name, self.chrome.t("reply-files-add"))
            .hint(self.chrome.t("reply-files-hint"))
            .error(self.block.file_fault.as_ref());
        file_field(self.chrome, &field, ACCEPTED, true)
    }

    fn label(&self) -> String {
        self.chrome.t_with("reply-answer-to", &[("number", self.block.number.as_str().into())])
    }

    /// A field of the question with what stands in it; the main one carries what is wrong.
    fn field(&self, part: &str, label: String) -> Field {
        let key = &self.block.question.key;
        let name = if part.is_empty() { key.to_string() } else { format!("{key}-{part}") };
        let values = self.block.typed.all(&name);
        let fault = self.block.fault.as_ref().filter(|_| part.is_empty());
        Field::new(name, label).values(values).error(fault)
    }

    /// A field for words in the language of the reply.
    fn words(&self, part: &str) -> Field {
        self.field(part, self.label()).quiet_label().lang(self.written)
    }

    /// "No information" and "not applicable", where they are not choices among others.
    fn instead(&self) -> Markup {
        let field = self.field("none", self.chrome.t("reply-instead"));
        let choices = std::iter::once(Choice::new("", self.chrome.t("reply-instead-nothing")))
            .chain(self.non_answers());
        html! { div.instead { (select(self.chrome, &field, &choices.collect::<Vec<_>>())) } }
    }

    fn non_answers(&self) -> [Choice; 2] {
        [
            Choice::new("no_information", self.chrome.t("no-information")),
            Choice::new("not_applicable", self.chrome.t("not-applicable")),
        ]
    }

    fn radios(&self, choices: Vec<Choice>) -> Markup {
        let mut field = self.field("", self.label()).quiet_label();
        if field.values.is_empty() {
            field = field.value("");
        }
        let unanswered = Choice::new("", self.chrome.t("reply-unanswered"));
        let all: Vec<_> =
            choices.into_iter().chain(self.non_answers()).chain([unanswered]).collect();
        radio_group(self.chrome, &field, &all)
    }

    fn yes_no(&self, details: bool) -> Markup {
        let choices =
            vec![Choice::new("yes", self.chrome.t("yes")), Choice::new("no", self.chrome.t("no"))];
        let field = self
            .field("details", self.chrome.t("reply-details"))
            .lang(self.written)
            .rows(3)
            .word_limit(self.block.question.word_limit);
        html! {
            (self.radios(choices))
            @if details { (text_area(self.chrome, &field)) }
        }
    }

    fn offered(&self, choices: &[Offered]) -> Vec<Choice> {
        let label = |offered: &Offered| offered.label.read(self.chrome.language).to_owned();
        choices.iter().map(|offered| Choice::new(offered.key.as_str(), label(offered))).collect()
    }

    fn other(&self) -> Field {
        self.field("other", self.chrome.t("reply-other")).lang(self.written)
    }

    fn one_of(&self, choices: &[Offered], other: bool) -> Markup {
        let mut offered = self.offered(choices);
        if other {
            offered.push(Choice::new(OTHER, self.chrome.t("reply-other-choice")));
        }
        html! {
            (self.radios(offered))
            @if other { (text_field(self.chrome, &self.other())) }
        }
    }

    fn several(&self, choices: &[Offered], other: bool) -> Markup {
        let field = self.field("", self.label()).quiet_label();
        html! {
            (checkbox_group(self.chrome, &field, &self.offered(choices)))
            @if other { (text_field(self.chrome, &self.other())) }
            (self.instead())
        }
    }

    fn number(&self, unit: &Texts, year: bool) -> Markup {
        let (_, unit) = unit.shown(self.chrome.language);
        let mut field = self.field("", self.label()).quiet_label();
        if !unit.is_empty() {
            field = field.hint(self.chrome.t_with("reply-unit", &[("unit", unit.into())]));
        }
        html! {
            (text_field(self.chrome, &field))
            @if year { (text_field(self.chrome, &self.field("year", self.chrome.t("reply-year")))) }
            (self.instead())
        }
    }

    /// Items as they are, and spare ones for those who have no script.
    fn group(&self, fields: &[ItemField], max: u32) -> Markup {
        let numbers = self.item_numbers();
        let next = numbers.last().map_or(0, |last| last + 1);
        let room = (max as usize).saturating_sub(numbers.len()).min(3);
        let spare: Vec<u32> = (next..).take(room).collect();
        let key = self.block.question.key.as_str();
        html! {
            fieldset.field.has-error[self.block.fault.is_some()] id=(key) tabindex="-1" data-repeat data-repeat-max=(max) {
                legend.hidden { (self.label()) }
                p.hint { (self.chrome.t_with("reply-items-most", &[("count", max.into())])) }
                @if let Some(fault) = &self.block.fault { p.error id={ (key) "-error" } { (fault) } }
                @for number in numbers { (self.item(fields, &number.to_string(), false)) }
                @for number in spare { (self.item(fields, &number.to_string(), true)) }
                template data-item-template { (self.item(fields, "__i__", true)) }
                button.button type="button" data-item-add hidden { (self.chrome.t("reply-item-add")) }
            }
        }
    }

    /// The numbers of the items in which something stands.
    fn item_numbers(&self) -> Vec<u32> {
        let head = format!("{}-", self.block.question.key);
        let number = |name: &str| name.strip_prefix(&head)?.split_once('-')?.0.parse().ok();
        let filled = self.block.typed.fields().iter().filter(|(_, value)| !value.trim().is_empty());
        let mut numbers: Vec<u32> = filled.filter_map(|(name, _)| number(name)).collect();
        numbers.sort_unstable();
        numbers.dedup();
        numbers
    }

    fn item(&self, fields: &[ItemField], number: &str, spare: bool) -> Markup {
        html! {
            div data-item data-spare[spare] {
                @for field in fields {
                    @let label = field.label.read(self.chrome.language).to_owned();
                    @let shown = self.field(&format!("{number}-{}", field.key), label).lang(self.written);
                    @match field.kind {
                        FieldKind::ShortText => (text_field(self.chrome, &shown)),
                        FieldKind::LongText => (text_area(self.chrome, &shown.rows(3))),
                    }
                }
                button.quiet type="button" data-item-remove hidden { (self.chrome.t("reply-item-remove")) }
            }
        }
    }
}

/// What explains a question, under its text.
pub(super) fn guidance(reading: Language, block: &Block) -> Markup {
    texts::paragraphs(reading, &block.question.guidance, "hint")
}
