//! A small world: a questionnaire with every kind of question, and respondents that answer it.
#![allow(dead_code, reason = "each test binary uses a part")]
use domain::{
    answer::{Answers, Value},
    consultation::{Act, Consultation, Deadline, Mandate, NgoMode},
    document::{Block, Document, Matter, Run},
    draft::{Anchor, Compilation, Draft, Invited, compile, edit::Pen},
    entity::Entity,
    id::{AttachmentId, ConsultationId, RespondentId, SubmissionId},
    language::{Language, Texts},
    questionnaire::{
        Choice, Condition, Field, FieldKind, Key, Kind, Part, Question, Questionnaire, Test,
    },
    respondent::{Audience, Category, Respondent},
    state::{State, slugify},
    submission::{Attachment, Publication, Standing, Submission},
};
use jiff::civil::date;
use std::collections::BTreeMap;
use uuid::Uuid;

pub fn key(raw: &str) -> Key {
    raw.parse().expect("a key")
}

pub fn anchor(raw: &str) -> Anchor {
    raw.parse().expect("an anchor")
}

pub fn text(words: &str) -> Value {
    Value::Text { text: words.into() }
}

pub fn yes(details: &str) -> Value {
    Value::YesNo { yes: true, details: details.into() }
}

pub fn no(details: &str) -> Value {
    Value::YesNo { yes: false, details: details.into() }
}

pub fn chosen(keys: &[&str], other: &str) -> Value {
    Value::Choices { chosen: keys.iter().map(|k| key(k)).collect(), other: other.into() }
}

pub fn number(figure: &str, year: i16) -> Value {
    Value::Number { number: figure.into(), year: Some(year) }
}

pub fn group(items: &[(&str, &str)]) -> Value {
    let item = |(title, result): &(&str, &str)| {
        BTreeMap::from([(key("title"), (*title).to_owned()), (key("result"), (*result).to_owned())])
    };
    Value::Group { items: items.iter().map(item).collect() }
}

pub fn question(name: &str, words: &str, kind: Kind) -> Question {
    Question {
        key: key(name),
        sub: false,
        text: Texts::english(words),
        guidance: Texts::default(),
        kind,
        word_limit: None,
        expectation: Default::default(),
        audience: Vec::new(),
        condition: None,
        attachments: false,
        heading: Texts::default(),
    }
}

pub fn choices(labels: &[(&str, &str)]) -> Vec<Choice> {
    labels.iter().map(|(k, l)| Choice { key: key(k), label: Texts::english(*l) }).collect()
}

fn part(name: &str, title: &str, questions: Vec<Question>) -> Part {
    Part { key: key(name), title: Texts::english(title), guidance: Texts::default(), questions }
}

