//! `POST /language`: the reader chooses one of the six languages.
use crate::web::{Form, Visitor, WebError, page::LANGUAGE, see};
use actix_web::{
    HttpResponse,
    cookie::{Cookie, SameSite, time::Duration},
};
use domain::language::Language;

/// Remembers the language and goes back.
pub async fn choose(_: Visitor, form: Form) -> Result<HttpResponse, WebError> {
    let language: Language = form.parse("language").ok_or(WebError::NotFound)?;
    let mut response = see(local(form.get("back")));
    let cookie = Cookie::build(LANGUAGE, language.code())
        .path("/")
        .http_only(true)
        .same_site(SameSite::Lax)
        .max_age(Duration::days(365))
        .finish();
    response.add_cookie(&cookie).map_err(WebError::internal)?;
    Ok(response)
}

/// An address of ours, so that nobody is led elsewhere. Browsers read `\` as `/` and leave out tabs and line ends.
#[must_use]
pub fn local(address: &str) -> &str {
    let ours = address.starts_with('/')
        && !address.starts_with("//")
        && !address.contains('\\')
        && !address.contains(char::is_control);
    if ours { address } else { "/" }
}
