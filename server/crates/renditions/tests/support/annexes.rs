//! The annexes: who replied, and what was asked.
use super::{prose, text};
use domain::{
    document::{Annex, Matter, Run, Table},
    language::Language,
};

/// Both annexes.
pub fn annexes() -> Vec<Annex> {
    vec![respondents(), questionnaire()]
}

fn respondents() -> Annex {
    let row = |number: &str, name: Run, date: &str| {
        vec![vec![text(number)], vec![name], vec![text(date)]]
    };
    let arabic = Run::Foreign { language: Language::Ar, words: "العراق".into() };
    let chinese = Run::Foreign { language: Language::Zh, words: "中国".into() };
    Annex {
        number: "Annex I".into(),
        title: "List of respondents".into(),
        anchor: "annex-1".into(),
        matter: vec![
            Matter::Paragraph {
                runs: vec![text("Names are given as the respondents write them themselves.")],
            },
            Matter::Heading { text: "Member States".into() },
            Matter::Table(Table {
                caption: "Member States, by date of receipt".into(),
                head: vec!["No.".into(), "Respondent".into(), "Received".into()],
                rows: (1..=40)
                    .map(|n| match n {
                        1 => row("1", arabic.clone(), "2 March 2026"),
                        2 => row("2", chinese.clone(), "3 March 2026"),
                        n => row(
                            &n.to_string(),
                            text(prose::STATES[n % prose::STATES.len()]),
                            "9 March 2026",
                        ),
                    })
                    .collect(),
                numeric: vec![true, false, false],
                total: false,
            }),
        ],
    }
}

fn questionnaire() -> Annex {
    Annex {
        number: "Annex II".into(),
        title: "Questionnaire".into(),
        anchor: "annex-2".into(),
        matter: vec![
            Matter::Heading { text: "Part I. Law and policy".into() },
            Matter::Item {
                number: "1.".into(),
                runs: vec![text("Is there a law on automated decisions in social protection?")],
            },
            Matter::Item {
                number: "2.".into(),
                runs: vec![text(
                    "Which authority supervises its application? Please give its name, its mandate and the number of complaints that it received in the last three years.",
                )],
            },
            Matter::Item {
                number: "2 (a)".into(),
                runs: vec![
                    text("May complainants be heard in their own language?"),
                    Run::Note("Indigenous languages included.".into()),
                ],
            },
        ],
    }
}
