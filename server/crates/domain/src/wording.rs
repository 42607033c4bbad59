//! What changed between two wordings of the same text: words, not lines.
use crate::myers::{Step, steps};

/// A run of words with one fate, with the blanks and line ends that follow them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// In both wordings.
    Same(String),
    /// In the later only.
    Inserted(String),
    /// In the earlier only.
    Deleted(String),
}

/// Both wordings in one. Same and inserted pieces together are the later text, word for word and line for line.
///
/// Words are what stands between blanks; in Chinese, which has none, every character is one.
#[must_use]
pub fn difference(old: &str, new: &str) -> Vec<Piece> {
    let (old, new) = (words(old), words(new));
    let bare = |words: &[&str]| -> Vec<String> {
        words.iter().map(|word| word.trim_end().to_owned()).collect()
    };
    let (mut left, mut right) = (old.iter(), new.iter());
    let mut runs: Vec<(Step, String)> = Vec::new();
    for step in steps(&bare(&old), &bare(&new)) {
        let word = match step {
            Step::Deleted => left.next(),
            Step::Inserted => right.next(),
            Step::Same => {
                left.next();
                right.next()
            }
        };
        let word = word.copied().unwrap_or_default();
        match runs.last_mut() {
            Some((kind, text)) if *kind == step => text.push_str(word),
            _ => runs.push((step, word.to_owned())),
        }
    }
    runs.into_iter().map(|(step, text)| piece(step, text)).collect()
}

fn piece(step: Step, text: String) -> Piece {
    match step {
        Step::Same => Piece::Same(text),
        Step::Inserted => Piece::Inserted(text),
        // What was deleted is followed by something else now: a blank keeps the two apart.
        Step::Deleted if text.ends_with(char::is_whitespace) => Piece::Deleted(text),
        Step::Deleted => Piece::Deleted(text + " "),
    }
}

/// The words, each with the blanks that follow it.
fn words(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let (mut start, mut ended) = (0, false);
    for (at, c) in text.char_indices() {
        if !c.is_whitespace() && at > start && (ended || stands_alone(c)) {
            words.push(&text[start..at]);
            start = at;
        }
        ended = c.is_whitespace() || stands_alone(c);
    }
    if start < text.len() {
        words.push(&text[start..]);
    }
    words
}

/// Characters of scripts that are written without blanks between words.
const fn stands_alone(c: char) -> bool {
    matches!(c, '\u{3000}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ffef}')
}

#[cfg(test)]
mod tests {
    use super::{Piece, difference};

    fn later(pieces: &[Piece]) -> String {
        pieces
            .iter()
            .map(|piece| match piece {
                Piece::Same(text) | Piece::Inserted(text) => text.as_str(),
                Piece::Deleted(_) => "",
            })
            .collect()
    }

    #[test]
    fn a_changed_word_is_told_as_one_word() {
        let pieces = difference("Cooperation is a duty.", "Cooperation is a right.");
        let told = [
            Piece::Same("Cooperation is a ".into()),
            Piece::Deleted("duty. ".into()),
            Piece::Inserted("right.".into()),
        ];
        assert_eq!(pieces, told);
    }

    #[test]
    fn the_later_text_can_be_read_back_with_its_paragraphs() {
        let new = "First paragraph.\n\nSecond,  longer\nparagraph ";
        assert_eq!(later(&difference("First paragraph. Second paragraph", new)), new);
        assert_eq!(later(&difference("", new)), new);
        assert_eq!(difference(new, ""), [Piece::Deleted(new.into())]);
        assert_eq!(difference("", ""), []);
    }

    #[test]
    fn in_chinese_a_character_is_a_word() {
        let pieces = difference("国际合作", "国际的合作");
        assert!(pieces.contains(&Piece::Inserted("的".into())), "{pieces:?}");
        assert_eq!(later(&pieces), "国际的合作");
    }
}
