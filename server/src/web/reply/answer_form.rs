//! The fields of a question and the answer that they mean: the one place where the two are turned into each other.
//!
//! The fields of question `q4` are `q4` itself and, by kind, `q4-details`, `q4-other`, `q4-year`, `q4-0-title` (item 0 of a
//! repeating group, field `title`) and `q4-none` (instead of an answer: `no_information`, `not_applicable`). Where the answer
//! is one of several choices, what stands instead of an answer is one choice more.
use domain::{
    answer::{AnswerFault, Value},
    id::AttachmentId,
    questionnaire::{Key, Kind, Question},
};
use std::collections::BTreeMap;
use templates::{
    Chrome,
    reply::{OTHER, Typed},
};

/// Why what was typed is no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It breaks a rule of all answers.
    Answer(AnswerFault),
    /// An answer, and "no information" or "not applicable" beside it.
    Both,
    /// Details without yes or no.
    DetailsAlone,
    /// A year without its figure.
    YearAlone,
}

impl From<AnswerFault> for Fault {
    fn from(fault: AnswerFault) -> Self {
        Self::Answer(fault)
    }
}

impl Fault {
    /// The sentence beside the field.
    #[must_use]
    pub fn sentence(self, chrome: &Chrome) -> String {
        match self {
            Self::Both => chrome.t("reply-fault-both"),
            Self::DetailsAlone => chrome.t("reply-fault-details-alone"),
            Self::YearAlone => chrome.t("reply-fault-year-alone"),
            Self::Answer(fault) => match fault {
                AnswerFault::WrongShape => chrome.t("reply-fault-wrong-shape"),
                AnswerFault::OnlyOne => chrome.t("reply-fault-only-one"),
                AnswerFault::NotANumber => chrome.t("reply-fault-not-a-number"),
                AnswerFault::NotAYear => chrome.t("reply-fault-not-a-year"),
                AnswerFault::NotADate => chrome.t("reply-fault-not-a-date"),
                AnswerFault::TooLong => chrome.t("reply-fault-too-long"),
                AnswerFault::Nul => chrome.t("reply-fault-nul"),
                AnswerFault::TooManyItems { max } => {
                    chrome.t_with("reply-fault-too-many-items", &[("max", max.into())])
                }
            },
        }
    }
}

const NO_INFORMATION: &str = "no_information";
const NOT_APPLICABLE: &str = "not_applicable";

/// What the fields of a form hold of one question.
#[must_use]
pub fn typed(question: &Question, form: &[(String, String)]) -> Typed {
    let own = |name: &str| name == question.key.as_str() || part_of(question, name).is_some();
    Typed::new(form.iter().filter(|(name, _)| own(name)).cloned().collect())
}

/// What of a question a field name stands for, if it is one of the question's own.
fn part_of<'n>(question: &Question, name: &'n str) -> Option<&'n str> {
    let rest = name.strip_prefix(question.key.as_str())?.strip_prefix('-')?;
    let known = match &question.kind {
        Kind::RepeatingGroup { .. } => rest == "none" || place_of(question, rest).is_some(),
        Kind::YesNo { details } => *details && rest == "details",
        Kind::OneChoice { other, .. } => *other && rest == "other",
        Kind::SeveralChoices { other, .. } => rest == "none" || (*other && rest == "other"),
        Kind::Number { year, .. } => rest == "none" || (*year && rest == "year"),
        Kind::Scale { .. } => false,
        Kind::ShortText | Kind::LongText | Kind::Date | Kind::File => rest == "none",
    };
    known.then_some(rest)
}

/// The item and the field of `0-title`.
fn place_of(question: &Question, rest: &str) -> Option<(u32, Key)> {
    let Kind::RepeatingGroup { fields, .. } = &question.kind else { return None };
    let (item, field) = rest.split_once('-')?;
    let field: Key = field.parse().ok()?;
    let digits = item.bytes().all(|b| b.is_ascii_digit());
    (digits && fields.iter().any(|f| f.key == field)).then_some((item.parse().ok()?, field))
}

/// The answer that the fields mean; none when nothing was answered. `files` are those given with the question.
///
/// # Errors
/// Why it is no answer; the fields stay as they were typed.
pub fn parse(
    question: &Question,
    typed: &Typed,
    files: &[AttachmentId],
) -> Result<Option<Value>, Fault> {
    let reading = Reading { question, typed };
    let said = reading.said(files)?;
    let said = match (said, reading.instead()?) {
        (Some(_), Some(_)) => return Err(Fault::Both),
        (said, instead) => said.or(instead),
    };
    if let Some(value) = &said {
        value.check(question)?;
    }
    Ok(said)
}

