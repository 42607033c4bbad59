//! The same word twice, and words that editing left beside each other.
use super::{Findings, Rule, passage::Role, reading::Reading};

/// Pairs that good English has.
const MAY_REPEAT: [&str; 4] = ["that", "had", "is", "do"];

/// Forms of one word; two different ones side by side are a leftover of editing.
const FAMILIES: [&[&str]; 10] = [
    &["sale", "sales", "sell", "sells", "selling", "sold"],
    &["choice", "choices", "choose", "chooses", "choosing", "chosen"],
    &["loss", "losses", "lose", "loses", "losing", "lost"],
    &["growth", "grow", "grows", "growing", "grown"],
    &["belief", "beliefs", "believe", "believes", "believed"],
    &["proof", "prove", "proves", "proved", "proven"],
    &["speech", "speak", "speaks", "spoke", "spoken"],
    &["make", "makes", "made", "making"],
    &["take", "takes", "took", "taken", "taking"],
    &["give", "gives", "gave", "given", "giving"],
];

/// Combinations that cannot stand.
const PAIRS: [(&str, &str); 8] = [
    ("a", "an"),
    ("an", "a"),
    ("a", "the"),
    ("the", "a"),
    ("the", "an"),
    ("an", "the"),
    ("established", "up"),
    ("of", "of"),
];

const ENDINGS: [&str; 11] =
    ["ations", "ation", "ments", "ment", "ings", "ing", "ions", "ion", "es", "s", "e"];

const NOUN_ENDINGS: [&str; 8] = ["ations", "ation", "ments", "ment", "ings", "ing", "ions", "ion"];

pub(super) fn check(reading: &Reading<'_>, findings: &mut Findings) {
    for at in 1..reading.words.len() {
        let (one, other) = (reading.words[at - 1], reading.words[at]);
        if reading.gap(at).trim() != ""
            || other.quoted
            || !one.text.chars().all(|c| c.is_alphabetic() || c == '-')
        {
            continue;
        }
        let excerpt = reading.excerpt(at - 1, at);
        let (a, b) = (one.text.to_lowercase(), other.text.to_lowercase());
        if a == b {
            if !MAY_REPEAT.contains(&a.as_str()) && !is_name(reading, one.text) {
                let advice = format!("Delete one “{a}”.");
                findings.add(Rule::DuplicateWord, reading.place, excerpt, advice);
            }
        } else if variants(one.text, other.text) {
            let advice =
                format!("The same word stands twice: keep “{}”.", preferred(one.text, other.text));
            findings.add(Rule::DuplicateWordVariant, reading.place, excerpt, advice);
        } else if PAIRS.contains(&(a.as_str(), b.as_str())) || kin(&a, &b) {
            let advice = format!("“{a}” and “{b}” cannot stand together: keep one of them.");
            findings.add(Rule::Malformed, reading.place, excerpt, advice);
        }
    }
}

/// "Boutros Boutros-Ghali", "Vicente YU": lists of names are not read for repetition.
fn is_name(reading: &Reading<'_>, word: &str) -> bool {
    reading.role == Role::Line && word.starts_with(char::is_uppercase)
}

/// "organizations organisations", "States State", "State States"; but "the report reports" is a sentence.
fn variants(a: &str, b: &str) -> bool {
    let (one, other) = (spelled_alike(a), spelled_alike(b));
    let singular = |word: &'_ str| word.strip_suffix('s').map(ToOwned::to_owned);
    let names = a.starts_with(char::is_uppercase) && b.starts_with(char::is_uppercase);
    let long = a.len() > 4 && b.len() > 4;
    one == other
        || (long
            && (singular(&one).as_ref() == Some(&other) || names && singular(&other) == Some(one)))
}

/// The word in small letters with one spelling for -ise and -ize, -our and -or.
fn spelled_alike(word: &str) -> String {
    let lower = word.to_lowercase();
    if lower.len() < 6 {
        return lower;
    }
    lower
        .replace("isation", "ization")
        .replace("ise", "ize")
        .replace("ising", "izing")
        .replace("our", "or")
}

fn preferred<'a>(one: &'a str, other: &'a str) -> &'a str {
    if other.contains("iz") && !one.contains("iz") { other } else { one }
}

/// Whether two different forms of one word meet: "sale sold", "implement implementation". A participle before its
/// noun ("proposed proposals") and a noun before its verb ("protection protects") are let pass.
fn kin(a: &str, b: &str) -> bool {
    if FAMILIES.iter().any(|family| family.contains(&a) && family.contains(&b)) {
        return true;
    }
    let common: usize =
        a.chars().zip(b.chars()).take_while(|(x, y)| x == y).map(|(c, _)| c.len_utf8()).sum();
    let modifies = a.ends_with("ed") || a.ends_with("ing") || a.ends_with("al");
    common >= 6
        && !modifies
        && (a.len() == common || ENDINGS.contains(&&a[common..]))
        && NOUN_ENDINGS.contains(&&b[common..])
}
