//! `GET /t/{tenant}/colleagues`
use crate::web::{RespondentDesk, WebError};
use actix_web::HttpResponse;
use domain::seat::Role;
use store::{SeatOffer, Sitting, TenantTx};
use templates::colleagues::{Colleague, Colleagues, OfferForm, OfferShown};

/// The people, the offers and the form.
pub async fn show(desk: RespondentDesk) -> Result<HttpResponse, WebError> {
    let tx = desk.read().await?;
    let language = desk.page.language().code().to_owned();
    let view = view(&desk, &tx, OfferForm { language, ..OfferForm::default() }).await?;
    tx.commit().await?;
    Ok(desk.page.show(&view))
}

/// The page with this form.
///
/// # Errors
/// When the database refuses.
pub async fn view(
    desk: &RespondentDesk,
    tx: &TenantTx,
    form: OfferForm,
) -> Result<Colleagues, WebError> {
    let respondent = tx.respondents().find(desk.respondent).await?.ok_or(WebError::NotFound)?;
    let (language, name) = respondent.names.shown(desk.page.language());
    let people = tx.seats().of_respondent(desk.respondent).await?;
    let offers = tx.seats().offers(Some(desk.respondent)).await?;
    let decides = desk.role == Role::FocalPoint;
    Ok(Colleagues {
        respondent: (language, name.to_owned()),
        people: people.iter().map(|person| colleague(desk, &people, person)).collect(),
        offers: offers.into_iter().map(|offer| offer_shown(desk, offer)).collect(),
        form: decides.then(|| OfferForm { action: desk.path("/colleagues"), ..form }),
    })
}

fn colleague(desk: &RespondentDesk, all: &[Sitting], person: &Sitting) -> Colleague {
    let removable = desk.role == Role::FocalPoint && !is_last_focal_point(all, person);
    Colleague {
        name: person.name.clone(),
        email: person.email.clone(),
        role: person.role,
        own: person.account == desk.account,
        suspended: person.suspended_at.is_some(),
        removal: removable.then(|| desk.path(&format!("/colleagues/{}/removal", person.seat))),
    }
}

/// Whether nobody else could hand in once this person is gone.
pub fn is_last_focal_point(all: &[Sitting], person: &Sitting) -> bool {
    let decides = |one: &Sitting| one.role == Role::FocalPoint && one.suspended_at.is_none();
    decides(person) && all.iter().filter(|one| decides(one)).count() == 1
}

fn offer_shown(desk: &RespondentDesk, offer: SeatOffer) -> OfferShown {
    let act = |act: &str| desk.path(&format!("/colleagues/offers/{}/{act}", offer.id));
    let decides = desk.role == Role::FocalPoint;
    OfferShown {
        good: offer.is_good(desk.page.now()),
        acts: decides.then(|| (act("renewal"), act("revocation"))),
        name: offer.name,
        email: offer.email,
        role: offer.role,
        until: offer.expires_at,
    }
}
