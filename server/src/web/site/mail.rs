//! `/dev/mail`: the mails of the local demonstration, which went no further than a folder.
use crate::web::{Visitor, WebError};
use actix_web::{HttpResponse, web::Path};
use post::Kept;
use templates::site::{Mail, MailShown, Mails};

/// `GET /dev/mail`: newest first.
pub async fn list(visitor: Visitor) -> Result<HttpResponse, WebError> {
    let folder = visitor.app().mail_folder().ok_or(WebError::NotFound)?;
    let mut mails: Vec<MailShown> = post::kept(&folder).into_iter().map(shown).collect();
    mails.sort_by(|a, b| b.at.cmp(&a.at).then_with(|| b.name.cmp(&a.name)));
    Ok(visitor.page.show(&Mails { mails }))
}

/// `GET /dev/mail/{name}`
pub async fn show(visitor: Visitor, name: Path<String>) -> Result<HttpResponse, WebError> {
    let folder = visitor.app().mail_folder().ok_or(WebError::NotFound)?;
    let mail = post::kept(&folder)
        .into_iter()
        .find(|mail| mail.name == *name)
        .ok_or(WebError::NotFound)?;
    let text = mail.text.clone();
    Ok(visitor.page.show(&Mail { mail: shown(mail), text }))
}

fn shown(mail: Kept) -> MailShown {
    MailShown {
        name: mail.name,
        to: mail.to,
        subject: mail.subject,
        language: mail.language,
        at: mail.at,
    }
}
