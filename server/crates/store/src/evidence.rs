//! What stands behind a report draft: which submissions count now, and what some of them say.
use crate::{
    StoreError,
    submissions::{LAST, Submissions, TAKES_THE_PLACE},
};
use domain::{id::ConsultationId, language::Texts, submission::Submission};
use sea_orm::FromQueryResult;
use std::collections::BTreeMap;
use uuid::Uuid;

impl Submissions<'_> {
    /// The submissions that count now, without their answers: respondent's slug and version.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn counted_versions(
        &self,
        consultation: ConsultationId,
    ) -> Result<Vec<(String, u32)>, StoreError> {
        #[derive(FromQueryResult)]
        struct Row {
            slug: String,
            version: i32,
        }
        let sql = format!(
            "WITH last AS ({LAST}), newest AS (SELECT DISTINCT ON (respondent_id) s.id, s.respondent_id, s.version, s.late FROM submissions s
               LEFT JOIN last l ON l.submission_id = s.id
               WHERE ours(submissions s) AND s.consultation_id = $1 AND {TAKES_THE_PLACE} ORDER BY respondent_id, version DESC)
             SELECT r.slug, n.version FROM newest n JOIN respondents r ON r.id = n.respondent_id AND ours(respondents r)
             LEFT JOIN last l ON l.submission_id = n.id
             WHERE CASE coalesce(l.standing, 'received') WHEN 'accepted' THEN true WHEN 'received' THEN NOT n.late ELSE false END
             ORDER BY r.slug"
        );
        let statement = self.0.statement(&sql, vec![Uuid::from(consultation).into()]);
        let rows = Row::find_by_statement(statement).all(&self.0.tx).await?;
        Ok(rows
            .into_iter()
            .map(|row| (row.slug, u32::try_from(row.version).unwrap_or_default()))
            .collect())
    }

    /// The names of these respondents, by their slugs.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn names(&self, slugs: &[String]) -> Result<BTreeMap<String, Texts>, StoreError> {
        #[derive(FromQueryResult)]
        struct Row {
            slug: String,
            names: serde_json::Value,
        }
        let sql = "SELECT slug, names FROM respondents WHERE ours(respondents) AND slug = ANY(string_to_array($1, ','))";
        let statement = self.0.statement(sql, vec![slugs.join(",").into()]);
        let rows = Row::find_by_statement(statement).all(&self.0.tx).await?;
        let read = |row: Row| (row.slug, serde_json::from_value(row.names).unwrap_or_default());
        Ok(rows.into_iter().map(read).collect())
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
        let only = "WHERE ours(submissions s) AND s.consultation_id = $1 AND s.respondent_id IN
            (SELECT id FROM respondents WHERE ours(respondents) AND slug = ANY(string_to_array($2, ',')))";
        let values = vec![Uuid::from(consultation).into(), slugs.join(",").into()];
        self.gather(consultation, only, values).await
    }
}
