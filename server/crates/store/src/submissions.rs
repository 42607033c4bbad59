//! What was handed in, and what was decided on it.
use crate::{
    Corrupt, StoreError, TenantTx,
    entity::{decision, respondent, submission, submission_attachment},
    time::from_row,
};
use domain::{
    answer::Answers,
    id::{ConsultationId, RespondentId, SubmissionId},
    respondent::Respondent,
    submission::{Attachment, Standing, Submission},
};
use jiff::Timestamp;
use sea_orm::{ActiveValue::Set, EntityTrait, FromQueryResult, Value};
use std::collections::HashMap;
use uuid::Uuid;

/// The submissions of a tenant; for a respondent, its own.
pub struct Submissions<'t>(pub(crate) &'t TenantTx);

/// What is put on record when a reply is handed in.
#[derive(Clone, Debug)]
pub struct Handover<'s> {
    /// The submission.
    pub submission: &'s Submission,
    /// The consultation.
    pub consultation: ConsultationId,
    /// The canonical JSON of its content.
    pub canonical: &'s str,
    /// The SHA-256 of `canonical`, in hexadecimal.
    pub content_hash: &'s str,
    /// The signed receipt; none for submissions that came in a bundle.
    pub receipt: Option<&'s serde_json::Value>,
    /// The key of the form that handed it in: sent twice, it has one effect.
    pub idempotency_key: Uuid,
}

/// How a submission was put on record.
#[derive(Clone, Debug)]
pub struct Record {
    /// The submission.
    pub id: SubmissionId,
    /// The consultation.
    pub consultation: ConsultationId,
    /// Whose it is.
    pub respondent: RespondentId,
    /// 1, 2, …
    pub version: u32,
    /// When it was handed in.
    pub handed_in_at: Timestamp,
    /// The SHA-256 of the canonical content, in hexadecimal.
    pub content_hash: String,
    /// The canonical content.
    pub canonical: String,
    /// The signed receipt.
    pub receipt: Option<serde_json::Value>,
}

/// A decision on a submission.
#[derive(Clone, Debug)]
pub struct Decision {
    /// What it made of the submission.
    pub standing: Standing,
    /// Why.
    pub reason: String,
    /// Who decided.
    pub by: String,
    /// When.
    pub at: Timestamp,
}

#[derive(FromQueryResult)]
struct LastDecision {
    submission_id: Uuid,
    standing: String,
}

#[derive(FromQueryResult)]
struct AnswersRow {
    submission_id: Uuid,
    answers: String,
}

/// A submission without its record: what is read by thousands does not carry each text twice.
const BARE: &str = "SELECT s.tenant_id, s.id, s.consultation_id, s.respondent_id, s.version, s.questionnaire_version, s.language,
     s.publication, s.on_behalf_of, '' AS canonical, s.content_hash, NULL::jsonb AS receipt, s.idempotency_key, s.late,
     s.handed_in_at, s.handed_in_by FROM submissions s";

/// Whether a version takes the place of those before it: not while it is late and not let in, nor once it was rejected.
pub(crate) const TAKES_THE_PLACE: &str = "CASE coalesce(l.standing, 'received')
     WHEN 'received' THEN NOT s.late WHEN 'rejected' THEN false ELSE true END";

