//! A passage in words, with what is quoted marked: quotations keep their own style.
use super::passage::{Passage, Place, Role};
use std::ops::Range;

/// A word, a number, a symbol: "human", "today's", "1,417", "A/HRC/19/74", "States-led".
#[derive(Clone, Copy, Debug)]
pub(super) struct Word<'a> {
    pub text: &'a str,
    pub start: usize,
    pub end: usize,
    pub quoted: bool,
}

/// A passage cut in words.
pub(super) struct Reading<'a> {
    pub place: &'a Place,
    pub role: Role,
    pub text: &'a str,
    pub words: Vec<Word<'a>>,
    /// Whether a quotation is still open at the end.
    ends_quoted: bool,
}

impl<'a> Reading<'a> {
    /// All passages in order. A quotation may go on from one passage to the next of the same paragraph.
    pub(super) fn all(passages: &'a [Passage]) -> impl Iterator<Item = Self> {
        passages.iter().scan(None, |before: &mut Option<(u32, bool)>, passage| {
            let paragraph = passage.place.paragraph();
            let goes_on = before.is_some_and(|(number, open)| open && Some(number) == paragraph);
            let reading = Self::of(passage, goes_on);
            if passage.role != Role::Note {
                *before = paragraph.map(|number| (number, reading.ends_quoted));
            }
            Some(reading)
        })
    }

    fn of(passage: &'a Passage, starts_quoted: bool) -> Self {
        let text = passage.text.as_str();
        let quotations = quotations(text, starts_quoted);
        let words = words(text, &quotations);
        let ends_quoted = quotations.last().is_some_and(|last| last.end == text.len());
        Self { place: &passage.place, role: passage.role, text, words, ends_quoted }
    }

    /// The word at a place counted from `at`, empty beyond the ends.
    pub(super) fn near(&self, at: usize, step: isize) -> &'a str {
        at.checked_add_signed(step).and_then(|at| self.words.get(at)).map_or("", |word| word.text)
    }

    /// What stands between the word before and this one.
    pub(super) fn gap(&self, at: usize) -> &'a str {
        let before =
            at.checked_sub(1).map(|at| self.words.get(at).map_or(self.text.len(), |w| w.end));
        let from = before.unwrap_or(0);
        &self.text[from..self.words.get(at).map_or(self.text.len(), |word| word.start)]
    }

    /// The text from one word to another, both included.
    pub(super) fn excerpt(&self, from: usize, to: usize) -> &'a str {
        let last = self.words.len().saturating_sub(1);
        match (self.words.get(from), self.words.get(to.min(last))) {
            (Some(first), Some(last)) => &self.text[first.start..last.end],
            _ => "",
        }
    }

    /// Whether the word is the first of its sentence.
    pub(super) fn starts_sentence(&self, at: usize) -> bool {
        let Some(before) = at.checked_sub(1) else { return true };
        let gap = self.gap(at);
        let ends = gap.trim_start_matches(['”', ')', '’']).starts_with(['.', '?', '!']);
        ends && gap.contains(' ')
            && !(gap.starts_with('.') && is_shortened(self.words[before].text))
    }
}

/// Words after which a full stop ends no sentence.
fn is_shortened(word: &str) -> bool {
    const SHORT: [&str; 23] = [
        "para", "paras", "No", "Nos", "art", "arts", "chap", "p", "pp", "vol", "Mr", "Ms", "Mrs",
        "Dr", "ff", "cf", "e.g", "i.e", "g", "e", "m", "St", "sect",
    ];
    SHORT.contains(&word) || (word.len() == 1 && word.bytes().all(|b| b.is_ascii_uppercase()))
}

/// From each opening mark to its closing one, or to the end of the passage.
fn quotations(text: &str, starts_quoted: bool) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut from = starts_quoted.then_some(0);
    for (at, mark) in text.char_indices() {
        match (mark, from) {
            ('“', None) => from = Some(at),
            ('”', Some(start)) => {
                found.push(start..at);
                from = None;
            }
            ('"', None) => from = text[at + 1..].contains('"').then_some(at),
            ('"', Some(start)) if text[start..].starts_with('"') => {
                found.push(start..at);
                from = None;
            }
            _ => {}
        }
    }
    found.extend(from.map(|start| start..text.len()));
    found
}

fn words<'a>(text: &'a str, quotations: &[Range<usize>]) -> Vec<Word<'a>> {
    let mut words = Vec::new();
    let mut start = None;
    let mut before = ' ';
    let mut letters = text.char_indices().peekable();
    while let Some((at, c)) = letters.next() {
        let next = letters.peek().map_or(' ', |(_, next)| *next);
        let inside = c.is_alphanumeric() || (start.is_some() && joins(before, c, next));
        match (inside, start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                words.push(word(text, from, at, quotations));
                start = None;
            }
            _ => {}
        }
        before = c;
    }
    words.extend(start.map(|from| word(text, from, text.len(), quotations)));
    words
}

fn word<'a>(text: &'a str, start: usize, end: usize, quotations: &[Range<usize>]) -> Word<'a> {
    let quoted = quotations.iter().any(|quotation| quotation.contains(&start));
    Word { text: &text[start..end], start, end, quoted }
}

/// Whether a mark holds its neighbours together in one word.
fn joins(before: char, mark: char, next: char) -> bool {
    match mark {
        '-' | '\'' | '’' | '/' => before.is_alphanumeric() && next.is_alphanumeric(),
        '.' => before.is_alphanumeric() && next.is_ascii_digit(),
        ',' | ':' => before.is_ascii_digit() && next.is_ascii_digit(),
        _ => false,
    }
}
