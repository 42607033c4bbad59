//! `GET …/draft/difference?from=&to=`: what changed between two versions.
use super::opened::{Asked, page_below, place};
use crate::web::{Desk, WebError, consultations};
use actix_web::{HttpResponse, web::Path};
use domain::draft::difference;
use templates::draft::{Difference, Sheet};

/// The difference; without numbers, that of the latest version to the one before it. The earlier one always is the old one.
pub async fn show(
    desk: Desk,
    told: Path<(String, String)>,
    asked: Asked,
) -> Result<HttpResponse, WebError> {
    let tx = desk.read().await?;
    let consultation = consultations::find(&tx, &told.1).await?;
    let (_, latest) = tx.drafts().exists(consultation.id).await?.ok_or(WebError::NotFound)?;
    let number = |name: &str, otherwise: u32| match asked.get(name) {
        Some(number) => number.parse().map_err(|_| WebError::NotFound),
        None => Ok(otherwise),
    };
    let to: u32 = number("to", latest)?;
    let from: u32 = number("from", to.saturating_sub(1).max(1))?;
    let (from, to) = (from.min(to), from.max(to));
    let drafts = tx.drafts();
    let old = drafts.version(consultation.id, from).await?.ok_or(WebError::NotFound)?;
    let new = drafts.version(consultation.id, to).await?.ok_or(WebError::NotFound)?;
    tx.commit().await?;
    let place = place(&desk, &consultation);
    let changed = difference(&old.content, &new.content);
    let mandate = &consultation.mandate;
    let (old, new) = (Sheet::of(old.content, mandate), Sheet::of(new.content, mandate));
    let view = Difference {
        place: &place,
        old: &old,
        new: &new,
        versions: (from, to),
        changed,
        latest: to == latest,
    };
    Ok(page_below(&desk, &consultation).show(&view))
}
