//! Offering somebody a seat by mail.
use crate::web::{
    Desk, Form, WebError, Word,
    people::{list, mail_address},
    see_and_say,
};
use actix_web::HttpResponse;
use domain::{
    audit::{Act, seat_on_record},
    id::RespondentId,
    language::Language,
    mail::Mail,
    seat::Role,
};
use jiff::{SignedDuration, Timestamp};
use store::{Entry, SeatOffer, TenantTx};
use uuid::Uuid;

/// For how many days an offer of a seat on the side of the house is good.
const HOUSE_DAYS: i64 = 14;
/// For how many days an offer to act for a respondent is good: a capital takes its time.
const FOCAL_POINT_DAYS: i64 = 60;

/// An offer to be made; the address is checked.
pub struct NewOffer {
    /// To whom.
    pub name: String,
    /// To which address.
    pub email: String,
    /// Which role.
    pub role: Role,
    /// For whom, if for a respondent.
    pub respondent: Option<RespondentId>,
    /// The language of the mail, if it is known.
    pub language: Option<Language>,
}

/// Until when an offer made now is good.
#[must_use]
pub fn until(respondent: Option<RespondentId>, now: Timestamp) -> Timestamp {
    let days = if respondent.is_some() { FOCAL_POINT_DAYS } else { HOUSE_DAYS };
    now + SignedDuration::from_hours(days * 24)
}

/// Puts an offer and its mail on record. The inner error is the key of a sentence: seated or offered already.
///
/// # Errors
/// When the database refuses.
pub async fn offer_seat(
    desk: &Desk,
    tx: &TenantTx,
    new: NewOffer,
) -> Result<Result<SeatOffer, &'static str>, WebError> {
    let seated = match new.respondent {
        Some(id) => tx.seats().of_respondent(id).await?,
        None => tx.seats().of_the_house().await?,
    };
    if seated.iter().any(|sitting| sitting.email == new.email) {
        return Ok(Err("people-fault-seated"));
    }
    let waiting = tx.seats().offers(new.respondent).await?;
    if waiting.iter().any(|offer| offer.email == new.email) {
        return Ok(Err("people-fault-offered"));
    }
    let now = desk.page.now();
    let offer = fresh(new, now);
    tx.seats().offer(&offer).await?;
    tx.outbox().post(&Mail::SeatOffer { offer: offer.id }, &offer.email).await?;
    let object = seat_on_record(&offer.email, offer.role);
    let entry = Entry { object, respondent: offer.respondent, ..Entry::new(Act::SeatOffered) };
    tx.audit().record(entry).await?;
    Ok(Ok(offer))
}

/// An offer made now.
fn fresh(new: NewOffer, now: Timestamp) -> SeatOffer {
    SeatOffer {
        id: Uuid::now_v7().into(),
        expires_at: until(new.respondent, now),
        email: new.email,
        name: new.name,
        role: new.role,
        respondent: new.respondent,
        language: new.language,
        issue: 1,
        failures: 0,
        offered_at: now,
        taken_at: None,
        revoked_at: None,
    }
}

/// `POST /t/{tenant}/people`
pub async fn post(desk: Desk, form: Form) -> Result<HttpResponse, WebError> {
    let tx = desk.begin().await?;
    let mut faults = Vec::new();
    let new = read(&form, &mut faults);
    if new.as_ref().is_some_and(|new| !desk.role.may_offer(new.role)) {
        faults.push(("role".to_owned(), "people-fault-supervisor"));
    } else if let Some(new) = new {
        match offer_seat(&desk, &tx, new).await? {
            Ok(offer) => {
                desk.commit(tx).await?;
                let word = Word::new("people-offered").with("email", offer.email);
                return Ok(see_and_say(&desk.path("/people"), &word));
            }
            Err(key) => faults.push(("email".to_owned(), key)),
        }
    }
    let mut view = list::view(&desk, &tx).await?;
    view.name = form.get("name").to_owned();
    view.email = form.get("email").to_owned();
    view.role = form.get("role").to_owned();
    view.language = form.get("language").to_owned();
    view.faults = faults;
    Ok(desk.page.refuse(&view))
}

fn read(form: &Form, faults: &mut Vec<(String, &'static str)>) -> Option<NewOffer> {
    let name =
        form.line("name", 200).map_err(|fault| faults.push(("name".to_owned(), fault.key())));
    let email =
        mail_address(form.get("email")).map_err(|key| faults.push(("email".to_owned(), key)));
    let role = form.parse::<Role>("role").filter(|role| role.side() == domain::seat::Side::House);
    if role.is_none() {
        faults.push(("role".to_owned(), "people-fault-role"));
    }
    let language = form.parse("language");
    Some(NewOffer { name: name.ok()?, email: email.ok()?, role: role?, respondent: None, language })
}
