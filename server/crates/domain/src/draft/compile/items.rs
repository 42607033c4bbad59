//! Repeating groups: a list of items for each respondent.
use super::{
    heard::Heard,
    lines::Line,
    names::Names,
    passages::{Selection, Teller},
    quotation::{folded, inline},
    record::{Record, Reply},
};
use crate::{
    answer::Value,
    draft::{Paragraph, Span},
    language::Language,
    questionnaire::{Field, Key},
};
use std::collections::BTreeMap;

/// The most words that are quoted of one field.
const LONGEST_FIELD: usize = 40;

/// A paragraph with lettered items for each respondent that is quoted, and what is told of the others.
pub(super) fn paragraphs<'a>(
    heard: &Heard<'a>,
    fields: &[Field],
    record: &Record<'a>,
    names: &mut Names,
) -> Vec<Paragraph> {
    let selection = Selection::of(&heard.replied, record);
    let mut teller = Teller::of(heard, names);
    let mut paragraphs: Vec<Paragraph> = selection
        .quoted
        .iter()
        .filter_map(|at| list(heard, *at, fields, record, &mut teller))
        .collect();
    paragraphs.extend(selection.rest(heard, record));
    paragraphs
}

fn list(
    heard: &Heard<'_>,
    at: usize,
    fields: &[Field],
    record: &Record<'_>,
    teller: &mut Teller<'_, '_>,
) -> Option<Paragraph> {
    let reply = &record.replies[at];
    let Some(Value::Group { items }) = reply.said(heard.column) else { return None };
    let told: Vec<Vec<Span>> = items
        .iter()
        .map(|item| item_spans(item, fields, reply))
        .filter(|s| !s.is_empty())
        .collect();
    let last = told.len().checked_sub(1)?;
    let key = &heard.question.key;
    let anchor = heard.anchor(&["from", reply.submission.source()]);
    let start = format!("{} provided the following information:", teller.speaker(reply));
    if let [only] = told.as_slice() {
        // A list of one is no list.
        let stop = Span::Text(".".to_owned());
        let spans = [&[Span::Text(format!("{start} "))], only.as_slice(), &[stop]].concat();
        return Some(record.paragraph(anchor, &[Line::of(spans).on_answers(&[at], key)]));
    }
    let items: Vec<Line<'_>> = told
        .into_iter()
        .enumerate()
        .map(|(i, mut spans)| {
            spans.push(Span::Text(if i == last { "." } else { ";" }.to_owned()));
            Line::of(spans).on_answers(&[at], key)
        })
        .collect();
    Some(record.paragraph_with_items(anchor, &[heard.line(start, &[at])], &items))
}

/// "Title of the practice: “…”; partners: “…”"
fn item_spans(item: &BTreeMap<Key, String>, fields: &[Field], reply: &Reply<'_>) -> Vec<Span> {
    let mut spans: Vec<Span> = Vec::new();
    for field in fields {
        let Some(text) = item.get(&field.key).filter(|text| !text.trim().is_empty()) else {
            continue;
        };
        let label = folded(field.label.read(Language::En));
        let label = label.trim_end_matches(':');
        let label = if spans.is_empty() { label.to_owned() } else { format!(", {}", small(label)) };
        spans.push(Span::Text(format!("{label}: ")));
        spans.extend(inline(text, reply.submission.language, LONGEST_FIELD));
    }
    spans
}

/// The label in the middle of a sentence; words that are capitals throughout ("URL") stay so.
fn small(label: &str) -> String {
    let mut letters = label.chars();
    match (letters.next(), letters.clone().next()) {
        (Some(first), Some(second)) if second.is_lowercase() => {
            first.to_lowercase().chain(letters).collect()
        }
        _ => label.to_owned(),
    }
}
