//! `GET` and `POST …/draft/heading`: the words of a heading, or of the title.
use super::{
    opened::{Asked, Opened, place_asked},
    work::{Back, Deed, Work, heading, key_of, pen},
    writing::{self, Again},
};
use crate::web::{Desk, Form, WebError};
use actix_web::{HttpResponse, web::Path};
use templates::{
    draft::{TITLE, Theirs, Writes},
    parts::{Change, Piece},
};

/// The form.
pub async fn form(
    desk: Desk,
    told: Path<(String, String)>,
    asked: Asked,
) -> Result<HttpResponse, WebError> {
    let Opened { tx, consultation, latest, .. } = Opened::read(&desk, &told.1).await?;
    tx.commit().await?;
    let key = place_asked(&asked, "key")?;
    let text = heading(&latest.content, &key).ok_or(WebError::NotFound)?.to_owned();
    let writes = Writes::Heading { key: key.to_string() };
    Ok(writing::form(&desk, &consultation, latest, writes, text))
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
    let there = work.place.at(key.as_str());
    let writes = Writes::Heading { key: key.to_string() };
    let old = heading(&work.latest.content, &key).unwrap_or_default().to_owned();
    if !work.is_as_seen(&key).await? {
        let by = work.who_was_faster(&key, &desk.page).await?;
        let pieces = vec![Piece { change: Change::Same, text: old.clone() }];
        let theirs = Theirs { by, pieces, text: old };
        return writing::again(&desk, work, writes, text, Again::Overtaken(theirs)).await;
    }
    let mut draft = work.latest.content.clone();
    let (act, written) = match key.as_str() == TITLE {
        true => ("retitled", draft.retitle(text, &pen(&desk))),
        false => ("renamed", draft.rename(&key, text, &pen(&desk))),
    };
    if let Err(error) = written {
        return writing::again(&desk, work, writes, text, Again::Refused(error)).await;
    }
    let back = Back { action: "/heading", field: Some(("text", old)) };
    work.keep_and_say(&desk, &draft, &key, &there, Deed { act, said: "draft-saved", back }).await
}
