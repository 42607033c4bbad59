//! `GET /`: the front page, and for those who are signed in the way to their seat.
use crate::{
    demonstration::PERSONAS,
    web::{Visitor, WebError, see},
};
use actix_web::HttpResponse;
use templates::site::{Home, PersonaCard};

/// The front page.
pub async fn show(visitor: Visitor) -> Result<HttpResponse, WebError> {
    if let Some(session) = &visitor.session {
        let seats = visitor.app().database.directory().seats_of(session.account).await?;
        return Ok(match seats.as_slice() {
            [(only, _)] => see(&format!("/t/{}/consultations", only.tenant_slug)),
            _ => see("/seats"),
        });
    }
    let personas = if visitor.app().is_demonstration() { PERSONAS } else { &[] };
    let personas = personas
        .iter()
        .map(|persona| PersonaCard {
            slug: persona.slug,
            name: persona.name,
            role: persona.role,
            respondent: persona.respondent_name,
        })
        .collect();
    Ok(visitor.page.show(&Home { personas, mail: visitor.app().mail_folder().is_some() }))
}

/// `GET /accessibility`: what was done so that everybody can use it, and whom to tell when something fails.
pub async fn accessibility(visitor: Visitor) -> HttpResponse {
    visitor.page.show(&templates::accessibility::AccessibilityNote)
}
