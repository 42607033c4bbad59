//! `POST …/respondents/{respondent}/seats`: offering a seat to a focal point.
use super::one::{page, place, view};
use crate::web::{
    Desk, Form, WebError, Word,
    people::{NewOffer, mail_address, offer_seat},
    see_and_say,
};
use actix_web::{HttpResponse, web::Path};
use domain::{respondent::Respondent, seat::Role};
use templates::respondents::One;

/// The offer.
pub async fn offer(
    desk: Desk,
    address: Path<(String, String)>,
    form: Form,
) -> Result<HttpResponse, WebError> {
    let tx = desk.begin().await?;
    let respondent = tx.respondents().by_slug(&address.1).await?.ok_or(WebError::NotFound)?;
    let mut faults = Vec::new();
    if let Some(new) = read(&form, &respondent, &mut faults) {
        match offer_seat(&desk, &tx, new).await? {
            Ok(offer) => {
                desk.commit(tx).await?;
                let word = Word::new("people-offered").with("email", offer.email);
                return Ok(see_and_say(&place(&desk, &respondent), &word));
            }
            Err(key) => faults.push(("offer-email".to_owned(), key)),
        }
    }
    let view = One {
        faults,
        offer_name: form.get("offer-name").to_owned(),
        offer_email: form.get("offer-email").to_owned(),
        offer_language: form.get("offer-language").to_owned(),
        ..view(&desk, &tx, &respondent).await?
    };
    Ok(page(&desk).refuse(&view))
}

fn read(
    form: &Form,
    respondent: &Respondent,
    faults: &mut Vec<(String, &'static str)>,
) -> Option<NewOffer> {
    let name = form
        .line("offer-name", 200)
        .map_err(|fault| faults.push(("offer-name".to_owned(), fault.key())));
    let email = mail_address(form.get("offer-email"))
        .map_err(|key| faults.push(("offer-email".to_owned(), key)));
    let (name, email) = (name.ok()?, email.ok()?);
    let language = form.parse("offer-language");
    let respondent = Some(respondent.id);
    Some(NewOffer { name, email, role: Role::FocalPoint, respondent, language })
}
