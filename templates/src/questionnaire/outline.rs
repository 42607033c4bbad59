//! Parts and questions with their numbers; each can be moved, with its buttons or with Alt and an arrow key.
use super::desk::{Desk, Focus};
use crate::{Chrome, parts::hidden};
use domain::questionnaire::{Key, Numbered, Place};
use maud::{Markup, html};

/// The outline.
pub fn outline(chrome: &Chrome, desk: &Desk) -> Markup {
    html! {
        nav.anchors.contents aria-label=(chrome.t("questionnaire-contents")) {
            ul {
                li { a #outline-head href=(desk.focus_on(&Place::Head)) aria-current=[current(matches!(desk.focus, Focus::Head(_)))] {
                    (chrome.t("questionnaire-head"))
                } }
                @for part in desk.questionnaire.numbered() {
                    @let key = &part.part.key;
                    @let here = matches!(&desk.focus, Focus::Part { key: focus, .. } if focus == key);
                    @let title = part.part.title.read(desk.language(chrome));
                    li data-movable {
                        div.movable {
                            a.outline-part id={ "outline-" (key) } href=(desk.focus_on(&Place::Part(key.clone()))) aria-current=[current(here)] {
                                span { (part.number) ". " bdi { (short(title, 48)) } }
                            }
                            (moves(chrome, desk, "parts", key, &part.number))
                        }
                        ul { @for asked in &part.questions { (question(chrome, desk, asked)) } }
                    }
                }
            }
        }
        @if desk.may_write() { p.hint { (chrome.t("questionnaire-move-hint")) } }
    }
}

fn question(chrome: &Chrome, desk: &Desk, asked: &Numbered<'_>) -> Markup {
    let key = &asked.question.key;
    let here = matches!(&desk.focus, Focus::Question { key: focus, .. } if focus == key);
    let heading = asked.question.heading.read(desk.language(chrome));
    let text = asked.question.text.read(desk.language(chrome));
    let words = if heading.is_empty() { text } else { heading };
    html! {
        li data-movable {
            div.movable {
                a id={ "outline-" (key) } href=(desk.focus_on(&Place::Question(key.clone()))) aria-current=[current(here)] {
                    span { (asked.number) ". " bdi { (short(words, 40)) } }
                }
                (moves(chrome, desk, "questions", key, &asked.number))
            }
        }
    }
}

fn moves(chrome: &Chrome, desk: &Desk, what: &str, key: &Key, number: &str) -> Markup {
    let one = |to: &str, sign: &str| {
        let label =
            chrome.t_with(&format!("questionnaire-move-{what}-{to}"), &[("number", number.into())]);
        html! {
            form method="post" action={ (desk.base) "/" (what) "/" (key) "/place" } data-move=(to) {
                (chrome.csrf_field())
                (hidden("revision", &desk.revision.to_string()))
                (hidden("to", to))
                button.quiet type="submit" aria-label=(label) title=(label) { (sign) }
            }
        }
    };
    html! { @if desk.may_write() { span.moves { (one("up", "↑")) (one("down", "↓")) } } }
}

fn current(here: bool) -> Option<&'static str> {
    here.then_some("true")
}

/// The beginning of a text, cut between words.
pub fn short(text: &str, most: usize) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.chars().count() <= most {
        return text;
    }
    let cut: String = text.chars().take(most).collect();
    let cut = cut.rfind(' ').filter(|at| *at > most / 2).map_or(cut.as_str(), |at| &cut[..at]);
    format!("{}…", cut.trim_end_matches([',', ';', ':', '.']))
}
