//! Changing a questionnaire while it is a draft. Keys never change and are never used twice.
use super::{Key, Part, Question, Questionnaire};
use crate::language::Texts;

/// Where something goes among its neighbours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Move {
    /// One place up.
    Up,
    /// One place down.
    Down,
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
    /// Adds an empty part at the end and returns its key.
    pub fn add_part(&mut self, title: Texts) -> Key {
        let key = self.fresh_key('p');
        self.parts.push(Part {
            key: key.clone(),
            title,
            guidance: Texts::default(),
            questions: Vec::new(),
        });
        key
    }

    /// Adds a question at the end of a part, or right after another question, and returns its key.
    ///
    /// # Errors
    /// [`EditError::Gone`] when there is no such part.
    pub fn add_question(
        &mut self,
        part: &Key,
        after: Option<&Key>,
        mut question: Question,
    ) -> Result<Key, EditError> {
        let key = self.fresh_key('q');
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

    /// Removes a question and returns it, for undo.
    ///
    /// # Errors
    /// [`EditError::Gone`] when there is none.
    pub fn remove_question(&mut self, key: &Key) -> Result<Question, EditError> {
        for part in &mut self.parts {
            if let Some(i) = part.questions.iter().position(|q| &q.key == key) {
                return Ok(part.questions.remove(i));
            }
        }
        Err(EditError::Gone)
    }

    /// Removes a part with its questions and returns it, for undo.
    ///
    /// # Errors
    /// [`EditError::Gone`] when there is none.
    pub fn remove_part(&mut self, key: &Key) -> Result<Part, EditError> {
        let i = self.parts.iter().position(|p| &p.key == key).ok_or(EditError::Gone)?;
        Ok(self.parts.remove(i))
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

    /// A key of this letter that is not in use: one more than the highest.
    fn fresh_key(&self, letter: char) -> Key {
        let keys = self.parts.iter().map(|p| &p.key).chain(self.questions().map(|q| &q.key));
        let highest = keys
            .filter_map(|k| k.as_str().strip_prefix(letter)?.parse::<u32>().ok())
            .max()
            .unwrap_or(0);
        Key(format!("{letter}{}", highest + 1))
    }
}
