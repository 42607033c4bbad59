//! The questionnaire as those who answer read it: its texts in one language, what the platform says around them in the reader's.
use super::sentences::condition_sentence;
use crate::{Chrome, layout::direction};
use domain::{
    language::{Language, Texts},
    questionnaire::{Choice, Expectation, Kind, Numbered, NumberedPart, Questionnaire},
};
use maud::{Markup, html};

/// Title, preamble and instruction.
pub fn head(language: Language, questionnaire: &Questionnaire) -> Markup {
    html! {
        (paragraphs(language, &questionnaire.preamble, "lines"))
        (paragraphs(language, &questionnaire.instruction, "lines instruction"))
    }
}

/// "I. Actors", with what stands under it.
pub fn part_head(chrome: &Chrome, language: Language, numbered: &NumberedPart<'_>) -> Markup {
    let (written_in, title) = numbered.part.title.shown(language);
    let part = chrome.t_with("questionnaire-part", &[("number", numbered.number.as_str().into())]);
    html! {
        h2 {
            @if title.is_empty() { (part) }
            @else { (chrome.pair(part, html! { bdi lang=(written_in) { (title) } })) }
        }
        (paragraphs(language, &numbered.part.guidance, "lines hint"))
    }
}

/// A question with the space for its answer, and `more` that only its authors see.
pub fn question(
    chrome: &Chrome,
    language: Language,
    (questionnaire, asked): (&Questionnaire, &Numbered<'_>),
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
                    (paragraphs(language, &question.text, "lines"))
                }
                @if question.expectation == Expectation::Required {
                    p.hint { (chrome.t("questionnaire-must-answer")) }
                }
                (paragraphs(language, &question.guidance, "lines hint"))
                (space(chrome, language, &question.kind))
                @if let Some(limit) = question.word_limit {
                    p.hint { (chrome.t_with("questionnaire-up-to-words", &[("count", limit.into())])) }
                }
                @if question.attachments { p.hint { (chrome.t("questionnaire-files-welcome")) } }
                (more)
            }
        }
    }
}

fn space(chrome: &Chrome, language: Language, kind: &Kind) -> Markup {
    match kind {
        Kind::ShortText => line(),
        Kind::LongText => lines(),
        Kind::YesNo { details } => html! {
            ul.options { (option("○", html! { (chrome.t("yes")) })) (option("○", html! { (chrome.t("no")) })) }
            @if *details { p.hint { (chrome.t("questionnaire-give-details")) } (lines()) }
        },
        Kind::OneChoice { choices, other } => options(chrome, language, "○", choices, *other),
        Kind::SeveralChoices { choices, other } => options(chrome, language, "☐", choices, *other),
        Kind::Scale { choices } => options(chrome, language, "○", choices, false),
        Kind::Number { unit, year } => html! {
            (line())
            @if !unit.is_empty() { (paragraphs(language, unit, "hint")) }
            @if *year { p.hint { (chrome.t("questionnaire-give-year")) } (line()) }
        },
        Kind::Date => html! { p.hint { (chrome.t("questionnaire-give-date")) } (line()) },
        Kind::File => html! { p.hint { (chrome.t("questionnaire-give-files")) } },
        Kind::RepeatingGroup { fields, max_items } => html! {
            p.hint { (chrome.t_with("questionnaire-up-to-items", &[("count", (*max_items).into())])) }
            ul.options {
                @for field in fields { li { (in_its_language(language, &field.label)) (line()) } }
            }
        },
    }
}

fn options(
    chrome: &Chrome,
    language: Language,
    sign: &str,
    choices: &[Choice],
    other: bool,
) -> Markup {
    html! {
        ul.options {
            @for choice in choices { (option(sign, in_its_language(language, &choice.label))) }
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

fn in_its_language(language: Language, texts: &Texts) -> Markup {
    let (language, words) = texts.shown(language);
    html! { bdi lang=(language) { (words) } }
}

/// A text in the language in which it is there; nothing when there is none.
pub fn paragraphs(language: Language, texts: &Texts, class: &str) -> Markup {
    let (language, words) = texts.shown(language);
    let stretches = words.split("\n\n").map(str::trim).filter(|words| !words.is_empty());
    html! {
        @for words in stretches { p class=(class) lang=(language) dir=(direction(language)) { (words) } }
    }
}
