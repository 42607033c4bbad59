//! Submissions as the domain knows them, gathered from their rows.
use super::{LAST, Submissions};
use crate::{
    Corrupt, StoreError, TenantTx,
    entity::{respondent, submission, submission_attachment},
    time::from_row,
};
use domain::{
    answer::Answers,
    id::{ConsultationId, RespondentId},
    questionnaire::Key,
    respondent::Respondent,
    submission::{Attachment, Standing, Submission},
};
use sea_orm::{FromQueryResult, Value};
use std::collections::HashMap;
use uuid::Uuid;

#[derive(FromQueryResult)]
struct LastDecision {
    submission_id: Uuid,
    standing: String,
}

#[derive(FromQueryResult)]
struct AnswerRow {
    submission_id: Uuid,
    question: String,
    value: serde_json::Value,
}

impl Submissions<'_> {
    /// Every version of every submission to a consultation, with its answers: by respondent in list order, then version.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn of_consultation(
        &self,
        consultation: ConsultationId,
    ) -> Result<Vec<Submission>, StoreError> {
        let only = "WHERE s.consultation_id = $1";
        self.gather(consultation, only, vec![Uuid::from(consultation).into()]).await
    }

    /// The versions that one respondent handed in to a consultation, with their answers.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn of_respondent(
        &self,
        consultation: ConsultationId,
        respondent: RespondentId,
    ) -> Result<Vec<Submission>, StoreError> {
        let only = "WHERE s.consultation_id = $1 AND s.respondent_id = $2";
        self.gather(
            consultation,
            only,
            vec![Uuid::from(consultation).into(), Uuid::from(respondent).into()],
        )
        .await
    }

    pub(super) async fn gather(
        &self,
        consultation: ConsultationId,
        only: &str,
        values: Vec<Value>,
    ) -> Result<Vec<Submission>, StoreError> {
        let tx = &self.0.tx;
        let find = |what: &str| TenantTx::statement(&format!("{what} {only}"), values.clone());
        let rows = submission::Model::find_by_statement(find("SELECT s.* FROM submissions s"))
            .all(tx)
            .await?;
        let of = "JOIN submissions s ON s.tenant_id = x.tenant_id AND s.id = x.submission_id";
        let answers = AnswerRow::find_by_statement(find(&format!(
            "SELECT x.submission_id, x.question, x.value FROM submission_answers x {of}"
        )))
        .all(tx)
        .await?;
        let files = submission_attachment::Model::find_by_statement(find(&format!(
            "SELECT x.* FROM submission_attachments x {of}"
        )))
        .all(tx)
        .await?;
        let respondents = respondent::Model::find_by_statement(find(
            "SELECT DISTINCT r.* FROM respondents r JOIN submissions s ON s.tenant_id = r.tenant_id AND s.respondent_id = r.id",
        ))
        .all(tx)
        .await?;
        let last = TenantTx::statement(LAST, vec![Uuid::from(consultation).into()]);
        let decisions = LastDecision::find_by_statement(last).all(tx).await?;
        assemble(rows, answers, files, respondents, decisions)
    }
}

fn assemble(
    rows: Vec<submission::Model>,
    answers: Vec<AnswerRow>,
    files: Vec<submission_attachment::Model>,
    respondents: Vec<respondent::Model>,
    decisions: Vec<LastDecision>,
) -> Result<Vec<Submission>, StoreError> {
    let mut registry = HashMap::new();
    for row in respondents {
        registry.insert(row.id, crate::respondents::read(row)?);
    }
    let mut answers = by_submission(answers)?;
    let mut attached: HashMap<Uuid, Vec<Attachment>> = HashMap::new();
    for file in files {
        attached.entry(file.submission_id).or_default().push(attachment(file)?);
    }
    let standing: HashMap<Uuid, String> =
        decisions.into_iter().map(|d| (d.submission_id, d.standing)).collect();
    let newest = newest(&rows, &standing);
    let mut submissions = rows
        .into_iter()
        .map(|row| {
            let parts = Parts {
                respondent: registry.get(&row.respondent_id).cloned(),
                standing: standing.get(&row.id).map(String::as_str),
                answers: answers.remove(&row.id).unwrap_or_default(),
                attachments: attached.remove(&row.id).unwrap_or_default(),
                replaced: newest.get(&row.respondent_id).is_some_and(|v| *v > row.version),
            };
            parts.submission(row)
        })
        .collect::<Result<Vec<_>, Corrupt>>()?;
    submissions.sort_by(|a, b| {
        (&a.respondent.sort_key, a.version).cmp(&(&b.respondent.sort_key, b.version))
    });
    Ok(submissions)
}

fn by_submission(rows: Vec<AnswerRow>) -> Result<HashMap<Uuid, Answers>, Corrupt> {
    let mut answers: HashMap<Uuid, Answers> = HashMap::new();
    for row in rows {
        let corrupt =
            |column| Corrupt { table: "submission_answers", column, row: row.submission_id };
        let question: Key = row.question.parse().map_err(|_| corrupt("question"))?;
        let value = serde_json::from_value(row.value).map_err(|_| corrupt("value"))?;
        answers.entry(row.submission_id).or_default().0.insert(question, value);
    }
    Ok(answers)
}

/// Of each respondent the newest version that takes the place of those before it.
fn newest(rows: &[submission::Model], standing: &HashMap<Uuid, String>) -> HashMap<Uuid, i32> {
    let takes_the_place = |row: &submission::Model| match standing.get(&row.id).map(String::as_str)
    {
        None | Some("received") => !row.late,
        Some(decided) => decided != "rejected",
    };
    let mut newest: HashMap<Uuid, i32> = HashMap::new();
    for row in rows.iter().filter(|row| takes_the_place(row)) {
        let version = newest.entry(row.respondent_id).or_default();
        *version = row.version.max(*version);
    }
    newest
}

struct Parts<'p> {
    respondent: Option<Respondent>,
    standing: Option<&'p str>,
    answers: Answers,
    attachments: Vec<Attachment>,
    replaced: bool,
}

impl Parts<'_> {
    fn submission(self, row: submission::Model) -> Result<Submission, Corrupt> {
        let corrupt = |column| Corrupt { table: "submissions", column, row: row.id };
        Ok(Submission {
            respondent: self.respondent.ok_or_else(|| corrupt("respondent_id"))?,
            version: u32::try_from(row.version).map_err(|_| corrupt("version"))?,
            questionnaire_version: u32::try_from(row.questionnaire_version)
                .map_err(|_| corrupt("questionnaire_version"))?,
            language: row.language.parse().map_err(|_| corrupt("language"))?,
            publication: row.publication.parse().map_err(|_| corrupt("publication"))?,
            standing: self
                .standing
                .map_or(Ok(Standing::Received), str::parse)
                .map_err(|_| corrupt("standing"))?,
            id: row.id.into(),
            on_behalf_of: row.on_behalf_of,
            handed_in_at: from_row(row.handed_in_at),
            late: row.late,
            replaced: self.replaced,
            answers: self.answers,
            attachments: self.attachments,
        })
    }
}

fn attachment(row: submission_attachment::Model) -> Result<Attachment, Corrupt> {
    let corrupt = |column| Corrupt { table: "submission_attachments", column, row: row.id };
    Ok(Attachment {
        question: row.question.parse().map_err(|_| corrupt("question"))?,
        size: u64::try_from(row.size).map_err(|_| corrupt("size"))?,
        id: row.id.into(),
        name: row.name,
        media_type: row.media_type,
        sha256: row.sha256,
    })
}
