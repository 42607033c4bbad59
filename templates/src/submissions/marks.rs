//! Signs of a submission.
use crate::{Chrome, parts::status};
use domain::submission::{Publication, Standing};
use maud::{Markup, html};

/// It came after the deadline.
#[must_use]
pub fn late_mark(chrome: &Chrome) -> Markup {
    status("warn", &chrome.t("submissions-late"))
}

/// Where it stands.
#[must_use]
pub fn standing_mark(chrome: &Chrome, standing: Standing) -> Markup {
    let tone = match standing {
        Standing::Received => "calm",
        Standing::Accepted => "good",
        Standing::Returned => "warn",
        Standing::Rejected | Standing::Withdrawn => "bad",
    };
    status(tone, &chrome.t(&format!("submissions-standing-{}", standing.code())))
}

/// How far it may be shown; nothing for what is public, which needs no care.
#[must_use]
pub fn publication_mark(chrome: &Chrome, publication: Publication) -> Markup {
    let tone = match publication {
        Publication::Public => return html! {},
        Publication::PublicAnonymous | Publication::NotPublishedButUsable => "warn",
        Publication::Confidential => "bad",
    };
    status(tone, &chrome.t(&format!("submissions-publication-{}", publication.code())))
}
