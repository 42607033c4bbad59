//! `GET` and `POST …/draft/heading`: the words of a heading, or of the title.
use super::{
    faults::fault_key,
    opened::{Asked, consultation, latest, page, place},
    work::{Work, heading, key_of, pen},
};
use crate::web::{Desk, Form, WebError, Word, see, see_and_say};
use actix_web::{HttpResponse, web::Path};
use domain::draft::Anchor;
use templates::{
    draft::{Form as FormView, Sheet, TITLE, Theirs, Writes},
    parts::{Change, Piece},
};

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
    let key: Anchor =
        asked.get("key").and_then(|key| key.parse().ok()).ok_or(WebError::NotFound)?;
    let text = heading(&draft.content, &key).ok_or(WebError::NotFound)?.to_owned();
    let place = place(&desk, &consultation);
    let sheet = Sheet::of(draft.content, &consultation.mandate);
    let view = FormView {
        place: &place,
        sheet: &sheet,
        version: draft.version,
        writes: Writes::Heading { key: key.to_string() },
        text,
        fault: None,
        theirs: None,
    };
    Ok(page(&desk, &place, true).show(&view))
}

/// Writes it.
pub async fn write(
    desk: Desk,
    told: Path<(String, String)>,
    form: Form,
) -> Result<HttpResponse, WebError> {
    let work = Work::begin(&desk, &told.1, &form).await?;
    let key = key_of(&form, "key")?;
    let text = form.raw("text");
    if !work.is_as_seen(&key).await? {
        let by = work.who_was_faster(&key, &desk.page).await?;
        let theirs = heading(&work.latest.content, &key).unwrap_or_default().to_owned();
        let pieces = vec![Piece { change: Change::Same, text: theirs.clone() }];
        let theirs = Theirs { by, pieces, text: theirs };
        return again(&desk, work, &key, text, None, Some(theirs)).await;
    }
    let mut draft = work.latest.content.clone();
    let title = key.as_str() == TITLE;
    let written = match title {
        true => draft.retitle(text, &pen(&desk)),
        false => draft.rename(&key, text, &pen(&desk)),
    };
    if let Err(error) = written {
        let fault = desk.page.chrome.t(fault_key(error));
        return again(&desk, work, &key, text, Some(fault), None).await;
    }
    let (place, before) = (work.place.clone(), work.latest.version);
    let old = heading(&work.latest.content, &key).unwrap_or_default().to_owned();
    let act = if title { "retitled" } else { "renamed" };
    let version = work.keep(&desk, &draft, act, &key).await?;
    let there = place.at(key.as_str());
    if version == before {
        return Ok(see(&there));
    }
    let fields = [("key", key.as_str()), ("version", &version.to_string()), ("text", &old)];
    let word =
        Word::new("draft-saved").with("version", version).undo(&place.draft("/heading"), &fields);
    Ok(see_and_say(&there, &word))
}

async fn again(
    desk: &Desk,
    work: Work,
    key: &Anchor,
    text: &str,
    fault: Option<String>,
    theirs: Option<Theirs>,
) -> Result<HttpResponse, WebError> {
    work.tx.commit().await?;
    let overtaken = theirs.is_some();
    let sheet = Sheet::of(work.latest.content, &work.consultation.mandate);
    let view = FormView {
        place: &work.place,
        sheet: &sheet,
        version: work.latest.version,
        writes: Writes::Heading { key: key.to_string() },
        text: text.to_owned(),
        fault,
        theirs,
    };
    let page = page(desk, &work.place, true);
    Ok(if overtaken { page.conflict(&view) } else { page.refuse(&view) })
}
