//! Offering a seat: making the offer, sending it again, taking it back.
use super::list::view;
use crate::web::{
    Form, RespondentDesk, WebError, Word, limits::TooMany, people::mail_address, see_and_say,
};
use actix_web::{HttpResponse, web::Path};
use domain::{
    audit::{Act, seat_on_record},
    id::SeatOfferId,
    language::turns_text,
    mail::Mail,
    seat::Role,
};
use jiff::{SignedDuration, Timestamp};
use store::{Entry, SeatOffer, TenantTx};
use templates::colleagues::OfferForm;

/// How long an offer can be taken.
const GOOD_FOR: SignedDuration = SignedDuration::from_hours(14 * 24);
/// The most characters of a name.
const LONGEST_NAME: usize = 120;

struct Wanted {
    name: String,
    email: String,
    role: Role,
}

/// `POST /t/{tenant}/colleagues`
pub async fn make(desk: RespondentDesk, form: Form) -> Result<HttpResponse, WebError> {
    let tx = desk.begin().await?;
    let wanted = match read(&desk, &tx, &form).await? {
        Ok(wanted) => wanted,
        Err(faults) => {
            return Ok(desk.page.refuse(&view(&desk, &tx, typed(&form, faults)).await?));
        }
    };
    if let Err(TooMany { wait }) = may_send(&desk, &wanted.email) {
        let fault = ("email".to_owned(), desk.page.chrome.t("site-too-many-letters"));
        return Ok(desk.page.pause(&view(&desk, &tx, typed(&form, vec![fault])).await?, wait));
    }
    let offer = SeatOffer {
        id: uuid::Uuid::now_v7().into(),
        email: wanted.email,
        name: wanted.name,
        role: wanted.role,
        respondent: Some(desk.respondent),
        language: form.parse("language"),
        issue: 1,
        failures: 0,
        offered_at: desk.page.now(),
        expires_at: until(&desk),
        taken_at: None,
        revoked_at: None,
    };
    tx.seats().offer(&offer).await?;
    tx.outbox().post(&Mail::SeatOffer { offer: offer.id }, &offer.email).await?;
    record(&desk, &tx, Act::SeatOffered, &offer).await?;
    desk.commit(tx).await?;
    Ok(say(&desk, "colleagues-offered", &offer))
}

fn typed(form: &Form, faults: Vec<(String, String)>) -> OfferForm {
    OfferForm {
        name: form.get("name").to_owned(),
        email: form.get("email").to_owned(),
        role: form.get("role").to_owned(),
        language: form.get("language").to_owned(),
        faults,
        ..OfferForm::default()
    }
}

fn until(desk: &RespondentDesk) -> Timestamp {
    desk.page.now() + GOOD_FOR
}

/// Nobody fills other people's mail boxes from here.
fn may_send(desk: &RespondentDesk, email: &str) -> Result<(), TooMany> {
    desk.app().limits.letters.count(&format!("account {}", desk.account), email)
}

/// What the form asks for, or fields with what is wrong with them.
async fn read(
    desk: &RespondentDesk,
    tx: &TenantTx,
    form: &Form,
) -> Result<Result<Wanted, Vec<(String, String)>>, WebError> {
    let chrome = &desk.page.chrome;
    let mut faults = Vec::new();
    let mut fault = |field: &str, sentence: String| faults.push((field.to_owned(), sentence));
    let name = form.line("name", LONGEST_NAME);
    match &name {
        Err(wrong) => fault("name", chrome.t(wrong.key())),
        Ok(name) if name.chars().any(turns_text) => {
            fault("name", chrome.t("colleagues-fault-direction"));
        }
        Ok(_) => {}
    }
    let role =
        form.parse("role").filter(|role| matches!(role, Role::FocalPoint | Role::Contributor));
    if role.is_none() {
        fault("role", chrome.t("colleagues-fault-role"));
    }
    let email = mail_address(form.get("email"));
    match &email {
        Err(_) => fault("email", chrome.t("colleagues-fault-email")),
        Ok(email) => {
            if let Some(key) = taken(desk, tx, email).await? {
                fault("email", chrome.t(key));
            }
        }
    }
    Ok(match (name, email, role) {
        (Ok(name), Ok(email), Some(role)) if faults.is_empty() => Ok(Wanted { name, email, role }),
        _ => Err(faults),
    })
}

/// Whether somebody with this address sits here, or was offered a seat.
async fn taken(
    desk: &RespondentDesk,
    tx: &TenantTx,
    email: &str,
) -> Result<Option<&'static str>, WebError> {
    let people = tx.seats().of_respondent(desk.respondent).await?;
    if people.iter().any(|person| person.email == email) {
        return Ok(Some("colleagues-fault-seated"));
    }
    let offers = tx.seats().offers(Some(desk.respondent)).await?;
    let offered = offers.iter().any(|offer| offer.email == email);
    Ok(offered.then_some("colleagues-fault-offered"))
}

/// `POST /t/{tenant}/colleagues/offers/{offer}/renewal`: earlier links become useless.
pub async fn renew(
    desk: RespondentDesk,
    place: Path<(String, SeatOfferId)>,
    _: Form,
) -> Result<HttpResponse, WebError> {
    let tx = desk.begin().await?;
    let offer = find(&desk, &tx, place.1).await?;
    may_send(&desk, &offer.email)?;
    if !tx.seats().renew_offer(offer.id, until(&desk)).await? {
        return Ok(gone(&desk));
    }
    tx.outbox().post(&Mail::SeatOffer { offer: offer.id }, &offer.email).await?;
    record(&desk, &tx, Act::OfferSentAgain, &offer).await?;
    desk.commit(tx).await?;
    Ok(say(&desk, "colleagues-sent-again", &offer))
}

/// `POST /t/{tenant}/colleagues/offers/{offer}/revocation`
pub async fn revoke(
    desk: RespondentDesk,
    place: Path<(String, SeatOfferId)>,
    _: Form,
) -> Result<HttpResponse, WebError> {
    let tx = desk.begin().await?;
    let offer = find(&desk, &tx, place.1).await?;
    if !tx.seats().revoke_offer(offer.id).await? {
        return Ok(gone(&desk));
    }
    record(&desk, &tx, Act::OfferTakenBack, &offer).await?;
    desk.commit(tx).await?;
    Ok(say(&desk, "colleagues-taken-back", &offer))
}

async fn find(
    desk: &RespondentDesk,
    tx: &TenantTx,
    id: SeatOfferId,
) -> Result<SeatOffer, WebError> {
    let offer = tx.seats().find_offer(id).await?;
    offer.filter(|offer| offer.respondent == Some(desk.respondent)).ok_or(WebError::NotFound)
}

async fn record(
    desk: &RespondentDesk,
    tx: &TenantTx,
    act: Act,
    offer: &SeatOffer,
) -> Result<(), WebError> {
    let object = seat_on_record(&offer.email, offer.role);
    let respondent = Some(desk.respondent);
    Ok(tx.audit().record(Entry { act, object, respondent, consultation: None }).await?)
}

fn gone(desk: &RespondentDesk) -> HttpResponse {
    see_and_say(&desk.path("/colleagues"), &Word::new("colleagues-gone").warning())
}

fn say(desk: &RespondentDesk, key: &str, offer: &SeatOffer) -> HttpResponse {
    see_and_say(&desk.path("/colleagues"), &Word::new(key).with("name", &offer.name))
}
