//! `GET …/board`: who was asked and how far they are.
use crate::web::{
    Desk, Query, WebError,
    board::{chip, reminder::PAUSE, ways},
    consultations,
    consultations::shown_deadline,
    page_among,
};
use actix_web::{HttpResponse, web::Path};
use domain::{
    consultation::Consultation,
    respondent::{Category, RegionalGroup},
    seat::Role,
};
use serde::Deserialize;
use store::{Alike, Line, Narrowed, Progress, Sought, TenantTx};
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
    let rested = desk.page.now() - PAUSE;
    let counts = tx.invitations().counts(consultation.id, rested).await?;
    let filters = filters(asked, &counts);
    let sought = sought(tx, &filters).await?;
    let found = match sought.among {
        Some(_) => tx.invitations().found(consultation.id, &sought).await?,
        None => sum(&counts, |alike| is_sought(&sought, alike)),
    };
    let (page, last) = page_among(&asked.page, found, A_PAGE);
    let lines =
        tx.invitations().lines(consultation.id, &sought, ((page - 1) * A_PAGE, A_PAGE)).await?;
    let base = desk.path(&format!("/consultations/{}", consultation.slug));
    Ok(Board {
        ways: ways(desk, tx, consultation, Way::Board).await?,
        deadline: consultation.deadline.map(shown_deadline),
        closed: consultation.closed.is_some(),
        invited: sum(&counts, |_| true),
        handed_in: sum(&counts, |alike| alike.progress == Progress::HandedIn),
        found,
        rows: lines.into_iter().map(|line| row(desk, &base, line)).collect(),
        picture: picture(&counts),
        acts: acts(desk, consultation, &counts),
        refused: None,
        filters,
        page,
        last,
    })
}

/// How many of the invited fit.
fn sum(counts: &[Alike], test: impl Fn(&Alike) -> bool) -> usize {
    counts.iter().filter(|alike| test(alike)).map(|alike| alike.count).sum()
}

fn acts(desk: &Desk, consultation: &Consultation, counts: &[Alike]) -> Acts {
    let awaits = consultation.awaits_replies().is_ok();
    let due: usize = counts.iter().map(|alike| alike.to_remind).sum();
    Acts {
        remind: (due > 0 && awaits && desk.role.is_secretariat()).then_some(due),
        extend: desk.role == Role::Supervisor && consultation.opened.is_some(),
        close: desk.role.is_secretariat() && awaits,
    }
}

fn filters(asked: &Asked, counts: &[Alike]) -> Filters {
    let mut progresses: Vec<(&'static str, usize)> = Progress::ALL
        .iter()
        .map(|progress| (progress.code(), sum(counts, |alike| alike.progress == *progress)))
        .collect();
    progresses.push(("waiting", sum(counts, |alike| alike.progress != Progress::HandedIn)));
    let categories =
        Category::ALL.into_iter().map(|c| (c, sum(counts, |alike| alike.category == c)));
    let groups =
        RegionalGroup::ALL.into_iter().map(|g| (g, sum(counts, |alike| alike.group == Some(g))));
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

/// Words are looked for in the names of all languages, which only the registry's own list can do.
async fn sought(tx: &TenantTx, filters: &Filters) -> Result<Sought, WebError> {
    let among = if filters.words.is_empty() {
        None
    } else {
        let narrowed = Narrowed { words: filters.words.clone(), ..Narrowed::default() };
        Some(tx.respondents().list(&narrowed).await?.into_iter().map(|r| r.id).collect())
    };
    let so_far = |progress: &Progress| match filters.progress.as_str() {
        "" => true,
        "waiting" => *progress != Progress::HandedIn,
        code => progress.code() == code,
    };
    let progress = Progress::ALL.into_iter().filter(so_far).collect();
    Ok(Sought { among, category: filters.category, group: filters.group, progress })
}

fn is_sought(sought: &Sought, alike: &Alike) -> bool {
    sought.category.is_none_or(|category| category == alike.category)
        && sought.group.is_none_or(|group| alike.group == Some(group))
        && sought.progress.contains(&alike.progress)
}

fn row(desk: &Desk, base: &str, line: Line) -> BoardRow {
    let Line { invitation, respondent, reachable, undelivered, newest } = line;
    let since = [invitation.handed_in_at, invitation.started_at, invitation.opened_at];
    BoardRow {
        href: format!("{base}/board/{}", respondent.slug),
        chip: chip(&respondent, desk.page.language()),
        progress: invitation.progress().code(),
        since: since.into_iter().flatten().next().unwrap_or(invitation.sent_at),
        deadline: invitation.deadline.map(shown_deadline),
        reachable,
        undelivered,
        newest: newest.map(|one| NewestShown {
            href: format!("{base}/submissions/{}/{}", respondent.slug, one.version),
            version: one.version,
            late: one.late,
            standing: one.standing,
        }),
    }
}

fn picture(counts: &[Alike]) -> Picture {
    let groups = RegionalGroup::ALL.map(PictureRow::Group);
    let others = Category::ALL.map(PictureRow::Category);
    let belongs = |alike: &Alike, row: PictureRow| match (row, alike.group) {
        (PictureRow::Group(group), own) => own == Some(group),
        (PictureRow::Category(category), None) => alike.category == category,
        (PictureRow::Category(_), Some(_)) => false,
    };
    let order = [Progress::HandedIn, Progress::Started, Progress::Opened, Progress::Invited];
    let rows = groups.into_iter().chain(others).map(|row| {
        let counts = order.map(|progress| {
            let here = sum(counts, |alike| alike.progress == progress && belongs(alike, row));
            u32::try_from(here).unwrap_or(u32::MAX)
        });
        (row, counts)
    });
    Picture { rows: rows.filter(|(_, counts)| counts.iter().any(|count| *count > 0)).collect() }
}
