//! The act: the questionnaire is frozen, the consultation opened, everybody invited, all in one transaction.
use super::{choice::Choice, choose, review};
use crate::web::{
    Desk, Form, WebError, Word,
    board::{deadline_on_record, read_deadline},
    consultations, see_and_say,
};
use actix_web::HttpResponse;
use domain::{
    audit,
    consultation::{Act, Consultation},
};
use store::{Entry, StoreError, TenantTx};
use templates::dispatch::Review;

/// Dispatches, or asks others in addition. Sent twice, it has one effect.
pub async fn dispatch(desk: &Desk, slug: &str, form: &Form) -> Result<HttpResponse, WebError> {
    let tx = desk.begin().await?;
    consultations::lock(&tx, slug).await?;
    let choice = Choice::of(&tx, slug, form).await?;
    if choice.consultation.closed.is_some() {
        return Ok(choose::closed(desk, &choice));
    }
    let page = consultations::page(desk, &choice.consultation);
    if choice.more() != (form.get("mode") == "more") {
        let view = review::view(desk, &tx, &choice, form).await?;
        let refused = if choice.more() { "dispatch-fault-open" } else { "dispatch-fault-changed" };
        return Ok(page.conflict(&Review { refused: Some(refused), ..view }));
    }
    let faults = choose::faults(desk, &choice, form);
    if !faults.is_empty() {
        return Ok(page.refuse(&choose::view(desk, &tx, &choice, form, faults).await?));
    }
    let said = match choice.more() {
        true => {
            invite(desk, &tx, &choice, &choice.consultation).await?;
            "dispatch-was-invited"
        }
        false => {
            let opened = open(desk, &tx, &choice, form).await?;
            invite(desk, &tx, &choice, &opened).await?;
            "dispatch-was-dispatched"
        }
    };
    desk.commit(tx).await?;
    let board = desk.path(&format!("/consultations/{slug}/board"));
    Ok(see_and_say(&board, &Word::new(said).with("count", choice.chosen.len())))
}

/// Freezes the questionnaire and opens the consultation.
async fn open(
    desk: &Desk,
    tx: &TenantTx,
    choice: &Choice,
    form: &Form,
) -> Result<Consultation, WebError> {
    let now = desk.page.now();
    let deadline = read_deadline(form, now).map_err(|_| WebError::Unreadable("no deadline"))?;
    let act = Act { at: now, by: Some(desk.account) };
    let opened = choice.consultation.clone().open(deadline, act);
    let opened = opened.map_err(|_| WebError::Unreadable("the consultation can't be opened"))?;
    if let Some(questionnaire) = &choice.questionnaire {
        match tx.questionnaires().dispatch(questionnaire.id, now).await {
            // Frozen elsewhere, as an imported one is: it is what we want.
            Ok(()) | Err(StoreError::Frozen { .. }) => {}
            Err(error) => return Err(error.into()),
        }
    }
    tx.consultations().save(&opened).await?;
    let entry = Entry {
        act: audit::Act::Dispatched,
        object: format!(
            "{} respondents, until {}",
            choice.chosen.len(),
            deadline_on_record(deadline)
        ),
        consultation: Some(opened.id),
        respondent: None,
    };
    tx.audit().record(entry).await?;
    Ok(opened)
}

/// Invites the chosen and writes their mails.
async fn invite(
    desk: &Desk,
    tx: &TenantTx,
    choice: &Choice,
    consultation: &Consultation,
) -> Result<(), WebError> {
    let now = desk.page.now();
    let ids: Vec<_> = choice.chosen.iter().copied().collect();
    tx.invitations().add_all(consultation.id, &ids, now).await?;
    for respondent in choice.respondents() {
        choice.reach.invite(tx, consultation, respondent, now).await?;
        let entry = Entry {
            act: audit::Act::Invited,
            object: String::new(),
            consultation: Some(consultation.id),
            respondent: Some(respondent.id),
        };
        tx.audit().record(entry).await?;
    }
    Ok(())
}
