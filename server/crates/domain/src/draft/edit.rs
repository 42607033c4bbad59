//! What people do to a draft. Each act says who did it and when, and refuses with a sentence.
use super::{
    Anchor, Basis, Computed, Draft, Hand, Heading, Moved, Paragraph,
    markup::{self, MarkupError, Parsed},
    reader::is_hidden,
    sources::inherit,
};
use jiff::Timestamp;

/// The most characters of a title or heading.
pub const LONGEST_HEADING: usize = 300;

/// Who changes a draft, and when.
#[derive(Clone, Copy, Debug)]
pub struct Pen<'a> {
    /// The person's name.
    pub by: &'a str,
    /// The time.
    pub at: Timestamp,
}

impl Pen<'_> {
    fn edited(&self) -> Hand {
        Hand::Edited { by: self.by.to_owned(), at: self.at }
    }

    fn added(&self) -> Hand {
        Hand::Added { by: self.by.to_owned(), at: self.at }
    }

    fn moved(&self) -> Moved {
        Moved { by: self.by.to_owned(), at: self.at }
    }
}

/// Why a draft was not changed; each is a sentence for the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EditError {
    /// No such chapter, section or paragraph.
    #[error("That paragraph is no longer there. Look at the draft as it is now.")]
    Gone,
    /// It was taken out.
    #[error("That paragraph was removed. Restore it first.")]
    Removed,
    /// It is there.
    #[error("That paragraph was not removed.")]
    NotRemoved,
    /// The key of a new paragraph is in use.
    #[error("That paragraph is there already. Look at the draft as it is now.")]
    KeyTaken,
    /// It is first or last already.
    #[error("It can't be moved further in that direction.")]
    AtTheEnd,
    /// Nothing computed stands behind it.
    #[error("There is no computed text for this paragraph. Keep yours, or remove the paragraph.")]
    NothingComputed,
    /// Its sources did not change.
    #[error("The sources of this paragraph have not changed; there is nothing to confirm.")]
    NotFlagged,
    /// A heading without words.
    #[error("Write a heading.")]
    EmptyHeading,
    /// A heading longer than [`LONGEST_HEADING`].
    #[error("This heading has more than 300 characters. Shorten it.")]
    LongHeading,
    /// The text was not taken.
    #[error(transparent)]
    Text(#[from] MarkupError),
}

impl Draft {
    /// Writes a paragraph anew, from text in markup. Sentences that remain, whole or in good part, keep their sources;
    /// new ones have none. A flag stays until somebody confirms the text or takes the computed one.
    ///
    /// # Errors
    /// When the paragraph is not there or was removed, or the text is not taken.
    pub fn write(&mut self, key: &Anchor, text: &str, pen: &Pen<'_>) -> Result<(), EditError> {
        let paragraph = self.visible_mut(key)?;
        let Parsed { mut sentences, mut items } = markup::parse(text)?;
        inherit(paragraph, &mut sentences, &mut items);
        if sentences == paragraph.sentences && items == paragraph.items {
            return Ok(());
        }
        if paragraph.hand.is_computed() {
            paragraph.computed = Some(Box::new(Computed {
                sentences: paragraph.sentences.clone(),
                items: paragraph.items.clone(),
                basis: paragraph.basis.clone(),
            }));
        }
        paragraph.hand = match paragraph.hand {
            Hand::Added { .. } => pen.added(),
            _ => pen.edited(),
        };
        paragraph.sentences = sentences;
        paragraph.items = items;
        Ok(())
    }

    /// Adds a paragraph after another one, or first under a chapter or section.
    ///
    /// # Errors
    /// When there is no such place, the key is in use, or the text is not taken.
    pub fn add_after(
        &mut self,
        after: &Anchor,
        key: Anchor,
        text: &str,
        pen: &Pen<'_>,
    ) -> Result<(), EditError> {
        if self.paragraph(&key).is_some() {
            return Err(EditError::KeyTaken);
        }
        let Parsed { sentences, items } = markup::parse(text)?;
        let mut paragraph = Paragraph::computed(key, sentences, Basis::default());
        paragraph.items = items;
        paragraph.hand = pen.added();
        if let Some(list) = self.list_headed(after) {
            list.insert(0, paragraph);
            return Ok(());
        }
        for list in self.lists_mut() {
            if let Some(at) = list.iter().position(|p| &p.key == after) {
                list.insert(at + 1, paragraph);
                return Ok(());
            }
        }
        Err(EditError::Gone)
    }

    /// Moves a paragraph before the printed one above it; from the top of a section, to the end of what precedes it.
    ///
    /// # Errors
    /// When it is not there, was removed, or is first already.
    pub fn move_up(&mut self, key: &Anchor, pen: &Pen<'_>) -> Result<(), EditError> {
        self.shift(key, pen, true)
    }

    /// Moves a paragraph after the printed one below it; from the end of a section, to the top of what follows it.
    ///
    /// # Errors
    /// When it is not there, was removed, or is last already.
    pub fn move_down(&mut self, key: &Anchor, pen: &Pen<'_>) -> Result<(), EditError> {
        self.shift(key, pen, false)
    }

