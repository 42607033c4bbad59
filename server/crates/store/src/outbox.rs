//! Mail that is due: written with what it tells of, sent by the worker, at least once.
use crate::{
    Corrupt, StoreError, TenantTx,
    entity::outbox::{ActiveModel, Column, Entity, Model},
    time::{from_row, to_row},
};
use domain::{
    id::{ConsultationId, MailId, RespondentId},
    language::Language,
    mail::Mail,
};
use jiff::Timestamp;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, EntityTrait, FromQueryResult, QueryFilter, QueryOrder,
    QuerySelect,
};
use uuid::Uuid;

/// The outbox of a tenant.
pub struct Outbox<'t>(pub(crate) &'t TenantTx);

/// A mail that is due or gone.
#[derive(Clone, Debug)]
pub struct Posted {
    /// The identifier; also what its Message-ID is made of.
    pub id: MailId,
    /// What it is about.
    pub mail: Mail,
    /// The address that it goes to.
    pub recipient: String,
    /// When it was written.
    pub created_at: Timestamp,
    /// How often it was tried.
    pub attempts: i32,
    /// When it was sent.
    pub sent_at: Option<Timestamp>,
    /// When it was given up.
    pub failed_at: Option<Timestamp>,
    /// What the mail server said last.
    pub error: Option<String>,
}

