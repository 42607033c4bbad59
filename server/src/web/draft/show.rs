//! `GET …/draft`: the desk; `?at=` puts a paragraph in focus.
use super::{
    evidence::behind,
    opened::{Asked, line, page_below, place, shown},
    remarks::remark_shown,
};
use crate::web::{Desk, WebError, consultations};
use actix_web::{
    HttpRequest, HttpResponse,
    http::header::{HeaderName, HeaderValue, VARY},
    web::Path,
};
use domain::{
    consultation::Consultation,
    draft::{Anchor, CountedSource, Draft},
    language::Texts,
};
use std::collections::{BTreeMap, BTreeSet};
use store::{DraftAct, DraftVersion, Remark, TenantTx};
use templates::draft::{
    Desk as DeskView, Focus, MarginPage, News, NoDraft, Place, Refused, RemarkCount, Sheet,
};

/// Browsers say here whether they fetch a page to show it, or a script fetches it.
const FETCHED_FOR: HeaderName = HeaderName::from_static("sec-fetch-dest");

/// The desk. A script that only wants the margin gets the margin alone.
pub async fn show(
    desk: Desk,
    request: HttpRequest,
    told: Path<(String, String)>,
    asked: Asked,
) -> Result<HttpResponse, WebError> {
    let tx = desk.read().await?;
    let consultation = consultations::find(&tx, &told.1).await?;
    let place = place(&desk, &consultation);
    let Some(draft) = tx.drafts().latest(consultation.id).await? else {
        let counted = tx.submissions().counted(consultation.id).await?;
        tx.commit().await?;
        return Ok(
            consultations::page(&desk, &consultation).show(&NoDraft { place: &place, counted })
        );
    };
    let key: Option<Anchor> = asked.get("at").and_then(|key| key.parse().ok());
    let key = key.filter(|key| draft.content.paragraph(key).is_some());
    let alone = request.headers().get(FETCHED_FOR).is_some_and(|dest| dest == "empty");
    let mut response = match key.filter(|_| alone) {
        Some(key) => margin(&desk, tx, &consultation, &place, draft, key).await?,
        None => {
            let key = asked.get("at").and_then(|key| key.parse().ok());
            let seen = Seen { key, refused: None };
            let gathered = gather(tx, &consultation, draft, seen).await?;
            gathered.show(&desk, &consultation, &place, false)
        }
    };
    response.headers_mut().append(VARY, HeaderValue::from_static("sec-fetch-dest"));
    Ok(response)
}

/// What the reader looks at: a paragraph, perhaps with a remark that was not taken.
pub struct Seen {
    /// The paragraph.
    pub key: Option<Anchor>,
    /// The remark.
    pub refused: Option<Refused>,
}

/// Everything that the desk shows.
pub struct Gathered {
    draft: DraftVersion,
    acts: Vec<DraftAct>,
    remarks: Vec<Remark>,
    news: News,
    at: Option<Anchor>,
    focus: Option<Focus>,
    names: BTreeMap<String, Texts>,
}

/// Reads everything that the desk shows, and ends the transaction.
///
/// # Errors
/// When the database refuses.
pub async fn gather(
    tx: TenantTx,
    consultation: &Consultation,
    draft: DraftVersion,
    seen: Seen,
) -> Result<Gathered, WebError> {
    let acts = tx.drafts().acts(draft.id).await?;
    let remarks = tx.drafts().remarks(draft.id).await?;
    let counted = tx.submissions().counted_versions(consultation.id).await?;
    let at = seen.key.clone();
    let names = names(&tx, &draft.content).await?;
    let mut focus = match seen.key {
        Some(key) => focus(&tx, consultation, &draft.content, key, &acts, &remarks).await?,
        None => None,
    };
    if let Some(focus) = &mut focus {
        focus.refused = seen.refused;
    }
    tx.commit().await?;
    let news = news(&draft.content.compiled_from, &counted);
    Ok(Gathered { draft, acts, remarks, news, at, focus, names })
}

