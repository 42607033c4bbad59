//! Suspending a seat, letting it count again, removing it.
use crate::web::{Desk, Form, WebError, Word, see_and_say};
use actix_web::{HttpResponse, web::Path};
use domain::{
    audit::{Act, seat_on_record},
    id::RespondentId,
};
use store::{Entry, Sitting, TenantTx};

/// `POST …/people/{seat}/suspension`: `suspended` is `yes` or `no`.
pub async fn suspend(
    desk: Desk,
    place: Path<(String, String)>,
    form: Form,
) -> Result<HttpResponse, WebError> {
    let suspended = form.get("suspended") == "yes";
    let tx = desk.begin().await?;
    tx.seats().lock_house().await?;
    let seat = find(&tx, &place.1).await?;
    if suspended && let Some(fault) = keeps(&desk, &tx, &seat).await? {
        return refuse(&desk, &tx, &seat, fault).await;
    }
    if !tx.seats().suspend(seat.seat, suspended).await? {
        return refuse(&desk, &tx, &seat, "people-fault-gone").await;
    }
    let (act, said, opposite) = match suspended {
        true => (Act::SeatSuspended, "people-was-suspended", "no"),
        false => (Act::SeatResumed, "people-was-resumed", "yes"),
    };
    let back = record(&desk, &tx, &seat, act).await?;
    desk.commit(tx).await?;
    let action = desk.path(&format!("/people/{}/suspension", seat.seat));
    let word = Word::new(said).with("name", &seat.name).undo(&action, &[("suspended", opposite)]);
    Ok(see_and_say(&back, &word))
}

/// `POST …/people/{seat}/removal`
pub async fn remove(
    desk: Desk,
    place: Path<(String, String)>,
    _: Form,
) -> Result<HttpResponse, WebError> {
    let tx = desk.begin().await?;
    tx.seats().lock_house().await?;
    let seat = find(&tx, &place.1).await?;
    if let Some(fault) = keeps(&desk, &tx, &seat).await? {
        return refuse(&desk, &tx, &seat, fault).await;
    }
    tx.seats().remove(seat.seat).await?;
    let back = record(&desk, &tx, &seat, Act::SeatRemoved).await?;
    desk.commit(tx).await?;
    Ok(see_and_say(&back, &Word::new("people-was-removed").with("name", &seat.name)))
}

async fn find(tx: &TenantTx, id: &str) -> Result<Sitting, WebError> {
    let id = id.parse().map_err(|_| WebError::NotFound)?;
    tx.seats().find(id).await?.ok_or(WebError::NotFound)
}

/// Why the seat must stay: it is the caller's own, or the last of the secretariat that counts.
async fn keeps(
    desk: &Desk,
    tx: &TenantTx,
    seat: &Sitting,
) -> Result<Option<&'static str>, WebError> {
    if seat.account == desk.account {
        return Ok(Some("people-fault-own"));
    }
    let others = tx.seats().of_the_house().await?.into_iter().filter(|other| {
        other.seat != seat.seat && other.role.is_secretariat() && other.suspended_at.is_none()
    });
    let last = seat.role.is_secretariat() && others.count() == 0;
    Ok(last.then_some("people-fault-last"))
}

async fn refuse(
    desk: &Desk,
    tx: &TenantTx,
    seat: &Sitting,
    key: &'static str,
) -> Result<HttpResponse, WebError> {
    let back = page_of(desk, tx, seat.respondent).await?;
    Ok(see_and_say(&back, &Word::new(key).warning()))
}

async fn record(desk: &Desk, tx: &TenantTx, seat: &Sitting, act: Act) -> Result<String, WebError> {
    let object = seat_on_record(&seat.email, seat.role);
    let entry = Entry { object, respondent: seat.respondent, ..Entry::new(act) };
    tx.audit().record(entry).await?;
    page_of(desk, tx, seat.respondent).await
}

/// Where a seat is shown: with its respondent, or among the people of the house.
pub(super) async fn page_of(
    desk: &Desk,
    tx: &TenantTx,
    respondent: Option<RespondentId>,
) -> Result<String, WebError> {
    let found = match respondent {
        Some(id) => tx.respondents().find(id).await?,
        None => None,
    };
    Ok(match found {
        Some(respondent) => desk.path(&format!("/respondents/{}", respondent.slug)),
        None => desk.path("/people"),
    })
}
