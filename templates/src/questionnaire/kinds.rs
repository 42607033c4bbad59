//! The shape of an answer: the kind, and what each kind needs to know. Only what the chosen kind needs is in sight.
use super::{
    Fault, QuestionTyped,
    desk::Desk,
    languages::{TextFields, language_name, text_fields},
};
use crate::{
    Chrome,
    parts::{Choice, Field, checkbox, hidden, select, text_field},
};
use domain::questionnaire::Kind;
use maud::{Markup, html};

/// How many fields of a repeating group the form offers beyond those that are there.
const SPARE_FIELDS: usize = 2;

/// The kinds to choose from.
pub fn kind_choices(chrome: &Chrome) -> Vec<Choice> {
    Kind::CODES.map(|code| Choice::new(code, chrome.t(&format!("kind-{code}")))).to_vec()
}

/// The kind and the options of all kinds.
pub fn kind_fields(
    chrome: &Chrome,
    desk: &Desk,
    typed: &QuestionTyped,
    fixed_kind: bool,
) -> Markup {
    let mut kinds = kind_choices(chrome);
    let mut hint = chrome.t("questionnaire-kind-hint");
    if fixed_kind {
        kinds.retain(|kind| kind.value == typed.kind);
        hint = chrome.t("questionnaire-kind-fixed-hint");
    }
    let kind = Field::new("kind", chrome.t("questionnaire-kind"))
        .hint(hint)
        .value(typed.kind.as_str())
        .error(Fault::beside(&desk.faults, "kind", chrome));
    html! {
        (select(chrome, &kind, &kinds))
        div.for-yes-no {
            (tick(chrome, "details", "questionnaire-details", typed.details))
        }
        div.for-choices { (choices(chrome, desk, typed)) }
        div.for-other { (tick(chrome, "other", "questionnaire-other", typed.other)) }
        div.for-number { (number(chrome, desk, typed)) }
        div.for-group { (group(chrome, desk, typed)) }
    }
}

fn tick(chrome: &Chrome, name: &str, label: &str, ticked: bool) -> Markup {
    let field = Field::new(name, chrome.t(label)).value(if ticked { "yes" } else { "" });
    checkbox(chrome, &field, "yes")
}

fn choices(chrome: &Chrome, desk: &Desk, typed: &QuestionTyped) -> Markup {
    let order = desk.questionnaire.writing_order();
    let several = order.len() > 1;
    let hint =
        if several { "questionnaire-choices-hint-languages" } else { "questionnaire-choices-hint" };
    let fields = TextFields {
        name: "choices",
        label: chrome.t("questionnaire-choices"),
        hint: Some(chrome.t(hint)),
        texts: &typed.choices,
        rows: 5,
        required: false,
    };
    text_fields(chrome, &order, &fields, &desk.faults)
}

fn number(chrome: &Chrome, desk: &Desk, typed: &QuestionTyped) -> Markup {
    let fields = TextFields {
        name: "unit",
        label: chrome.t("questionnaire-unit"),
        hint: Some(chrome.t("questionnaire-unit-hint")),
        texts: &typed.unit,
        rows: 1,
        required: false,
    };
    html! {
        (text_fields(chrome, &desk.questionnaire.writing_order(), &fields, &desk.faults))
        (tick(chrome, "year", "questionnaire-year", typed.year))
    }
}

fn group(chrome: &Chrome, desk: &Desk, typed: &QuestionTyped) -> Markup {
    let most = Field::new("max_items", chrome.t("questionnaire-max-items"))
        .kind("number")
        .hint(chrome.t("questionnaire-max-items-hint"))
        .value(typed.max_items.as_str())
        .error(Fault::beside(&desk.faults, "max_items", chrome));
    html! {
        fieldset.field id="fields" tabindex="-1" {
            legend { (chrome.t("questionnaire-fields")) }
            p.hint { (chrome.t("questionnaire-fields-hint")) }
            @if let Some(sentence) = Fault::beside(&desk.faults, "fields", chrome) { p.error { (sentence) } }
            @for place in 0..typed.fields.len() + SPARE_FIELDS { (group_field(chrome, desk, typed, place)) }
        }
        (text_field(chrome, &most))
    }
}

fn group_field(chrome: &Chrome, desk: &Desk, typed: &QuestionTyped, place: usize) -> Markup {
    let order = desk.questionnaire.writing_order();
    let known = typed.fields.get(place).cloned().unwrap_or_default();
    let nth = chrome.t_with("questionnaire-field", &[("number", (place + 1).into())]);
    let long = Field::new(format!("field-{place}-long"), chrome.t("questionnaire-field-long"))
        .value(if known.long { "yes" } else { "" });
    html! {
        div data-item role="group" aria-labelledby={ "field-" (place) } {
            p id={ "field-" (place) } { (nth) }
            (hidden(&format!("field-{place}-key"), &known.key))
            div.side-by-side {
                @for language in &order {
                    @let name = format!("field-{place}-label-{language}");
                    @let label = if order.len() > 1 { language_name(chrome, *language) } else { chrome.t("questionnaire-field-label") };
                    (text_field(chrome, &Field::new(name.as_str(), label).lang(*language)
                        .value(known.label.exact(*language).unwrap_or_default())
                        .error(Fault::beside(&desk.faults, &name, chrome))))
                }
            }
            (checkbox(chrome, &long, "yes"))
        }
    }
}
