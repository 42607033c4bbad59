//! Counting the answers to a question that can be counted: States and others apart.
use domain::{
    answer::Value,
    language::Language,
    questionnaire::{Kind, Question},
};
use store::AlikeAnswers;
use templates::{
    Chrome,
    parts::{TallyRow, TallyShown, other_language},
};

/// The counts; none for questions that are read, not counted.
#[must_use]
pub fn tally(
    chrome: &Chrome,
    number: &str,
    question: &Question,
    counted: &[&AlikeAnswers],
) -> Option<TallyShown> {
    let labels = rows(chrome, question)?;
    let count = |test: &dyn Fn(&Value) -> bool| -> Vec<u32> {
        [true, false]
            .map(|states| {
                let some = counted.iter().filter(|alike| alike.category.is_state() == states);
                let some = some.filter(|alike| alike.value.as_ref().is_some_and(test));
                u32::try_from(some.map(|alike| alike.count).sum::<usize>()).unwrap_or(u32::MAX)
            })
            .to_vec()
    };
    let row = |(label, language, test): Row| TallyRow { label, language, counts: count(&*test) };
    let mut rows: Vec<TallyRow> = labels.into_iter().map(row).collect();
    for (key, value) in
        [("no-information", Value::NoInformation), ("not-applicable", Value::NotApplicable)]
    {
        let counts = count(&|given| *given == value);
        if counts.iter().any(|count| *count > 0) {
            rows.push((chrome.t(key), counts).into());
        }
    }
    let several = matches!(question.kind, Kind::SeveralChoices { .. });
    let sum = |series: usize| rows.iter().map(|row| row.counts[series]).sum();
    Some(TallyShown {
        id: question.key.to_string(),
        caption: chrome.t_with("submissions-tally", &[("number", number.into())]),
        head: vec![chrome.t("submissions-tally-answer"), chrome.t("states"), chrome.t("others")],
        total: (!several).then(|| vec![sum(0), sum(1)]),
        rows,
    })
}

/// A label, its language where that is not the page's, and which values count.
type Row = (String, Option<Language>, Test);
type Test = Box<dyn Fn(&Value) -> bool>;

/// Every possible answer, in the order of the question, and which values give it.
fn rows(chrome: &Chrome, question: &Question) -> Option<Vec<Row>> {
    match &question.kind {
        Kind::YesNo { .. } => Some(
            [("yes", true), ("no", false)]
                .map(|(key, wanted)| {
                    let test: Test = Box::new(
                        move |value| matches!(value, Value::YesNo { yes, .. } if *yes == wanted),
                    );
                    (chrome.t(key), None, test)
                })
                .into(),
        ),
        Kind::OneChoice { other, .. } | Kind::SeveralChoices { other, .. } => {
            let mut rows = choices(chrome, question);
            if *other {
                let test: Test = Box::new(
                    |value| matches!(value, Value::Choices { other, .. } if !other.trim().is_empty()),
                );
                rows.push((chrome.t("submissions-tally-other"), None, test));
            }
            Some(rows)
        }
        Kind::Scale { .. } => Some(choices(chrome, question)),
        _ => None,
    }
}

fn choices(chrome: &Chrome, question: &Question) -> Vec<Row> {
    let offered = question.kind.choices().unwrap_or_default().iter();
    offered
        .map(|choice| {
            let key = choice.key.clone();
            let test: Test = Box::new(
                move |value| matches!(value, Value::Choices { chosen, .. } if chosen.contains(&key)),
            );
            let label = choice.label.read(chrome.language).to_owned();
            (label, other_language(&choice.label, chrome), test)
        })
        .collect()
}
