//! What earlier versions of a questionnaire offered and a corrigendum dropped: answers that chose it must stay readable.
use super::{Choice, Key, Kind, Question, Questionnaire};
use crate::{answer::Value, language::Language, submission::Submission};
use std::collections::BTreeSet;

impl Question {
    /// The choices that earlier versions offered here and this one doesn't. `earlier` comes newest first: a choice bears
    /// the name that it had last.
    pub fn dropped<'q>(&self, earlier: impl IntoIterator<Item = &'q Questionnaire>) -> Vec<Choice> {
        let mut known: BTreeSet<Key> =
            self.kind.choices().into_iter().flatten().map(|choice| choice.key.clone()).collect();
        let mut dropped = Vec::new();
        for before in earlier.into_iter().filter_map(|version| version.question(&self.key)) {
            let choices = before.kind.choices().into_iter().flatten();
            dropped.extend(choices.filter(|choice| known.insert(choice.key.clone())).cloned());
        }
        dropped
    }

    /// The same question with more choices after its own: for reading answers, never for asking.
    #[must_use]
    pub fn with_choices(mut self, more: impl IntoIterator<Item = Choice>) -> Self {
        if let Kind::OneChoice { choices, .. }
        | Kind::SeveralChoices { choices, .. }
        | Kind::Scale { choices } = &mut self.kind
        {
            choices.extend(more);
        }
        self
    }
}

impl Questionnaire {
    /// The questionnaire with every dropped choice that one of the submissions chose, so that a count of them leaves
    /// nobody out; the report says that the choice was dropped. `earlier` comes newest first.
    #[must_use]
    pub fn recalling(mut self, earlier: &[Self], submissions: &[Submission]) -> Self {
        for question in self.parts.iter_mut().flat_map(|part| &mut part.questions) {
            let chosen = |choice: &Choice| {
                submissions.iter().filter_map(|s| s.answers.get(&question.key)).any(
                    |value| matches!(value, Value::Choices { chosen, .. } if chosen.contains(&choice.key)),
                )
            };
            let mut dropped = question.dropped(earlier);
            dropped.retain(chosen);
            for choice in &mut dropped {
                let label = format!("{} (no longer offered)", choice.label.read(Language::En));
                choice.label.set(Language::En, label);
            }
            if !dropped.is_empty() {
                *question = question.clone().with_choices(dropped);
            }
        }
        self
    }
}

impl Value {
    /// What of the answer still fits the question after it was corrected: all of it, some, or nothing.
    #[must_use]
    pub fn fitting(&self, question: &Question) -> Option<Self> {
        let mut left = self.clone();
        match (&mut left, &question.kind) {
            (Self::YesNo { details, .. }, Kind::YesNo { details: false }) => details.clear(),
            (Self::Choices { chosen, other }, kind) => {
                let offered = kind.choices().unwrap_or_default();
                chosen.retain(|key| offered.iter().any(|choice| &choice.key == key));
                if !kind.takes_other() {
                    other.clear();
                }
            }
            (Self::Group { items }, Kind::RepeatingGroup { fields, max_items }) => {
                for item in items.iter_mut() {
                    item.retain(|key, _| fields.iter().any(|field| &field.key == key));
                }
                items.retain(|item| !item.is_empty());
                items.truncate(*max_items as usize);
            }
            _ => {}
        }
        (left.is_given() && left.check(question).is_ok()).then_some(left)
    }
}

#[cfg(test)]
mod tests {
    use crate::{
        answer::Value,
        language::{Language, Texts},
        questionnaire::{Choice, Key, Kind, Part, Question, Questionnaire},
    };

    fn key(key: &str) -> Key {
        key.parse().expect("a good key")
    }

    fn choosing(choices: &[(&str, &str)], other: bool) -> Question {
        let choices = choices
            .iter()
            .map(|(name, label)| Choice { key: key(name), label: Texts::english(*label) });
        Question::plain(
            key("q1"),
            Texts::english("Which?"),
            Kind::SeveralChoices { choices: choices.collect(), other },
        )
    }

    fn asking(question: Question) -> Questionnaire {
        let part = Part {
            key: key("p1"),
            title: Texts::default(),
            guidance: Texts::default(),
            questions: vec![question],
        };
        Questionnaire { parts: vec![part], ..Questionnaire::default() }
    }

    fn chosen(keys: &[&str], other: &str) -> Value {
        let chosen = keys.iter().map(|name| key(name)).collect();
        Value::Choices { chosen, other: other.to_owned() }
    }

    #[test]
    fn a_dropped_choice_bears_the_name_that_it_had_last() {
        let first = asking(choosing(&[("a", "Aid"), ("b", "Barter"), ("c", "Credit")], false));
        let second = asking(choosing(&[("a", "Aid"), ("b", "Exchange")], false));
        let now = choosing(&[("a", "Help"), ("d", "Debt relief")], false);
        let names = |earlier: &[&Questionnaire]| -> Vec<String> {
            let dropped = now.dropped(earlier.iter().copied());
            dropped.iter().map(|choice| choice.label.read(Language::En).to_owned()).collect()
        };
        assert_eq!(names(&[&second, &first]), ["Exchange", "Credit"]);
        assert_eq!(names(&[]), [""; 0]);
    }

    #[test]
    fn what_still_fits_is_kept_and_what_fits_as_a_whole_is_left_alone() {
        let now = choosing(&[("a", "Aid")], false);
        assert_eq!(chosen(&["a", "b"], "").fitting(&now), Some(chosen(&["a"], "")));
        assert_eq!(chosen(&["a"], "Barter").fitting(&now), Some(chosen(&["a"], "")));
        assert_eq!(chosen(&["b"], "Barter").fitting(&now), None);
        assert_eq!(Value::NoInformation.fitting(&now), Some(Value::NoInformation));
        let open = choosing(&[("a", "Aid")], true);
        let whole = chosen(&["a"], "Barter");
        assert_eq!(whole.fitting(&open), Some(whole.clone()));
        let text = Value::Text { text: "Aid".into() };
        assert_eq!(text.fitting(&now), None, "another kind");
    }
}
