//! Changing a questionnaire while it is a draft. Keys never change and are never used twice, in no version.
use super::{Key, Part, Question, Questionnaire};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Where something goes among its neighbours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Move {
    /// One place up.
    Up,
    /// One place down.
    Down,
}

impl std::str::FromStr for Move {
    type Err = EditError;

    fn from_str(raw: &str) -> Result<Self, EditError> {
        match raw {
            "up" => Ok(Self::Up),
            "down" => Ok(Self::Down),
            _ => Err(EditError::AtTheEnd),
        }
    }
}

/// Something taken out of a questionnaire, with the place that it had, so that it can be put back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "removed", rename_all = "snake_case")]
pub enum Removed {
    /// A part with its questions.
    Part {
        /// The part.
        part: Part,
        /// The part before it; none when it was the first.
        after: Option<Key>,
    },
    /// A question.
    Question {
        /// The question.
        question: Question,
        /// The part that it stood in.
        part: Key,
        /// The question before it in that part; none when it was the first.
        after: Option<Key>,
    },
}

/// Why a change was not made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EditError {
    /// The part or question is not (or no longer) there.
    #[error(
        "That part or question is no longer there. Somebody may have removed it; look at the questionnaire as it is now."
    )]
    Gone,
    /// It is first or last already.
    #[error("It can't be moved further in that direction.")]
    AtTheEnd,
}

impl Questionnaire {
    /// Adds a part at the end and returns its key; the part's own key is replaced.
    ///
    /// `retired` are keys that other versions of the questionnaire use: an answer to one must never appear under another.
    pub fn add_part(&mut self, mut part: Part, retired: &BTreeSet<Key>) -> Key {
        let key = self.fresh_key('p', retired);
        part.key = key.clone();
        self.parts.push(part);
        key
    }

    /// Adds a question at the end of a part, or right after another question, and returns its key; its own is replaced.
    ///
    /// # Errors
    /// [`EditError::Gone`] when there is no such part.
    pub fn add_question(
        &mut self,
        part: &Key,
        after: Option<&Key>,
        mut question: Question,
        retired: &BTreeSet<Key>,
    ) -> Result<Key, EditError> {
        let key = self.fresh_key('q', retired);
        question.key = key.clone();
        let part = self.parts.iter_mut().find(|p| &p.key == part).ok_or(EditError::Gone)?;
        let place = after
            .and_then(|after| part.questions.iter().position(|q| &q.key == after))
            .map_or(part.questions.len(), |i| i + 1);
        part.questions.insert(place, question);
        Ok(key)
    }

    /// Puts a changed question in the place of the one with the same key.
    ///
    /// # Errors
    /// [`EditError::Gone`] when there is none.
    pub fn replace_question(&mut self, question: Question) -> Result<(), EditError> {
        let place = self
            .parts
            .iter_mut()
            .flat_map(|p| &mut p.questions)
            .find(|q| q.key == question.key)
            .ok_or(EditError::Gone)?;
        *place = question;
        Ok(())
    }

    /// Takes a question out.
    ///
    /// # Errors
    /// [`EditError::Gone`] when there is none.
    pub fn remove_question(&mut self, key: &Key) -> Result<Removed, EditError> {
        let (p, i) = self.place_of(key).ok_or(EditError::Gone)?;
        let part = &mut self.parts[p];
        let after = i.checked_sub(1).map(|before| part.questions[before].key.clone());
        let question = part.questions.remove(i);
        Ok(Removed::Question { question, part: part.key.clone(), after })
    }

    /// Takes a part out, with its questions.
    ///
    /// # Errors
    /// [`EditError::Gone`] when there is none.
    pub fn remove_part(&mut self, key: &Key) -> Result<Removed, EditError> {
        let i = self.parts.iter().position(|p| &p.key == key).ok_or(EditError::Gone)?;
        let after = i.checked_sub(1).map(|before| self.parts[before].key.clone());
        Ok(Removed::Part { part: self.parts.remove(i), after })
    }

