//! What stands behind a report draft: who said it.
use super::Submissions;
use crate::StoreError;
use domain::language::Texts;
use sea_orm::FromQueryResult;
use std::collections::BTreeMap;

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
        let sql = "SELECT slug, names FROM respondents WHERE ours(respondents) AND slug = ANY(string_to_array($1, ','))";
        let statement = self.0.statement(sql, vec![slugs.join(",").into()]);
        let rows = Row::find_by_statement(statement).all(&self.0.tx).await?;
        let read = |row: Row| (row.slug, serde_json::from_value(row.names).unwrap_or_default());
        Ok(rows.into_iter().map(read).collect())
    }
}
