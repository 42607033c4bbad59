//! "Your text is still here": what was typed, who sends it, where it goes; and the button.
use super::{Kept, address, fields};
use crate::{
    app::App,
    web::{
        Page, WebError, Who, reply,
        session::{self, Session},
        tenancy::tenant_in,
    },
};
use actix_web::{HttpRequest, HttpResponse, http::StatusCode};
use store::Seated;
use templates::{
    Chrome,
    chrome::Place,
    site::{SeatShown, StillHere, WhyKept},
};

/// The page, for the session with this token's hash. It is 200 right after signing in, 403 for a form with an old token,
/// and 409 for one that was written for another seat.
///
/// # Errors
/// When the database refuses; [`WebError::SignIn`] when the session is gone again.
pub async fn still_here(
    app: &App,
    request: &HttpRequest,
    hash: &[u8],
    kept: &Kept,
    why: WhyKept,
) -> Result<HttpResponse, WebError> {
    let tenant = tenant_in(&kept.path).unwrap_or_default();
    let session = session::find(app, hash, tenant).await?.ok_or(WebError::SignIn)?;
    let page = of_session(Page::of(request)?, &session);
    let status = match why {
        WhyKept::SignedIn => StatusCode::OK,
        WhyKept::SignedInSince => StatusCode::FORBIDDEN,
        WhyKept::OtherSeat => StatusCode::CONFLICT,
    };
    let view = StillHere {
        why,
        shown: shown(app, &page.chrome, &session, kept).await?,
        files: kept.files.clone(),
        action: kept.has_text().then(|| kept.path.clone()),
        fields: kept.fields.clone(),
        page: kept.page.clone(),
        name: session.name.clone(),
        seat: seat(app, &session).await?,
        admitted: is_admitted(address::act_at(request, &kept.path), session.seat.as_ref()),
    };
    Ok(page.answer(status, &view))
}

/// The furniture as the session sees it, which may be newer than the request.
fn of_session(mut page: Page, session: &Session) -> Page {
    page.chrome.csrf = session.form_token();
    page.chrome.account = Some(session.name.clone());
    page.chrome.tenant = session
        .seat
        .as_ref()
        .map(|seat| Place { slug: seat.tenant_slug.clone(), name: seat.tenant_name.clone() });
    page
}

fn is_admitted(who: Option<Who>, seat: Option<&Seated>) -> bool {
    match who {
        Some(Who::Roles(roles)) => seat.is_some_and(|seat| roles.contains(&seat.role)),
        who => who.is_some(),
    }
}

/// For whom the session sits: a reply typed for one respondent must not be sent for another unseen.
async fn seat(app: &App, session: &Session) -> Result<Option<SeatShown>, WebError> {
    let Some(seat) = &session.seat else { return Ok(None) };
    let seats = app.database.directory().seats_of(session.account).await?;
    let respondent =
        seats.into_iter().find(|(one, _)| one.id == seat.id).and_then(|(_, name)| name);
    let place = respondent.unwrap_or_else(|| seat.tenant_name.clone());
    Ok(Some(SeatShown { role: seat.role, place }))
}

/// What was typed, with labels: answers by their questions, everything else by its field.
async fn shown(
    app: &App,
    chrome: &Chrome,
    session: &Session,
    kept: &Kept,
) -> Result<Vec<(String, String)>, WebError> {
    let (mut shown, mut rest) = (Vec::new(), kept.fields.clone());
    let mut steps = kept.path.split(['/', '?']).skip(3);
    let replying = match (steps.next(), steps.next(), steps.next()) {
        (Some("consultations"), Some(slug), Some("reply")) => Some(slug),
        _ => None,
    };
    if let (Some(slug), Some(seat)) = (replying, &session.seat)
        && let Some(respondent) = seat.respondent
    {
        let tx = app.database.read(seat).await?;
        let asked = reply::asked(&tx, slug, respondent).await?;
        tx.commit().await?;
        if let Some(questionnaire) = asked {
            let answers = reply::in_words(chrome, &questionnaire, &kept.fields);
            rest.retain(|(name, _)| !answers.names.contains(name));
            shown = answers.words;
        }
    }
    shown.extend(fields::shown(chrome, &rest));
    Ok(shown)
}
