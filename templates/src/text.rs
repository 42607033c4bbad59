//! The texts of the interface: Fluent files, one folder a language, embedded when the crate is built.
use domain::language::Language;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use maud::{Markup, html};
use rust_embed::RustEmbed;
use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
    sync::LazyLock,
};
use unic_langid::LanguageIdentifier;

#[derive(RustEmbed)]
#[folder = "text/"]
struct Files;

type Bundle = FluentBundle<FluentResource>;

static BUNDLES: LazyLock<BTreeMap<Language, Bundle>> = LazyLock::new(|| {
    Language::ALL.into_iter().map(|language| (language, bundle(language).0)).collect()
});

/// What holds the places of marked-up words in a text: signs for private use, which mean nothing in any text.
const PLACES: [char; 4] = ['\u{e000}', '\u{e001}', '\u{e002}', '\u{e003}'];

/// The value of a variable in a text.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    /// Words, shown as they are.
    Text(String),
    /// A number, which also chooses the plural form.
    Number(i64),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<&String> for Arg {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<i64> for Arg {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<u32> for Arg {
    fn from(number: u32) -> Self {
        Self::Number(i64::from(number))
    }
}

/// The text of a key: in `language`, else in English, else the key itself in ⟦⟧, which a test finds.
#[must_use]
pub fn message(language: Language, key: &str, args: &[(&str, Arg)]) -> String {
    let args = fluent_args(args);
    [language, Language::En]
        .into_iter()
        .find_map(|l| format(&BUNDLES[&l], key, &args))
        .unwrap_or_else(|| format!("⟦{key}⟧"))
}

/// The text of a key with marked-up words, four at most, in the places of its variables.
#[must_use]
pub fn phrase(language: Language, key: &str, words: &[(&str, Markup)]) -> Markup {
    let places = words.iter().zip(PLACES);
    let places: Vec<_> =
        places.map(|((name, _), sign)| (*name, Arg::Text(sign.to_string()))).collect();
    let text = message(language, key, &places);
    let held = |sign: &str| PLACES.iter().zip(words).find(|(place, _)| sign.starts_with(**place));
    html! {
        @for piece in text.split_inclusive(PLACES) {
            @let before = piece.trim_end_matches(PLACES);
            (before)
            @if let Some((_, (_, words))) = held(&piece[before.len()..]) { (words) }
        }
    }
}

/// Whether a key has a text, for keys that are made of codes that somebody sent.
#[must_use]
pub fn has(key: &str) -> bool {
    BUNDLES[&Language::En].has_message(key)
}

/// All keys that have a text in a language.
#[must_use]
pub fn keys(language: Language) -> BTreeSet<String> {
    variables(language).into_keys().collect()
}

/// All keys of a language with the variables that their texts use.
#[must_use]
pub fn variables(language: Language) -> BTreeMap<String, BTreeSet<String>> {
    let mut found = BTreeMap::<String, BTreeSet<String>>::new();
    for (_, source) in sources(language) {
        let mut key = None;
        for line in source.lines() {
            if let Some(begun) = key_of(line) {
                found.entry(begun.to_owned()).or_default();
                key = Some(begun);
            } else if line.starts_with('#') {
                key = None;
            }
            if let Some(used) = key.and_then(|key| found.get_mut(key)) {
                used.extend(variables_in(line).map(str::to_owned));
            }
        }
    }
    found
}

/// What is wrong with the files of a language: lines that can't be read, keys that stand twice. Empty when all is well.
#[must_use]
pub fn faults(language: Language) -> Vec<String> {
    bundle(language).1
}

fn bundle(language: Language) -> (Bundle, Vec<String>) {
    let id: LanguageIdentifier =
        language.code().parse().expect("our six codes are language identifiers");
    let mut bundle = FluentBundle::new_concurrent(vec![id]);
    // Elsewhere the invisible marks would only make texts hard to compare.
    bundle.set_use_isolating(language.is_rtl());
    let mut faults = Vec::new();
    for (path, source) in sources(language) {
        let resource = FluentResource::try_new(source).unwrap_or_else(|(readable, errors)| {
            faults.extend(errors.iter().map(|error| format!("{path}: {error}")));
            readable
        });
        if let Err(errors) = bundle.add_resource(resource) {
            faults.extend(errors.iter().map(|error| format!("{path}: {error}")));
        }
    }
    (bundle, faults)
}

fn sources(language: Language) -> impl Iterator<Item = (Cow<'static, str>, String)> {
    let folder = format!("{}/", language.code());
    Files::iter().filter(move |path| path.starts_with(&folder)).filter_map(|path| {
        let file = Files::get(&path)?;
        let source = String::from_utf8_lossy(&file.data).into_owned();
        Some((path, source))
    })
}

fn fluent_args<'a>(args: &'a [(&'a str, Arg)]) -> FluentArgs<'a> {
    args.iter()
        .map(|(name, arg)| {
            let value = match arg {
                Arg::Text(text) => FluentValue::from(text.as_str()),
                Arg::Number(number) => FluentValue::from(*number),
            };
            (*name, value)
        })
        .collect()
}

fn format(bundle: &Bundle, key: &str, args: &FluentArgs<'_>) -> Option<String> {
    let pattern = bundle.get_message(key)?.value()?;
    // A variable that was not given shows its own name, which is what a reader can report best.
    Some(bundle.format_pattern(pattern, Some(args), &mut Vec::new()).into_owned())
}

fn key_of(line: &str) -> Option<&str> {
    let (key, _) = line.split_once('=')?;
    let key = key.trim_end();
    let letters = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    (key.starts_with(|c: char| c.is_ascii_alphabetic()) && key.chars().all(letters)).then_some(key)
}

fn variables_in(line: &str) -> impl Iterator<Item = &str> {
    line.split('$').skip(1).filter_map(|rest| {
        let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_'));
        let name = &rest[..end.unwrap_or(rest.len())];
        (!name.is_empty()).then_some(name)
    })
}
