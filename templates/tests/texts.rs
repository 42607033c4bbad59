//! The texts of the interface are complete and say the same in all six languages.
use domain::{
    audit::Act,
    language::Language,
    questionnaire::Kind,
    respondent::{Audience, Category, RegionalGroup},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
};
use templates::{
    problem::Problem,
    text::{self, Arg},
};

#[test]
fn every_file_can_be_read_and_no_key_stands_twice() {
    for language in Language::ALL {
        assert_eq!(text::faults(language), Vec::<String>::new(), "{language}");
    }
}

#[test]
fn every_key_exists_in_all_six_languages() {
    let english = text::keys(Language::En);
    assert!(english.len() > 200, "the English texts were found");
    for language in Language::ALL {
        let keys = text::keys(language);
        let missing: Vec<_> = english.difference(&keys).collect();
        let surplus: Vec<_> = keys.difference(&english).collect();
        assert!(
            missing.is_empty() && surplus.is_empty(),
            "{language}: missing {missing:?}, not in English {surplus:?}"
        );
    }
}

#[test]
fn every_key_uses_the_same_variables_in_all_six_languages() {
    let english = text::variables(Language::En);
    for language in Language::ALL {
        let differing: Vec<_> = text::variables(language)
            .into_iter()
            .filter(|(key, variables)| english.get(key).is_some_and(|wanted| wanted != variables))
            .collect();
        assert_eq!(differing, vec![], "{language}");
    }
}

#[test]
fn every_key_used_in_rust_sources_exists_in_english() {
    let english = text::keys(Language::En);
    let root =
        Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the crate stands in the workspace");
    let mut used = BTreeMap::<String, PathBuf>::new();
    for file in rust_sources(root) {
        let source = std::fs::read_to_string(&file).expect("a Rust source is readable");
        used.extend(keys_in(&source).into_iter().map(|key| (key, file.clone())));
    }
    assert!(used.contains_key("skip-to-content"), "the scan finds keys");
    let missing: Vec<_> = used.iter().filter(|(key, _)| !english.contains(*key)).collect();
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn everything_that_has_a_code_has_a_text() {
    let english = text::keys(Language::En);
    let mut wanted = BTreeSet::new();
    wanted.extend(
        Category::ALL
            .iter()
            .flat_map(|c| [format!("category-{}", c.code()), format!("categories-{}", c.code())]),
    );
    wanted.extend(RegionalGroup::ALL.iter().map(|g| format!("group-{}", g.code())));
    wanted.extend(Audience::ALL.iter().map(|a| format!("audience-{}", a.code())));
    wanted.extend(Language::ALL.iter().map(|l| format!("language-{l}")));
    wanted.extend(Kind::CODES.iter().map(|code| format!("kind-{code}")));
    wanted.extend((1..=12).map(|month| format!("month-{month}")));
    wanted.extend(Problem::ALL.iter().flat_map(|p| {
        ["title", "text", "advice"].map(|part| format!("problem-{}-{part}", p.status()))
    }));
    let missing: Vec<_> = wanted.difference(&english).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn every_act_on_record_has_words_in_every_language() {
    for language in Language::ALL {
        let texts = text::variables(language);
        for act in Act::ALL {
            let key = format!("audit-{}", act.code());
            assert!(texts.contains_key(&key), "{language}: {key}");
            assert_eq!(act.code().parse(), Ok(act), "the code leads back");
        }
        let wanted: BTreeSet<_> =
            Act::ALL.iter().map(|act| format!("audit-{}", act.code())).collect();
        let surplus: Vec<_> = texts.keys().filter(|key| key.starts_with("audit-")).collect();
        assert!(surplus.iter().all(|key| wanted.contains(*key)), "{language}: {surplus:?}");
    }
}

#[test]
fn plurals_follow_the_rules_of_each_language() {
    let days = |language, count: i64| {
        text::message(language, "when-left-days", &[("count", count.into())])
    };
    assert_eq!(days(Language::En, 1), "1 day left");
    assert_eq!(days(Language::En, 6), "6 days left");
    assert_eq!(days(Language::Ru, 21), "остался 21 день");
    assert_eq!(days(Language::Ru, 22), "осталось 22 дня");
    assert_eq!(days(Language::Ru, 25), "осталось 25 дней");
    let arabic = [0, 1, 2, 3, 11, 100].map(|count| days(Language::Ar, count));
    let distinct: BTreeSet<_> = arabic.iter().map(|text| without_digits(text)).collect();
    assert_eq!(distinct.len(), 6, "{arabic:?}");
}

#[test]
fn arguments_are_isolated_in_arabic_and_only_there() {
    let who = [("who", Arg::from("UNESCO")), ("time", "14:03".into())];
    assert!(text::message(Language::Ar, "saved-conflict", &who).contains("\u{2068}UNESCO\u{2069}"));
    assert_eq!(text::message(Language::En, "saved-conflict", &who), "Changed by UNESCO at 14:03.");
}

#[test]
fn a_key_without_any_text_shows_itself_in_brackets() {
    assert_eq!(text::message(Language::Fr, "no-such-key", &[]), "⟦no-such-key⟧");
}

fn without_digits(text: &str) -> String {
    text.chars().filter(|c| !c.is_ascii_digit()).collect()
}

fn rust_sources(folder: &Path) -> Vec<PathBuf> {
    let skipped = |path: &Path| {
        path.file_name().is_some_and(|name| {
            name == "target" || name == "node_modules" || name.as_encoded_bytes().starts_with(b".")
        }) || path.ends_with("templates/tests")
    };
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).expect("a folder of the workspace is readable") {
        let path = entry.expect("an entry is readable").path();
        match path.is_dir() {
            true if !skipped(&path) => found.extend(rust_sources(&path)),
            false if path.extension().is_some_and(|extension| extension == "rs") => {
                found.push(path)
            }
            _ => {}
        }
    }
    found
}

/// The literal keys in `….t("key")` and `….t_with("key", …)`, also where the line breaks after the bracket.
fn keys_in(source: &str) -> Vec<String> {
    [".t(", ".t_with("]
        .into_iter()
        .flat_map(|call| source.split(call).skip(1))
        .filter_map(|rest| rest.trim_start().strip_prefix('"')?.split('"').next())
        .map(str::to_owned)
        .collect()
}
