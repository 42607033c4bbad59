//! Names and terms as the United Nations writes them.
use super::{Findings, Rule, reading::Reading};
use crate::{language::Language, state::State, style::number};
use jiff::civil::Date;

/// A wrong phrase and the right one. Where only capitals differ the match is exact; else the first letter is free.
const TERMS: [(&str, &str); 31] = [
    ("universal period review", "universal periodic review"),
    ("Universal Period Review", "universal periodic review"),
    ("universal peer review", "universal periodic review"),
    ("Human Right Council", "Human Rights Council"),
    ("human right council", "Human Rights Council"),
    ("human rights council", "Human Rights Council"),
    ("advisory committee", "Advisory Committee"),
    ("general assembly", "General Assembly"),
    ("security council", "Security Council"),
    ("member states", "Member States"),
    ("Member states", "Member States"),
    ("member States", "Member States"),
    ("member state", "Member State"),
    ("Member state", "Member State"),
    ("states parties", "States parties"),
    ("state parties", "States parties"),
    ("State parties", "States parties"),
    ("States Parties", "States parties"),
    ("state party", "State party"),
    ("State Party", "State party"),
    ("special rapporteur", "Special Rapporteur"),
    ("permanent representative", "Permanent Representative"),
    ("United Nation system", "United Nations system"),
    ("millennium development goals", "Millennium Development Goals"),
    ("sustainable development goals", "Sustainable Development Goals"),
    (
        "Educational, Social and Cultural Organization",
        "Educational, Scientific and Cultural Organization",
    ),
    ("International Labor Organization", "International Labour Organization"),
    ("pays a role", "plays a role"),
    ("pay a role", "play a role"),
    ("third world", "developing countries"),
    ("Non-Governmental Organizations", "non-governmental organizations"),
];

pub(super) fn check(reading: &Reading<'_>, date: Option<Date>, findings: &mut Findings) {
    for (wrong, right) in TERMS {
        let capitals_only = wrong.eq_ignore_ascii_case(right);
        for start in occurrences(reading, wrong, capitals_only) {
            if capitals_only && names_a_body(reading, start) {
                continue;
            }
            let found = &reading.text[start..start + wrong.len()];
            let advice = format!("Write “{right}”.");
            findings.add(Rule::Term, reading.place, found, advice);
        }
    }
    short_name(reading, findings);
    if let Some(date) = date {
        former_names(reading, date, findings);
    }
}

/// Where the phrase stands as whole words outside quotations; unless `exact`, its first letter may be in capitals.
fn occurrences(reading: &Reading<'_>, phrase: &str, exact: bool) -> Vec<usize> {
    let fits = |start: usize| {
        let end = start + phrase.len();
        let Some(found) = reading.text.get(start..end) else { return false };
        let alike = found == phrase || (!exact && like_but_for_first_letter(found, phrase));
        alike && reading.words.iter().any(|word| word.end == end)
    };
    let starts = reading.words.iter().filter(|word| !word.quoted).map(|word| word.start);
    starts.filter(|start| fits(*start)).collect()
}

fn like_but_for_first_letter(found: &str, phrase: &str) -> bool {
    let first = |text: &str| text.get(..1).map(str::to_ascii_lowercase);
    first(found).is_some() && first(found) == first(phrase) && found.get(1..) == phrase.get(1..)
}

/// "Conference of the States Parties to the …": the name of a body keeps its capitals.
fn names_a_body(reading: &Reading<'_>, start: usize) -> bool {
    let before = reading.text[..start].trim_end().trim_end_matches(" the");
    ["Conference of", "Meeting of", "Assembly of"].iter().any(|body| before.ends_with(body))
}

/// "United Nations", not "UN", in text (Editorial Manual); names such as UN-Women keep it.
fn short_name(reading: &Reading<'_>, findings: &mut Findings) {
    for word in reading.words.iter().filter(|word| word.text == "UN" && !word.quoted) {
        let advice = "Write “United Nations” in full.";
        findings.add(Rule::UnInText, reading.place, word.text, advice);
    }
}

/// A name that a State no longer bore on the date of the document.
fn former_names(reading: &Reading<'_>, date: Date, findings: &mut Findings) {
    for state in State::all() {
        for former in state.was.iter().filter(|former| former.until <= date) {
            for start in occurrences(reading, &former.name, !former.name.starts_with("The ")) {
                let found = &reading.text[start..start + former.name.len()];
                let today = state.list_name(Language::En);
                let advice = format!("Since {} the name is “{today}”.", number::date(former.until));
                findings.add(Rule::Term, reading.place, found, advice);
            }
        }
    }
}
