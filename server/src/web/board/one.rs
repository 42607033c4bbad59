//! `GET …/board/{respondent}`: one respondent, with everything that went to and fro.
use crate::web::{
    Desk, Page, WebError,
    board::{Reach, chip, reminder::due, ways},
    consultations,
    consultations::shown_deadline,
    people::{offer_shown, person_shown},
};
use actix_web::{HttpResponse, web::Path};
use domain::{consultation::Consultation, respondent::Respondent, seat::Role};
use jiff::Timestamp;
use store::{Invitation, Posted, Recorded, TenantTx};
use templates::board::{Handed, LogLine, MailLine, Newest, OnBoard, Way};

/// An invited respondent of an address.
pub struct Found {
    pub consultation: Consultation,
    pub respondent: Respondent,
    pub invitation: Invitation,
}

impl Found {
    /// Finds it.
    ///
    /// # Errors
    /// [`WebError::NotFound`] when there is no such consultation, or it did not invite that respondent.
    pub async fn at(tx: &TenantTx, consultation: &str, slug: &str) -> Result<Self, WebError> {
        let consultation = consultations::find(tx, consultation).await?;
        let respondent = tx.respondents().by_slug(slug).await?.ok_or(WebError::NotFound)?;
        let invitation = tx.invitations().find(consultation.id, respondent.id).await?;
        Ok(Self { invitation: invitation.ok_or(WebError::NotFound)?, consultation, respondent })
    }

    /// Where it is on the board.
    pub fn place(&self, desk: &Desk) -> String {
        let (consultation, respondent) = (&self.consultation.slug, &self.respondent.slug);
        desk.path(&format!("/consultations/{consultation}/board/{respondent}"))
    }

    /// Its page, below the board.
    pub fn page(&self, desk: &Desk) -> Page {
        let mut page = consultations::page(desk, &self.consultation);
        let board = format!("/consultations/{}/board", self.consultation.slug);
        let label = desk.page.chrome.t("board-title");
        page.chrome.crumbs.push(templates::chrome::Crumb { href: desk.path(&board), label });
        page
    }
}

/// The page; beside the table the script shows the same.
pub async fn show(
    desk: Desk,
    place: Path<(String, String, String)>,
) -> Result<HttpResponse, WebError> {
    let tx = desk.read().await?;
    let found = Found::at(&tx, &place.1, &place.2).await?;
    let view = view(&desk, &tx, &found).await?;
    tx.commit().await?;
    Ok(found.page(&desk).show(&view))
}

/// The page as it stands.
///
/// # Errors
/// When the database refuses.
pub async fn view(desk: &Desk, tx: &TenantTx, found: &Found) -> Result<OnBoard, WebError> {
    let Found { consultation, respondent, invitation } = found;
    let people = tx.seats().of_respondent(respondent.id).await?;
    let offers = tx.seats().offers(Some(respondent.id)).await?;
    let reach = Reach::of(tx).await?;
    let due = due(desk, tx, consultation, &reach).await?;
    let secretariat = desk.role.is_secretariat();
    let awaits = consultation.awaits_replies().is_ok();
    let mails = tx.outbox().of_respondent(consultation.id, respondent.id).await?;
    let log = tx.audit().of_respondent(respondent.id, Some(consultation.id)).await?;
    Ok(OnBoard {
        ways: ways(desk, tx, consultation, Way::Board).await?,
        href: found.place(desk),
        registry: secretariat.then(|| desk.path(&format!("/respondents/{}", respondent.slug))),
        chip: chip(respondent, desk.page.language()),
        reached: reached(invitation),
        deadline: invitation.deadline.or(consultation.deadline).map(shown_deadline),
        own_deadline: invitation.deadline.is_some(),
        contact: respondent.contact.clone(),
        people: people.into_iter().map(|sitting| person_shown(desk, sitting)).collect(),
        offers: offers.into_iter().map(|offer| offer_shown(desk, offer)).collect(),
        mails: mails.into_iter().map(mail_line).collect(),
        handed: handed(desk, tx, found).await?,
        log: log.into_iter().map(log_line).collect(),
        may_remind: secretariat && awaits && due.iter().any(|one| one.id == respondent.id),
        may_extend: desk.role == Role::Supervisor && awaits,
        refused: None,
    })
}

fn reached(invitation: &Invitation) -> Vec<(&'static str, Timestamp)> {
    let steps = [
        ("invited", Some(invitation.sent_at)),
        ("opened", invitation.opened_at),
        ("started", invitation.started_at),
        ("handed_in", invitation.handed_in_at),
    ];
    steps.into_iter().filter_map(|(step, at)| at.map(|at| (step, at))).collect()
}

async fn handed(desk: &Desk, tx: &TenantTx, found: &Found) -> Result<Vec<Handed>, WebError> {
    let of = tx.submissions().of_respondent(found.consultation.id, found.respondent.id).await?;
    let base = format!("/consultations/{}/submissions", found.consultation.slug);
    let newest_first = of.into_iter().rev().map(|submission| Handed {
        at: submission.handed_in_at,
        newest: Newest {
            href: desk
                .path(&format!("{base}/{}/{}", submission.respondent.slug, submission.version)),
            version: submission.version,
            late: submission.late,
            standing: submission.standing,
        },
    });
    Ok(newest_first.collect())
}

fn mail_line(posted: Posted) -> MailLine {
    MailLine {
        mail: posted.mail.code(),
        recipient: posted.recipient,
        written_at: posted.created_at,
        sent_at: posted.sent_at,
        failed_at: posted.failed_at,
        error: posted.error,
    }
}

fn log_line(recorded: Recorded) -> LogLine {
    LogLine { at: recorded.at, by: recorded.by, act: recorded.act, object: recorded.object }
}
