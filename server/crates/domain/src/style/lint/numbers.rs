//! Numbers in running text (Editorial Manual, "Numbers, dates and time").
use super::{Findings, Rule, passage::Role, reading::Reading};
use crate::style::number::{at_sentence_start, from_words, in_figures, in_words};

/// Words after which a number is a reference, and stays in figures.
const REFERENCES: [&str; 37] = [
    "annex",
    "annexes",
    "appendix",
    "art",
    "article",
    "articles",
    "arts",
    "chap",
    "chapter",
    "chapters",
    "decision",
    "figure",
    "goal",
    "goals",
    "item",
    "items",
    "level",
    "no",
    "nos",
    "note",
    "page",
    "pages",
    "para",
    "paragraph",
    "paragraphs",
    "paras",
    "part",
    "parts",
    "phase",
    "principle",
    "question",
    "questions",
    "recommendation",
    "resolution",
    "rule",
    "section",
    "target",
];

/// Words after a number that keep it in figures: units, months, percentages, times, large numbers.
const UNITS: [&str; 33] = [
    "per",
    "percent",
    "million",
    "billion",
    "trillion",
    "km",
    "kg",
    "m",
    "cm",
    "mm",
    "ha",
    "litres",
    "metres",
    "kilometres",
    "tons",
    "degrees",
    "p",
    "a",
    "am",
    "pm",
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
    "minutes",
];

/// Words that cannot be what is counted.
const NOT_COUNTED: [&str; 20] = [
    "and", "or", "of", "to", "in", "on", "at", "by", "for", "the", "is", "was", "are", "were",
    "as", "with", "from", "that", "which", "above",
];

pub(super) fn check(reading: &Reading<'_>, findings: &mut Findings) {
    for at in 0..reading.words.len() {
        per_cent(reading, at, findings);
    }
    if reading.role != Role::Prose {
        return;
    }
    for (at, word) in reading.words.iter().enumerate() {
        if word.quoted {
            continue;
        }
        if word.text.starts_with(|c: char| c.is_ascii_digit()) {
            at_start(reading, at, findings);
            grouping(reading, at, findings);
            small_in_figures(reading, at, findings);
        } else {
            large_in_words(reading, at, findings);
        }
    }
}

/// "A sentence never starts with figures"; years may.
fn at_start(reading: &Reading<'_>, at: usize, findings: &mut Findings) {
    let word = reading.words[at].text;
    let Ok(number) = word.replace(',', "").parse::<u64>() else { return };
    let year = word.len() == 4 && (1500..2200).contains(&number);
    let month = UNITS.contains(&reading.near(at, 1).to_lowercase().as_str());
    if reading.starts_sentence(at) && reading.gap(at).len() < 3 && !year && !month {
        let advice = format!("Start the sentence with the word: “{}”.", at_sentence_start(number));
        findings.add(Rule::NumberAtStart, reading.place, reading.excerpt(at, at + 1), advice);
    }
}

fn grouping(reading: &Reading<'_>, at: usize, findings: &mut Findings) {
    let word = reading.words[at].text;
    let Ok(number) = word.parse::<u64>() else { return };
    // Four figures may be a year or the number of an old resolution.
    if word.len() > 4 && !is_reference(reading, at) {
        let advice = format!("Write “{}”: thousands are set off by commas.", in_figures(number));
        findings.add(Rule::NumberGrouping, reading.place, word, advice);
    }
}

/// "8 States" for "eight States".
fn small_in_figures(reading: &Reading<'_>, at: usize, findings: &mut Findings) {
    let Ok(number @ 1..=9) = reading.words[at].text.parse::<u64>() else { return };
    let counted = reading.near(at, 1);
    let lower = counted.to_lowercase();
    let plain =
        reading.gap(at + 1) == " " && reading.gap(at).ends_with([' ', '(']) && counted.len() > 1;
    let counts = plain
        && counted.starts_with(char::is_alphabetic)
        && !UNITS.contains(&lower.as_str())
        && !NOT_COUNTED.contains(&lower.as_str());
    let age = reading.near(at, 2) == "old"
        || (reading.near(at, 2) == "of" && reading.near(at, 3) == "age");
    if counts
        && !age
        && !is_reference(reading, at)
        && !has_larger_beside(reading, at)
        && !reading.starts_sentence(at)
    {
        let advice = format!("Write “{}”: numbers below 10 are words.", in_words(number));
        findings.add(Rule::NumberInFigures, reading.place, reading.excerpt(at, at + 1), advice);
    }
}

