//! Everything about drafts that has a code has a text.
use domain::language::Language;
use domain::style::lint::Rule;
use templates::{draft::ACTS, text};

#[test]
fn every_rule_of_style_has_a_name() {
    let english = text::keys(Language::En);
    let rules = [
        Rule::NonOxfordIse,
        Rule::Spelling,
        Rule::Term,
        Rule::UnInText,
        Rule::DuplicateWord,
        Rule::DuplicateWordVariant,
        Rule::Malformed,
        Rule::HeadingMismatch,
        Rule::ContentsRange,
        Rule::HeadingAbbreviation,
        Rule::HeadingFullStop,
        Rule::LoneSubheading,
        Rule::NumberInFigures,
        Rule::NumberInWords,
        Rule::NumberAtStart,
        Rule::NumberGrouping,
        Rule::PerCent,
        Rule::RangeHyphen,
        Rule::SerialComma,
        Rule::DateFormat,
        Rule::TimeFormat,
        Rule::StraightQuotes,
        Rule::Unbalanced,
        Rule::LoadedVerb,
        Rule::FirstPerson,
        Rule::Praise,
        Rule::SpeaksForAll,
        Rule::AbbreviationUnexplained,
        Rule::AbbreviationUnused,
        Rule::AbbreviationStops,
        Rule::AbbreviationPossessive,
    ];
    for rule in rules {
        let code = serde_json::to_value(rule).expect("a rule has a code");
        let key = format!("draft-lint-{}", code.as_str().expect("a code is a word"));
        assert!(english.contains(&*key), "{key}");
    }
}

#[test]
fn every_act_that_makes_a_version_has_a_name() {
    let english = text::keys(Language::En);
    for act in ACTS {
        assert!(english.contains(&*format!("draft-act-{act}")), "{act}");
    }
}
