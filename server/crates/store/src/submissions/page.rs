//! The submissions of one page, read whole when it is known which they are.
use super::{Submissions, reading::Row};
use crate::{Corrupt, StoreError, entity::respondent, papers::columns, respondents};
use domain::{
    id::SubmissionId,
    questionnaire::Key,
    submission::{Publication, Submission},
};
use sea_orm::{ConnectionTrait, FromQueryResult, QueryResult};
use std::{collections::HashMap, sync::LazyLock};
use uuid::Uuid;

/// The submissions `$1`, with the answer to the question `$2` and its files. The strictest publication choice among the
/// versions of one respondent binds all of them (practice E7), so all are named.
static SQL: LazyLock<String> = LazyLock::new(|| {
    format!(
        "SELECT {} s.id, s.respondent_id, s.version, s.questionnaire_version, s.language, s.publication, s.on_behalf_of,
           s.late, s.handed_in_at, d.standing,
           (SELECT coalesce(jsonb_object_agg(x.question, x.value), '{{}}') FROM submission_answers x
             WHERE ours(submission_answers x) AND x.submission_id = s.id AND x.question = $2) AS answers,
           (SELECT coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'question', x.question, 'name', x.name,
              'media_type', x.media_type, 'size', x.size, 'sha256', x.sha256) ORDER BY x.id), '[]') FROM submission_attachments x
             WHERE ours(submission_attachments x) AND x.submission_id = s.id AND x.question = $2) AS attachments,
           (SELECT string_agg(DISTINCT o.publication, ',') FROM submissions o WHERE ours(submissions o)
              AND o.consultation_id = s.consultation_id AND o.respondent_id = s.respondent_id) AS publications
         FROM submissions s JOIN respondents r ON ours(respondents r) AND r.id = s.respondent_id
         LEFT JOIN LATERAL (SELECT y.standing FROM decisions y WHERE ours(decisions y) AND y.submission_id = s.id
           ORDER BY y.decided_at DESC, y.id DESC LIMIT 1) d ON true
         WHERE ours(submissions s) AND s.id = ANY (string_to_array($1, ',')::uuid[])",
        columns::<respondent::Column>("r")
    )
});

impl Submissions<'_> {
    /// These submissions, in this order and as often as named, under the strictest publication choice of their respondents; with the answer to one
    /// question and its files, or with none. They must be such as no later version has replaced.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn present(
        &self,
        these: &[SubmissionId],
        question: Option<&Key>,
    ) -> Result<Vec<Submission>, StoreError> {
        if these.is_empty() {
            return Ok(Vec::new());
        }
        let ids: Vec<String> = these.iter().map(ToString::to_string).collect();
        let values = vec![ids.join(",").into(), question.map(Key::as_str).into()];
        let rows = self.0.tx.query_all_raw(self.0.statement(&SQL, values)).await?;
        let read = rows.iter().map(|row| read(row).map(|submission| (submission.id, submission)));
        let known: HashMap<SubmissionId, Submission> = read.collect::<Result<_, _>>()?;
        Ok(these.iter().filter_map(|id| known.get(id).cloned()).collect())
    }
}

fn read(row: &QueryResult) -> Result<Submission, StoreError> {
    let respondent = respondents::read(respondent::Model::from_query_result(row, "r_")?)?;
    let submission = Row::from_query_result(row, "")?.submission(Some(respondent), false)?;
    let corrupt =
        Corrupt { table: "submissions", column: "publication", row: Uuid::from(submission.id) };
    let publications: String = row.try_get("", "publications")?;
    let strictest = publications.split(',').map(str::parse::<Publication>);
    let strictest = strictest.collect::<Result<Vec<_>, _>>().map_err(|_| corrupt)?;
    let publication = strictest.into_iter().max().unwrap_or(submission.publication);
    Ok(Submission { publication, ..submission })
}
