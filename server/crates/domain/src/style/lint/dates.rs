//! Dates "1 September 2011" and times "11.30 a.m." (Editorial Manual, "Numbers, dates and time").
use super::{Findings, Rule, reading::Reading};

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const SHORT_MONTHS: [&str; 11] =
    ["Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov"];

pub(super) fn check(reading: &Reading<'_>, findings: &mut Findings) {
    for at in 0..reading.words.len() {
        if !reading.words[at].quoted {
            date(reading, at, findings);
            time(reading, at, findings);
        }
    }
}

fn date(reading: &Reading<'_>, at: usize, findings: &mut Findings) {
    let (word, next) = (reading.words[at].text, reading.near(at, 1));
    let advice = "Write the date as “1 September 2011”.";
    let mut found =
        |to: usize| findings.add(Rule::DateFormat, reading.place, reading.excerpt(at, to), advice);
    if MONTHS.contains(&word) && reading.gap(at + 1) == " " && day(next) {
        let year = year(reading.near(at, 2)) && reading.gap(at + 2).starts_with(',');
        // "May 5" may be a verb and a number; "September 1" is always a date.
        if year || (word != "May" && word != "March" && !year_before(reading, at)) {
            found(if year { at + 2 } else { at + 1 });
        }
    } else if ordinal_day(word)
        && (MONTHS.contains(&next) || next == "of" && MONTHS.contains(&reading.near(at, 2)))
    {
        found(if next == "of" { at + 2 } else { at + 1 });
    } else if day(word) && SHORT_MONTHS.contains(&next) && reading.gap(at + 1) == " " {
        found(at + 1);
    } else if day(word)
        && MONTHS.contains(&next)
        && reading.gap(at + 2) == ", "
        && year(reading.near(at, 2))
    {
        found(at + 2);
    } else if in_digits(word) {
        found(at);
    }
}

/// "1", "31".
fn day(word: &str) -> bool {
    word.len() <= 2 && word.parse::<u8>().is_ok_and(|day| (1..=31).contains(&day))
}

fn ordinal_day(word: &str) -> bool {
    ["st", "nd", "rd", "th"].iter().any(|ending| word.strip_suffix(ending).is_some_and(day))
}

fn year(word: &str) -> bool {
    word.len() == 4 && word.parse::<u16>().is_ok_and(|year| (1500..2200).contains(&year))
}

/// "1 September 2011 6 States": the figure after the month belongs to something else.
fn year_before(reading: &Reading<'_>, at: usize) -> bool {
    day(reading.near(at, -1))
}

/// "1/9/2011", "01.09.2011", "2011-09-01"; symbols such as "12/1997/8" are not meant.
fn in_digits(word: &str) -> bool {
    ['/', '.', '-'].into_iter().any(|mark| {
        let parts: Vec<_> = word.split(mark).collect();
        match parts.as_slice() {
            [a, b, c] => {
                (day(a) && day(b) && year(c))
                    || (mark == '-' && year(a) && b.len() == 2 && day(b) && day(c))
            }
            _ => false,
        }
    })
}

/// "10 a.m", "10am", "10:30 a.m.", "14:30".
fn time(reading: &Reading<'_>, at: usize, findings: &mut Findings) {
    let word = reading.words[at].text;
    if let Some(advice) = clock(word, reading.near(at, 1)) {
        findings.add(Rule::TimeFormat, reading.place, word, advice);
        return;
    }
    let half = word.to_ascii_lowercase();
    let hour_before = || reading.near(at, -1).starts_with(|c: char| c.is_ascii_digit());
    if matches!(half.as_str(), "am" | "pm") && hour_before() && reading.gap(at).trim().is_empty() {
        let advice = "Write “a.m.” or “p.m.” with full stops.";
        findings.add(Rule::TimeFormat, reading.place, reading.excerpt(at - 1, at), advice);
    }
    let is_m = word == "m" && reading.gap(at) == "." && matches!(reading.near(at, -1), "a" | "p");
    if is_m && !reading.gap(at + 1).starts_with('.') {
        let (from, to) = hours_around(reading, at);
        let end = reading.words.get(to).map_or(reading.text.len(), |w| w.end);
        let stop = usize::from(reading.text[end..].starts_with('.'));
        let excerpt = &reading.text[reading.words[from].start..end + stop];
        let advice = "Put a full stop after the “m” of “a.m.” and “p.m.” too.";
        findings.add(Rule::TimeFormat, reading.place, excerpt, advice);
    }
}

/// The words of the whole range that a time stands in: "10 a.m – 1 p.m.".
fn hours_around(reading: &Reading<'_>, m: usize) -> (usize, usize) {
    let from = m.saturating_sub(2);
    let ranges = reading.gap(m + 1).contains('–') && reading.near(m, 3) == "m";
    (from, if ranges { m + 3 } else { m })
}

/// What is wrong with a word that is a time of day by itself.
fn clock(word: &str, next: &str) -> Option<&'static str> {
    let lower = word.to_ascii_lowercase();
    if let Some(hour) = lower.strip_suffix("am").or_else(|| lower.strip_suffix("pm"))
        && hour.parse::<f32>().is_ok()
    {
        return Some("Write the time as “11.30 a.m.”.");
    }
    let (hours, minutes) = word.split_once(':').or_else(|| word.split_once('h'))?;
    let is_time = hours.len() <= 2
        && minutes.len() == 2
        && hours.parse::<u8>().is_ok_and(|h| h < 24)
        && minutes.parse::<u8>().is_ok_and(|m| m < 60);
    // A ratio such as 10:10 has no unit after it either, but sessions have times far more often.
    let advice = if next == "a" || next == "p" {
        "Put a full stop between hours and minutes: “11.30 a.m.”."
    } else {
        "Write the time as “11.30 a.m.”, on the twelve-hour clock."
    };
    is_time.then_some(advice)
}
