//! `POST …/board/closure`: no more replies are awaited.
use crate::web::{
    Desk, Form, WebError, Word,
    board::{
        refusal,
        show::{Asked, view},
    },
    consultations, see_and_say,
};
use actix_web::{HttpResponse, web::Path};
use domain::{audit, consultation::Act};
use store::Entry;
use templates::board::Board;

/// The act.
pub async fn close(
    desk: Desk,
    place: Path<(String, String)>,
    _: Form,
) -> Result<HttpResponse, WebError> {
    let tx = desk.begin().await?;
    consultations::lock(&tx, &place.1).await?;
    let present = consultations::find(&tx, &place.1).await?;
    let act = Act { at: desk.page.now(), by: Some(desk.account) };
    let closed = match present.clone().close(act) {
        Ok(closed) => closed,
        Err(fault) => {
            let view = view(&desk, &tx, &present, &Asked::default()).await?;
            let view = Board { refused: Some(refusal(fault)), ..view };
            return Ok(consultations::page(&desk, &present).conflict(&view));
        }
    };
    tx.consultations().save(&closed).await?;
    let entry = Entry { consultation: Some(closed.id), ..Entry::new(audit::Act::Closed) };
    tx.audit().record(entry).await?;
    desk.commit(tx).await?;
    let board = desk.path(&format!("/consultations/{}/board", closed.slug));
    Ok(see_and_say(&board, &Word::new("board-was-closed")))
}
