//! What the respondents hand in.
use super::{
    answers::{chosen, group, no, number, text, yes},
    key,
    respondents::{body, entity, nhri, state},
};
use domain::{
    answer::{Answers, Value},
    id::{AttachmentId, SubmissionId},
    language::Language,
    respondent::{Category, Respondent},
    submission::{Attachment, Publication, Standing, Submission},
};
use jiff::civil::date;
use uuid::Uuid;

pub fn submission(respondent: Respondent, answers: &[(&str, Value)]) -> Submission {
    let answers = answers.iter().map(|(k, v)| (key(k), v.clone())).collect();
    Submission {
        id: SubmissionId::from(Uuid::from_u128(5)),
        respondent,
        version: 1,
        questionnaire_version: 1,
        language: Language::En,
        publication: Publication::Public,
        on_behalf_of: None,
        handed_in_at: "2011-09-20T10:00:00Z".parse().expect("a time"),
        late: false,
        standing: Standing::Accepted,
        replaced: false,
        answers: Answers(answers),
        attachments: Vec::new(),
    }
}

pub fn attach(mut submission: Submission, question: &str, files: usize) -> Submission {
    submission.attachments = (0..files)
        .map(|i| Attachment {
            id: AttachmentId::from(Uuid::from_u128(i as u128)),
            question: key(question),
            name: format!("law-{i}.pdf"),
            media_type: "application/pdf".into(),
            size: 1_000,
            sha256: format!("{i:064}"),
        })
        .collect();
    submission
}

pub const CUBA_ON_CONCEPT: &str =
    "Cooperation is \"a duty\" of all States.\n\nIt rests on  Article 1, para. 3, of the Charter.";

/// Eight Member States, the Holy See, the ILO, two national institutions, two NGOs.
pub fn submissions() -> Vec<Submission> {
    [latin_american_and_western_states(), other_states(), institutions()].concat()
}

fn latin_american_and_western_states() -> Vec<Submission> {
    let uruguay = submission(
        state("URY"),
        &[
            ("q1", text("Cooperation means solidarity")),
            ("q5", yes("It was issued in 2005.")),
            ("q7", number("12", 2010)),
            ("q6", chosen(&["low"], "")),
        ],
    );
    let cuba = submission(
        state("CUB"),
        &[
            ("q1", text(CUBA_ON_CONCEPT)),
            ("q2", text("The Charter.")),
            ("q4", chosen(&["states", "ngos"], "")),
            ("q4a", text("States act bilaterally.")),
            ("q5", no("Visits are agreed case by case.")),
            ("q6", chosen(&["mid"], "")),
            (
                "q9",
                group(&[
                    ("Medical brigades", "Forty countries were reached."),
                    ("Literacy", "Three million people learned to read."),
                ]),
            ),
        ],
    );
    let france = attach(
        submission(
            state("FRA"),
            &[
                ("q1", text("It is distinct from assistance.")),
                ("q4", chosen(&["states", "regional", "ngos"], "Cities and regions.")),
                ("q5", yes("")),
                ("q7", number("1417.5", 2011)),
                ("q8", Value::Date { date: date(1990, 3, 1) }),
                ("q6", chosen(&["mid"], "")),
                ("q11", text("Capacity-building should be financed.")),
            ],
        ),
        "q10",
        2,
    );
    vec![uruguay, cuba, france]
}

fn other_states() -> Vec<Submission> {
    let mut iraq = submission(
        state("IRQ"),
        &[
            ("q1", text("التعاون واجب على جميع الدول. وهو أساس حقوق الإنسان.")),
            ("q4", chosen(&["states"], "")),
            ("q5", no("")),
            ("q6", chosen(&["high"], "")),
        ],
    );
    iraq.language = Language::Ar;
    let mut iran = submission(
        state("IRN"),
        &[
            ("q1", text("International cooperation is based on the sovereign equality of States.")),
            ("q5", Value::NoInformation),
            ("q11", text("Dialogue should be strengthened.")),
        ],
    );
    iran.on_behalf_of = Some("the Non-Aligned Movement".into());
    vec![
        iraq,
        iran,
        submission(
            state("SRB"),
            &[
                ("q1", Value::NotApplicable),
                ("q5", yes("")),
                ("q7", number("85", 2010)),
                ("q8", Value::Date { date: date(2010, 5, 5) }),
            ],
        ),
        submission(
            state("CMR"),
            &[("q1", text("Cooperation is a legal obligation.")), ("q5", yes(""))],
        ),
        submission(
            state("HND"),
            &[("q2", text("The Vienna Declaration.")), ("q4", chosen(&["states", "regional"], ""))],
        ),
        submission(state("VAT"), &[("q1", text("Cooperation is rooted in human dignity."))]),
    ]
}

fn institutions() -> Vec<Submission> {
    let mut ilo = submission(
        entity("ilo"),
        &[
            ("q1", text("Cooperation has three sides.")),
            ("q2", text("Conventions of the Organization were relevant.")),
        ],
    );
    ilo.handed_in_at = "2011-10-05T10:00:00Z".parse().expect("a time");
    ilo.late = true;
    vec![
        ilo,
        submission(
            nhri("QAT", "National Human Rights Committee"),
            &[
                ("q1", text("Institutions are bridges.")),
                ("q11", text("Networks should be supported.")),
            ],
        ),
        submission(
            nhri("JOR", "National Centre for Human Rights"),
            &[("q4", chosen(&["ngos"], ""))],
        ),
        submission(
            body(Category::Ngo, "International Disability Alliance", Some("IDA")),
            &[("q1", text("Nothing about us without us!")), ("q2", text("The Convention."))],
        ),
        submission(
            body(Category::Ngo, "Amnesty International", None),
            &[("q1", text("Cooperation must be meaningful."))],
        ),
    ]
}
