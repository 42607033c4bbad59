//! An answer as plain text, for comparing one with another.
use crate::text::message;
use domain::{
    answer::Value,
    language::Language,
    questionnaire::{Key, Kind, Question},
    submission::Attachment,
};
use std::collections::BTreeMap;

/// The answer in words: texts as they are, one choice, item or file a line. `files` are all that were ever given.
#[must_use]
pub fn plain(
    reading: Language,
    question: &Question,
    value: Option<&Value>,
    files: &[Attachment],
) -> String {
    let say = |key: &str| message(reading, key, &[]);
    match value {
        None => String::new(),
        Some(Value::Text { text }) => text.clone(),
        Some(Value::YesNo { yes, details }) => {
            lines([say(if *yes { "yes" } else { "no" }), details.clone()])
        }
        Some(Value::Choices { chosen, other }) => {
            let labels = chosen.iter().map(|key| label(reading, question, key));
            lines(labels.chain([other.clone()]))
        }
        Some(Value::Number { number, year }) => {
            let unit = match &question.kind {
                Kind::Number { unit, .. } => unit.read(reading),
                _ => "",
            };
            let figure = [number, unit].map(str::trim).join(" ").trim().to_owned();
            match year {
                None => figure,
                Some(year) => message(
                    reading,
                    "mark-aside",
                    &[("words", figure.into()), ("aside", year.to_string().into())],
                ),
            }
        }
        Some(Value::Date { date }) => date.to_string(),
        Some(Value::Files { files: given }) => lines(
            given
                .iter()
                .filter_map(|id| files.iter().find(|file| file.id == *id))
                .map(|file| file.name.clone()),
        ),
        Some(Value::Group { items }) => {
            let items = items.iter().map(|item| lines(in_order(question, item)));
            items.collect::<Vec<_>>().join("\n\n")
        }
        Some(Value::NoInformation) => say("no-information"),
        Some(Value::NotApplicable) => say("not-applicable"),
    }
}

fn label(reading: Language, question: &Question, key: &Key) -> String {
    let offered = question.kind.choices().unwrap_or_default();
    offered
        .iter()
        .find(|choice| &choice.key == key)
        .map_or_else(|| key.to_string(), |choice| choice.label.read(reading).to_owned())
}

/// The fields of an item in the order of the question.
fn in_order(question: &Question, item: &BTreeMap<Key, String>) -> Vec<String> {
    let Kind::RepeatingGroup { fields, .. } = &question.kind else {
        return item.values().cloned().collect();
    };
    fields.iter().filter_map(|field| item.get(&field.key).cloned()).collect()
}

fn lines(lines: impl IntoIterator<Item = String>) -> String {
    let lines: Vec<_> = lines.into_iter().filter(|line| !line.trim().is_empty()).collect();
    lines.join("\n")
}
