//! Beside the question in focus: whom it is put to, when, and what is still missing.
use super::{
    Fault, QuestionTyped, condition_value,
    desk::{Desk, FORM, Focus},
    sentences::{condition_sentence, missing_sentence, place_name, unready_sentence},
};
use crate::{
    Chrome,
    parts::{Choice, Field, checkbox, checkbox_group, radio_group, select, text_field},
};
use domain::{
    questionnaire::{Condition, Expectation, Key, Place, Question, Test},
    respondent::Audience,
};
use maud::{Markup, html};

/// The margin for the present focus.
pub fn margin(chrome: &Chrome, desk: &Desk) -> Markup {
    match &desk.focus {
        Focus::Question { key, typed, .. } => html! {
            (terms(chrome, desk, key, typed))
            (missing_here(chrome, desk, &Place::Question(key.clone())))
        },
        Focus::Part { key, .. } => missing_here(chrome, desk, &Place::Part(key.clone())),
        Focus::Head(_) => missing_here(chrome, desk, &Place::Head),
        Focus::None => missing(chrome, desk),
    }
}

fn terms(chrome: &Chrome, desk: &Desk, key: &Key, typed: &QuestionTyped) -> Markup {
    let ticked = |ticked: bool| if ticked { "yes" } else { "" };
    let audience = Field::new("audience", chrome.t("questionnaire-audience"))
        .hint(chrome.t("questionnaire-audience-hint"))
        .values(typed.audience.iter().map(String::as_str))
        .form(FORM);
    let audiences: Vec<_> = Audience::ALL
        .iter()
        .map(|a| Choice::new(a.code(), chrome.t(&format!("audience-{}", a.code()))))
        .collect();
    let expectation = Field::new("expectation", chrome.t("questionnaire-expectation"))
        .value(typed.expectation.as_str())
        .form(FORM);
    let expectations: Vec<_> =
        [Expectation::Required, Expectation::Expected, Expectation::Optional]
            .map(Expectation::code)
            .into_iter()
            .map(|code| {
                Choice::new(code, chrome.t(&format!("expectation-{code}")))
                    .hint(chrome.t(&format!("questionnaire-expectation-{code}")))
            })
            .collect();
    let limit = Field::new("word_limit", chrome.t("questionnaire-word-limit"))
        .kind("number")
        .hint(chrome.t("questionnaire-word-limit-hint"))
        .value(typed.word_limit.as_str())
        .error(Fault::beside(&desk.faults, "word_limit", chrome))
        .form(FORM);
    let attachments = Field::new("attachments", chrome.t("questionnaire-attachments"))
        .value(ticked(typed.attachments))
        .form(FORM);
    let sub = Field::new("sub", chrome.t("questionnaire-sub")).value(ticked(typed.sub)).form(FORM);
    html! {
        (checkbox_group(chrome, &audience, &audiences))
        (condition(chrome, desk, key, typed))
        (radio_group(chrome, &expectation, &expectations))
        (text_field(chrome, &limit))
        (checkbox(chrome, &attachments, "yes"))
        (checkbox(chrome, &sub, "yes"))
        p { button.button type="submit" form=(FORM) { (chrome.t("save")) } }
    }
}

/// One list of all conditions that can be met, as sentences: what can't be met can't be chosen.
fn condition(chrome: &Chrome, desk: &Desk, key: &Key, typed: &QuestionTyped) -> Markup {
    let earlier: Vec<&Question> =
        desk.questionnaire.questions().take_while(|q| &q.key != key).collect();
    let mut choices = vec![Choice::new("", chrome.t("questionnaire-condition-always"))];
    for condition in earlier.into_iter().flat_map(conditions_on) {
        let sentence = condition_sentence(chrome, &desk.questionnaire, &condition);
        choices.push(Choice::new(condition_value(&condition), sentence));
    }
    if !choices.iter().any(|choice| choice.value == typed.condition) {
        choices
            .push(Choice::new(typed.condition.as_str(), chrome.t("questionnaire-condition-unmet")));
    }
    let field = Field::new("condition", chrome.t("questionnaire-condition"))
        .hint(chrome.t("questionnaire-condition-hint"))
        .value(typed.condition.as_str())
        .error(Fault::beside(&desk.faults, "condition", chrome))
        .form(FORM);
    select(chrome, &field, &choices)
}

fn conditions_on(question: &Question) -> Vec<Condition> {
    let on = |test| Condition { question: question.key.clone(), test };
    let mut all = vec![on(Test::Answered)];
    if question.kind.code() == "yes_no" {
        all.extend([on(Test::Yes), on(Test::No)]);
    }
    let choices = question.kind.choices().into_iter().flatten();
    all.extend(choices.map(|choice| on(Test::Chosen(choice.key.clone()))));
    all
}

fn missing_here(chrome: &Chrome, desk: &Desk, place: &Place) -> Markup {
    let gaps: Vec<_> =
        desk.questionnaire.untranslated().into_iter().filter(|gap| &gap.place == place).collect();
    html! {
        h2 { (chrome.t("questionnaire-translations")) }
        @if gaps.is_empty() {
            p.hint { (chrome.t("questionnaire-translations-complete")) }
        } @else {
            ul { @for gap in &gaps { li { (missing_sentence(chrome, &desk.questionnaire, gap)) } } }
        }
    }
}

fn missing(chrome: &Chrome, desk: &Desk) -> Markup {
    let questionnaire = &desk.questionnaire;
    let obstacles: Vec<_> =
        questionnaire.unready().iter().filter_map(|u| unready_sentence(chrome, u)).collect();
    let mut gaps: Vec<(Place, usize)> = Vec::new();
    for gap in questionnaire.untranslated() {
        match gaps.last_mut() {
            Some((place, count)) if *place == gap.place => *count += 1,
            _ => gaps.push((gap.place, 1)),
        }
    }
    html! {
        h2 { (chrome.t("questionnaire-to-do")) }
        @if obstacles.is_empty() && gaps.is_empty() {
            p { (chrome.t("questionnaire-complete")) }
        }
        @if !obstacles.is_empty() || !gaps.is_empty() {
            ul {
                @for sentence in &obstacles { li { (sentence) } }
                @for (place, count) in &gaps {
                    li {
                        @let place = html! { a href=(desk.focus_on(place)) { (place_name(chrome, questionnaire, place)) } };
                        (chrome.pair(place, chrome.t_with("questionnaire-texts-missing", &[("count", (*count).into())])))
                    }
                }
            }
        }
    }
}