pub(crate) const LAST: &str =
    "SELECT DISTINCT ON (d.submission_id) d.submission_id, d.standing FROM decisions d
     JOIN submissions s ON s.tenant_id = d.tenant_id AND s.id = d.submission_id
     WHERE s.consultation_id = $1 ORDER BY d.submission_id, d.decided_at DESC, d.id DESC";

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

    pub(crate) async fn gather(
        &self,
        consultation: ConsultationId,
        only: &str,
        values: Vec<Value>,
    ) -> Result<Vec<Submission>, StoreError> {
        let tx = &self.0.tx;
        let find = |what: &str| TenantTx::statement(&format!("{what} {only}"), values.clone());
        let rows = submission::Model::find_by_statement(find(BARE)).all(tx).await?;
        let of = "JOIN submissions s ON s.tenant_id = x.tenant_id AND s.id = x.submission_id";
        let sql = format!(
            "SELECT x.submission_id, json_object_agg(x.question, x.value)::text AS answers
             FROM submission_answers x {of} {only} GROUP BY x.submission_id"
        );
        let answers = AnswersRow::find_by_statement(TenantTx::statement(&sql, values.clone()))
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

    /// How many submissions to a consultation count.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn counted(&self, consultation: ConsultationId) -> Result<usize, StoreError> {
        #[derive(FromQueryResult)]
        struct Row {
            count: i64,
        }
        let sql = format!(
            "WITH last AS ({LAST}), newest AS (SELECT DISTINCT ON (respondent_id) s.id, s.late FROM submissions s
               LEFT JOIN last l ON l.submission_id = s.id
               WHERE s.consultation_id = $1 AND {TAKES_THE_PLACE} ORDER BY respondent_id, version DESC)
             SELECT count(*) AS count FROM newest n LEFT JOIN last l ON l.submission_id = n.id
             WHERE CASE coalesce(l.standing, 'received') WHEN 'accepted' THEN true WHEN 'received' THEN NOT n.late ELSE false END"
        );
        let statement = TenantTx::statement(&sql, vec![Uuid::from(consultation).into()]);
        let row = Row::find_by_statement(statement).one(&self.0.tx).await?;
        Ok(row.and_then(|row| usize::try_from(row.count).ok()).unwrap_or_default())
    }

    /// How one submission was put on record.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn record(&self, id: SubmissionId) -> Result<Option<Record>, StoreError> {
        self.one("SELECT * FROM submissions WHERE id = $1", vec![Uuid::from(id).into()]).await
    }

    /// The records of one respondent in one consultation, newest first.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn records(
        &self,
        consultation: ConsultationId,
        respondent: RespondentId,
    ) -> Result<Vec<Record>, StoreError> {
        let sql = "SELECT * FROM submissions WHERE consultation_id = $1 AND respondent_id = $2 ORDER BY version DESC";
        let values = vec![Uuid::from(consultation).into(), Uuid::from(respondent).into()];
        let rows = submission::Model::find_by_statement(TenantTx::statement(sql, values))
            .all(&self.0.tx)
            .await?;
        Ok(rows.into_iter().map(record).collect())
    }

    async fn one(&self, sql: &str, values: Vec<Value>) -> Result<Option<Record>, StoreError> {
        let row = submission::Model::find_by_statement(TenantTx::statement(sql, values))
            .one(&self.0.tx)
            .await?;
        Ok(row.map(record))
    }

    /// Puts a decision on record.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn decide(
        &self,
        submission: SubmissionId,
        respondent: RespondentId,
        standing: Standing,
        reason: &str,
    ) -> Result<(), StoreError> {
        let row = decision::ActiveModel {
            tenant_id: Set(self.0.tenant()),
            id: Set(Uuid::now_v7()),
            submission_id: Set(submission.into()),
            respondent_id: Set(respondent.into()),
            standing: Set(standing.code().to_owned()),
            reason: Set(reason.trim().to_owned()),
            decided_by: Set(self.0.account()),
            ..Default::default()
        };
        decision::Entity::insert(row).exec_without_returning(&self.0.tx).await?;
        Ok(())
    }

    /// The decisions on a submission, newest first.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn decisions(&self, submission: SubmissionId) -> Result<Vec<Decision>, StoreError> {
        #[derive(FromQueryResult)]
        struct Row {
            standing: String,
            reason: String,
            name: Option<String>,
            decided_at: time::OffsetDateTime,
        }
        let sql = "SELECT d.standing, d.reason, a.name, d.decided_at FROM decisions d LEFT JOIN accounts a ON a.id = d.decided_by
             WHERE d.submission_id = $1 ORDER BY d.decided_at DESC, d.id DESC";
        let rows =
            Row::find_by_statement(TenantTx::statement(sql, vec![Uuid::from(submission).into()]))
                .all(&self.0.tx)
                .await?;
        Ok(rows
            .into_iter()
            .filter_map(|row| {
                Some(Decision {
                    standing: row.standing.parse().ok()?,
                    reason: row.reason,
                    by: row.name.unwrap_or_default(),
                    at: from_row(row.decided_at),
                })
            })
            .collect())
    }
}

fn record(row: submission::Model) -> Record {
    Record {
        id: row.id.into(),
        consultation: row.consultation_id.into(),
        respondent: row.respondent_id.into(),
        version: u32::try_from(row.version).unwrap_or_default(),
        handed_in_at: from_row(row.handed_in_at),
        content_hash: row.content_hash,
        canonical: row.canonical,
        receipt: row.receipt,
    }
}

fn assemble(
    rows: Vec<submission::Model>,
    answers: Vec<AnswersRow>,
    files: Vec<submission_attachment::Model>,
    respondents: Vec<respondent::Model>,
    decisions: Vec<LastDecision>,
) -> Result<Vec<Submission>, StoreError> {
    let mut registry = HashMap::new();
    for row in respondents {
        registry.insert(row.id, crate::respondents::read(row)?);
    }
    let mut by_submission: HashMap<Uuid, Answers> = HashMap::new();
    for row in answers {
        let (table, column) = ("submission_answers", "value");
        let corrupt = Corrupt { table, column, row: row.submission_id };
        let answers = serde_json::from_str(&row.answers).map_err(|_| corrupt)?;
        by_submission.insert(row.submission_id, answers);
    }
    let mut attached: HashMap<Uuid, Vec<Attachment>> = HashMap::new();
    for file in files {
        attached.entry(file.submission_id).or_default().push(attachment(file)?);
    }
    let standing: HashMap<Uuid, String> =
        decisions.into_iter().map(|d| (d.submission_id, d.standing)).collect();
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
    let mut submissions = rows
        .into_iter()
        .map(|row| {
            let replaced =
                newest.get(&row.respondent_id).is_some_and(|version| *version > row.version);
            let respondent = registry.get(&row.respondent_id).cloned();
            let parts = Parts {
                respondent,
                standing: standing.get(&row.id).map(String::as_str),
                answers: by_submission.remove(&row.id).unwrap_or_default(),
                attachments: attached.remove(&row.id).unwrap_or_default(),
                replaced,
            };
            parts.submission(row)
        })
        .collect::<Result<Vec<_>, Corrupt>>()?;
    submissions.sort_by(|a, b| {
        (&a.respondent.sort_key, a.version).cmp(&(&b.respondent.sort_key, b.version))
    });
    Ok(submissions)
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
