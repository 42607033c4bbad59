//! `GET` and `POST …/draft/paragraph`: the text of a paragraph.
use super::{
    evidence::behind,
    opened::{Asked, Opened, place_asked},
    work::{Back, Deed, Work, key_of, pen},
    writing::{self, Again},
};
use crate::web::{Desk, Form, WebError, see};
use actix_web::{HttpResponse, web::Path};
use domain::draft::{Anchor, Draft, difference, plain_text};
use templates::draft::{Theirs, Writes, shown};

/// The form.
pub async fn form(
    desk: Desk,
    told: Path<(String, String)>,
    asked: Asked,
) -> Result<HttpResponse, WebError> {
    let Opened { tx, consultation, place, latest } = Opened::read(&desk, &told.1).await?;
    let key = place_asked(&asked, "key")?;
    let paragraph = latest.content.paragraph(&key).ok_or(WebError::NotFound)?;
    if !paragraph.is_visible() {
        return Ok(see(&place.at(key.as_str())));
    }
    let text = plain_text(paragraph);
    let backed = behind(&tx, &consultation, &latest.content, paragraph).await?;
    tx.commit().await?;
    Ok(writing::form(&desk, &consultation, latest, Writes::Paragraph { key, backed }, text))
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
        let by = work.who_was_faster(&key, &desk.page).await?;
        let theirs = theirs(&desk, by, &work.latest.content, &key, text);
        return again(&desk, work, key, text, Again::Overtaken(theirs)).await;
    }
    let mut draft = work.latest.content.clone();
    if let Err(error) = draft.write(&key, text, &pen(&desk)) {
        return again(&desk, work, key, text, Again::Refused(error)).await;
    }
    let (there, before) = (work.place.at(key.as_str()), work.latest.version);
    let back = Back { action: "/return", field: Some(("from", before.to_string())) };
    let deed = Deed { act: "edited", said: "draft-saved", back };
    work.keep_and_say(&desk, &draft, &key, &there, deed).await
}

/// The form with everything that was typed, and what stands behind the paragraph.
async fn again(
    desk: &Desk,
    work: Work,
    key: Anchor,
    text: &str,
    why: Again,
) -> Result<HttpResponse, WebError> {
    let backed = match work.latest.content.paragraph(&key) {
        Some(paragraph) => {
            behind(&work.tx, &work.consultation, &work.latest.content, paragraph).await?
        }
        None => Vec::new(),
    };
    writing::again(desk, work, Writes::Paragraph { key, backed }, text, why).await
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
