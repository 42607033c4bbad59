//! Puts the page of a part together: from the record, or from the record and what was just typed.
use super::{answer_form, work::Work};
use crate::web::{Page, RespondentDesk, WebError};
use domain::{
    answer::Value,
    language::Language,
    questionnaire::{Condition, Key, Numbered, NumberedPart, Question, Test},
    submission::Attachment,
};
use maud::Markup;
use std::collections::BTreeMap;
use store::Drafted;
use templates::{
    Chrome,
    parts::{ConditionShown, answer},
    reply::{Block, ConflictShown, FileShown, PartPage, Typed, Written, plain},
};

/// What somebody tried to save and could not.
#[derive(Clone, Debug, Default)]
pub struct Attempt {
    /// What was typed.
    pub typed: Option<Typed>,
    /// The version that it was begun from.
    pub seen: i32,
    /// What is wrong with it.
    pub fault: Option<String>,
    /// What is wrong with the files.
    pub file_fault: Option<String>,
    /// What somebody else saved, and the typed answer in words.
    pub conflict: Option<(Drafted, String)>,
}

/// Attempts by question.
pub type Attempts = BTreeMap<Key, Attempt>;

/// The page of the part at `position`, with what could not be saved shown as it was typed.
///
/// # Errors
/// [`WebError::NotFound`] when there is no such part.
pub fn part_page(
    desk: &RespondentDesk,
    work: &Work,
    position: usize,
    attempts: &Attempts,
) -> Result<PartPage, WebError> {
    let part = work.part(position)?;
    let rest = format!("/parts/{position}");
    let next = work.parts().into_iter().find(|next| next.position > position);
    let blocks = part.questions.iter().filter(|asked| is_shown(work, &part, asked.question));
    Ok(PartPage {
        reading: work.reading,
        written: work.written(desk.page.language()),
        languages: work.languages(&rest),
        deadline: work.deadline_shown(),
        outline: work.outline(Some(position)),
        number: part.number.clone(),
        title: part.part.title.clone(),
        guidance: part.part.guidance.clone(),
        blocks: blocks
            .map(|asked| block(desk, work, &part, asked, attempts.get(&asked.question.key)))
            .collect(),
        action: work.addresses.to(&rest),
        device: format!("{}:{}:{}", work.consultation.id, desk.respondent, desk.account),
        next: next.map(|next| next.number),
    })
}

/// The page with the way to it.
pub fn under(desk: &RespondentDesk, work: &Work) -> Page {
    let title = work.consultation.title.read(desk.page.language());
    desk.page.clone().under(&[
        (&desk.path("/consultations"), &desk.page.chrome.t("nav-consultations")),
        (&work.addresses.to(""), title),
    ])
}

/// A question that is not put is left out, unless it has an answer, or its condition lies on the same page and may yet be met.
fn is_shown(work: &Work, part: &NumberedPart<'_>, question: &Question) -> bool {
    let writing = work.writing();
    writing.is_put(question) || writing.is_given(question) || is_settled_here(part, question)
}

fn is_settled_here(part: &NumberedPart<'_>, question: &Question) -> bool {
    question.condition.as_ref().is_some_and(|condition| {
        part.questions.iter().any(|asked| asked.question.key == condition.question)
    })
}