    /// Puts back what was taken out, where it stood: under its old key, or under a new one when the old one is in use again.
    /// What is back already is not put back twice. Gives back the key of the part or question.
    ///
    /// # Errors
    /// [`EditError::Gone`] when the part in which the question stood is no longer there.
    pub fn restore(&mut self, removed: Removed, retired: &BTreeSet<Key>) -> Result<Key, EditError> {
        match removed {
            Removed::Question { question, .. }
                if self.question(&question.key) == Some(&question) =>
            {
                Ok(question.key)
            }
            Removed::Part { part, .. } if self.part(&part.key) == Some(&part) => Ok(part.key),
            Removed::Question { mut question, part, after } => {
                self.keep_or_renew(&mut question.key, 'q', retired);
                let key = question.key.clone();
                let part = self.parts.iter_mut().find(|p| p.key == part).ok_or(EditError::Gone)?;
                let place = after.map_or(0, |after| {
                    part.questions
                        .iter()
                        .position(|q| q.key == after)
                        .map_or(part.questions.len(), |i| i + 1)
                });
                part.questions.insert(place, question);
                Ok(key)
            }
            Removed::Part { mut part, after } => {
                self.keep_or_renew(&mut part.key, 'p', retired);
                let key = part.key.clone();
                let questions = std::mem::take(&mut part.questions);
                let place = after.map_or(0, |after| {
                    self.parts
                        .iter()
                        .position(|p| p.key == after)
                        .map_or(self.parts.len(), |i| i + 1)
                });
                self.parts.insert(place, part);
                for mut question in questions {
                    self.keep_or_renew(&mut question.key, 'q', retired);
                    self.parts[place].questions.push(question);
                }
                Ok(key)
            }
        }
    }

    /// Moves a question one place; past the edge of its part it goes to the neighbouring part.
    ///
    /// # Errors
    /// [`EditError::Gone`], or [`EditError::AtTheEnd`] when it is first or last of all.
    pub fn move_question(&mut self, key: &Key, to: Move) -> Result<(), EditError> {
        let (p, i) = self.place_of(key).ok_or(EditError::Gone)?;
        let last = self.parts[p].questions.len() - 1;
        match to {
            Move::Up if i > 0 => self.parts[p].questions.swap(i, i - 1),
            Move::Down if i < last => self.parts[p].questions.swap(i, i + 1),
            Move::Up if p > 0 => {
                let question = self.parts[p].questions.remove(i);
                self.parts[p - 1].questions.push(question);
            }
            Move::Down if p + 1 < self.parts.len() => {
                let question = self.parts[p].questions.remove(i);
                self.parts[p + 1].questions.insert(0, question);
            }
            _ => return Err(EditError::AtTheEnd),
        }
        Ok(())
    }

    /// Moves a part one place.
    ///
    /// # Errors
    /// [`EditError::Gone`], or [`EditError::AtTheEnd`] when it is first or last.
    pub fn move_part(&mut self, key: &Key, to: Move) -> Result<(), EditError> {
        let i = self.parts.iter().position(|p| &p.key == key).ok_or(EditError::Gone)?;
        match to {
            Move::Up if i > 0 => self.parts.swap(i, i - 1),
            Move::Down if i + 1 < self.parts.len() => self.parts.swap(i, i + 1),
            _ => return Err(EditError::AtTheEnd),
        }
        Ok(())
    }

    fn place_of(&self, key: &Key) -> Option<(usize, usize)> {
        self.parts
            .iter()
            .enumerate()
            .find_map(|(p, part)| part.questions.iter().position(|q| &q.key == key).map(|i| (p, i)))
    }

    fn keep_or_renew(&self, key: &mut Key, letter: char, retired: &BTreeSet<Key>) {
        if self.keys().any(|used| used == key) {
            *key = self.fresh_key(letter, retired);
        }
    }

    /// The keys of all parts and questions.
    pub fn keys(&self) -> impl Iterator<Item = &Key> {
        self.parts.iter().map(|p| &p.key).chain(self.questions().map(|q| &q.key))
    }

    /// A key of this letter that no version uses: one more than the highest.
    fn fresh_key(&self, letter: char, retired: &BTreeSet<Key>) -> Key {
        Key::fresh(letter, self.keys().chain(retired))
    }
}

impl Key {
    /// A key of this letter that is not among those in use: one more than the highest.
    pub fn fresh<'k>(letter: char, used: impl IntoIterator<Item = &'k Self>) -> Self {
        let highest = used
            .into_iter()
            .filter_map(|key| key.as_str().strip_prefix(letter)?.parse::<u32>().ok())
            .max()
            .unwrap_or(0);
        Self(format!("{letter}{}", highest.saturating_add(1)))
    }
}
