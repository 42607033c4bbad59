//! Signing in and out.
use crate::web::{
    Form, Query, SignedIn, Visitor, WebError, Word,
    kept::{Kept, still_here},
    page::{chosen_language, language_cookie, see_and_say},
    see, session,
    site::language::local,
};
use actix_web::{
    HttpRequest, HttpResponse,
    http::{StatusCode, header},
};
use serde::Deserialize;
use store::Account;
use templates::{problem::Problem, site::SignIn};

/// Where to go afterwards.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Back {
    back: String,
}

/// `GET /sign-in`
pub async fn form(visitor: Visitor, back: Query<Back>) -> HttpResponse {
    if visitor.session.is_some() {
        return see(local(&back.back));
    }
    visitor.page.show(&SignIn::blank(local(&back.back).to_owned()))
}

/// `POST /sign-in`: the same page, status and time whether the address is known or not. A form that came after the end of a
/// session is carried along until somebody is signed in.
pub async fn sign_in(
    visitor: Visitor,
    request: HttpRequest,
    form: Form,
) -> Result<HttpResponse, WebError> {
    let kept = Kept::carried(&request, &form)?;
    let again = || SignIn {
        email: form.get("email").to_lowercase(),
        ended: kept.as_ref().map(Kept::ended),
        ..SignIn::blank(local(form.get("back")).to_owned())
    };
    let outcome = account(&visitor, &request, &form).await;
    match (outcome, &kept) {
        (Ok(Some(account)), _) => enter(&visitor, &request, &account, &form, kept.as_ref()).await,
        (Ok(None), _) => Ok(visitor.page.refuse(&SignIn { refused: true, ..again() })),
        (Err(WebError::TooMany), Some(_)) => {
            let view = SignIn { delay: Some(Problem::TooMany), ..again() };
            Ok(visitor.page.answer(StatusCode::TOO_MANY_REQUESTS, &view))
        }
        (Err(WebError::Busy), Some(_)) => {
            let view = SignIn { delay: Some(Problem::Unavailable), ..again() };
            Ok(visitor.page.answer(StatusCode::SERVICE_UNAVAILABLE, &view))
        }
        (Err(error), _) => Err(error),
    }
}

/// The account, if address and password fit together.
async fn account(
    visitor: &Visitor,
    request: &HttpRequest,
    form: &Form,
) -> Result<Option<Account>, WebError> {
    let (app, email) = (visitor.app(), form.get("email").to_lowercase());
    if !app.limits.allow(&client_address(request), &email) {
        return Err(WebError::TooMany);
    }
    let password = form.raw("password").to_owned();
    let account = app.database.directory().account_by_email(&email).await?;
    let hash = account.as_ref().and_then(|account| account.password_hash.clone());
    let fits =
        password.len() <= crate::passwords::LONGEST && app.passwords.fits(password, hash).await?;
    Ok(account.filter(|_| fits))
}

/// To where they wanted to go, or to what they had typed; in the language of the account, unless this browser has one.
async fn enter(
    visitor: &Visitor,
    request: &HttpRequest,
    account: &Account,
    form: &Form,
    kept: Option<&Kept>,
) -> Result<HttpResponse, WebError> {
    let app = visitor.app();
    let (cookie, hash) = session::open_hashed(app, request, account.id).await?;
    let mut response = match kept {
        Some(kept) => still_here(app, request, &hash, kept, StatusCode::OK).await?,
        None => see(local(form.get("back"))),
    };
    response.add_cookie(&cookie).map_err(WebError::internal)?;
    if chosen_language(request).is_none() {
        let language = language_cookie(account.language);
        response.add_cookie(&language).map_err(WebError::internal)?;
    }
    Ok(response)
}

/// `POST /sign-out`: ends the session on the server, and clears what the browser kept.
pub async fn sign_out(
    signed_in: SignedIn,
    request: HttpRequest,
    _: Form,
) -> Result<HttpResponse, WebError> {
    let app = crate::web::program::app_of(&request)?;
    let session = &signed_in.session;
    app.database.directory().end_session(session.account, session.id).await?;
    let mut response = see_and_say("/", &Word::new("signed-out"));
    response.add_cookie(&session::forget(&app)).map_err(WebError::internal)?;
    response.headers_mut().insert(
        header::HeaderName::from_static("clear-site-data"),
        header::HeaderValue::from_static("\"cache\", \"storage\""),
    );
    Ok(response)
}

/// The address that counts for limits: the peer's own, never one that it tells.
#[must_use]
pub fn client_address(request: &HttpRequest) -> String {
    request.peer_addr().map(|address| address.ip().to_string()).unwrap_or_default()
}