/// One question's fields while they are read.
struct Reading<'r> {
    question: &'r Question,
    typed: &'r Typed,
}

impl Reading<'_> {
    fn main(&self) -> &str {
        self.typed.get(self.question.key.as_str()).trim()
    }

    fn beside(&self, part: &str) -> &str {
        self.typed.get(&format!("{}-{part}", self.question.key)).trim()
    }

    /// What was chosen instead of an answer.
    fn instead(&self) -> Result<Option<Value>, Fault> {
        let one_of = is_one_of(self.question);
        let chosen = if one_of { self.main() } else { self.beside("none") };
        match chosen {
            _ if one_of && self.offers(chosen) => Ok(None),
            NO_INFORMATION => Ok(Some(Value::NoInformation)),
            NOT_APPLICABLE => Ok(Some(Value::NotApplicable)),
            _ if one_of || chosen.is_empty() => Ok(None),
            _ => Err(AnswerFault::WrongShape.into()),
        }
    }

    fn offers(&self, choice: &str) -> bool {
        let choices = self.question.kind.choices().unwrap_or_default();
        choices.iter().any(|offered| offered.key.as_str() == choice)
    }

    fn said(&self, files: &[AttachmentId]) -> Result<Option<Value>, Fault> {
        match &self.question.kind {
            Kind::ShortText => Ok(text(&one_line(self.main()))),
            Kind::LongText => Ok(text(self.main())),
            Kind::YesNo { .. } => self.yes_no(),
            Kind::OneChoice { .. } | Kind::Scale { .. } => self.one_choice(),
            Kind::SeveralChoices { .. } => self.several_choices(),
            Kind::Number { .. } => self.number(),
            Kind::Date => self.date(),
            Kind::File => Ok((!files.is_empty()).then(|| Value::Files { files: files.to_vec() })),
            Kind::RepeatingGroup { max_items, .. } => self.group(*max_items),
        }
    }

    fn yes_no(&self) -> Result<Option<Value>, Fault> {
        let details = self.beside("details").to_owned();
        match self.main() {
            "yes" => Ok(Some(Value::YesNo { yes: true, details })),
            "no" => Ok(Some(Value::YesNo { yes: false, details })),
            NO_INFORMATION | NOT_APPLICABLE if details.is_empty() => Ok(None),
            NO_INFORMATION | NOT_APPLICABLE => Err(Fault::Both),
            "" if details.is_empty() => Ok(None),
            "" => Err(Fault::DetailsAlone),
            _ => Err(AnswerFault::WrongShape.into()),
        }
    }

    fn one_choice(&self) -> Result<Option<Value>, Fault> {
        let other = self.beside("other").to_owned();
        match self.main() {
            chosen if self.offers(chosen) => {
                let chosen = vec![key(chosen)?];
                Ok(Some(Value::Choices { chosen, other }))
            }
            "" | OTHER if other.is_empty() => Ok(None),
            "" | OTHER => Ok(Some(Value::Choices { chosen: Vec::new(), other })),
            NO_INFORMATION | NOT_APPLICABLE if other.is_empty() => Ok(None),
            NO_INFORMATION | NOT_APPLICABLE => Err(Fault::Both),
            _ => Err(AnswerFault::WrongShape.into()),
        }
    }

    fn several_choices(&self) -> Result<Option<Value>, Fault> {
        let mut chosen: Vec<Key> = Vec::new();
        for choice in self.typed.all(self.question.key.as_str()) {
            let choice = key(choice)?;
            if !chosen.contains(&choice) {
                chosen.push(choice);
            }
        }
        let other = self.beside("other").to_owned();
        let given = !chosen.is_empty() || !other.is_empty();
        Ok(given.then_some(Value::Choices { chosen, other }))
    }

    fn number(&self) -> Result<Option<Value>, Fault> {
        let (number, year) = (digits(self.main()), digits(self.beside("year")));
        if number.is_empty() {
            return if year.is_empty() { Ok(None) } else { Err(Fault::YearAlone) };
        }
        let year = match year.as_str() {
            "" => None,
            year => Some(year.parse().map_err(|_| AnswerFault::NotAYear)?),
        };
        Ok(Some(Value::Number { number, year }))
    }

    fn date(&self) -> Result<Option<Value>, Fault> {
        match self.main() {
            "" => Ok(None),
            date => {
                let date = date.parse().map_err(|_| AnswerFault::NotADate)?;
                Ok(Some(Value::Date { date }))
            }
        }
    }

    /// Items in the order of their numbers, which may have gaps; empty ones are left out.
    fn group(&self, max: u32) -> Result<Option<Value>, Fault> {
        let mut items: BTreeMap<u32, BTreeMap<Key, String>> = BTreeMap::new();
        for (name, value) in self.typed.fields() {
            let place = part_of(self.question, name).and_then(|rest| place_of(self.question, rest));
            if let (Some((item, field)), false) = (place, value.trim().is_empty()) {
                items.entry(item).or_default().insert(field, value.trim().to_owned());
            }
        }
        if items.len() > max as usize {
            return Err(AnswerFault::TooManyItems { max }.into());
        }
        let items: Vec<_> = items.into_values().collect();
        Ok((!items.is_empty()).then_some(Value::Group { items }))
    }
}