/// Six parts; the last has a single question.
pub fn questionnaire() -> Questionnaire {
    let headed = |mut q: Question, heading: &str| {
        q.heading = Texts::english(heading);
        q
    };
    let mut states_only = question(
        "q5",
        "Has your State issued a standing invitation to the special procedures?",
        Kind::YesNo { details: true },
    );
    states_only.audience = vec![Audience::State];
    let mut roles = question(
        "q4a",
        "Please describe the role of each of the actors indicated.",
        Kind::LongText,
    );
    roles.sub = true;
    roles.condition = Some(Condition { question: key("q4"), test: Test::Answered });
    let actors = choices(&[
        ("states", "Other States (bilateral)"),
        ("regional", "Regional organizations"),
        ("ngos", "Non-governmental organizations"),
        ("labour", "Business and trade unions"),
    ]);
    let steps =
        choices(&[("low", "Not at all"), ("mid", "To some extent"), ("high", "To a great extent")]);
    let fields = vec![
        Field {
            key: key("title"),
            label: Texts::english("Title of the practice"),
            kind: FieldKind::ShortText,
        },
        Field { key: key("result"), label: Texts::english("Results"), kind: FieldKind::LongText },
    ];
    let unit = Texts::english("seminars");
    Questionnaire {
        title: Texts::english(
            "Enhancement of international cooperation in the field of human rights",
        ),
        preamble: Texts::english(
            "The present questionnaire is part of the consultations of the Committee.",
        ),
        instruction: Texts::english("Reply only to the questions that are applicable to you."),
        languages: vec![Language::En],
        parts: vec![
            part(
                "p1",
                "Concept and legal framework",
                vec![
                    headed(
                        question(
                            "q1",
                            "How do you understand the concept of \"international cooperation\"?",
                            Kind::LongText,
                        ),
                        "Concept",
                    ),
                    headed(
                        question(
                            "q2",
                            "Which instruments establish a duty to cooperate?",
                            Kind::LongText,
                        ),
                        "Legal basis",
                    ),
                ],
            ),
            part(
                "p2",
                "Actors",
                vec![
                    headed(
                        question(
                            "q4",
                            "With which actors do you cooperate?",
                            Kind::SeveralChoices { choices: actors, other: true },
                        ),
                        "Partners",
                    ),
                    roles,
                    headed(
                        question(
                            "q6",
                            "To what extent do you lack capacity?",
                            Kind::Scale { choices: steps },
                        ),
                        "Capacity",
                    ),
                ],
            ),
            part(
                "p3",
                "United Nations mechanisms",
                vec![
                    headed(states_only, "Special procedures"),
                    headed(
                        question(
                            "q7",
                            "How many seminars did you hold?",
                            Kind::Number { unit, year: true },
                        ),
                        "Seminars",
                    ),
                    headed(
                        question("q8", "Since when has a national plan been in force?", Kind::Date),
                        "National plan",
                    ),
                ],
            ),
            part(
                "p4",
                "Good practices",
                vec![
                    headed(
                        question(
                            "q9",
                            "Describe up to three good practices.",
                            Kind::RepeatingGroup { fields, max_items: 3 },
                        ),
                        "Practices",
                    ),
                    headed(question("q10", "Attach your legislation.", Kind::File), "Legislation"),
                ],
            ),
            part(
                "p5",
                "Proposals",
                vec![question(
                    "q11",
                    "How can international cooperation be strengthened?",
                    Kind::LongText,
                )],
            ),
        ],
    }
}

pub fn mandate() -> Mandate {
    Mandate {
        basis: "Human Rights Council resolution 13/23".into(),
        request: "to explore ways and means to enhance international cooperation in the field of human rights".into(),
        requested_by: "the Human Rights Council".into(),
        requested_of: "the Advisory Committee".into(),
        sender: "the secretariat of the Advisory Committee".into(),
        recipient: "the United Nations High Commissioner for Human Rights".into(),
        bodies: vec!["Human Rights Council".into(), "Advisory Committee".into()],
        session: "Eighth session".into(),
        agenda_item: "Agenda item 3".into(),
        agenda_title: "Requests addressed to the Advisory Committee".into(),
        symbol: "A/HRC/AC/8/…".into(),
        distribution: "General".into(),
        document_date: Some(date(2011, 12, 12)),
        sent_on: Some(date(2011, 9, 1)),
        count_as_of: None,
        approximate_total: None,
        ngos: NgoMode::Counted,
        caution: "Illustrative.".into(),
    }
}

pub fn consultation() -> Consultation {
    let act = Act { at: "2011-09-01T08:00:00Z".parse().expect("a time"), by: None };
    Consultation {
        id: ConsultationId::from(Uuid::from_u128(1)),
        slug: "international-cooperation-2011".into(),
        title: Texts::english(
            "Enhancement of international cooperation in the field of human rights",
        ),
        mandate: mandate(),
        opened: Some(act),
        deadline: Some(Deadline::at(date(2011, 9, 30).at(18, 0, 0, 0))),
        closed: Some(act),
        compiled: None,
        issued: None,
    }
}

pub fn state(iso3: &str) -> Respondent {
    let state = State::find(iso3).expect("a State");
    state
        .respondent(RespondentId::from(Uuid::from_u128(state.m49.parse::<u128>().expect("digits"))))
}

pub fn entity(slug: &str) -> Respondent {
    Entity::find(slug).expect("an entity").respondent(RespondentId::from(Uuid::from_u128(7_000)))
}

pub fn body(category: Category, name: &str, abbreviation: Option<&str>) -> Respondent {
    let running = if category == Category::Nhri { format!("the {name}") } else { name.to_owned() };
    Respondent {
        id: RespondentId::from(Uuid::from_u128(9_000 + name.len() as u128)),
        slug: slugify(name),
        category,
        state: None,
        group: None,
        names: Texts::english(name),
        running,
        abbreviation: abbreviation.map(ToOwned::to_owned),
        sort_key: name.to_owned(),
        contact: None,
        language: None,
    }
}

