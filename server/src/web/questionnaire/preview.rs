//! `GET …/questionnaire/preview?as=STATE&in=fr`
use super::opened::Opened;
use crate::web::{Desk, WebError};
use actix_web::{
    HttpResponse,
    web::{Path, Query},
};
use domain::{language::Language, respondent::Audience};
use serde::Deserialize;
use templates::questionnaire::Preview;

/// As whom, and in which language.
#[derive(Deserialize)]
pub struct Wanted {
    #[serde(rename = "as")]
    audience: Option<String>,
    #[serde(rename = "in")]
    language: Option<String>,
}

/// The preview.
pub async fn show(
    desk: Desk,
    path: Path<(String, String)>,
    wanted: Query<Wanted>,
) -> Result<HttpResponse, WebError> {
    let tx = desk.read().await?;
    let opened = Opened::find(&tx, &path.1).await?;
    tx.commit().await?;
    let questionnaire = opened.version.content.clone();
    let order = questionnaire.writing_order();
    let asked = wanted.language.as_deref().and_then(|code| code.parse::<Language>().ok());
    let view = Preview {
        href: format!("{}/preview", opened.base(&desk)),
        audience: Audience::ALL
            .into_iter()
            .find(|a| Some(a.code()) == wanted.audience.as_deref())
            .unwrap_or(Audience::State),
        language: asked
            .or(Some(desk.page.language()))
            .filter(|language| order.contains(language))
            .unwrap_or(order[0]),
        questionnaire,
    };
    Ok(opened.page_below(&desk).show(&view))
}
