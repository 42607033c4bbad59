//! The public page that checks receipts.
use crate::{
    Chrome, View,
    parts::{Field, alert, button_primary, file_field, note, text_area},
    paths, when,
};
use jiff::Timestamp;
use maud::{Markup, html};

/// Checks a receipt.
pub struct Verification {
    /// The installation's verifying key, in base64url.
    pub key: String,
    /// The receipt as pasted.
    pub receipt: String,
    /// What the check found.
    pub verdict: Option<VerdictShown>,
}

/// What a check found.
pub enum VerdictShown {
    /// It is genuine.
    Genuine {
        /// The respondent's readable name.
        respondent: String,
        /// The consultation's readable name.
        consultation: String,
        /// 1, 2, …
        version: u32,
        /// When it was handed in.
        at: Timestamp,
        /// The SHA-256 of the content.
        hash: String,
    },
    /// It was changed.
    Tampered,
    /// Another key.
    OtherKey,
    /// Not a receipt.
    Unreadable,
}

impl View for Verification {
    fn title(&self, chrome: &Chrome) -> String {
        chrome.t("site-verify-title")
    }

    fn body(&self, chrome: &Chrome) -> Markup {
        html! {
            div.measure {
                h1 { (chrome.t("site-verify-title")) }
                p.lead { (chrome.t("site-verify-lead")) }
                @if let Some(verdict) = &self.verdict { (verdict.show(chrome)) }
                form method="post" action=(paths::VERIFY) enctype="multipart/form-data" {
                    (chrome.csrf_field())
                    (text_area(chrome, &Field::new("receipt", chrome.t("site-verify-receipt")).rows(8).value(&self.receipt).hint(chrome.t("site-verify-hint"))))
                    (file_field(chrome, &Field::new("file", chrome.t("site-verify-file")), ".json,application/json", false))
                    p.actions { (button_primary(&chrome.t("site-verify-check"))) }
                }
                h2 { (chrome.t("site-verify-key")) }
                p { (chrome.t("site-verify-key-text")) }
                p { code dir="ltr" { (self.key) } }
            }
        }
    }
}

impl VerdictShown {
    fn show(&self, chrome: &Chrome) -> Markup {
        match self {
            Self::Genuine { respondent, consultation, version, at, hash } => note(html! {
                p { strong { (chrome.t("site-verify-genuine")) } }
                dl.facts {
                    dt { (chrome.t("site-verify-respondent")) } dd { bdi { (respondent) } }
                    dt { (chrome.t("site-verify-consultation")) } dd { bdi { (consultation) } }
                    dt { (chrome.t("site-verify-version")) } dd { (version) }
                    dt { (chrome.t("site-verify-at")) } dd { (when::moment(chrome, *at)) }
                    dt { "SHA-256" } dd { code dir="ltr" { (hash) } }
                }
            }),
            Self::Tampered => alert(&chrome.t("site-verify-tampered")),
            Self::OtherKey => alert(&chrome.t("site-verify-other-key")),
            Self::Unreadable => alert(&chrome.t("site-verify-unreadable")),
        }
    }
}
