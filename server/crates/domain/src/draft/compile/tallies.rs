//! The table and the bars of a closed question.
use super::{
    heard::{Heard, label},
    record::Record,
    table::{Row, Standings, confidence_note},
};
use crate::{
    answer::Value, document::Bars, draft::Exhibit, questionnaire::Kind, respondent::Category,
};

/// The counts by regional group and category, and the same as bars, States and others apart.
pub(super) fn exhibit(heard: &Heard<'_>, record: &Record<'_>) -> Exhibit {
    let choices = choices(heard, record);
    let mut rows: Vec<Row> = choices.iter().map(|(label, who)| Row::new(label, who)).collect();
    let several = matches!(heard.question.kind, Kind::SeveralChoices { .. });
    let extras = [
        ("No information", &heard.no_information),
        ("Not applicable", &heard.not_applicable),
        ("No reply", &heard.silent),
    ];
    rows.extend(
        extras.into_iter().filter(|(_, who)| !who.is_empty()).map(|(l, who)| Row::new(l, who)),
    );
    let bottom = if several {
        Row::new("Respondents that replied", &heard.replied)
    } else {
        Row::new("Total", &heard.put)
    };
    let more = if several { "; more than one choice was possible" } else { "" };
    let standings = Standings::of(&heard.put, record);
    let caption = format!(
        "Question {}: replies {}{more}{}",
        heard.number,
        standings.told_apart(),
        confidence_note(heard, record)
    );
    let table = standings.table(caption, &rows, &bottom, record.replies.len());
    Exhibit { table, bars: bars(heard, &choices, record) }
}

/// What could be said, and who said it.
fn choices(heard: &Heard<'_>, record: &Record<'_>) -> Vec<(String, Vec<usize>)> {
    let answered = |test: fn(&Value) -> bool| -> Vec<usize> {
        let said = |at: &&usize| record.replies[**at].answer(heard.column).is_some_and(test);
        heard.replied.iter().filter(said).copied().collect()
    };
    match &heard.question.kind {
        Kind::YesNo { .. } => vec![
            ("Yes".to_owned(), answered(|v| matches!(v, Value::YesNo { yes: true, .. }))),
            ("No".to_owned(), answered(|v| matches!(v, Value::YesNo { yes: false, .. }))),
        ],
        kind => {
            let on_offer = kind.choices().unwrap_or_default();
            let mut rows: Vec<_> = heard
                .by_choice(&heard.replied, on_offer, record)
                .into_iter()
                .map(|(choice, who)| (label(choice), who))
                .collect();
            if let Kind::OneChoice { other: true, .. } | Kind::SeveralChoices { other: true, .. } =
                kind
            {
                let other = answered(
                    |v| matches!(v, Value::Choices { other, .. } if !other.trim().is_empty()),
                );
                rows.push(("Other (specified)".to_owned(), other));
            }
            rows
        }
    }
}

fn bars(heard: &Heard<'_>, choices: &[(String, Vec<usize>)], record: &Record<'_>) -> Option<Bars> {
    let [states, others] = record.apart(&heard.replied);
    let observers = record.all(&states).any(|r| r.category() == Category::ObserverState);
    let of_states = if observers { "States" } else { "Member States" };
    let of_others = if states.is_empty() { "Respondents" } else { "Others" };
    let shown = [(!states.is_empty(), of_states), (!others.is_empty(), of_others)];
    let series: Vec<String> =
        shown.iter().filter(|(any, _)| *any).map(|(_, name)| (*name).to_owned()).collect();
    let bars = choices.iter().map(|(label, who)| {
        let counts = record.apart(who).map(|side| u32::try_from(side.len()).unwrap_or(u32::MAX));
        let counts = counts.into_iter().zip(shown).filter(|(_, (any, _))| *any).map(|(n, _)| n);
        (label.clone(), counts.collect())
    });
    let caption = format!(
        "Question {}: replies of {}",
        heard.number,
        match series.as_slice() {
            [one] if one == "Respondents" => "respondents".to_owned(),
            [one] if one == "Others" => "others".to_owned(),
            [one] => one.clone(),
            _ => format!("{of_states} and others"),
        }
    );
    (!heard.replied.is_empty()).then(|| Bars { caption, series, bars: bars.collect() })
}
