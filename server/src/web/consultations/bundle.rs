//! `GET …/bundle`: the whole consultation as one JSON file.
use super::find;
use crate::{
    bundle,
    web::{Desk, WebError, download},
};
use actix_web::{HttpResponse, web::Path};
use domain::tenant::Tenant;

/// The file.
pub async fn export(desk: Desk, path: Path<(String, String)>) -> Result<HttpResponse, WebError> {
    let tx = desk.read().await?;
    let consultation = find(&tx, &path.1).await?;
    tx.commit().await?;
    let tenant = Tenant {
        id: desk.tenant,
        slug: desk.tenant_slug.parse().map_err(WebError::internal)?,
        name: desk.tenant_name.clone(),
    };
    let json = bundle::export(desk.app(), &tenant, &consultation.slug)
        .await
        .map_err(WebError::internal)?;
    let name = format!("{}.json", consultation.slug);
    Ok(download(&name, "application/json", json.into_bytes()))
}
