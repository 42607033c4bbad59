//! Reading what was handed in: as it stands now, with all of its answers, some of them, or none.
use super::{LAST, Submissions};
use crate::{Corrupt, StoreError, TenantTx, entity::respondent, time::from_row};
use domain::{
    id::{ConsultationId, RespondentId},
    questionnaire::Key,
    respondent::Respondent,
    submission::{Standing, Submission},
};
use sea_orm::{EntityTrait, FromQueryResult, Value};
use std::collections::HashMap;
use uuid::Uuid;

/// Which answers are read along with submissions, and the files that belong to them.
#[derive(Clone, Copy, Debug)]
enum Along<'a> {
    All,
    To(&'a [Key]),
}

#[derive(FromQueryResult)]
struct Row {
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
    /// JSON as text, here and below: with thousands of rows, a tree of each of them would be most of the work.
    answers: String,
    attachments: String,
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
        self.gather("true", vec![Uuid::from(consultation).into()], Along::All).await
    }

    /// The same with the answers to these questions only, and their files: for lists, which show many submissions.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn answering(
        &self,
        consultation: ConsultationId,
        questions: &[Key],
    ) -> Result<Vec<Submission>, StoreError> {
        self.gather("true", vec![Uuid::from(consultation).into()], Along::To(questions)).await
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
        self.gather("s.respondent_id = $2", values, Along::All).await
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
        self.gather(only, values, Along::All).await
    }

    /// In two statements, whatever there is: the submissions to the consultation `$1` that `only` lets through, and
    /// their respondents.
    async fn gather(
        &self,
        only: &str,
        values: Vec<Value>,
        along: Along<'_>,
    ) -> Result<Vec<Submission>, StoreError> {
        let respondents = format!(
            "SELECT * FROM respondents r WHERE ours(respondents r) AND EXISTS (SELECT FROM submissions s
               WHERE ours(submissions s) AND s.tenant_id = r.tenant_id AND s.respondent_id = r.id AND s.consultation_id = $1 AND {only})"
        );
        let respondents = self.0.statement(&respondents, values.clone());
        let respondents =
            respondent::Entity::find().from_raw_sql(respondents).all(&self.0.tx).await?;
        let rows =
            Row::find_by_statement(along.statement(self.0, only, values)).all(&self.0.tx).await?;
        Ok(assemble(rows, respondents)?)
    }
}

impl Along<'_> {
    fn statement(self, tx: &TenantTx, only: &str, mut values: Vec<Value>) -> sea_orm::Statement {
        let of_these = match self {
            Self::All => String::new(),
            Self::To(questions) => {
                // Keys hold no commas, so one text carries them all.
                let keys: Vec<&str> = questions.iter().map(Key::as_str).collect();
                values.push(keys.join(",").into());
                format!(" AND x.question = ANY(string_to_array(${}, ','))", values.len())
            }
        };
        let sql = format!(
            "WITH last AS ({LAST})
             SELECT s.id, s.respondent_id, s.version, s.questionnaire_version, s.language, s.publication, s.on_behalf_of,
               s.late, s.handed_in_at, l.standing,
               (SELECT coalesce(json_object_agg(x.question, x.value), '{{}}')::text FROM submission_answers x
                WHERE ours(submission_answers x) AND x.tenant_id = s.tenant_id AND x.submission_id = s.id{of_these}) AS answers,
               (SELECT coalesce(json_agg(json_build_object('id', x.id, 'question', x.question, 'name', x.name,
                  'media_type', x.media_type, 'size', x.size, 'sha256', x.sha256) ORDER BY x.id), '[]')::text
                FROM submission_attachments x
                WHERE ours(submission_attachments x) AND x.tenant_id = s.tenant_id AND x.submission_id = s.id{of_these}) AS attachments
             FROM submissions s LEFT JOIN last l ON l.submission_id = s.id
             WHERE ours(submissions s) AND s.consultation_id = $1 AND {only}"
        );
        tx.statement(&sql, values)
    }
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

    fn submission(
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
            answers: serde_json::from_str(&self.answers)
                .map_err(|_| beside("submission_answers", "value"))?,
            attachments: serde_json::from_str(&self.attachments)
                .map_err(|_| beside("submission_attachments", "media_type"))?,
        })
    }
}
