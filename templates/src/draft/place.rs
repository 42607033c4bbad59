//! Where the pages of a draft are, and what the reader may do there.
use domain::{draft::Anchor, language::Texts};

/// The draft of one consultation, as one reader meets it.
#[derive(Clone, Debug)]
pub struct Place {
    /// The address of the consultation: `/t/advisory-committee/consultations/international-cooperation-2011`.
    pub consultation: String,
    /// The title of the consultation.
    pub title: Texts,
    /// Whether the reader may change the draft.
    pub may_draft: bool,
    /// Whether the reader may compile.
    pub may_compile: bool,
}

impl Place {
    /// An address below the draft: `place.draft("/versions")`.
    #[must_use]
    pub fn draft(&self, rest: &str) -> String {
        format!("{}/draft{rest}", self.consultation)
    }

    /// The draft at a heading, or with a paragraph in focus.
    #[must_use]
    pub fn at(&self, key: &str) -> String {
        format!("{}/draft?at={key}#{}", self.consultation, id_of(key))
    }

    /// Where the replies are compiled.
    #[must_use]
    pub fn compilation(&self) -> String {
        format!("{}/compilation", self.consultation)
    }

    /// What changed between two versions.
    #[must_use]
    pub fn difference(&self, from: u32, to: u32) -> String {
        format!("{}/draft/difference?from={from}&to={to}", self.consultation)
    }

    /// The answers to a question, beginning with one respondent's.
    #[must_use]
    pub fn answers(&self, question: &str, respondent: &str) -> String {
        format!("{}/questions/{question}/answers?respondent={respondent}", self.consultation)
    }

    /// A submission.
    #[must_use]
    pub fn submission(&self, respondent: &str, version: u32) -> String {
        format!("{}/submissions/{respondent}/{version}", self.consultation)
    }
}

/// The id in the page of a chapter, section, paragraph or annex.
#[must_use]
pub fn id_of(key: &str) -> String {
    format!("at/{key}")
}

/// The same for something of the draft.
pub(super) fn id(key: &Anchor) -> String {
    id_of(key.as_str())
}
