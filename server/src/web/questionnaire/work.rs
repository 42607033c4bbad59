//! A questionnaire while somebody changes it: found under a lock, changed by one act, kept and put on record.
use super::opened::Opened;
use crate::web::{Desk, Form, WebError, Word, see, see_and_say};
use actix_web::HttpResponse;
use domain::{
    audit::Act,
    questionnaire::{EditError, Key, Move, Questionnaire, Removed},
};
use store::{Entry, StoreError, TenantTx};
use templates::questionnaire::Rights;

/// The questionnaire that an act changes.
pub struct Work<'d> {
    /// Whose act it is.
    pub desk: &'d Desk,
    /// The transaction, which holds the lock.
    pub tx: TenantTx,
    /// The questionnaire as it was found.
    pub opened: Opened,
    /// The questionnaire as it will be kept.
    pub content: Questionnaire,
}

/// What an act did.
pub enum Done {
    /// It changed something.
    Changed {
        /// What, for the record.
        object: String,
        /// Where to go, and what to say there.
        answer: HttpResponse,
    },
    /// It took something out, which can be put back.
    Removed {
        /// The number that it had.
        number: String,
        /// What was taken out.
        removed: Removed,
        /// The key of what is said.
        said: &'static str,
    },
}

/// Why an act did nothing.
pub enum Undone {
    /// The outline is not what the person saw.
    Overtaken,
    /// Something else that a page says.
    Said(HttpResponse),
    /// There is nothing to say it on.
    Failed(WebError),
}

/// The outline is not what the person saw.
pub struct Overtaken;

impl From<Overtaken> for Undone {
    fn from(_: Overtaken) -> Self {
        Self::Overtaken
    }
}

impl From<WebError> for Undone {
    fn from(error: WebError) -> Self {
        Self::Failed(error)
    }
}

impl From<StoreError> for Undone {
    fn from(error: StoreError) -> Self {
        Self::Failed(error.into())
    }
}

/// Acts on the questionnaire of a consultation: what `change` makes of it is kept, put on record and answered.
///
/// # Errors
/// [`WebError::NotFound`] when there is no such consultation, or what the act itself fails with.
pub async fn act(
    desk: &Desk,
    slug: &str,
    change: impl AsyncFnOnce(&mut Work<'_>) -> Result<Done, Undone>,
) -> Result<HttpResponse, WebError> {
    let tx = desk.begin().await?;
    let opened = Opened::find_and_lock(&tx, slug).await?;
    if opened.rights(desk) != Rights::Write {
        return Ok(opened.frozen(desk));
    }
    let content = opened.version.content.clone();
    let mut work = Work { desk, tx, opened, content };
    match change(&mut work).await {
        Ok(done) => work.keep(done).await,
        Err(Undone::Overtaken) => Ok(work.opened.overtaken(desk)),
        Err(Undone::Said(page)) => Ok(page),
        Err(Undone::Failed(error)) => Err(error),
    }
}

/// Moves a part or a question among its neighbours; `object` names it in the record once it has moved.
pub async fn shift(
    desk: &Desk,
    slug: &str,
    form: &Form,
    key: &Key,
    step: fn(&mut Questionnaire, &Key, Move) -> Result<(), EditError>,
    object: fn(&Questionnaire, &Key) -> String,
) -> Result<HttpResponse, WebError> {
    act(desk, slug, async |work| {
        work.must_be_as_seen(form, None)?;
        let place = format!("{}#outline-{key}", work.base());
        match form.get("to").parse().and_then(|to| step(&mut work.content, key, to)) {
            Err(EditError::Gone) => Err(Undone::Overtaken),
            Err(EditError::AtTheEnd) => {
                let word = Word::new("questionnaire-at-the-edge").warning();
                Err(Undone::Said(see_and_say(&place, &word)))
            }
            Ok(()) => Ok(Done::Changed { object: object(&work.content, key), answer: see(&place) }),
        }
    })
    .await
}

/// The key in an address.
///
/// # Errors
/// [`WebError::NotFound`] when it is none.
pub fn key_of(raw: &str) -> Result<Key, WebError> {
    raw.parse().map_err(|_| WebError::NotFound)
}

impl Work<'_> {
    /// The address of the questionnaire.
    pub fn base(&self) -> String {
        self.opened.base(self.desk)
    }

    /// Goes on only if nobody changed, since the form was shown, what it is about; see [`Opened::is_overtaken`].
    pub fn must_be_as_seen(&self, form: &Form, now: Option<&str>) -> Result<(), Overtaken> {
        if self.opened.is_overtaken(form, now) { Err(Overtaken) } else { Ok(()) }
    }

    async fn keep(self, done: Done) -> Result<HttpResponse, WebError> {
        if !self.write().await? {
            return Ok(self.opened.frozen(self.desk));
        }
        let answer = match done {
            Done::Changed { object, answer } => {
                let consultation = Some(self.opened.consultation.id);
                let act = Act::QuestionnaireChanged;
                let entry = Entry { act, object, consultation, respondent: None };
                self.tx.audit().record(entry).await?;
                answer
            }
            Done::Removed { number, removed, said } => {
                self.lay_aside(&number, &removed, said).await?
            }
        };
        self.desk.commit(self.tx).await?;
        Ok(answer)
    }

    /// Writes the changed questionnaire; false when it can't be changed any more.
    async fn write(&self) -> Result<bool, WebError> {
        let (id, revision) = (self.opened.version.id, self.opened.version.revision);
        match self.tx.questionnaires().save(id, revision, &self.content).await {
            Ok(written) => Ok(written),
            Err(StoreError::Frozen { .. }) => Ok(false),
            Err(error) => Err(error.into()),
        }
    }

    /// Keeps what was taken out, and offers to put it back.
    async fn lay_aside(
        &self,
        number: &str,
        removed: &Removed,
        said: &str,
    ) -> Result<HttpResponse, WebError> {
        let consultation = self.opened.consultation.id;
        let id = self.tx.questionnaires().lay_aside(consultation, number, removed).await?;
        let base = self.base();
        let undo = (format!("{base}/restoration"), id.to_string());
        let word = Word::new(said).with("number", number).undo(&undo.0, &[("removed", &undo.1)]);
        Ok(see_and_say(&base, &word))
    }
}
