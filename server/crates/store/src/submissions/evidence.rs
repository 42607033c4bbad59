//! What stands behind a report draft: who said it, and what exactly.
use super::Submissions;
use crate::{StoreError, TenantTx};
use domain::{id::ConsultationId, language::Texts, submission::Submission};
use sea_orm::FromQueryResult;
use std::collections::BTreeMap;
use uuid::Uuid;

impl Submissions<'_> {
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
        let sql = "SELECT slug, names FROM respondents WHERE slug = ANY(string_to_array($1, ','))";
        let statement = TenantTx::statement(sql, vec![slugs.join(",").into()]);
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
        let only = "WHERE s.consultation_id = $1 AND s.respondent_id IN
            (SELECT id FROM respondents WHERE slug = ANY(string_to_array($2, ',')))";
        let values = vec![Uuid::from(consultation).into(), slugs.join(",").into()];
        self.gather(consultation, only, values).await
    }
}
