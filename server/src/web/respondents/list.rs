//! `GET /t/{tenant}/respondents`: the registry in list order, narrowed down.
use crate::web::{Desk, Query, WebError, page_among};
use actix_web::HttpResponse;
use domain::{
    language::Language,
    respondent::{Category, RegionalGroup, Respondent},
};
use serde::Deserialize;
use store::Narrowed;
use templates::respondents::{List, Row};

/// How many stand on a page.
const A_PAGE: usize = 50;

/// What the list is narrowed down to, as the address says it.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    words: String,
    category: String,
    group: String,
    contact: String,
    page: String,
}

/// The list.
pub async fn show(desk: Desk, asked: Query<Asked>) -> Result<HttpResponse, WebError> {
    let tx = desk.read().await?;
    let all = tx.respondents().list(&Narrowed::default()).await?;
    let narrowed = Narrowed {
        words: asked.words.trim().chars().take(200).collect(),
        category: asked.category.parse().ok(),
        group: asked.group.parse().ok(),
        without_contact: asked.contact == "none",
    };
    let found = tx.respondents().list(&narrowed).await?;
    tx.commit().await?;
    let (page, last) = page_among(&asked.page, found.len(), A_PAGE);
    let rows = found.iter().skip((page - 1) * A_PAGE).take(A_PAGE);
    let view = List {
        base: desk.path("/respondents"),
        rows: rows.map(|respondent| row(&desk, respondent)).collect(),
        categories: counted(&Category::ALL, &all, |respondent| Some(respondent.category)),
        groups: counted(&RegionalGroup::ALL, &all, |respondent| respondent.group),
        unreachable: all.iter().filter(|respondent| respondent.contact.is_none()).count(),
        all: all.len(),
        found: found.len(),
        words: narrowed.words,
        category: narrowed.category,
        group: narrowed.group,
        without_contact: narrowed.without_contact,
        page,
        last,
    };
    Ok(desk.page.show(&view))
}

fn counted<K: PartialEq + Copy>(
    kinds: &[K],
    all: &[Respondent],
    kind: impl Fn(&Respondent) -> Option<K>,
) -> Vec<(K, usize)> {
    let count = |wanted: K| all.iter().filter(|one| kind(one) == Some(wanted)).count();
    kinds.iter().map(|kind| (*kind, count(*kind))).filter(|(_, count)| *count > 0).collect()
}

fn row(desk: &Desk, respondent: &Respondent) -> Row {
    Row {
        href: desk.path(&format!("/respondents/{}", respondent.slug)),
        name: shown_name(respondent, desk.page.language()),
        abbreviation: respondent.abbreviation.clone(),
        category: respondent.category,
        group: respondent.group,
        contact: respondent.contact.clone(),
    }
}

/// A respondent's name for a reader, with the language that it is really in.
#[must_use]
pub fn shown_name(respondent: &Respondent, reader: Language) -> (Language, String) {
    let (language, name) = respondent.names.shown(reader);
    (language, name.to_owned())
}
