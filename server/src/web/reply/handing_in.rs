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
use store::{LastVersion, TenantTx};

/// The versions that were handed in, first to last.
pub struct Before {
    /// The submissions.
    pub submissions: Vec<Submission>,
    newest: Newest,
}

/// The newest version on record, if there is one.
pub struct Newest(Option<LastVersion>);

impl Before {
    /// What the respondent has handed in so far.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn find(desk: &RespondentDesk, tx: &TenantTx, work: &Work) -> Result<Self, WebError> {
        let consultation = work.consultation.id;
        let submissions = tx.submissions().of_respondent(consultation, desk.respondent).await?;
        let records = tx.submissions().records(consultation, desk.respondent).await?;
        let newest = submissions.last().zip(records.into_iter().next());
        let newest = newest.map(|(submission, record)| LastVersion {
            id: submission.id,
            version: submission.version,
            handed_in_at: submission.handed_in_at,
            content_hash: record.content_hash,
        });
        Ok(Self { submissions, newest: Newest(newest) })
    }

    /// The newest.
    pub fn last(&self) -> Option<&Submission> {
        self.submissions.last()
    }

    /// The number of the next version.
    pub fn next_version(&self) -> u32 {
        self.newest.next_version()
    }

    /// Whether the newest version says what the draft says, word for word, and was not withdrawn.
    pub fn says(&self, desk: &RespondentDesk, work: &Work) -> bool {
        let stands = self.last().is_some_and(|last| last.standing != Standing::Withdrawn);
        stands && self.newest.says(desk, work)
    }
}

impl Newest {
    /// What was found beforehand.
    pub fn of(found: Option<LastVersion>) -> Self {
        Self(found)
    }

    /// The number of the next version.
    pub fn next_version(&self) -> u32 {
        self.0.as_ref().map_or(1, |last| last.version + 1)
    }

    /// Whether it says what the submission says, word for word, and was not withdrawn. What was decided on it is asked only
    /// then.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn stands_for(
        &self,
        desk: &RespondentDesk,
        tx: &TenantTx,
        work: &Work,
        submission: &Submission,
    ) -> Result<bool, WebError> {
        let Some(last) = &self.0 else { return Ok(false) };
        let again = Submission { version: last.version, ..submission.clone() };
        if content(desk, work, &again).1 != last.content_hash {
            return Ok(false);
        }
        let decisions = tx.submissions().decisions(last.id).await?;
        Ok(decisions.first().is_none_or(|newest| newest.standing != Standing::Withdrawn))
    }

    fn says(&self, desk: &RespondentDesk, work: &Work) -> bool {
        let Some(last) = &self.0 else { return false };
        let again = candidate(work, desk.page.language(), last.version, last.handed_in_at);
        content(desk, work, &again).1 == last.content_hash
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
