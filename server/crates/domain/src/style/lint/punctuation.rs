//! Quotation marks, dashes and commas (Editorial Manual, "Punctuation").
use super::{Findings, LintText, Place, Rule, passage::Role, reading::Reading};

/// Words that stand between commas without being an item of a series.
const ASIDES: [&str; 22] = [
    "however",
    "therefore",
    "moreover",
    "furthermore",
    "accordingly",
    "consequently",
    "nevertheless",
    "indeed",
    "thus",
    "too",
    "respectively",
    "inter",
    "alia",
    "instead",
    "also",
    "then",
    "example",
    "fact",
    "particular",
    "turn",
    "course",
    "conversely",
];

/// Words that open a clause, so that the comma before "and" is needed.
const OPENERS: [&str; 14] = [
    "it", "they", "he", "she", "there", "this", "that", "these", "those", "we", "to", "in", "the",
    "its",
];

pub(super) fn check(reading: &Reading<'_>, findings: &mut Findings) {
    if reading.role == Role::Note {
        return;
    }
    for at in 0..reading.words.len() {
        if !reading.words[at].quoted {
            hyphen_in_range(reading, at, findings);
            serial_comma(reading, at, findings);
        }
    }
}

/// "2010-2014" for "2010–2014".
fn hyphen_in_range(reading: &Reading<'_>, at: usize, findings: &mut Findings) {
    let word = reading.words[at].text;
    let Some((from, to)) = word.split_once('-') else { return };
    let number = |text: &str| {
        let bare = text.replace([',', '.'], "");
        !bare.is_empty() && bare.len() <= 6 && bare.bytes().all(|b| b.is_ascii_digit())
    };
    if number(from) && number(to) {
        let advice = format!("Write “{from}–{to}” with an en dash.");
        findings.add(Rule::RangeHyphen, reading.place, word, advice);
    }
}

/// "organs, organizations, and bodies". Only short items are looked at: long ones may need the comma.
fn serial_comma(reading: &Reading<'_>, at: usize, findings: &mut Findings) {
    let is_and = matches!(reading.words[at].text, "and" | "or") && reading.gap(at) == ", ";
    let Some(item) =
        (1..=2).find(|back| *back < at && reading.gap(at - back) == ", ").map(|back| at - back)
    else {
        return;
    };
    let plain = |word: usize| reading.gap(word) == " ";
    let aside =
        (item..at).any(|word| ASIDES.contains(&reading.words[word].text.to_lowercase().as_str()));
    let opens = OPENERS.contains(&reading.near(at, 1)) || reading.near(at, 1).is_empty();
    let dated = reading.words[item].text.starts_with(|c: char| c.is_ascii_digit());
    if is_and && !aside && !opens && !dated && ((item + 1)..at).all(plain) && plain(at + 1) {
        let advice = "Leave out the comma before the last “and” if this is a simple series.";
        findings.add(Rule::SerialComma, reading.place, reading.excerpt(item - 1, at + 1), advice);
    }
}

/// What concerns several passages at once: one finding for all straight marks, and quotations over several paragraphs.
pub(super) fn check_document(text: &LintText, findings: &mut Findings) {
    straight(text, findings);
    let mut from = 0;
    let passages = text.passages();
    while from < passages.len() {
        let number = passages[from].place.paragraph();
        let more = passages[from..]
            .iter()
            .take_while(|p| number.is_some() && p.place.paragraph() == number);
        let to = from + more.count().max(1);
        let parts: Vec<_> = passages[from..to]
            .iter()
            .filter(|p| p.role != Role::Note)
            .map(|p| p.text.as_str())
            .collect();
        if !parts.is_empty() {
            balance(&passages[from].place, &parts, findings);
        }
        from = to;
    }
}

fn straight(text: &LintText, findings: &mut Findings) {
    let all = text.passages().iter().flat_map(|p| {
        p.text.char_indices().filter(|(_, c)| matches!(c, '"' | '\'')).map(move |(at, _)| (p, at))
    });
    let all: Vec<_> = all.collect();
    let Some((first, at)) = all.first() else { return };
    let word = first.text[..*at].rfind(' ').map_or(0, |space| space + 1);
    let end = first.text[*at..].find(' ').map_or(first.text.len(), |space| at + space);
    let advice = match all.len() {
        1 => "Use curly quotation marks and apostrophes.".to_owned(),
        count => {
            format!("Use curly quotation marks and apostrophes; there are {count} straight ones.")
        }
    };
    findings.add(Rule::StraightQuotes, &first.place, &first.text[word..end], advice);
}

/// Each mark has its fellow. A quotation of several paragraphs opens in each of them and closes once.
fn balance(place: &Place, parts: &[&str], findings: &mut Findings) {
    let count = |mark: char| parts.iter().map(|part| part.matches(mark).count()).sum::<usize>();
    let (open, close) = (count('“'), count('”'));
    let several = parts.len() > 1;
    let odd = if several { open < close || (open > 0 && close == 0) } else { open != close };
    if odd {
        let mark = if open > close { '“' } else { '”' };
        let advice = format!(
            "A quotation mark is missing: there are {open} opening and {close} closing ones."
        );
        findings.add(Rule::Unbalanced, place, unmatched(parts, mark), advice);
    }
    if count('(') != count(')') {
        let mark = if count('(') > count(')') { '(' } else { ')' };
        let advice = "A parenthesis is opened and not closed, or closed and not opened.";
        findings.add(Rule::Unbalanced, place, unmatched(parts, mark), advice);
    }
}

/// Up to 40 letters from the first mark that has no fellow; up to the mark when it closes what was never opened.
fn unmatched(parts: &[&str], mark: char) -> String {
    let (open, close) = if matches!(mark, '“' | '”') { ('“', '”') } else { ('(', ')') };
    let text = parts.join(" ");
    let mut waiting = Vec::new();
    for (at, c) in text.char_indices() {
        if c == open {
            waiting.push(at);
        } else if c == close && waiting.pop().is_none() {
            let before: Vec<_> = text[..at + c.len_utf8()].chars().rev().take(40).collect();
            return before.into_iter().rev().collect();
        }
    }
    let from = if mark == open { waiting.last().copied() } else { None };
    from.map_or_else(|| mark.to_string(), |from| text[from..].chars().take(40).collect())
}
