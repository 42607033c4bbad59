//! `POST …/compilation`: the replies become a draft, or the draft takes in what has changed.
use super::opened::place;
use crate::{
    compilation::{Compiled, compile_now},
    web::{Desk, Form, WebError, Word, consultations, see_and_say},
};
use actix_web::{HttpResponse, web::Path};
use domain::{
    audit,
    consultation::{Act, Consultation},
    draft::Change,
};
use store::{Entry, TenantTx};
use templates::draft::{Lacks, NothingToCompile, Place};

/// Compiles.
pub async fn compile(
    desk: Desk,
    told: Path<(String, String)>,
    _: Form,
) -> Result<HttpResponse, WebError> {
    let tx = desk.begin().await?;
    let consultation = consultations::find(&tx, &told.1).await?;
    let place = place(&desk, &consultation);
    if let Some(lacks) = lacks(&tx, &consultation).await? {
        let view = NothingToCompile { place: &place, lacks };
        return Ok(consultations::page(&desk, &consultation).conflict(&view));
    }
    let (id, slug) = (consultation.id, consultation.slug.clone());
    let act = Act { at: desk.page.now(), by: Some(desk.account) };
    let (_, compiled) = compile_now(&tx, consultation, act).await.map_err(WebError::internal)?;
    if !matches!(compiled, Compiled::Unchanged) {
        let entry = Entry {
            act: audit::Act::Compiled,
            object: slug,
            consultation: Some(id),
            respondent: None,
        };
        tx.audit().record(entry).await?;
    }
    desk.commit(tx).await?;
    let (there, word) = outcome(&place, &compiled);
    Ok(see_and_say(&there, &word))
}

async fn lacks(tx: &TenantTx, consultation: &Consultation) -> Result<Option<Lacks>, WebError> {
    if tx.questionnaires().dispatched(consultation.id).await?.is_none() {
        return Ok(Some(Lacks::Dispatch));
    }
    // A draft whose submissions were all withdrawn must be able to say so.
    let first = tx.drafts().exists(consultation.id).await?.is_none();
    let none = first && tx.submissions().counted(consultation.id).await? == 0;
    Ok(none.then_some(Lacks::Submissions))
}

/// Where to go, and what to say.
fn outcome(place: &Place, compiled: &Compiled) -> (String, Word) {
    match compiled {
        Compiled::First => (place.draft(""), Word::new("draft-compiled")),
        Compiled::Unchanged => (place.draft(""), Word::new("draft-compiled-unchanged")),
        Compiled::Again { before, changes } => {
            let flagged =
                changes.iter().filter(|change| matches!(change, Change::Flagged { .. })).count();
            let changed = changes.len() - flagged;
            let word = match flagged {
                0 => Word::new("draft-recompiled").with("count", changed),
                _ => Word::new("draft-recompiled-flagged")
                    .with("count", changed)
                    .with("flagged", flagged)
                    .warning(),
            };
            (place.difference(*before, before + 1), word)
        }
    }
}
