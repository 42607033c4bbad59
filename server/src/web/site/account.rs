//! One's own account: language, password, and where one is signed in.
use crate::web::{
    Form, SignedIn, WebError, Word, page::see_and_say, program::app_of, session,
    site::password::fault,
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
    if !app.limits.allow("password", &account.email) {
        return Err(WebError::TooMany);
    }
    let password = form.raw("new_password").to_owned();
    let present = form.raw("present_password").to_owned();
    if !app.passwords.fits(present, account.password_hash.clone()).await? {
        let view =
            view(&signed_in, &request, Some(("present_password", "password-not-right"))).await?;
        return Ok(signed_in.page.refuse(&view));
    }
    if let Some(fault) = fault(&password, &account.email) {
        let view = view(&signed_in, &request, Some(("new_password", fault))).await?;
        return Ok(signed_in.page.refuse(&view));
    }
    let hash = app.passwords.hash(password).await?;
    directory.set_password(account.id, &hash).await?;
    directory.end_all_sessions(account.id).await?;
    let mut response = see_and_say("/account", &Word::new("password-was-set"));
    response
        .add_cookie(&session::open(&app, &request, account.id).await?)
        .map_err(WebError::internal)?;
    Ok(response)
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
