//! When a question is put: simple conditions on one earlier answer.
use super::{Key, Questionnaire};
use crate::answer::{Answers, Value};
use serde::{Deserialize, Serialize};

/// A question is put only if the answer to an earlier question passes a test.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Condition {
    /// The earlier question.
    pub question: Key,
    /// What its answer must be.
    #[serde(flatten)]
    pub test: Test,
}

/// What the earlier answer must be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "test", content = "choice", rename_all = "snake_case")]
pub enum Test {
    /// Anything at all.
    Answered,
    /// "Yes".
    Yes,
    /// "No".
    No,
    /// This choice, alone or among others.
    Chosen(Key),
}

impl Condition {
    /// Whether the condition is met by these answers. "No information" is not an answer.
    #[must_use]
    pub fn holds(&self, answers: &Answers) -> bool {
        let Some(value) = answers.get(&self.question) else { return false };
        match (&self.test, value) {
            (Test::Answered, value) => value.says_something(),
            (Test::Yes, Value::YesNo { yes, .. }) => *yes,
            (Test::No, Value::YesNo { yes, .. }) => !*yes,
            (Test::Chosen(key), Value::Choices { chosen, .. }) => chosen.contains(key),
            _ => false,
        }
    }

    /// What is wrong with the condition of question `of`: it must look back at a question that exists and can say so.
    #[must_use]
    pub fn fault(&self, questionnaire: &Questionnaire, of: &Key) -> Option<ConditionFault> {
        let mut before = questionnaire.questions().take_while(|q| &q.key != of);
        let Some(earlier) = before.find(|q| q.key == self.question) else {
            return Some(if questionnaire.question(&self.question).is_some() {
                ConditionFault::NotBefore
            } else {
                ConditionFault::Gone
            });
        };
        let possible = match &self.test {
            Test::Answered => true,
            Test::Yes | Test::No => earlier.kind.code() == "yes_no",
            Test::Chosen(key) => {
                earlier.kind.choices().is_some_and(|choices| choices.iter().any(|c| &c.key == key))
            }
        };
        (!possible).then_some(ConditionFault::NeverMet)
    }
}

/// Why a condition can't work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ConditionFault {
    /// It names a question that is no longer there.
    #[error("its condition names a question that was removed.")]
    Gone,
    /// It names a question that comes later, or itself.
    #[error("its condition names a question that does not come before it.")]
    NotBefore,
    /// No answer to the question that it names can meet it.
    #[error("its condition can never be met.")]
    NeverMet,
}
