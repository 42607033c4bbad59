//! Saving answers: each with the version that it was begun from, so that nobody's text is overwritten unseen.
use super::{
    answer_form::{self, Fault},
    work::Work,
};
use crate::web::{RespondentDesk, WebError};
use domain::{
    answer::Value,
    audit::Act,
    id::AttachmentId,
    language::Language,
    questionnaire::{Key, Kind, Question},
};
use store::{Drafted, Entry, Noted, Reply, Saved, TenantTx};
use templates::reply::{Typed, plain};

/// A reply while its answers are saved.
pub struct Saving<'s> {
    pub desk: &'s RespondentDesk,
    pub tx: &'s TenantTx,
    pub work: &'s Work,
    reply: Option<Reply>,
    wrote: bool,
}

/// What became of one answer.
pub enum Outcome {
    /// It stands on record as this version.
    Saved(i32),
    /// It is no answer.
    Refused(Fault),
    /// Somebody else saved meanwhile; with the answer that was not saved, in words.
    Conflict(Box<Drafted>, String),
}

impl<'s> Saving<'s> {
    /// Begins with what stands on record.
    pub fn new(desk: &'s RespondentDesk, tx: &'s TenantTx, work: &'s Work) -> Self {
        Self { desk, tx, work, reply: work.reply.clone(), wrote: false }
    }

    /// The reply, begun now if it was not, in the reader's language until another is chosen.
    pub async fn reply(&mut self) -> Result<Reply, WebError> {
        if let Some(reply) = &self.reply {
            return Ok(reply.clone());
        }
        let language: Language = self.desk.page.language();
        let (consultation, respondent) = (self.work.consultation.id, self.desk.respondent);
        let reply = self.tx.replies().begin(consultation, respondent, language).await?;
        self.reply = Some(reply.clone());
        Ok(reply)
    }

    /// Saves what was typed for one question, begun from version `seen`. An answer that no longer fits a corrected
    /// question gives way to another, and to what still fits of it only `anew`: when somebody said so.
    pub async fn answer(
        &mut self,
        question: &Question,
        typed: &Typed,
        (seen, anew): (i32, bool),
    ) -> Result<Outcome, WebError> {
        let files = self.files_of(&question.key).await?;
        let value = match answer_form::parse(question, typed, &files) {
            Ok(value) => value,
            Err(fault) => return Ok(Outcome::Refused(fault)),
        };
        if value.is_none() && self.reply.is_none() {
            return Ok(Outcome::Saved(0));
        }
        if !anew && self.leaves_as_it_is(question, value.as_ref()) {
            return Ok(Outcome::Saved(self.work.saved(&question.key).map_or(0, |now| now.version)));
        }
        let reply = self.reply().await?;
        match self.tx.replies().write(&reply, &question.key, value.as_ref(), seen).await? {
            Saved::Unchanged(version) => Ok(Outcome::Saved(version)),
            Saved::As(version) => {
                self.wrote = true;
                Ok(Outcome::Saved(version))
            }
            Saved::Conflict(theirs) => {
                let mine = plain(self.work.reading, question, value.as_ref(), &self.work.files);
                Ok(Outcome::Conflict(theirs, mine))
            }
        }
    }

    /// Whether the fields hold no more than what the page itself put there beside an answer that no longer fits.
    fn leaves_as_it_is(&self, question: &Question, typed: Option<&Value>) -> bool {
        let unfit = self.work.unfit(question);
        unfit.is_some_and(|value| value.fitting(question).as_ref() == typed)
    }

    /// Whether what was typed is what stood on record when the page was made: then nobody typed anything.
    pub async fn is_untouched(
        &self,
        question: &Question,
        typed: &Typed,
        seen: i32,
    ) -> Result<bool, WebError> {
        let Some(reply) = &self.reply else { return Ok(false) };
        let begun_from = self.tx.replies().text_at(reply.id, &question.key, seen).await?;
        let begun_from = begun_from.and_then(|text| text.value?.fitting(question));
        let mine = answer_form::parse(question, typed, &[]).ok().flatten();
        Ok(begun_from == mine)
    }

    async fn files_of(&self, question: &Key) -> Result<Vec<AttachmentId>, WebError> {
        let Some(reply) = &self.reply else { return Ok(Vec::new()) };
        // Before anything was written they are as they were found.
        let files = match self.wrote {
            true => self.tx.replies().attachments(reply.id).await?,
            false => self.work.files.clone(),
        };
        Ok(files
            .into_iter()
            .filter(|file| &file.question == question)
            .map(|file| file.id)
            .collect())
    }

    /// After a file came or went: the files of a file question are its answer.
    pub async fn files_changed(&mut self, question: &Question) -> Result<(), WebError> {
        self.wrote = true;
        if question.kind != Kind::File {
            return Ok(());
        }
        let (reply, files) = (self.reply().await?, self.files_of(&question.key).await?);
        let value = (!files.is_empty()).then_some(Value::Files { files });
        let mut seen = self.work.saved(&question.key).map_or(0, |drafted| drafted.version);
        // Files stand beside each other, so that there is nothing to overwrite: whoever was faster is followed.
        while let Saved::Conflict(theirs) =
            self.tx.replies().write(&reply, &question.key, value.as_ref(), seen).await?
        {
            seen = theirs.version;
        }
        Ok(())
    }

    /// Notes that the respondent has begun to write, the first time that something was saved.
    pub async fn note(&self) -> Result<(), WebError> {
        if !self.wrote || self.work.invitation.started_at.is_some() {
            return Ok(());
        }
        let consultation = self.work.consultation.id;
        let (respondent, now) = (self.desk.respondent, self.desk.page.now());
        self.tx.invitations().note(consultation, respondent, Noted::Started, now).await?;
        let entry = Entry {
            act: Act::ReplyStarted,
            object: self.work.respondent.slug.clone(),
            consultation: Some(consultation),
            respondent: Some(respondent),
        };
        Ok(self.tx.audit().record(entry).await?)
    }
}
