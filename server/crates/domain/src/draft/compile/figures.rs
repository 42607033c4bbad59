//! Figures and dates: the range and the middle in words, each reply in a table.
use super::{
    heard::Heard,
    phrases::of_things,
    quotation::folded,
    record::{Record, Reply},
    table,
};
use crate::{
    answer::Value,
    document::{Run, Table},
    draft::{Exhibit, Paragraph},
    language::Language,
    questionnaire::Kind,
    style::{
        noun::noun,
        number::{capitalized, date},
    },
};

/// How many replies a table lists one by one.
const LISTED_AT_MOST: usize = 250;

/// A decimal number, exact: its value times 10^18. Answers have at most 18 digits on each side of the point.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Decimal(i128);

const ONE: i128 = 1_000_000_000_000_000_000;

impl Decimal {
    pub(super) fn parse(raw: &str) -> Option<Self> {
        let digits = raw.strip_prefix('-').unwrap_or(raw);
        let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
        let whole: i128 = whole.parse().ok()?;
        let part: i128 = format!("{part:0<18}").get(..18)?.parse().ok()?;
        let value = whole.checked_mul(ONE)?.checked_add(part)?;
        Some(Self(if raw.starts_with('-') { -value } else { value }))
    }

    /// Half-way between two.
    fn middle(self, other: Self) -> Self {
        Self((self.0 + other.0) / 2)
    }

    /// "1,417.5", "−3".
    pub(super) fn print(self) -> String {
        let size = self.0.unsigned_abs();
        let (whole, part) = (size / ONE.unsigned_abs(), size % ONE.unsigned_abs());
        let sign = if self.0 < 0 { "−" } else { "" };
        let whole = crate::style::number::in_figures(u64::try_from(whole).unwrap_or(u64::MAX));
        let part = format!("{part:018}");
        match part.trim_end_matches('0') {
            "" => format!("{sign}{whole}"),
            part => format!("{sign}{whole}.{part}"),
        }
    }
}

/// Smallest, median and largest figure, and a table by respondent. Figures given in confidence are in neither.
pub(super) fn numbers(heard: &Heard<'_>, record: &Record<'_>) -> Option<Paragraph> {
    let Kind::Number { unit, year } = &heard.question.kind else { return None };
    let unit = folded(unit.read(Language::En));
    let value = |at: &usize| match record.replies[*at].answer(heard.column) {
        Some(Value::Number { number, .. }) => Decimal::parse(number),
        _ => None,
    };
    let figures = usable(heard, record).into_iter().filter_map(|at| value(&at).map(|v| (v, at)));
    let (words, from) = range(figures.collect(), record, |v| measured(v, &unit), "figure")?;
    let mut paragraph = record.paragraph(heard.anchor(&["figures"]), &[heard.line(words, &from)]);
    let first = if unit.is_empty() { "Figure".to_owned() } else { format!("Figure ({unit})") };
    let mut head = vec![first];
    head.extend(year.then(|| "Year".to_owned()));
    let cells = |reply: &Reply<'_>| match reply.answer(heard.column) {
        Some(Value::Number { number, year: of }) => {
            let figure = Decimal::parse(number).map_or_else(|| number.clone(), Decimal::print);
            let of = year.then(|| of.map(|y| y.to_string()).unwrap_or_default());
            [Some(figure), of].into_iter().flatten().collect()
        }
        _ => Vec::new(),
    };
    paragraph.exhibit = list(heard, record, head, true, cells);
    Some(paragraph)
}

/// First and last date, and a table by respondent.
pub(super) fn dates(heard: &Heard<'_>, record: &Record<'_>) -> Option<Paragraph> {
    let value = |at: &usize| match record.replies[*at].answer(heard.column) {
        Some(Value::Date { date }) => Some(*date),
        _ => None,
    };
    let days: Vec<_> =
        usable(heard, record).into_iter().filter_map(|at| value(&at).map(|v| (v, at))).collect();
    let (words, from) = range(days, record, date, "date")?;
    let mut paragraph = record.paragraph(heard.anchor(&["dates"]), &[heard.line(words, &from)]);
    let cells = |reply: &Reply<'_>| match reply.answer(heard.column) {
        Some(Value::Date { date: day }) => vec![date(*day)],
        _ => Vec::new(),
    };
    paragraph.exhibit = list(heard, record, vec!["Date".to_owned()], false, cells);
    Some(paragraph)
}

