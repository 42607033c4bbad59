//! What stands in the forms of the desk, right or not.
use domain::{
    language::{Language, Texts},
    questionnaire::{Condition, Test},
};

/// The head of a questionnaire.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HeadTyped {
    /// The title.
    pub title: Texts,
    /// What must be known first.
    pub preamble: Texts,
    /// How to answer.
    pub instruction: Texts,
    /// In which languages it is issued.
    pub languages: Vec<Language>,
}

/// The head of a part.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PartTyped {
    /// The title.
    pub title: Texts,
    /// What stands under it.
    pub guidance: Texts,
}

/// A question with the options of all kinds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct QuestionTyped {
    /// What is asked.
    pub text: Texts,
    /// Help for the one who answers.
    pub guidance: Texts,
    /// What heads the section of the report.
    pub heading: Texts,
    /// The code of the kind.
    pub kind: String,
    /// Whether it is a sub-question.
    pub sub: bool,
    /// Yes or no: whether details are asked for.
    pub details: bool,
    /// Choices: a label a line, line by line in each language.
    pub choices: Texts,
    /// Choices: whether "other" is offered.
    pub other: bool,
    /// Number: what is counted.
    pub unit: Texts,
    /// Number: whether the year is asked for.
    pub year: bool,
    /// Repeating group: its fields.
    pub fields: Vec<FieldTyped>,
    /// Repeating group: at most so many items.
    pub max_items: String,
    /// After how many words an answer is too long.
    pub word_limit: String,
    /// The code of the expectation.
    pub expectation: String,
    /// The codes of the audiences.
    pub audience: Vec<String>,
    /// "" for always, else as [`condition_value`] writes it.
    pub condition: String,
    /// Whether files may be given.
    pub attachments: bool,
}

/// A field of a repeating group.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FieldTyped {
    /// Its stable name; "" for a new one.
    pub key: String,
    /// What the reader sees.
    pub label: Texts,
    /// Whether it takes several lines.
    pub long: bool,
}

/// A condition as a form sends it: `q4:yes`, `q4:chosen:c2`.
#[must_use]
pub fn condition_value(condition: &Condition) -> String {
    let question = &condition.question;
    match &condition.test {
        Test::Answered => format!("{question}:answered"),
        Test::Yes => format!("{question}:yes"),
        Test::No => format!("{question}:no"),
        Test::Chosen(choice) => format!("{question}:chosen:{choice}"),
    }
}