pub fn nhri(iso3: &str, name: &str) -> Respondent {
    Respondent { state: Some(iso3.into()), ..body(Category::Nhri, name, None) }
}

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
    let mut unesco = submission(
        entity("ilo"),
        &[
            ("q1", text("Cooperation has three sides.")),
            ("q2", text("Conventions of the Organization were relevant.")),
        ],
    );
    unesco.handed_in_at = "2011-10-05T10:00:00Z".parse().expect("a time");
    unesco.late = true;
    vec![
        submission(
            state("URY"),
            &[
                ("q1", text("Cooperation means solidarity")),
                ("q5", yes("It was issued in 2005.")),
                ("q7", number("12", 2010)),
                ("q6", chosen(&["low"], "")),
            ],
        ),
        submission(
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
        ),
        attach(
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
        ),
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
        unesco,
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

pub fn invited() -> Invited {
    use domain::respondent::RegionalGroup::*;
    Invited {
        categories: BTreeMap::from([
            (Category::MemberState, 193),
            (Category::ObserverState, 2),
            (Category::Ngo, 12),
        ]),
        groups: BTreeMap::from([
            (African, 54),
            (AsiaPacific, 54),
            (Eeg, 23),
            (Grulac, 33),
            (Weog, 29),
        ]),
    }
}

/// Compiles with the mandate changed.
pub fn compiled_with(submissions: &[Submission], change: impl Fn(&mut Consultation)) -> Draft {
    let mut consultation = consultation();
    change(&mut consultation);
    compile(&Compilation {
        consultation: &consultation,
        questionnaire: &questionnaire(),
        invited: &invited(),
        submissions,
        today: date(2011, 10, 14),
    })
}

pub fn compiled(submissions: &[Submission]) -> Draft {
    compiled_with(submissions, |_| {})
}

pub fn document(draft: &Draft) -> Document {
    domain::draft::numbered(draft, &mandate())
}

pub fn pen() -> Pen<'static> {
    Pen { by: "Amina Rahal", at: "2011-11-02T09:00:00Z".parse().expect("a time") }
}

/// The words of a paragraph, items too.
pub fn words(draft: &Draft, key: &str) -> String {
    let paragraph = draft.paragraph(&anchor(key)).unwrap_or_else(|| panic!("no paragraph {key}"));
    paragraph.all_sentences().map(|s| s.words()).collect::<Vec<_>>().join(" ")
}

pub fn runs(runs: &[Run]) -> String {
    runs.iter()
        .map(|run| match run {
            Run::Text(t) | Run::Italic(t) | Run::Foreign { words: t, .. } => t.clone(),
            Run::Note(t) => format!("[{t}]"),
        })
        .collect()
}

/// The document as somebody reads it, for reading aloud.
pub fn read(document: &Document) -> String {
    let mut out =
        format!("{:?}\n# {}\n{:?}\n", document.masthead, document.title, document.title_notes);
    for paragraph in &document.summary {
        out += &format!("   {}\n", runs(paragraph));
    }
    for entry in &document.contents {
        out += &format!("{} {} {:?}\n", entry.number, entry.text, entry.paragraphs);
    }
    let table = |t: &domain::document::Table| {
        let rows: Vec<String> = t
            .rows
            .iter()
            .map(|row| row.iter().map(|c| runs(c)).collect::<Vec<_>>().join(" | "))
            .collect();
        format!("    [{}]\n    {}\n    {}\n", t.caption, t.head.join(" | "), rows.join("\n    "))
    };
    for block in &document.body {
        out += &match block {
            Block::Heading { level, number, text, .. } => {
                format!("\n{} {number} {text}\n", "#".repeat(*level as usize + 1))
            }
            Block::Paragraph { number, runs: r, .. } => format!("{number}. {}\n", runs(r)),
            Block::Item { letter, runs: r } => format!("    {letter} {}\n", runs(r)),
            Block::Table(t) => table(t),
            Block::Bars(b) => format!("    <{} {:?} {:?}>\n", b.caption, b.series, b.bars),
        };
    }
    for annex in &document.annexes {
        out += &format!("\n# {} {}\n", annex.number, annex.title);
        for matter in &annex.matter {
            out += &match matter {
                Matter::Heading { text } => format!("## {text}\n"),
                Matter::Paragraph { runs: r } => format!("{}\n", runs(r)),
                Matter::Item { number, runs: r } => format!("{number} {}\n", runs(r)),
                Matter::Table(t) => table(t),
            };
        }
    }
    out
}