fn usable(heard: &Heard<'_>, record: &Record<'_>) -> Vec<usize> {
    heard.replied.iter().copied().filter(|at| !record.replies[*at].is_confidential()).collect()
}

fn measured(value: Decimal, unit: &str) -> String {
    // A unit of several words heads the table; in a sentence it would not read as one.
    match unit {
        "%" | "per cent" => format!("{} per cent", value.print()),
        _ => value.print(),
    }
}

/// A value that can stand in a range.
trait Middle: Copy + Ord {
    fn middle_with(self, other: Self) -> Option<Self>;
}

impl Middle for Decimal {
    fn middle_with(self, other: Self) -> Option<Self> {
        Some(self.middle(other))
    }
}

impl Middle for jiff::civil::Date {
    fn middle_with(self, _: Self) -> Option<Self> {
        None
    }
}

/// "The figures given ranged from 12 (Cuba) to 1,417 (France); the median was 85."
fn range<V: Middle>(
    mut values: Vec<(V, usize)>,
    record: &Record<'_>,
    print: impl Fn(V) -> String,
    noun: &str,
) -> Option<(String, Vec<usize>)> {
    values.sort();
    let from: Vec<usize> = values.iter().map(|(_, at)| *at).collect();
    let told = |(value, at): (V, usize)| format!("{}{}", print(value), by(&record.replies[at]));
    let (first, last) = (*values.first()?, *values.last()?);
    let words = match values.len() {
        1 => format!("The {noun} given was {}.", told(first)),
        count if first.0 == last.0 => {
            let how = if count == 2 { "Both" } else { "All" };
            format!("{how} {noun}s given were the same: {}.", print(first.0))
        }
        count => {
            let (low, high) = (values[(count - 1) / 2].0, values[count / 2].0);
            let median = low.middle_with(high).filter(|_| count > 2);
            let median = median.map(|m| format!("; the median was {}", print(m)));
            let (first, last) = (told(first), told(last));
            format!(
                "The {noun}s given ranged from {first} to {last}{}.",
                median.unwrap_or_default()
            )
        }
    };
    Some((words, from))
}

/// " (Cuba)" for those that may be named.
fn by(reply: &Reply<'_>) -> String {
    match reply.is_named() {
        true => format!(" ({})", reply.respondent().running.replace('\'', "’")),
        false => String::new(),
    }
}

/// A table with a row for each reply that may be quoted.
fn list(
    heard: &Heard<'_>,
    record: &Record<'_>,
    head: Vec<String>,
    numeric: bool,
    cells: impl Fn(&Reply<'_>) -> Vec<String>,
) -> Option<Exhibit> {
    let all: Vec<&Reply<'_>> = record.all(&heard.replied).filter(|r| r.is_quotable()).collect();
    let listed = all.iter().take(LISTED_AT_MOST);
    let rows: Vec<Vec<Vec<Run>>> = listed
        .map(|reply| {
            let name = match reply.is_named() {
                true => reply.respondent().list_name(Language::En).replace('\'', "’"),
                false => format!("{} (not named)", capitalized(noun(reply.category()).one)),
            };
            std::iter::once(name).chain(cells(reply)).map(|cell| table::text(&cell)).collect()
        })
        .collect();
    if rows.is_empty() {
        return None;
    }
    let numeric = std::iter::once(false).chain(head.iter().map(|_| numeric)).collect();
    let head = std::iter::once("Respondent".to_owned()).chain(head).collect();
    let more = match all.len() - rows.len() {
        0 => String::new(),
        _ => {
            format!(" (the first {LISTED_AT_MOST} of {})", of_things(all.len(), "reply", "replies"))
        }
    };
    let caption = format!("Question {}: replies by respondent{more}", heard.number);
    Some(Exhibit { table: Table { caption, head, rows, numeric, total: false }, bars: None })
}
