//! Everything that a respondent has on its desk for one consultation.
use super::{addresses::Addresses, reading};
use crate::web::{ReadIn, RespondentDesk, WebError, consultations::shown_deadline};
use domain::{
    answer::{Answers, Value},
    consultation::{Consultation, Deadline},
    id::{AccountId, ConsultationId},
    language::Language,
    questionnaire::{Key, NumberedPart, Question, Questionnaire},
    reply::Writing,
    respondent::{Audience, Respondent},
    submission::Attachment,
};
use std::{collections::HashMap, sync::Arc};
use store::{Beforehand, Drafted, Invitation, Papers, Reply, TenantTx};
use templates::{
    parts::{Tab, recalled},
    reply::{Outline, PartShown, Settings},
    when::DeadlineShown,
};

/// What is asked of a respondent and what it has written so far.
pub struct Work {
    /// The consultation.
    pub consultation: Consultation,
    /// The version of the questionnaire that is answered.
    pub version: u32,
    /// The questions.
    pub questionnaire: Arc<Questionnaire>,
    /// The versions dispatched before, newest first.
    pub earlier: Vec<Questionnaire>,
    /// How the respondent was asked.
    pub invitation: Invitation,
    /// In whose name.
    pub respondent: Respondent,
    /// The reply, if it has begun.
    pub reply: Option<Reply>,
    /// Its answers as they were saved.
    pub drafted: Vec<Drafted>,
    /// The same as the domain has them.
    pub answers: Answers,
    /// Its files.
    pub files: Vec<Attachment>,
    /// Where everything is.
    pub addresses: Addresses,
    /// The language in which the questions are read.
    pub reading: Language,
    writers: HashMap<AccountId, String>,
}

impl Work {
    /// Finds what the respondent was asked.
    ///
    /// # Errors
    /// [`WebError::NotFound`] when it was not asked, or nothing was dispatched.
    pub async fn find(
        desk: &RespondentDesk,
        tx: &TenantTx,
        slug: &str,
        read_in: &ReadIn,
    ) -> Result<Self, WebError> {
        let papers = tx.replies().papers(slug, desk.respondent).await?;
        Self::of(desk, tx, (slug, papers), read_in).await
    }

    /// The same for handing in, and what must be known beforehand. The consultation stays as it is meanwhile.
    /// [`saved`](Self::saved) and [`name_of`](Self::name_of) know nothing.
    ///
    /// # Errors
    /// As [`find`](Self::find).
    pub async fn find_to_hand_in(
        desk: &RespondentDesk,
        tx: &TenantTx,
        slug: &str,
        read_in: &ReadIn,
    ) -> Result<(Self, Beforehand), WebError> {
        let found = tx.replies().papers_to_hand_in(slug, desk.respondent).await?;
        let (papers, before) = found.unzip();
        let work = Self::of(desk, tx, (slug, papers), read_in).await?;
        Ok((work, before.ok_or(WebError::NotFound)?))
    }

    async fn of(
        desk: &RespondentDesk,
        tx: &TenantTx,
        (slug, papers): (&str, Option<Papers>),
        read_in: &ReadIn,
    ) -> Result<Self, WebError> {
        let papers = papers.ok_or(WebError::NotFound)?;
        let earlier = earlier(tx, papers.consultation.id, papers.version).await?;
        let chosen = read_in.among(&papers.questionnaire.languages);
        Ok(Self {
            addresses: Addresses::of(desk, slug, chosen),
            reading: reading::language(&papers.questionnaire, chosen, desk.page.language()),
            answers: papers.answers,
            consultation: papers.consultation,
            version: papers.version,
            questionnaire: papers.questionnaire,
            earlier,
            invitation: papers.invitation,
            respondent: papers.respondent,
            reply: papers.reply,
            drafted: papers.drafted,
            files: papers.files,
            writers: papers.writers,
        })
    }

    /// As which audience the respondent reads the questionnaire.
    pub fn audience(&self) -> Audience {
        self.respondent.category.audience()
    }

