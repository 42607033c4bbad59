//! What a respondent is writing, before it is handed in: what is put to it, what is missing, what will be handed in.
use crate::{
    answer::{Answers, Value},
    id::AttachmentId,
    questionnaire::{Expectation, Kind, Part, Question, Questionnaire},
    respondent::Audience,
    submission::Attachment,
};

/// A questionnaire and the answers that one respondent has drafted to it so far.
#[derive(Clone, Debug)]
pub struct Writing<'w> {
    questionnaire: &'w Questionnaire,
    audience: Audience,
    answers: &'w Answers,
    files: &'w [Attachment],
    counted: Answers,
}

/// How far a part or a whole reply is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Extent {
    /// How many of the questions that are put have an answer.
    pub given: usize,
    /// How many questions are put.
    pub put: usize,
}

/// Something worth knowing before a reply is handed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Finding<'w> {
    /// About which question.
    pub question: &'w Question,
    /// What.
    pub lack: Lack,
}

/// What is wrong, or worth a second look, with one answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lack {
    /// A required answer is missing. Bars handing in.
    Required,
    /// The answer does not fit the question any more, because the question was corrected. Bars handing in.
    Unfit,
    /// An expected answer is missing.
    Expected,
    /// The answer is longer than asked for; it is handed in as it is.
    TooLong {
        /// How many words it has.
        words: usize,
        /// How many are asked for.
        limit: u32,
    },
    /// There is an answer to a question that is not put, because of an earlier answer; it is not handed in.
    NotPut,
}

impl Lack {
    /// Whether a reply can't be handed in with it.
    #[must_use]
    pub const fn bars(self) -> bool {
        matches!(self, Self::Required | Self::Unfit)
    }
}

impl<'w> Writing<'w> {
    /// What has been drafted, read with the eyes of one audience.
    ///
    /// An answer to a question that is not put meets no condition: conditions look back only, so that one walk settles all.
    #[must_use]
    pub fn new(
        questionnaire: &'w Questionnaire,
        audience: Audience,
        answers: &'w Answers,
        files: &'w [Attachment],
    ) -> Self {
        let mut writing =
            Self { questionnaire, audience, answers, files, counted: Answers::default() };
        for question in questionnaire.questions() {
            if writing.is_put(question)
                && let Some(value) = writing.answer(question)
            {
                writing.counted.0.insert(question.key.clone(), value);
            }
        }
        writing
    }

    /// Whether the question is put to this respondent, given its answers so far.
    #[must_use]
    pub fn is_put(&self, question: &Question) -> bool {
        self.questionnaire.is_put(question, self.audience, &self.counted)
    }

    /// Whether there is an answer, be it only a file or "no information".
    #[must_use]
    pub fn is_given(&self, question: &Question) -> bool {
        self.answer(question).is_some() || self.files_of(question).next().is_some()
    }

    /// The files given with a question.
    pub fn files_of(&self, question: &Question) -> impl Iterator<Item = &'w Attachment> {
        self.files.iter().filter(move |file| file.question == question.key)
    }

    /// The answer as it would be handed in. The files of a file question are those that are there now.
    fn answer(&self, question: &Question) -> Option<Value> {
        let files: Vec<AttachmentId> = self.files_of(question).map(|file| file.id).collect();
        if question.kind == Kind::File && !files.is_empty() {
            return Some(Value::Files { files });
        }
        let value = self.answers.get(&question.key).filter(|value| value.is_given())?;
        let stale = matches!(value, Value::Files { .. });
        (!stale).then(|| value.clone())
    }

    /// How far one part is.
    #[must_use]
    pub fn extent_of(&self, part: &Part) -> Extent {
        let put: Vec<_> = part.questions.iter().filter(|q| self.is_put(q)).collect();
        Extent { given: put.iter().filter(|q| self.is_given(q)).count(), put: put.len() }
    }

    /// How far the whole is.
    #[must_use]
    pub fn extent(&self) -> Extent {
        self.questionnaire.parts.iter().map(|part| self.extent_of(part)).fold(
            Extent::default(),
            |sum, part| Extent { given: sum.given + part.given, put: sum.put + part.put },
        )
    }

    /// Everything that bars handing in or is worth a second look, in the order of the questions.
    #[must_use]
    pub fn findings(&self) -> Vec<Finding<'w>> {
        self.questionnaire
            .questions()
            .filter_map(|question| Some(Finding { question, lack: self.lack(question)? }))
            .collect()
    }

    fn lack(&self, question: &Question) -> Option<Lack> {
        let given = self.is_given(question);
        if !self.is_put(question) {
            return (given && question.is_put_to(self.audience)).then_some(Lack::NotPut);
        }
        if let Some(value) = self.answer(question) {
            if value.check(question).is_err() {
                return Some(Lack::Unfit);
            }
            let words = value.word_count();
            let limit = question.word_limit.filter(|limit| words > *limit as usize)?;
            return Some(Lack::TooLong { words, limit });
        }
        match question.expectation {
            Expectation::Required if !given => Some(Lack::Required),
            Expectation::Expected if !given => Some(Lack::Expected),
            _ => None,
        }
    }

    /// What will be handed in: the answers that are put and given, and the files of questions that are put.
    #[must_use]
    pub fn content(&self) -> (Answers, Vec<Attachment>) {
        let put = |file: &&Attachment| {
            self.questionnaire.question(&file.question).is_some_and(|q| self.is_put(q))
        };
        (self.counted.clone(), self.files.iter().filter(put).cloned().collect())
    }
}