    fn shift(&mut self, key: &Anchor, pen: &Pen<'_>, up: bool) -> Result<(), EditError> {
        self.visible_mut(key)?;
        let mut lists: Vec<_> = self.lists_mut().collect();
        let (list, at) = lists
            .iter()
            .enumerate()
            .find_map(|(i, list)| list.iter().position(|p| &p.key == key).map(|at| (i, at)))
            .ok_or(EditError::Gone)?;
        let neighbour = if up {
            lists[list][..at].iter().rposition(Paragraph::is_visible)
        } else {
            lists[list][at + 1..].iter().position(Paragraph::is_visible).map(|i| at + 1 + i)
        };
        // The summary is a list of its own: nothing moves into it or out of it.
        let next_list = if up { list.checked_sub(1).filter(|l| *l > 0) } else { Some(list + 1) };
        let next_list = next_list.filter(|l| list > 0 && *l < lists.len());
        let (target, place) = match (neighbour, next_list) {
            (Some(place), _) => (list, place),
            (None, Some(target)) => (target, if up { lists[target].len() } else { 0 }),
            (None, None) => return Err(EditError::AtTheEnd),
        };
        let mut paragraph = lists[list].remove(at);
        paragraph.moved = Some(pen.moved());
        lists[target].insert(place, paragraph);
        Ok(())
    }

    /// Takes a paragraph out. It stays as a tombstone, so that it can be restored and does not come back by itself.
    ///
    /// # Errors
    /// When it is not there or was removed already.
    pub fn remove(&mut self, key: &Anchor, pen: &Pen<'_>) -> Result<(), EditError> {
        let paragraph = self.visible_mut(key)?;
        if paragraph.hand.is_computed() {
            paragraph.computed = Some(Box::new(Computed {
                sentences: paragraph.sentences.clone(),
                items: paragraph.items.clone(),
                basis: paragraph.basis.clone(),
            }));
        }
        let was = Box::new(paragraph.hand.clone());
        paragraph.hand = Hand::Removed { by: pen.by.to_owned(), at: pen.at, was };
        Ok(())
    }

    /// Puts a removed paragraph back: a computed one with the text of today, another as it was, still flagged if it was.
    ///
    /// # Errors
    /// When it is not there or was not removed.
    pub fn restore(&mut self, key: &Anchor) -> Result<(), EditError> {
        let paragraph = self.found_mut(key)?;
        let Hand::Removed { was, .. } = &paragraph.hand else { return Err(EditError::NotRemoved) };
        paragraph.hand = (**was).clone();
        if paragraph.hand.is_computed() {
            compute(paragraph)?;
        }
        Ok(())
    }

    /// Puts the computed text of today in the place of a text written by hand, or of a tombstone.
    ///
    /// # Errors
    /// When it is not there, or nothing computed stands behind it.
    pub fn take_computed(&mut self, key: &Anchor) -> Result<(), EditError> {
        compute(self.found_mut(key)?)
    }

    /// Confirms a text written by hand, or a removal, against the sources as they are now: the flag goes.
    ///
    /// # Errors
    /// When it is not there or not flagged.
    pub fn keep_mine(&mut self, key: &Anchor) -> Result<(), EditError> {
        let paragraph = self.found_mut(key)?;
        paragraph.stale.take().ok_or(EditError::NotFlagged)?;
        paragraph.basis = paragraph.computed.as_ref().map(|c| c.basis.clone()).unwrap_or_default();
        Ok(())
    }

    /// Writes the heading of a chapter or section.
    ///
    /// # Errors
    /// When there is no such chapter or section, or the words are none or too many.
    pub fn rename(&mut self, key: &Anchor, text: &str, pen: &Pen<'_>) -> Result<(), EditError> {
        let heading = self.heading_mut(key).ok_or(EditError::Gone)?;
        write_heading(heading, text, pen)
    }

    /// Writes the title.
    ///
    /// # Errors
    /// When the words are none or too many.
    pub fn retitle(&mut self, text: &str, pen: &Pen<'_>) -> Result<(), EditError> {
        write_heading(&mut self.title, text, pen)
    }

    fn found_mut(&mut self, key: &Anchor) -> Result<&mut Paragraph, EditError> {
        self.lists_mut().flatten().find(|p| &p.key == key).ok_or(EditError::Gone)
    }

    fn visible_mut(&mut self, key: &Anchor) -> Result<&mut Paragraph, EditError> {
        let paragraph = self.found_mut(key)?;
        if paragraph.is_visible() { Ok(paragraph) } else { Err(EditError::Removed) }
    }

    fn heading_mut(&mut self, key: &Anchor) -> Option<&mut Heading> {
        self.chapters.iter_mut().find_map(|chapter| {
            if &chapter.key == key {
                return Some(&mut chapter.heading);
            }
            chapter.sections.iter_mut().find(|s| &s.key == key).map(|s| &mut s.heading)
        })
    }

    fn list_headed(&mut self, key: &Anchor) -> Option<&mut Vec<Paragraph>> {
        self.chapters.iter_mut().find_map(|chapter| {
            if &chapter.key == key {
                return Some(&mut chapter.paragraphs);
            }
            chapter.sections.iter_mut().find(|s| &s.key == key).map(|s| &mut s.paragraphs)
        })
    }
}

fn compute(paragraph: &mut Paragraph) -> Result<(), EditError> {
    let computed = *paragraph.computed.take().ok_or(EditError::NothingComputed)?;
    paragraph.sentences = computed.sentences;
    paragraph.items = computed.items;
    paragraph.basis = computed.basis;
    paragraph.hand = Hand::Computed;
    paragraph.stale = None;
    Ok(())
}

fn write_heading(heading: &mut Heading, text: &str, pen: &Pen<'_>) -> Result<(), EditError> {
    if text.contains('\0') {
        return Err(MarkupError::Nul.into());
    }
    let kept: String = text.chars().filter(|c| c.is_whitespace() || !is_hidden(*c)).collect();
    let text = kept.split_whitespace().collect::<Vec<_>>().join(" ");
    match text.chars().count() {
        0 => Err(EditError::EmptyHeading),
        long if long > LONGEST_HEADING => Err(EditError::LongHeading),
        _ if text == heading.text => Ok(()),
        _ => {
            *heading = Heading { text, hand: pen.edited() };
            Ok(())
        }
    }
}
