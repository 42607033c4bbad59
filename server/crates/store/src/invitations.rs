//! Who was asked in a consultation, and how far they are; never what they write.
use crate::{
    Corrupt, StoreError, TenantTx,
    entity::{
        invitation::{ActiveModel, Column, Entity, Model},
        respondent,
    },
    time::{from_row, local_from_row, local_to_row, to_row},
};
use domain::{
    consultation::Deadline,
    id::{ConsultationId, InvitationId, RespondentId},
    respondent::Respondent,
};
use jiff::Timestamp;
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use std::collections::{BTreeMap, HashSet};
use uuid::Uuid;

/// The invitations of a tenant; for a respondent, its own.
pub struct Invitations<'t>(pub(crate) &'t TenantTx);

/// A respondent's being asked.
#[derive(Clone, Debug, PartialEq)]
pub struct Invitation {
    /// The identifier.
    pub id: InvitationId,
    /// In which consultation.
    pub consultation: ConsultationId,
    /// Who.
    pub respondent: RespondentId,
    /// When it was sent.
    pub sent_at: Timestamp,
    /// Its own, extended deadline.
    pub deadline: Option<Deadline>,
    /// When somebody of the respondent first looked at the questionnaire.
    pub opened_at: Option<Timestamp>,
    /// When the first answer was saved.
    pub started_at: Option<Timestamp>,
    /// When it last handed in.
    pub handed_in_at: Option<Timestamp>,
}

/// How far an invited respondent is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Progress {
    /// Asked; nothing seen yet.
    Invited,
    /// The questionnaire was looked at.
    Opened,
    /// Something was written.
    Started,
    /// A reply was handed in.
    HandedIn,
}

impl Progress {
    /// All, in order.
    pub const ALL: [Self; 4] = [Self::Invited, Self::Opened, Self::Started, Self::HandedIn];

    /// The code in texts and addresses.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Invited => "invited",
            Self::Opened => "opened",
            Self::Started => "started",
            Self::HandedIn => "handed_in",
        }
    }
}

impl Invitation {
    /// How far the respondent is.
    #[must_use]
    pub fn progress(&self) -> Progress {
        match (self.handed_in_at, self.started_at, self.opened_at) {
            (Some(_), _, _) => Progress::HandedIn,
            (None, Some(_), _) => Progress::Started,
            (None, None, Some(_)) => Progress::Opened,
            (None, None, None) => Progress::Invited,
        }
    }
}

/// What can be noted on an invitation, each the first time only, but for handing in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Noted {
    /// The questionnaire was looked at.
    Opened,
    /// An answer was saved.
    Started,
    /// A reply was handed in.
    HandedIn,
}