    /// What was written, read with the respondent's eyes.
    pub fn writing(&self) -> Writing<'_> {
        Writing::new(&self.questionnaire, self.audience(), &self.answers, &self.files)
    }

    /// The deadline in force: the respondent's own, else the consultation's.
    pub fn deadline(&self) -> Option<Deadline> {
        self.invitation.deadline.or(self.consultation.deadline)
    }

    /// The same, for a page.
    pub fn deadline_shown(&self) -> Option<DeadlineShown> {
        self.deadline().map(shown_deadline)
    }

    /// The parts that have a question for this respondent.
    pub fn parts(&self) -> Vec<NumberedPart<'_>> {
        let audience = self.audience();
        let mut parts = self.questionnaire.numbered();
        for part in &mut parts {
            part.questions.retain(|asked| asked.question.is_put_to(audience));
        }
        parts.retain(|part| !part.questions.is_empty());
        parts
    }

    /// The part at this place from 1.
    ///
    /// # Errors
    /// [`WebError::NotFound`] when there is none with a question for this respondent.
    pub fn part(&self, position: usize) -> Result<NumberedPart<'_>, WebError> {
        self.parts().into_iter().find(|part| part.position == position).ok_or(WebError::NotFound)
    }

    /// A question that is put to this respondent, with the place of its part.
    ///
    /// # Errors
    /// [`WebError::NotFound`] when there is none.
    pub fn question(&self, key: &str) -> Result<(usize, &Question), WebError> {
        let found = self.questionnaire.parts.iter().enumerate().find_map(|(i, part)| {
            let question = part.questions.iter().find(|q| q.key.as_str() == key)?;
            question.is_put_to(self.audience()).then_some((i + 1, question))
        });
        found.ok_or(WebError::NotFound)
    }

    /// The answer as it was saved last.
    pub fn saved(&self, key: &Key) -> Option<&Drafted> {
        self.drafted.iter().find(|drafted| &drafted.question == key)
    }

    /// The present answer.
    pub fn value(&self, key: &Key) -> Option<&Value> {
        self.answers.get(key)
    }

    /// The present answer, if the question was corrected and it no longer fits.
    pub fn unfit(&self, question: &Question) -> Option<&Value> {
        self.value(&question.key).filter(|value| value.check(question).is_err())
    }

    /// The question as answers to any of its versions are read.
    pub fn recalled(&self, question: &Question) -> Question {
        recalled(question, question.dropped(&self.earlier))
    }

    /// The files given with a question.
    pub fn files_of(&self, key: &Key) -> Vec<&Attachment> {
        self.files.iter().filter(|file| &file.question == key).collect()
    }

    /// Who somebody is that wrote here.
    pub fn name_of(&self, account: AccountId) -> String {
        self.writers.get(&account).cloned().unwrap_or_default()
    }

    /// The language in which answers are written; the reader's own until it is chosen.
    pub fn written(&self, reader: Language) -> Language {
        self.reply.as_ref().map_or(reader, |reply| reply.language)
    }

    /// How the reply is given.
    pub fn settings(&self, reader: Language) -> Settings {
        Settings {
            language: self.written(reader),
            publication: self.reply.as_ref().map(|reply| reply.publication).unwrap_or_default(),
            on_behalf_of: self.reply.as_ref().and_then(|reply| reply.on_behalf_of.clone()),
        }
    }

    /// The outline, with the part at `position` as the present one.
    pub fn outline(&self, position: Option<usize>) -> Outline {
        let writing = self.writing();
        let extent = writing.extent();
        let shown = |part: &NumberedPart<'_>| {
            let extent = writing.extent_of(part.part);
            PartShown {
                number: part.number.clone(),
                title: part.part.title.clone(),
                href: self.addresses.part(part.position),
                extent: (extent.given, extent.put),
                writers: self.writers_in(part),
                current: Some(part.position) == position,
            }
        };
        Outline {
            overview: self.addresses.to(""),
            review: self.addresses.to("/review"),
            parts: self.parts().iter().map(shown).collect(),
            extent: (extent.given, extent.put),
        }
    }

    fn writers_in(&self, part: &NumberedPart<'_>) -> Vec<String> {
        let mut names: Vec<String> = part
            .questions
            .iter()
            .filter_map(|asked| self.saved(&asked.question.key))
            .map(|drafted| self.name_of(drafted.by))
            .collect();
        names.sort();
        names.dedup();
        names
    }

    /// This page in the languages in which the questions were issued.
    pub fn languages(&self, rest: &str) -> Vec<Tab> {
        let issued = self.questionnaire.languages.iter();
        issued
            .map(|language| Tab {
                href: self.addresses.read_in(rest, Some(*language)),
                label: language.own_name().to_owned(),
                language: Some(*language),
                count: None,
                current: *language == self.reading,
            })
            .collect()
    }

    /// The respondent's name with the language that it is in.
    pub fn name(&self, reader: Language) -> (Language, String) {
        let (language, name) = self.respondent.names.shown(reader);
        (language, name.to_owned())
    }
}

/// The versions dispatched before this one, newest first; the first has none.
async fn earlier(
    tx: &TenantTx,
    consultation: ConsultationId,
    version: u32,
) -> Result<Vec<Questionnaire>, WebError> {
    if version == 1 {
        return Ok(Vec::new());
    }
    let versions = tx.questionnaires().versions(consultation).await?;
    let dispatched =
        versions.into_iter().filter(|v| v.dispatched_at.is_some() && v.version < version);
    Ok(dispatched.rev().map(|v| v.content).collect())
}
