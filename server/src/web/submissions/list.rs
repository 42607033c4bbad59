//! `GET …/submissions`
use super::newest::newest;
use crate::web::{
    Desk, Query, WebError,
    board::{chip, ways},
    consultations,
};
use actix_web::{HttpResponse, web::Path};
use domain::submission::{Standing, Submission};
use serde::Deserialize;
use templates::{
    board::Way,
    submissions::{Kept, List, Row},
};

/// Which are shown, as the address says it.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    show: String,
}

/// The list: the newest version of each respondent.
pub async fn show(
    desk: Desk,
    place: Path<(String, String)>,
    asked: Query<Asked>,
) -> Result<HttpResponse, WebError> {
    let tx = desk.read().await?;
    let consultation = consultations::find(&tx, &place.1).await?;
    let all = newest(tx.submissions().of_consultation(consultation.id).await?);
    let ways = ways(&desk, &tx, &consultation, Way::Submissions).await?;
    tx.commit().await?;
    let of = |kept: Kept| all.iter().filter(move |submission| keeps(kept, submission));
    let kinds = [Kept::All, Kept::Counting, Kept::NotCounting];
    let kept = kinds.into_iter().find(|kept| kept.code() == asked.show).unwrap_or_default();
    let view = List {
        awaiting: all.iter().filter(|s| awaits(s)).map(|s| row(&desk, &ways.base, s)).collect(),
        counts: kinds.map(|kept| (kept, of(kept).count())),
        rows: of(kept).map(|submission| row(&desk, &ways.base, submission)).collect(),
        kept,
        ways,
    };
    Ok(consultations::page(&desk, &consultation).show(&view))
}

fn keeps(kept: Kept, submission: &Submission) -> bool {
    match kept {
        Kept::All => true,
        Kept::Counting => submission.counts(),
        Kept::NotCounting => !submission.counts(),
    }
}

/// Whether somebody must still decide on it: it is late, and nobody has.
fn awaits(submission: &Submission) -> bool {
    submission.late && submission.standing == Standing::Received
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
