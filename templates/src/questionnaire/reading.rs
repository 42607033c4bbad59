//! The questionnaire as those who answer read it.
use super::sentences::condition_sentence;
use crate::{Chrome, layout::direction};
use domain::{
    language::Texts,
    questionnaire::{Choice, Expectation, Kind, Numbered, NumberedPart, Questionnaire},
};
use maud::{Markup, html};

/// Title, preamble and instruction.
pub fn head(chrome: &Chrome, questionnaire: &Questionnaire) -> Markup {
    html! {
        (paragraphs(chrome, &questionnaire.preamble, "lines"))
        (paragraphs(chrome, &questionnaire.instruction, "lines instruction"))
    }
}

/// "I. Actors", with what stands under it.
pub fn part_head(chrome: &Chrome, numbered: &NumberedPart<'_>) -> Markup {
    let (language, title) = numbered.part.title.shown(chrome.language);
    html! {
        h2 {
            (chrome.t_with("questionnaire-part", &[("number", numbered.number.as_str().into())]))
            @if !title.is_empty() { ": " bdi lang=(language) { (title) } }
        }
        (paragraphs(chrome, &numbered.part.guidance, "lines hint"))
    }
}

/// A question with the space for its answer, and `more` that only its authors see.
pub fn question(
    chrome: &Chrome,
    questionnaire: &Questionnaire,
    asked: &Numbered<'_>,
    more: Markup,
) -> Markup {
    let question = asked.question;
    let condition =
        question.condition.as_ref().map(|c| condition_sentence(chrome, questionnaire, c));
    html! {
        div.asked {
            p.asked-number { (asked.number) "." }
            div {
                @if let Some(condition) = condition { p.condition { (condition) } }
                @if question.text.is_empty() {
                    p.hint { (chrome.t("questionnaire-no-words-yet")) }
                } @else {
                    (paragraphs(chrome, &question.text, "lines"))
                }
                @if question.expectation == Expectation::Required {
                    p.hint { (chrome.t("questionnaire-must-answer")) }
                }
                (paragraphs(chrome, &question.guidance, "lines hint"))
                (space(chrome, &question.kind))
                @if let Some(limit) = question.word_limit {
                    p.hint { (chrome.t_with("questionnaire-up-to-words", &[("count", limit.into())])) }
                }
                @if question.attachments { p.hint { (chrome.t("questionnaire-files-welcome")) } }
                (more)
            }
        }
    }
}

fn space(chrome: &Chrome, kind: &Kind) -> Markup {
    match kind {
        Kind::ShortText => line(),
        Kind::LongText => lines(),
        Kind::YesNo { details } => html! {
            ul.options { (option("○", html! { (chrome.t("yes")) })) (option("○", html! { (chrome.t("no")) })) }
            @if *details { p.hint { (chrome.t("questionnaire-give-details")) } (lines()) }
        },
        Kind::OneChoice { choices, other } => options(chrome, "○", choices, *other),
        Kind::SeveralChoices { choices, other } => options(chrome, "☐", choices, *other),
        Kind::Scale { choices } => options(chrome, "○", choices, false),
        Kind::Number { unit, year } => html! {
            (line())
            @if !unit.is_empty() { (paragraphs(chrome, unit, "hint")) }
            @if *year { p.hint { (chrome.t("questionnaire-give-year")) } (line()) }
        },
        Kind::Date => html! { p.hint { (chrome.t("questionnaire-give-date")) } (line()) },
        Kind::File => html! { p.hint { (chrome.t("questionnaire-give-files")) } },
        Kind::RepeatingGroup { fields, max_items } => html! {
            p.hint { (chrome.t_with("questionnaire-up-to-items", &[("count", (*max_items).into())])) }
            ul.options {
                @for field in fields { li { (in_its_language(chrome, &field.label)) (line()) } }
            }
        },
    }
}

fn options(chrome: &Chrome, sign: &str, choices: &[Choice], other: bool) -> Markup {
    html! {
        ul.options {
            @for choice in choices { (option(sign, in_its_language(chrome, &choice.label))) }
            @if other { (option(sign, html! { (chrome.t("questionnaire-other-specify")) })) }
        }
    }
}

fn option(sign: &str, label: Markup) -> Markup {
    html! { li { span aria-hidden="true" { (sign) " " } (label) } }
}

fn line() -> Markup {
    html! { div.answer-space {} }
}

fn lines() -> Markup {
    html! { div.answer-space.answer-lines {} }
}

fn in_its_language(chrome: &Chrome, texts: &Texts) -> Markup {
    let (language, words) = texts.shown(chrome.language);
    html! { bdi lang=(language) { (words) } }
}

/// A text in the language in which it is there; nothing when there is none.
pub fn paragraphs(chrome: &Chrome, texts: &Texts, class: &str) -> Markup {
    let (language, words) = texts.shown(chrome.language);
    let stretches = words.split("\n\n").map(str::trim).filter(|words| !words.is_empty());
    html! {
        @for words in stretches { p class=(class) lang=(language) dir=(direction(language)) { (words) } }
    }
}
