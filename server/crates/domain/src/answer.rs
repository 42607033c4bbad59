//! What is answered.
use crate::{
    id::AttachmentId,
    questionnaire::{Key, Kind, Question},
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The most characters that one text in an answer may have.
pub const LONGEST_TEXT: usize = 100_000;

/// All answers of one reply or submission, by question.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Answers(pub BTreeMap<Key, Value>);

impl Answers {
    /// The answer to a question.
    #[must_use]
    pub fn get(&self, question: &Key) -> Option<&Value> {
        self.0.get(question)
    }
}

/// One answer. Every shape but the typed non-answers belongs to one or more question kinds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "value", rename_all = "snake_case")]
pub enum Value {
    /// Words, in paragraphs; also for short texts.
    Text {
        /// The words as received.
        text: String,
    },
    /// Yes or no.
    YesNo {
        /// The answer.
        yes: bool,
        /// Details, where asked for.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        details: String,
    },
    /// What was chosen of choices or of a scale.
    Choices {
        /// The keys of the choices; exactly one for one choice and for a scale.
        chosen: Vec<Key>,
        /// "Other, please specify".
        #[serde(default, skip_serializing_if = "String::is_empty")]
        other: String,
    },
    /// A figure.
    Number {
        /// Decimal, with a point: "1417.5".
        number: String,
        /// The year of the figure.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        year: Option<i16>,
    },
    /// A day.
    Date {
        /// The day.
        date: jiff::civil::Date,
    },
    /// Files only; which, is in `files`.
    Files {
        /// The files.
        files: Vec<AttachmentId>,
    },
    /// Items of a repeating group: a text for each field.
    Group {
        /// The items, in order.
        items: Vec<BTreeMap<Key, String>>,
    },
    /// The respondent has no information to give. A typed non-answer.
    NoInformation,
    /// The question does not apply to the respondent. A typed non-answer.
    NotApplicable,
}

impl Value {
    /// Whether the answer says something: not empty and not a typed non-answer.
    #[must_use]
    pub fn says_something(&self) -> bool {
        match self {
            Self::Text { text } => !text.trim().is_empty(),
            Self::YesNo { .. } | Self::Date { .. } => true,
            Self::Choices { chosen, other } => !chosen.is_empty() || !other.trim().is_empty(),
            Self::Number { number, .. } => !number.is_empty(),
            Self::Files { files } => !files.is_empty(),
            Self::Group { items } => {
                items.iter().any(|item| item.values().any(|v| !v.trim().is_empty()))
            }
            Self::NoInformation | Self::NotApplicable => false,
        }
    }

    /// Whether the answer is there at all: it says something, or says that there is nothing to say.
    #[must_use]
    pub fn is_given(&self) -> bool {
        self.says_something() || matches!(self, Self::NoInformation | Self::NotApplicable)
    }

    /// The words of the answer that a report may quote: texts, details, "other", items.
    #[must_use]
    pub fn words(&self) -> String {
        match self {
            Self::Text { text } => text.clone(),
            Self::YesNo { details, .. } => details.clone(),
            Self::Choices { other, .. } => other.clone(),
            Self::Group { items } => items
                .iter()
                .map(|item| item.values().map(String::as_str).collect::<Vec<_>>().join(" – "))
                .collect::<Vec<_>>()
                .join("\n\n"),
            _ => String::new(),
        }
    }

    /// How many words the answer has, counted as the secretariat counts them: stretches between white space.
    #[must_use]
    pub fn word_count(&self) -> usize {
        self.words().split_whitespace().count()
    }

    /// Whether the shape fits the question: kind, choices on offer, fields and their number.
    ///
    /// # Errors
    /// The sentence that tells the writer what to do.
    pub fn check(&self, question: &Question) -> Result<(), AnswerFault> {
        self.check_length()?;
        match (self, &question.kind) {
            (Self::NoInformation | Self::NotApplicable, _)
            | (Self::Text { .. }, Kind::ShortText | Kind::LongText)
            | (Self::Date { .. }, Kind::Date)
            | (Self::Files { .. }, Kind::File) => Ok(()),
            (Self::YesNo { details, .. }, Kind::YesNo { details: asked }) => {
                (details.is_empty() || *asked).then_some(()).ok_or(AnswerFault::WrongShape)
            }
            (Self::Choices { chosen, other }, kind) => check_choices(chosen, other, kind),
            (Self::Number { number, year }, Kind::Number { .. }) => check_number(number, *year),
            (Self::Group { items }, Kind::RepeatingGroup { fields, max_items }) => {
                if items.len() > *max_items as usize {
                    return Err(AnswerFault::TooManyItems { max: *max_items });
                }
                let known = |key: &Key| fields.iter().any(|f| &f.key == key);
                items
                    .iter()
                    .flat_map(BTreeMap::keys)
                    .all(known)
                    .then_some(())
                    .ok_or(AnswerFault::WrongShape)
            }
            _ => Err(AnswerFault::WrongShape),
        }
    }

    fn check_length(&self) -> Result<(), AnswerFault> {
        let words = self.words();
        if words.contains('\0') {
            return Err(AnswerFault::Nul);
        }
        if words.chars().count() > LONGEST_TEXT {
            return Err(AnswerFault::TooLong);
        }
        Ok(())
    }
}

fn check_choices(chosen: &[Key], other: &str, kind: &Kind) -> Result<(), AnswerFault> {
    let (one, other_offered) = match kind {
        Kind::OneChoice { other, .. } => (true, *other),
        Kind::SeveralChoices { other, .. } => (false, *other),
        Kind::Scale { .. } => (true, false),
        _ => return Err(AnswerFault::WrongShape),
    };
    let on_offer = kind.choices().unwrap_or_default();
    let count = chosen.len() + usize::from(!other.trim().is_empty());
    if one && count > 1 {
        return Err(AnswerFault::OnlyOne);
    }
    let known = chosen.iter().all(|key| on_offer.iter().any(|c| &c.key == key));
    (known && (other_offered || other.is_empty())).then_some(()).ok_or(AnswerFault::WrongShape)
}

fn check_number(number: &str, year: Option<i16>) -> Result<(), AnswerFault> {
    let digits = number.strip_prefix('-').unwrap_or(number);
    let mut halves = digits.splitn(2, '.');
    let whole = halves.next().unwrap_or_default();
    let good = |part: &str| {
        !part.is_empty() && part.len() <= 18 && part.bytes().all(|b| b.is_ascii_digit())
    };
    if !good(whole) || halves.next().is_some_and(|part| !good(part)) {
        return Err(AnswerFault::NotANumber);
    }
    if year.is_some_and(|y| !(1800..=2200).contains(&y)) {
        return Err(AnswerFault::NotAYear);
    }
    Ok(())
}

/// Why an answer was not taken as it is; each is a sentence for the writer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AnswerFault {
    /// The answer is of another kind than the question.
    #[error(
        "This answer does not fit the question. Load the page again; the question may have been corrected."
    )]
    WrongShape,
    /// One choice was wanted.
    #[error("Choose one only.")]
    OnlyOne,
    /// Not a decimal number.
    #[error("Write the number in digits, with a point before decimals: 1417.5")]
    NotANumber,
    /// Not a likely year.
    #[error("Write the year in four digits, between 1800 and 2200.")]
    NotAYear,
    /// Not a day of the calendar.
    #[error("Write the date as year-month-day: 2011-09-01")]
    NotADate,
    /// Longer than [`LONGEST_TEXT`].
    #[error("This text has more than 100,000 characters. Shorten it, or give it as an attachment.")]
    TooLong,
    /// A character that no text may hold.
    #[error("The text holds a character that can't be stored (NUL). Remove it and try again.")]
    Nul,
    /// More items than asked for.
    #[error("At most {max} items are asked for.")]
    TooManyItems {
        /// The greatest number of items.
        max: u32,
    },
}
