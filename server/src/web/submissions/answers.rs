//! `GET …/questions/{question}/answers`: all answers to one question, or the one that stands behind a sentence of the draft.
use super::{
    gathered::{Gathered, Wanted, gather},
    tally::tally,
};
use crate::web::{
    Desk, Query, WebError,
    board::{chip, ways_at},
    consultations,
};
use actix_web::{HttpResponse, web::Path};
use domain::{
    answer::{Answers as GivenAnswers, Value},
    consultation::Consultation,
    questionnaire::{Key, Numbered, Question, Questionnaire},
    respondent::{Category, RegionalGroup},
    submission::Submission,
};
use serde::Deserialize;
use std::collections::BTreeSet;
use store::{AlikeAnswers, TenantTx};
use templates::{
    board::{Way, Ways},
    parts::recalled,
    submissions::{AnswerEntry, Answers, Gaps, OtherQuestion},
};

/// What is shown, as the address says it.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    pub page: String,
    pub respondent: String,
    pub order: String,
    pub category: String,
    pub group: String,
    pub show: String,
}

/// The page.
pub async fn show(
    desk: Desk,
    place: Path<(String, String, String)>,
    asked: Query<Asked>,
) -> Result<HttpResponse, WebError> {
    let tx = desk.read().await?;
    let (consultation, glance) = consultations::find_with_glance(&tx, &place.1).await?;
    let key: Key = place.2.parse().map_err(|_| WebError::NotFound)?;
    let (questionnaire, earlier) = questionnaire_with(&tx, &consultation, &key).await?;
    let wanted = Wanted::of(&asked, desk.page.language());
    let gathered = gather(&tx, &consultation, &questionnaire, (&key, &asked, &wanted)).await?;
    tx.commit().await?;
    let ways = ways_at(&desk, &consultation, glance, Way::Answers);
    let found = Found { desk: &desk, ways, questionnaire, earlier, gathered, wanted };
    let view = found.view(&key)?;
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

struct Found<'f> {
    desk: &'f Desk,
    ways: Ways,
    questionnaire: Questionnaire,
    earlier: Vec<Questionnaire>,
    gathered: Gathered,
    wanted: Wanted,
}

impl Found<'_> {
    /// The view; not found when the question is in no part.
    fn view(&self, key: &Key) -> Result<Answers, WebError> {
        let parts = self.questionnaire.numbered();
        let part = parts.iter().find(|part| part.questions.iter().any(|q| &q.question.key == key));
        let part = part.ok_or(WebError::NotFound)?;
        let numbered = part.questions.iter().find(|q| &q.question.key == key);
        let Numbered { number, question } = numbered.ok_or(WebError::NotFound)?;
        let (Gathered { alike, shown, page, last }, wanted) = (&self.gathered, self.wanted);
        let counted: Vec<&AlikeAnswers> = alike.iter().filter(|alike| alike.counts).collect();
        let of_counted = counted.iter().filter_map(|alike| alike.value.as_ref());
        let of_shown = shown.iter().filter_map(|submission| submission.answers.get(key));
        let says = |alike: &&AlikeAnswers| (alike.counts || wanted.all) && alike.says_something();
        let says: Vec<&AlikeAnswers> = alike.iter().filter(says).collect();
        let of_category = |c| sum(says.iter().filter(|alike| alike.category == c));
        let of_group = |g| sum(says.iter().filter(|alike| alike.group == Some(g)));
        let chrome = &self.desk.page.chrome;
        Ok(Answers {
            ways: self.ways.clone(),
            href: self.href(key),
            tally: tally(chrome, number, &self.recalled(question, of_counted), &counted)
                .filter(|_| !counted.is_empty()),
            gaps: self.gaps(question, &counted),
            categories: counts(&Category::ALL, of_category),
            groups: counts(&RegionalGroup::ALL, of_group),
            entries: shown.iter().map(|s| self.entry(s, key)).collect(),
            page: *page,
            last: *last,
            questions: self.others(key),
            number: number.clone(),
            question: self.recalled(question, of_shown),
            part: part.part.title.clone(),
            order: wanted.order,
            category: wanted.category,
            group: wanted.group,
            all: wanted.all,
            one: wanted.one,
        })
    }

    /// The question with the dropped choices that one of these answers chose.
    fn recalled<'v>(
        &self,
        question: &Question,
        values: impl Iterator<Item = &'v Value>,
    ) -> Question {
        let chosen = values.filter_map(|value| match value {
            Value::Choices { chosen, .. } => Some(chosen),
            _ => None,
        });
        let chosen: BTreeSet<&Key> = chosen.flatten().collect();
        let mut dropped = question.dropped(&self.earlier);
        dropped.retain(|choice| chosen.contains(&choice.key));
        recalled(question, dropped)
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
    fn gaps(&self, question: &Question, counted: &[&AlikeAnswers]) -> Gaps {
        let mut gaps = Gaps::default();
        for alike in counted {
            match alike.value {
                Some(Value::NoInformation | Value::NotApplicable) => gaps.nothing += alike.count,
                _ if alike.says_something() => gaps.answered += alike.count,
                _ if self.is_put(question, alike) => gaps.silent += alike.count,
                _ => {}
            }
        }
        gaps
    }

    fn is_put(&self, question: &Question, alike: &AlikeAnswers) -> bool {
        let before = question.condition.as_ref().map(|condition| condition.question.clone());
        let before = before.zip(alike.before.clone()).into_iter().collect();
        self.questionnaire.is_put(question, alike.category.audience(), &GivenAnswers(before))
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

/// How many submissions these are.
fn sum<'a>(alike: impl Iterator<Item = &'a &'a AlikeAnswers>) -> usize {
    alike.map(|alike| alike.count).sum()
}

fn counts<K: Copy>(kinds: &[K], count: impl Fn(K) -> usize) -> Vec<(K, usize)> {
    kinds.iter().map(|kind| (*kind, count(*kind))).filter(|(_, count)| *count > 0).collect()
}
