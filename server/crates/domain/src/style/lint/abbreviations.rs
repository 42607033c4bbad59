//! Abbreviations: spelled out where first used, only if used again; without full stops and possessives.
use super::{Findings, LintText, Place, Role, Rule, reading::Reading};

/// What is known by its abbreviation alone.
const KNOWN: [&str; 6] = ["HIV", "AIDS", "UN", "DNA", "ISBN", "PDF"];

/// Whether a word is an abbreviation: capitals only, with a plural "s" at most; Roman numerals are none.
pub(super) fn is_abbreviation(word: &str) -> bool {
    let bare = word.strip_suffix('s').unwrap_or(word);
    let capitals = bare.len() >= 2 && bare.bytes().all(|b| b.is_ascii_uppercase());
    capitals && !bare.bytes().all(|b| b"IVXLCM".contains(&b)) && !KNOWN.contains(&bare)
}

/// An abbreviation on its way through the document.
struct Abbreviation<'a> {
    word: &'a str,
    place: &'a Place,
    /// Whether it was introduced in parentheses; otherwise it has been reported.
    introduced: bool,
    uses: usize,
}

/// Each abbreviation of the text: introduced in parentheses before it is used, and used after.
pub(super) fn check_document(text: &LintText, findings: &mut Findings) {
    let mut known: Vec<Abbreviation<'_>> = Vec::new();
    for reading in Reading::all(text.passages()) {
        for (at, word) in reading.words.iter().enumerate().filter(|(_, w)| is_abbreviation(w.text))
        {
            let bare = word.text.strip_suffix('s').unwrap_or(word.text);
            if let Some(before) = known.iter_mut().find(|before| before.word == bare) {
                before.uses += 1;
                continue;
            }
            let introduced = is_introduced(&reading, at);
            if !introduced && (reading.role != Role::Prose || word.quoted) {
                continue;
            }
            if !introduced {
                let advice = format!(
                    "Spell out “{}” where it is first used, with the abbreviation in parentheses.",
                    word.text
                );
                findings.add(Rule::AbbreviationUnexplained, reading.place, word.text, advice);
            }
            known.push(Abbreviation { word: bare, place: reading.place, introduced, uses: 0 });
        }
    }
    for unused in known.iter().filter(|a| a.introduced && a.uses == 0) {
        let advice = "The abbreviation is not used again: leave it out.";
        let excerpt = format!("({})", unused.word);
        findings.add(Rule::AbbreviationUnused, unused.place, excerpt, advice);
    }
}

/// "… of the High Commissioner (OHCHR)", "(hereinafter “the OHCHR”)".
fn is_introduced(reading: &Reading<'_>, at: usize) -> bool {
    let before = reading.text[..reading.words[at].start].trim_end_matches('“');
    before.ends_with('(') || reading.near(at, -1).starts_with("hereinafter")
}

pub(super) fn check(reading: &Reading<'_>, findings: &mut Findings) {
    for (at, word) in reading.words.iter().enumerate() {
        if word.quoted {
            continue;
        }
        let possessive = ["'s", "’s"].iter().find_map(|ending| word.text.strip_suffix(ending));
        if let Some(short) = possessive.filter(|w| is_abbreviation(w) || *w == "UN") {
            let advice = format!(
                "Abbreviations have no possessive: write “of {short}”, or “{short}” before the noun."
            );
            findings.add(Rule::AbbreviationPossessive, reading.place, word.text, advice);
        }
        if let Some(last) = stopped(reading, at) {
            let excerpt = format!("{}.", reading.excerpt(at, last));
            let plain = excerpt.replace('.', "");
            let advice = format!("Write “{plain}”: abbreviations have no full stops.");
            findings.add(Rule::AbbreviationStops, reading.place, excerpt, advice);
        }
    }
}

/// The last letter of "U.N.D.P." when its first stands here; two letters may be the initials of a person.
fn stopped(reading: &Reading<'_>, at: usize) -> Option<usize> {
    let capital = |at: usize| {
        let word = reading.near(at, 0);
        word.len() == 1 && word.bytes().all(|b| b.is_ascii_uppercase())
    };
    let follows = |at: usize| capital(at) && reading.gap(at) == ".";
    if !capital(at) || (at > 0 && follows(at)) {
        return None;
    }
    let last = (at + 1..reading.words.len()).take_while(|next| follows(*next)).last()?;
    let un = reading.near(at, 0) == "U" && matches!(reading.near(at, 1), "N" | "S" | "K");
    (un || last >= at + 2).then_some(last)
}
