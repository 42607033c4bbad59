//! Who is asking and where: once, before anything else looks at a request.
use crate::{
    app::App,
    web::{WebError, session, session::Session},
};
use actix_web::{
    Error, HttpMessage, HttpRequest,
    body::{BoxBody, MessageBody},
    dev::{ServiceRequest, ServiceResponse},
    http::{Method, header},
    middleware::Next,
    web::Data,
};
use jiff::SignedDuration;

/// Runs a request in a task of its own. A client that resets its connection makes actix drop the handler's future;
/// this one goes on, so that a transaction is never left half begun or half committed.
///
/// # Errors
/// What the request's own handling gives.
pub async fn outlive_the_client<B: MessageBody + 'static>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<B>, Error> {
    #[cfg(feature = "remove-guards")]
    if request.app_data::<Data<App>>().is_some_and(|app| !app.database.guards().tasks) {
        return next.call(request).await;
    }
    let work = actix_web::rt::spawn(async move { next.call(request).await });
    work.await
        .map_err(|lost| WebError::internal(anyhow::anyhow!("a request's task was lost: {lost}")))?
}

/// Finds the session and the seat, and turns away forms that come from elsewhere.
///
/// # Errors
/// What the handler gives.
pub async fn find_the_seat<B: MessageBody + 'static>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<BoxBody>, Error> {
    match admit(&request).await {
        Ok(()) => Ok(next.call(request).await?.map_into_boxed_body()),
        Err(refused) => Ok(request.error_response(refused)),
    }
}

async fn admit(request: &ServiceRequest) -> Result<(), WebError> {
    if request.path().starts_with("/assets/") {
        return Ok(());
    }
    // NUL can't stand in any text of the database, so nothing is named by it.
    if request.path().contains("%00") {
        return Err(WebError::NotFound);
    }
    let app = request.app_data::<Data<App>>().cloned().ok_or_else(no_app)?;
    if let Some(found) = look_up(request.request(), &app).await? {
        request.extensions_mut().insert(found);
    }
    let ours = *request.method() != Method::POST || comes_from_us(request.request(), &app);
    ours.then_some(()).ok_or(WebError::Forged)
}

fn no_app() -> WebError {
    WebError::internal(anyhow::anyhow!("the program's state is missing from the request"))
}

/// The readable name of the tenant in `/t/{tenant}/…`.
#[must_use]
pub fn tenant_in(path: &str) -> Option<&str> {
    path.strip_prefix("/t/")?.split('/').next().filter(|slug| !slug.is_empty())
}

async fn look_up(request: &HttpRequest, app: &App) -> Result<Option<Session>, WebError> {
    let Some(hash) = session::token_hash(request, app) else { return Ok(None) };
    let tenant = tenant_in(request.path()).unwrap_or_default();
    let directory = app.database.directory();
    let Some(row) = directory.session(&hash, tenant).await? else { return Ok(None) };
    let (now, id, seen_at) = (app.clock.now(), row.id, row.seen_at);
    let found = Session::good(row, now);
    if found.is_some() && now.duration_since(seen_at) > SignedDuration::from_secs(60) {
        directory.touch_session(id, now).await?;
    }
    Ok(found)
}

const SITE: header::HeaderName = header::HeaderName::from_static("sec-fetch-site");

/// A form must come from a page of ours; a browser that tells nothing about it may post only where no session could be abused.
fn comes_from_us(request: &HttpRequest, app: &App) -> bool {
    match (told(request, SITE), told(request, header::ORIGIN)) {
        (Some("none"), _) => true,
        (None, None) => Session::of(request).is_none(),
        _ => is_surely_ours(request, app),
    }
}

/// Whether the browser says that a form comes from a page of ours: by `Sec-Fetch-Site`, else by `Origin`.
#[must_use]
pub fn is_surely_ours(request: &HttpRequest, app: &App) -> bool {
    match told(request, SITE) {
        Some(site) => site == "same-origin",
        None => told(request, header::ORIGIN).is_some_and(|origin| is_own(request, app, origin)),
    }
}

/// Whether an origin, `https://host:port`, is the one that people see or the one that this request was sent to.
#[must_use]
pub fn is_own(request: &HttpRequest, app: &App, origin: &str) -> bool {
    let named = origin.split_once("://").map(|(_, host)| host);
    origin == &*app.public_url || (named.is_some() && named == told(request, header::HOST))
}

fn told(request: &HttpRequest, name: header::HeaderName) -> Option<&str> {
    request.headers().get(name).and_then(|value| value.to_str().ok())
}