impl Outbox<'_> {
    /// Writes a mail; it leaves after the transaction is committed.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn post(&self, mail: &Mail, recipient: &str) -> Result<(), StoreError> {
        let (consultation, respondent) = mail.about();
        let row = ActiveModel {
            tenant_id: Set(self.0.tenant()),
            id: Set(Uuid::now_v7()),
            mail: Set(serde_json::to_value(mail).unwrap_or_default()),
            recipient: Set(recipient.to_owned()),
            consultation_id: Set(consultation.map(Into::into)),
            respondent_id: Set(respondent.or(self.0.place.respondent).map(Into::into)),
            ..Default::default()
        };
        Entity::insert(row).exec_without_returning(&self.0.tx).await?;
        Ok(())
    }

    /// The language in which an address is written to: of its account, else of the seat that waits for it, else of the
    /// respondent that it is the contact of. None where nothing is known.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn language_of(
        &self,
        recipient: &str,
        respondent: Option<RespondentId>,
    ) -> Result<Option<Language>, StoreError> {
        #[derive(FromQueryResult)]
        struct Row {
            language: Option<String>,
        }
        let sql = "SELECT coalesce(
               (SELECT language FROM accounts WHERE email = $1),
               (SELECT language FROM seat_offers
                 WHERE ours(seat_offers) AND email = $1 AND respondent_id IS NOT DISTINCT FROM $2 AND language IS NOT NULL
                   AND taken_at IS NULL AND revoked_at IS NULL
                 ORDER BY offered_at DESC LIMIT 1),
               (SELECT language FROM respondents WHERE ours(respondents) AND id = $2)) AS language";
        let values =
            vec![recipient.trim().to_lowercase().into(), respondent.map(Uuid::from).into()];
        let row = Row::find_by_statement(self.0.statement(sql, values)).one(&self.0.tx).await?;
        Ok(row.and_then(|row| row.language?.parse().ok()))
    }

    /// Claims mails that are due, for `seconds`; nobody else gets them meanwhile. A row that makes no sense is given up, so
    /// that it does not stand in the way of the others.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn claim(&self, now: Timestamp, seconds: i64) -> Result<Vec<Posted>, StoreError> {
        // Those that are due are chosen once. As a subquery they might be chosen anew for each row, and all of them be claimed.
        let sql = "WITH due AS MATERIALIZED (
               SELECT id FROM outbox WHERE ours(outbox) AND sent_at IS NULL AND failed_at IS NULL AND next_at <= $1
                 AND (locked_until IS NULL OR locked_until < $1)
               ORDER BY next_at, id LIMIT 20 FOR UPDATE SKIP LOCKED)
             UPDATE outbox o SET locked_until = $2, attempts = attempts + 1 FROM due WHERE ours(outbox o) AND o.id = due.id RETURNING o.*";
        let until = now + jiff::SignedDuration::from_secs(seconds);
        let values = vec![to_row(now).into(), to_row(until).into()];
        let rows = Model::find_by_statement(self.0.statement(sql, values)).all(&self.0.tx).await?;
        let mut posted = Vec::new();
        for row in rows {
            let id = row.id.into();
            match read(row) {
                Ok(mail) => posted.push(mail),
                Err(corrupt) => {
                    tracing::error!(%corrupt, "a mail is given up");
                    self.missed(id, &corrupt.to_string(), None, now).await?;
                }
            }
        }
        posted.sort_by_key(|mail| mail.id);
        Ok(posted)
    }

    /// Notes that a mail was sent.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn sent(&self, id: MailId, at: Timestamp) -> Result<(), StoreError> {
        let sql = "UPDATE outbox SET sent_at = $2, locked_until = NULL, error = NULL WHERE ours(outbox) AND id = $1";
        self.0.run(sql, vec![Uuid::from(id).into(), to_row(at).into()]).await?;
        Ok(())
    }

    /// Notes that a mail could not be sent: tried again at `again`, or given up when there is none.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn missed(
        &self,
        id: MailId,
        error: &str,
        again: Option<Timestamp>,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let sql =
            "UPDATE outbox SET locked_until = NULL, error = $2, next_at = coalesce($3, next_at),
             failed_at = CASE WHEN $3 IS NULL THEN $4::timestamptz END WHERE ours(outbox) AND id = $1";
        let values = vec![
            Uuid::from(id).into(),
            error.chars().take(500).collect::<String>().into(),
            again.map(to_row).into(),
            to_row(now).into(),
        ];
        self.0.run(sql, values).await?;
        Ok(())
    }

    /// The mails of a consultation, newest first.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn of_consultation(
        &self,
        consultation: ConsultationId,
    ) -> Result<Vec<Posted>, StoreError> {
        let rows = self
            .0
            .ours::<Entity>()
            .filter(Column::ConsultationId.eq(Uuid::from(consultation)))
            .order_by_desc(Column::Id)
            .limit(500)
            .all(&self.0.tx)
            .await?;
        Ok(rows.into_iter().map(read).collect::<Result<_, _>>()?)
    }

    /// The mails to one respondent about a consultation, newest first.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn of_respondent(
        &self,
        consultation: ConsultationId,
        respondent: RespondentId,
    ) -> Result<Vec<Posted>, StoreError> {
        let rows = self
            .0
            .ours::<Entity>()
            .filter(Column::ConsultationId.eq(Uuid::from(consultation)))
            .filter(Column::RespondentId.eq(Uuid::from(respondent)))
            .order_by_desc(Column::Id)
            .limit(200)
            .all(&self.0.tx)
            .await?;
        Ok(rows.into_iter().map(read).collect::<Result<_, _>>()?)
    }

    /// How many mails wait to be sent.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn waiting(&self) -> Result<usize, StoreError> {
        #[derive(FromQueryResult)]
        struct Row {
            count: i64,
        }
        let sql = "SELECT count(*) AS count FROM outbox WHERE ours(outbox) AND sent_at IS NULL AND failed_at IS NULL";
        let row = Row::find_by_statement(self.0.statement(sql, vec![])).one(&self.0.tx).await?;
        Ok(row.and_then(|row| usize::try_from(row.count).ok()).unwrap_or_default())
    }
}

fn read(row: Model) -> Result<Posted, Corrupt> {
    Ok(Posted {
        mail: serde_json::from_value(row.mail.clone()).map_err(|_| Corrupt {
            table: "outbox",
            column: "mail",
            row: row.id,
        })?,
        id: row.id.into(),
        recipient: row.recipient,
        created_at: from_row(row.created_at),
        attempts: row.attempts,
        sent_at: row.sent_at.map(from_row),
        failed_at: row.failed_at.map(from_row),
        error: row.error,
    })
}
