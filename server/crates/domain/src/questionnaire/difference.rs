//! What a corrigendum changes: by question, in words.
pub use super::gaps::{Place, Wording};
use super::{Key, Part, Question, Questionnaire};
use crate::{
    draft::{Piece, pieces},
    language::{Language, Texts},
};
use std::collections::BTreeSet;

/// A part or question, or the head, that is not the same in both versions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Altered {
    /// Where.
    pub place: Place,
    /// How.
    pub manner: Manner,
    /// The texts that changed, in the languages in which they did.
    pub texts: Vec<(Wording, Language, Vec<Piece>)>,
    /// Whether it stands elsewhere among what both versions have.
    pub moved: bool,
    /// Whether something beside its words changed: its kind, audience, condition, limit.
    pub terms: bool,
}

/// How a part or question changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Manner {
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// It is there in both.
    Changed,
}

/// Everything that changed from one version to the next: the head, then part by part and question by question in the
/// order of the new one; what was removed stands last.
#[must_use]
pub fn difference(old: &Questionnaire, new: &Questionnaire) -> Vec<Altered> {
    let mut found = Vec::new();
    let mut moved_keys = moved(
        old.parts.iter().map(|p| &p.key).collect(),
        new.parts.iter().map(|p| &p.key).collect(),
    );
    moved_keys.extend(moved(
        old.questions().map(|q| &q.key).collect(),
        new.questions().map(|q| &q.key).collect(),
    ));
    found.extend(head(old, new));
    for part in &new.parts {
        found.extend(part_altered(old, part, moved_keys.contains(&part.key)));
        for question in &part.questions {
            let elsewhere = old.part_of(&question.key).is_some_and(|then| then.key != part.key);
            let moved = elsewhere || moved_keys.contains(&question.key);
            found.extend(question_altered(old, question, moved));
        }
    }
    let gone = |place, texts| Altered {
        place,
        manner: Manner::Removed,
        texts,
        moved: false,
        terms: false,
    };
    for part in &old.parts {
        if new.part(&part.key).is_none() {
            let texts = [(Wording::Title, &part.title)];
            found.push(gone(Place::Part(part.key.clone()), words(&texts, &[])));
        }
        for question in part.questions.iter().filter(|q| new.question(&q.key).is_none()) {
            let texts = [(Wording::Text, &question.text)];
            found.push(gone(Place::Question(question.key.clone()), words(&texts, &[])));
        }
    }
    found
}

fn head(old: &Questionnaire, new: &Questionnaire) -> Option<Altered> {
    fn texts(q: &Questionnaire) -> [(Wording, &Texts); 3] {
        [
            (Wording::Title, &q.title),
            (Wording::Preamble, &q.preamble),
            (Wording::Instruction, &q.instruction),
        ]
    }
    let languages = |q: &Questionnaire| q.languages.iter().copied().collect::<BTreeSet<_>>();
    let altered = Altered {
        place: Place::Head,
        manner: Manner::Changed,
        texts: words(&texts(old), &texts(new)),
        moved: false,
        terms: languages(old) != languages(new),
    };
    altered.says_something()
}

fn part_altered(old: &Questionnaire, part: &Part, moved: bool) -> Option<Altered> {
    fn texts(part: &Part) -> [(Wording, &Texts); 2] {
        [(Wording::Title, &part.title), (Wording::Guidance, &part.guidance)]
    }
    let before = old.part(&part.key);
    Altered {
        place: Place::Part(part.key.clone()),
        manner: if before.is_some() { Manner::Changed } else { Manner::Added },
        texts: words(&before.map(texts).into_iter().flatten().collect::<Vec<_>>(), &texts(part)),
        moved,
        terms: false,
    }
    .says_something()
}

fn question_altered(old: &Questionnaire, question: &Question, moved: bool) -> Option<Altered> {
    let before = old.question(&question.key);
    Altered {
        place: Place::Question(question.key.clone()),
        manner: if before.is_some() { Manner::Changed } else { Manner::Added },
        texts: words(&before.map(Question::texts).unwrap_or_default(), &question.texts()),
        moved,
        terms: before.is_some_and(|before| terms(before) != terms(question)),
    }
    .says_something()
}

impl Altered {
    fn says_something(self) -> Option<Self> {
        let something =
            self.manner != Manner::Changed || !self.texts.is_empty() || self.moved || self.terms;
        something.then_some(self)
    }
}

/// The question without its words.
fn terms(question: &Question) -> Question {
    let mut bare = question.clone();
    for texts in [&mut bare.text, &mut bare.guidance, &mut bare.heading] {
        *texts = Texts::default();
    }
    match &mut bare.kind {
        super::Kind::OneChoice { choices, .. }
        | super::Kind::SeveralChoices { choices, .. }
        | super::Kind::Scale { choices } => {
            choices.iter_mut().for_each(|choice| choice.label = Texts::default());
        }
        super::Kind::Number { unit, .. } => *unit = Texts::default(),
        super::Kind::RepeatingGroup { fields, .. } => {
            fields.iter_mut().for_each(|field| field.label = Texts::default());
        }
        _ => {}
    }
    bare
}

/// The texts that differ, in every language in which they do.
fn words(
    old: &[(Wording, &Texts)],
    new: &[(Wording, &Texts)],
) -> Vec<(Wording, Language, Vec<Piece>)> {
    let none = Texts::default();
    let find = |all: &[(Wording, &Texts)], wording: &Wording, language| -> String {
        let found = all.iter().find(|(w, _)| w == wording).map_or(&none, |(_, texts)| *texts);
        found.exact(language).unwrap_or_default().to_owned()
    };
    let mut wordings: Vec<&Wording> = new.iter().map(|(w, _)| w).collect();
    wordings.extend(old.iter().map(|(w, _)| w).filter(|w| !new.iter().any(|(n, _)| n == *w)));
    let mut changed = Vec::new();
    for wording in wordings {
        for language in Language::ALL {
            let (then, now) = (find(old, wording, language), find(new, wording, language));
            if then != now {
                changed.push((wording.clone(), language, pieces(&then, &now)));
            }
        }
    }
    changed
}

/// The keys that don't keep their order: all but a longest run that does.
fn moved(old: Vec<&Key>, new: Vec<&Key>) -> BTreeSet<Key> {
    let places: Vec<(usize, &Key)> = new
        .into_iter()
        .filter_map(|key| Some((old.iter().position(|k| *k == key)?, key)))
        .collect();
    // The longest run that ends at each place, and the place before its end in that run.
    let mut runs: Vec<(usize, Option<usize>)> = Vec::new();
    for (i, (place, _)) in places.iter().enumerate() {
        let before = (0..i).filter(|j| places[*j].0 < *place).max_by_key(|j| runs[*j].0);
        runs.push((before.map_or(1, |j| runs[j].0 + 1), before));
    }
    let mut kept = BTreeSet::new();
    let mut at = (0..runs.len()).max_by_key(|i| runs[*i].0);
    while let Some(i) = at {
        kept.insert(places[i].1);
        at = runs[i].1;
    }
    places.iter().map(|(_, key)| *key).filter(|key| !kept.contains(key)).cloned().collect()
}
