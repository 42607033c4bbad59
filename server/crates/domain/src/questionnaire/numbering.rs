//! Numbers of parts (I, II), questions (1, 2 through the whole questionnaire) and sub-questions (4 (a)). Computed, never typed.
use super::{Part, Question, Questionnaire};
use crate::style::number::{letter, roman};

/// A part with its number.
#[derive(Clone, Debug)]
pub struct NumberedPart<'q> {
    /// "II"
    pub number: String,
    /// Its place from 1, used in addresses.
    pub position: usize,
    /// The part.
    pub part: &'q Part,
    /// Its questions with theirs.
    pub questions: Vec<Numbered<'q>>,
}

/// A question with its number.
#[derive(Clone, Debug)]
pub struct Numbered<'q> {
    /// "4" or "4 (a)"
    pub number: String,
    /// The question.
    pub question: &'q Question,
}

impl Questionnaire {
    /// The parts and questions with their numbers, as every reader sees them: the whole questionnaire counts, whatever the audience.
    #[must_use]
    pub fn numbered(&self) -> Vec<NumberedPart<'_>> {
        let mut counter = Counter::default();
        self.parts
            .iter()
            .enumerate()
            .map(|(i, part)| NumberedPart {
                number: roman(i as u64 + 1),
                position: i + 1,
                part,
                questions: part
                    .questions
                    .iter()
                    .map(|question| Numbered { number: counter.next(question.sub), question })
                    .collect(),
            })
            .collect()
    }

    /// The number of one question: "4 (a)".
    #[must_use]
    pub fn number_of(&self, key: &super::Key) -> Option<String> {
        self.numbered()
            .into_iter()
            .flat_map(|part| part.questions)
            .find(|asked| &asked.question.key == key)
            .map(|asked| asked.number)
    }
}

#[derive(Default)]
struct Counter {
    question: u64,
    sub: u64,
}

impl Counter {
    fn next(&mut self, sub: bool) -> String {
        if sub && self.question > 0 {
            self.sub += 1;
            format!("{} ({})", self.question, letter(self.sub))
        } else {
            self.question += 1;
            self.sub = 0;
            self.question.to_string()
        }
    }
}