/// Numbers of one series follow the highest of them: "14 experts, 3 observers".
fn has_larger_beside(reading: &Reading<'_>, at: usize) -> bool {
    let same_sentence = |other: usize| {
        let (from, to) = (at.min(other) + 1, at.max(other));
        (from..=to).all(|word| !reading.starts_sentence(word))
    };
    let is_count = |other: usize| {
        let number = reading.words[other].text.replace(',', "").parse::<u64>();
        let next = reading.near(other, 1).to_lowercase();
        number.is_ok_and(|n| (10..1500).contains(&n))
            && !UNITS.contains(&next.as_str())
            && !is_reference(reading, other)
    };
    let around = at.saturating_sub(12)..(at + 12).min(reading.words.len());
    around.into_iter().any(|other| other != at && is_count(other) && same_sentence(other))
}

/// "article 2", "articles 1, 55 and 56", "No. 3", "Durban +10".
fn is_reference(reading: &Reading<'_>, at: usize) -> bool {
    if reading.gap(at).ends_with(['+', '/', '–', '-'])
        || reading.gap(at + 1).starts_with(['/', '–', '-'])
    {
        return true;
    }
    for step in 1..8 {
        let before = reading.near(at, -step).trim_end_matches('.');
        if REFERENCES.contains(&before.to_lowercase().as_str()) {
            return true;
        }
        // Only numbers and "and" carry the reference further back.
        if before.parse::<u64>().is_err() && !matches!(before, "and" | "to" | "or") {
            return false;
        }
    }
    false
}

/// "twelve States" for "12 States".
fn large_in_words(reading: &Reading<'_>, at: usize, findings: &mut Findings) {
    let Some(number) = from_words(reading.words[at].text).filter(|n| *n >= 10) else { return };
    let beside = [reading.near(at, -1), reading.near(at, 1)];
    let in_larger = beside.iter().any(|word| {
        let lower = word.to_lowercase();
        from_words(&lower).is_some()
            || matches!(lower.as_str(), "hundred" | "thousand" | "million" | "hundreds")
    });
    let after_and =
        reading.near(at, -1) == "and" && matches!(reading.near(at, -2), "hundred" | "thousand");
    if !in_larger && !after_and && !reading.starts_sentence(at) && !is_per_cent(reading, at) {
        let advice = format!("Write “{number}”: numbers from 10 on are figures.");
        findings.add(Rule::NumberInWords, reading.place, reading.excerpt(at, at + 1), advice);
    }
}

/// "per cent" in two words, and the number before it in figures; the sign belongs in tables.
fn per_cent(reading: &Reading<'_>, at: usize, findings: &mut Findings) {
    let word = reading.words[at];
    if word.quoted {
        return;
    }
    if word.text.eq_ignore_ascii_case("percent") {
        let from = at.saturating_sub(1);
        findings.add(
            Rule::PerCent,
            reading.place,
            reading.excerpt(from, at),
            "Write “per cent” in two words.",
        );
    }
    let number = word.text.ends_with(|c: char| c.is_ascii_digit());
    if number && reading.role != Role::Line && reading.gap(at + 1).trim_start().starts_with('%') {
        let excerpt = format!("{}%", word.text);
        findings.add(
            Rule::PerCent,
            reading.place,
            excerpt,
            "Write “per cent” after the figure; “%” is for tables.",
        );
    }
    if is_per_cent(reading, at)
        && let Some(number) = from_words(word.text)
        && !reading.starts_sentence(at)
    {
        let advice = format!("Write “{number} per cent”: percentages are figures.");
        findings.add(Rule::PerCent, reading.place, reading.excerpt(at, at + 2), advice);
    }
}

fn is_per_cent(reading: &Reading<'_>, at: usize) -> bool {
    reading.near(at, 1) == "percent"
        || (reading.near(at, 1) == "per" && reading.near(at, 2) == "cent")
}
