//! `…/respondents/{respondent}`: one of the registry.
use crate::web::{
    Desk, Form, Page, WebError, Word,
    people::{offer_shown, person_shown},
    respondents::{
        shown_name,
        typed::{check, of_form, of_respondent},
    },
    see_and_say,
};
use actix_web::{HttpResponse, web::Path};
use domain::{audit::Act, language::Language, respondent::Respondent, state::State};
use store::{Entry, TenantTx};
use templates::respondents::{Asked, One};

/// Where one respondent of the registry is.
pub fn place(desk: &Desk, respondent: &Respondent) -> String {
    desk.path(&format!("/respondents/{}", respondent.slug))
}

/// The page below the registry.
pub fn page(desk: &Desk) -> Page {
    let registry = desk.page.chrome.t("respondents-title");
    desk.page.clone().under(&[(&desk.path("/respondents"), &registry)])
}

/// The page.
pub async fn show(desk: Desk, address: Path<(String, String)>) -> Result<HttpResponse, WebError> {
    let tx = desk.read().await?;
    let respondent = tx.respondents().by_slug(&address.1).await?.ok_or(WebError::NotFound)?;
    let view = view(&desk, &tx, &respondent).await?;
    tx.commit().await?;
    Ok(page(&desk).show(&view))
}

/// `POST …/respondents/{respondent}`: names and contact.
pub async fn save(
    desk: Desk,
    address: Path<(String, String)>,
    form: Form,
) -> Result<HttpResponse, WebError> {
    let tx = desk.begin().await?;
    let mut respondent = tx.respondents().by_slug(&address.1).await?.ok_or(WebError::NotFound)?;
    let mut typed = of_form(&form);
    typed.category = respondent.category.code().to_owned();
    typed.state = respondent.state.clone().unwrap_or_default();
    match check(&typed) {
        Ok(checked) => {
            checked.write_to(&mut respondent);
            tx.respondents().save(&respondent).await?;
            let entry = Entry {
                object: respondent.slug.clone(),
                respondent: Some(respondent.id),
                ..Entry::new(Act::RespondentChanged)
            };
            tx.audit().record(entry).await?;
            desk.commit(tx).await?;
            let name = shown_name(&respondent, desk.page.language()).1;
            let word = Word::new("respondents-was-saved").with("name", name);
            Ok(see_and_say(&place(&desk, &respondent), &word))
        }
        Err(faults) => {
            let view = One { typed, faults, ..view(&desk, &tx, &respondent).await? };
            Ok(page(&desk).refuse(&view))
        }
    }
}

/// The page as it stands.
pub async fn view(desk: &Desk, tx: &TenantTx, respondent: &Respondent) -> Result<One, WebError> {
    let people = tx.seats().of_respondent(respondent.id).await?;
    let offers = tx.seats().offers(Some(respondent.id)).await?;
    let language = desk.page.language();
    let state = respondent.state.as_deref().filter(|_| !respondent.category.is_state());
    let offer_email = match people.is_empty() && offers.is_empty() {
        true => respondent.contact.clone().unwrap_or_default(),
        false => String::new(),
    };
    Ok(One {
        href: place(desk, respondent),
        name: shown_name(respondent, language),
        category: respondent.category,
        group: respondent.group,
        state: state.and_then(State::find).map(|state| state.list_name(language).to_owned()),
        typed: of_respondent(respondent),
        faults: Vec::new(),
        asked: asked(desk, tx, respondent).await?,
        people: people.into_iter().map(|sitting| person_shown(desk, sitting)).collect(),
        offers: offers.into_iter().map(|offer| offer_shown(desk, offer)).collect(),
        offer_name: String::new(),
        offer_email,
        offer_language: respondent.language.map_or("", Language::code).to_owned(),
    })
}

async fn asked(
    desk: &Desk,
    tx: &TenantTx,
    respondent: &Respondent,
) -> Result<Vec<Asked>, WebError> {
    let mut asked = Vec::new();
    for invitation in tx.invitations().of_respondent(respondent.id).await? {
        let Some(consultation) = tx.consultations().find(invitation.consultation).await? else {
            continue;
        };
        let place = format!("/consultations/{}/board/{}", consultation.slug, respondent.slug);
        asked.push(Asked {
            href: desk.path(&place),
            sent_at: invitation.sent_at,
            progress: invitation.progress().code(),
            title: consultation.title,
        });
    }
    Ok(asked)
}
