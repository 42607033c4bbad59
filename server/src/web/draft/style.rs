//! `GET …/draft/style`: the house-style check.
use super::opened::{Opened, page_below};
use crate::web::{Desk, WebError};
use actix_web::{HttpResponse, web::Path};
use domain::style::lint::{LintText, lint};
use templates::draft::{Sheet, Style};

/// The findings.
pub async fn show(desk: Desk, told: Path<(String, String)>) -> Result<HttpResponse, WebError> {
    let Opened { tx, consultation, place, latest } = Opened::read(&desk, &told.1).await?;
    tx.commit().await?;
    let sheet = Sheet::of(latest.content, &consultation.mandate);
    let findings = lint(&LintText::from(&sheet.document));
    Ok(page_below(&desk, &consultation).show(&Style { place: &place, sheet: &sheet, findings }))
}
