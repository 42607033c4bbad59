//! `POST /demonstration/personas/{persona}`: one click signs in as somebody of the demonstration.
use crate::{
    demonstration::PERSONAS,
    web::{Form, Visitor, WebError, see, session},
};
use actix_web::{HttpRequest, HttpResponse, web::Path};

/// Signs in, only in the demonstration and only on a loopback address (the route's guard sees to both). The person reads
/// in the visitor's language, so that the mails do, too.
pub async fn sign_in(
    visitor: Visitor,
    request: HttpRequest,
    slug: Path<String>,
    _: Form,
) -> Result<HttpResponse, WebError> {
    let persona =
        PERSONAS.iter().find(|persona| persona.slug == slug.as_str()).ok_or(WebError::NotFound)?;
    let app = visitor.app();
    let account = app
        .database
        .directory()
        .account_by_email(persona.email)
        .await?
        .ok_or(WebError::NotFound)?;
    app.database.directory().set_language(account.id, visitor.page.language()).await?;
    let mut response = see(&format!("/t/{}/consultations", crate::demonstration::TENANT));
    response
        .add_cookie(&session::open(app, &request, account.id).await?)
        .map_err(WebError::internal)?;
    Ok(response)
}
