//! Proof of what was handed in: a hash of the canonical content, signed by the installation.
use crate::keys::{Keys, sha256_hex, verifies};
use domain::{answer::Answers, submission::Submission};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// The name of the format, with its version.
const FORMAT: &str = "verbale-receipt/1";

/// A receipt. Its signature covers the canonical JSON of everything but the signature itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Receipt {
    /// [`FORMAT`].
    pub format: String,
    /// The tenant's readable name.
    pub tenant: String,
    /// The consultation's readable name.
    pub consultation: String,
    /// The respondent's readable name.
    pub respondent: String,
    /// 1, 2, … of this respondent.
    pub version: u32,
    /// When it was handed in.
    pub handed_in_at: Timestamp,
    /// The SHA-256 of the canonical content, in hexadecimal.
    pub content_hash: String,
    /// The verifying key, in base64url.
    pub key: String,
    /// The Ed25519 signature, in base64url.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub signature: String,
}

/// What a check of a receipt found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Signed by this key, and unchanged.
    Genuine,
    /// It names this key, but was changed.
    Tampered,
    /// It was signed by another installation, or by nobody.
    OtherKey,
}

/// Not a receipt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "This is not a receipt of Verbale. Paste the whole text of the receipt, from the first brace to the last."
)]
pub struct NotAReceipt;

impl Receipt {
    /// Signs what was handed in.
    #[must_use]
    pub fn sign(
        keys: &Keys,
        place: (&str, &str),
        submission: &Submission,
        content_hash: &str,
    ) -> Self {
        let mut receipt = Self {
            format: FORMAT.to_owned(),
            tenant: place.0.to_owned(),
            consultation: place.1.to_owned(),
            respondent: submission.respondent.slug.clone(),
            version: submission.version,
            handed_in_at: submission.handed_in_at,
            content_hash: content_hash.to_owned(),
            key: keys.public(),
            signature: String::new(),
        };
        receipt.signature = keys.sign(&receipt.signed_text());
        receipt
    }

    /// Reads a receipt from its JSON.
    ///
    /// # Errors
    /// When it is not one.
    pub fn read(text: &str) -> Result<Self, NotAReceipt> {
        let receipt: Self = serde_json::from_str(text.trim()).map_err(|_| NotAReceipt)?;
        (receipt.format == FORMAT).then_some(receipt).ok_or(NotAReceipt)
    }

    /// Whether it is genuine, by the key that is known to be the installation's.
    #[must_use]
    pub fn verify(&self, key: &str) -> Verdict {
        match () {
            () if self.key != key => Verdict::OtherKey,
            () if verifies(key, &self.signed_text(), &self.signature) => Verdict::Genuine,
            () => Verdict::Tampered,
        }
    }

    fn signed_text(&self) -> String {
        let unsigned = Self { signature: String::new(), ..self.clone() };
        format!("{FORMAT}\n{}", canonical(&unsigned))
    }
}

/// The frozen content of a submission, as its hash is taken over it: keys sorted, no white space.
#[derive(Serialize)]
struct Content<'c> {
    format: &'static str,
    tenant: &'c str,
    consultation: &'c str,
    respondent: &'c str,
    version: u32,
    questionnaire_version: u32,
    language: domain::language::Language,
    publication: domain::submission::Publication,
    #[serde(skip_serializing_if = "Option::is_none")]
    on_behalf_of: &'c Option<String>,
    answers: &'c Answers,
    attachments: &'c [domain::submission::Attachment],
}

/// The canonical JSON of a submission's content, and its SHA-256 in hexadecimal.
#[must_use]
pub fn content(tenant: &str, consultation: &str, submission: &Submission) -> (String, String) {
    let text = canonical(&Content {
        format: "verbale-submission/1",
        tenant,
        consultation,
        respondent: &submission.respondent.slug,
        version: submission.version,
        questionnaire_version: submission.questionnaire_version,
        language: submission.language,
        publication: submission.publication,
        on_behalf_of: &submission.on_behalf_of,
        answers: &submission.answers,
        attachments: &submission.attachments,
    });
    let hash = sha256_hex(text.as_bytes());
    (text, hash)
}

/// JSON with sorted keys and no white space.
fn canonical(value: &impl Serialize) -> String {
    // serde_json's own map is a sorted one.
    serde_json::to_value(value).map(|value| value.to_string()).unwrap_or_default()
}
