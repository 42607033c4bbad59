//! Finding a consultation by its readable name, and the way to the pages below it.
use crate::web::{Desk, Page, WebError};
use domain::{consultation::Consultation, tenant::Slug};
use store::{Glance, TenantTx};

/// The consultation of an address.
///
/// # Errors
/// [`WebError::NotFound`] when there is none that the seat may see.
pub async fn find(tx: &TenantTx, slug: &str) -> Result<Consultation, WebError> {
    let slug: Slug = slug.parse().map_err(|_| WebError::NotFound)?;
    tx.consultations().by_slug(slug.as_str()).await?.ok_or(WebError::NotFound)
}

/// The consultation of an address, with what leads to its other pages.
///
/// # Errors
/// [`WebError::NotFound`] when there is none that the seat may see.
pub async fn find_with_glance(
    tx: &TenantTx,
    slug: &str,
) -> Result<(Consultation, Glance), WebError> {
    let slug: Slug = slug.parse().map_err(|_| WebError::NotFound)?;
    tx.consultations().with_glance(slug.as_str()).await?.ok_or(WebError::NotFound)
}

/// Locks the consultation of an address until the transaction ends: what an act finds after that stays as it is.
///
/// # Errors
/// [`WebError::NotFound`] when there is none that the seat may see.
pub async fn lock(tx: &TenantTx, slug: &str) -> Result<(), WebError> {
    let consultation = find(tx, slug).await?;
    Ok(tx.consultations().lock(consultation.id).await?)
}

/// A page below a consultation.
#[must_use]
pub fn page(desk: &Desk, consultation: &Consultation) -> Page {
    page_on(desk, consultation, None)
}

/// A page one step further down: below the address and label of something that belongs to the consultation.
#[must_use]
pub fn page_below(desk: &Desk, consultation: &Consultation, further: (&str, &str)) -> Page {
    page_on(desk, consultation, Some(further))
}

fn page_on(desk: &Desk, consultation: &Consultation, further: Option<(&str, &str)>) -> Page {
    let list = desk.path("/consultations");
    let own = desk.path(&format!("/consultations/{}", consultation.slug));
    let label = desk.page.chrome.t("nav-consultations");
    let title = consultation.title.read(desk.page.language());
    let way = [(list.as_str(), label.as_str()), (own.as_str(), title)];
    let way: Vec<(&str, &str)> = way.into_iter().chain(further).collect();
    desk.page.clone().under(&way)
}