#[cfg(test)]
mod tests {
    use super::{Extent, Lack, Writing};
    use crate::{
        answer::{Answers, Value},
        language::Texts,
        questionnaire::{Condition, Expectation, Key, Kind, Part, Question, Questionnaire, Test},
        respondent::Audience,
        submission::Attachment,
    };

    fn key(key: &str) -> Key {
        key.parse().expect("a good key")
    }

    fn question(name: &str, kind: Kind) -> Question {
        Question::plain(key(name), Texts::english(name), kind)
    }

    fn on(question: &str, test: Test) -> Option<Condition> {
        Some(Condition { question: key(question), test })
    }

    /// q1 yes or no; q2 only if yes; q3 only if q2 is answered; q4 files; q5 for NGOs.
    fn questionnaire() -> Questionnaire {
        let mut questions = vec![
            question("q1", Kind::YesNo { details: false }),
            question("q2", Kind::LongText),
            question("q3", Kind::LongText),
            question("q4", Kind::File),
            question("q5", Kind::ShortText),
        ];
        questions[1].condition = on("q1", Test::Yes);
        questions[2].condition = on("q2", Test::Answered);
        questions[4].audience = vec![Audience::Ngo];
        let part = Part {
            key: key("p1"),
            title: Texts::english("Part"),
            guidance: Texts::default(),
            questions,
        };
        Questionnaire { parts: vec![part], ..Questionnaire::default() }
    }

    fn answers(given: &[(&str, Value)]) -> Answers {
        Answers(given.iter().map(|(name, value)| (key(name), value.clone())).collect())
    }

    fn text(words: &str) -> Value {
        Value::Text { text: words.to_owned() }
    }

    const fn yes(yes: bool) -> Value {
        Value::YesNo { yes, details: String::new() }
    }

    fn file(question: &str) -> Attachment {
        Attachment {
            id: uuid::Uuid::from_u128(7).into(),
            question: key(question),
            name: "law.pdf".into(),
            media_type: "application/pdf".into(),
            size: 9,
            sha256: "00".into(),
        }
    }

    #[test]
    fn an_answer_that_is_not_put_meets_no_condition_and_is_not_handed_in() {
        let questionnaire = questionnaire();
        let given = answers(&[("q1", yes(false)), ("q2", text("Old.")), ("q3", text("Older."))]);
        let writing = Writing::new(&questionnaire, Audience::State, &given, &[]);
        assert_eq!(writing.content().0, answers(&[("q1", yes(false))]));
        assert_eq!(writing.extent(), Extent { given: 1, put: 2 });
        let lacks: Vec<_> = writing.findings().iter().map(|f| f.lack).collect();
        assert_eq!(lacks, [Lack::NotPut, Lack::NotPut]);
    }

    #[test]
    fn a_required_answer_bars_until_it_is_given_and_no_information_gives_it() {
        let mut questionnaire = questionnaire();
        questionnaire.parts[0].questions[0].expectation = Expectation::Required;
        let none = Answers::default();
        let lacks = |given: &Answers| -> Vec<Lack> {
            let writing = Writing::new(&questionnaire, Audience::State, given, &[]);
            writing.findings().iter().map(|f| f.lack).collect()
        };
        assert_eq!(lacks(&none), [Lack::Required]);
        assert!(Lack::Required.bars());
        assert_eq!(lacks(&answers(&[("q1", Value::NoInformation)])), []);
    }

    #[test]
    fn a_text_over_its_limit_is_pointed_out_and_handed_in() {
        let mut questionnaire = questionnaire();
        questionnaire.parts[0].questions[1].word_limit = Some(2);
        let given = answers(&[("q1", yes(true)), ("q2", text("one two three"))]);
        let writing = Writing::new(&questionnaire, Audience::State, &given, &[]);
        let lacks: Vec<_> = writing.findings().iter().map(|f| f.lack).collect();
        assert_eq!(lacks, [Lack::TooLong { words: 3, limit: 2 }]);
        assert!(!lacks[0].bars());
        assert_eq!(writing.content().0, given);
    }

    #[test]
    fn the_files_of_a_file_question_are_its_answer() {
        let questionnaire = questionnaire();
        let (none, files) = (Answers::default(), [file("q4"), file("q5")]);
        let writing = Writing::new(&questionnaire, Audience::State, &none, &files);
        let (content, attached) = writing.content();
        let here = Value::Files { files: vec![files[0].id] };
        assert_eq!(content, answers(&[("q4", here.clone())]));
        assert_eq!(attached, [files[0].clone()], "q5 is not put to States");
        let gone = answers(&[("q4", here)]);
        let writing = Writing::new(&questionnaire, Audience::State, &gone, &[]);
        assert_eq!(writing.content().0, Answers::default(), "the file was removed");
    }

    #[test]
    fn an_answer_that_no_longer_fits_bars() {
        let questionnaire = questionnaire();
        let given = answers(&[("q1", text("Yes, we do."))]);
        let writing = Writing::new(&questionnaire, Audience::State, &given, &[]);
        assert_eq!(writing.findings()[0].lack, Lack::Unfit);
        assert!(Lack::Unfit.bars());
    }
}
