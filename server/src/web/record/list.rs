//! `GET /t/{tenant}/record`: what was done in the tenant, newest first, narrowed down.
use crate::web::{Desk, Query, WebError, board::chip, page_among};
use actix_web::HttpResponse;
use domain::{audit, consultation::Consultation, id::ConsultationId};
use serde::Deserialize;
use store::{Recorded, SoughtActs, TalliedActs};
use templates::record::{List, Row};

/// How many stand on a page.
const A_PAGE: usize = 100;

/// What the record is narrowed down to, as the address says it.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    consultation: String,
    act: String,
    page: String,
}

/// The list.
pub async fn show(desk: Desk, asked: Query<Asked>) -> Result<HttpResponse, WebError> {
    let tx = desk.read().await?;
    let consultations = tx.consultations().list().await?;
    let tallies = tx.audit().tallies().await?;
    let sought = sought(&asked, &consultations, &tallies)?;
    let found = sum(&tallies, |tallied| sought.fits(tallied));
    let (page, last) = page_among(&asked.page, found, A_PAGE);
    let lines = tx.audit().lines(&sought, ((page - 1) * A_PAGE, A_PAGE)).await?;
    tx.commit().await?;
    let named = |id| consultations.iter().find(|one| Some(one.id) == id);
    let slug = named(sought.consultation).map(|one| one.slug.clone());
    let view = List {
        base: desk.path("/record"),
        rows: lines.into_iter().map(|line| row(&desk, named(line.consultation), line)).collect(),
        consultations: counted_consultations(&desk, &consultations, &tallies),
        acts: counted_acts(&tallies),
        all: sum(&tallies, |_| true),
        consultation: slug.unwrap_or_default(),
        act: sought.act.unwrap_or_default(),
        found,
        page,
        last,
    };
    Ok(desk.page.show(&view))
}

/// What is asked for. An act that nobody has done is passed over; a consultation must be there.
fn sought(
    asked: &Asked,
    consultations: &[Consultation],
    tallies: &[TalliedActs],
) -> Result<SoughtActs, WebError> {
    let of_name = |slug: &str| consultations.iter().find(|one| one.slug == slug).map(|one| one.id);
    let consultation = match asked.consultation.as_str() {
        "" => None,
        slug => Some(of_name(slug).ok_or(WebError::NotFound)?),
    };
    let act = tallies.iter().find(|tallied| tallied.act == asked.act);
    Ok(SoughtActs { consultation, act: act.map(|tallied| tallied.act.clone()) })
}

/// How many lines of the record fit.
fn sum(tallies: &[TalliedActs], test: impl Fn(&TalliedActs) -> bool) -> usize {
    tallies.iter().filter(|tallied| test(tallied)).map(|tallied| tallied.count).sum()
}

/// The consultations in which something was done: address, title, how often.
fn counted_consultations(
    desk: &Desk,
    consultations: &[Consultation],
    tallies: &[TalliedActs],
) -> Vec<(String, String, usize)> {
    let count =
        |id: ConsultationId| sum(tallies, |tallied: &TalliedActs| tallied.consultation == Some(id));
    let title = |one: &Consultation| one.title.read(desk.page.language()).to_owned();
    let all = consultations.iter().map(|one| (one.slug.clone(), title(one), count(one.id)));
    all.filter(|(_, _, count)| *count > 0).collect()
}

/// The acts that were done, in the order of the list of acts; behind them those of another version of the program.
fn counted_acts(tallies: &[TalliedActs]) -> Vec<(String, usize)> {
    let mut acts: Vec<&str> = tallies.iter().map(|tallied| tallied.act.as_str()).collect();
    let place = |act: &str| audit::Act::ALL.iter().position(|known| known.code() == act);
    acts.sort_by_key(|act| (place(act).unwrap_or(usize::MAX), *act));
    acts.dedup();
    let count = |act: &str| sum(tallies, |tallied| tallied.act == act);
    acts.into_iter().map(|act| (act.to_owned(), count(act))).collect()
}

fn row(desk: &Desk, consultation: Option<&Consultation>, line: Recorded) -> Row {
    let language = desk.page.language();
    let respondent = line.respondent.map(|respondent| {
        let href = desk.path(&format!("/respondents/{}", respondent.slug));
        (href, chip(&respondent, language))
    });
    let consultation = consultation.map(|one| {
        let (language, title) = one.title.shown(language);
        (desk.path(&format!("/consultations/{}", one.slug)), (language, title.to_owned()))
    });
    Row { at: line.at, by: line.by, act: line.act, object: line.object, consultation, respondent }
}
