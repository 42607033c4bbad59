//! Markup letter by letter.
use super::{Anchor, Span};
use crate::language::{Language, turns_text};

/// Signs that a backslash makes plain.
const SIGNS: &str = "\\_^[]{}(";

/// A letter, or something that counts as one.
#[derive(Clone, Debug)]
pub(super) enum Unit {
    Letter { letter: char, italic: bool },
    Whole(Span),
}

/// Control characters, and those that turn the direction of the text around them.
pub(super) fn is_hidden(letter: char) -> bool {
    letter.is_control() || turns_text(letter) || letter == '\u{feff}'
}

/// Reads markup letter by letter. Once a closing sign was looked for in vain it is not looked for again, so that
/// reading takes time in proportion to the text, whatever it holds.
pub(super) struct Reader {
    letters: Vec<char>,
    at: usize,
    no_more: Vec<char>,
}

impl Reader {
    pub(super) fn of(text: &str) -> Self {
        Self { letters: text.chars().collect(), at: 0, no_more: Vec::new() }
    }

    pub(super) fn units(mut self) -> Vec<Unit> {
        let mut units = Vec::with_capacity(self.letters.len());
        while let Some(&letter) = self.letters.get(self.at) {
            if let Some(marked) = self.marked(letter) {
                units.extend(marked);
                continue;
            }
            let plain = self.peek(1).filter(|next| letter == '\\' && SIGNS.contains(*next));
            units.push(Unit::Letter { letter: plain.unwrap_or(letter), italic: false });
            self.at += if plain.is_some() { 2 } else { 1 };
        }
        units
    }

    fn peek(&self, ahead: usize) -> Option<char> {
        self.letters.get(self.at + ahead).copied()
    }

    fn marked(&mut self, letter: char) -> Option<Vec<Unit>> {
        match letter {
            '^' if self.peek(1) == Some('[') => {
                let (words, end) = self.until(self.at + 2, ']')?;
                self.at = end;
                Some(vec![Unit::Whole(Span::Note(words))])
            }
            '[' if self.peek(1) == Some('[') => {
                let (words, end) = self.until(self.at + 2, ']')?;
                let key: Anchor = words.parse().ok()?;
                if self.letters.get(end) != Some(&']') {
                    return None;
                }
                self.at = end + 1;
                Some(vec![Unit::Whole(Span::Paragraphs(key))])
            }
            '{' if self.peek(3) == Some(':') => {
                let code: String = self.letters[self.at + 1..self.at + 3].iter().collect();
                let language: Language = code.parse().ok()?;
                let (words, end) = self.until(self.at + 4, '}')?;
                self.at = end;
                Some(vec![Unit::Whole(Span::Foreign { language, words })])
            }
            '_' => self.italics(),
            _ => None,
        }
    }

    fn italics(&mut self) -> Option<Vec<Unit>> {
        let inside_word = self.at > 0 && self.letters[self.at - 1].is_alphanumeric();
        if inside_word || self.peek(1).is_none_or(char::is_whitespace) {
            return None;
        }
        let (words, end) = self.until(self.at + 1, '_')?;
        let letters = words.chars().map(|letter| Unit::Letter { letter, italic: true }).collect();
        self.at = end;
        Some(letters)
    }

    /// The words up to an unescaped closing sign, made plain, and the place after the sign. None when there is no
    /// such sign or nothing before it.
    fn until(&mut self, from: usize, closer: char) -> Option<(String, usize)> {
        if self.no_more.contains(&closer) {
            return None;
        }
        let mut words = String::new();
        let mut at = from;
        while let Some(&letter) = self.letters.get(at) {
            let next = self.letters.get(at + 1).copied();
            if letter == closer && self.closes(at, closer) {
                let words = clean(&words);
                return (!words.is_empty()).then_some((words, at + 1));
            }
            match next.filter(|next| letter == '\\' && SIGNS.contains(*next)) {
                Some(plain) => {
                    words.push(plain);
                    at += 2;
                }
                None => {
                    words.push(letter);
                    at += 1;
                }
            }
        }
        self.no_more.push(closer);
        None
    }

    /// Italics end at the end of a word only: `snake_case_name` is a name.
    fn closes(&self, at: usize, closer: char) -> bool {
        closer != '_' || {
            let after = self.letters.get(at + 1).is_some_and(|c| c.is_alphanumeric());
            !after && !self.letters[at - 1].is_whitespace()
        }
    }
}

/// The words with single blanks and without hidden signs.
fn clean(words: &str) -> String {
    let kept: String = words.chars().filter(|c| c.is_whitespace() || !is_hidden(*c)).collect();
    kept.split_whitespace().collect::<Vec<_>>().join(" ")
}
