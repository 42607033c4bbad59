//! `GET …/draft/style`: the house-style check.
use super::opened::{consultation, latest, page, place};
use crate::web::{Desk, WebError};
use actix_web::{HttpResponse, web::Path};
use domain::style::lint::{LintText, lint};
use templates::draft::{Sheet, Style};

/// The findings.
pub async fn show(desk: Desk, told: Path<(String, String)>) -> Result<HttpResponse, WebError> {
    let tx = desk.read().await?;
    let consultation = consultation(&tx, &told.1).await?;
    let draft = latest(&tx, &consultation).await?;
    tx.commit().await?;
    let place = place(&desk, &consultation);
    let sheet = Sheet::of(draft.content, &consultation.mandate);
    let findings = lint(&LintText::from(&sheet.document));
    Ok(page(&desk, &place, true).show(&Style { place: &place, sheet: &sheet, findings }))
}
