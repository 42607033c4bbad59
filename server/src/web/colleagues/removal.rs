//! Taking a colleague's seat away, or giving up one's own.
use super::list::is_last_focal_point;
use crate::web::{Form, RespondentDesk, WebError, Word, see_and_say};
use actix_web::{HttpResponse, web::Path};
use domain::{
    audit::{Act, seat_on_record},
    id::SeatId,
};
use store::Entry;

/// `POST /t/{tenant}/colleagues/{seat}/removal`
pub async fn remove(
    desk: RespondentDesk,
    place: Path<(String, SeatId)>,
    _: Form,
) -> Result<HttpResponse, WebError> {
    let tx = desk.begin().await?;
    tx.seats().lock_of_respondent(desk.respondent).await?;
    let people = tx.seats().of_respondent(desk.respondent).await?;
    let person = people.iter().find(|p| p.seat == place.1).ok_or(WebError::NotFound)?;
    if is_last_focal_point(&people, person) {
        let word = Word::new("colleagues-last").warning();
        return Ok(see_and_say(&desk.path("/colleagues"), &word));
    }
    tx.seats().remove(person.seat).await?;
    let entry = Entry {
        act: Act::SeatRemoved,
        object: seat_on_record(&person.email, person.role),
        respondent: Some(desk.respondent),
        consultation: None,
    };
    tx.audit().record(entry).await?;
    desk.commit(tx).await?;
    if person.account == desk.account {
        return Ok(see_and_say("/seats", &Word::new("colleagues-left")));
    }
    let word = Word::new("colleagues-removed").with("name", &person.name);
    Ok(see_and_say(&desk.path("/colleagues"), &word))
}
