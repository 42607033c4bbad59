//! The questionnaire of a consultation as a handler finds it, and the desk on which it is shown.
use crate::web::{Desk, Form, Page, WebError, consultations, fingerprint::fingerprint};
use actix_web::HttpResponse;
use domain::{
    consultation::{Consultation, Stage},
    questionnaire::{Key, Question, Questionnaire},
};
use std::collections::BTreeSet;
use store::{QuestionnaireVersion, TenantTx};
use templates::questionnaire::{Adding, Desk as DeskView, Fault, Focus, Rights};

/// A consultation, its newest questionnaire, and the versions before it.
pub struct Opened {
    /// The consultation.
    pub consultation: Consultation,
    /// The newest version.
    pub version: QuestionnaireVersion,
    /// The versions before it, first to last.
    pub earlier: Vec<QuestionnaireVersion>,
}

impl Opened {
    /// Finds it.
    pub async fn find(tx: &TenantTx, slug: &str) -> Result<Self, WebError> {
        let consultation = consultations::find(tx, slug).await?;
        let mut versions = tx.questionnaires().versions(consultation.id).await?;
        let version = versions.pop().ok_or(WebError::NotFound)?;
        Ok(Self { consultation, version, earlier: versions })
    }

    /// Finds it for an act: others who would act on it wait until the transaction ends.
    pub async fn find_and_lock(tx: &TenantTx, slug: &str) -> Result<Self, WebError> {
        consultations::lock(tx, slug).await?;
        Self::find(tx, slug).await
    }

    /// The address of the questionnaire.
    pub fn base(&self, desk: &Desk) -> String {
        desk.path(&format!("/consultations/{}/questionnaire", self.consultation.slug))
    }

    /// A page right below the consultation.
    pub fn page(&self, desk: &Desk) -> Page {
        consultations::page(desk, &self.consultation)
    }

    /// A page below the questionnaire.
    pub fn page_below(&self, desk: &Desk) -> Page {
        let label = templates::text::message(desk.page.language(), "questionnaire", &[]);
        consultations::page_below(desk, &self.consultation, (&self.base(desk), &label))
    }

    /// What this seat may do with the newest version.
    pub fn rights(&self, desk: &Desk) -> Rights {
        let stage = self.consultation.stage();
        match self.version.dispatched_at {
            _ if !desk.role.is_secretariat() => Rights::Read,
            None if stage <= Stage::Open => Rights::Write,
            Some(_) if stage == Stage::Open => Rights::Correct,
            _ => Rights::Read,
        }
    }

    /// Keys that are taken by other versions.
    pub fn retired(&self) -> BTreeSet<Key> {
        self.earlier.iter().flat_map(|version| version.content.keys()).cloned().collect()
    }

    /// A question as earlier versions have it.
    pub fn elsewhere(&self, key: &Key) -> Vec<&Question> {
        self.earlier.iter().filter_map(|version| version.content.question(key)).collect()
    }

    /// Whether answers to a question may exist already.
    pub fn was_dispatched(&self, key: &Key) -> bool {
        self.earlier.iter().any(|v| v.dispatched_at.is_some() && v.content.question(key).is_some())
    }

    /// Whether somebody changed, since the form was shown, what it is about. A form that names what it saw is only
    /// overtaken when that very thing was changed; any other when anything was.
    pub fn is_overtaken(&self, form: &Form, seen: Option<&str>) -> bool {
        let stale = form.parse::<i32>("revision") != Some(self.version.revision);
        match seen {
            Some(now) if form.has("seen") => form.get("seen") != now,
            _ => stale,
        }
    }

    /// The desk.
    pub fn desk(&self, desk: &Desk, focus: Focus) -> DeskView {
        DeskView {
            base: self.base(desk),
            consultation: desk.path(&format!("/consultations/{}", self.consultation.slug)),
            questionnaire: self.version.content.clone(),
            version: self.version.version,
            revision: self.version.revision,
            dispatched_at: self.version.dispatched_at,
            rights: self.rights(desk),
            seen: self.seen(&focus),
            focus,
            faults: Vec::new(),
            adding: None,
            sources: Vec::new(),
        }
    }

    /// The desk again, with what is wrong with what was typed.
    pub fn refused(&self, desk: &Desk, focus: Focus, faults: Vec<Fault>) -> DeskView {
        DeskView { faults, ..self.desk(desk, focus) }
    }

    /// The desk again, with what is wrong with what was to be added.
    pub fn not_added(&self, desk: &Desk, adding: Adding, faults: Vec<Fault>) -> DeskView {
        DeskView { faults, adding: Some(adding), ..self.desk(desk, Focus::None) }
    }

    fn seen(&self, focus: &Focus) -> String {
        let content = &self.version.content;
        match focus {
            Focus::None => String::new(),
            Focus::Head(_) => head_seen(content),
            Focus::Part { key, .. } => part_seen(content, key),
            Focus::Question { key, .. } => question_seen(content, key),
        }
    }

    /// The answer to an act on a version that can't be changed: the page says so.
    pub fn frozen(&self, desk: &Desk) -> HttpResponse {
        let mut view = self.desk(desk, Focus::None);
        view.faults.push(Fault::new("", "questionnaire-fault-frozen"));
        self.page(desk).conflict(&view)
    }

    /// The answer to an act on an outline that is not what it was.
    pub fn overtaken(&self, desk: &Desk) -> HttpResponse {
        let mut view = self.desk(desk, Focus::None);
        view.faults.push(Fault::new("", "questionnaire-fault-overtaken"));
        self.page(desk).conflict(&view)
    }
}

/// The fingerprint of the head.
pub fn head_seen(content: &Questionnaire) -> String {
    fingerprint(&(&content.title, &content.preamble, &content.instruction, &content.languages))
}

/// The fingerprint of the head of a part; "" when it is gone.
pub fn part_seen(content: &Questionnaire, key: &Key) -> String {
    content.part(key).map(|part| fingerprint(&(&part.title, &part.guidance))).unwrap_or_default()
}

/// The fingerprint of a question; "" when it is gone.
pub fn question_seen(content: &Questionnaire, key: &Key) -> String {
    content.question(key).map(fingerprint).unwrap_or_default()
}
