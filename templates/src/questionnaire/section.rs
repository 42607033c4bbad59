//! The forms of the head of the questionnaire and of a part.
use super::{
    Fault, HeadTyped, PartTyped,
    desk::{Desk, FORM},
    languages::{TextFields, text_fields},
};
use crate::{
    Chrome,
    parts::{
        Choice, Confirm, Field, button_primary, checkbox_group, confirm, error_summary, hidden,
    },
};
use domain::{language::Language, questionnaire::Key};
use maud::{Markup, html};

/// Title, preamble, instruction, languages of issue.
pub fn head_form(chrome: &Chrome, desk: &Desk, typed: &HeadTyped) -> Markup {
    let order = desk.questionnaire.writing_order();
    let one = |name, texts, rows, required| TextFields {
        name,
        label: chrome.t(&format!("questionnaire-{name}")),
        hint: Some(chrome.t(&format!("questionnaire-{name}-hint"))),
        texts,
        rows,
        required,
    };
    let fields = [
        one("title", &typed.title, 1, true),
        one("preamble", &typed.preamble, 6, false),
        one("instruction", &typed.instruction, 3, false),
    ];
    html! {
        section.sheet.apart #head aria-labelledby="in-focus" {
            h2 #in-focus { (chrome.t("questionnaire-head")) }
            (error_summary(chrome, &Fault::summary(&desk.faults, chrome)))
            form id=(FORM) method="post" action={ (desk.base) "/head" } data-guard {
                (along(chrome, desk))
                (languages(chrome, &typed.languages, &desk.faults))
                @for one in &fields { (text_fields(chrome, &order, one, &desk.faults)) }
                div.actions {
                    (button_primary(&chrome.t("questionnaire-save-head")))
                    a href=(desk.base) { (chrome.t("questionnaire-leave-focus")) }
                }
            }
        }
    }
}

/// Which of the six languages.
pub fn languages(chrome: &Chrome, chosen: &[Language], faults: &[Fault]) -> Markup {
    let field = Field::new("languages", chrome.t("questionnaire-languages"))
        .hint(chrome.t("questionnaire-languages-hint"))
        .values(chosen.iter().map(|language| language.code()))
        .error(Fault::beside(faults, "languages", chrome))
        .required();
    let choices = Language::ALL.map(|l| Choice::new(l.code(), chrome.t(&format!("language-{l}"))));
    checkbox_group(chrome, &field, &choices)
}

/// Title and guidance of a part, and its removal.
pub fn part_form(chrome: &Chrome, desk: &Desk, key: &Key, typed: &PartTyped) -> Markup {
    let order = desk.questionnaire.writing_order();
    let parts = desk.questionnaire.numbered();
    let number = parts.iter().find(|p| &p.part.key == key).map_or("–", |p| p.number.as_str());
    let count = desk.questionnaire.part(key).map_or(0, |part| part.questions.len());
    let args = [("number", number.into()), ("count", count.into())];
    let fields = [
        TextFields {
            name: "title",
            label: chrome.t("questionnaire-title"),
            hint: Some(chrome.t("questionnaire-part-title-hint")),
            texts: &typed.title,
            rows: 1,
            required: false,
        },
        TextFields {
            name: "guidance",
            label: chrome.t("questionnaire-guidance"),
            hint: Some(chrome.t("questionnaire-part-guidance-hint")),
            texts: &typed.guidance,
            rows: 2,
            required: false,
        },
    ];
    html! {
        section.sheet.apart id={ "part-" (key) } aria-labelledby="in-focus" {
            h2 #in-focus { (chrome.t_with("questionnaire-part", &args[..1])) }
            (error_summary(chrome, &Fault::summary(&desk.faults, chrome)))
            form id=(FORM) method="post" action={ (desk.base) "/parts/" (key) } data-guard {
                (along(chrome, desk))
                @for one in &fields { (text_fields(chrome, &order, one, &desk.faults)) }
                div.actions {
                    (button_primary(&chrome.t_with("questionnaire-save-part", &args[..1])))
                    a href={ (desk.base) "#part-" (key) } { (chrome.t("questionnaire-leave-focus")) }
                }
            }
            (confirm(chrome, &Confirm {
                action: format!("{}/parts/{key}/removal", desk.base),
                summary: chrome.t_with("questionnaire-remove-part", &args[..1]),
                question: chrome.t_with("questionnaire-remove-part-ask", &args),
                button: chrome.t_with("questionnaire-remove-part", &args[..1]),
                fields: desk.sent_along(),
            }))
        }
    }
}

fn along(chrome: &Chrome, desk: &Desk) -> Markup {
    html! {
        (chrome.csrf_field())
        (hidden("revision", &desk.revision.to_string()))
        (hidden("seen", &desk.seen))
    }
}
