//! `GET …/questions/{question}/answers`: all answers to one question, or the one that stands behind a sentence of the draft.
use super::{newest::newest, tally::tally};
use crate::web::{
    Desk, Query, WebError,
    board::{chip, ways},
    consultations, page_among,
};
use actix_web::{HttpResponse, web::Path};
use domain::{
    answer::Value,
    consultation::Consultation,
    questionnaire::{Key, Numbered, Question, Questionnaire},
    respondent::{Category, RegionalGroup},
    state::sort_by_name,
    submission::Submission,
};
use serde::Deserialize;
use store::TenantTx;
use templates::{
    board::{Way, Ways},
    parts::recalled,
    submissions::{AnswerEntry, Answers, Gaps, OtherQuestion},
};

/// How many stand on a page.
const A_PAGE: usize = 100;

/// What is shown, as the address says it.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    page: String,
    respondent: String,
    order: String,
    category: String,
    group: String,
    show: String,
}

/// The page.
pub async fn show(
    desk: Desk,
    place: Path<(String, String, String)>,
    asked: Query<Asked>,
) -> Result<HttpResponse, WebError> {
    let tx = desk.read().await?;
    let consultation = consultations::find(&tx, &place.1).await?;
    let key: Key = place.2.parse().map_err(|_| WebError::NotFound)?;
    let (questionnaire, earlier) = questionnaire_with(&tx, &consultation, &key).await?;
    let submissions = gather(&tx, &consultation, &questionnaire, (&key, &asked)).await?;
    let ways = ways(&desk, &tx, &consultation, Way::Answers).await?;
    tx.commit().await?;
    let found = Found { desk: &desk, ways, questionnaire: &questionnaire, earlier, submissions };
    let view = found.view(&key, &asked)?;
    Ok(consultations::page(&desk, &consultation).show(&view))
}

/// The newest dispatched version of the questionnaire that has the question, and those before it, newest first.
async fn questionnaire_with(
    tx: &TenantTx,
    consultation: &Consultation,
    key: &Key,
) -> Result<(Questionnaire, Vec<Questionnaire>), WebError> {
    let versions = tx.questionnaires().versions(consultation.id).await?.into_iter().rev();
    let dispatched = versions.filter(|version| version.dispatched_at.is_some());
    let mut dispatched = dispatched.map(|version| version.content);
    let found = dispatched.find(|content| content.question(key).is_some());
    Ok((found.ok_or(WebError::NotFound)?, dispatched.collect()))
}

/// The newest submission of each respondent, or of the one that is asked for, with the answer to the question and to the
/// one on which it depends.
async fn gather(
    tx: &TenantTx,
    consultation: &Consultation,
    questionnaire: &Questionnaire,
    (key, asked): (&Key, &Asked),
) -> Result<Vec<Submission>, WebError> {
    if asked.respondent.is_empty() {
        let condition = questionnaire.question(key).and_then(|q| q.condition.as_ref());
        let before = condition.map(|condition| condition.question.clone());
        let keys: Vec<Key> = before.into_iter().chain([key.clone()]).collect();
        return Ok(newest(tx.submissions().answering(consultation.id, &keys).await?));
    }
    let respondent = tx.respondents().by_slug(&asked.respondent).await?;
    let respondent = respondent.ok_or(WebError::NotFound)?;
    Ok(newest(tx.submissions().of_respondent(consultation.id, respondent.id).await?))
}

struct Found<'f> {
    desk: &'f Desk,
    ways: Ways,
    questionnaire: &'f Questionnaire,
    earlier: Vec<Questionnaire>,
    submissions: Vec<Submission>,
}

