//! The record of who did what; rows are added, never changed.
use crate::{
    StoreError, TenantTx, entity::respondent, papers::columns, respondents, time::from_row,
};
use domain::{
    audit::Act,
    id::{ConsultationId, RespondentId},
    respondent::Respondent,
};
use jiff::Timestamp;
use sea_orm::{ConnectionTrait, FromQueryResult, QueryResult, Value};
use std::collections::BTreeMap;
use uuid::Uuid;

/// The last lines: how many are passed over, and how many there are at most.
const LAST: (usize, usize) = (0, 200);

/// The audit trail of a tenant.
pub struct Audit<'t>(pub(crate) &'t TenantTx);

/// Something to put on record. Never holds what a reply says.
#[derive(Clone, Debug)]
pub struct Entry {
    /// What was done.
    pub act: Act,
    /// What it was done to, in words that a reader finds again: a slug, a version.
    pub object: String,
    /// The consultation.
    pub consultation: Option<ConsultationId>,
    /// The respondent.
    pub respondent: Option<RespondentId>,
}

impl Entry {
    /// Something that was done, for now to nothing in particular.
    #[must_use]
    pub fn new(act: Act) -> Self {
        Self { act, object: String::new(), consultation: None, respondent: None }
    }
}

/// Something on record.
#[derive(Clone, Debug)]
pub struct Recorded {
    /// When.
    pub at: Timestamp,
    /// Who; "" for the platform itself.
    pub by: String,
    /// What was done: the code of an [`Act`], if this version of the program knows it.
    pub act: String,
    /// What it was done to.
    pub object: String,
    /// The consultation.
    pub consultation: Option<ConsultationId>,
    /// The respondent.
    pub respondent: Option<Respondent>,
}

/// Which lines of the record are looked for.
#[derive(Clone, Debug, Default)]
pub struct SoughtActs {
    /// Only in this consultation.
    pub consultation: Option<ConsultationId>,
    /// Only of this code.
    pub act: Option<String>,
}

impl SoughtActs {
    /// Whether these are among those looked for.
    #[must_use]
    pub fn fits(&self, tallied: &TalliedActs) -> bool {
        (self.consultation.is_none() || self.consultation == tallied.consultation)
            && self.act.as_ref().is_none_or(|act| *act == tallied.act)
    }
}

/// How often an act was done in a consultation, or outside of any.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TalliedActs {
    /// The consultation.
    pub consultation: Option<ConsultationId>,
    /// The code of the act.
    pub act: String,
    /// How often.
    pub count: usize,
}

impl Audit<'_> {
    /// Puts something on record.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn record(&self, entry: Entry) -> Result<(), StoreError> {
        let sql = "INSERT INTO audit_entries (tenant_id, id, account_id, act, object, consultation_id, respondent_id)
             VALUES ($1, $2, $3, $4, $5, $6, $7)";
        let values = vec![
            self.0.tenant().into(),
            Uuid::now_v7().into(),
            self.0.account().into(),
            entry.act.code().into(),
            entry.object.into(),
            entry.consultation.map(Uuid::from).into(),
            entry.respondent.or(self.0.place.respondent).map(Uuid::from).into(),
        ];
        self.0.run(sql, values).await?;
        Ok(())
    }

    /// What was done in a consultation, newest first.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn of_consultation(
        &self,
        consultation: ConsultationId,
    ) -> Result<Vec<Recorded>, StoreError> {
        self.gather("e.consultation_id = $1", vec![Uuid::from(consultation).into()], LAST).await
    }

    /// What was done to or by one respondent, newest first: in one consultation, or wherever.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn of_respondent(
        &self,
        respondent: RespondentId,
        consultation: Option<ConsultationId>,
    ) -> Result<Vec<Recorded>, StoreError> {
        let only = "e.respondent_id = $1 AND ($2::uuid IS NULL OR e.consultation_id = $2)";
        let values = vec![Uuid::from(respondent).into(), consultation.map(Uuid::from).into()];
        self.gather(only, values, LAST).await
    }

    /// When an act was last done to each respondent in a consultation.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn last(
        &self,
        consultation: ConsultationId,
        act: Act,
    ) -> Result<BTreeMap<RespondentId, Timestamp>, StoreError> {
        #[derive(FromQueryResult)]
        struct Last {
            respondent_id: Uuid,
            at: time::OffsetDateTime,
        }
        let sql = "SELECT respondent_id, max(at) AS at FROM audit_entries
             WHERE ours(audit_entries) AND consultation_id = $1 AND act = $2 AND respondent_id IS NOT NULL GROUP BY respondent_id";
        let values = vec![Uuid::from(consultation).into(), act.code().into()];
        let rows = Last::find_by_statement(self.0.statement(sql, values)).all(&self.0.tx).await?;
        Ok(rows.into_iter().map(|row| (row.respondent_id.into(), from_row(row.at))).collect())
    }

    /// How often each act was done in each consultation, and outside of any.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn tallies(&self) -> Result<Vec<TalliedActs>, StoreError> {
        #[derive(FromQueryResult)]
        struct Tally {
            consultation_id: Option<Uuid>,
            act: String,
            count: i64,
        }
        let sql = "SELECT consultation_id, act, count(*) AS count FROM audit_entries WHERE ours(audit_entries) GROUP BY 1, 2";
        let rows = Tally::find_by_statement(self.0.statement(sql, vec![])).all(&self.0.tx).await?;
        let tallied = |row: Tally| TalliedActs {
            consultation: row.consultation_id.map(Into::into),
            act: row.act,
            count: usize::try_from(row.count).unwrap_or_default(),
        };
        Ok(rows.into_iter().map(tallied).collect())
    }

    /// So many lines of the whole record, newest first, after so many others.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn lines(
        &self,
        sought: &SoughtActs,
        (after, most): (usize, usize),
    ) -> Result<Vec<Recorded>, StoreError> {
        let only =
            "($1::uuid IS NULL OR e.consultation_id = $1) AND ($2::text IS NULL OR e.act = $2)";
        let values = vec![sought.consultation.map(Uuid::from).into(), sought.act.clone().into()];
        self.gather(only, values, (after, most)).await
    }

    async fn gather(
        &self,
        only: &str,
        values: Vec<Value>,
        (after, most): (usize, usize),
    ) -> Result<Vec<Recorded>, StoreError> {
        let sql = format!(
            "SELECT {} e.at, a.name, e.act, e.object, e.consultation_id FROM audit_entries e
             LEFT JOIN accounts a ON a.id = e.account_id
             LEFT JOIN respondents r ON ours(respondents r) AND r.id = e.respondent_id
             WHERE ours(audit_entries e) AND {only} ORDER BY e.at DESC, e.id DESC OFFSET {after} LIMIT {most}",
            columns::<respondent::Column>("r"),
        );
        let rows = self.0.tx.query_all_raw(self.0.statement(&sql, values)).await?;
        rows.iter().map(line).collect()
    }
}

fn line(row: &QueryResult) -> Result<Recorded, StoreError> {
    let respondent = respondent::Model::from_query_result_optional(row, "r_")?;
    let consultation: Option<Uuid> = row.try_get("", "consultation_id")?;
    Ok(Recorded {
        at: from_row(row.try_get("", "at")?),
        by: row.try_get::<Option<String>>("", "name")?.unwrap_or_default(),
        act: row.try_get("", "act")?,
        object: row.try_get("", "object")?,
        consultation: consultation.map(Into::into),
        respondent: respondent.map(respondents::read).transpose()?,
    })
}
