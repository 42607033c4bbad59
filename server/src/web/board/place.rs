//! Where the pages of a dispatched consultation are, and how one goes between them.
use crate::web::{Desk, WebError, respondents::shown_name};
use domain::{consultation::Consultation, language::Language, respondent::Respondent};
use store::{Glance, TenantTx};
use templates::{
    board::{Way, Ways},
    respondents::Chip,
};

/// The ways to the other pages of the consultation.
///
/// # Errors
/// When the database refuses.
pub async fn ways(
    desk: &Desk,
    tx: &TenantTx,
    consultation: &Consultation,
    current: Way,
) -> Result<Ways, WebError> {
    let glance = tx.consultations().glance(consultation.id).await?;
    Ok(ways_at(desk, consultation, glance, current))
}

/// The same when the glance was taken along with the consultation.
#[must_use]
pub fn ways_at(desk: &Desk, consultation: &Consultation, glance: Glance, current: Way) -> Ways {
    Ways {
        base: desk.path(&format!("/consultations/{}", consultation.slug)),
        current,
        invited: glance.invited,
        handed_in: glance.handed_in,
        question: glance.question,
        may_invite: desk.role.is_secretariat() && consultation.awaits_replies().is_ok(),
    }
}

/// A respondent in one line.
#[must_use]
pub fn chip(respondent: &Respondent, reader: Language) -> Chip {
    Chip {
        slug: respondent.slug.clone(),
        name: shown_name(respondent, reader),
        category: respondent.category,
        group: respondent.group,
    }
}
