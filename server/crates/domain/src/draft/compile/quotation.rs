//! The words of an answer as a report quotes them: its opening, in whole sentences, as received.
use crate::{
    draft::{Span, reader::is_hidden, sentences::split},
    language::Language,
};

/// The most words that are quoted of one answer.
pub(super) const LONGEST: usize = 80;

/// The opening of a text: white space folded, inner quotation marks made single, whole sentences up to so many words.
/// Ends with "…" only when something was left out.
pub(super) fn opening(text: &str, words: usize) -> String {
    let text = folded(text);
    let mut quoted = String::new();
    let mut length = 0;
    for sentence in split(&text) {
        let more = measure(sentence);
        if length + more > words {
            if quoted.is_empty() {
                return format!("{} …", cut(sentence, words));
            }
            return format!("{quoted} …");
        }
        if quoted.chars().last().is_some_and(|last| !is_full_width(last)) {
            quoted.push(' ');
        }
        quoted.push_str(sentence);
        length += more;
    }
    quoted
}

/// The opening between quotation marks, in the language of the reply, with the full stop where it belongs: inside for
/// what ends like a sentence, else after the mark.
pub(super) fn quoted(text: &str, language: Language, words: usize) -> Vec<Span> {
    let passage = opening(text, words);
    let closed = passage.ends_with(['.', '?', '!', '…', '؟', '。', '！', '？']);
    if language == Language::En {
        let stop = if closed { "”" } else { "”." };
        return vec![Span::Text(format!("“{passage}{stop}"))];
    }
    let original = format!("” (original: {}).", language.english_name());
    vec![
        Span::Text("“".to_owned()),
        Span::Foreign { language, words: passage },
        Span::Text(original),
    ]
}

/// A few words between quotation marks in the middle of a sentence.
pub(super) fn inline(text: &str, language: Language, words: usize) -> Vec<Span> {
    let passage = opening(text, words);
    let bare = passage.strip_suffix('.').map_or(passage.as_str(), |p| p);
    if language == Language::En {
        return vec![Span::Text(format!("“{bare}”"))];
    }
    vec![
        Span::Text("“".to_owned()),
        Span::Foreign { language, words: bare.to_owned() },
        Span::Text(format!("” (original: {})", language.english_name())),
    ]
}

/// White space as single blanks, hidden signs dropped, quotation marks single and curly: for words that are quoted.
pub(super) fn folded(text: &str) -> String {
    set(text, ['‘', '’'])
}

/// The same with double quotation marks: for words that stand by themselves.
pub(super) fn standing(text: &str) -> String {
    set(text, ['“', '”'])
}

fn set(text: &str, [opening, closing]: [char; 2]) -> String {
    let kept: String = text.chars().filter(|c| c.is_whitespace() || !is_hidden(*c)).collect();
    let text = kept.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut out = String::with_capacity(text.len());
    let mut before = ' ';
    for letter in text.chars() {
        let opens = before.is_whitespace() || matches!(before, '(' | '[' | '–' | '—' | '‘' | '“');
        out.push(match letter {
            '“' | '„' | '‟' => opening,
            '”' => closing,
            '"' if opens => opening,
            '"' => closing,
            '\'' if opens => '‘',
            '\'' => '’',
            other => other,
        });
        before = letter;
    }
    out
}

/// How many words a text counts for; two Chinese characters count as a word, and so do 24 letters without a blank.
fn measure(text: &str) -> usize {
    text.split_whitespace().map(weight).sum()
}

fn weight(word: &str) -> usize {
    let dense = word.chars().filter(|c| is_dense(*c)).count();
    if dense == 0 { word.chars().count().div_ceil(24) } else { dense.div_ceil(2) }
}

/// Marks that end a sentence and hold their own blank.
const fn is_full_width(mark: char) -> bool {
    matches!(mark, '。' | '！' | '？')
}

/// Letters of scripts that put no blanks between words.
const fn is_dense(letter: char) -> bool {
    matches!(letter, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

/// The first words of a sentence, without punctuation at the cut.
fn cut(sentence: &str, words: usize) -> String {
    let mut kept: Vec<String> = Vec::new();
    let mut room = words;
    for word in sentence.split_whitespace() {
        let weight = weight(word);
        if weight > room {
            if kept.is_empty() || word.chars().any(is_dense) {
                let letters = if word.chars().any(is_dense) { room * 2 } else { room * 24 };
                kept.push(word.chars().take(letters).collect());
            }
            break;
        }
        room -= weight;
        kept.push(word.to_owned());
    }
    let kept = kept.join(" ");
    kept.trim_end_matches([',', ';', ':', '–', '-', ' ', '(']).to_owned()
}
