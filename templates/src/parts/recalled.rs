//! Questions as answers to earlier versions of them are read.
use crate::text::message;
use domain::questionnaire::{Choice, Question};

/// The question with the choices that a corrigendum dropped, each named as such: what was chosen stays readable.
#[must_use]
pub fn recalled(question: &Question, dropped: Vec<Choice>) -> Question {
    question.clone().with_choices(dropped.into_iter().map(named_as_dropped))
}

/// "Barter (no longer offered)", in every language in which the choice has a name.
fn named_as_dropped(mut choice: Choice) -> Choice {
    let languages: Vec<_> = choice.label.languages().collect();
    for language in languages {
        let label = choice.label.read(language).to_owned();
        let dropped = message(language, "answer-dropped", &[]);
        let words = [("words", label.into()), ("aside", dropped.into())];
        choice.label.set(language, message(language, "mark-aside", &words));
    }
    choice
}
