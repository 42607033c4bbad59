//! Concise Oxford spelling with -ize (Editorial Manual, "Spelling").
use super::{Findings, Rule, reading::Reading};

/// Endings of verbs in -ise and of what is made from them, without the "s" that should be a "z".
const ENDINGS: [&str; 10] =
    ["isations", "isation", "isable", "isers", "iser", "ising", "ised", "ises", "ise", "isingly"];

/// Words in which "-ise" belongs to the root, by what stands before it (Editorial Manual; Concise Oxford).
const ROOTS: [&str; 51] = [
    "advert",
    "adv",
    "superv",
    "improv",
    "telev",
    "rev",
    "dev",
    "prov",
    "exerc",
    "circumc",
    "exc",
    "inc",
    "conc",
    "prec",
    "comprom",
    "prom",
    "prem",
    "dem",
    "surm",
    "m",
    "rem",
    "compr",
    "enterpr",
    "surpr",
    "appr",
    "repr",
    "pr",
    "upr",
    "sunr",
    "moonr",
    "ar",
    "r",
    "cr",
    "ir",
    "w",
    "clockw",
    "likew",
    "otherw",
    "lengthw",
    "parad",
    "franch",
    "enfranch",
    "disenfranch",
    "merchand",
    "expert",
    "treat",
    "chast",
    "pract",
    "desp",
    "an",
    "den",
];

/// Wrong or second-choice spellings, and the form to use.
const WORDS: [(&str, &str); 51] = [
    ("acknowledgment", "acknowledgement"),
    ("adress", "address"),
    ("analyze", "analyse"),
    ("analyzed", "analysed"),
    ("analyzing", "analysing"),
    ("behavior", "behaviour"),
    ("behavioral", "behavioural"),
    ("catalyze", "catalyse"),
    ("center", "centre"),
    ("centers", "centres"),
    ("co-operate", "cooperate"),
    ("co-operation", "cooperation"),
    ("co-ordinate", "coordinate"),
    ("co-ordination", "coordination"),
    ("color", "colour"),
    ("complimentary", "complementary"),
    ("complimentarity", "complementarity"),
    ("counseling", "counselling"),
    ("defense", "defence"),
    ("endeavor", "endeavour"),
    ("endeavors", "endeavours"),
    ("enrollment", "enrolment"),
    ("favor", "favour"),
    ("favorable", "favourable"),
    ("focussed", "focused"),
    ("focusses", "focuses"),
    ("fulfill", "fulfil"),
    ("fulfillment", "fulfilment"),
    ("governement", "government"),
    ("honor", "honour"),
    ("honored", "honoured"),
    ("judgment", "judgement"),
    ("judgments", "judgements"),
    ("labeled", "labelled"),
    ("labor", "labour"),
    ("modeled", "modelled"),
    ("neighbor", "neighbour"),
    ("neighbors", "neighbours"),
    ("offense", "offence"),
    ("program", "programme"),
    ("programs", "programmes"),
    ("recieve", "receive"),
    ("recieved", "received"),
    ("seperate", "separate"),
    ("skeptical", "sceptical"),
    ("skeptics", "sceptics"),
    ("skillful", "skilful"),
    ("toward", "towards"),
    ("traveled", "travelled"),
    ("traveling", "travelling"),
    ("web-site", "website"),
];

/// Words that follow "Organisation" in names of French organizations.
const FRENCH: [&str; 7] = ["internationale", "mondiale", "nationale", "de", "des", "du", "pour"];

pub(super) fn check(reading: &Reading<'_>, findings: &mut Findings) {
    for (at, word) in reading.words.iter().enumerate() {
        if word.quoted {
            continue;
        }
        // "Organisation internationale de la Francophonie" is French.
        let french = FRENCH.contains(&reading.near(at, 1));
        if let Some(right) = with_z(word.text).filter(|_| !french) {
            let advice = format!("Write “{right}”: United Nations spelling has -ize here.");
            findings.add(Rule::NonOxfordIse, reading.place, word.text, advice);
        }
        // A capital inside a sentence is a name, and names keep their spelling.
        let is_name = word.text.starts_with(char::is_uppercase) && !reading.starts_sentence(at);
        let lower = word.text.to_lowercase();
        if let Some((_, right)) =
            WORDS.iter().find(|(wrong, _)| *wrong == lower).filter(|_| !is_name)
        {
            findings.add(Rule::Spelling, reading.place, word.text, format!("Write “{right}”."));
        }
    }
}

/// "Cross-fertilisation" → "Cross-fertilization"; none for words that are right as they are.
fn with_z(word: &str) -> Option<String> {
    let lower = word.to_lowercase();
    let last = lower.rsplit('-').next()?;
    let ending = ENDINGS.into_iter().find(|ending| last.ends_with(ending))?;
    let root = last.strip_suffix(ending)?;
    // "noise", "raise", "bruise": after a vowel the ending is part of the root.
    let ends_in_vowel = root.ends_with(['a', 'e', 'i', 'o', 'u']);
    if root.is_empty() || ends_in_vowel || is_root(root) || !word.is_ascii() {
        return None;
    }
    let s = word.len() - ending.len() + 1;
    Some(format!("{}z{}", &word[..s], &word[s + 1..]))
}

/// A root with or without a prefix: "advise", "unadvised", "precise", "imprecise".
fn is_root(root: &str) -> bool {
    const PREFIXES: [&str; 7] = ["un", "im", "in", "re", "ill-", "over", "dis"];
    ROOTS.contains(&root)
        || PREFIXES
            .iter()
            .any(|prefix| root.strip_prefix(prefix).is_some_and(|r| ROOTS.contains(&r)))
}
