//! Taking a seat that was offered by mail.
//!
//! Scanners of mail servers open links and press buttons; the seat is taken only by somebody who types
//! the six digits of the mail and chooses a password (or knows the one of the account that the address has).
use crate::{
    app::App,
    keys::same_secret,
    web::{
        Form, Visitor, WebError, Word, client,
        limits::TooMany,
        page::{Page, chosen_language, language_cookie, see_and_say},
        session,
        site::password::fault,
    },
};
use actix_web::{HttpRequest, HttpResponse, web::Path};
use domain::{
    audit::{Act, seat_on_record},
    id::{AccountId, SeatOfferId},
    language::Language,
    tenant::Tenant,
};
use store::{Entry, SeatOffer as Offer};
use templates::site::{NoSeatOffer, SeatOffer};

/// The most wrong codes for one sending of an offer.
const MOST_FAILURES: i32 = 8;
/// How many digits a code has.
const DIGITS: usize = 6;

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

/// An offer that can be taken now, found by its link.
struct Found {
    page: Page,
    tenant: Tenant,
    offer: Offer,
    /// The hash of the password that the account of this address has, if it has one.
    known: Option<String>,
}

/// None for every link that leads to no offer that can be taken now; which of the reasons it is, nobody is told.
async fn find(
    app: &App,
    request: &HttpRequest,
    place: &(String, String),
) -> Result<Option<Found>, WebError> {
    let directory = app.database.directory();
    let Some(tenant) = directory.tenant(&place.0).await? else { return Ok(None) };
    let Some(id) = place.1.split('.').next().and_then(|id| id.parse().ok()) else {
        return Ok(None);
    };
    let tx = app.database.visit(tenant.id).await?;
    let offer = tx.seats().find_offer(id).await?;
    tx.commit().await?;
    let good = |offer: &Offer| {
        same_secret(&place.1, &token(app, offer.id, offer.issue))
            && offer.is_good(app.clock.now())
            && offer.failures < MOST_FAILURES
    };
    let Some(offer) = offer.filter(good) else { return Ok(None) };
    let account = directory.account_by_email(&offer.email).await?;
    let language = account.as_ref().map(|account| account.language).or(offer.language);
    let known = account.and_then(|account| account.password_hash);
    Ok(Some(Found { page: page(app, request, language)?, tenant, offer, known }))
}

/// The page in the language of the mail, unless the reader has chosen another one or nobody knew which to write in.
fn page(app: &App, request: &HttpRequest, language: Option<Language>) -> Result<Page, WebError> {
    match language.filter(|_| chosen_language(request, app).is_none()) {
        Some(language) => Page::in_language(request, language),
        None => Page::of(request),
    }
}

/// `GET /t/{tenant}/seat-offers/{token}`: changes nothing, however often it is opened.
pub async fn show(
    visitor: Visitor,
    request: HttpRequest,
    place: Path<(String, String)>,
) -> Result<HttpResponse, WebError> {
    Ok(match find(visitor.app(), &request, &place).await? {
        Some(found) => found.page.show(&view(&found, &place.1, "", None)),
        None => visitor.page.missing(&NoSeatOffer),
    })
}

fn view(
    found: &Found,
    token: &str,
    code: &str,
    fault: Option<(&'static str, &'static str)>,
) -> SeatOffer {
    SeatOffer {
        tenant_slug: found.tenant.slug.to_string(),
        tenant: found.tenant.name.clone(),
        token: token.to_owned(),
        name: found.offer.name.clone(),
        email: found.offer.email.clone(),
        role: found.offer.role,
        known: found.known.is_some(),
        code: code.to_owned(),
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
    let app = visitor.app();
    let Some(found) = find(app, &request, &place).await? else {
        return Ok(visitor.page.missing(&NoSeatOffer));
    };
    let again = |field, key| view(&found, &place.1, form.get("code"), Some((field, key)));
    let from = client::network(&request, app);
    let password = match check(app, &found, &form, &from).await {
        Ok(password) => password,
        Err(Refusal::Wrong(field, key)) => return Ok(found.page.refuse(&again(field, key))),
        Err(Refusal::Pause(wait)) => {
            return Ok(found.page.pause(&again("", "site-too-many"), wait.wait));
        }
        Err(Refusal::Busy) => return Ok(found.page.busy(&again("", "site-busy"))),
        Err(Refusal::Other(error)) => return Err(error),
    };
    let Some((account, language)) = sit(app, &found, password).await? else {
        return Ok(visitor.page.missing(&NoSeatOffer));
    };
    let place = format!("/t/{}/consultations", found.tenant.slug);
    let mut response = see_and_say(&place, &Word::new("seat-taken"));
    let cookie = session::open(app, &request, account).await?;
    response.add_cookie(&cookie).map_err(WebError::internal)?;
    let language = language_cookie(app, language);
    response.add_cookie(&language).map_err(WebError::internal)?;
    Ok(response)
}

/// Why an offer is not taken yet.
enum Refusal {
    /// A field, and the key of the sentence that says what is wrong with it.
    Wrong(&'static str, &'static str),
    Pause(TooMany),
    Busy,
    Other(WebError),
}

impl<E: Into<WebError>> From<E> for Refusal {
    fn from(error: E) -> Self {
        match error.into() {
            WebError::TooMany(pause) => Self::Pause(pause),
            WebError::Busy => Self::Busy,
            other => Self::Other(other),
        }
    }
}

/// Whether whoever sends this has the mail. Gives the hash of the new password, or none for an account that has one.
///
/// What has not six digits is no try: a scanner that presses the button any number of times uses nothing up.
async fn check(
    app: &App,
    found: &Found,
    form: &Form,
    from: &str,
) -> Result<Option<String>, Refusal> {
    let typed: String = form.get("code").chars().filter(char::is_ascii_digit).collect();
    if typed.len() != DIGITS {
        return Err(Refusal::Wrong("code", "seat-offer-wrong-code"));
    }
    app.limits.guesses.count(from, &found.offer.id.to_string())?;
    if !same_secret(&typed, &code(app, found.offer.id, found.offer.issue)) {
        let tx = app.database.visit(found.tenant.id).await?;
        tx.seats().count_failure(found.offer.id).await?;
        tx.commit().await?;
        return Err(Refusal::Wrong("code", "seat-offer-wrong-code"));
    }
    let password = form.raw("password").to_owned();
    if found.known.is_some() {
        let fits = app.passwords.fits(password, found.known.clone()).await?;
        return if fits { Ok(None) } else { Err(Refusal::Wrong("password", "password-not-right")) };
    }
    match fault(&password, &found.offer.email) {
        Some(key) => Err(Refusal::Wrong("password", key)),
        None => Ok(Some(app.passwords.hash(password).await?)),
    }
}

/// The account that sits now with its language; a new one takes the language in which the offer was read.
async fn sit(
    app: &App,
    found: &Found,
    password: Option<String>,
) -> Result<Option<(AccountId, Language)>, WebError> {
    let tx = app.database.visit(found.tenant.id).await?;
    let (language, now) = (found.page.language(), app.clock.now());
    let Some(taken) = tx.seats().take(&found.offer, password, language, now).await? else {
        return Ok(None);
    };
    let object = seat_on_record(&found.offer.email, found.offer.role);
    tx.audit()
        .record(Entry { object, respondent: found.offer.respondent, ..Entry::new(Act::SeatTaken) })
        .await?;
    tx.commit().await?;
    Ok(Some(taken))
}
