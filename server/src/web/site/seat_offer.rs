//! Taking a seat that was offered by mail.
//!
//! Scanners of mail servers open links and press buttons; the seat is taken only by somebody who types
//! the six digits of the mail and chooses a password (or is signed in with the address that it went to).
use crate::{
    app::App,
    keys::same_secret,
    web::{
        Form, Visitor, WebError, Word, client,
        page::see_and_say,
        session,
        site::password::fault,
    },
};
use actix_web::{HttpRequest, HttpResponse, web::Path};
use domain::{
    id::{AccountId, SeatOfferId},
    tenant::Tenant,
};
use store::{Entry, SeatOffer as Offer, StoreError};
use templates::site::SeatOffer;

/// The most wrong codes for one sending of an offer.
const MOST_FAILURES: i32 = 8;

/// The token of the link: the offer and the proof that it was sent by us, in its present issue.
#[must_use]
pub fn token(app: &App, offer: SeatOfferId, issue: i32) -> String {
    let proof = app.keys.token("seat offer", &format!("{offer}.{issue}"));
    format!("{offer}.{proof}")
}

/// The six digits that the mail carries beside the link.
#[must_use]
pub fn code(app: &App, offer: SeatOfferId, issue: i32) -> String {
    app.keys.code("seat offer code", &format!("{offer}.{issue}"))
}

struct Found {
    tenant: Tenant,
    offer: Offer,
    known: bool,
}

async fn find(visitor: &Visitor, place: &(String, String)) -> Result<Found, WebError> {
    let app = visitor.app();
    let tenant = app.database.directory().tenant(&place.0).await?.ok_or(WebError::NotFound)?;
    let id = place.1.split('.').next().and_then(|id| id.parse().ok()).ok_or(WebError::NotFound)?;
    let tx = app.database.visit(tenant.id).await?;
    let offer = tx.seats().find_offer(id).await?.ok_or(WebError::NotFound)?;
    tx.commit().await?;
    if !same_secret(&place.1, &token(app, offer.id, offer.issue)) {
        return Err(WebError::NotFound);
    }
    let account = app.database.directory().account_by_email(&offer.email).await?;
    let known = account.is_some_and(|account| account.password_hash.is_some());
    Ok(Found { tenant, offer, known })
}

/// `GET /t/{tenant}/seat-offers/{token}`: changes nothing, however often it is opened.
pub async fn show(
    visitor: Visitor,
    place: Path<(String, String)>,
) -> Result<HttpResponse, WebError> {
    let found = find(&visitor, &place).await?;
    let view = view(&visitor, &found, &place.1, None);
    Ok(visitor.page.show(&view))
}

fn view(
    visitor: &Visitor,
    found: &Found,
    token: &str,
    fault: Option<(&'static str, &'static str)>,
) -> SeatOffer {
    SeatOffer {
        tenant_slug: found.tenant.slug.to_string(),
        tenant: found.tenant.name.clone(),
        token: token.to_owned(),
        name: found.offer.name.clone(),
        email: found.offer.email.clone(),
        role: found.offer.role,
        good: found.offer.is_good(visitor.page.now()),
        taken: found.offer.taken_at.is_some(),
        known: found.known,
        fault,
    }
}

/// `POST /t/{tenant}/seat-offers/{token}`
pub async fn take(
    visitor: Visitor,
    request: HttpRequest,
    place: Path<(String, String)>,
    form: Form,
) -> Result<HttpResponse, WebError> {
    let found = find(&visitor, &place).await?;
    let app = visitor.app();
    app.limits.guesses.count(&client::network(&request, app), &found.offer.id.to_string())?;
    if let Some(fault) = refuse(app, &found, &form).await? {
        return Ok(visitor.page.refuse(&view(&visitor, &found, &place.1, Some(fault))));
    }
    let account = account_for(app, &found, &form).await?;
    if !seat(app, &found, account).await? {
        return Ok(visitor.page.refuse(&view(
            &visitor,
            &found,
            &place.1,
            Some(("", "seat-offer-not-good")),
        )));
    }
    let mut response =
        see_and_say(&format!("/t/{}/consultations", found.tenant.slug), &Word::new("seat-taken"));
    response
        .add_cookie(&session::open(app, &request, account).await?)
        .map_err(WebError::internal)?;
    Ok(response)
}

async fn refuse(
    app: &App,
    found: &Found,
    form: &Form,
) -> Result<Option<(&'static str, &'static str)>, WebError> {
    if !found.offer.is_good(app.clock.now()) || found.offer.failures >= MOST_FAILURES {
        return Ok(Some(("", "seat-offer-not-good")));
    }
    let typed: String = form.get("code").chars().filter(char::is_ascii_digit).collect();
    if !same_secret(&typed, &code(app, found.offer.id, found.offer.issue)) {
        let tx = app.database.visit(found.tenant.id).await?;
        tx.seats().count_failure(found.offer.id).await?;
        tx.commit().await?;
        return Ok(Some(("code", "seat-offer-wrong-code")));
    }
    let password = form.raw("password").to_owned();
    if found.known {
        let account = app.database.directory().account_by_email(&found.offer.email).await?;
        let hash = account.and_then(|account| account.password_hash);
        let fits = app.passwords.fits(password, hash).await?;
        return Ok((!fits).then_some(("password", "password-not-right")));
    }
    Ok(fault(&password, &found.offer.email).map(|key| ("password", key)))
}

async fn account_for(app: &App, found: &Found, form: &Form) -> Result<AccountId, WebError> {
    let directory = app.database.directory();
    if let Some(account) = directory.account_by_email(&found.offer.email).await? {
        if !found.known {
            let hash = app.passwords.hash(form.raw("password").to_owned()).await?;
            directory.set_password(account.id, &hash).await?;
        }
        return Ok(account.id);
    }
    let hash = app.passwords.hash(form.raw("password").to_owned()).await?;
    Ok(directory.add_account(&found.offer.email, &found.offer.name, Some(hash)).await?)
}

async fn seat(app: &App, found: &Found, account: AccountId) -> Result<bool, WebError> {
    let tx = app.database.visit(found.tenant.id).await?;
    if !tx.seats().take_offer(found.offer.id, app.clock.now()).await? {
        return Ok(false);
    }
    match tx.seats().add(account, found.offer.role, found.offer.respondent).await {
        Ok(_) => {}
        Err(StoreError::Taken { .. }) => return Ok(true),
        Err(error) => return Err(error.into()),
    }
    let object = format!("{} as {}", found.offer.email, found.offer.role.code());
    tx.audit()
        .record(Entry {
            act: "seat_taken",
            object,
            respondent: found.offer.respondent,
            ..Entry::default()
        })
        .await?;
    tx.commit().await?;
    Ok(true)
}
