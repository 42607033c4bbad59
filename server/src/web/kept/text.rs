//! What was typed, on its way from one page to the next.
use super::{address, fields};
use crate::web::{Form, WebError, desk::app_of, tenancy::is_surely_ours};
use actix_web::HttpRequest;
use serde::{Deserialize, Serialize};
use templates::site::Ended;

/// The field of the sign-in form in which a kept form travels.
const FIELD: &str = "kept";
/// The most bytes that travel; with the rest of the sign-in form they stay within what any form may have.
const LONGEST: usize = 6 * 1024 * 1024;

/// A form that could not be taken, as its sender filled it in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    /// Where it was sent.
    pub path: String,
    /// The page on which it stood.
    pub page: String,
    /// Its fields in order, without the token.
    pub fields: Vec<(String, String)>,
    /// The names of its files, which can't be kept.
    pub files: Vec<String>,
}

impl Kept {
    /// What was typed into the form of a request; none when nothing was, or when a password was, which never goes into a page.
    #[must_use]
    pub fn of(request: &HttpRequest, form: &Form) -> Option<Self> {
        let path = request.uri().path_and_query()?.to_string();
        address::act_at(request, &path)?;
        let files = form.files().iter().map(|file| file.name.clone()).collect();
        let kept = Self {
            path,
            page: address::page_before(request),
            fields: form.fields().iter().filter(|(name, _)| name != "csrf").cloned().collect(),
            files,
        };
        let secret = kept.fields.iter().any(|(name, _)| fields::is_secret(name));
        (!secret && (kept.has_text() || !kept.files.is_empty())).then_some(kept)
    }

    /// What the sign-in form carries along, if anything.
    ///
    /// # Errors
    /// [`WebError::Forged`] when the form is not surely one of our pages, [`WebError::Unreadable`] when none of our pages
    /// would carry this.
    pub fn carried(request: &HttpRequest, form: &Form) -> Result<Option<Self>, WebError> {
        let text = form.raw(FIELD);
        if text.is_empty() {
            return Ok(None);
        }
        let app = app_of(request)?;
        if !is_surely_ours(request, &app) {
            return Err(WebError::Forged);
        }
        let ours = |kept: &Self| {
            let plain = |name: &str| name != "csrf" && !fields::is_secret(name);
            address::act_at(request, &kept.path).is_some()
                && address::is_page(request, &kept.page)
                && kept.fields.iter().all(|(name, _)| plain(name))
        };
        let kept = serde_json::from_str::<Self>(text).ok().filter(ours);
        kept.map(Some).ok_or(WebError::Unreadable("it carries what no page of ours does"))
    }

    /// Whether somebody typed or chose something.
    #[must_use]
    pub fn has_text(&self) -> bool {
        self.fields.iter().any(|(name, value)| fields::is_typed(name) && !value.trim().is_empty())
    }

    /// What the sign-in page says and carries.
    #[must_use]
    pub fn ended(&self) -> Ended {
        if !self.has_text() {
            return Ended::Files { files: self.files.clone() };
        }
        let text = serde_json::to_string(self).unwrap_or_default();
        if text.is_empty() || text.len() > LONGEST {
            return Ended::TooLong;
        }
        Ended::Kept { field: FIELD, text, files: self.files.clone() }
    }
}
