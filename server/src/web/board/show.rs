//! `GET …/board`: who was asked and how far they are.
use crate::web::{
    Desk, WebError,
    board::{Reach, chip, reminder::due, ways},
    consultations,
    consultations::shown_deadline,
};
use actix_web::{
    HttpResponse,
    web::{Path, Query},
};
use domain::{
    consultation::Consultation,
    id::RespondentId,
    respondent::{Category, RegionalGroup, Respondent},
    seat::Role,
};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use store::{Invitation, Narrowed, Newest, Progress, TenantTx};
use templates::board::{
    Acts, Board, BoardRow, Filters, Newest as NewestShown, Picture, PictureRow, Way,
};

/// How many stand on a page.
const A_PAGE: usize = 60;

/// What the board is narrowed down to, as the address says it.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    words: String,
    category: String,
    group: String,
    progress: String,
    page: String,
}

type Invited = (Invitation, Respondent);

/// The board.
pub async fn show(
    desk: Desk,
    place: Path<(String, String)>,
    asked: Query<Asked>,
) -> Result<HttpResponse, WebError> {
    let tx = desk.read().await?;
    let consultation = consultations::find(&tx, &place.1).await?;
    let view = view(&desk, &tx, &consultation, &asked).await?;
    tx.commit().await?;
    Ok(consultations::page(&desk, &consultation).show(&view))
}

/// The board as it stands.
///
/// # Errors
/// When the database refuses.
pub async fn view(
    desk: &Desk,
    tx: &TenantTx,
    consultation: &Consultation,
    asked: &Asked,
) -> Result<Board, WebError> {
    let all = tx.invitations().board(consultation.id).await?;
    let filters = filters(asked, &all);
    let found = narrow(tx, &filters, &all).await?;
    let last = found.len().div_ceil(A_PAGE).max(1);
    let page = asked.page.parse().unwrap_or(1).clamp(1, last);
    let reach = Reach::of(tx).await?;
    let newest = tx.submissions().newest(consultation.id).await?;
    let newest: BTreeMap<_, _> = newest.into_iter().map(|one| (one.respondent, one)).collect();
    let base = desk.path(&format!("/consultations/{}", consultation.slug));
    let rows = found.iter().skip((page - 1) * A_PAGE).take(A_PAGE);
    Ok(Board {
        ways: ways(desk, tx, consultation, Way::Board).await?,
        deadline: consultation.deadline.map(shown_deadline),
        closed: consultation.closed.is_some(),
        invited: all.len(),
        handed_in: all.iter().filter(|(i, _)| i.progress() == Progress::HandedIn).count(),
        found: found.len(),
        rows: rows.map(|invited| row(desk, &base, invited, &reach, &newest)).collect(),
        picture: picture(&all),
        acts: acts(desk, tx, consultation, &reach).await?,
        refused: None,
        filters,
        page,
        last,
    })
}

async fn acts(
    desk: &Desk,
    tx: &TenantTx,
    consultation: &Consultation,
    reach: &Reach,
) -> Result<Acts, WebError> {
    let awaits = consultation.awaits_replies().is_ok();
    let due = if awaits && desk.role.is_secretariat() {
        due(desk, tx, consultation, reach).await?.len()
    } else {
        0
    };
    Ok(Acts {
        remind: (due > 0).then_some(due),
        extend: desk.role == Role::Supervisor && consultation.opened.is_some(),
        close: desk.role.is_secretariat() && awaits,
    })
}

fn filters(asked: &Asked, all: &[Invited]) -> Filters {
    let count = |test: &dyn Fn(&Invited) -> bool| all.iter().filter(|one| test(one)).count();
    let mut progresses: Vec<(&'static str, usize)> = Progress::ALL
        .iter()
        .map(|progress| (progress.code(), count(&|(i, _)| i.progress() == *progress)))
        .collect();
    progresses.push(("waiting", count(&|(i, _)| i.progress() != Progress::HandedIn)));
    let categories = Category::ALL.into_iter().map(|c| (c, count(&|(_, r)| r.category == c)));
    let groups = RegionalGroup::ALL.into_iter().map(|g| (g, count(&|(_, r)| r.group == Some(g))));
    let known = progresses.iter().find(|(code, _)| *code == asked.progress);
    Filters {
        words: asked.words.trim().chars().take(200).collect(),
        category: asked.category.parse().ok(),
        group: asked.group.parse().ok(),
        progress: known.map(|(code, _)| (*code).to_owned()).unwrap_or_default(),
        categories: categories.filter(|(_, count)| *count > 0).collect(),
        groups: groups.filter(|(_, count)| *count > 0).collect(),
        progresses,
    }
}

async fn narrow<'i>(
    tx: &TenantTx,
    filters: &Filters,
    all: &'i [Invited],
) -> Result<Vec<&'i Invited>, WebError> {
    let narrowed = Narrowed {
        words: filters.words.clone(),
        category: filters.category,
        group: filters.group,
        ..Narrowed::default()
    };
    let called: BTreeSet<RespondentId> =
        tx.respondents().list(&narrowed).await?.into_iter().map(|r| r.id).collect();
    let so_far = |invitation: &Invitation| match filters.progress.as_str() {
        "" => true,
        "waiting" => invitation.progress() != Progress::HandedIn,
        code => invitation.progress().code() == code,
    };
    Ok(all.iter().filter(|(i, r)| called.contains(&r.id) && so_far(i)).collect())
}

fn row(
    desk: &Desk,
    base: &str,
    (invitation, respondent): &Invited,
    reach: &Reach,
    newest: &BTreeMap<RespondentId, Newest>,
) -> BoardRow {
    let since = [invitation.handed_in_at, invitation.started_at, invitation.opened_at];
    BoardRow {
        href: format!("{base}/board/{}", respondent.slug),
        chip: chip(respondent, desk.page.language()),
        progress: invitation.progress().code(),
        since: since.into_iter().flatten().next().unwrap_or(invitation.sent_at),
        deadline: invitation.deadline.map(shown_deadline),
        reachable: reach.reaches(respondent),
        newest: newest.get(&respondent.id).map(|one| NewestShown {
            href: format!("{base}/submissions/{}/{}", respondent.slug, one.version),
            version: one.version,
            late: one.late,
            standing: one.standing,
        }),
    }
}

fn picture(all: &[Invited]) -> Picture {
    let groups = RegionalGroup::ALL.map(PictureRow::Group);
    let others = Category::ALL.map(PictureRow::Category);
    let belongs = |respondent: &Respondent, row: PictureRow| match (row, respondent.group) {
        (PictureRow::Group(group), own) => own == Some(group),
        (PictureRow::Category(category), None) => respondent.category == category,
        (PictureRow::Category(_), Some(_)) => false,
    };
    let order = [Progress::HandedIn, Progress::Started, Progress::Opened, Progress::Invited];
    let rows = groups.into_iter().chain(others).map(|row| {
        let counts = order.map(|progress| {
            let so_far = |(i, r): &&Invited| i.progress() == progress && belongs(r, row);
            u32::try_from(all.iter().filter(so_far).count()).unwrap_or(u32::MAX)
        });
        (row, counts)
    });
    Picture { rows: rows.filter(|(_, counts)| counts.iter().any(|count| *count > 0)).collect() }
}
