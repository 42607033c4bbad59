//! Consultations.
use crate::{
    Corrupt, StoreError, TenantTx,
    entity::consultation::{ActiveModel, Column, Entity, Model},
    papers::columns,
    time::{from_row, local_from_row, local_to_row, to_row},
};
use domain::{
    consultation::{Act, Consultation, Deadline},
    id::ConsultationId,
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, FromQueryResult, QueryFilter,
    QueryOrder,
};
use time::OffsetDateTime;
use uuid::Uuid;

/// The consultations of a tenant; for a respondent, those it was invited to.
pub struct Consultations<'t>(pub(crate) &'t TenantTx);

/// How far the replies to a consultation are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Turnout {
    /// Respondents invited.
    pub invited: usize,
    /// Of those, how many have opened it.
    pub opened: usize,
    /// Of those, how many have begun to write.
    pub started: usize,
    /// Of those, how many have handed in.
    pub handed_in: usize,
    /// Submissions that count, invited or not.
    pub counted: usize,
}

/// What leads to the other pages of a consultation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Glance {
    /// Invitations sent.
    pub invited: usize,
    /// Respondents that have handed in.
    pub handed_in: usize,
    /// The first question.
    pub question: Option<String>,
}

/// The rest of a `SELECT` that finds a [`Glance`] at consultations `c`.
const GLANCE: &str = "i.invited, i.handed_in,
     (SELECT jsonb_path_query_first(q.content, '$.parts[*].questions[*].key') #>> '{}' FROM questionnaires q
       WHERE ours(questionnaires q) AND q.consultation_id = c.id AND q.dispatched_at IS NOT NULL ORDER BY q.version DESC LIMIT 1) AS question
     FROM consultations c CROSS JOIN LATERAL (SELECT count(*) AS invited, count(i.handed_in_at) AS handed_in FROM invitations i
       WHERE ours(invitations i) AND i.consultation_id = c.id) i
     WHERE ours(consultations c)";

#[derive(FromQueryResult)]
struct GlanceRow {
    invited: i64,
    handed_in: i64,
    question: Option<String>,
}

impl GlanceRow {
    fn read(self) -> Glance {
        let small = |n: i64| usize::try_from(n).unwrap_or_default();
        Glance {
            invited: small(self.invited),
            handed_in: small(self.handed_in),
            question: self.question,
        }
    }
}

