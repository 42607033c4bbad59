//! Every text of a questionnaire with its place, and the languages in which it is still missing.
use super::{Key, Kind, Question, Questionnaire};
use crate::language::{Language, Texts};

/// Where a text stands.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// Above the parts.
    Head,
    /// In the head of a part.
    Part(Key),
    /// In a question.
    Question(Key),
}

/// Which text of its place it is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Wording {
    /// The title of the questionnaire or of a part.
    Title,
    /// The preamble of the questionnaire.
    Preamble,
    /// The instruction of the questionnaire.
    Instruction,
    /// What is asked.
    Text,
    /// The guidance of a part or question.
    Guidance,
    /// What heads the section of the report.
    Heading,
    /// What a number counts.
    Unit,
    /// The choice or step with this key.
    Choice(Key),
    /// The field of a repeating group with this key.
    Field(Key),
}

/// A text that is missing in a language in which the questionnaire is issued.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap {
    /// Where.
    pub place: Place,
    /// Which text.
    pub wording: Wording,
    /// The language.
    pub language: Language,
}

impl Questionnaire {
    /// The languages of issue in the order in which texts are written: English first, as the usual source.
    #[must_use]
    pub fn writing_order(&self) -> Vec<Language> {
        let mut order: Vec<_> =
            Language::ALL.into_iter().filter(|l| self.languages.contains(l)).collect();
        order.sort_by_key(|language| *language != Language::En);
        if order.is_empty() {
            order.push(Language::En);
        }
        order
    }

    /// The language for readers of whom nothing is known: English where the questionnaire is issued in it.
    #[must_use]
    pub fn usual_language(&self) -> Language {
        self.writing_order().first().copied().unwrap_or(Language::En)
    }

    /// Every text that is missing in a language of issue. A text that exists in no language at all is missing only where
    /// there must be one: what is asked. Headings of the report are not issued.
    #[must_use]
    pub fn untranslated(&self) -> Vec<Gap> {
        let mut found = Vec::new();
        for (place, wording, texts) in self.texts() {
            let must = match (&place, &wording) {
                (_, Wording::Text) => true,
                (_, Wording::Heading) => continue,
                _ => !texts.is_empty(),
            };
            let missing = self.writing_order().into_iter().filter(|l| texts.exact(*l).is_none());
            found.extend(missing.filter(|_| must).map(|language| Gap {
                place: place.clone(),
                wording: wording.clone(),
                language,
            }));
        }
        found
    }

    /// All texts in reading order.
    pub(super) fn texts(&self) -> Vec<(Place, Wording, &Texts)> {
        let mut all = vec![
            (Place::Head, Wording::Title, &self.title),
            (Place::Head, Wording::Preamble, &self.preamble),
            (Place::Head, Wording::Instruction, &self.instruction),
        ];
        for part in &self.parts {
            let place = Place::Part(part.key.clone());
            all.push((place.clone(), Wording::Title, &part.title));
            all.push((place, Wording::Guidance, &part.guidance));
            for question in &part.questions {
                let place = Place::Question(question.key.clone());
                let texts = question.texts().into_iter();
                all.extend(texts.map(|(wording, texts)| (place.clone(), wording, texts)));
            }
        }
        all
    }
}

impl Question {
    /// Its texts in reading order; the heading of the report last.
    pub(super) fn texts(&self) -> Vec<(Wording, &Texts)> {
        let mut all = vec![(Wording::Text, &self.text), (Wording::Guidance, &self.guidance)];
        match &self.kind {
            Kind::Number { unit, .. } => all.push((Wording::Unit, unit)),
            Kind::RepeatingGroup { fields, .. } => {
                all.extend(fields.iter().map(|f| (Wording::Field(f.key.clone()), &f.label)));
            }
            kind => {
                let choices = kind.choices().into_iter().flatten();
                all.extend(choices.map(|c| (Wording::Choice(c.key.clone()), &c.label)));
            }
        }
        all.push((Wording::Heading, &self.heading));
        all
    }
}
