//! A question: its words, its kind with the options, and on which terms it is put.
use super::{Bounds, Fields, ONE_LINE, SEVERAL_LINES, choices, group, take};
use domain::{
    language::{Language, Texts},
    questionnaire::{Condition, Expectation, Kind, Question, Questionnaire, Test},
};
use templates::questionnaire::{Fault, QuestionTyped, condition_value};

/// The most words that a limit may name.
const MOST_WORDS: u32 = 20_000;

/// What a question is judged against.
pub struct Context<'c> {
    /// The questionnaire as it is.
    pub questionnaire: &'c Questionnaire,
    /// The question as it is.
    pub now: &'c Question,
    /// The question as other versions have it: their keys are taken.
    pub elsewhere: Vec<&'c Question>,
    /// Whether one of those was dispatched, so that answers to it may exist.
    pub fixed_kind: bool,
    /// The languages that the form had fields for.
    pub sent: Vec<Language>,
}

impl Context<'_> {
    /// The language that the others are translations of.
    pub(super) fn source(&self) -> Language {
        let order = self.questionnaire.writing_order();
        order.iter().copied().find(|l| self.sent.contains(l)).unwrap_or(order[0])
    }

    /// This question in every version.
    pub(super) fn everywhere(&self) -> impl Iterator<Item = &Question> {
        std::iter::once(self.now).chain(self.elsewhere.iter().copied())
    }
}

/// What the form of a question sent.
#[must_use]
pub fn question_typed(form: Fields<'_>) -> QuestionTyped {
    QuestionTyped {
        text: form.texts("text"),
        guidance: form.texts("guidance"),
        heading: form.texts("heading"),
        kind: form.get("kind"),
        sub: form.ticked("sub"),
        details: form.ticked("details"),
        choices: form.texts("choices"),
        other: form.ticked("other"),
        unit: form.texts("unit"),
        year: form.ticked("year"),
        fields: group::typed(form),
        max_items: form.get("max_items"),
        word_limit: form.get("word_limit"),
        expectation: form.get("expectation"),
        audience: form.all("audience"),
        condition: form.get("condition"),
        attachments: form.ticked("attachments"),
    }
}

/// What stands in the form of a question when nothing was typed yet.
#[must_use]
pub fn typed_of(question: &Question) -> QuestionTyped {
    let mut typed = QuestionTyped {
        text: question.text.clone(),
        guidance: question.guidance.clone(),
        heading: question.heading.clone(),
        kind: question.kind.code().to_owned(),
        sub: question.sub,
        word_limit: question.word_limit.map(|limit| limit.to_string()).unwrap_or_default(),
        expectation: question.expectation.code().to_owned(),
        audience: question.audience.iter().map(|a| a.code().to_owned()).collect(),
        condition: question.condition.as_ref().map(condition_value).unwrap_or_default(),
        attachments: question.attachments,
        max_items: "3".to_owned(),
        ..QuestionTyped::default()
    };
    if let Some(known) = question.kind.choices() {
        typed.choices = choices::lines(known);
    }
    match &question.kind {
        Kind::YesNo { details } => typed.details = *details,
        Kind::OneChoice { other, .. } | Kind::SeveralChoices { other, .. } => typed.other = *other,
        Kind::Number { unit, year } => (typed.unit, typed.year) = (unit.clone(), *year),
        Kind::RepeatingGroup { fields, max_items } => {
            typed.fields = group::typed_of(fields);
            typed.max_items = max_items.to_string();
        }
        _ => {}
    }
    typed
}

