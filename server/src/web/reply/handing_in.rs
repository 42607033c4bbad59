//! What would be handed in now, as it would stand on record.
use super::work::Work;
use crate::{
    receipt,
    web::{RespondentDesk, WebError},
};
use domain::{
    language::Language,
    submission::{Standing, Submission},
};
use jiff::Timestamp;
use store::TenantTx;

/// The versions that were handed in, first to last, and the hash of the last.
pub struct Before {
    /// The submissions.
    pub submissions: Vec<Submission>,
    hash: Option<String>,
}

impl Before {
    /// What the respondent has handed in so far.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn find(desk: &RespondentDesk, tx: &TenantTx, work: &Work) -> Result<Self, WebError> {
        let consultation = work.consultation.id;
        let records = tx.submissions().records(consultation, desk.respondent).await?;
        Ok(Self {
            submissions: tx.submissions().of_respondent(consultation, desk.respondent).await?,
            hash: records.into_iter().next().map(|record| record.content_hash),
        })
    }

    /// The newest.
    pub fn last(&self) -> Option<&Submission> {
        self.submissions.last()
    }

    /// The number of the next version.
    pub fn next_version(&self) -> u32 {
        self.last().map_or(1, |last| last.version + 1)
    }

    /// Whether the newest version says what the draft says, word for word, and was not withdrawn.
    pub fn says(&self, desk: &RespondentDesk, work: &Work) -> bool {
        let Some(last) = self.last().filter(|last| last.standing != Standing::Withdrawn) else {
            return false;
        };
        let again = candidate(work, desk.page.language(), last.version, last.handed_in_at);
        Some(content(desk, work, &again).1) == self.hash
    }
}

/// The submission that the draft would be, as this version at this moment.
pub fn candidate(work: &Work, reader: Language, version: u32, at: Timestamp) -> Submission {
    let (answers, attachments) = work.writing().content();
    let settings = work.settings(reader);
    Submission {
        id: uuid::Uuid::now_v7().into(),
        respondent: work.respondent.clone(),
        version,
        questionnaire_version: work.version,
        language: settings.language,
        publication: settings.publication,
        on_behalf_of: settings.on_behalf_of,
        handed_in_at: at,
        late: work.deadline().is_some_and(|deadline| deadline.has_passed(at)),
        standing: Standing::Received,
        replaced: false,
        answers,
        attachments,
    }
}

/// Its canonical content and the hash of that.
pub fn content(desk: &RespondentDesk, work: &Work, submission: &Submission) -> (String, String) {
    receipt::content(&desk.tenant_slug, &work.consultation.slug, submission)
}
