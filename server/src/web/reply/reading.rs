//! In which language the questions are read.
use domain::{language::Language, questionnaire::Questionnaire};

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
