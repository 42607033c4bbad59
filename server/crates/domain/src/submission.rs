//! A frozen, numbered, dated version of a reply that was handed in; never changed, never deleted.
use crate::{
    answer::Answers,
    id::{AttachmentId, SubmissionId},
    language::Language,
    questionnaire::Key,
    respondent::Respondent,
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// How far a submission may be shown (practice: publication consent; the strictest choice binds every output).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Publication {
    /// With the respondent's name.
    #[default]
    Public,
    /// The text without the name. Not for States.
    PublicAnonymous,
    /// May be summarized without attribution; never published or quoted.
    NotPublishedButUsable,
    /// For the drafting group only: never quoted, counted only in totals.
    Confidential,
}

impl Publication {
    /// All levels from open to closed.
    pub const ALL: [Self; 4] =
        [Self::Public, Self::PublicAnonymous, Self::NotPublishedButUsable, Self::Confidential];

    /// The code in data and forms.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Public => "PUBLIC",
            Self::PublicAnonymous => "PUBLIC_ANONYMOUS",
            Self::NotPublishedButUsable => "NOT_PUBLISHED_BUT_USABLE",
            Self::Confidential => "CONFIDENTIAL",
        }
    }
}

/// Not a publication level.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("Choose how the reply may be shown.")]
pub struct UnknownPublication;

impl std::str::FromStr for Publication {
    type Err = UnknownPublication;

    fn from_str(raw: &str) -> Result<Self, UnknownPublication> {
        Self::ALL.into_iter().find(|p| p.code() == raw).ok_or(UnknownPublication)
    }
}

/// A file handed in with an answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attachment {
    /// The identifier.
    pub id: AttachmentId,
    /// The question that it belongs to.
    pub question: Key,
    /// Its name as given, without folders.
    pub name: String,
    /// The checked media type: "application/pdf".
    pub media_type: String,
    /// Its size in bytes.
    pub size: u64,
    /// The SHA-256 of its content, in hexadecimal.
    pub sha256: String,
}

/// A submission as it stands on record.
#[derive(Clone, Debug, PartialEq)]
pub struct Submission {
    /// The identifier.
    pub id: SubmissionId,
    /// In whose name it stands.
    pub respondent: Respondent,
    /// 1 for the first that the respondent handed in to the consultation, 2 for its replacement …
    pub version: u32,
    /// The version of the questionnaire that it answers.
    pub questionnaire_version: u32,
    /// The language that it is written in.
    pub language: Language,
    /// How far it may be shown.
    pub publication: Publication,
    /// For whom the respondent speaks, if not only for itself: "the Non-Aligned Movement".
    pub on_behalf_of: Option<String>,
    /// When it was handed in, by the clock of the database.
    pub handed_in_at: Timestamp,
    /// Whether that was after the deadline in force for the respondent.
    pub late: bool,
    /// What the secretariat, or the respondent by withdrawing, last decided on it.
    pub standing: Standing,
    /// Whether a later version of the same respondent takes its place.
    pub replaced: bool,
    /// The answers.
    pub answers: Answers,
    /// The files.
    pub attachments: Vec<Attachment>,
}

impl Submission {
    /// Whether it counts: in the participation sentence, in tallies, in the draft.
    ///
    /// Exactly one version of a respondent counts. In time it counts unless rejected, returned or withdrawn; late, only once accepted.
    #[must_use]
    pub fn counts(&self) -> bool {
        let standing = match self.standing {
            Standing::Received => !self.late,
            Standing::Accepted => true,
            Standing::Returned | Standing::Rejected | Standing::Withdrawn => false,
        };
        standing && !self.replaced
    }

    /// What the report calls this source: the respondent's slug.
    #[must_use]
    pub fn source(&self) -> &str {
        &self.respondent.slug
    }
}

/// Which submissions a list shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kept {
    /// All.
    #[default]
    All,
    /// Those that count.
    Counting,
    /// Those that don't, or not yet.
    NotCounting,
    /// Those that came late and await a decision.
    Awaiting,
}

impl Kept {
    /// All kinds.
    pub const ALL: [Self; 4] = [Self::All, Self::Counting, Self::NotCounting, Self::Awaiting];

    /// The code in addresses.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Counting => "counting",
            Self::NotCounting => "not-counting",
            Self::Awaiting => "awaiting",
        }
    }
}

/// Where a submission stands with the secretariat.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// Registered and acknowledged.
    #[default]
    Received,
    /// Accepted by a named person: authentic, in scope, and if late, let in.
    Accepted,
    /// Given back for clarification.
    Returned,
    /// Refused with a reason: out of scope, not authenticated, abusive.
    Rejected,
    /// Taken back by the respondent.
    Withdrawn,
}

impl Standing {
    /// All standings.
    pub const ALL: [Self; 5] =
        [Self::Received, Self::Accepted, Self::Returned, Self::Rejected, Self::Withdrawn];

    /// The code in data and forms.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Received => "received",
            Self::Accepted => "accepted",
            Self::Returned => "returned",
            Self::Rejected => "rejected",
            Self::Withdrawn => "withdrawn",
        }
    }
}

/// Not a standing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("Choose what to do with the submission.")]
pub struct UnknownStanding;

impl std::str::FromStr for Standing {
    type Err = UnknownStanding;

    fn from_str(raw: &str) -> Result<Self, UnknownStanding> {
        Self::ALL.into_iter().find(|s| s.code() == raw).ok_or(UnknownStanding)
    }
}
