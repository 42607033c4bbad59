//! What is asked: parts, numbered questions and sub-questions, each put to an audience and perhaps on a condition.
mod condition;
mod difference;
mod edit;
mod gaps;
mod kind;
mod numbering;
mod recall;

pub use condition::{Condition, ConditionFault, Test};
pub use difference::{Altered, Manner, Place, Wording, difference};
pub use edit::{EditError, Move, Removed};
pub use gaps::Gap;
pub use kind::{Choice, Field, FieldKind, Kind};
pub use numbering::{Numbered, NumberedPart};

use crate::{
    answer::Answers,
    language::{Language, Texts},
    respondent::Audience,
};
use serde::{Deserialize, Serialize};

/// The stable name of a part or question inside one consultation, kept from version to version: `q7`, `p2`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Key(String);

impl Key {
    /// The key as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// Not a key: keys have 1 to 40 letters of `a`–`z`, digits, `-` and `_`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("There is no such part or question.")]
pub struct BadKey;

impl std::str::FromStr for Key {
    type Err = BadKey;

    fn from_str(raw: &str) -> Result<Self, BadKey> {
        let good = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '_';
        if raw.is_empty() || raw.len() > 40 || !raw.chars().all(good) {
            return Err(BadKey);
        }
        Ok(Self(raw.to_owned()))
    }
}

/// The questions of one consultation, as one text in several languages.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Questionnaire {
    /// The title: "Enhancement of international cooperation in the field of human rights".
    pub title: Texts,
    /// What the reader must know first: mandate, background, drafting group.
    pub preamble: Texts,
    /// How to answer: "Reply only to the questions that are applicable to you."
    pub instruction: Texts,
    /// The languages in which the questionnaire is issued.
    pub languages: Vec<Language>,
    /// The parts, in order.
    pub parts: Vec<Part>,
}

/// A part of a questionnaire, numbered I, II, III.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// Its stable name.
    pub key: Key,
    /// Its title.
    pub title: Texts,
    /// What stands under the title.
    #[serde(default)]
    pub guidance: Texts,
    /// Its questions, in order; a sub-question stands right after its question.
    pub questions: Vec<Question>,
}

/// Whether an answer is wanted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Expectation {
    /// Handing in without it is refused.
    Required,
    /// Its absence is pointed out before handing in.
    Expected,
    /// Its absence is not mentioned.
    #[default]
    Optional,
}

impl Expectation {
    /// The code in forms: `required`, `expected`, `optional`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Required => "required",
            Self::Expected => "expected",
            Self::Optional => "optional",
        }
    }
}

/// A question or sub-question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// Its stable name.
    pub key: Key,
    /// Whether it is a sub-question of the question before it: 4 (a).
    #[serde(default)]
    pub sub: bool,
    /// What is asked.
    pub text: Texts,
    /// Help for the one who answers; definitions.
    #[serde(default)]
    pub guidance: Texts,
    /// The shape of an answer.
    pub kind: Kind,
    /// The number of words after which the answer is too long; a warning, not a bar.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub word_limit: Option<u32>,
    /// Whether an answer is wanted.
    #[serde(default)]
    pub expectation: Expectation,
    /// Whom it is put to; everybody when empty.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub audience: Vec<Audience>,
    /// When it is put at all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub condition: Option<Condition>,
    /// Whether files may be given with the answer.
    #[serde(default)]
    pub attachments: bool,
    /// A few words that head the section of the report on it: "National human rights institutions".
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub heading: Texts,
}

impl Question {
    /// A question of which only the wording and the kind are known: put to everybody, no help, no limit, no condition.
    #[must_use]
    pub fn plain(key: Key, text: Texts, kind: Kind) -> Self {
        Self {
            key,
            sub: false,
            text,
            guidance: Texts::default(),
            kind,
            word_limit: None,
            expectation: Expectation::default(),
            audience: Vec::new(),
            condition: None,
            attachments: false,
            heading: Texts::default(),
        }
    }

    /// Whether the question is put to this audience.
    #[must_use]
    pub fn is_put_to(&self, audience: Audience) -> bool {
        self.audience.is_empty() || self.audience.contains(&audience)
    }
}

