//! A whole consultation as one JSON text: questionnaire versions, respondents, invitations, submissions.
//!
//! The format is published as `docs/bundle.schema.json`. It carries no mail addresses, no accounts and no drafts of replies.
use crate::{
    answer::Answers,
    consultation::Mandate,
    language::{Language, Texts},
    questionnaire::Questionnaire,
    respondent::{Category, RegionalGroup},
    submission::{Attachment, Publication, Standing},
};
use jiff::{Timestamp, civil};
use serde::{Deserialize, Serialize};

/// The name of the format, with its version.
pub const FORMAT: &str = "verbale-bundle/1";

/// A consultation to carry from one place to another.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bundle {
    /// [`FORMAT`].
    pub format: String,
    /// The consultation itself.
    pub consultation: BundledConsultation,
    /// Every version of the questionnaire, first to last; the last may be undispatched.
    pub questionnaires: Vec<BundledQuestionnaire>,
    /// Everybody invited or answering, by slug in alphabetical order.
    pub respondents: Vec<BundledRespondent>,
    /// Who was asked, by slug in alphabetical order.
    pub invitations: Vec<BundledInvitation>,
    /// What was handed in, by slug and version.
    pub submissions: Vec<BundledSubmission>,
}

/// The facts of the consultation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BundledConsultation {
    /// Its readable name.
    pub slug: String,
    /// Its title.
    pub title: Texts,
    /// Its mandate and the head of its report.
    pub mandate: Mandate,
    /// When it was opened; none while planned.
    pub opened_at: Option<Timestamp>,
    /// The deadline by the clocks of Geneva.
    pub deadline: Option<civil::DateTime>,
    /// When it was closed.
    pub closed_at: Option<Timestamp>,
}

/// One version of the questionnaire.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BundledQuestionnaire {
    /// 1, 2, …
    pub version: u32,
    /// When it was dispatched and so frozen; none for a draft.
    pub dispatched_at: Option<Timestamp>,
    /// The questions.
    pub content: Questionnaire,
}

/// A respondent as the registry knows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BundledRespondent {
    /// Its readable name.
    pub slug: String,
    /// Its kind.
    pub category: Category,
    /// ISO 3166 alpha-3 code of the State, or of an institution's State.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// Its electoral group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<RegionalGroup>,
    /// Its name for lists.
    pub names: Texts,
    /// Its name in English sentences.
    pub running: String,
    /// Its abbreviation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub abbreviation: Option<String>,
    /// What English lists are sorted by.
    pub sort_key: String,
}

/// A respondent's being asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BundledInvitation {
    /// The respondent's slug.
    pub respondent: String,
    /// When it was asked.
    pub sent_at: Timestamp,
    /// Its own, extended deadline.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deadline: Option<civil::DateTime>,
}

/// A submission with its answers and files.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BundledSubmission {
    /// The respondent's slug.
    pub respondent: String,
    /// 1, 2, … of this respondent.
    pub version: u32,
    /// The questionnaire version that it answers.
    pub questionnaire_version: u32,
    /// The language that it is written in.
    pub language: Language,
    /// How far it may be shown.
    #[serde(default)]
    pub publication: Publication,
    /// For whom the respondent speaks, if not only for itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on_behalf_of: Option<String>,
    /// When it was handed in.
    pub handed_in_at: Timestamp,
    /// Whether that was late.
    #[serde(default)]
    pub late: bool,
    /// Where it stands with the secretariat.
    #[serde(default)]
    pub standing: Standing,
    /// The answers by question.
    pub answers: Answers,
    /// The files.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub attachments: Vec<BundledAttachment>,
}

/// A file with its content.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct BundledAttachment {
    /// What is known of it.
    #[serde(flatten)]
    pub attachment: Attachment,
    /// Its bytes in base64.
    pub content: String,
}
