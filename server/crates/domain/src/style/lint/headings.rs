//! Headings: equal wherever they are printed, without abbreviation or full stop, never alone at their level.
use super::{Findings, LintText, Passage, Place, Role, Rule, passage::Entry};
use std::collections::BTreeSet;

/// Two titles with so many of their words in common are meant to be one.
const SAME_FROM: f64 = 0.8;

pub(super) fn check(text: &LintText, findings: &mut Findings) {
    let headings: Vec<_> = text.passages().iter().filter(|p| p.role == Role::Title).collect();
    for entry in text.contents() {
        contents_entry(entry, &headings, findings);
    }
    if !text.contents().is_empty() {
        missing_from_contents(text, &headings, findings);
        ranges(text, findings);
    }
    for heading in &headings {
        repeated_in_annex(heading, &headings, findings);
        form(heading, findings);
    }
    alone(&headings, findings);
}

fn number(passage: &Passage) -> &str {
    match &passage.place {
        Place::Heading(number) => number,
        Place::Annex(None) => "annex",
        _ => "",
    }
}

fn contents_entry(entry: &Entry, headings: &[&Passage], findings: &mut Findings) {
    let place = match entry.number.as_str() {
        "annex" => Place::Annex(None),
        number => Place::Heading(number.to_owned()),
    };
    let same_number = || headings.iter().filter(|h| number(h) == entry.number);
    if same_number().any(|h| h.text == entry.text) {
        return;
    }
    match same_number().next() {
        Some(heading) => {
            let (listed, printed) = difference(&entry.text, &heading.text);
            let advice = format!(
                "The contents have “{listed}”, the heading has “{printed}”; make them equal."
            );
            findings.add(Rule::HeadingMismatch, &place, printed, advice);
        }
        None => {
            let advice = "The contents list this heading, but the text has none under that number.";
            findings.add(Rule::HeadingMismatch, &place, entry.text.as_str(), advice);
        }
    }
}

/// Chapters and sections belong in the contents; deeper levels do not (practice of Geneva reports).
fn missing_from_contents(text: &LintText, headings: &[&Passage], findings: &mut Findings) {
    let listed: BTreeSet<_> = text.contents().iter().map(|entry| entry.number.as_str()).collect();
    let listed_sections = listed.iter().any(|number| number.contains('.'));
    for heading in headings.iter().filter(|h| matches!(h.place, Place::Heading(_))) {
        let depth = number(heading).matches('.').count();
        let due = depth == 0 || (depth == 1 && listed_sections && !number(heading).contains('('));
        if due && !listed.contains(number(heading)) {
            let advice = "This heading is missing from the contents.";
            findings.add(Rule::HeadingMismatch, &heading.place, heading.text.as_str(), advice);
        }
    }
}

/// The first and last paragraph under each heading, against those in the contents.
fn ranges(text: &LintText, findings: &mut Findings) {
    for entry in text.contents() {
        let Some(listed) = entry.paragraphs else { continue };
        let inside = format!("{}.", entry.number);
        let mut here = false;
        let mut under = Vec::new();
        for passage in text.passages() {
            match &passage.place {
                Place::Heading(number) => {
                    here = *number == entry.number || number.starts_with(&inside)
                }
                Place::Paragraph(number) if here => under.push(*number),
                Place::Annex(_) => here = false,
                _ => {}
            }
        }
        let Some(found) = under.first().copied().zip(under.last().copied()) else { continue };
        if found != listed {
            let advice = format!("The paragraphs under this heading are {}.", range(found));
            findings.add(
                Rule::ContentsRange,
                &Place::Heading(entry.number.clone()),
                range(listed),
                advice,
            );
        }
    }
}

fn range((first, last): (u32, u32)) -> String {
    if first == last { first.to_string() } else { format!("{first}–{last}") }
}

/// The annex of a meeting repeats titles of chapters as titles of its sessions.
fn repeated_in_annex(title: &Passage, headings: &[&Passage], findings: &mut Findings) {
    if !matches!(title.place, Place::Annex(Some(_))) {
        return;
    }
    let others = headings.iter().filter(|h| matches!(h.place, Place::Heading(_)));
    let Some(nearest) = others
        .max_by(|a, b| likeness(&a.text, &title.text).total_cmp(&likeness(&b.text, &title.text)))
    else {
        return;
    };
    if nearest.text != title.text && likeness(&nearest.text, &title.text) >= SAME_FROM {
        let (here, there) = difference(&title.text, &nearest.text);
        let advice = format!(
            "Heading {} has “{there}”, the annex has “{here}”; make them equal.",
            nearest.place
        );
        findings.add(Rule::HeadingMismatch, &title.place, here, advice);
    }
}

fn form(heading: &Passage, findings: &mut Findings) {
    if !matches!(heading.place, Place::Heading(_)) {
        return;
    }
    if heading.text.ends_with('.') {
        findings.add(
            Rule::HeadingFullStop,
            &heading.place,
            heading.text.as_str(),
            "Headings have no full stop.",
        );
    }
    for word in heading.text.split(|c: char| !c.is_alphanumeric()) {
        if super::abbreviations::is_abbreviation(word) {
            let advice = format!("Spell out “{word}”: headings have no abbreviations.");
            findings.add(Rule::HeadingAbbreviation, &heading.place, word, advice);
        }
    }
}

/// "An A requires a B": a section without a sibling.
fn alone(headings: &[&Passage], findings: &mut Findings) {
    let numbers: BTreeSet<_> = headings.iter().map(|h| number(h)).collect();
    for heading in headings {
        let Some(parent) = number(heading).strip_suffix(".A") else { continue };
        if !numbers.contains(format!("{parent}.B").as_str()) {
            let advice = "A section A requires a section B; otherwise leave the heading out.";
            findings.add(Rule::LoneSubheading, &heading.place, heading.text.as_str(), advice);
        }
    }
}

/// The words in which two titles differ, each with one equal word on either side.
fn difference(one: &str, other: &str) -> (String, String) {
    let (a, b): (Vec<_>, Vec<_>) = (one.split(' ').collect(), other.split(' ').collect());
    let head = a.iter().zip(&b).take_while(|(x, y)| x == y).count();
    let most = a.len().min(b.len()) - head;
    let tail = a.iter().rev().zip(b.iter().rev()).take(most).take_while(|(x, y)| x == y).count();
    let cut = |words: &[&str]| {
        let until = (words.len() - tail + 1).min(words.len());
        words[head.saturating_sub(1)..until].join(" ")
    };
    (cut(&a), cut(&b))
}

/// The share of words that two titles have in common.
#[expect(clippy::cast_precision_loss, reason = "titles have few words")]
fn likeness(one: &str, other: &str) -> f64 {
    let words = |text: &str| -> BTreeSet<String> {
        text.split(|c: char| !c.is_alphanumeric())
            .filter(|w| !w.is_empty())
            .map(str::to_lowercase)
            .collect()
    };
    let (a, b) = (words(one), words(other));
    a.intersection(&b).count() as f64 / a.union(&b).count().max(1) as f64
}
