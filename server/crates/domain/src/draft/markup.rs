//! The small markup in which a paragraph is edited: `_italics_`, `^[footnote]`, `{ar: words}`, `[[q4]]`, items as lines
//! that begin with `(a)`. A backslash makes any of its signs plain. What is not markup is text, whatever it looks like.
use super::{
    Item, Paragraph, Sentence, Span,
    reader::{Reader, Unit, is_hidden},
    sentences::ends,
    text::joined,
};
use crate::style::number::letter;

/// The most characters that the text of one paragraph may have.
pub const LONGEST: usize = 20_000;

/// Why a text was not taken; each is a sentence for its writer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MarkupError {
    /// No words.
    #[error("Write something, or remove the paragraph.")]
    Empty,
    /// Items without a phrase before them.
    #[error("Begin with a phrase that introduces the items.")]
    NoIntroduction,
    /// Longer than [`LONGEST`].
    #[error("This paragraph has more than 20,000 characters. Divide it.")]
    TooLong,
    /// A character that no text may hold.
    #[error("The text holds a character that can't be stored (NUL). Remove it and try again.")]
    Nul,
}

/// What a text in markup says, sentence by sentence, without sources.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Parsed {
    pub(super) sentences: Vec<Sentence>,
    pub(super) items: Vec<Item>,
}

/// Reads a text in markup.
pub(super) fn parse(text: &str) -> Result<Parsed, MarkupError> {
    if text.contains('\0') {
        return Err(MarkupError::Nul);
    }
    if text.chars().count() > LONGEST {
        return Err(MarkupError::TooLong);
    }
    let mut lead = String::new();
    let mut items: Vec<String> = Vec::new();
    for line in text.lines().map(str::trim) {
        match (item_text(line), items.last_mut()) {
            (Some(item), _) => items.push(item.to_owned()),
            (None, Some(last)) => extend(last, line),
            (None, None) => extend(&mut lead, line),
        }
    }
    let sentences = sentences_of(&lead);
    let items: Vec<Item> = items
        .iter()
        .map(|item| Item { sentences: sentences_of(item) })
        .filter(|item| !item.sentences.is_empty())
        .collect();
    match (sentences.is_empty(), items.is_empty()) {
        (true, true) => Err(MarkupError::Empty),
        (true, false) => Err(MarkupError::NoIntroduction),
        (false, _) => Ok(Parsed { sentences, items }),
    }
}

fn extend(text: &mut String, line: &str) {
    if !text.is_empty() && !line.is_empty() {
        text.push(' ');
    }
    text.push_str(line);
}

/// What follows "(a) " at the start of a line.
fn item_text(line: &str) -> Option<&str> {
    let (sign, rest) = line.strip_prefix('(')?.split_once(')')?;
    let lettered = (1..=2).contains(&sign.len()) && sign.bytes().all(|b| b.is_ascii_lowercase());
    (lettered && rest.starts_with(' ')).then(|| rest.trim())
}

/// The text in markup of a paragraph, for the form in which it is edited. Reading it again gives the same paragraph.
#[must_use]
pub fn plain_text(paragraph: &Paragraph) -> String {
    let mut text = line_of(&paragraph.sentences);
    for (at, item) in paragraph.items.iter().enumerate() {
        text.push_str(&format!("\n({}) {}", letter(at as u64 + 1), line_of(&item.sentences)));
    }
    text
}

fn line_of(sentences: &[Sentence]) -> String {
    let written: Vec<String> =
        sentences.iter().map(|s| s.spans.iter().map(written).collect::<String>()).collect();
    let line = written.join(" ");
    if item_text(&line).is_some() { format!("\\{line}") } else { line }
}

fn written(span: &Span) -> String {
    match span {
        Span::Text(words) => escaped(words, '\0'),
        Span::Italic(words) => format!("_{}_", escaped(words, '\0')),
        Span::Note(words) => format!("^[{}]", escaped(words, ']')),
        Span::Foreign { language, words } => format!("{{{language}: {}}}", escaped(words, '}')),
        Span::Paragraphs(key) => format!("[[{key}]]"),
    }
}

/// The words with a backslash before every sign that would be read as markup, and before `closer`.
fn escaped(words: &str, closer: char) -> String {
    let mut out = String::with_capacity(words.len());
    let mut letters = words.chars().peekable();
    while let Some(c) = letters.next() {
        let sign = matches!(c, '\\' | '_' | '^' | '{')
            || c == closer
            || (c == '[' && letters.peek().is_none_or(|next| *next == '['));
        if sign {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

fn sentences_of(text: &str) -> Vec<Sentence> {
    let units = folded(Reader::of(text).units());
    let letters: Vec<Option<char>> = units
        .iter()
        .map(|unit| match unit {
            Unit::Letter { letter, .. } => Some(*letter),
            Unit::Whole(Span::Note(_)) => None,
            Unit::Whole(Span::Foreign { .. }) => Some('X'),
            Unit::Whole(_) => Some('x'),
        })
        .collect();
    let mut from = 0;
    let mut sentences = Vec::new();
    for end in ends(&letters) {
        let spans = joined(spans_of(trimmed(&units[from..end])));
        if !spans.is_empty() {
            sentences.push(Sentence { spans, sources: Vec::new() });
        }
        from = end;
    }
    sentences
}

const fn is_blank(unit: &Unit) -> bool {
    matches!(unit, Unit::Letter { letter: ' ', .. })
}

fn trimmed(mut units: &[Unit]) -> &[Unit] {
    while let [first, rest @ ..] = units
        && is_blank(first)
    {
        units = rest;
    }
    while let [rest @ .., last] = units
        && is_blank(last)
    {
        units = rest;
    }
    units
}

/// All white space as single blanks; signs that no text may hold dropped.
fn folded(units: Vec<Unit>) -> Vec<Unit> {
    let mut out: Vec<Unit> = Vec::with_capacity(units.len());
    for unit in units {
        match unit {
            Unit::Letter { letter, italic } if letter.is_whitespace() => {
                if !out.last().is_some_and(is_blank) {
                    out.push(Unit::Letter { letter: ' ', italic });
                }
            }
            Unit::Letter { letter, .. } if is_hidden(letter) => {}
            unit => out.push(unit),
        }
    }
    out
}

fn spans_of(units: &[Unit]) -> Vec<Span> {
    let mut spans: Vec<Span> = Vec::new();
    for unit in units {
        match (unit, spans.last_mut()) {
            (Unit::Letter { letter, italic: false }, Some(Span::Text(words)))
            | (Unit::Letter { letter, italic: true }, Some(Span::Italic(words))) => {
                words.push(*letter);
            }
            (Unit::Letter { letter, italic: false }, _) => {
                spans.push(Span::Text(letter.to_string()))
            }
            (Unit::Letter { letter, italic: true }, _) => {
                spans.push(Span::Italic(letter.to_string()))
            }
            (Unit::Whole(span), _) => spans.push(span.clone()),
        }
    }
    spans
}
