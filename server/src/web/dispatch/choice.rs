//! Whom one has chosen so far: the form carries it from page to page, nothing is stored.
use crate::web::{Form, WebError, board::Reach, consultations};
use domain::{
    consultation::Consultation,
    id::RespondentId,
    respondent::{Category, RegionalGroup, Respondent},
};
use std::collections::BTreeSet;
use store::{Narrowed, QuestionnaireVersion, TenantTx};

/// What is there to choose from, and what is chosen.
pub struct Choice {
    pub consultation: Consultation,
    /// The newest version of the questionnaire, dispatched or not.
    pub questionnaire: Option<QuestionnaireVersion>,
    /// Everybody who was not asked yet, in list order.
    pub registry: Vec<Respondent>,
    /// How many were asked before.
    pub asked: usize,
    pub reach: Reach,
    /// Who is chosen.
    pub chosen: BTreeSet<RespondentId>,
}

impl Choice {
    /// Reads everything that the pages need.
    ///
    /// # Errors
    /// [`WebError::NotFound`] when there is no such consultation.
    pub async fn of(tx: &TenantTx, consultation: &str, form: &Form) -> Result<Self, WebError> {
        let consultation = consultations::find(tx, consultation).await?;
        let questionnaire = tx.questionnaires().latest(consultation.id).await?;
        let asked: BTreeSet<RespondentId> = tx
            .invitations()
            .of_consultation(consultation.id)
            .await?
            .into_iter()
            .map(|invitation| invitation.respondent)
            .collect();
        let mut registry = tx.respondents().list(&Narrowed::default()).await?;
        registry.retain(|respondent| !asked.contains(&respondent.id));
        let reach = Reach::of(tx).await?;
        let asked = asked.len();
        let mut choice =
            Self { consultation, questionnaire, registry, asked, reach, chosen: BTreeSet::new() };
        choice.read(form);
        Ok(choice)
    }

    /// The boxes that are ticked, and the button that adds many at once.
    fn read(&mut self, form: &Form) {
        let ticked: BTreeSet<&str> = form.all("chosen").collect();
        let add = form.get("add");
        if add == "nobody" {
            return;
        }
        let category = add.strip_prefix("category:").and_then(|code| code.parse::<Category>().ok());
        let group = add.strip_prefix("group:").and_then(|code| code.parse::<RegionalGroup>().ok());
        let chosen = self.registry.iter().filter(|respondent| {
            ticked.contains(respondent.slug.as_str())
                || category == Some(respondent.category)
                || (group.is_some() && respondent.group == group)
        });
        self.chosen = chosen.map(|respondent| respondent.id).collect();
    }

    /// Whether the consultation is open, so that others are asked in addition.
    pub const fn more(&self) -> bool {
        self.consultation.opened.is_some()
    }

    /// The chosen, in list order.
    pub fn respondents(&self) -> impl Iterator<Item = &Respondent> {
        self.registry.iter().filter(|respondent| self.chosen.contains(&respondent.id))
    }

    /// Those of the chosen whom no mail reaches.
    pub fn unreachable(&self) -> impl Iterator<Item = &Respondent> {
        self.respondents().filter(|respondent| !self.reach.reaches(respondent))
    }
}
