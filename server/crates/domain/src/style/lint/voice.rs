//! The neutral voice of a summary: reported speech, no first person, no side taken.
use super::{Findings, Rule, passage::Role, reading::Reading};

const FIRST_PERSON: [&str; 8] = ["we", "us", "our", "ours", "ourselves", "my", "me", "myself"];

/// Words before "I" that make it a numeral.
const NUMBERED: [&str; 11] = [
    "part", "annex", "chapter", "section", "session", "table", "phase", "title", "volume", "book",
    "group",
];

const PRAISE: [&str; 9] = [
    "excellent",
    "remarkable",
    "impressive",
    "commendable",
    "admirable",
    "brilliant",
    "exemplary",
    "laudable",
    "tremendous",
];

/// What nobody can say for all States together.
const BELIEFS: [&str; 10] = [
    "holds",
    "believes",
    "considers",
    "agrees",
    "thinks",
    "feels",
    "accepts",
    "believed",
    "agreed",
    "considered",
];

pub(super) fn check(reading: &Reading<'_>, findings: &mut Findings) {
    if matches!(reading.role, Role::Note | Role::Line) {
        return;
    }
    for (at, word) in reading.words.iter().enumerate() {
        if word.quoted {
            continue;
        }
        let lower = word.text.to_lowercase();
        if takes_sides(reading, at, &lower) {
            let advice = format!("Use a neutral verb, such as “stated” or “noted”, for “{lower}”.");
            findings.add(
                Rule::LoadedVerb,
                reading.place,
                reading.excerpt(at.saturating_sub(1), at),
                advice,
            );
        }
        if is_first_person(reading, at, &lower) {
            let advice = "Write in the third person and in reported speech.";
            findings.add(Rule::FirstPerson, reading.place, reading.excerpt(at, at + 1), advice);
        }
        if PRAISE.contains(&lower.as_str()) {
            let advice = "Leave praise out, except in thanks.";
            findings.add(Rule::Praise, reading.place, reading.excerpt(at, at + 1), advice);
        }
        let community = lower == "community" && reading.near(at, -1) == "international";
        if community && BELIEFS.contains(&reading.near(at, 1)) {
            let advice =
                "Say who held this view: no respondent speaks for the international community.";
            findings.add(
                Rule::SpeaksForAll,
                reading.place,
                reading.excerpt(at - 1, at + 1),
                advice,
            );
        }
    }
}

/// "claimed" always; "admitted" and "alleged" only as verbs of reporting: "alleged violations" is a term.
fn takes_sides(reading: &Reading<'_>, at: usize, word: &str) -> bool {
    let next = reading.near(at, 1);
    match word {
        "claimed" | "purported" => next != "by",
        "admitted" => matches!(next, "that" | "having"),
        "alleged" => matches!(next, "that" | "the" | "a"),
        _ => false,
    }
}

fn is_first_person(reading: &Reading<'_>, at: usize, lower: &str) -> bool {
    let word = reading.words[at].text;
    if word == "I" {
        let before = reading.near(at, -1).to_lowercase();
        let verb_follows =
            reading.near(at, 1).starts_with(char::is_lowercase) && reading.gap(at + 1) == " ";
        return verb_follows
            && !NUMBERED.contains(&before.as_str())
            && !matches!(reading.near(at, 1), "and" | "to" | "of");
    }
    // "US" is not "us".
    FIRST_PERSON.contains(&lower) && (word == lower || reading.starts_sentence(at)) && word != "US"
}
