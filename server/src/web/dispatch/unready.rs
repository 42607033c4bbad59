//! What stands in the way of dispatch, as texts.
use domain::{
    language::Language,
    questionnaire::{ConditionFault, Unready as Fault},
};
use store::QuestionnaireVersion;
use templates::dispatch::Unready;

/// Everything that stands in the way; nothing when the questionnaire can be dispatched.
#[must_use]
pub fn unready(latest: Option<&QuestionnaireVersion>) -> Vec<Unready> {
    match latest {
        None => vec![plain("dispatch-unready-nothing", "")],
        Some(version) => version.content.unready().iter().map(text_of).collect(),
    }
}

fn plain(key: &'static str, number: &str) -> Unready {
    Unready { key, number: number.to_owned(), language: None }
}

fn text_of(fault: &Fault) -> Unready {
    match fault {
        Fault::NoQuestions => plain("dispatch-unready-no-questions", ""),
        Fault::NoTitle => plain("dispatch-unready-no-title", ""),
        Fault::EmptyPart { number } => plain("dispatch-unready-empty-part", number),
        Fault::Untranslated { place, language } => Unready {
            language: Language::ALL.into_iter().find(|l| l.english_name() == *language),
            ..plain(
                "dispatch-unready-untranslated",
                place.strip_prefix("Question ").unwrap_or(place),
            )
        },
        Fault::Condition { number, fault } => plain(
            match fault {
                ConditionFault::Gone => "dispatch-unready-gone",
                ConditionFault::NotBefore => "dispatch-unready-not-before",
                ConditionFault::NeverMet => "dispatch-unready-never-met",
            },
            number,
        ),
        Fault::TooFewChoices { number } => plain("dispatch-unready-too-few", number),
    }
}
