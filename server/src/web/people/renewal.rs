//! Sending an offer again, and taking it back.
use crate::web::{Desk, Form, WebError, Word, people::until, see_and_say};
use actix_web::{HttpResponse, web::Path};
use domain::{
    audit::{Act, seat_on_record},
    mail::Mail,
};
use store::{Entry, SeatOffer, TenantTx};

/// `POST …/people/offers/{offer}/renewal`: earlier links become useless.
pub async fn renew(
    desk: Desk,
    place: Path<(String, String)>,
    _: Form,
) -> Result<HttpResponse, WebError> {
    let tx = desk.begin().await?;
    let offer = find(&tx, &place.1).await?;
    let until = until(offer.respondent, desk.page.now());
    if !tx.seats().renew_offer(offer.id, until).await? {
        return gone(&desk, &tx, &offer).await;
    }
    tx.outbox().post(&Mail::SeatOffer { offer: offer.id }, &offer.email).await?;
    finish(&desk, tx, &offer, Act::OfferSentAgain, "people-renewed").await
}

/// `POST …/people/offers/{offer}/revocation`
pub async fn revoke(
    desk: Desk,
    place: Path<(String, String)>,
    _: Form,
) -> Result<HttpResponse, WebError> {
    let tx = desk.begin().await?;
    let offer = find(&tx, &place.1).await?;
    if !tx.seats().revoke_offer(offer.id).await? {
        return gone(&desk, &tx, &offer).await;
    }
    finish(&desk, tx, &offer, Act::OfferTakenBack, "people-revoked").await
}

async fn find(tx: &TenantTx, id: &str) -> Result<SeatOffer, WebError> {
    let id = id.parse().map_err(|_| WebError::NotFound)?;
    tx.seats().find_offer(id).await?.ok_or(WebError::NotFound)
}

async fn finish(
    desk: &Desk,
    tx: TenantTx,
    offer: &SeatOffer,
    act: Act,
    said: &str,
) -> Result<HttpResponse, WebError> {
    let object = seat_on_record(&offer.email, offer.role);
    tx.audit().record(Entry { object, respondent: offer.respondent, ..Entry::new(act) }).await?;
    let back = page_of(desk, &tx, offer).await?;
    desk.commit(tx).await?;
    Ok(see_and_say(&back, &Word::new(said).with("email", &offer.email)))
}

async fn gone(desk: &Desk, tx: &TenantTx, offer: &SeatOffer) -> Result<HttpResponse, WebError> {
    let back = page_of(desk, tx, offer).await?;
    Ok(see_and_say(&back, &Word::new("people-fault-gone").warning()))
}

/// The page on which the offer stands.
async fn page_of(desk: &Desk, tx: &TenantTx, offer: &SeatOffer) -> Result<String, WebError> {
    super::seat::page_of(desk, tx, offer.respondent).await
}
