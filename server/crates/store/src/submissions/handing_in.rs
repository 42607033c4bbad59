//! Handing in: what must be known beforehand, and everything that it writes, in one statement.
use super::{Handover, Submissions};
use crate::{
    Corrupt, StoreError,
    time::{from_row, to_row},
};
use domain::{
    audit::Act,
    id::{ConsultationId, SubmissionId},
    mail::Mail,
};
use jiff::Timestamp;
use sea_orm::{ConnectionTrait, FromQueryResult, QueryResult};
use serde_json::json;
use uuid::Uuid;

/// What must be known before something is handed in.
#[derive(Clone, Debug)]
pub struct Beforehand {
    /// The time by the clock of the database, which decides what is late.
    pub now: Timestamp,
    /// The newest version on record.
    pub last: Option<LastVersion>,
}

/// The newest version that a respondent has handed in.
#[derive(Clone, Debug)]
pub struct LastVersion {
    /// The submission.
    pub id: SubmissionId,
    /// 1, 2, …
    pub version: u32,
    /// When it was handed in.
    pub handed_in_at: Timestamp,
    /// The SHA-256 of its canonical content, in hexadecimal.
    pub content_hash: String,
}

/// The columns of [`Beforehand`], under the prefix [`BEFORE`].
#[derive(FromQueryResult)]
struct Row {
    now: time::OffsetDateTime,
    last: Option<Uuid>,
    version: Option<i32>,
    handed_in_at: Option<time::OffsetDateTime>,
    content_hash: Option<String>,
}

const BEFORE: &str = "before_";

/// What stands behind [`Beforehand`] in a statement about a consultation `c` and the one `i` who was invited: columns, and the
/// tables that they come from.
pub(crate) const COLUMNS: &str = "clock_timestamp() AS before_now, l.id AS before_last, l.version AS before_version, l.handed_in_at AS before_handed_in_at, l.content_hash AS before_content_hash,";
pub(crate) const TABLES: &str = "LEFT JOIN LATERAL (SELECT s.id, s.version, s.handed_in_at, s.content_hash FROM submissions s
           WHERE ours(submissions s) AND s.consultation_id = c.id AND s.respondent_id = i.respondent_id ORDER BY s.version DESC LIMIT 1) l ON true";

/// The answers are those of the canonical content.
const HAND_IN: &str = "WITH kept AS (INSERT INTO submissions (tenant_id, id, consultation_id, respondent_id, version,
         questionnaire_version, language, publication, on_behalf_of, canonical, content_hash, receipt, idempotency_key, late,
         handed_in_at, handed_in_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)),
     answered AS (INSERT INTO submission_answers (tenant_id, submission_id, consultation_id, respondent_id, question, value)
       SELECT $1, $2, $3, $4, a.key, a.value FROM jsonb_each($10::jsonb -> 'answers') a),
     noted AS (UPDATE invitations SET handed_in_at = $15, started_at = coalesce(started_at, $15), opened_at = coalesce(opened_at, $15)
       WHERE ours(invitations) AND consultation_id = $3 AND respondent_id = $4),
     recorded AS (INSERT INTO audit_entries (tenant_id, id, account_id, act, object, consultation_id, respondent_id)
       VALUES ($1, $17, $16, $18, $5::text, $3, $4))
     INSERT INTO outbox (tenant_id, id, mail, recipient, consultation_id, respondent_id)
       SELECT $1, m.id, $19, m.recipient, $3, $4 FROM jsonb_to_recordset($20) AS m (id uuid, recipient text)";

/// Files come first; whether the submission is there is asked at the end of the statement.
const ATTACHED: &str = "WITH attached AS (INSERT INTO submission_attachments
         (tenant_id, submission_id, id, respondent_id, question, name, media_type, size, sha256)
       SELECT $1, $2, f.id, $4, f.question, f.name, f.media_type, f.size, f.sha256 FROM jsonb_to_recordset($21)
         AS f (id uuid, question text, name text, media_type text, size bigint, sha256 text)),";

impl Submissions<'_> {
    /// Puts a submission on record with all that goes with it: answers, files, the invitation's note, the line of audit, and the
    /// mail to each of the recipients.
    ///
    /// # Errors
    /// [`StoreError::Taken`] with `submissions_version_key` or `submissions_idempotency_key` when somebody was faster.
    pub async fn hand_in(
        &self,
        handover: &Handover<'_>,
        mail: &Mail,
        recipients: &[String],
    ) -> Result<(), StoreError> {
        let submission = handover.submission;
        let act = if submission.late { Act::HandedInLate } else { Act::HandedIn };
        let whole = |n: u32| i32::try_from(n).unwrap_or(i32::MAX);
        let mails: serde_json::Value = recipients
            .iter()
            .map(|recipient| json!({ "id": Uuid::now_v7(), "recipient": recipient }))
            .collect();
        let json = |value: Result<serde_json::Value, serde_json::Error>| value.unwrap_or_default();
        let mut values = vec![
            self.0.tenant().into(),
            Uuid::from(submission.id).into(),
            Uuid::from(handover.consultation).into(),
            Uuid::from(submission.respondent.id).into(),
            whole(submission.version).into(),
            whole(submission.questionnaire_version).into(),
            submission.language.code().into(),
            submission.publication.code().into(),
            submission.on_behalf_of.clone().into(),
            handover.canonical.into(),
            handover.content_hash.into(),
            handover.receipt.cloned().into(),
            handover.idempotency_key.into(),
            submission.late.into(),
            to_row(submission.handed_in_at).into(),
            self.0.account().into(),
            Uuid::now_v7().into(),
            act.code().into(),
            json(serde_json::to_value(mail)).into(),
            mails.into(),
        ];
        if submission.attachments.is_empty() {
            self.0.run(HAND_IN, values).await?;
        } else {
            values.push(json(serde_json::to_value(&submission.attachments)).into());
            self.0.run(&HAND_IN.replacen("WITH", ATTACHED, 1), values).await?;
        }
        Ok(())
    }

    /// What an earlier sending of the form with this key put on record in a consultation.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn handed_in_with(
        &self,
        consultation: ConsultationId,
        key: Uuid,
    ) -> Result<Option<SubmissionId>, StoreError> {
        let sql = "SELECT id FROM submissions WHERE ours(submissions) AND consultation_id = $1 AND idempotency_key = $2";
        let values = vec![Uuid::from(consultation).into(), key.into()];
        let row = self.0.tx.query_one_raw(self.0.statement(sql, values)).await?;
        Ok(row.map(|row| row.try_get::<Uuid>("", "id")).transpose()?.map(Into::into))
    }
}

impl Beforehand {
    /// Reads the columns of [`COLUMNS`].
    pub(crate) fn of(row: &QueryResult) -> Result<Self, StoreError> {
        Ok(Row::from_query_result(row, BEFORE)?.read()?)
    }
}

impl Row {
    fn read(self) -> Result<Beforehand, Corrupt> {
        let corrupt =
            |column| Corrupt { table: "submissions", column, row: self.last.unwrap_or_default() };
        let last = match (self.last, self.version, self.handed_in_at, self.content_hash) {
            (Some(id), Some(version), Some(at), Some(content_hash)) => Some(LastVersion {
                id: id.into(),
                version: u32::try_from(version).map_err(|_| corrupt("version"))?,
                handed_in_at: from_row(at),
                content_hash,
            }),
            _ => None,
        };
        Ok(Beforehand { now: from_row(self.now), last })
    }
}
