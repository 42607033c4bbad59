//! Choices: a line each, line by line the same in every language; a choice keeps its key while it is the same choice.
use super::{Context, LINE};
use crate::web::consultations::line_fault;
use domain::{
    language::{Language, Texts},
    questionnaire::{Choice, Key},
};
use std::collections::BTreeSet;
use templates::questionnaire::{Fault, QuestionTyped};

/// The most choices of one question.
const MOST: usize = 60;

/// The choices as the form shows them: a line each, empty where a translation is missing.
pub fn lines(choices: &[Choice]) -> Texts {
    let mut texts = Texts::default();
    for language in Language::ALL {
        let labels: Vec<_> =
            choices.iter().map(|c| c.label.exact(language).unwrap_or_default()).collect();
        texts.set(language, labels.join("\n"));
    }
    texts
}

/// The choices as typed.
pub fn read(typed: &QuestionTyped, context: &Context<'_>, faults: &mut Vec<Fault>) -> Vec<Choice> {
    let source = context.source();
    let name = format!("choices-{source}");
    let written = typed.choices.exact(source).unwrap_or_default();
    let labels: Vec<&str> = written.lines().map(str::trim).filter(|l| !l.is_empty()).collect();
    faults.extend(amiss(&name, &labels));
    let before = context.now.kind.choices().unwrap_or_default();
    let mut choices = with_keys(&labels, before, context);
    for language in context.sent.iter().copied().filter(|l| *l != source) {
        let translated = typed.choices.exact(language).unwrap_or_default();
        let name = format!("choices-{language}");
        match beside(translated, labels.len()) {
            Ok(lines) => {
                faults.extend(lines.iter().find_map(|l| line_fault(&name, l, LINE, true)));
                for (choice, line) in choices.iter_mut().zip(&lines) {
                    choice.label.set(language, *line);
                }
            }
            Err(count) => faults.push(
                Fault::new(name, "questionnaire-fault-lines")
                    .with("count", count)
                    .with("source", labels.len()),
            ),
        }
    }
    choices
}

fn amiss(name: &str, labels: &[&str]) -> Option<Fault> {
    let distinct: BTreeSet<_> = labels.iter().map(|label| label.to_lowercase()).collect();
    if labels.len() < 2 {
        return Some(Fault::new(name, "questionnaire-fault-few-choices"));
    }
    if labels.len() > MOST {
        return Some(Fault::new(name, "questionnaire-fault-many-choices").with("most", MOST));
    }
    if distinct.len() < labels.len() {
        return Some(Fault::new(name, "questionnaire-fault-same-choices"));
    }
    labels.iter().find_map(|label| line_fault(name, label, LINE, true))
}

/// The lines of a translation beside `count` lines of the source; an empty line is a choice not translated yet.
/// Else how many lines there are.
fn beside(translated: &str, count: usize) -> Result<Vec<&str>, usize> {
    let written: Vec<&str> = translated.lines().map(str::trim).filter(|l| !l.is_empty()).collect();
    if written.is_empty() {
        return Ok(vec![""; count]);
    }
    if written.len() == count {
        return Ok(written);
    }
    let mut lines: Vec<&str> = translated.split('\n').map(str::trim).collect();
    while lines.len() > count && lines.last() == Some(&"") {
        lines.pop();
    }
    if lines.len() == count { Ok(lines) } else { Err(written.len()) }
}

/// The choices with the keys that they had: the same words are the same choice; other words in the place of one choice
/// between the same neighbours are that choice put otherwise; everything else is new and gets a key never used before.
fn with_keys(labels: &[&str], before: &[Choice], context: &Context<'_>) -> Vec<Choice> {
    let was = |i: usize| before[i].label.exact(context.source()).unwrap_or_default();
    let mut found: Vec<Option<usize>> =
        labels.iter().map(|label| (0..before.len()).find(|i| was(*i) == *label)).collect();
    put_otherwise(&mut found, before.len());
    let mut used: BTreeSet<Key> = context
        .everywhere()
        .flat_map(|q| q.kind.choices().unwrap_or_default())
        .map(|choice| choice.key.clone())
        .collect();
    let mut choices = Vec::new();
    for (label, found) in labels.iter().zip(found) {
        let mut choice = match found {
            Some(i) => before[i].clone(),
            None => Choice { key: Key::fresh('c', &used), label: Texts::default() },
        };
        used.insert(choice.key.clone());
        choice.label.set(context.source(), *label);
        choices.push(choice);
    }
    choices
}

/// Pairs a run of unknown lines with the choices that stood between the same neighbours, if there are as many.
fn put_otherwise(found: &mut [Option<usize>], before: usize) {
    let known: BTreeSet<usize> = found.iter().flatten().copied().collect();
    let mut start = 0;
    while start < found.len() {
        if found[start].is_some() {
            start += 1;
            continue;
        }
        let end = (start..found.len()).find(|i| found[*i].is_some()).unwrap_or(found.len());
        let first = if start == 0 { 0 } else { found[start - 1].map_or(before, |i| i + 1) };
        let next = found.get(end).copied().flatten().unwrap_or(before);
        let free = (first..next).all(|i| !known.contains(&i));
        if free && next.checked_sub(first) == Some(end - start) {
            for (offset, place) in found[start..end].iter_mut().enumerate() {
                *place = Some(first + offset);
            }
        }
        start = end;
    }
}