impl Invitations<'_> {
    /// Asks respondents; those asked before keep their invitation. Gives back whom it really asked.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn add_all(
        &self,
        consultation: ConsultationId,
        respondents: &[RespondentId],
        sent_at: Timestamp,
    ) -> Result<Vec<RespondentId>, StoreError> {
        let mut asked: HashSet<RespondentId> =
            self.of_consultation(consultation).await?.iter().map(|i| i.respondent).collect();
        let new: Vec<RespondentId> =
            respondents.iter().copied().filter(|id| asked.insert(*id)).collect();
        for some in new.chunks(500) {
            let rows = some.iter().map(|respondent| ActiveModel {
                tenant_id: Set(self.0.tenant()),
                id: Set(Uuid::now_v7()),
                consultation_id: Set(consultation.into()),
                respondent_id: Set((*respondent).into()),
                sent_at: Set(to_row(sent_at)),
                sent_by: Set(self.0.account()),
                deadline: Set(None),
                opened_at: Set(None),
                started_at: Set(None),
                handed_in_at: Set(None),
            });
            Entity::insert_many(rows).exec_without_returning(&self.0.tx).await?;
        }
        Ok(new)
    }

    /// The invitations of a consultation.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn of_consultation(
        &self,
        consultation: ConsultationId,
    ) -> Result<Vec<Invitation>, StoreError> {
        let rows = self
            .0
            .ours::<Entity>()
            .filter(Column::ConsultationId.eq(Uuid::from(consultation)))
            .order_by_asc(Column::Id)
            .all(&self.0.tx)
            .await?;
        Ok(rows.into_iter().map(read).collect::<Result<_, _>>()?)
    }

    /// The board: who was asked, with the registry's row, in list order.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn board(
        &self,
        consultation: ConsultationId,
    ) -> Result<Vec<(Invitation, Respondent)>, StoreError> {
        let sql = "SELECT r.* FROM respondents r JOIN invitations i
             ON i.tenant_id = r.tenant_id AND i.respondent_id = r.id
             WHERE ours(respondents r) AND ours(invitations i) AND i.consultation_id = $1";
        let found = respondent::Entity::find()
            .from_raw_sql(self.0.statement(sql, vec![Uuid::from(consultation).into()]))
            .all(&self.0.tx)
            .await?;
        let mut registry = BTreeMap::new();
        for row in found {
            let respondent = crate::respondents::read(row)?;
            registry.insert(respondent.id, respondent);
        }
        let mut board: Vec<_> = self
            .of_consultation(consultation)
            .await?
            .into_iter()
            .filter_map(|invitation| {
                registry.remove(&invitation.respondent).map(|r| (invitation, r))
            })
            .collect();
        board.sort_by(|(_, a), (_, b)| a.sort_key.cmp(&b.sort_key));
        Ok(board)
    }

    /// The invitation of one respondent to one consultation.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn find(
        &self,
        consultation: ConsultationId,
        respondent: RespondentId,
    ) -> Result<Option<Invitation>, StoreError> {
        let row = self
            .0
            .ours::<Entity>()
            .filter(Column::ConsultationId.eq(Uuid::from(consultation)))
            .filter(Column::RespondentId.eq(Uuid::from(respondent)))
            .one(&self.0.tx)
            .await?;
        Ok(row.map(read).transpose()?)
    }

    /// The invitations of one respondent to all consultations.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn of_respondent(
        &self,
        respondent: RespondentId,
    ) -> Result<Vec<Invitation>, StoreError> {
        let rows = self
            .0
            .ours::<Entity>()
            .filter(Column::RespondentId.eq(Uuid::from(respondent)))
            .order_by_desc(Column::SentAt)
            .all(&self.0.tx)
            .await?;
        Ok(rows.into_iter().map(read).collect::<Result<_, _>>()?)
    }

    /// Notes how far a respondent is.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn note(
        &self,
        consultation: ConsultationId,
        respondent: RespondentId,
        noted: Noted,
        at: Timestamp,
    ) -> Result<(), StoreError> {
        let sql = match noted {
            Noted::Opened => "UPDATE invitations SET opened_at = $3
                 WHERE ours(invitations) AND consultation_id = $1 AND respondent_id = $2 AND opened_at IS NULL",
            Noted::Started => "UPDATE invitations SET started_at = $3, opened_at = coalesce(opened_at, $3)
                 WHERE ours(invitations) AND consultation_id = $1 AND respondent_id = $2 AND started_at IS NULL",
            Noted::HandedIn => "UPDATE invitations SET handed_in_at = $3, started_at = coalesce(started_at, $3),
                 opened_at = coalesce(opened_at, $3)
                 WHERE ours(invitations) AND consultation_id = $1 AND respondent_id = $2",
        };
        let values =
            vec![Uuid::from(consultation).into(), Uuid::from(respondent).into(), to_row(at).into()];
        self.0.run(sql, values).await?;
        Ok(())
    }

    /// Gives one respondent its own deadline.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn extend(&self, id: InvitationId, deadline: Deadline) -> Result<(), StoreError> {
        let values = vec![Uuid::from(id).into(), local_to_row(deadline.local()).into()];
        self.0
            .run("UPDATE invitations SET deadline = $2 WHERE ours(invitations) AND id = $1", values)
            .await?;
        Ok(())
    }

    /// Drops the own deadlines that one for everybody has overtaken; later ones stay.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn drop_overtaken(
        &self,
        consultation: ConsultationId,
        deadline: Deadline,
    ) -> Result<(), StoreError> {
        let values = vec![Uuid::from(consultation).into(), local_to_row(deadline.local()).into()];
        let sql = "UPDATE invitations SET deadline = NULL
             WHERE ours(invitations) AND consultation_id = $1 AND deadline <= $2";
        self.0.run(sql, values).await?;
        Ok(())
    }
}

pub(crate) fn read(row: Model) -> Result<Invitation, Corrupt> {
    let deadline = match row.deadline {
        None => None,
        Some(local) => Some(Deadline::at(local_from_row(local).ok_or(Corrupt {
            table: "invitations",
            column: "deadline",
            row: row.id,
        })?)),
    };
    Ok(Invitation {
        id: row.id.into(),
        consultation: row.consultation_id.into(),
        respondent: row.respondent_id.into(),
        sent_at: from_row(row.sent_at),
        deadline,
        opened_at: row.opened_at.map(from_row),
        started_at: row.started_at.map(from_row),
        handed_in_at: row.handed_in_at.map(from_row),
    })
}
