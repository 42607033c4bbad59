//! The answers to one question: how many are alike in all that is counted, and which there are to read.
use super::{Submissions, brief::brief, present::present};
use crate::{Corrupt, StoreError};
use domain::{
    answer::Value,
    id::{ConsultationId, SubmissionId},
    language::Language,
    questionnaire::Key,
    respondent::{Category, RegionalGroup},
};
use sea_orm::FromQueryResult;
use serde::{Deserialize, de::DeserializeOwned};
use uuid::Uuid;

/// Which answers are looked for.
#[derive(Clone, Copy, Debug)]
pub struct ToRead<'k> {
    /// To this question.
    pub question: &'k Key,
    /// The question on whose answer it depends.
    pub before: Option<&'k Key>,
    /// The language in which respondents are named.
    pub language: Language,
    /// Also those that do not count.
    pub all: bool,
    /// Only of this category.
    pub category: Option<Category>,
    /// Only of this regional group.
    pub group: Option<RegionalGroup>,
}

/// What was found.
#[derive(Clone, Debug, Default)]
pub struct Tallied {
    /// Every submission, as far as it is counted.
    pub alike: Vec<AlikeAnswers>,
    /// Those of the looked-for that say something, by respondent in list order, then version.
    pub found: Vec<FoundAnswer>,
}

/// Submissions that are alike in all that is counted.
#[derive(Clone, Debug, Deserialize)]
pub struct AlikeAnswers {
    /// The category of their respondents.
    pub category: Category,
    /// The regional group.
    pub group: Option<RegionalGroup>,
    /// Whether they count.
    pub counts: bool,
    /// The answer without its words: what cannot be counted is a text of one letter, and what says nothing at all is none.
    pub value: Option<Value>,
    /// The same of the answer to the question on which this one depends.
    pub before: Option<Value>,
    /// Whether files came with it.
    pub files: bool,
    /// How many there are.
    pub count: usize,
}

/// A submission that says something about the question: as much of it as puts it in its place.
#[derive(Clone, Debug, Deserialize)]
pub struct FoundAnswer {
    /// Which.
    pub id: SubmissionId,
    /// The category of its respondent.
    pub category: Category,
    /// The regional group.
    pub group: Option<RegionalGroup>,
    /// Its name as lists print it in the reader's language.
    pub name: String,
}

impl AlikeAnswers {
    /// Whether there is something to read: an answer that says something, or a file.
    #[must_use]
    pub fn says_something(&self) -> bool {
        self.files || self.value.as_ref().is_some_and(Value::says_something)
    }
}

#[derive(FromQueryResult)]
struct Row {
    alike: Option<String>,
    found: Option<String>,
}

impl Submissions<'_> {
    /// The answers to a question, counted and found.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn tallied(
        &self,
        consultation: ConsultationId,
        to_read: &ToRead<'_>,
    ) -> Result<Tallied, StoreError> {
        let values = vec![
            Uuid::from(consultation).into(),
            to_read.question.as_str().into(),
            to_read.before.map(Key::as_str).into(),
            to_read.all.into(),
            to_read.category.map(Category::code).into(),
            to_read.group.map(RegionalGroup::code).into(),
        ];
        let statement = self.0.statement(&sql(to_read.language), values);
        let row = Row::find_by_statement(statement).one(&self.0.tx).await?;
        let corrupt =
            Corrupt { table: "submission_answers", column: "value", row: consultation.into() };
        let read = row.and_then(|row| {
            Some(Tallied { alike: list(row.alike.as_deref())?, found: list(row.found.as_deref())? })
        });
        Ok(read.ok_or(corrupt)?)
    }
}

fn list<T: DeserializeOwned>(text: Option<&str>) -> Option<Vec<T>> {
    text.map_or_else(|| Some(Vec::new()), |text| serde_json::from_str(text).ok())
}

fn sql(language: Language) -> String {
    format!(
        "{}, given AS MATERIALIZED (
           SELECT p.id, p.version, p.counts, p.category, p.regional_group, p.name, p.sort_key, x.value, y.value AS before,
             p.id IN (SELECT f.submission_id FROM submission_attachments f WHERE ours(submission_attachments f) AND f.question = $2) AS files
           FROM present p FULL JOIN ({}) x ON x.submission_id = p.id FULL JOIN ({}) y ON y.submission_id = p.id),
         answered AS (SELECT * FROM given WHERE id IS NOT NULL)
         SELECT (SELECT json_agg(a)::text FROM (
             SELECT category, regional_group AS \"group\", counts, value, before, files, count(*) AS count FROM answered
             GROUP BY 1, 2, 3, 4, 5, 6) a) AS alike,
           (SELECT json_agg(json_build_array(id, category, regional_group, name) ORDER BY sort_key COLLATE \"C\", version, id)::text FROM answered
             WHERE (counts OR $4) AND (files OR value->>'value' NOT IN ('no_information', 'not_applicable'))
               AND ($5::text IS NULL OR category = $5) AND ($6::text IS NULL OR regional_group = $6)) AS found",
        present(&format!("r.category, r.regional_group, r.sort_key, {} AS name", name(language))),
        answers("$2"),
        answers("$3"),
    )
}

/// The answers to a question, without their words.
fn answers(question: &str) -> String {
    format!(
        "SELECT x.submission_id, {} AS value FROM submission_answers x
         WHERE ours(submission_answers x) AND x.consultation_id = $1 AND x.question = {question}",
        brief("x.value")
    )
}

/// As `Texts::read` chooses: the reader's language, else English, else any.
fn name(language: Language) -> String {
    let languages = [language, Language::En].into_iter().chain(Language::ALL);
    let names: Vec<String> = languages.map(|l| format!("r.names->>'{}'", l.code())).collect();
    format!("coalesce({}, '')", names.join(", "))
}
