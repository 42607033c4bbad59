//! The versions of a draft.
use super::opened::{Opened, line, page_below, place, shown};
use crate::web::{Desk, WebError, consultations};
use actix_web::{HttpResponse, web::Path};
use templates::draft::{Sheet, Version, Versions};

/// `GET …/draft/versions`
pub async fn list(desk: Desk, told: Path<(String, String)>) -> Result<HttpResponse, WebError> {
    let Opened { tx, consultation, place, latest } = Opened::read(&desk, &told.1).await?;
    let acts = tx.drafts().acts(latest.id).await?;
    tx.commit().await?;
    let sheet = Sheet::of(latest.content, &consultation.mandate);
    let acts = acts.into_iter().map(shown).collect();
    Ok(page_below(&desk, &consultation).show(&Versions { place: &place, sheet: &sheet, acts }))
}

/// `GET …/draft/versions/{version}`: one of them, for reading.
pub async fn show(
    desk: Desk,
    told: Path<(String, String, String)>,
) -> Result<HttpResponse, WebError> {
    let number: u32 = told.2.parse().map_err(|_| WebError::NotFound)?;
    let tx = desk.read().await?;
    let consultation = consultations::find(&tx, &told.1).await?;
    let version = tx.drafts().version(consultation.id, number).await?.ok_or(WebError::NotFound)?;
    let acts = tx.drafts().acts(version.id).await?;
    tx.commit().await?;
    let place = place(&desk, &consultation);
    let page = page_below(&desk, &consultation);
    let line = line(&acts, number, &page);
    let sheet = Sheet::of(version.content, &consultation.mandate);
    Ok(page.show(&Version { place: &place, sheet: &sheet, line }))
}
