//! The style sheet, the script, and nothing else.
use crate::web::{Routes, Visitor, WebError, routes::Who};
use actix_web::{HttpResponse, http::header, web::Path};

/// The files that pages are made with.
pub fn routes(routes: &mut Routes) {
    routes.get("/assets/{name}", Who::Anyone, show);
}

async fn show(_: Visitor, name: Path<String>) -> Result<HttpResponse, WebError> {
    let asset = templates::assets::get(&name).ok_or(WebError::NotFound)?;
    let keep =
        if asset.immutable { "public, max-age=31536000, immutable" } else { "public, max-age=300" };
    Ok(HttpResponse::Ok()
        .insert_header((header::CONTENT_TYPE, asset.mime))
        .insert_header((header::CACHE_CONTROL, keep))
        .body(asset.bytes.into_owned()))
}
