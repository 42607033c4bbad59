//! Answers that could not be taken, for the page that gives them back: by question and in words.
use super::{answer_form, reading};
use crate::web::WebError;
use domain::{
    id::RespondentId,
    questionnaire::{Question, Questionnaire},
};
use std::collections::BTreeSet;
use store::TenantTx;
use templates::{
    Chrome,
    reply::{Typed, plain},
};

/// The answers in a form.
pub struct Answers {
    /// "Answer to question 4", and the answer.
    pub words: Vec<(String, String)>,
    /// The fields that they were read from.
    pub names: BTreeSet<String>,
}

/// What a respondent was asked in a consultation; nothing when it was not.
///
/// # Errors
/// When the database refuses.
pub async fn asked(
    tx: &TenantTx,
    slug: &str,
    respondent: RespondentId,
) -> Result<Option<Questionnaire>, WebError> {
    let Some(consultation) = tx.consultations().by_slug(slug).await? else { return Ok(None) };
    if tx.invitations().find(consultation.id, respondent).await?.is_none() {
        return Ok(None);
    }
    let version = tx.questionnaires().dispatched(consultation.id).await?;
    Ok(version.map(|version| version.content))
}

/// The answers in the fields of a form.
#[must_use]
pub fn in_words(
    chrome: &Chrome,
    questionnaire: &Questionnaire,
    fields: &[(String, String)],
) -> Answers {
    let read_in = reading::language(questionnaire, None, chrome.language);
    let mut answers = Answers { words: Vec::new(), names: BTreeSet::new() };
    for asked in questionnaire.numbered().iter().flat_map(|part| &part.questions) {
        let typed = answer_form::typed(asked.question, fields);
        answers.names.extend(typed.fields().iter().map(|(name, _)| name.clone()));
        let label = chrome.t_with("reply-answer-to", &[("number", asked.number.as_str().into())]);
        let answer = match answer_form::parse(asked.question, &typed, &[]) {
            Ok(value) => plain(read_in, asked.question, value.as_ref(), &[]),
            Err(_) => as_typed(asked.question, &typed),
        };
        if !answer.is_empty() {
            answers.words.push((label, answer));
        }
    }
    answers
}

/// What can't be read as an answer, field by field.
fn as_typed(question: &Question, typed: &Typed) -> String {
    let main = |name: &str| name == question.key.as_str();
    let filled = typed.fields().iter().filter(|(_, value)| !value.trim().is_empty());
    let (first, others): (Vec<_>, Vec<_>) = filled.partition(|(name, _)| main(name));
    let words: Vec<&str> =
        first.into_iter().chain(others).map(|(_, value)| value.as_str()).collect();
    words.join("\n")
}