impl Consultations<'_> {
    /// All of them, newest first.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn list(&self) -> Result<Vec<Consultation>, StoreError> {
        let rows = self
            .0
            .ours::<Entity>()
            .order_by_desc(Column::OpenedAt)
            .order_by_desc(Column::Id)
            .all(&self.0.tx)
            .await?;
        Ok(rows.into_iter().map(read).collect::<Result<_, _>>()?)
    }

    /// The one with this readable name.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn by_slug(&self, slug: &str) -> Result<Option<Consultation>, StoreError> {
        let row = self.0.ours::<Entity>().filter(Column::Slug.eq(slug)).one(&self.0.tx).await?;
        Ok(row.map(read).transpose()?)
    }

    /// One consultation.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn find(&self, id: ConsultationId) -> Result<Option<Consultation>, StoreError> {
        let row =
            self.0.ours::<Entity>().filter(Column::Id.eq(Uuid::from(id))).one(&self.0.tx).await?;
        Ok(row.map(read).transpose()?)
    }

    /// Locks a consultation until the transaction ends, so that an act on it is either before or after another.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn lock(&self, id: ConsultationId) -> Result<(), StoreError> {
        self.0
            .run(
                "SELECT 1 FROM consultations WHERE ours(consultations) AND id = $1 FOR UPDATE",
                vec![Uuid::from(id).into()],
            )
            .await?;
        Ok(())
    }

    /// How many were invited and how many of them handed in, and the key of the first question that was dispatched.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn glance(&self, id: ConsultationId) -> Result<Glance, StoreError> {
        let sql = format!("SELECT {GLANCE} AND c.id = $1");
        let statement = self.0.statement(&sql, vec![Uuid::from(id).into()]);
        let row = GlanceRow::find_by_statement(statement).one(&self.0.tx).await?;
        Ok(row.map(GlanceRow::read).unwrap_or_default())
    }

    /// The one with this readable name, with what leads to its other pages: in one statement.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn with_glance(
        &self,
        slug: &str,
    ) -> Result<Option<(Consultation, Glance)>, StoreError> {
        let columns = columns::<Column>("c");
        let sql = format!("SELECT {columns} {GLANCE} AND c.slug = $1");
        let statement = self.0.statement(&sql, vec![slug.into()]);
        let Some(row) = self.0.tx.query_one_raw(statement).await? else { return Ok(None) };
        let glance = GlanceRow::from_query_result(&row, "")?.read();
        Ok(Some((read(Model::from_query_result(&row, "c_")?)?, glance)))
    }

    /// Keeps other acts of the house on a consultation away until the transaction ends; replies may be handed in meanwhile.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn reserve(&self, id: ConsultationId) -> Result<(), StoreError> {
        let sql =
            "SELECT 1 FROM consultations WHERE ours(consultations) AND id = $1 FOR NO KEY UPDATE";
        self.0.run(sql, vec![Uuid::from(id).into()]).await?;
        Ok(())
    }

    /// Adds one.
    ///
    /// # Errors
    /// [`StoreError::Taken`] with `consultations_slug_key` when the readable name is in use.
    pub async fn add(&self, consultation: &Consultation) -> Result<(), StoreError> {
        Entity::insert(write(self.0, consultation)).exec_without_returning(&self.0.tx).await?;
        Ok(())
    }

    /// Writes its present state.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn save(&self, consultation: &Consultation) -> Result<(), StoreError> {
        Entity::update(write(self.0, consultation)).exec(&self.0.tx).await?;
        Ok(())
    }

    /// How far the replies are.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn turnout(&self, id: ConsultationId) -> Result<Turnout, StoreError> {
        #[derive(FromQueryResult)]
        struct Row {
            invited: i64,
            opened: i64,
            started: i64,
            handed_in: i64,
        }
        let sql =
            "SELECT count(*) AS invited, count(opened_at) AS opened, count(started_at) AS started,
                    count(handed_in_at) AS handed_in FROM invitations WHERE ours(invitations) AND consultation_id = $1";
        let statement = self.0.statement(sql, vec![Uuid::from(id).into()]);
        let row = Row::find_by_statement(statement).one(&self.0.tx).await?;
        let counted = self.0.submissions().counted(id).await?;
        let small = |n: i64| usize::try_from(n).unwrap_or_default();
        Ok(row.map_or_else(Turnout::default, |row| Turnout {
            invited: small(row.invited),
            opened: small(row.opened),
            started: small(row.started),
            handed_in: small(row.handed_in),
            counted,
        }))
    }
}

fn act(at: Option<OffsetDateTime>, by: Option<Uuid>) -> Option<Act> {
    at.map(|at| Act { at: from_row(at), by: by.map(Into::into) })
}

pub(crate) fn read(row: Model) -> Result<Consultation, Corrupt> {
    let corrupt = |column| Corrupt { table: "consultations", column, row: row.id };
    let deadline = match row.deadline {
        None => None,
        Some(local) => {
            Some(Deadline::at(local_from_row(local).ok_or_else(|| corrupt("deadline"))?))
        }
    };
    Ok(Consultation {
        title: serde_json::from_value(row.title.clone()).map_err(|_| corrupt("title"))?,
        mandate: serde_json::from_value(row.mandate.clone()).map_err(|_| corrupt("mandate"))?,
        id: row.id.into(),
        slug: row.slug,
        opened: act(row.opened_at, row.opened_by),
        deadline,
        closed: act(row.closed_at, row.closed_by),
        compiled: act(row.compiled_at, row.compiled_by),
        issued: act(row.issued_at, row.issued_by),
    })
}

fn write(tx: &TenantTx, consultation: &Consultation) -> ActiveModel {
    let at = |act: Option<Act>| Set(act.map(|act| to_row(act.at)));
    let by = |act: Option<Act>| Set(act.and_then(|act| act.by).map(Into::into));
    ActiveModel {
        tenant_id: Set(tx.tenant()),
        id: Set(consultation.id.into()),
        slug: Set(consultation.slug.clone()),
        title: Set(serde_json::to_value(&consultation.title).unwrap_or_default()),
        mandate: Set(serde_json::to_value(&consultation.mandate).unwrap_or_default()),
        deadline: Set(consultation.deadline.and_then(|deadline| local_to_row(deadline.local()))),
        opened_at: at(consultation.opened),
        opened_by: by(consultation.opened),
        closed_at: at(consultation.closed),
        closed_by: by(consultation.closed),
        compiled_at: at(consultation.compiled),
        compiled_by: by(consultation.compiled),
        issued_at: at(consultation.issued),
        issued_by: by(consultation.issued),
    }
}
