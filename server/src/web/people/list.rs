//! `GET /t/{tenant}/people`: who sits on the side of the house, and offers that wait.
use crate::web::{
    Desk, WebError,
    people::{offer_shown, person_shown},
};
use actix_web::HttpResponse;
use store::TenantTx;
use templates::people::People;

/// The page.
pub async fn show(desk: Desk) -> Result<HttpResponse, WebError> {
    let tx = desk.read().await?;
    let view = view(&desk, &tx).await?;
    tx.commit().await?;
    Ok(desk.page.show(&view))
}

/// The page with an empty form.
///
/// # Errors
/// When the database refuses.
pub async fn view(desk: &Desk, tx: &TenantTx) -> Result<People, WebError> {
    let people = tx.seats().of_the_house().await?;
    let offers = tx.seats().offers(None).await?;
    Ok(People {
        action: desk.path("/people"),
        people: people.into_iter().map(|sitting| person_shown(desk, sitting)).collect(),
        offers: offers.into_iter().map(|offer| offer_shown(desk, offer)).collect(),
        name: String::new(),
        email: String::new(),
        role: String::new(),
        language: desk.page.language().code().to_owned(),
        faults: Vec::new(),
    })
}
