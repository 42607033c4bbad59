//! Signing in and out.
use crate::web::{
    Form, SignedIn, Visitor, WebError, Word, client, limits::TooMany, page::see_and_say, see,
    session, site::language::local,
};
use actix_web::{HttpRequest, HttpResponse, http::header, web::Query};
use serde::Deserialize;
use templates::site::SignIn;

/// Where to go afterwards.
#[derive(Deserialize)]
pub struct Back {
    #[serde(default)]
    back: String,
}

/// `GET /sign-in`
pub async fn form(visitor: Visitor, back: Query<Back>) -> HttpResponse {
    if visitor.session.is_some() {
        return see(local(&back.back));
    }
    let back = local(&back.back).to_owned();
    visitor.page.show(&SignIn { email: String::new(), back, fault: None })
}

/// `POST /sign-in`: the same page, status and time whether the address is known or not.
pub async fn sign_in(
    visitor: Visitor,
    request: HttpRequest,
    form: Form,
) -> Result<HttpResponse, WebError> {
    let (email, back) = (form.get("email").to_lowercase(), local(form.get("back")).to_owned());
    let (app, page) = (visitor.app(), &visitor.page);
    let again = |fault| SignIn { email: email.clone(), back: back.clone(), fault: Some(fault) };
    if let Err(TooMany { wait }) = app.limits.guesses.count(&client::network(&request, app), &email)
    {
        return Ok(page.pause(&again(("", "site-too-many")), wait));
    }
    let account = app.database.directory().account_by_email(&email).await?;
    let hash = account.as_ref().and_then(|account| account.password_hash.clone());
    let Ok(fits) = app.passwords.fits(form.raw("password").to_owned(), hash).await else {
        return Ok(page.busy(&again(("", "site-busy"))));
    };
    let Some(account) = account.filter(|_| fits) else {
        return Ok(page.refuse(&again(("email", "site-sign-in-refused"))));
    };
    let mut response = see(&back);
    let cookie = session::open(app, &request, account.id).await?;
    response.add_cookie(&cookie).map_err(WebError::internal)?;
    Ok(response)
}

/// `POST /sign-out`: ends the session on the server, and clears what the browser kept.
pub async fn sign_out(
    signed_in: SignedIn,
    request: HttpRequest,
    _: Form,
) -> Result<HttpResponse, WebError> {
    let app = crate::web::desk::app_of(&request)?;
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
