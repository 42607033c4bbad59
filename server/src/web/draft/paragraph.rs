//! `GET` and `POST …/draft/paragraph`: the text of a paragraph.
use super::{
    evidence::behind,
    faults::fault_key,
    opened::{Asked, consultation, latest, page, place},
    work::{Work, key_of, pen},
};
use crate::web::{Desk, Form, WebError, Word, see, see_and_say};
use actix_web::{HttpResponse, web::Path};
use domain::draft::{Anchor, Draft, difference, plain_text};
use templates::draft::{Form as FormView, Sheet, Theirs, Writes, shown};

/// The form.
pub async fn form(
    desk: Desk,
    told: Path<(String, String)>,
    asked: Asked,
) -> Result<HttpResponse, WebError> {
    let tx = desk.read().await?;
    let consultation = consultation(&tx, &told.1).await?;
    let draft = latest(&tx, &consultation).await?;
    let key: Anchor =
        asked.get("key").and_then(|key| key.parse().ok()).ok_or(WebError::NotFound)?;
    let paragraph = draft.content.paragraph(&key).ok_or(WebError::NotFound)?;
    let place = place(&desk, &consultation);
    if !paragraph.is_visible() {
        return Ok(see(&place.at(key.as_str())));
    }
    let text = plain_text(paragraph);
    let backed = behind(&tx, &consultation, &draft.content, paragraph).await?;
    tx.commit().await?;
    let sheet = Sheet::of(draft.content, &consultation.mandate);
    let view = FormView {
        place: &place,
        sheet: &sheet,
        version: draft.version,
        writes: Writes::Paragraph { key, backed },
        text,
        fault: None,
        theirs: None,
    };
    Ok(page(&desk, &place, true).show(&view))
}

/// Writes the paragraph.
pub async fn write(
    desk: Desk,
    told: Path<(String, String)>,
    form: Form,
) -> Result<HttpResponse, WebError> {
    let work = Work::begin(&desk, &told.1, &form).await?;
    let key = key_of(&form, "key")?;
    let text = form.raw("text");
    if !work.is_as_seen(&key).await? {
        return again(&desk, work, key, text, Why::Overtaken).await;
    }
    let mut draft = work.latest.content.clone();
    if let Err(error) = draft.write(&key, text, &pen(&desk)) {
        let fault = desk.page.chrome.t(fault_key(error));
        return again(&desk, work, key, text, Why::Fault(fault)).await;
    }
    let (place, before) = (work.place.clone(), work.latest.version);
    let version = work.keep(&desk, &draft, "edited", &key).await?;
    let there = place.at(key.as_str());
    if version == before {
        return Ok(see(&there));
    }
    let fields =
        [("key", key.as_str()), ("version", &version.to_string()), ("from", &before.to_string())];
    let word =
        Word::new("draft-saved").with("version", version).undo(&place.draft("/return"), &fields);
    Ok(see_and_say(&there, &word))
}

enum Why {
    Overtaken,
    Fault(String),
}

/// The form with everything that was typed: 409 when somebody was faster, else 422.
async fn again(
    desk: &Desk,
    work: Work,
    key: Anchor,
    text: &str,
    why: Why,
) -> Result<HttpResponse, WebError> {
    let backed = match work.latest.content.paragraph(&key) {
        Some(paragraph) => {
            behind(&work.tx, &work.consultation, &work.latest.content, paragraph).await?
        }
        None => Vec::new(),
    };
    let page = page(desk, &work.place, true);
    let (fault, theirs) = match why {
        Why::Fault(fault) => (Some(fault), None),
        Why::Overtaken => {
            let by = work.who_was_faster(&key, &page).await?;
            (None, Some(theirs(desk, by, &work.latest.content, &key, text)))
        }
    };
    work.tx.commit().await?;
    let overtaken = theirs.is_some();
    let version = work.latest.version;
    let sheet = Sheet::of(work.latest.content, &work.consultation.mandate);
    let view = FormView {
        place: &work.place,
        sheet: &sheet,
        version,
        writes: Writes::Paragraph { key, backed },
        text: text.to_owned(),
        fault,
        theirs,
    };
    Ok(if overtaken { page.conflict(&view) } else { page.refuse(&view) })
}

/// The text as it stands, and how the one typed differs from it.
fn theirs(desk: &Desk, by: String, latest: &Draft, key: &Anchor, text: &str) -> Theirs {
    let mut mine = latest.clone();
    let pieces = match mine.write(key, text, &pen(desk)) {
        Ok(()) => difference(latest, &mine).into_iter().find(|change| &change.key == key),
        Err(_) => None,
    };
    Theirs {
        by,
        pieces: pieces.map(|change| shown(&change.pieces)).unwrap_or_default(),
        text: latest.paragraph(key).map(plain_text).unwrap_or_default(),
    }
}
