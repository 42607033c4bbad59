//! `GET …/questionnaire`: the desk, with something in focus or nothing.
use super::{
    entry::{head_of, part_of, typed_of},
    opened::Opened,
};
use crate::web::{Desk, Query, WebError};
use actix_web::{HttpResponse, web::Path};
use domain::{language::Texts, questionnaire::Key};
use serde::Deserialize;
use store::TenantTx;
use templates::questionnaire::{Focus, Rights};

/// What is to be edited.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Wanted {
    question: String,
    part: String,
    edit: String,
}

/// The desk.
pub async fn show(
    desk: Desk,
    path: Path<(String, String)>,
    wanted: Query<Wanted>,
) -> Result<HttpResponse, WebError> {
    let tx = desk.read().await?;
    let opened = Opened::find(&tx, &path.1).await?;
    let focus = focus(&opened, opened.rights(&desk), &wanted);
    let mut view = opened.desk(&desk, focus);
    if view.may_write() && opened.version.content.questions().next().is_none() {
        view.sources = sources(&tx, &opened).await?;
    }
    tx.commit().await?;
    Ok(opened.page(&desk).show(&view))
}

fn focus(opened: &Opened, rights: Rights, wanted: &Wanted) -> Focus {
    let content = &opened.version.content;
    let key = |raw: &str| raw.parse::<Key>().ok();
    if rights != Rights::Write {
        return Focus::None;
    }
    if let Some(question) = key(&wanted.question).and_then(|key| content.question(&key)) {
        return on_question(opened, question);
    }
    if let Some(part) = key(&wanted.part).and_then(|key| content.part(&key)) {
        return Focus::Part { key: part.key.clone(), typed: part_of(part) };
    }
    match wanted.edit.as_str() {
        "head" => Focus::Head(head_of(content)),
        _ => Focus::None,
    }
}

/// A question in focus, as it is kept.
pub fn on_question(opened: &Opened, question: &domain::questionnaire::Question) -> Focus {
    Focus::Question {
        key: question.key.clone(),
        typed: Box::new(typed_of(question)),
        fixed_kind: opened.was_dispatched(&question.key),
    }
}

/// The other consultations whose questionnaires ask something.
async fn sources(tx: &TenantTx, opened: &Opened) -> Result<Vec<(String, Texts)>, WebError> {
    let mut sources = Vec::new();
    for other in tx.consultations().list().await? {
        if other.id == opened.consultation.id {
            continue;
        }
        let latest = tx.questionnaires().latest(other.id).await?;
        if latest.is_some_and(|version| version.content.questions().next().is_some()) {
            sources.push((other.slug, other.title));
        }
    }
    Ok(sources)
}
