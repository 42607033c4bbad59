//! Where sentences end, in texts as the United Nations writes them ("No. 21", "11.30 a.m.", "Add.1", quotations).

/// Words before a full stop that does not end a sentence.
const NEVER_LAST: [&str; 36] = [
    "mr", "mrs", "ms", "messrs", "dr", "prof", "st", "no", "nos", "art", "arts", "para", "paras",
    "vol", "vols", "p", "pp", "ed", "eds", "chap", "sect", "sects", "fig", "cf", "e.g", "i.e",
    "vs", "v", "rev", "add", "corr", "gen", "col", "approx", "ca", "viz",
];

/// Words before a full stop that may end a sentence or not: the next word decides.
const SOMETIMES_LAST: [&str; 8] = ["a.m", "p.m", "etc", "al", "inc", "ltd", "co", "corp"];

/// Words that begin a sentence after one of [`SOMETIMES_LAST`].
const STARTERS: [&str; 26] = [
    "The", "A", "An", "In", "On", "At", "It", "Its", "He", "She", "They", "Their", "This", "That",
    "These", "Those", "For", "As", "By", "To", "With", "However", "One", "Two", "Another", "All",
];

/// The sentences of a text, without the blanks around them. A quotation belongs to the sentence that it stands in.
#[must_use]
pub fn split(text: &str) -> Vec<&str> {
    let places: Vec<(usize, char)> = text.char_indices().collect();
    let letters: Vec<Option<char>> = places.iter().map(|(_, c)| Some(*c)).collect();
    let mut from = 0;
    let mut sentences = Vec::new();
    for end in ends(&letters) {
        let to = places.get(end).map_or(text.len(), |(at, _)| *at);
        let sentence = text[from..to].trim();
        if !sentence.is_empty() {
            sentences.push(sentence);
        }
        from = to;
    }
    sentences
}

/// Where sentences end: each number is the place after a sentence's last letter; the last is the end of the text.
/// What is no letter (a footnote) is none.
#[must_use]
pub(super) fn ends(letters: &[Option<char>]) -> Vec<usize> {
    let depth = depths(letters);
    let mut ends = Vec::new();
    let mut at = 0;
    while at < letters.len() {
        if let Some(end) = end_at(letters, &depth, at) {
            ends.push(end);
            at = end;
        } else {
            at += 1;
        }
    }
    if ends.last() != Some(&letters.len()) {
        ends.push(letters.len());
    }
    ends
}

/// How many quotation marks and parentheses are open at each place; those that are never closed do not count.
fn depths(letters: &[Option<char>]) -> Vec<u32> {
    let mut change = vec![0_i32; letters.len() + 1];
    let mut open: Vec<(char, usize)> = Vec::new();
    for (at, letter) in letters.iter().enumerate() {
        match letter {
            Some(c @ ('“' | '(')) => open.push((*c, at)),
            Some(c @ ('”' | ')')) => {
                let opener = if *c == '”' { '“' } else { '(' };
                // Only the innermost few are looked at, so that a wall of brackets costs no more than other text.
                let near = open.len().saturating_sub(8);
                if let Some(found) = open[near..].iter().rposition(|(o, _)| *o == opener) {
                    let (_, from) = open[near + found];
                    open.truncate(near + found);
                    change[from] += 1;
                    change[at] -= 1;
                }
            }
            _ => {}
        }
    }
    let mut depth = 0;
    change
        .into_iter()
        .map(|by| {
            depth += by;
            u32::try_from(depth).unwrap_or_default()
        })
        .collect()
}

/// The end of a sentence whose last mark stands here.
fn end_at(letters: &[Option<char>], depth: &[u32], at: usize) -> Option<usize> {
    let mark = letters[at]?;
    if matches!(mark, '。' | '！' | '？') {
        let end = past_closers(letters, at + 1);
        return (depth[end.min(depth.len() - 1)] == 0).then_some(end);
    }
    let closes_quote = letters.get(at + 1) == Some(&Some('”'));
    let ends = matches!(mark, '.' | '?' | '!' | '؟') || (mark == '…' && closes_quote);
    if !ends {
        return None;
    }
    let end = past_closers(letters, at + 1);
    if depth[end.min(depth.len() - 1)] > 0 {
        return None;
    }
    let next = begin_after(letters, end)?;
    if mark == '.' && end == at + 1 && !ends_with_full_stop(letters, at, next) {
        return None;
    }
    Some(end)
}

/// The place after quotation marks, brackets and footnotes that close the sentence with its mark.
fn past_closers(letters: &[Option<char>], mut at: usize) -> usize {
    while let Some(letter) = letters.get(at) {
        if !matches!(letter, None | Some('”' | '’' | ')' | ']' | '»')) {
            break;
        }
        at += 1;
    }
    at
}

/// Where the next sentence begins after a blank; none when what follows is no beginning.
fn begin_after(letters: &[Option<char>], end: usize) -> Option<usize> {
    let gap = letters.get(end)?.is_some_and(char::is_whitespace);
    let next = (end..letters.len()).find(|at| !letters[*at].is_some_and(char::is_whitespace))?;
    let first = letters[next]?;
    let begins = matches!(first, '“' | '‘' | '«' | '¿' | '¡')
        || (first.is_alphabetic() && !first.is_lowercase());
    (gap && begins).then_some(next)
}

fn ends_with_full_stop(letters: &[Option<char>], stop: usize, next: usize) -> bool {
    let word = word_before(letters, stop);
    let mut inner = word.chars();
    if let (Some(initial), None) = (inner.next(), inner.next()) {
        // "J. Smith", but "vitamin C." at the end of a text is not seen here.
        return !initial.is_uppercase();
    }
    if word.contains('.')
        && word.split('.').all(|part| part.chars().count() == 1)
        && word.chars().any(char::is_uppercase)
    {
        return false;
    }
    let small = word.to_lowercase();
    if NEVER_LAST.contains(&small.as_str()) {
        // "No." is a number's sign only before a number; "St." a saint only with a capital.
        return matches!(word.as_str(), "no" | "st" | "add" | "col" | "gen" | "v" | "p");
    }
    if SOMETIMES_LAST.contains(&small.as_str()) {
        let following: String = letters[next..]
            .iter()
            .map_while(|c| c.filter(|c| c.is_alphabetic()))
            .take(20)
            .collect();
        return STARTERS.contains(&following.as_str());
    }
    true
}

/// The word that ends before a place, its inner full stops included; at most 12 letters of it.
fn word_before(letters: &[Option<char>], stop: usize) -> String {
    let mut word: Vec<char> = letters[..stop]
        .iter()
        .rev()
        .map_while(|c| c.filter(|c| c.is_alphanumeric() || *c == '.'))
        .take(12)
        .collect();
    word.reverse();
    word.into_iter().collect()
}
