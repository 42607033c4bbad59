//! The form on which a text of the draft is written: a paragraph, a new one, or a heading.
use super::{
    faults::fault_key,
    opened::{page_below, place},
    work::Work,
};
use crate::web::{Desk, WebError};
use actix_web::HttpResponse;
use domain::{consultation::Consultation, draft::edit::EditError};
use store::DraftVersion;
use templates::draft::{Form, Sheet, Theirs, Writes};

/// Why the form is shown again.
pub enum Again {
    /// The text can't be taken: 422.
    Refused(EditError),
    /// Somebody was faster: 409.
    Overtaken(Theirs),
}

/// The form with the text that is there.
pub fn form(
    desk: &Desk,
    consultation: &Consultation,
    latest: DraftVersion,
    writes: Writes,
    text: String,
) -> HttpResponse {
    answer(desk, consultation, latest, (writes, text), None)
}

/// The form with everything that was typed; nothing was kept.
///
/// # Errors
/// When the database refuses.
pub async fn again(
    desk: &Desk,
    work: Work,
    writes: Writes,
    text: &str,
    why: Again,
) -> Result<HttpResponse, WebError> {
    work.tx.commit().await?;
    Ok(answer(desk, &work.consultation, work.latest, (writes, text.to_owned()), Some(why)))
}

fn answer(
    desk: &Desk,
    consultation: &Consultation,
    latest: DraftVersion,
    (writes, text): (Writes, String),
    again: Option<Again>,
) -> HttpResponse {
    let place = place(desk, consultation);
    let page = page_below(desk, consultation);
    let sheet = Sheet::of(latest.content, &consultation.mandate);
    let (place, sheet, version) = (&place, &sheet, latest.version);
    let view = Form { place, sheet, version, writes, text, fault: None, theirs: None };
    match again {
        None => page.show(&view),
        Some(Again::Refused(error)) => {
            page.refuse(&Form { fault: Some(page.chrome.t(fault_key(error))), ..view })
        }
        Some(Again::Overtaken(theirs)) => page.conflict(&Form { theirs: Some(theirs), ..view }),
    }
}
