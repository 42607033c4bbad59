//! A draft while somebody changes it: locked, so that one act comes after the other.
use super::opened::{latest, page_below, place};
use crate::web::{Desk, Form, Page, WebError, Word, consultations, see, see_and_say};
use actix_web::HttpResponse;
use domain::{
    audit::Act,
    consultation::Consultation,
    draft::{Anchor, Draft, edit::Pen},
};
use store::{DraftVersion, Entry, TenantTx};
use templates::draft::{Overtaken, Place, Sheet, TITLE};

/// The draft, its newest version, and the version that the person saw.
pub struct Work {
    /// The transaction, which holds the lock.
    pub tx: TenantTx,
    /// The consultation.
    pub consultation: Consultation,
    /// Where its pages are.
    pub place: Place,
    /// The newest version.
    pub latest: DraftVersion,
    /// The version that the form was made from; 0 when it did not say.
    pub seen: u32,
}

/// An act on a place of the draft.
pub struct Deed<'b> {
    /// What it is called on record.
    pub act: &'static str,
    /// The key of what is said about it.
    pub said: &'static str,
    /// How it is taken back.
    pub back: Back<'b>,
}

/// How a place of the draft is taken back to what it was.
pub struct Back<'b> {
    /// The act that does it.
    pub action: &'b str,
    /// What that act needs to know besides the place and the version.
    pub field: Option<(&'b str, String)>,
}

impl Work {
    /// Begins an act.
    ///
    /// # Errors
    /// [`WebError::NotFound`] when there is no such consultation, or no draft of it.
    pub async fn begin(desk: &Desk, slug: &str, form: &Form) -> Result<Self, WebError> {
        let tx = desk.begin().await?;
        let consultation = consultations::find(&tx, slug).await?;
        tx.drafts().lock(consultation.id).await?;
        let latest = latest(&tx, &consultation).await?;
        let place = place(desk, &consultation);
        Ok(Self { tx, consultation, place, latest, seen: form.parse("version").unwrap_or(0) })
    }

    /// Whether a paragraph or heading still is as the person saw it; what happened elsewhere does not matter.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn is_as_seen(&self, key: &Anchor) -> Result<bool, WebError> {
        if self.seen == self.latest.version {
            return Ok(true);
        }
        let seen = self.tx.drafts().version(self.consultation.id, self.seen).await?;
        Ok(seen.is_some_and(|seen| same_there(&seen.content, &self.latest.content, key)))
    }

    /// Who changed a place after the version that the person saw.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn who_was_faster(&self, key: &Anchor, page: &Page) -> Result<String, WebError> {
        let acts = self.tx.drafts().acts(self.latest.id).await?;
        let faster = acts
            .iter()
            .filter(|act| act.version > self.seen)
            .find(|act| act.place == key.as_str() || act.place.is_empty());
        let name = faster.map(|act| act.by.clone()).filter(|by| !by.is_empty());
        Ok(name.unwrap_or_else(|| page.chrome.t("draft-somebody")))
    }

    /// Keeps what was done to a place, goes `there` and says so, with a way back; says nothing when nothing changed.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn keep_and_say(
        self,
        desk: &Desk,
        draft: &Draft,
        key: &Anchor,
        there: &str,
        deed: Deed<'_>,
    ) -> Result<HttpResponse, WebError> {
        let (place, before) = (self.place.clone(), self.latest.version);
        let version = self.keep(desk, draft, deed.act, key).await?;
        if version == before {
            return Ok(see(there));
        }
        let version = version.to_string();
        let mut fields = vec![("key", key.as_str()), ("version", version.as_str())];
        fields.extend(deed.back.field.as_ref().map(|(name, value)| (*name, value.as_str())));
        let word = Word::new(deed.said).with("version", &version);
        Ok(see_and_say(there, &word.undo(&place.draft(deed.back.action), &fields)))
    }

    /// Keeps the next version and ends the transaction; the version that now is the newest. Nothing is kept when
    /// nothing changed.
    async fn keep(
        self,
        desk: &Desk,
        draft: &Draft,
        act: &'static str,
        key: &Anchor,
    ) -> Result<u32, WebError> {
        let version = self.latest.version;
        if *draft == self.latest.content {
            self.tx.commit().await?;
            return Ok(version);
        }
        let saved =
            self.tx.drafts().save(self.latest.id, version, draft, act, key.as_str()).await?;
        if !saved {
            return Err(WebError::internal(anyhow::anyhow!("the lock on the draft did not hold")));
        }
        let entry = Entry {
            act: Act::DraftChanged,
            object: (version + 1).to_string(),
            consultation: Some(self.consultation.id),
            respondent: None,
        };
        self.tx.audit().record(entry).await?;
        desk.commit(self.tx).await?;
        Ok(version + 1)
    }

    /// Says that somebody was faster, and shows the paragraph as it is: 409.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn overtaken(self, desk: &Desk, key: Anchor) -> Result<HttpResponse, WebError> {
        let by = self.who_was_faster(&key, &desk.page).await?;
        self.tx.commit().await?;
        let sheet = Sheet::of(self.latest.content, &self.consultation.mandate);
        let view = Overtaken { place: &self.place, sheet: &sheet, key, by };
        Ok(page_below(desk, &self.consultation).conflict(&view))
    }
}

/// Who changes the draft, and when.
#[must_use]
pub fn pen(desk: &Desk) -> Pen<'_> {
    Pen { by: &desk.account_name, at: desk.page.now() }
}

/// The paragraph or heading that a form names.
///
/// # Errors
/// [`WebError::NotFound`] when it is no name of a place.
pub fn key_of(form: &Form, field: &str) -> Result<Anchor, WebError> {
    form.get(field).parse().map_err(|_| WebError::NotFound)
}

/// The words of a heading, or of the title.
#[must_use]
pub fn heading<'d>(draft: &'d Draft, key: &Anchor) -> Option<&'d str> {
    if key.as_str() == TITLE {
        return Some(&draft.title.text);
    }
    draft.chapters.iter().find_map(|chapter| {
        let sections = chapter.sections.iter().map(|s| (&s.key, s.heading.text.as_str()));
        std::iter::once((&chapter.key, chapter.heading.text.as_str()))
            .chain(sections)
            .find(|(own, _)| *own == key)
            .map(|(_, text)| text)
    })
}

fn same_there(seen: &Draft, now: &Draft, key: &Anchor) -> bool {
    match (seen.paragraph(key), now.paragraph(key)) {
        (Some(seen), Some(now)) => {
            seen.sentences == now.sentences
                && seen.items == now.items
                && seen.hand == now.hand
                && seen.stale == now.stale
        }
        (None, None) => heading(seen, key) == heading(now, key),
        _ => false,
    }
}
