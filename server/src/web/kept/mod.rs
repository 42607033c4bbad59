//! Nothing typed is lost when a session ends: a form that comes too late, or with the token of a session before the present
//! one, is shown to the one who sent it once they are signed in, and is sent again by a click.
//!
//! No copy stays here: the pages carry the fields themselves. Only forms of our own pages are kept, and nothing is sent
//! before somebody has seen where it goes and what it says; so the token protects as it always did.
mod address;
mod fields;
mod page;
mod text;

pub use address::page_before;
pub use page::still_here;
pub use text::Kept;

use crate::{
    app::App,
    web::{
        Form, Page, WebError, Who,
        desk::{app_of, permission},
        form::{self, Files, Sent, TOO_LARGE},
        problem::wants_json,
        session::{self, FormFault, Session},
        tenancy::is_surely_ours,
    },
};
use actix_web::{
    Error, HttpMessage, HttpRequest, HttpResponse,
    body::{BoxBody, MessageBody},
    dev::{ServiceRequest, ServiceResponse},
    http::{Method, StatusCode},
    middleware::Next,
};
use templates::{
    paths,
    site::{Ended, SignIn, WhyKept},
};

/// Reads what was sent and leaves it for the handler, or answers with a page that keeps it.
///
/// # Errors
/// What the handler gives.
pub async fn read_what_was_sent<B: MessageBody + 'static>(
    mut request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<BoxBody>, Error> {
    let act = *request.method() == Method::POST;
    if let Some(who) = act.then(|| permission(request.request())).flatten() {
        match read(&mut request, who).await {
            Ok(Read::Page(page)) => return Ok(request.into_response(page)),
            Ok(Read::Sent(form)) => request.extensions_mut().insert(Sent(Ok(form))),
            Err(fault) => request.extensions_mut().insert(Sent(Err(fault))),
        };
    }
    Ok(next.call(request).await?.map_into_boxed_body())
}

enum Read {
    /// For the handler.
    Sent(Form),
    /// The answer.
    Page(HttpResponse),
}

async fn read(request: &mut ServiceRequest, who: Who) -> Result<Read, WebError> {
    let session = Session::of(request.request());
    let open = matches!(who, Who::Anyone | Who::Demonstration);
    let app = app_of(request.request())?;
    let may_keep = is_surely_ours(request.request(), &app) && !wants_json(request.request());
    let ended = session.is_none() && !open;
    if ended && !may_keep {
        return Err(WebError::SignIn);
    }
    let payload = request.take_payload();
    let files = if ended { Files::Named } else { Files::Taken };
    let form = form::read(request.headers(), payload, files).await;
    let request = request.request();
    if ended {
        return late(request, form).map(Read::Page);
    }
    let form = form?;
    let Some(Err(fault)) = session.map(|session| session.admits(form.get("csrf"))) else {
        return Ok(Read::Sent(form));
    };
    let kept = if may_keep { stale(request, &app, &form, fault).await? } else { None };
    kept.map(Read::Page).ok_or(match fault {
        FormFault::Foreign => WebError::Forged,
        FormFault::OtherSeat => WebError::OtherSeat,
    })
}

/// The session has ended: the page to sign in on, with what was typed.
fn late(request: &HttpRequest, form: Result<Form, WebError>) -> Result<HttpResponse, WebError> {
    let kept = match &form {
        Ok(form) => Some(Kept::of(request, form).ok_or(WebError::SignIn)?),
        Err(WebError::Unreadable(TOO_LARGE)) => None,
        Err(_) => return Err(WebError::SignIn),
    };
    let ended = kept.as_ref().map_or(Ended::TooLong, Kept::ended);
    let page = Page::of(request)?;
    let back = kept.map_or_else(|| page_before(request), |kept| kept.page);
    let view = SignIn { ended: Some(ended), ..SignIn::blank(back) };
    Ok(page.answer(StatusCode::UNAUTHORIZED, &view))
}

/// The form is older than the session, because its sender has signed in again: the page from which it can be sent again.
/// Or it was written for another seat: the page that shows the text, from which it can't be sent.
async fn stale(
    request: &HttpRequest,
    app: &App,
    form: &Form,
    fault: FormFault,
) -> Result<Option<HttpResponse>, WebError> {
    let (kept, why) = match fault {
        _ if request.path() == paths::SIGN_IN => (Kept::carried(request, form)?, WhyKept::SignedIn),
        FormFault::Foreign => (Kept::of(request, form), WhyKept::SignedInSince),
        FormFault::OtherSeat => (Kept::of(request, form), WhyKept::OtherSeat),
    };
    let (Some(kept), Some(hash)) = (kept, session::token_hash(request, app)) else {
        return Ok(None);
    };
    Ok(Some(still_here(app, request, &hash, &kept, why).await?))
}
