//! `GET` and `POST …/draft/addition`: a new paragraph after another one, or first under a heading.
use super::{
    faults::fault_key,
    opened::{Asked, consultation, latest, page, place},
    work::{Work, heading, key_of, pen},
};
use crate::web::{Desk, Form, WebError, Word, see, see_and_say};
use actix_web::{HttpResponse, web::Path};
use domain::draft::{Anchor, Draft, edit::EditError};
use templates::draft::{Form as FormView, Sheet, Writes};
use uuid::Uuid;

/// The keys of added paragraphs begin so.
const ADDED: &str = "added/";

/// The form.
pub async fn form(
    desk: Desk,
    told: Path<(String, String)>,
    asked: Asked,
) -> Result<HttpResponse, WebError> {
    let tx = desk.read().await?;
    let consultation = consultation(&tx, &told.1).await?;
    let draft = latest(&tx, &consultation).await?;
    tx.commit().await?;
    let after: Anchor =
        asked.get("after").and_then(|key| key.parse().ok()).ok_or(WebError::NotFound)?;
    if !is_there(&draft.content, &after) {
        return Err(WebError::NotFound);
    }
    let place = place(&desk, &consultation);
    let sheet = Sheet::of(draft.content, &consultation.mandate);
    let view = FormView {
        place: &place,
        sheet: &sheet,
        version: draft.version,
        writes: Writes::Addition { after, key: format!("{ADDED}{}", Uuid::now_v7()) },
        text: String::new(),
        fault: None,
        theirs: None,
    };
    Ok(page(&desk, &place, true).show(&view))
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
        Err(EditError::KeyTaken) => return Ok(see(&there)),
        Err(error) => {
            let fault = desk.page.chrome.t(fault_key(error));
            work.tx.commit().await?;
            let sheet = Sheet::of(work.latest.content, &work.consultation.mandate);
            let view = FormView {
                place: &work.place,
                sheet: &sheet,
                version: work.latest.version,
                writes: Writes::Addition { after, key: key.to_string() },
                text: text.to_owned(),
                fault: Some(fault),
                theirs: None,
            };
            return Ok(page(&desk, &work.place, true).refuse(&view));
        }
        Ok(()) => {}
    }
    let undo = work.place.draft("/removal");
    let version = work.keep(&desk, &draft, "added", &key).await?.to_string();
    let word = Word::new("draft-added")
        .with("version", &version)
        .undo(&undo, &[("key", key.as_str()), ("version", &version)]);
    Ok(see_and_say(&there, &word))
}
