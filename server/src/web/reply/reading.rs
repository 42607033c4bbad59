//! In which language the questions are read.
use actix_web::web::Query;
use domain::{language::Language, questionnaire::Questionnaire};
use serde::Deserialize;

/// `?in=fr`
#[derive(Clone, Debug, Deserialize)]
pub struct ReadIn {
    r#in: Option<String>,
}

/// The language asked for in an address.
pub type Asked = Query<ReadIn>;

impl ReadIn {
    /// The language, if it is one in which the questionnaire was issued.
    pub fn chosen(&self, questionnaire: &Questionnaire) -> Option<Language> {
        let asked = self.r#in.as_deref()?.parse().ok()?;
        questionnaire.languages.contains(&asked).then_some(asked)
    }
}

/// The language chosen; else the reader's own, English, or the first in which the questionnaire was issued.
pub fn language(
    questionnaire: &Questionnaire,
    chosen: Option<Language>,
    reader: Language,
) -> Language {
    let issued = |language: &Language| questionnaire.languages.contains(language);
    chosen
        .or_else(|| [reader, Language::En].into_iter().find(issued))
        .or_else(|| questionnaire.languages.first().copied())
        .unwrap_or(reader)
}
