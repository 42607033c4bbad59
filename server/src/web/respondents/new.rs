//! `…/respondents/new`: adding one.
use crate::web::{
    Desk, Form, WebError, Word,
    respondents::{
        shown_name,
        typed::{Faults, check, of_form, same_as},
    },
    see_and_say,
};
use actix_web::HttpResponse;
use domain::{audit::Act, respondent::Respondent};
use store::{Entry, Narrowed, StoreError};
use templates::respondents::{New, Typed};

fn view(desk: &Desk, typed: Typed, faults: Faults) -> New {
    New { action: desk.path("/respondents/new"), typed, faults, there: None }
}

/// The empty form.
pub async fn show(desk: Desk) -> Result<HttpResponse, WebError> {
    let page = desk
        .page
        .clone()
        .under(&[(&desk.path("/respondents"), &desk.page.chrome.t("respondents-title"))]);
    Ok(page.show(&view(&desk, Typed::default(), Faults::new())))
}

/// `POST …/respondents/new`
pub async fn add(desk: Desk, form: Form) -> Result<HttpResponse, WebError> {
    let typed = of_form(&form);
    let checked = match check(&typed) {
        Ok(checked) => checked,
        Err(faults) => return Ok(desk.page.refuse(&view(&desk, typed, faults))),
    };
    let tx = desk.begin().await?;
    let registry = tx.respondents().list(&Narrowed::default()).await?;
    if let Some(there) = same_as(&checked, &registry) {
        return Ok(is_there(&desk, typed, Some(there)));
    }
    let taken = registry.into_iter().map(|respondent| respondent.slug).collect();
    let slug = checked.free_slug(&taken);
    let respondent = checked.into_respondent(slug);
    match tx.respondents().add(&respondent).await {
        Ok(()) => {}
        Err(StoreError::Taken { .. }) => return Ok(is_there(&desk, typed, None)),
        Err(error) => return Err(error.into()),
    }
    let entry = Entry {
        object: respondent.slug.clone(),
        respondent: Some(respondent.id),
        ..Entry::new(Act::RespondentAdded)
    };
    tx.audit().record(entry).await?;
    desk.commit(tx).await?;
    let name = shown_name(&respondent, desk.page.language()).1;
    let place = desk.path(&format!("/respondents/{}", respondent.slug));
    Ok(see_and_say(&place, &Word::new("respondents-was-added").with("name", name)))
}

fn is_there(desk: &Desk, typed: Typed, there: Option<&Respondent>) -> HttpResponse {
    let fault = ("name-en".to_owned(), "respondents-fault-there");
    let mut view = view(desk, typed, vec![fault]);
    view.there = there.map(|respondent| {
        let place = desk.path(&format!("/respondents/{}", respondent.slug));
        (place, shown_name(respondent, desk.page.language()).1)
    });
    desk.page.refuse(&view)
}
