//! Signing in and out.
use crate::web::{
    Form, Query, SignedIn, Visitor, WebError, Word, client,
    kept::{Kept, still_here},
    limits::TooMany,
    page::{chosen_language, language_cookie, see_and_say},
    see, session,
    site::language::local,
};
use actix_web::{HttpRequest, HttpResponse, http::header};
use serde::Deserialize;
use store::Account;
use templates::site::{SignIn, WhyKept};

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
    let again = |fault| SignIn {
        email: form.get("email").to_lowercase(),
        ended: kept.as_ref().map(Kept::ended),
        fault: Some(fault),
        ..SignIn::blank(local(form.get("back")).to_owned())
    };
    let page = &visitor.page;
    match account(&visitor, &request, &form).await {
        Ok(Some(account)) => enter(&visitor, &request, &account, &form, kept.as_ref()).await,
        Ok(None) => Ok(page.refuse(&again(("email", "site-sign-in-refused")))),
        Err(WebError::TooMany(TooMany { wait })) => {
            Ok(page.pause(&again(("", "site-too-many")), wait))
        }
        Err(WebError::Busy) => Ok(page.busy(&again(("", "site-busy")))),
        Err(error) => Err(error),
    }
}

/// The account, if address and password fit together.
async fn account(
    visitor: &Visitor,
    request: &HttpRequest,
    form: &Form,
) -> Result<Option<Account>, WebError> {
    let (app, email) = (visitor.app(), form.get("email").to_lowercase());
    app.limits.guesses.count(&client::network(request, app), &email)?;
    let account = app.database.directory().account_by_email(&email).await?;
    let hash = account.as_ref().and_then(|account| account.password_hash.clone());
    let fits = app.passwords.fits(form.raw("password").to_owned(), hash).await?;
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
        Some(kept) => still_here(app, request, &hash, kept, WhyKept::SignedIn).await?,
        None => see(local(form.get("back"))),
    };
    response.add_cookie(&cookie).map_err(WebError::internal)?;
    if chosen_language(request, app).is_none() {
        let language = language_cookie(app, account.language);
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
