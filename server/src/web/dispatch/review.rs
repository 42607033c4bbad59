//! Looking again before the questionnaire leaves: numbers, names, and the mail.
use super::choice::Choice;
use crate::web::{
    Desk, Form, WebError,
    board::{Reached, read_deadline},
    consultations::shown_deadline,
    respondents::shown_name,
};
use domain::{
    consultation::Deadline,
    language::Language,
    respondent::{Category, Respondent},
};
use store::TenantTx;
use templates::{
    dispatch::{Review, Unreachable},
    mail::{Offer, Reader, Tidings, Way, Written, write},
    when,
};

/// What stands in a preview where the real mail has six digits of its own.
const NO_CODE: &str = "······";

/// The page; the form must have been found good before.
///
/// # Errors
/// [`WebError::NotFound`] when there is no deadline after all; when the database refuses.
pub async fn view(
    desk: &Desk,
    tx: &TenantTx,
    choice: &Choice,
    form: &Form,
) -> Result<Review, WebError> {
    let deadline = match choice.consultation.deadline {
        Some(deadline) => deadline,
        None => read_deadline(form, desk.page.now()).map_err(|_| WebError::NotFound)?,
    };
    let questionnaire = choice.questionnaire.as_ref().map(|version| &version.content);
    let unreachable = choice.unreachable().map(|respondent| Unreachable {
        href: desk.path(&format!("/respondents/{}", respondent.slug)),
        name: shown_name(respondent, desk.page.language()),
    });
    let count = |category| choice.respondents().filter(|r| r.category == category).count();
    let categories = Category::ALL.into_iter().map(|category| (category, count(category)));
    Ok(Review {
        action: desk.path(&format!("/consultations/{}/dispatch", choice.consultation.slug)),
        board: desk.path(&format!("/consultations/{}/board", choice.consultation.slug)),
        more: choice.more(),
        title: choice.consultation.title.clone(),
        chosen: choice.respondents().map(|respondent| respondent.slug.clone()).collect(),
        categories: categories.filter(|(_, count)| *count > 0).collect(),
        languages: questionnaire.map(|q| q.languages.clone()).unwrap_or_default(),
        questions: questionnaire.map_or(0, |q| q.questions().count()),
        deadline: shown_deadline(deadline),
        date: form.get("date").to_owned(),
        time: form.get("time").to_owned(),
        mails: choice.respondents().map(|r| choice.reach.addresses(r).len()).sum(),
        unreachable: unreachable.collect(),
        example: example(desk, tx, choice, deadline).await?,
        refused: None,
    })
}

/// The mail to the first of the chosen who is reached, in the language in which it will be written.
async fn example(
    desk: &Desk,
    tx: &TenantTx,
    choice: &Choice,
    deadline: Deadline,
) -> Result<Option<(String, Written)>, WebError> {
    let reached = choice.respondents().find_map(|respondent| {
        let address = (*choice.reach.addresses(respondent).first()?).to_owned();
        Some((respondent, address))
    });
    let Some((to, address)) = reached else { return Ok(None) };
    let usual = choice.questionnaire.as_ref().map(|version| version.content.usual_language());
    let known = tx.outbox().language_of(&address, Some(to.id)).await?;
    let language = known.or(usual).unwrap_or(Language::En);
    let tidings = Tidings::Invitation {
        consultation: choice.consultation.title.read(language).to_owned(),
        respondent: to.list_name(language).to_owned(),
        deadline: when::plain_moment(language, deadline.local()),
        way: way(desk, choice, to, language),
    };
    let reader = Reader { language, name: None, tenant: desk.tenant_name.clone() };
    Ok(Some((address, write(&reader, &tidings))))
}

fn way(desk: &Desk, choice: &Choice, to: &Respondent, language: Language) -> Way {
    let link = |rest: &str| format!("{}{}", desk.app().public_url, desk.path(rest));
    match choice.reach.way(to) {
        Reached::FocalPoints(_) => {
            Way::Reply(link(&format!("/consultations/{}/reply", choice.consultation.slug)))
        }
        _ => {
            let until = crate::web::people::until(Some(to.id), desk.page.now());
            let until = domain::consultation::geneva().to_datetime(until);
            Way::Offer(Offer {
                link: link("/seat-offers/…"),
                code: NO_CODE.to_owned(),
                until: when::plain_moment(language, until),
            })
        }
    }
}
