//! `GET /t/{tenant}/consultations`: to the house all of them, to a respondent those it was invited to.
use crate::web::{Desk, WebError, see};
use actix_web::HttpResponse;
use domain::{consultation::Consultation, id::RespondentId, seat::Side};
use store::{Invitation, TenantTx};
use templates::{
    consultations::{Asked, List, OnTheDesk, Shown},
    when::DeadlineShown,
};

/// `GET /t/{tenant}`
pub async fn home(desk: Desk) -> HttpResponse {
    see(&desk.path("/consultations"))
}

/// The list.
pub async fn show(desk: Desk) -> Result<HttpResponse, WebError> {
    let tx = desk.read().await?;
    let all = tx.consultations().list().await?;
    let shown = match (desk.role.side(), desk.respondent) {
        (Side::Respondent, Some(respondent)) => {
            Shown::Asked(asked(&desk, &tx, all, respondent).await?)
        }
        _ => Shown::OnTheDesk(on_the_desk(&desk, &tx, all).await?),
    };
    tx.commit().await?;
    let new = desk.role.is_secretariat().then(|| desk.path("/consultations/new"));
    Ok(desk.page.show(&List { shown, new }))
}

async fn on_the_desk(
    desk: &Desk,
    tx: &TenantTx,
    all: Vec<Consultation>,
) -> Result<Vec<OnTheDesk>, WebError> {
    let mut shown = Vec::new();
    for consultation in all {
        let turnout = tx.consultations().turnout(consultation.id).await?;
        shown.push(OnTheDesk {
            href: desk.path(&format!("/consultations/{}", consultation.slug)),
            stage: consultation.stage(),
            deadline: consultation.deadline.map(shown_deadline),
            invited: turnout.invited,
            counted: turnout.counted,
            title: consultation.title,
        });
    }
    Ok(shown)
}

async fn asked(
    desk: &Desk,
    tx: &TenantTx,
    all: Vec<Consultation>,
    respondent: RespondentId,
) -> Result<Vec<Asked>, WebError> {
    let invitations = tx.invitations().of_respondent(respondent).await?;
    let of = |consultation: &Consultation| -> Option<&Invitation> {
        invitations.iter().find(|invitation| invitation.consultation == consultation.id)
    };
    Ok(all
        .into_iter()
        .filter_map(|consultation| {
            let invitation = of(&consultation)?;
            Some(Asked {
                href: desk.path(&format!("/consultations/{}/reply", consultation.slug)),
                stage: consultation.stage(),
                deadline: invitation.deadline.or(consultation.deadline).map(shown_deadline),
                progress: invitation.progress().code(),
                title: consultation.title,
            })
        })
        .collect())
}

/// A deadline for the page.
#[must_use]
pub fn shown_deadline(deadline: domain::consultation::Deadline) -> DeadlineShown {
    DeadlineShown { local: deadline.local(), instant: deadline.instant() }
}
