//! The draft to take away: DOCX, PDF, HTML, JSON.
use super::opened::Asked;
use crate::web::{Desk, WebError, consultations, download};
use actix_web::{
    HttpResponse,
    http::header::{HeaderName, HeaderValue},
    web::Path,
};
use domain::{document::Document, draft::numbered};
use renditions::{Pages, RenditionError};
use std::time::Duration;

/// How long somebody waits for the press.
const PATIENCE: Duration = Duration::from_secs(60);
/// What the issuing officer should know about a PDF.
const WARNINGS: HeaderName = HeaderName::from_static("verbale-warnings");

/// The finished text of a version, and what its files are called.
struct Ready {
    name: String,
    document: Document,
}

/// Reads the version asked for, else the latest. The transaction is over when it returns: typesetting takes time.
async fn ready(desk: &Desk, slug: &str, asked: &Asked) -> Result<Ready, WebError> {
    let tx = desk.read().await?;
    let consultation = consultations::find(&tx, slug).await?;
    let draft = match asked.get("version") {
        None => tx.drafts().latest(consultation.id).await?,
        Some(version) => {
            let version = version.parse().map_err(|_| WebError::NotFound)?;
            tx.drafts().version(consultation.id, version).await?
        }
    };
    tx.commit().await?;
    let draft = draft.ok_or(WebError::NotFound)?;
    let name = format!("{}-draft-{}", consultation.slug, draft.version);
    let mandate = consultation.mandate;
    let document = aside(move || numbered(&draft.content, &mandate)).await?;
    Ok(Ready { name, document })
}

/// Does something long beside the threads that answer requests.
async fn aside<T: Send + 'static>(
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, WebError> {
    tokio::task::spawn_blocking(work).await.map_err(WebError::internal)
}

/// One at a time: typesetting takes memory.
async fn at_the_press<T: Send + 'static>(
    desk: &Desk,
    work: impl FnOnce() -> Result<T, RenditionError> + Send + 'static,
) -> Result<T, WebError> {
    let press = desk.app().press.clone();
    let turn = tokio::time::timeout(PATIENCE, press.acquire_owned()).await;
    let turn = turn.map_err(|_| WebError::Busy)?.map_err(WebError::internal)?;
    let done = aside(move || {
        let done = work();
        drop(turn);
        done
    });
    done.await?.map_err(WebError::internal)
}

/// `GET …/draft/file.pdf`
pub async fn pdf(
    desk: Desk,
    told: Path<(String, String)>,
    asked: Asked,
) -> Result<HttpResponse, WebError> {
    let Ready { name, document } = ready(&desk, &told.1, &asked).await?;
    let pdf = at_the_press(&desk, move || renditions::pdf(&document)).await?;
    for warning in &pdf.warnings {
        tracing::warn!(file = %name, "{warning}");
    }
    let mut response = download(&format!("{name}.pdf"), "application/pdf", pdf.bytes);
    if let Ok(value) = HeaderValue::from_str(&pdf.warnings.len().to_string()) {
        response.headers_mut().insert(WARNINGS, value);
    }
    Ok(response)
}

/// `GET …/draft/file.docx`: with the pages of the PDF in its contents.
pub async fn docx(
    desk: Desk,
    told: Path<(String, String)>,
    asked: Asked,
) -> Result<HttpResponse, WebError> {
    let Ready { name, document } = ready(&desk, &told.1, &asked).await?;
    let content = at_the_press(&desk, move || {
        let pages = renditions::pages(&document).unwrap_or_else(|_| Pages::new());
        renditions::docx_with_pages(&document, &pages)
    });
    let media = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    Ok(download(&format!("{name}.docx"), media, content.await?))
}

/// `GET …/draft/file.html`
pub async fn html(
    desk: Desk,
    told: Path<(String, String)>,
    asked: Asked,
) -> Result<HttpResponse, WebError> {
    let Ready { name, document } = ready(&desk, &told.1, &asked).await?;
    let content = aside(move || renditions::html(&document)).await?;
    Ok(download(&format!("{name}.html"), "text/html; charset=utf-8", content.into_bytes()))
}

/// `GET …/draft/file.json`: the document, as `docs/` describes it.
pub async fn json(
    desk: Desk,
    told: Path<(String, String)>,
    asked: Asked,
) -> Result<HttpResponse, WebError> {
    let Ready { name, document } = ready(&desk, &told.1, &asked).await?;
    let content = serde_json::to_vec_pretty(&document).map_err(WebError::internal)?;
    Ok(download(&format!("{name}.json"), "application/json", content))
}