impl Questionnaire {
    /// All questions in order.
    pub fn questions(&self) -> impl Iterator<Item = &Question> {
        self.parts.iter().flat_map(|part| &part.questions)
    }

    /// The question with this key.
    #[must_use]
    pub fn question(&self, key: &Key) -> Option<&Question> {
        self.questions().find(|q| &q.key == key)
    }

    /// The part with this key.
    #[must_use]
    pub fn part(&self, key: &Key) -> Option<&Part> {
        self.parts.iter().find(|p| &p.key == key)
    }

    /// The part in which a question stands.
    #[must_use]
    pub fn part_of(&self, question: &Key) -> Option<&Part> {
        self.parts.iter().find(|p| p.questions.iter().any(|q| &q.key == question))
    }

    /// The questions put to an audience that has given `answers`: audience and conditions applied.
    pub fn put_to<'q>(
        &'q self,
        audience: Audience,
        answers: &'q Answers,
    ) -> impl Iterator<Item = &'q Question> + 'q {
        self.questions().filter(move |q| self.is_put(q, audience, answers))
    }

    /// Whether one question is put, given the answers so far.
    #[must_use]
    pub fn is_put(&self, question: &Question, audience: Audience, answers: &Answers) -> bool {
        question.is_put_to(audience)
            && question.condition.as_ref().is_none_or(|condition| condition.holds(answers))
    }
}

/// Why a questionnaire can't be dispatched yet; each is a sentence for its author.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unready {
    /// No question at all.
    #[error("Add at least one question.")]
    NoQuestions,
    /// No title.
    #[error("Give the questionnaire a title.")]
    NoTitle,
    /// A part without a question.
    #[error("Part {number} has no questions. Add one or remove the part.")]
    EmptyPart {
        /// "II"
        number: String,
    },
    /// A text is missing in a language in which the questionnaire is issued.
    #[error("{place} lacks a text in {language}.")]
    Untranslated {
        /// "Question 4 (a)"
        place: String,
        /// "French"
        language: &'static str,
    },
    /// A condition that can't be met or that loops.
    #[error("Question {number}: {fault}")]
    Condition {
        /// "4 (a)"
        number: String,
        /// What is wrong with it.
        fault: ConditionFault,
    },
    /// A choice question without two choices.
    #[error("Question {number} offers fewer than two choices.")]
    TooFewChoices {
        /// "4"
        number: String,
    },
}

impl Questionnaire {
    /// Everything that stands in the way of dispatch; empty when it is ready.
    #[must_use]
    pub fn unready(&self) -> Vec<Unready> {
        let mut found = Vec::new();
        if self.title.is_empty() {
            found.push(Unready::NoTitle);
        }
        if self.questions().next().is_none() {
            found.push(Unready::NoQuestions);
        }
        for part in self.numbered() {
            if part.questions.is_empty() {
                found.push(Unready::EmptyPart { number: part.number.clone() });
            }
            for asked in &part.questions {
                self.unready_question(asked, &mut found);
            }
        }
        found.extend(self.untranslated().iter().map(|gap| Unready::Untranslated {
            place: self.place_in_english(&gap.place),
            language: gap.language.english_name(),
        }));
        found
    }

    fn place_in_english(&self, place: &Place) -> String {
        match place {
            Place::Head => "The head".to_owned(),
            Place::Part(key) => {
                let number = self.numbered().into_iter().find(|p| &p.part.key == key);
                format!("Part {}", number.map(|p| p.number).unwrap_or_default())
            }
            Place::Question(key) => format!("Question {}", self.number_of(key).unwrap_or_default()),
        }
    }

    fn unready_question(&self, asked: &Numbered<'_>, found: &mut Vec<Unready>) {
        if asked.question.kind.choices().is_some_and(|choices| choices.len() < 2) {
            found.push(Unready::TooFewChoices { number: asked.number.clone() });
        }
        if let Some(fault) =
            asked.question.condition.as_ref().and_then(|c| c.fault(self, &asked.question.key))
        {
            found.push(Unready::Condition { number: asked.number.clone(), fault });
        }
    }
}
