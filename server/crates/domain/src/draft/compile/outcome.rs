//! The results of closed questions in words, States and others apart.
use super::{
    heard::{Heard, label},
    lines::Line,
    phrases::at_start,
    record::Record,
    tallies,
};
use crate::{
    answer::Value,
    draft::Paragraph,
    questionnaire::{Choice, Kind},
    style::{noun::noun, number::in_words_below_ten, series},
};

/// How many names a sentence on one choice among others can carry.
const NAMED_AT_MOST: usize = 20;

/// The results in words, with the table and the bars of the same numbers. None when there is nothing to count.
pub(super) fn paragraph(heard: &Heard<'_>, record: &Record<'_>) -> Option<Paragraph> {
    if heard.replied.is_empty() {
        return None;
    }
    let sides = sides(heard, record);
    let sides = sides.iter().filter(|side| !side.is_empty()).enumerate();
    let lines: Vec<Line<'_>> =
        sides.flat_map(|(i, side)| side_lines(heard, side, i == 0, record)).collect();
    if lines.is_empty() {
        return None;
    }
    let mut paragraph = record.paragraph(heard.anchor(&["tally"]), &lines);
    paragraph.exhibit = Some(tallies::exhibit(heard, record));
    Some(paragraph)
}

/// How many replies of States hide one in confidence among them.
const CROWD: usize = 3;

/// The States and the others whose replies are told in words. A reply in confidence counts in totals only: among States
/// it is told as one of several, among others, who are told by category, not at all.
pub(super) fn sides(heard: &Heard<'_>, record: &Record<'_>) -> [Vec<usize>; 2] {
    let [mut states, mut others] = record.apart(&heard.replied);
    let open = |at: &usize| !record.replies[*at].is_confidential();
    if states.len() < CROWD {
        states.retain(open);
    }
    others.retain(open);
    [states, others]
}

/// `first` says that the side is told first: only there it is told what nobody chose.
fn side_lines<'a>(
    heard: &Heard<'a>,
    side: &[usize],
    first: bool,
    record: &Record<'_>,
) -> Vec<Line<'a>> {
    let question = heard.question;
    let result = match &question.kind {
        Kind::YesNo { .. } => Some(verdict(heard, side, record, Naming::Named)),
        kind => kind.choices().and_then(|c| chosen(heard, side, c, first, record)),
    };
    let median = match &question.kind {
        Kind::Scale { choices } => median(heard, side, choices, record),
        _ => None,
    };
    let sentence = |words: String| heard.line(format!("{}.", at_start(&words)), side);
    result.into_iter().chain(median).map(sentence).collect()
}

/// Whether respondents are named in parentheses, or only counted.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Naming {
    Named,
    Counted,
}

/// "six Member States (…) replied in the affirmative and two (Cuba and Iraq) in the negative".
pub(super) fn verdict(
    heard: &Heard<'_>,
    side: &[usize],
    record: &Record<'_>,
    naming: Naming,
) -> String {
    let said_yes = |at: &&usize| {
        matches!(record.replies[**at].answer(heard.column), Some(Value::YesNo { yes: true, .. }))
    };
    let (yes, no): (Vec<usize>, Vec<usize>) = side.iter().partition(said_yes);
    let who = |places: &[usize]| match naming {
        Naming::Named => record.everybody(places),
        Naming::Counted => record.numbers(places),
    };
    match (yes.as_slice(), no.as_slice()) {
        (all, []) => unanimous(all, "affirmative", record, who(all)),
        ([], all) => unanimous(all, "negative", record, who(all)),
        (yes, no) => {
            let common = record.common(yes).filter(|c| record.common(no) == Some(*c));
            let others = match (common, naming) {
                (Some(category), Naming::Named) => record.kind_again(category, no),
                (Some(_), Naming::Counted) => in_words_below_ten(no.len() as u64),
                (None, _) => who(no),
            };
            format!("{} replied in the affirmative and {others} in the negative", who(yes))
        }
    }
}

fn unanimous(all: &[usize], how: &str, record: &Record<'_>, who: String) -> String {
    match (record.common(all), all.len()) {
        (Some(category), count) if count > 1 => {
            let many = noun(category).many;
            let quantity = match count {
                2 => "both".to_owned(),
                _ => format!("all {}", in_words_below_ten(count as u64)),
            };
            format!("{quantity} {many} that answered the question did so in the {how}")
        }
        _ => format!("{who} replied in the {how}"),
    }
}

