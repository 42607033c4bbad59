//! How many were asked in one consultation, of each kind: counted where they are, not read to be counted.
use crate::{Corrupt, Invitations, StoreError};
use domain::{draft::Invited, id::ConsultationId};
use sea_orm::FromQueryResult;
use uuid::Uuid;

#[derive(FromQueryResult)]
struct Row {
    /// One of those that are counted, to be named when their columns lie.
    id: Uuid,
    category: String,
    regional_group: Option<String>,
    count: i64,
}

impl Invitations<'_> {
    /// How many respondents were asked, by category and by regional group.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn invited(&self, consultation: ConsultationId) -> Result<Invited, StoreError> {
        let sql = "SELECT (array_agg(r.id))[1] AS id, r.category, r.regional_group, count(*) AS count
             FROM respondents r JOIN invitations i ON i.tenant_id = r.tenant_id AND i.respondent_id = r.id
             WHERE ours(respondents r) AND ours(invitations i) AND i.consultation_id = $1
             GROUP BY r.category, r.regional_group";
        let statement = self.0.statement(sql, vec![Uuid::from(consultation).into()]);
        let mut invited = Invited::default();
        for row in Row::find_by_statement(statement).all(&self.0.tx).await? {
            row.count_in(&mut invited)?;
        }
        Ok(invited)
    }
}

impl Row {
    fn count_in(&self, invited: &mut Invited) -> Result<(), Corrupt> {
        let corrupt = |column| Corrupt { table: "respondents", column, row: self.id };
        let count = u64::try_from(self.count).unwrap_or_default();
        let category = self.category.parse().map_err(|_| corrupt("category"))?;
        *invited.categories.entry(category).or_default() += count;
        if let Some(group) = &self.regional_group {
            let group = group.parse().map_err(|_| corrupt("regional_group"))?;
            *invited.groups.entry(group).or_default() += count;
        }
        Ok(())
    }
}
