//! What was answered, for reading: every kind of answer, with the labels of its question.
use crate::{
    chrome::Chrome,
    layout::direction,
    parts::{bdi, status},
    when,
};
use domain::{
    answer::Value,
    language::Language,
    questionnaire::{Field, Key, Kind, Question},
    submission::Attachment,
};
use maud::{Markup, html};
use std::collections::BTreeMap;

/// An answer as it was given, and the files that belong to it.
///
/// `written` is the language of the respondent's words, `files` may hold those of other questions, too, and `href` gives the
/// address of a file. Without an answer (`None`) it says so, unless there are files.
#[must_use]
pub fn answer<'v>(
    chrome: &Chrome,
    written: Language,
    question: &Question,
    value: impl Into<Option<&'v Value>>,
    files: &[Attachment],
    href: &dyn Fn(&Attachment) -> String,
) -> Markup {
    let given: Option<&Value> = value.into().filter(|value| value.is_given());
    let of_this: Vec<_> = files.iter().filter(|file| file.question == question.key).collect();
    html! {
        div.answer {
            @match given {
                Some(value) => (said(chrome, written, question, value)),
                None if of_this.is_empty() => p.answer-none { (chrome.t("answer-none")) },
                None => {}
            }
            @if !of_this.is_empty() { (attached(chrome, &of_this, href)) }
        }
    }
}

/// The words of a respondent in paragraphs, marked with their language.
#[must_use]
pub fn answer_words(written: Language, text: &str) -> Markup {
    let paragraphs = text.split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty());
    html! {
        @for paragraph in paragraphs {
            p.answer-words lang=(written) dir=(direction(written)) {
                @for (i, line) in paragraph.lines().enumerate() { @if i > 0 { br; } (line) }
            }
        }
    }
}

fn said(chrome: &Chrome, written: Language, question: &Question, value: &Value) -> Markup {
    match value {
        Value::Text { text } => answer_words(written, text),
        Value::YesNo { yes, details } => html! {
            p.answer-choice { (chrome.t(if *yes { "yes" } else { "no" })) }
            (answer_words(written, details))
        },
        Value::Choices { chosen, other } => choices(chrome, written, question, chosen, other),
        Value::Number { number, year } => figure(chrome, question, number, *year),
        Value::Date { date } => html! { p { (when::day(chrome, *date)) } },
        Value::Files { .. } => html! {},
        Value::Group { items } => group(chrome, written, question, items),
        Value::NoInformation => html! { p { (status("calm", &chrome.t("no-information"))) } },
        Value::NotApplicable => html! { p { (status("calm", &chrome.t("not-applicable"))) } },
    }
}

fn choices(
    chrome: &Chrome,
    written: Language,
    question: &Question,
    chosen: &[Key],
    other: &str,
) -> Markup {
    html! {
        @if let [one] = chosen {
            @let (language, words) = label(chrome, question, one);
            p.answer-choice lang=(language) dir=(direction(language)) { (words) }
        } @else if !chosen.is_empty() {
            ul.answer-choices {
                @for key in chosen {
                    @let (language, words) = label(chrome, question, key);
                    li { span lang=(language) dir=(direction(language)) { (words) } }
                }
            }
        }
        @if !other.trim().is_empty() {
            p.answer-other { (chrome.t("answer-other")) }
            (answer_words(written, other))
        }
    }
}

/// What a choice says; its key when the question no longer offers it.
fn label<'q>(chrome: &Chrome, question: &'q Question, key: &'q Key) -> (Language, &'q str) {
    let offered = question.kind.choices().unwrap_or_default();
    match offered.iter().find(|choice| &choice.key == key) {
        Some(choice) => choice.label.shown(chrome.language),
        None => (Language::En, key.as_str()),
    }
}

fn figure(chrome: &Chrome, question: &Question, number: &str, year: Option<i16>) -> Markup {
    let unit = match &question.kind {
        Kind::Number { unit, .. } => unit.shown(chrome.language),
        _ => (chrome.language, ""),
    };
    let figure = html! {
        bdi.num { (number) }
        @if !unit.1.is_empty() { " " span lang=(unit.0) { (unit.1) } }
    };
    html! {
        p {
            @match year {
                None => (figure),
                Some(year) => {
                    @let year = chrome.t_with("answer-year", &[("year", year.to_string().into())]);
                    (chrome.aside(figure, html! { span.hint { (year) } }))
                }
            }
        }
    }
}

fn group(
    chrome: &Chrome,
    written: Language,
    question: &Question,
    items: &[BTreeMap<Key, String>],
) -> Markup {
    let fields: &[Field] = match &question.kind {
        Kind::RepeatingGroup { fields, .. } => fields,
        _ => &[],
    };
    html! {
        ol.answer-items {
            @for item in items {
                li {
                    dl.facts {
                        @for field in fields {
                            @if let Some(text) = item.get(&field.key).filter(|text| !text.trim().is_empty()) {
                                @let (language, words) = field.label.shown(chrome.language);
                                dt { span lang=(language) { (words) } }
                                dd { (answer_words(written, text)) }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn attached(
    chrome: &Chrome,
    files: &[&Attachment],
    href: &dyn Fn(&Attachment) -> String,
) -> Markup {
    html! {
        ul.answer-files {
            @for file in files {
                li {
                    a href=(href(file)) download { (bdi(&file.name)) }
                    " "
                    span.hint { (file_size(chrome, file.size)) }
                }
            }
        }
    }
}

/// The size of a file in words: "340 KB".
#[must_use]
pub fn file_size(chrome: &Chrome, bytes: u64) -> String {
    const KILOBYTE: u64 = 1024;
    const MEGABYTE: u64 = KILOBYTE * KILOBYTE;
    let (key, size) = match bytes {
        ..MEGABYTE => ("answer-kilobytes", bytes.div_ceil(KILOBYTE).to_string()),
        _ => ("answer-megabytes", chrome.tenths(bytes * 10 / MEGABYTE)),
    };
    chrome.t_with(key, &[("size", size.into())])
}
