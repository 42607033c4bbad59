//! `GET …/submissions/{respondent}/{version}/attachments/{id}`
use super::one::Found;
use crate::web::{Desk, WebError, download};
use actix_web::{
    HttpResponse,
    web::{Path, block},
};

/// A file that was handed in, to keep.
pub async fn fetch(
    desk: Desk,
    place: Path<(String, String, String, u32, String)>,
) -> Result<HttpResponse, WebError> {
    let tx = desk.read().await?;
    let found = Found::at(&tx, &place.1, &place.2, place.3).await?;
    tx.commit().await?;
    let mut files = found.submission.attachments.into_iter();
    let file = files.find(|file| file.id.to_string() == place.4).ok_or(WebError::NotFound)?;
    let (store, hash) = (desk.app().files.clone(), file.sha256.clone());
    let content = block(move || store.read(&hash)).await.map_err(WebError::internal)?;
    match content {
        Ok(content) => Ok(download(&file.name, &file.media_type, content)),
        // A consultation that came in a bundle names files without bringing them along.
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Err(WebError::NotFound),
        Err(error) => Err(WebError::internal(error)),
    }
}
