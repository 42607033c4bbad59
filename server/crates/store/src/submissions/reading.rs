//! Reading what was handed in: as it stands now, with all of its answers.
use super::{LAST, Submissions};
use crate::{Corrupt, StoreError, entity::respondent, time::from_row};
use domain::{
    id::{ConsultationId, RespondentId},
    respondent::Respondent,
    submission::{Standing, Submission},
};
use sea_orm::{EntityTrait, FromQueryResult, Value};
use std::collections::HashMap;
use uuid::Uuid;

#[derive(FromQueryResult)]
pub(super) struct Row {
    id: Uuid,
    respondent_id: Uuid,
    version: i32,
    questionnaire_version: i32,
    language: String,
    publication: String,
    on_behalf_of: Option<String>,
    late: bool,
    handed_in_at: time::OffsetDateTime,
    standing: Option<String>,
    answers: serde_json::Value,
    attachments: serde_json::Value,
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
        self.gather("true", vec![Uuid::from(consultation).into()]).await
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
        let respondents = format!(
            "SELECT * FROM respondents r WHERE ours(respondents r) AND EXISTS (SELECT FROM submissions s
               WHERE ours(submissions s) AND s.tenant_id = r.tenant_id AND s.respondent_id = r.id AND s.consultation_id = $1 AND {only})"
        );
        let respondents = self.0.statement(&respondents, values.clone());
        let respondents =
            respondent::Entity::find().from_raw_sql(respondents).all(&self.0.tx).await?;
        let submissions = self.0.statement(&statement(only), values);
        let rows = Row::find_by_statement(submissions).all(&self.0.tx).await?;
        Ok(assemble(rows, respondents)?)
    }
}

fn statement(only: &str) -> String {
    format!(
        "WITH last AS ({LAST})
         SELECT s.id, s.respondent_id, s.version, s.questionnaire_version, s.language, s.publication, s.on_behalf_of,
           s.late, s.handed_in_at, l.standing,
           (SELECT coalesce(jsonb_object_agg(x.question, x.value), '{{}}') FROM submission_answers x
            WHERE ours(submission_answers x) AND x.tenant_id = s.tenant_id AND x.submission_id = s.id) AS answers,
           (SELECT coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'question', x.question, 'name', x.name,
              'media_type', x.media_type, 'size', x.size, 'sha256', x.sha256) ORDER BY x.id), '[]')
            FROM submission_attachments x
            WHERE ours(submission_attachments x) AND x.tenant_id = s.tenant_id AND x.submission_id = s.id) AS attachments
         FROM submissions s LEFT JOIN last l ON l.submission_id = s.id
         WHERE ours(submissions s) AND s.consultation_id = $1 AND {only}"
    )
}

fn assemble(rows: Vec<Row>, registry: Vec<respondent::Model>) -> Result<Vec<Submission>, Corrupt> {
    let mut respondents: HashMap<Uuid, Respondent> = HashMap::new();
    for row in registry {
        respondents.insert(row.id, crate::respondents::read(row)?);
    }
    let mut newest: HashMap<Uuid, i32> = HashMap::new();
    for row in rows.iter().filter(|row| row.takes_the_place()) {
        let version = newest.entry(row.respondent_id).or_default();
        *version = row.version.max(*version);
    }
    let submission = |row: Row| {
        let replaced = newest.get(&row.respondent_id).is_some_and(|version| *version > row.version);
        let respondent = respondents.get(&row.respondent_id).cloned();
        row.submission(respondent, replaced)
    };
    let mut submissions = rows.into_iter().map(submission).collect::<Result<Vec<_>, _>>()?;
    submissions.sort_by(|a, b| {
        (&a.respondent.sort_key, a.version).cmp(&(&b.respondent.sort_key, b.version))
    });
    Ok(submissions)
}

impl Row {
    /// As `TAKES_THE_PLACE` of the statements that count has it.
    fn takes_the_place(&self) -> bool {
        match self.standing.as_deref() {
            None | Some("received") => !self.late,
            Some(decided) => decided != "rejected",
        }
    }

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
            answers: serde_json::from_value(self.answers)
                .map_err(|_| beside("submission_answers", "value"))?,
            attachments: serde_json::from_value(self.attachments)
                .map_err(|_| beside("submission_attachments", "media_type"))?,
        })
    }
}
