//! `GET …/questionnaire/preview?as=STATE&in=fr`
use super::opened::Opened;
use crate::web::{Desk, Query, ReadIn, WebError};
use actix_web::{HttpResponse, web::Path};
use domain::respondent::Audience;
use serde::Deserialize;
use templates::questionnaire::Preview;

/// As whom.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Wanted {
    #[serde(rename = "as")]
    audience: String,
}

/// The preview.
pub async fn show(
    desk: Desk,
    path: Path<(String, String)>,
    wanted: Query<Wanted>,
    read_in: ReadIn,
) -> Result<HttpResponse, WebError> {
    let tx = desk.read().await?;
    let opened = Opened::find(&tx, &path.1).await?;
    tx.commit().await?;
    let questionnaire = opened.version.content.clone();
    let order = questionnaire.writing_order();
    let view = Preview {
        href: format!("{}/preview", opened.base(&desk)),
        audience: Audience::ALL
            .into_iter()
            .find(|a| a.code() == wanted.audience)
            .unwrap_or(Audience::State),
        language: read_in
            .among(&order)
            .or_else(|| Some(desk.page.language()).filter(|own| order.contains(own)))
            .unwrap_or(order[0]),
        questionnaire,
    };
    Ok(opened.page_below(&desk).show(&view))
}
