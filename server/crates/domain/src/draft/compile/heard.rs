//! Who was asked a question, and what they did with it.
use super::{
    lines::Line,
    quotation::folded,
    record::Record,
    said::{Column, Deed},
};
use crate::{
    answer::Value,
    draft::Anchor,
    language::Language,
    questionnaire::{Choice, Numbered, Question},
};

/// A question with those to whom it was put, by what they did with it. Places in [`Record::replies`].
pub(super) struct Heard<'a> {
    pub(super) number: String,
    pub(super) question: &'a Question,
    pub(super) column: Column,
    pub(super) put: Vec<usize>,
    pub(super) replied: Vec<usize>,
    pub(super) no_information: Vec<usize>,
    pub(super) not_applicable: Vec<usize>,
    pub(super) silent: Vec<usize>,
}

impl<'a> Heard<'a> {
    pub(super) fn of(asked: &Numbered<'a>, record: &Record<'_>) -> Self {
        let question = asked.question;
        let column = record.columns.find(&question.key).expect("it is asked");
        let put = record.put(question, column);
        let mut heard = Self {
            number: asked.number.clone(),
            question,
            column,
            put,
            replied: Vec::new(),
            no_information: Vec::new(),
            not_applicable: Vec::new(),
            silent: Vec::new(),
        };
        for at in &heard.put {
            let said = record.replies[*at].on(column);
            let list = match said.deed {
                Deed::NoInformation => &mut heard.no_information,
                Deed::NotApplicable => &mut heard.not_applicable,
                Deed::Said => &mut heard.replied,
                Deed::Nothing if said.files > 0 => &mut heard.replied,
                Deed::Nothing => &mut heard.silent,
            };
            list.push(*at);
        }
        heard
    }

    /// The anchor of one of its paragraphs.
    pub(super) fn anchor(&self, rest: &[&str]) -> Anchor {
        Anchor::of(&[&[self.question.key.as_str()], rest].concat())
    }

    /// The answers of these replies stand behind a sentence.
    pub(super) fn line(&self, words: impl Into<String>, from: &[usize]) -> Line<'a> {
        Line::plain(words).on_answers(from, &self.question.key)
    }

    /// Who of `side` chose each of the choices.
    pub(super) fn by_choice<'c>(
        &self,
        side: &[usize],
        choices: &'c [Choice],
        record: &Record<'_>,
    ) -> Vec<(&'c Choice, Vec<usize>)> {
        let mut by_choice: Vec<(&Choice, Vec<usize>)> =
            choices.iter().map(|choice| (choice, Vec::new())).collect();
        for at in side {
            if let Some(Value::Choices { chosen, .. }) = record.replies[*at].answer(self.column) {
                for (choice, who) in &mut by_choice {
                    if chosen.contains(&choice.key) {
                        who.push(*at);
                    }
                }
            }
        }
        by_choice
    }
}

/// The label of a choice as it is quoted.
pub(super) fn label(choice: &Choice) -> String {
    folded(choice.label.read(Language::En))
}
