//! Finding a consultation by its readable name, and the way to the pages below it.
use crate::web::{Desk, Page, WebError};
use domain::{consultation::Consultation, tenant::Slug};
use store::TenantTx;

/// The consultation of an address.
///
/// # Errors
/// [`WebError::NotFound`] when there is none that the seat may see.
pub async fn find(tx: &TenantTx, slug: &str) -> Result<Consultation, WebError> {
    let slug: Slug = slug.parse().map_err(|_| WebError::NotFound)?;
    tx.consultations().by_slug(slug.as_str()).await?.ok_or(WebError::NotFound)
}

/// A page below a consultation, or below `further` under it: address and label.
#[must_use]
pub fn page_below(
    desk: &Desk,
    consultation: &Consultation,
    further: Option<(String, String)>,
) -> Page {
    let list = desk.path("/consultations");
    let own = desk.path(&format!("/consultations/{}", consultation.slug));
    let label = desk.page.chrome.t("nav-consultations");
    let title = consultation.title.read(desk.page.language());
    let mut way = vec![(list.as_str(), label.as_str()), (own.as_str(), title)];
    way.extend(further.as_ref().map(|(href, label)| (href.as_str(), label.as_str())));
    desk.page.clone().under(&way)
}
