//! `GET` and `POST …/draft/addition`: a new paragraph after another one, or first under a heading.
use super::{
    opened::{Asked, Opened, place_asked},
    work::{Back, Deed, Work, heading, key_of, pen},
    writing::{self, Again},
};
use crate::web::{Desk, Form, WebError, see};
use actix_web::{HttpResponse, web::Path};
use domain::draft::{Anchor, Draft, edit::EditError};
use templates::draft::Writes;
use uuid::Uuid;

/// The keys of added paragraphs begin so.
const ADDED: &str = "added/";

/// The form.
pub async fn form(
    desk: Desk,
    told: Path<(String, String)>,
    asked: Asked,
) -> Result<HttpResponse, WebError> {
    let Opened { tx, consultation, latest, .. } = Opened::read(&desk, &told.1).await?;
    tx.commit().await?;
    let after = place_asked(&asked, "after")?;
    if !is_there(&latest.content, &after) {
        return Err(WebError::NotFound);
    }
    let writes = Writes::Addition { after, key: format!("{ADDED}{}", Uuid::now_v7()) };
    Ok(writing::form(&desk, &consultation, latest, writes, String::new()))
}

fn is_there(draft: &Draft, after: &Anchor) -> bool {
    draft.paragraph(after).is_some()
        || draft.chapters.iter().any(|c| &c.key == after)
        || heading(draft, after).is_some()
}

/// Adds it. Sent twice, it is added once.
pub async fn add(
    desk: Desk,
    told: Path<(String, String)>,
    form: Form,
) -> Result<HttpResponse, WebError> {
    let work = Work::begin(&desk, &told.1, &form).await?;
    let (after, key) = (key_of(&form, "after")?, key_of(&form, "key")?);
    if !key.as_str().starts_with(ADDED) {
        return Err(WebError::NotFound);
    }
    let text = form.raw("text");
    let there = work.place.at(key.as_str());
    let mut draft = work.latest.content.clone();
    match draft.add_after(&after, key.clone(), text, &pen(&desk)) {
        Ok(()) => {}
        Err(EditError::KeyTaken) => return Ok(see(&there)),
        Err(error) => {
            let writes = Writes::Addition { after, key: key.to_string() };
            return writing::again(&desk, work, writes, text, Again::Refused(error)).await;
        }
    }
    let back = Back { action: "/removal", field: None };
    let deed = Deed { act: "added", said: "draft-added", back };
    work.keep_and_say(&desk, &draft, &key, &there, deed).await
}