/// "“A” was chosen by six Member States, “B” and “C” by two each and “D” by none".
fn chosen(
    heard: &Heard<'_>,
    side: &[usize],
    choices: &[Choice],
    first: bool,
    record: &Record<'_>,
) -> Option<String> {
    let mut by_choice = heard.by_choice(side, choices, record);
    if !matches!(heard.question.kind, Kind::Scale { .. }) {
        by_choice.sort_by_key(|(_, who)| std::cmp::Reverse(who.len()));
    }
    let (taken, left): (Vec<_>, Vec<_>) =
        by_choice.into_iter().partition(|(_, who)| !who.is_empty());
    if taken.is_empty() {
        return None;
    }
    let one_each = !matches!(heard.question.kind, Kind::SeveralChoices { .. });
    let mut clauses = if one_each && side.len() <= NAMED_AT_MOST {
        named_clauses(&taken, side, record)
    } else {
        counted_clauses(&taken, side, record)
    };
    if first && left.len() <= NONE_AT_MOST {
        clauses.extend(by_none(&left));
    }
    Some(match (record.common(side), clauses.as_slice()) {
        // Names of several categories bring commas of their own.
        (None, [others @ .., last]) if !others.is_empty() => {
            format!("{}; and {last}", others.join("; "))
        }
        _ => series::commas(&clauses),
    })
}

/// How many choices that nobody made are told one by one.
const NONE_AT_MOST: usize = 3;

/// "“D” and “E” by none".
fn by_none(left: &[(&Choice, Vec<usize>)]) -> Option<String> {
    let labels: Vec<String> =
        left.iter().map(|(choice, _)| format!("“{}”", label(choice))).collect();
    (!labels.is_empty()).then(|| format!("{} by none", series::commas(&labels)))
}

fn named_clauses(
    taken: &[(&Choice, Vec<usize>)],
    side: &[usize],
    record: &Record<'_>,
) -> Vec<String> {
    let common = record.common(side);
    let clauses = taken.iter().enumerate().map(|(i, (choice, who))| {
        let by = match common {
            Some(category) if i > 0 => record.kind_again(category, who),
            _ => record.everybody(who),
        };
        let verb = if i == 0 { "was chosen by" } else { "by" };
        format!("“{}” {verb} {by}", label(choice))
    });
    clauses.collect()
}

/// Choices of equal counts share a clause: "“B” and “C” by two each".
fn counted_clauses(
    taken: &[(&Choice, Vec<usize>)],
    side: &[usize],
    record: &Record<'_>,
) -> Vec<String> {
    let ties = taken.chunk_by(|a, b| a.1.len() == b.1.len()).enumerate();
    let clauses = ties.map(|(i, tie)| {
        let count = tie[0].1.len() as u64;
        let labels: Vec<String> =
            tie.iter().map(|(choice, _)| format!("“{}”", label(choice))).collect();
        let labels = series::commas(&labels);
        let (verb, noun) = match (i, tie.len()) {
            (0, 1) => ("was chosen by", format!(" {}", noun_of(side, count, record))),
            (0, _) => ("were chosen by", format!(" {}", noun_of(side, count, record))),
            _ => ("by", String::new()),
        };
        let each = if tie.len() > 1 { " each" } else { "" };
        format!("{labels} {verb} {}{noun}{each}", in_words_below_ten(count))
    });
    clauses.collect()
}

/// What one side of the respondents is called when it is counted: "Member States", "States", "other respondents".
fn noun_of(side: &[usize], count: u64, record: &Record<'_>) -> &'static str {
    let kinds = record.by_category(side);
    match kinds.first_key_value() {
        Some((category, _)) if kinds.len() == 1 => noun(*category).after(count),
        Some((category, _)) if category.is_state() && count == 1 => "State",
        Some((category, _)) if category.is_state() => "States",
        _ if count == 1 => "other respondent",
        _ => "other respondents",
    }
}

/// "the median reply of the Member States was “X”". Of three replies or more.
fn median(
    heard: &Heard<'_>,
    side: &[usize],
    choices: &[Choice],
    record: &Record<'_>,
) -> Option<String> {
    let steps: Vec<&Choice> = heard
        .by_choice(side, choices, record)
        .into_iter()
        .flat_map(|(choice, who)| std::iter::repeat_n(choice, who.len()))
        .collect();
    if steps.len() < 3 {
        return None;
    }
    let (low, high) = (steps[(steps.len() - 1) / 2], steps[steps.len() / 2]);
    let whose = noun_of(side, 2, record);
    Some(if low.key == high.key {
        format!("the median reply of the {whose} was “{}”", label(low))
    } else {
        format!(
            "the median reply of the {whose} lay between “{}” and “{}”",
            label(low),
            label(high)
        )
    })
}
