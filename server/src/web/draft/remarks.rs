//! Remarks: the list, a new one, and what becomes of one.
use super::{
    opened::{Asked, Opened, page_below},
    show::{Seen, gather},
    work::key_of,
};
use crate::web::{Desk, Form, WebError, Word, see_and_say};
use actix_web::{HttpResponse, web::Path};
use domain::{audit::Act, id::RemarkId, language::turns_text};
use store::{Entry, Remark};
use templates::draft::{Disposed, LONGEST, Refused, RemarkShown, Remarks, Sheet};

/// A remark for the page.
#[must_use]
pub fn remark_shown(remark: Remark) -> RemarkShown {
    RemarkShown {
        id: remark.id.to_string(),
        key: remark.paragraph,
        body: remark.body,
        by: remark.by,
        at: remark.at,
        disposed: remark.disposition.map(|disposition| Disposed {
            accepted: disposition.accepted,
            reason: disposition.reason,
            by: disposition.by,
            at: disposition.at,
        }),
    }
}

/// `GET …/draft/remarks`: the open ones, or all with `?show=all`.
pub async fn list(
    desk: Desk,
    told: Path<(String, String)>,
    asked: Asked,
) -> Result<HttpResponse, WebError> {
    let all = asked.get("show").is_some_and(|show| show == "all");
    let Opened { tx, consultation, place, latest } = Opened::read(&desk, &told.1).await?;
    let remarks = tx.drafts().remarks(latest.id).await?;
    tx.commit().await?;
    let sheet = Sheet::of(latest.content, &consultation.mandate);
    let remarks = remarks.into_iter().map(remark_shown).collect();
    let view = Remarks { place: &place, sheet: &sheet, remarks, all, refused: None };
    Ok(page_below(&desk, &consultation).show(&view))
}

/// `POST …/draft/remarks`
pub async fn add(
    desk: Desk,
    told: Path<(String, String)>,
    form: Form,
) -> Result<HttpResponse, WebError> {
    let Opened { tx, consultation, place, latest: draft } = Opened::begin(&desk, &told.1).await?;
    let key = key_of(&form, "key")?;
    if draft.content.paragraph(&key).is_none() {
        return Err(WebError::NotFound);
    }
    let body = match words(&form, "body") {
        Ok(body) => body,
        Err(fault) => {
            let typed = form.raw("body").to_owned();
            let fault = desk.page.chrome.t(fault);
            let seen =
                Seen { key: Some(key), refused: Some(Refused { remark: None, typed, fault }) };
            let gathered = gather(tx, &consultation, draft, seen).await?;
            return Ok(gathered.show(&desk, &consultation, &place, true));
        }
    };
    tx.drafts().remark(draft.id, key.as_str(), &body).await?;
    desk.commit(tx).await?;
    Ok(see_and_say(&place.at(key.as_str()), &Word::new("draft-remark-added")))
}

/// `POST …/draft/remarks/{remark}/disposition` with `disposition` = `accepted` or `rejected`.
pub async fn dispose(
    desk: Desk,
    told: Path<(String, String, String)>,
    form: Form,
) -> Result<HttpResponse, WebError> {
    let id: RemarkId = told.2.parse().map_err(|_| WebError::NotFound)?;
    let Opened { tx, consultation, place, latest: draft } = Opened::begin(&desk, &told.1).await?;
    let remarks = tx.drafts().remarks(draft.id).await?;
    let remark = remarks.into_iter().find(|remark| remark.id == id).ok_or(WebError::NotFound)?;
    let reason = match (form.get("disposition"), words(&form, "reason")) {
        ("accepted" | "rejected", Ok(reason)) => Ok(reason),
        // To accept explains itself.
        ("accepted", Err("draft-fault-remark-empty")) => Ok(String::new()),
        ("rejected", Err("draft-fault-remark-empty")) => Err("draft-fault-reason"),
        (_, Err(fault)) => Err(fault),
        (_, Ok(_)) => Err("draft-fault-disposition"),
    };
    match reason {
        Ok(reason) => {
            let accepted = form.get("disposition") == "accepted";
            tx.drafts().dispose(draft.id, id, accepted, &reason).await?;
            let object = remark.paragraph.clone();
            let consultation = Some(consultation.id);
            let entry = Entry { act: Act::RemarkDisposed, object, consultation, respondent: None };
            tx.audit().record(entry).await?;
            desk.commit(tx).await?;
            let said =
                if accepted { "draft-remark-was-accepted" } else { "draft-remark-was-rejected" };
            Ok(see_and_say(&place.at(&remark.paragraph), &Word::new(said)))
        }
        Err(fault) => {
            let typed = form.raw("reason").to_owned();
            let fault = desk.page.chrome.t(fault);
            let refused = Refused { remark: Some(id.to_string()), typed, fault };
            let seen = Seen { key: remark.paragraph.parse().ok(), refused: Some(refused) };
            let gathered = gather(tx, &consultation, draft, seen).await?;
            Ok(gathered.show(&desk, &consultation, &place, true))
        }
    }
}

/// Several lines, at least one of them not blank, without signs that turn the direction of the text around them.
fn words(form: &Form, field: &str) -> Result<String, &'static str> {
    let text = form.text(field, LONGEST as usize).map_err(|_| "draft-fault-remark-long")?;
    let text: String =
        text.chars().filter(|c| !turns_text(*c) && (*c == '\n' || !c.is_control())).collect();
    if text.trim().is_empty() { Err("draft-fault-remark-empty") } else { Ok(text) }
}
