//! A corrigendum: after dispatch, a correction is a new version; what was dispatched stays as it was.
use super::{opened::Opened, versions::between};
use crate::web::{Desk, Form, WebError, Word, see, see_and_say};
use actix_web::{HttpResponse, web::Path};
use domain::{audit::Act, consultation::Stage, mail::Mail};
use std::collections::BTreeMap;
use store::{Entry, TenantTx};
use templates::questionnaire::{Corrigendum, Rights, Told};

/// `POST …/questionnaire/corrigendum`: begins one as a draft.
pub async fn begin(
    desk: Desk,
    path: Path<(String, String)>,
    _: Form,
) -> Result<HttpResponse, WebError> {
    let tx = desk.begin().await?;
    let opened = Opened::find_and_lock(&tx, &path.1).await?;
    match opened.rights(&desk) {
        Rights::Correct => {}
        // There is one already.
        Rights::Write if opened.version.version > 1 => return Ok(see(&opened.base(&desk))),
        _ => return Ok(opened.frozen(&desk)),
    }
    let version = opened.version.version + 1;
    tx.questionnaires().add(opened.consultation.id, version, &opened.version.content, None).await?;
    record(&tx, &opened, Act::CorrigendumBegun, version).await?;
    desk.commit(tx).await?;
    let word = Word::new("questionnaire-corrigendum-begun").with("version", version);
    Ok(see_and_say(&opened.base(&desk), &word))
}

/// `GET …/questionnaire/corrigendum`: what it changes, and who will be told.
pub async fn show(desk: Desk, path: Path<(String, String)>) -> Result<HttpResponse, WebError> {
    let tx = desk.read().await?;
    let opened = Opened::find(&tx, &path.1).await?;
    let recipients = recipients(&tx, &opened).await?;
    tx.commit().await?;
    let view = view(&desk, &opened, &recipients, None).ok_or(WebError::NotFound)?;
    Ok(opened.page_below(&desk).show(&view))
}

/// `POST …/questionnaire/corrigendum/dispatch`: freezes it and tells everybody who was asked.
pub async fn dispatch(
    desk: Desk,
    path: Path<(String, String)>,
    form: Form,
) -> Result<HttpResponse, WebError> {
    let tx = desk.begin().await?;
    let opened = Opened::find_and_lock(&tx, &path.1).await?;
    if opened.rights(&desk) != Rights::Write || opened.consultation.stage() != Stage::Open {
        return Ok(opened.frozen(&desk));
    }
    let recipients = recipients(&tx, &opened).await?;
    let refused = |key| {
        let view = view(&desk, &opened, &recipients, Some(key)).ok_or(WebError::NotFound)?;
        Ok(opened.page_below(&desk).conflict(&view))
    };
    if opened.is_overtaken(&form, None) {
        return refused("questionnaire-corrigendum-overtaken");
    }
    if !opened.version.content.unready().is_empty() {
        return refused("questionnaire-corrigendum-unready");
    }
    if between(&opened, opened.version.version).is_none_or(|d| d.altered.is_empty()) {
        return refused("questionnaire-difference-none-text");
    }
    tx.questionnaires().dispatch(opened.version.id, desk.page.now()).await?;
    for (respondent, addresses) in &recipients {
        let mail =
            Mail::Corrigendum { consultation: opened.consultation.id, respondent: *respondent };
        for address in addresses {
            tx.outbox().post(&mail, address).await?;
        }
    }
    record(&tx, &opened, Act::CorrigendumDispatched, opened.version.version).await?;
    desk.commit(tx).await?;
    let told: usize = recipients.values().map(Vec::len).sum();
    let word = Word::new("questionnaire-corrigendum-dispatched").with("count", told);
    Ok(see_and_say(&opened.base(&desk), &word))
}

/// `POST …/questionnaire/corrigendum/removal`: throws the draft away, so that the consultation is as it was before.
pub async fn discard(
    desk: Desk,
    path: Path<(String, String)>,
    form: Form,
) -> Result<HttpResponse, WebError> {
    let tx = desk.begin().await?;
    let opened = Opened::find_and_lock(&tx, &path.1).await?;
    let version = opened.version.version;
    if version == 1 || opened.version.dispatched_at.is_some() {
        return Ok(opened.frozen(&desk));
    }
    if opened.is_overtaken(&form, None) {
        let recipients = recipients(&tx, &opened).await?;
        let refused = Some("questionnaire-corrigendum-not-discarded");
        let view = view(&desk, &opened, &recipients, refused).ok_or(WebError::NotFound)?;
        return Ok(opened.page_below(&desk).conflict(&view));
    }
    if !tx.questionnaires().discard(opened.version.id).await? {
        return Ok(opened.frozen(&desk));
    }
    record(&tx, &opened, Act::CorrigendumDiscarded, version).await?;
    desk.commit(tx).await?;
    let word = Word::new("questionnaire-corrigendum-discarded").with("version", version);
    Ok(see_and_say(&opened.base(&desk), &word))
}

type Recipients = BTreeMap<domain::id::RespondentId, Vec<String>>;

/// Everybody who was asked, with the addresses of those who act for it; else of its contact.
async fn recipients(tx: &TenantTx, opened: &Opened) -> Result<Recipients, WebError> {
    let seated = tx.seats().of_respondents().await?;
    let mut recipients = Recipients::new();
    for (_, respondent) in tx.invitations().board(opened.consultation.id).await? {
        let acting = seated
            .iter()
            .filter(|s| s.respondent == Some(respondent.id) && s.suspended_at.is_none())
            .map(|s| s.email.clone());
        let mut addresses: Vec<String> = acting.collect();
        if addresses.is_empty() {
            addresses.extend(respondent.contact.clone());
        }
        recipients.insert(respondent.id, addresses);
    }
    Ok(recipients)
}

fn view(
    desk: &Desk,
    opened: &Opened,
    recipients: &Recipients,
    refused: Option<&'static str>,
) -> Option<Corrigendum> {
    if opened.version.dispatched_at.is_some() {
        return None;
    }
    Some(Corrigendum {
        base: opened.base(desk),
        difference: between(opened, opened.version.version)?,
        revision: opened.version.revision,
        told: Told {
            respondents: recipients.len(),
            mails: recipients.values().map(Vec::len).sum(),
        },
        refused,
    })
}

async fn record(tx: &TenantTx, opened: &Opened, act: Act, version: u32) -> Result<(), WebError> {
    let consultation = Some(opened.consultation.id);
    let entry = Entry { act, object: version.to_string(), consultation, respondent: None };
    Ok(tx.audit().record(entry).await?)
}
