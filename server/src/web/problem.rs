//! Errors become pages here, once, where the request is still at hand; and are logged here, once.
use crate::web::{
    WebError, kept,
    page::{Page, come_back},
};
use actix_web::{
    Error, HttpRequest, HttpResponse,
    body::{BoxBody, MessageBody},
    dev::{ServiceRequest, ServiceResponse},
    http::{StatusCode, header},
    middleware::Next,
};
use templates::problem::{Problem, ProblemPage};

/// Turns errors, and the router's own bare answers, into pages.
///
/// # Errors
/// Only when a request was lost altogether.
pub async fn pages<B: MessageBody + 'static>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<BoxBody>, Error> {
    // The request must not be cloned before it is routed; the response carries it.
    let response = next.call(request).await?.map_into_boxed_body();
    let status = response.status();
    let error = response.response().error();
    let bare = status.is_client_error() || status.is_server_error();
    if error.is_none() && (!bare || response.headers().contains_key(header::CONTENT_TYPE)) {
        return Ok(response);
    }
    let asked = response.request();
    let page = error.map_or_else(|| show(asked, status, None, None), |error| answer(asked, error));
    Ok(response.into_response(page))
}

fn answer(request: &HttpRequest, error: &Error) -> HttpResponse {
    let known = error.as_error::<WebError>();
    if let Some(WebError::SignIn) = known {
        return sign_in_first(request);
    }
    let status = error.as_response_error().status_code();
    let cause = known.map_or_else(|| error.to_string(), |known| chain(known));
    let sentence = matches!(known, Some(WebError::OtherSeat)).then_some("problem-other-seat");
    if let (Some(key), true, Ok(page)) = (sentence, wants_json(request), Page::of(request)) {
        let told = serde_json::json!({ "state": "refused", "sentence": page.chrome.t(key) });
        return HttpResponse::build(status).json(told);
    }
    let page = show(request, status, Some(cause), sentence);
    match known.and_then(WebError::retry_after) {
        Some(wait) => come_back(page, wait),
        None => page,
    }
}

/// To sign in, and back; an act for which nothing was typed leads to the page before (for others see [`super::kept`]).
fn sign_in_first(request: &HttpRequest) -> HttpResponse {
    if wants_json(request) {
        return HttpResponse::Unauthorized().json(serde_json::json!({ "state": "signed_out" }));
    }
    let safe = request.method().is_safe();
    let back = if safe { request.uri().to_string() } else { kept::page_before(request) };
    let back: String = serde_html_form::to_string([("back", back)]).unwrap_or_default();
    HttpResponse::SeeOther().insert_header((header::LOCATION, format!("/sign-in?{back}"))).finish()
}

/// Whether the script asks, which keeps the text itself.
#[must_use]
pub fn wants_json(request: &HttpRequest) -> bool {
    request.headers().get(header::ACCEPT).is_some_and(|accept| accept == "application/json")
}

/// The page of a problem, logged with its cause; with the sentence of this key about the very case.
fn show(
    request: &HttpRequest,
    status: StatusCode,
    cause: Option<String>,
    sentence: Option<&str>,
) -> HttpResponse {
    let id = uuid::Uuid::new_v4().simple().to_string()[..12].to_owned();
    // Not the address itself: those of links carry proofs.
    let path = request.match_pattern().unwrap_or_else(|| "no route".to_owned());
    match cause {
        Some(cause) if status.is_server_error() => {
            tracing::error!(%id, %status, method = %request.method(), %path, %cause, "no page")
        }
        Some(cause) => {
            tracing::info!(%id, %status, method = %request.method(), %path, %cause, "no page")
        }
        None => tracing::debug!(%id, %status, %path, "no page"),
    }
    let view = |page: &Page| ProblemPage {
        problem: Problem::of_status(status.as_u16()),
        sentence: sentence.map(|key| page.chrome.t(key)),
        request_id: id,
    };
    let mut answer = HttpResponse::build(status);
    match Page::of(request) {
        Ok(page) => answer
            .content_type("text/html; charset=utf-8")
            .body(templates::page(&page.chrome, &view(&page)).into_string()),
        Err(_) => answer.body("Verbale can't answer just now. Try again in a minute."),
    }
}

/// The error and everything behind it, for the log.
fn chain(error: &dyn std::error::Error) -> String {
    let mut told = error.to_string();
    let mut behind = error.source();
    while let Some(cause) = behind {
        told.push_str(": ");
        told.push_str(&cause.to_string());
        behind = cause.source();
    }
    told
}