impl Found<'_> {
    /// The view; not found when the question is in no part.
    fn view(mut self, key: &Key, asked: &Asked) -> Result<Answers, WebError> {
        let order = order(asked);
        self.sort(order);
        let one = !asked.respondent.is_empty();
        let all = asked.show == "all" || one;
        let parts = self.questionnaire.numbered();
        let part = parts.iter().find(|part| part.questions.iter().any(|q| &q.question.key == key));
        let part = part.ok_or(WebError::NotFound)?;
        let numbered = part.questions.iter().find(|q| &q.question.key == key);
        let Numbered { number, question } = numbered.ok_or(WebError::NotFound)?;
        let counted: Vec<&Submission> = self.submissions.iter().filter(|s| s.counts()).collect();
        let shown: Vec<&Submission> = match all {
            true => self.submissions.iter().collect(),
            false => counted.clone(),
        };
        let says: Vec<&Submission> = shown.into_iter().filter(|s| says(s, key)).collect();
        let (category, group) = (asked.category.parse().ok(), asked.group.parse().ok());
        let fits = |s: &&Submission| {
            let respondent = &s.respondent;
            category.is_none_or(|c: Category| c == respondent.category)
                && group.is_none_or(|g: RegionalGroup| respondent.group == Some(g))
        };
        let of_category = |c| says.iter().filter(|s| s.respondent.category == c).count();
        let of_group = |g| says.iter().filter(|s| s.respondent.group == Some(g)).count();
        let chrome = &self.desk.page.chrome;
        let found: Vec<&Submission> = says.iter().copied().filter(|s| fits(s)).collect();
        let (page, last) = page_among(&asked.page, found.len(), A_PAGE);
        let entries = found.iter().skip((page - 1) * A_PAGE).take(A_PAGE);
        Ok(Answers {
            ways: self.ways.clone(),
            href: self.href(key),
            tally: tally(chrome, number, &self.recalled(question, &counted), &counted)
                .filter(|_| !counted.is_empty()),
            gaps: self.gaps(question, &counted),
            categories: counts(&Category::ALL, of_category),
            groups: counts(&RegionalGroup::ALL, of_group),
            entries: entries.map(|s| self.entry(s, key)).collect(),
            page,
            last,
            questions: self.others(key),
            number: number.clone(),
            question: self.recalled(question, &says),
            part: part.part.title.clone(),
            order,
            category,
            group,
            all,
            one,
        })
    }

    /// The question with the dropped choices that one of these submissions chose.
    fn recalled(&self, question: &Question, submissions: &[&Submission]) -> Question {
        let mut dropped = question.dropped(&self.earlier);
        dropped.retain(|choice| {
            submissions.iter().filter_map(|s| s.answers.get(&question.key)).any(
                |value| matches!(value, Value::Choices { chosen, .. } if chosen.contains(&choice.key)),
            )
        });
        recalled(question, dropped)
    }

    fn sort(&mut self, order: &str) {
        let language = self.desk.page.language();
        sort_by_name(&mut self.submissions, language, |s| s.respondent.list_name(language));
        match order {
            "category" => self.submissions.sort_by_key(|s| s.respondent.category),
            // Those outside the groups follow, category by category.
            "group" => self.submissions.sort_by_key(|s| {
                (s.respondent.group.is_none(), s.respondent.group, s.respondent.category)
            }),
            _ => {}
        }
    }

    fn href(&self, key: &Key) -> String {
        format!("{}/questions/{key}/answers", self.ways.base)
    }

    fn others(&self, key: &Key) -> Vec<OtherQuestion> {
        let parts = self.questionnaire.numbered().into_iter();
        parts
            .flat_map(|part| part.questions)
            .map(|Numbered { number, question }| OtherQuestion {
                href: self.href(&question.key),
                number,
                text: match question.heading.is_empty() {
                    true => question.text.clone(),
                    false => question.heading.clone(),
                },
                current: &question.key == key,
            })
            .collect()
    }

    /// How many of those to whom the question was put say something; over submissions that count.
    fn gaps(&self, question: &Question, counted: &[&Submission]) -> Gaps {
        let mut gaps = Gaps::default();
        for submission in counted {
            let audience = submission.respondent.category.audience();
            match submission.answers.get(&question.key) {
                Some(Value::NoInformation | Value::NotApplicable) => gaps.nothing += 1,
                _ if says(submission, &question.key) => gaps.answered += 1,
                _ if self.questionnaire.is_put(question, audience, &submission.answers) => {
                    gaps.silent += 1;
                }
                _ => {}
            }
        }
        gaps
    }

    fn entry(&self, submission: &Submission, key: &Key) -> AnswerEntry {
        let (slug, version) = (&submission.respondent.slug, submission.version);
        AnswerEntry {
            chip: chip(&submission.respondent, self.desk.page.language()),
            href: format!("{}/submissions/{slug}/{version}", self.ways.base),
            version,
            late: submission.late,
            standing: submission.standing,
            counts: submission.counts(),
            publication: submission.publication,
            language: submission.language,
            on_behalf_of: submission.on_behalf_of.clone(),
            value: submission.answers.get(key).cloned(),
            files: submission.attachments.clone(),
        }
    }
}

fn order(asked: &Asked) -> &'static str {
    match asked.order.as_str() {
        "category" => "category",
        "group" => "group",
        _ => "alphabet",
    }
}

/// Whether there is something to read: an answer that says something, or a file.
fn says(submission: &Submission, key: &Key) -> bool {
    submission.answers.get(key).is_some_and(Value::says_something)
        || submission.attachments.iter().any(|file| &file.question == key)
}

fn counts<K: Copy>(kinds: &[K], count: impl Fn(K) -> usize) -> Vec<(K, usize)> {
    kinds.iter().map(|kind| (*kind, count(*kind))).filter(|(_, count)| *count > 0).collect()
}
