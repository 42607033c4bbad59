//! `GET …/submissions`
use crate::web::{
    Desk, Query, WebError,
    board::{chip, ways_at},
    consultations, page_among,
};
use actix_web::{HttpResponse, web::Path};
use domain::submission::{Kept, Submission};
use serde::Deserialize;
use store::Sheet;
use templates::{
    board::Way,
    submissions::{List, Row},
};

/// How many stand on a page.
const A_PAGE: usize = 100;
/// How many that await a decision stand before the list.
const BEFORE: usize = 6;

/// Which are shown, as the address says it.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    show: String,
    page: String,
}

/// The list: the newest version of each respondent.
pub async fn show(
    desk: Desk,
    place: Path<(String, String)>,
    asked: Query<Asked>,
) -> Result<HttpResponse, WebError> {
    let tx = desk.read().await?;
    let (consultation, glance) = consultations::find_with_glance(&tx, &place.1).await?;
    let kept = Kept::ALL.into_iter().find(|kept| kept.code() == asked.show).unwrap_or_default();
    let page = asked.page.parse().unwrap_or(1);
    let sheet = Sheet { page, holds: A_PAGE, beside: BEFORE };
    let listed = tx.submissions().listed(consultation.id, kept, sheet).await?;
    let these: Vec<_> = listed.awaiting.iter().chain(&listed.shown).copied().collect();
    let mut rows = tx.submissions().present(&these, None).await?;
    tx.commit().await?;
    let ways = ways_at(&desk, &consultation, glance, Way::Submissions);
    let shown = rows.split_off(listed.awaiting.len());
    let row = |submission: &Submission| row(&desk, &ways.base, submission);
    let of = |kept: Kept| listed.counts.iter().find(|(one, _)| *one == kept);
    let found = of(kept).map_or(0, |(_, count)| *count);
    let (page, last) = page_among(&asked.page, found, A_PAGE);
    let view = List {
        awaiting: rows.iter().map(row).collect(),
        counts: listed.counts,
        rows: shown.iter().map(row).collect(),
        page,
        kept,
        found,
        last,
        ways,
    };
    Ok(consultations::page(&desk, &consultation).show(&view))
}

fn row(desk: &Desk, base: &str, submission: &Submission) -> Row {
    let (slug, version) = (&submission.respondent.slug, submission.version);
    Row {
        href: format!("{base}/submissions/{slug}/{version}"),
        chip: chip(&submission.respondent, desk.page.language()),
        version,
        received_at: submission.handed_in_at,
        late: submission.late,
        standing: submission.standing,
        counts: submission.counts(),
        language: submission.language,
        publication: submission.publication,
        on_behalf_of: submission.on_behalf_of.clone(),
    }
}
