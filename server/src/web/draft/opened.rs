//! What every page of a draft begins with.
use crate::web::{Desk, Page, WebError, consultations};
use domain::{consultation::Consultation, draft::Anchor};
use std::collections::BTreeMap;
use store::{DraftAct, DraftVersion, TenantTx};
use templates::draft::{ActShown, Line, Place};

/// The words after the question mark of an address.
pub type Asked = crate::web::Query<BTreeMap<String, String>>;

/// A draft as a page finds it.
pub struct Opened {
    /// The transaction.
    pub tx: TenantTx,
    /// The consultation.
    pub consultation: Consultation,
    /// Where its pages are.
    pub place: Place,
    /// The newest version.
    pub latest: DraftVersion,
}

impl Opened {
    /// For a page that only reads.
    ///
    /// # Errors
    /// [`WebError::NotFound`] when there is no such consultation, or nothing was compiled yet.
    pub async fn read(desk: &Desk, slug: &str) -> Result<Self, WebError> {
        Self::find(desk, desk.read().await?, slug).await
    }

    /// For an act that leaves the text as it is.
    ///
    /// # Errors
    /// [`WebError::NotFound`] when there is no such consultation, or nothing was compiled yet.
    pub async fn begin(desk: &Desk, slug: &str) -> Result<Self, WebError> {
        Self::find(desk, desk.begin().await?, slug).await
    }

    async fn find(desk: &Desk, tx: TenantTx, slug: &str) -> Result<Self, WebError> {
        let consultation = consultations::find(&tx, slug).await?;
        let latest = latest(&tx, &consultation).await?;
        let place = place(desk, &consultation);
        Ok(Self { tx, consultation, place, latest })
    }
}

/// The draft of a consultation as it is now.
///
/// # Errors
/// [`WebError::NotFound`] when nothing was compiled yet.
pub async fn latest(tx: &TenantTx, consultation: &Consultation) -> Result<DraftVersion, WebError> {
    tx.drafts().latest(consultation.id).await?.ok_or(WebError::NotFound)
}

/// The place of the draft that an address names.
///
/// # Errors
/// [`WebError::NotFound`] when it names none.
pub fn place_asked(asked: &Asked, name: &str) -> Result<Anchor, WebError> {
    asked.get(name).and_then(|key| key.parse().ok()).ok_or(WebError::NotFound)
}

/// Where the draft's pages are, and what the caller may do there.
#[must_use]
pub fn place(desk: &Desk, consultation: &Consultation) -> Place {
    Place {
        consultation: desk.path(&format!("/consultations/{}", consultation.slug)),
        title: consultation.title.clone(),
        may_draft: desk.role.may_draft(),
        may_compile: desk.role.is_secretariat(),
    }
}

/// A page below the draft.
#[must_use]
pub fn page_below(desk: &Desk, consultation: &Consultation) -> Page {
    let draft = place(desk, consultation).draft("");
    consultations::page_below(desk, consultation, (&draft, &desk.page.chrome.t("draft-title")))
}

/// An act for the page.
#[must_use]
pub fn shown(act: DraftAct) -> ActShown {
    ActShown { version: act.version, act: act.act, place: act.place, by: act.by, at: act.at }
}

/// Who made a version, and when.
#[must_use]
pub fn line(acts: &[DraftAct], version: u32, page: &Page) -> Line {
    let made = acts.iter().find(|act| act.version == version);
    Line {
        version,
        by: made.map(|act| act.by.clone()).unwrap_or_default(),
        at: made.map_or_else(|| page.now(), |act| act.at),
    }
}
