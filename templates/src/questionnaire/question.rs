//! The form of the question in focus: its words and the shape of its answer.
use super::{
    Fault, QuestionTyped,
    desk::{Desk, FORM},
    kinds::kind_fields,
    languages::{TextFields, text_fields},
};
use crate::{
    Chrome,
    parts::{Confirm, button_primary, confirm, error_summary, hidden},
};
use domain::questionnaire::Key;
use maud::{Markup, html};

/// The form; what concerns whom and when the question is put stands in the margin and belongs to it.
pub fn form(
    chrome: &Chrome,
    desk: &Desk,
    key: &Key,
    typed: &QuestionTyped,
    fixed_kind: bool,
) -> Markup {
    let number = desk.questionnaire.number_of(key).unwrap_or_default();
    let number = [("number", number.as_str().into())];
    html! {
        section.sheet.apart id={ "question-" (key) } aria-labelledby="in-focus" {
            h3 #in-focus { (chrome.t_with("questionnaire-question", &number)) }
            (error_summary(chrome, &Fault::summary(&desk.faults, chrome)))
            form id=(FORM) method="post" action={ (desk.base) "/questions/" (key) } data-guard {
                (chrome.csrf_field())
                (hidden("revision", &desk.revision.to_string()))
                (hidden("seen", &desk.seen))
                (words(chrome, desk, typed))
                (kind_fields(chrome, desk, typed, fixed_kind))
                div.actions {
                    (button_primary(&chrome.t_with("questionnaire-save-question", &number)))
                    a href={ (desk.base) "#question-" (key) } { (chrome.t("questionnaire-leave-focus")) }
                }
            }
            (removal(chrome, desk, key))
        }
    }
}

fn words(chrome: &Chrome, desk: &Desk, typed: &QuestionTyped) -> Markup {
    let order = desk.questionnaire.writing_order();
    let fields = [
        TextFields {
            name: "text",
            label: chrome.t("questionnaire-text"),
            hint: Some(chrome.t("questionnaire-text-hint")),
            texts: &typed.text,
            rows: 3,
            required: true,
        },
        TextFields {
            name: "guidance",
            label: chrome.t("questionnaire-guidance"),
            hint: Some(chrome.t("questionnaire-guidance-hint")),
            texts: &typed.guidance,
            rows: 2,
            required: false,
        },
        TextFields {
            name: "heading",
            label: chrome.t("questionnaire-heading"),
            hint: Some(chrome.t("questionnaire-heading-hint")),
            texts: &typed.heading,
            rows: 1,
            required: false,
        },
    ];
    html! { @for one in &fields { (text_fields(chrome, &order, one, &desk.faults)) } }
}

fn removal(chrome: &Chrome, desk: &Desk, key: &Key) -> Markup {
    let number = desk.questionnaire.number_of(key).unwrap_or_default();
    let number = [("number", number.as_str().into())];
    confirm(
        chrome,
        &Confirm {
            action: format!("{}/questions/{key}/removal", desk.base),
            summary: chrome.t_with("questionnaire-remove-question", &number),
            question: chrome.t_with("questionnaire-remove-question-ask", &number),
            button: chrome.t_with("questionnaire-remove-question", &number),
            fields: desk.sent_along(),
        },
    )
}
