//! Reading what was handed in: as it stands now, with all of its answers.
use super::{Submissions, gathered::Gathered};
use crate::{Corrupt, StoreError, entity::respondent, time::from_row, unread::Unread};
use domain::{
    id::{ConsultationId, RespondentId},
    respondent::Respondent,
    submission::{Standing, Submission},
};
use sea_orm::{EntityTrait, FromQueryResult, Value};
use uuid::Uuid;

/// How many submissions come at once when all of a consultation are read.
const AT_ONCE: usize = 1_000;

#[derive(FromQueryResult)]
pub(super) struct Row {
    id: Uuid,
    pub(super) respondent_id: Uuid,
    version: i32,
    questionnaire_version: i32,
    language: String,
    publication: String,
    on_behalf_of: Option<String>,
    late: bool,
    handed_in_at: time::OffsetDateTime,
    standing: Option<String>,
    answers: Unread,
    attachments: Unread,
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
        let values = vec![Uuid::from(consultation).into()];
        let mut gathered = self.respondents("true", values.clone()).await?;
        // Thousands come by and by: all at once they would be held three times, and outlast the limit on one statement.
        let open = format!("DECLARE gathered NO SCROLL CURSOR FOR {}", statement("true"));
        self.0.run(&open, values).await?;
        let some = format!("FETCH {AT_ONCE} FROM gathered");
        loop {
            let some = Row::find_by_statement(self.0.statement(&some, Vec::new()));
            let some = some.all(&self.0.tx).await?;
            if some.is_empty() {
                break;
            }
            gathered.take(some)?;
        }
        self.0.run("CLOSE gathered", Vec::new()).await?;
        Ok(gathered.in_order())
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
        let values = vec![Uuid::from(consultation).into(), Uuid::from(respondent).into()];
        self.gather("s.respondent_id = $2", values).await
    }

    /// Every version that these respondents, named by their slugs, handed in to a consultation, with the answers.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn of_slugs(
        &self,
        consultation: ConsultationId,
        slugs: &[String],
    ) -> Result<Vec<Submission>, StoreError> {
        if slugs.is_empty() {
            return Ok(Vec::new());
        }
        // Slugs hold no commas, so one text carries them all.
        let only = "s.respondent_id IN (SELECT id FROM respondents WHERE ours(respondents) AND slug = ANY(string_to_array($2, ',')))";
        let values = vec![Uuid::from(consultation).into(), slugs.join(",").into()];
        self.gather(only, values).await
    }

    /// In two statements, whatever there is: the submissions to the consultation `$1` that `only` lets through, and
    /// their respondents.
    async fn gather(&self, only: &str, values: Vec<Value>) -> Result<Vec<Submission>, StoreError> {
        let mut gathered = self.respondents(only, values.clone()).await?;
        let statement = self.0.statement(&statement(only), values);
        gathered.take(Row::find_by_statement(statement).all(&self.0.tx).await?)?;
        Ok(gathered.in_order())
    }

    /// Those whose submissions are to be gathered.
    async fn respondents(&self, only: &str, values: Vec<Value>) -> Result<Gathered, StoreError> {
        let sql = format!(
            "SELECT * FROM respondents r WHERE ours(respondents r) AND EXISTS (SELECT FROM submissions s
               WHERE ours(submissions s) AND s.tenant_id = r.tenant_id AND s.respondent_id = r.id AND s.consultation_id = $1 AND {only})"
        );
        let respondents = respondent::Entity::find().from_raw_sql(self.0.statement(&sql, values));
        Ok(Gathered::of(respondents.all(&self.0.tx).await?)?)
    }
}

/// The submissions to the consultation `$1` that `only` lets through. What was decided on each is looked for by index: joined to
/// a list of all decisions, thousands would be compared with thousands.
fn statement(only: &str) -> String {
    format!(
        "SELECT s.id, s.respondent_id, s.version, s.questionnaire_version, s.language, s.publication, s.on_behalf_of,
           s.late, s.handed_in_at,
           (SELECT d.standing FROM decisions d WHERE ours(decisions d) AND d.submission_id = s.id
             ORDER BY d.decided_at DESC, d.id DESC LIMIT 1) AS standing,
           (SELECT coalesce(json_object_agg(x.question, x.value), '{{}}') FROM submission_answers x
             WHERE ours(submission_answers x) AND x.tenant_id = s.tenant_id AND x.submission_id = s.id) AS answers,
           (SELECT coalesce(json_agg(json_build_object('id', x.id, 'question', x.question, 'name', x.name,
              'media_type', x.media_type, 'size', x.size, 'sha256', x.sha256) ORDER BY x.id), '[]')
            FROM submission_attachments x
            WHERE ours(submission_attachments x) AND x.tenant_id = s.tenant_id AND x.submission_id = s.id) AS attachments
         FROM submissions s WHERE ours(submissions s) AND s.consultation_id = $1 AND {only}"
    )
}

impl Row {
    pub(super) fn submission(
        self,
        respondent: Option<Respondent>,
        replaced: bool,
    ) -> Result<Submission, Corrupt> {
        let id = self.id;
        let corrupt = |column| Corrupt { table: "submissions", column, row: id };
        let beside = |table, column| Corrupt { table, column, row: id };
        Ok(Submission {
            respondent: respondent.ok_or_else(|| corrupt("respondent_id"))?,
            version: u32::try_from(self.version).map_err(|_| corrupt("version"))?,
            questionnaire_version: u32::try_from(self.questionnaire_version)
                .map_err(|_| corrupt("questionnaire_version"))?,
            language: self.language.parse().map_err(|_| corrupt("language"))?,
            publication: self.publication.parse().map_err(|_| corrupt("publication"))?,
            standing: self
                .standing
                .as_deref()
                .map_or(Ok(Standing::Received), str::parse)
                .map_err(|_| beside("decisions", "standing"))?,
            id: id.into(),
            on_behalf_of: self.on_behalf_of,
            handed_in_at: from_row(self.handed_in_at),
            late: self.late,
            replaced,
            answers: self.answers.read().map_err(|_| beside("submission_answers", "value"))?,
            attachments: self
                .attachments
                .read()
                .map_err(|_| beside("submission_attachments", "media_type"))?,
        })
    }
}
