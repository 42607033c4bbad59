//! The session cookie: opaque, random, stored as a hash only.
use crate::{
    app::App,
    keys::{self, same_secret},
    web::{WebError, cookies},
};
use actix_web::{
    HttpMessage, HttpRequest,
    cookie::{Cookie, time::Duration},
    http::header,
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use domain::id::AccountId;
use jiff::{SignedDuration, Timestamp};
use sha2::{Digest, Sha256};
use store::{Seated, SessionRow};

/// A session ends after so long without a request …
const IDLE: SignedDuration = SignedDuration::from_mins(90);
/// … and after so long in any case: a working day.
const LONGEST: SignedDuration = SignedDuration::from_hours(12);

/// Who is signed in, and where they sit in the tenant of the address.
#[derive(Clone, Debug)]
pub struct Session {
    /// The session.
    pub id: uuid::Uuid,
    /// The person.
    pub account: AccountId,
    /// The person's name.
    pub name: String,
    /// The person's mail address.
    pub email: String,
    /// What forms must carry.
    pub csrf: String,
    /// The seat in the tenant of the address.
    pub seat: Option<Seated>,
}

/// Why a form is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FormFault {
    /// It does not carry the session's token.
    Foreign,
    /// It comes from a page of another seat in the same tenant, which was left in another tab.
    OtherSeat,
}

impl Session {
    /// The session of a request, put there by [`super::tenancy`].
    #[must_use]
    pub fn of(request: &HttpRequest) -> Option<Self> {
        request.extensions().get::<Self>().cloned()
    }

    /// What the forms of a page carry: the session's token, and the seat that the page was written for.
    #[must_use]
    pub fn form_token(&self) -> String {
        match &self.seat {
            Some(seat) => format!("{}.{}", self.csrf, seat.id),
            None => self.csrf.clone(),
        }
    }

    /// Whether a form with this token may act. Somebody who acts for two respondents must not, from a page that still
    /// shows the one, write into the reply of the other.
    ///
    /// # Errors
    /// [`FormFault`].
    pub fn admits(&self, told: &str) -> Result<(), FormFault> {
        let (token, seat) = told.split_once('.').map_or((told, None), |(t, s)| (t, Some(s)));
        if !same_secret(&self.csrf, token) {
            return Err(FormFault::Foreign);
        }
        match (&self.seat, seat) {
            (Some(here), Some(there)) if here.id.to_string() != there => Err(FormFault::OtherSeat),
            _ => Ok(()),
        }
    }

    /// A session that is still good.
    #[must_use]
    pub fn good(row: SessionRow, now: Timestamp) -> Option<Self> {
        let young =
            now.duration_since(row.created_at) < LONGEST && now.duration_since(row.seen_at) < IDLE;
        young.then_some(Self {
            id: row.id,
            account: row.account,
            name: row.name,
            email: row.email,
            csrf: row.csrf,
            seat: row.seat,
        })
    }
}

/// The moments before which sessions are forgotten: begun, last used.
#[must_use]
pub fn forgotten_before(now: Timestamp) -> (Timestamp, Timestamp) {
    (now - LONGEST, now - IDLE)
}

const COOKIE: &str = "verbale";

/// The hash under which the token of a request's cookie is stored.
#[must_use]
pub fn token_hash(request: &HttpRequest, app: &App) -> Option<Vec<u8>> {
    let told = cookies::read(request, app, COOKIE)?;
    let token = URL_SAFE_NO_PAD.decode(told).ok().filter(|token| token.len() == 32)?;
    Some(Sha256::digest(token).to_vec())
}

/// Opens a session and gives the cookie to set. Every sign-in makes a new token, and ends the session that the browser
/// came with.
///
/// # Errors
/// When the database refuses.
pub async fn open(
    app: &App,
    request: &HttpRequest,
    account: AccountId,
) -> Result<Cookie<'static>, WebError> {
    Ok(open_hashed(app, request, account).await?.0)
}

/// The same, with the hash by which [`find`] finds the session.
///
/// # Errors
/// When the database refuses.
pub async fn open_hashed(
    app: &App,
    request: &HttpRequest,
    account: AccountId,
) -> Result<(Cookie<'static>, Vec<u8>), WebError> {
    let token: [u8; 32] = keys::random();
    let csrf = URL_SAFE_NO_PAD.encode(keys::random::<24>());
    let hash = Sha256::digest(token).to_vec();
    let directory = app.database.directory();
    if let Some(before) = Session::of(request) {
        directory.end_session(before.account, before.id).await?;
    }
    directory.open_session(account, &hash, &csrf, &agent(request), app.clock.now()).await?;
    Ok((cookies::make(app, COOKIE, URL_SAFE_NO_PAD.encode(token), None), hash))
}

/// The session with this token's hash, if it is still good, with the seat in the tenant named by `place` ("" for none).
///
/// # Errors
/// When the database refuses.
pub async fn find(app: &App, hash: &[u8], place: &str) -> Result<Option<Session>, WebError> {
    let row = app.database.directory().session(hash, place).await?;
    Ok(row.and_then(|row| Session::good(row, app.clock.now())))
}

/// The cookie that takes the session cookie away.
#[must_use]
pub fn forget(app: &App) -> Cookie<'static> {
    cookies::make(app, COOKIE, String::new(), Some(Duration::ZERO))
}

/// A coarse name of the browser for the list of sessions: "Firefox · Linux".
fn agent(request: &HttpRequest) -> String {
    let told =
        request.headers().get(header::USER_AGENT).and_then(|h| h.to_str().ok()).unwrap_or_default();
    let find = |words: &[(&str, &'static str)]| {
        words.iter().find(|(sign, _)| told.contains(sign)).map(|(_, name)| *name)
    };
    let browser =
        find(&[("Firefox", "Firefox"), ("Edg", "Edge"), ("Chrom", "Chrome"), ("Safari", "Safari")]);
    let system = find(&[
        ("Windows", "Windows"),
        ("Android", "Android"),
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Mac OS", "macOS"),
        ("Linux", "Linux"),
    ]);
    [browser, system].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}