/// Whether the answer is exactly one of several choices, so that "no information" is a choice more.
const fn is_one_of(question: &Question) -> bool {
    matches!(question.kind, Kind::YesNo { .. } | Kind::OneChoice { .. } | Kind::Scale { .. })
}

fn key(raw: &str) -> Result<Key, Fault> {
    raw.parse().map_err(|_| AnswerFault::WrongShape.into())
}

fn text(words: &str) -> Option<Value> {
    (!words.is_empty()).then(|| Value::Text { text: words.to_owned() })
}

fn one_line(words: &str) -> String {
    words.split('\n').map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ")
}

/// A number as people type it: blanks between thousands go, Arabic digits become Latin ones, `٫` becomes a point.
fn digits(typed: &str) -> String {
    typed
        .chars()
        .filter(|c| !c.is_whitespace())
        .map(|c| match c {
            '٠'..='٩' => latin(c, '٠'),
            '۰'..='۹' => latin(c, '۰'),
            '\u{66b}' => '.',
            '\u{2212}' => '-',
            c => c,
        })
        .collect()
}

fn latin(digit: char, zero: char) -> char {
    char::from_digit(u32::from(digit) - u32::from(zero), 10).unwrap_or(digit)
}

/// The fields that mean an answer: what [`parse`] would read as the same answer again, or as what of it still fits.
#[must_use]
pub fn shown(question: &Question, value: Option<&Value>) -> Typed {
    let fitting = value.and_then(|value| value.fitting(question));
    Typed::new(fitting.map(|value| fields(question, &value)).unwrap_or_default())
}

fn fields(question: &Question, value: &Value) -> Vec<(String, String)> {
    let main = |value: &str| (question.key.to_string(), value.to_owned());
    let beside = |part: &str, value: &str| (format!("{}-{part}", question.key), value.to_owned());
    let instead =
        |what: &str| vec![if is_one_of(question) { main(what) } else { beside("none", what) }];
    match value {
        Value::Text { text } => vec![main(text)],
        Value::YesNo { yes, details } => {
            vec![main(if *yes { "yes" } else { "no" }), beside("details", details)]
        }
        Value::Choices { chosen, other } => {
            let mut fields: Vec<_> = chosen.iter().map(|key| main(key.as_str())).collect();
            if chosen.is_empty() && matches!(question.kind, Kind::OneChoice { .. }) {
                fields.push(main(OTHER));
            }
            fields.push(beside("other", other));
            fields
        }
        Value::Number { number, year } => {
            let year = year.map(|year| year.to_string()).unwrap_or_default();
            vec![main(number), beside("year", &year)]
        }
        Value::Date { date } => vec![main(&date.to_string())],
        Value::Files { .. } => Vec::new(),
        Value::Group { items } => items
            .iter()
            .enumerate()
            .flat_map(|(i, item)| {
                item.iter().map(move |(field, text)| (format!("{i}-{field}"), text))
            })
            .map(|(part, text)| beside(&part, text))
            .collect(),
        Value::NoInformation => instead(NO_INFORMATION),
        Value::NotApplicable => instead(NOT_APPLICABLE),
    }
}

#[cfg(test)]
mod tests;
