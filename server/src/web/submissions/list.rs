//! `GET …/submissions`
use super::newest::newest;
use crate::web::{
    Desk, Query, WebError,
    board::{chip, ways},
    consultations, page_among,
};
use actix_web::{HttpResponse, web::Path};
use domain::submission::{Standing, Submission};
use serde::Deserialize;
use templates::{
    board::Way,
    submissions::{Kept, List, Row},
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
    let consultation = consultations::find(&tx, &place.1).await?;
    let all = newest(tx.submissions().answering(consultation.id, &[]).await?);
    let ways = ways(&desk, &tx, &consultation, Way::Submissions).await?;
    tx.commit().await?;
    let of = |kept: Kept| all.iter().filter(move |submission| keeps(kept, submission));
    let kept = Kept::ALL.into_iter().find(|kept| kept.code() == asked.show).unwrap_or_default();
    let found = of(kept).count();
    let (page, last) = page_among(&asked.page, found, A_PAGE);
    let row = |submission: &Submission| row(&desk, &ways.base, submission);
    let view = List {
        awaiting: of(Kept::Awaiting).take(BEFORE).map(row).collect(),
        counts: Kept::ALL.map(|kept| (kept, of(kept).count())),
        rows: of(kept).skip((page - 1) * A_PAGE).take(A_PAGE).map(row).collect(),
        kept,
        found,
        page,
        last,
        ways,
    };
    Ok(consultations::page(&desk, &consultation).show(&view))
}

fn keeps(kept: Kept, submission: &Submission) -> bool {
    match kept {
        Kept::All => true,
        Kept::Counting => submission.counts(),
        Kept::NotCounting => !submission.counts(),
        // Somebody must still decide on it: it is late, and nobody has.
        Kept::Awaiting => submission.late && submission.standing == Standing::Received,
    }
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
