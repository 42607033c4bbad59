//! "Your seats": one account, many places.
use crate::web::{Form, SignedIn, WebError, program::app_of, see};
use actix_web::{HttpRequest, HttpResponse, web::Path};
use domain::id::SeatId;
use templates::site::{SeatCard, Seats};

/// `GET /seats`
pub async fn list(signed_in: SignedIn, request: HttpRequest) -> Result<HttpResponse, WebError> {
    let app = app_of(&request)?;
    let seats = app.database.directory().seats_of(signed_in.session.account).await?;
    let seats = seats
        .into_iter()
        .map(|(seat, respondent)| SeatCard {
            id: seat.id.to_string(),
            tenant: seat.tenant_name.clone(),
            role: seat.role,
            respondent,
        })
        .collect();
    Ok(signed_in.page.show(&Seats { seats }))
}

/// `POST /seats/{seat}/choice`: sit there.
pub async fn choose(
    signed_in: SignedIn,
    request: HttpRequest,
    id: Path<SeatId>,
    _: Form,
) -> Result<HttpResponse, WebError> {
    let app = app_of(&request)?;
    let directory = app.database.directory();
    let seats = directory.seats_of(signed_in.session.account).await?;
    let (seat, _) = seats.into_iter().find(|(seat, _)| seat.id == *id).ok_or(WebError::NotFound)?;
    directory.choose_seat(signed_in.session.id, seat.id).await?;
    Ok(see(&format!("/t/{}/consultations", seat.tenant_slug)))
}
