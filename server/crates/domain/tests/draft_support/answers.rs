//! Answers as respondents give them.
use super::key;
use domain::answer::Value;
use std::collections::BTreeMap;

pub fn text(words: &str) -> Value {
    Value::Text { text: words.into() }
}

pub fn yes(details: &str) -> Value {
    Value::YesNo { yes: true, details: details.into() }
}

pub fn no(details: &str) -> Value {
    Value::YesNo { yes: false, details: details.into() }
}

pub fn chosen(keys: &[&str], other: &str) -> Value {
    Value::Choices { chosen: keys.iter().map(|k| key(k)).collect(), other: other.into() }
}

pub fn number(figure: &str, year: i16) -> Value {
    Value::Number { number: figure.into(), year: Some(year) }
}

pub fn group(items: &[(&str, &str)]) -> Value {
    let item = |(title, result): &(&str, &str)| {
        BTreeMap::from([(key("title"), (*title).to_owned()), (key("result"), (*result).to_owned())])
    };
    Value::Group { items: items.iter().map(item).collect() }
}
