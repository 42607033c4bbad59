//! The versions of a questionnaire, one of them, and what it changed.
use super::opened::Opened;
use crate::web::{Desk, WebError};
use actix_web::{HttpResponse, web::Path};
use domain::questionnaire::difference;
use templates::questionnaire::{Difference, Focus, Rights, VersionShown, Versions};

/// `GET …/questionnaire/versions`
pub async fn list(desk: Desk, path: Path<(String, String)>) -> Result<HttpResponse, WebError> {
    let tx = desk.read().await?;
    let opened = Opened::find(&tx, &path.1).await?;
    tx.commit().await?;
    let all = std::iter::once(&opened.version).chain(opened.earlier.iter().rev());
    let versions = all
        .map(|version| VersionShown {
            version: version.version,
            dispatched_at: version.dispatched_at,
            questions: version.content.questions().count(),
        })
        .collect();
    let view = Versions { base: opened.base(&desk), versions };
    Ok(opened.page_below(&desk).show(&view))
}

/// `GET …/questionnaire/versions/{version}`
pub async fn show(
    desk: Desk,
    path: Path<(String, String, String)>,
) -> Result<HttpResponse, WebError> {
    let tx = desk.read().await?;
    let mut opened = Opened::find(&tx, &path.1).await?;
    tx.commit().await?;
    let wanted: u32 = path.2.parse().map_err(|_| WebError::NotFound)?;
    if wanted != opened.version.version {
        let at = opened.earlier.iter().position(|v| v.version == wanted);
        let at = at.ok_or(WebError::NotFound)?;
        opened.version = opened.earlier.swap_remove(at);
    }
    let mut view = opened.desk(&desk, Focus::None);
    view.rights = Rights::Read;
    Ok(opened.page_below(&desk).show(&view))
}

/// `GET …/questionnaire/versions/{version}/difference`: to the version before it.
pub async fn compare(
    desk: Desk,
    path: Path<(String, String, String)>,
) -> Result<HttpResponse, WebError> {
    let tx = desk.read().await?;
    let opened = Opened::find(&tx, &path.1).await?;
    tx.commit().await?;
    let wanted: u32 = path.2.parse().map_err(|_| WebError::NotFound)?;
    let view = between(&opened, wanted).ok_or(WebError::NotFound)?;
    Ok(opened.page_below(&desk).show(&view))
}

/// What a version changed.
pub fn between(opened: &Opened, version: u32) -> Option<Difference> {
    let of = |wanted: u32| {
        let mut all = opened.earlier.iter().chain([&opened.version]);
        all.find(|v| v.version == wanted).map(|v| v.content.clone())
    };
    let (old, new) = (of(version.checked_sub(1)?)?, of(version)?);
    let altered = difference(&old, &new);
    Some(Difference { old, new, version, altered })
}
