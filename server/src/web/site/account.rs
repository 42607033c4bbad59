//! One's own account: language, password, and where one is signed in.
use crate::{
    app::App,
    web::{
        Form, SignedIn, WebError, Word, client, limits::TooMany, page::see_and_say,
        program::app_of, session, site::password::fault,
    },
};
use actix_web::{HttpRequest, HttpResponse, web::Path};
use templates::site::{Account, SessionShown};

/// `GET /account`
pub async fn show(signed_in: SignedIn, request: HttpRequest) -> Result<HttpResponse, WebError> {
    let view = view(&signed_in, &request, None).await?;
    Ok(signed_in.page.show(&view))
}

async fn view(
    signed_in: &SignedIn,
    request: &HttpRequest,
    fault: Option<(&'static str, &'static str)>,
) -> Result<Account, WebError> {
    let app = app_of(request)?;
    let here = signed_in.session.id;
    let directory = app.database.directory();
    let account = directory.account(signed_in.session.account).await?.ok_or(WebError::NotFound)?;
    let sessions = directory.sessions_of(account.id).await?;
    Ok(Account {
        name: signed_in.session.name.clone(),
        email: signed_in.session.email.clone(),
        language: account.language,
        fault,
        sessions: sessions
            .into_iter()
            .map(|one| SessionShown {
                id: one.id.to_string(),
                agent: one.agent,
                began: one.created_at,
                used: one.seen_at,
                here: one.id == here,
            })
            .collect(),
    })
}

/// `POST /account/password`: every other session ends with the old password.
pub async fn change_password(
    signed_in: SignedIn,
    request: HttpRequest,
    form: Form,
) -> Result<HttpResponse, WebError> {
    let app = app_of(&request)?;
    let directory = app.database.directory();
    let account = directory.account(signed_in.session.account).await?.ok_or(WebError::NotFound)?;
    let from = client::network(&request, &app);
    if let Err(TooMany { wait }) = app.limits.guesses.count(&from, &account.email) {
        let view = view(&signed_in, &request, Some(("", "site-too-many"))).await?;
        return Ok(signed_in.page.pause(&view, wait));
    }
    match new_hash(&app, &account, &form).await? {
        Ok(hash) => directory.set_password(account.id, &hash).await?,
        Err(fault) => {
            let view = view(&signed_in, &request, Some(fault)).await?;
            return Ok(signed_in.page.refuse(&view));
        }
    }
    let mut response = see_and_say("/account", &Word::new("password-was-set"));
    response
        .add_cookie(&session::open(&app, &request, account.id).await?)
        .map_err(WebError::internal)?;
    Ok(response)
}

/// The hash of the new password, or what is wrong with what was typed.
async fn new_hash(
    app: &App,
    account: &store::Account,
    form: &Form,
) -> Result<Result<String, (&'static str, &'static str)>, WebError> {
    let present = form.raw("present_password").to_owned();
    if !app.passwords.fits(present, account.password_hash.clone()).await? {
        return Ok(Err(("present_password", "password-not-right")));
    }
    let password = form.raw("new_password").to_owned();
    if let Some(key) = fault(&password, &account.email) {
        return Ok(Err(("new_password", key)));
    }
    Ok(Ok(app.passwords.hash(password).await?))
}

/// `POST /account/sessions/{session}/end`
pub async fn end_session(
    signed_in: SignedIn,
    request: HttpRequest,
    id: Path<uuid::Uuid>,
    _: Form,
) -> Result<HttpResponse, WebError> {
    let app = app_of(&request)?;
    app.database.directory().end_session(signed_in.session.account, *id).await?;
    Ok(see_and_say("/account", &Word::new("session-ended")))
}

/// `POST /account/sign-out-everywhere`
pub async fn sign_out_everywhere(
    signed_in: SignedIn,
    request: HttpRequest,
    _: Form,
) -> Result<HttpResponse, WebError> {
    let app = app_of(&request)?;
    app.database.directory().end_all_sessions(signed_in.session.account).await?;
    let mut response = see_and_say("/", &Word::new("signed-out-everywhere"));
    response.add_cookie(&session::forget(&app)).map_err(WebError::internal)?;
    Ok(response)
}
