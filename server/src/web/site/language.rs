//! `POST /language`: the reader chooses one of the six languages.
use crate::web::{
    Form, Visitor, WebError, Word,
    page::{language_cookie, see_and_say},
    see,
};
use actix_web::HttpResponse;
use domain::language::Language;

/// Remembers the language and goes back. The browser remembers it; with somebody who is signed in the account does, too,
/// and with it the mails.
pub async fn choose(visitor: Visitor, form: Form) -> Result<HttpResponse, WebError> {
    let language: Language = form.parse("language").ok_or(WebError::NotFound)?;
    let back = local(form.get("back"));
    let cookie = language_cookie(visitor.app(), language);
    let mut response = match &visitor.session {
        None => see(back),
        Some(session) => {
            let directory = visitor.app().database.directory();
            directory.set_language(session.account, language).await?;
            see_and_say(back, &Word::new("language-was-set"))
        }
    };
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
