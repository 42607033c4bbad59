//! A reader that points at slips against the house style of the United Nations; it changes nothing by itself.
//!
//! One file for each group of rules. A new rule is a variant of [`Rule`] and a function in the file of its group.
mod abbreviations;
mod dates;
mod headings;
mod numbers;
mod parse;
mod passage;
mod punctuation;
mod reading;
mod repetition;
mod spelling;
mod terms;
mod text;
mod voice;

pub use passage::{Entry, Passage, Place, Role};
pub use text::LintText;

use reading::Reading;
use serde::{Deserialize, Serialize};

/// A slip, where it is, and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// The rule that the text breaks.
    pub rule: Rule,
    /// "para. 4", "II.D", "annex".
    pub place: Place,
    /// The words at fault, as they stand in the text.
    pub excerpt: String,
    /// What to do: one sentence.
    pub advice: String,
}

/// A rule of style.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    /// "organisation" for "organization".
    NonOxfordIse,
    /// A spelling that the Concise Oxford Dictionary does not put first, or one word for another.
    Spelling,
    /// A name or term that the United Nations writes otherwise.
    Term,
    /// "UN" for "United Nations".
    UnInText,
    /// The same word twice.
    DuplicateWord,
    /// The same word twice in two spellings or numbers.
    DuplicateWordVariant,
    /// Words that cannot stand beside each other: a leftover of editing.
    Malformed,
    /// Contents, heading and annex give one title in two wordings.
    HeadingMismatch,
    /// The contents give other paragraph numbers than the text has.
    ContentsRange,
    /// An abbreviation in a heading.
    HeadingAbbreviation,
    /// A full stop after a heading.
    HeadingFullStop,
    /// A section A without a section B.
    LoneSubheading,
    /// A number below 10 in figures.
    NumberInFigures,
    /// A number from 10 on in words.
    NumberInWords,
    /// A sentence that starts with figures.
    NumberAtStart,
    /// Thousands without a comma.
    NumberGrouping,
    /// "percent" or "%" for "per cent", or a percentage in words.
    PerCent,
    /// A hyphen for the en dash of a range.
    RangeHyphen,
    /// A comma before the last "and" of a simple series.
    SerialComma,
    /// A date not in the form "1 September 2011".
    DateFormat,
    /// A time not in the form "11.30 a.m.".
    TimeFormat,
    /// Straight quotation marks or apostrophes.
    StraightQuotes,
    /// A quotation mark or parenthesis without its fellow.
    Unbalanced,
    /// A reporting verb that takes sides: claimed, admitted, alleged.
    LoadedVerb,
    /// "we", "our", "I".
    FirstPerson,
    /// A word of praise.
    Praise,
    /// A belief laid to the whole international community.
    SpeaksForAll,
    /// An abbreviation not spelled out where it is first used.
    AbbreviationUnexplained,
    /// An abbreviation that is introduced and never used.
    AbbreviationUnused,
    /// "U.N.D.P." for "UNDP".
    AbbreviationStops,
    /// "UNDP’s".
    AbbreviationPossessive,
}

impl Rule {
    /// Whether the rule only asks for a second look, because good texts break it too.
    #[must_use]
    pub const fn is_hint(self) -> bool {
        matches!(self, Self::SerialComma | Self::Praise | Self::AbbreviationUnused)
    }
}

/// All findings in the order of the text, those about the whole first.
#[must_use]
pub fn lint(text: &LintText) -> Vec<Finding> {
    let mut findings = Findings::default();
    headings::check(text, &mut findings);
    punctuation::check_document(text, &mut findings);
    abbreviations::check_document(text, &mut findings);
    for reading in Reading::all(text.passages()) {
        repetition::check(&reading, &mut findings);
        spelling::check(&reading, &mut findings);
        terms::check(&reading, text.date(), &mut findings);
        numbers::check(&reading, &mut findings);
        dates::check(&reading, &mut findings);
        punctuation::check(&reading, &mut findings);
        voice::check(&reading, &mut findings);
        abbreviations::check(&reading, &mut findings);
    }
    findings.0
}

/// What has been found so far.
#[derive(Default)]
struct Findings(Vec<Finding>);

impl Findings {
    fn add(
        &mut self,
        rule: Rule,
        place: &Place,
        excerpt: impl Into<String>,
        advice: impl Into<String>,
    ) {
        let (excerpt, advice) = (excerpt.into(), advice.into());
        self.0.push(Finding { rule, place: place.clone(), excerpt, advice });
    }
}