fn block(
    desk: &RespondentDesk,
    work: &Work,
    part: &NumberedPart<'_>,
    asked: &Numbered<'_>,
    attempt: Option<&Attempt>,
) -> Block {
    let question = asked.question;
    let (writing, saved) = (work.writing(), work.saved(&question.key));
    let (put, given) = (writing.is_put(question), writing.is_given(question));
    let typed = attempt.and_then(|attempt| attempt.typed.clone());
    let stale = attempt.filter(|attempt| attempt.typed.is_some()).map(|attempt| attempt.seen);
    // An answer that is not put stays in sight: the script would hide it, so the condition is not told to it.
    let live = put || !given;
    Block {
        number: asked.number.clone(),
        version: stale.or(saved.map(|drafted| drafted.version)).unwrap_or(0),
        href: work.addresses.answer(&question.key),
        history: saved.map(|_| work.addresses.history(&question.key)),
        condition: question
            .condition
            .as_ref()
            .filter(|_| live && is_settled_here(part, question))
            .map(|condition| condition_shown(work, &desk.page.chrome, condition)),
        put,
        typed: typed.unwrap_or_else(|| answer_form::shown(question, work.value(&question.key))),
        unfit: work.unfit(question).map(|value| unfit(&desk.page.chrome, work, question, value)),
        saved: saved.map(|drafted| Written { by: work.name_of(drafted.by), at: drafted.at }),
        fault: attempt.and_then(|attempt| attempt.fault.clone()),
        file_fault: attempt.and_then(|attempt| attempt.file_fault.clone()),
        conflict: attempt.and_then(|attempt| attempt.conflict.as_ref()).map(|(theirs, mine)| {
            conflict(&desk.page.chrome, work, question, theirs, mine.clone())
        }),
        files: work
            .files_of(&question.key)
            .into_iter()
            .map(|file| file_shown(work, file))
            .collect(),
        question: question.clone(),
    }
}

/// An answer that no longer fits its question, in the words of the version that it was given to.
fn unfit(chrome: &Chrome, work: &Work, question: &Question, value: &Value) -> Markup {
    let (reader, written) = (reader(chrome, work.reading), work.written(chrome.language));
    answer(&reader, written, &work.recalled(question), value, &[], &|_| String::new())
}

fn file_shown(work: &Work, file: &Attachment) -> FileShown {
    FileShown {
        id: file.id.to_string(),
        name: file.name.clone(),
        size: file.size,
        href: work.addresses.attachment(file.id),
    }
}

/// Both texts of a conflict, for the page or for the script.
pub fn conflict(
    chrome: &Chrome,
    work: &Work,
    question: &Question,
    theirs: &Drafted,
    my_words: String,
) -> ConflictShown {
    let reader = reader(chrome, work.reading);
    let written = work.written(chrome.language);
    let href = |file: &Attachment| work.addresses.attachment(file.id);
    let question = &work.recalled(question);
    ConflictShown {
        by: work.name_of(theirs.by),
        at: theirs.at,
        version: theirs.version,
        theirs: answer(&reader, written, question, theirs.value.as_ref(), &[], &href),
        their_words: plain(work.reading, question, theirs.value.as_ref(), &work.files),
        my_words,
    }
}

/// The page's words in the language of the questions, for labels of choices and the like.
pub fn reader(chrome: &Chrome, reading: Language) -> Chrome {
    Chrome { language: reading, ..chrome.clone() }
}

/// A condition, for the script and in words.
pub fn condition_shown(work: &Work, chrome: &Chrome, condition: &Condition) -> ConditionShown {
    let number = work.questionnaire.number_of(&condition.question).unwrap_or_default();
    let named = [("number", number.as_str().into())];
    let (test, choice, sentence) = match &condition.test {
        Test::Answered => ("answered", None, chrome.t_with("reply-only-if-answered", &named)),
        Test::Yes => ("yes", None, chrome.t_with("reply-only-if-yes", &named)),
        Test::No => ("no", None, chrome.t_with("reply-only-if-no", &named)),
        Test::Chosen(key) => {
            let offered = work.questionnaire.question(&condition.question);
            let label = offered
                .and_then(|question| question.kind.choices())
                .and_then(|choices| choices.iter().find(|choice| &choice.key == key))
                .map_or_else(|| key.as_str(), |choice| choice.label.read(work.reading));
            let named = [("number", number.as_str().into()), ("choice", label.into())];
            ("chosen", Some(key.to_string()), chrome.t_with("reply-only-if-chosen", &named))
        }
    };
    ConditionShown {
        question: condition.question.to_string(),
        test: test.to_owned(),
        choice,
        sentence,
    }
}