/// The question as typed.
///
/// # Errors
/// What is wrong, field by field; all at once.
pub fn question(typed: &QuestionTyped, context: &Context<'_>) -> Result<Question, Vec<Fault>> {
    let (now, sent) = (context.now, &context.sent);
    let mut faults = Vec::new();
    let heading = Bounds { most: 200, one_line: true };
    let text = take(&now.text, &typed.text, ("text", SEVERAL_LINES), sent, &mut faults);
    if text.exact(context.source()).is_none() {
        faults.push(Fault::new(format!("text-{}", context.source()), "fault-empty"));
    }
    let question = Question {
        key: now.key.clone(),
        sub: typed.sub,
        text,
        guidance: take(
            &now.guidance,
            &typed.guidance,
            ("guidance", SEVERAL_LINES),
            sent,
            &mut faults,
        ),
        heading: take(&now.heading, &typed.heading, ("heading", heading), sent, &mut faults),
        kind: kind(typed, context, &mut faults),
        word_limit: word_limit(&typed.word_limit, &mut faults),
        expectation: expectation(&typed.expectation),
        audience: domain::respondent::Audience::ALL
            .into_iter()
            .filter(|a| typed.audience.iter().any(|code| code == a.code()))
            .collect(),
        condition: condition(&typed.condition, context, &mut faults),
        attachments: typed.attachments,
    };
    if faults.is_empty() { Ok(question) } else { Err(faults) }
}

fn kind(typed: &QuestionTyped, context: &Context<'_>, faults: &mut Vec<Fault>) -> Kind {
    if context.fixed_kind && typed.kind != context.now.kind.code() {
        faults.push(Fault::new("kind", "questionnaire-fault-kind-fixed"));
        return context.now.kind.clone();
    }
    let (details, other, year) = (typed.details, typed.other, typed.year);
    match typed.kind.as_str() {
        "short_text" => Kind::ShortText,
        "long_text" => Kind::LongText,
        "yes_no" => Kind::YesNo { details },
        "one_choice" => Kind::OneChoice { choices: choices::read(typed, context, faults), other },
        "several_choices" => {
            Kind::SeveralChoices { choices: choices::read(typed, context, faults), other }
        }
        "scale" => Kind::Scale { choices: choices::read(typed, context, faults) },
        "number" => {
            let was = match &context.now.kind {
                Kind::Number { unit, .. } => unit.clone(),
                _ => Texts::default(),
            };
            let unit = take(&was, &typed.unit, ("unit", ONE_LINE), &context.sent, faults);
            Kind::Number { unit, year }
        }
        "date" => Kind::Date,
        "file" => Kind::File,
        "repeating_group" => group::read(typed, context, faults),
        _ => {
            faults.push(Fault::new("kind", "questionnaire-fault-kind"));
            context.now.kind.clone()
        }
    }
}

fn word_limit(typed: &str, faults: &mut Vec<Fault>) -> Option<u32> {
    if typed.is_empty() {
        return None;
    }
    let limit = whole_number(typed, MOST_WORDS);
    if limit.is_none() {
        faults
            .push(Fault::new("word_limit", "questionnaire-fault-number").with("most", MOST_WORDS));
    }
    limit
}

/// 1, 2, … up to `most`.
pub(super) fn whole_number(typed: &str, most: u32) -> Option<u32> {
    let digits = !typed.is_empty() && typed.bytes().all(|b| b.is_ascii_digit());
    digits.then(|| typed.parse().ok())?.filter(|n| (1..=most).contains(n))
}

fn expectation(code: &str) -> Expectation {
    [Expectation::Required, Expectation::Expected]
        .into_iter()
        .find(|e| e.code() == code)
        .unwrap_or_default()
}

fn condition(typed: &str, context: &Context<'_>, faults: &mut Vec<Fault>) -> Option<Condition> {
    if typed.is_empty() {
        return None;
    }
    let found = parse_condition(typed)
        .filter(|c| c.fault(context.questionnaire, &context.now.key).is_none());
    if found.is_none() {
        faults.push(Fault::new("condition", "questionnaire-fault-condition"));
    }
    found
}

/// Reads a condition as forms send it; whether it can be met is another question.
pub fn parse_condition(typed: &str) -> Option<Condition> {
    let (question, test) = typed.split_once(':')?;
    let test = match test.split_once(':') {
        Some(("chosen", key)) => Test::Chosen(key.parse().ok()?),
        None if test == "answered" => Test::Answered,
        None if test == "yes" => Test::Yes,
        None if test == "no" => Test::No,
        _ => return None,
    };
    Some(Condition { question: question.parse().ok()?, test })
}