impl Gathered {
    /// The desk; refused when something that was sent was not taken.
    #[must_use]
    pub fn show(
        self,
        desk: &Desk,
        consultation: &Consultation,
        place: &Place,
        refused: bool,
    ) -> HttpResponse {
        let page = consultations::page(desk, consultation);
        let line = line(&self.acts, self.draft.version, &page);
        let sheet = Sheet::of(self.draft.content, &consultation.mandate);
        let mut counts: BTreeMap<String, RemarkCount> = BTreeMap::new();
        for remark in self.remarks {
            let count = counts.entry(remark.paragraph).or_default();
            count.all += 1;
            count.open += usize::from(remark.disposition.is_none());
        }
        let view = DeskView {
            place,
            sheet: &sheet,
            line,
            news: self.news,
            remarks: counts,
            at: self.at,
            focus: self.focus,
            names: self.names,
        };
        if refused { page.refuse(&view) } else { page.show(&view) }
    }
}

async fn margin(
    desk: &Desk,
    tx: TenantTx,
    consultation: &Consultation,
    place: &Place,
    draft: DraftVersion,
    key: Anchor,
) -> Result<HttpResponse, WebError> {
    let acts = tx.drafts().acts(draft.id).await?;
    let remarks = tx.drafts().remarks(draft.id).await?;
    let focus = focus(&tx, consultation, &draft.content, key, &acts, &remarks).await?;
    let names = names(&tx, &draft.content).await?;
    tx.commit().await?;
    let focus = focus.ok_or(WebError::NotFound)?;
    let sheet = Sheet::of(draft.content, &consultation.mandate);
    let view = MarginPage { place, sheet: &sheet, version: draft.version, focus, names };
    Ok(page_below(desk, consultation).show(&view))
}

/// The names of those whose answers changed behind texts written by hand.
async fn names(tx: &TenantTx, draft: &Draft) -> Result<BTreeMap<String, Texts>, WebError> {
    let stale = draft.flagged().filter_map(|paragraph| paragraph.stale.as_ref());
    let sources = stale.flat_map(|s| s.changed.iter().chain(&s.appeared).chain(&s.withdrew));
    let slugs: BTreeSet<String> = sources.map(|source| source.respondent.clone()).collect();
    let slugs: Vec<String> = slugs.into_iter().collect();
    Ok(tx.submissions().names(&slugs).await?)
}

async fn focus(
    tx: &TenantTx,
    consultation: &Consultation,
    draft: &Draft,
    key: Anchor,
    acts: &[DraftAct],
    remarks: &[Remark],
) -> Result<Option<Focus>, WebError> {
    let Some(paragraph) = draft.paragraph(&key) else { return Ok(None) };
    let here = |place: &str| place == key.as_str();
    Ok(Some(Focus {
        backed: behind(tx, consultation, draft, paragraph).await?,
        remarks: remarks.iter().filter(|r| here(&r.paragraph)).cloned().map(remark_shown).collect(),
        history: acts.iter().filter(|act| here(&act.place)).cloned().map(shown).collect(),
        refused: None,
        key,
    }))
}

/// What happened to the submissions since the draft was compiled.
fn news(compiled: &[CountedSource], counted: &[(String, u32)]) -> News {
    let then: BTreeMap<&str, u32> =
        compiled.iter().map(|source| (source.respondent.as_str(), source.version)).collect();
    let now: BTreeMap<&str, u32> =
        counted.iter().map(|(s, version)| (s.as_str(), *version)).collect();
    News {
        accepted: now.keys().filter(|slug| !then.contains_key(*slug)).count(),
        replaced: now.iter().filter(|(s, v)| then.get(*s).is_some_and(|then| then != *v)).count(),
        gone: then.keys().filter(|slug| !now.contains_key(*slug)).count(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source(respondent: &str, version: u32) -> CountedSource {
        CountedSource { respondent: respondent.into(), version, mark: String::new() }
    }

    #[test]
    fn news_tells_apart_what_came_what_was_replaced_and_what_went() {
        let compiled = [source("cuba", 1), source("france", 1), source("iraq", 1)];
        let counted = [("cuba".into(), 1), ("france".into(), 2), ("greece".into(), 1)];
        assert_eq!(news(&compiled, &counted), News { accepted: 1, replaced: 1, gone: 1 });
        assert!(news(&compiled[..1], &counted[..1]).is_none());
    }
}
