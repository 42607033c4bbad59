//! `GET …/submissions/{respondent}/{version}`: one submission in full.
use super::{difference::earlier, newest::strictest};
use crate::web::{Desk, Page, WebError, board::chip, consultations};
use actix_web::{HttpResponse, web::Path};
use domain::{
    consultation::Consultation,
    decision::{may_decide, needs_reason},
    questionnaire::Questionnaire,
    submission::{Standing, Submission},
};
use store::TenantTx;
use templates::{
    chrome::Crumb,
    parts::recalled,
    submissions::{Decide, DecisionShown, One, PartRead, QuestionRead, Record, VersionLink},
};

/// Tenant, consultation, respondent and version in an address.
pub type Place = Path<(String, String, String, u32)>;

/// A submission of an address, with the other versions of the same respondent.
pub struct Found {
    pub consultation: Consultation,
    pub submission: Submission,
    /// All versions, first to last.
    pub versions: Vec<Submission>,
}

impl Found {
    /// Finds it.
    ///
    /// # Errors
    /// [`WebError::NotFound`] when there is none.
    pub async fn at(
        tx: &TenantTx,
        consultation: &str,
        respondent: &str,
        version: u32,
    ) -> Result<Self, WebError> {
        let consultation = consultations::find(tx, consultation).await?;
        let respondent = tx.respondents().by_slug(respondent).await?.ok_or(WebError::NotFound)?;
        let versions = tx.submissions().of_respondent(consultation.id, respondent.id).await?;
        let submission = versions.iter().find(|s| s.version == version).cloned();
        Ok(Self { submission: submission.ok_or(WebError::NotFound)?, consultation, versions })
    }

    /// Where it is read.
    pub fn place(&self, desk: &Desk) -> String {
        self.place_of(desk, self.submission.version)
    }

    fn place_of(&self, desk: &Desk, version: u32) -> String {
        let slug = &self.submission.respondent.slug;
        desk.path(&format!(
            "/consultations/{}/submissions/{slug}/{version}",
            self.consultation.slug
        ))
    }

    /// Its page, below the list.
    pub fn page(&self, desk: &Desk) -> Page {
        let mut page = consultations::page(desk, &self.consultation);
        let list = format!("/consultations/{}/submissions", self.consultation.slug);
        let label = desk.page.chrome.t("submissions-title");
        page.chrome.crumbs.push(Crumb { href: desk.path(&list), label });
        page
    }
}

/// The page.
pub async fn show(desk: Desk, place: Place) -> Result<HttpResponse, WebError> {
    let tx = desk.read().await?;
    let found = Found::at(&tx, &place.1, &place.2, place.3).await?;
    let view = view(&desk, &tx, &found).await?;
    tx.commit().await?;
    Ok(found.page(&desk).show(&view))
}

/// The page as it stands.
///
/// # Errors
/// When the database refuses.
pub async fn view(desk: &Desk, tx: &TenantTx, found: &Found) -> Result<One, WebError> {
    let submission = &found.submission;
    let versions = tx.questionnaires().versions(found.consultation.id).await?;
    let answered =
        versions.iter().rev().skip_while(|v| v.version != submission.questionnaire_version);
    let versions: Vec<_> = answered.map(|version| &version.content).collect();
    let parts = versions.split_first().map(|(asked, before)| parts(asked, before, found));
    let parts = parts.unwrap_or_default();
    let record = record(desk, tx, found).await?;
    Ok(One {
        href: found.place(desk),
        base: desk.path(&format!("/consultations/{}", found.consultation.slug)),
        chip: chip(&submission.respondent, desk.page.language()),
        version: submission.version,
        files: submission.attachments.clone(),
        strictest: strictest(&found.versions),
        decide: decide(desk, found, record.decisions.len()),
        refused: None,
        parts,
        record,
    })
}

/// The questions that were put to the respondent, and those that it answered all the same. `earlier_versions` are those of
/// the questionnaire before it, newest first: what an earlier submission chose may have been dropped since.
fn parts(
    questionnaire: &Questionnaire,
    earlier_versions: &[&Questionnaire],
    found: &Found,
) -> Vec<PartRead> {
    let submission = &found.submission;
    let before = found.versions.iter().rev().find(|s| s.version < submission.version);
    let audience = submission.respondent.category.audience();
    let parts = questionnaire.numbered().into_iter().map(|part| PartRead {
        number: part.number,
        title: part.part.title.clone(),
        questions: part
            .questions
            .into_iter()
            .filter_map(|asked| {
                let value = submission.answers.get(&asked.question.key);
                let put = questionnaire.is_put(asked.question, audience, &submission.answers);
                let earlier = before.and_then(|before| {
                    earlier(before.version, before.answers.get(&asked.question.key), value)
                });
                (put || value.is_some()).then(|| QuestionRead {
                    number: asked.number,
                    question: recalled(
                        asked.question,
                        asked.question.dropped(earlier_versions.iter().copied()),
                    ),
                    value: value.cloned(),
                    earlier,
                })
            })
            .collect(),
    });
    parts.filter(|part| !part.questions.is_empty()).collect()
}

async fn record(desk: &Desk, tx: &TenantTx, found: &Found) -> Result<Record, WebError> {
    let submission = &found.submission;
    let on_record = tx.submissions().record(submission.id).await?.ok_or(WebError::NotFound)?;
    let decisions = tx.submissions().decisions(submission.id).await?.into_iter();
    let versions = found.versions.iter().rev().map(|version| VersionLink {
        href: found.place_of(desk, version.version),
        version: version.version,
        received_at: version.handed_in_at,
        current: version.version == submission.version,
    });
    Ok(Record {
        received_at: submission.handed_in_at,
        late: submission.late,
        standing: submission.standing,
        counts: submission.counts(),
        replaced: submission.replaced,
        language: submission.language,
        publication: submission.publication,
        on_behalf_of: submission.on_behalf_of.clone(),
        hash: on_record.content_hash,
        receipt: on_record.receipt.is_some(),
        versions: versions.collect(),
        decisions: decisions
            .map(|d| DecisionShown { standing: d.standing, reason: d.reason, by: d.by, at: d.at })
            .collect(),
    })
}

/// The form for a decision: for the secretariat, while there is something to decide.
fn decide(desk: &Desk, found: &Found, seen: usize) -> Option<Decide> {
    let submission = &found.submission;
    let settled = submission.replaced || submission.standing == Standing::Withdrawn;
    if settled || !desk.role.is_secretariat() {
        return None;
    }
    let all = [Standing::Accepted, Standing::Returned, Standing::Rejected];
    let choices: Vec<_> = all
        .into_iter()
        .filter(|standing| *standing != submission.standing)
        .filter(|standing| may_decide(desk.role, submission, *standing))
        .map(|standing| (standing, needs_reason(submission, standing)))
        .collect();
    let withheld = |standing: &Standing| !may_decide(desk.role, submission, *standing);
    Some(Decide {
        action: format!("{}/decision", found.place(desk)),
        choices,
        chosen: String::new(),
        reason: String::new(),
        seen,
        supervisor: all.iter().any(withheld),
        faults: Vec::new(),
    })
}
