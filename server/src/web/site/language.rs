//! `POST /language`: the reader chooses one of the six languages.
use crate::web::{Form, Visitor, WebError, cookies, page::LANGUAGE, see};
use actix_web::{HttpResponse, cookie::time::Duration};
use domain::language::Language;

/// Remembers the language and goes back.
pub async fn choose(visitor: Visitor, form: Form) -> Result<HttpResponse, WebError> {
    let language: Language = form.parse("language").ok_or(WebError::NotFound)?;
    let mut response = see(local(form.get("back")));
    let year = Some(Duration::days(365));
    let cookie = cookies::make(visitor.app(), LANGUAGE, language.code().to_owned(), year);
    response.add_cookie(&cookie).map_err(WebError::internal)?;
    Ok(response)
}

/// An address of ours, so that nobody is led elsewhere.
#[must_use]
pub fn local(address: &str) -> &str {
    let ours = address.starts_with('/')
        && !address.starts_with("//")
        && !address.contains(['\\', '\n', '\r']);
    if ours { address } else { "/" }
}
