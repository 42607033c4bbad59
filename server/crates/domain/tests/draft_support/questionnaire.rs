//! A questionnaire with every kind of question.
use super::key;
use domain::{
    language::{Language, Texts},
    questionnaire::{
        Choice, Condition, Field, FieldKind, Kind, Part, Question, Questionnaire, Test,
    },
    respondent::Audience,
};

pub fn question(name: &str, words: &str, kind: Kind) -> Question {
    Question::plain(key(name), Texts::english(words), kind)
}

pub fn choices(labels: &[(&str, &str)]) -> Vec<Choice> {
    labels.iter().map(|(k, l)| Choice { key: key(k), label: Texts::english(*l) }).collect()
}

fn part(name: &str, title: &str, questions: Vec<Question>) -> Part {
    Part { key: key(name), title: Texts::english(title), guidance: Texts::default(), questions }
}

fn headed(heading: &str, name: &str, words: &str, kind: Kind) -> Question {
    Question { heading: Texts::english(heading), ..question(name, words, kind) }
}

/// Five parts; the last has a single question.
pub fn questionnaire() -> Questionnaire {
    Questionnaire {
        title: Texts::english(
            "Enhancement of international cooperation in the field of human rights",
        ),
        preamble: Texts::english(
            "The present questionnaire is part of the consultations of the Committee.",
        ),
        instruction: Texts::english("Reply only to the questions that are applicable to you."),
        languages: vec![Language::En],
        parts: vec![concept(), actors(), mechanisms(), practices(), proposals()],
    }
}

fn concept() -> Part {
    let concept = "How do you understand the concept of \"international cooperation\"?";
    let basis = "Which instruments establish a duty to cooperate?";
    let questions = vec![
        headed("Concept", "q1", concept, Kind::LongText),
        headed("Legal basis", "q2", basis, Kind::LongText),
    ];
    part("p1", "Concept and legal framework", questions)
}

fn actors() -> Part {
    let actors = choices(&[
        ("states", "Other States (bilateral)"),
        ("regional", "Regional organizations"),
        ("ngos", "Non-governmental organizations"),
        ("labour", "Business and trade unions"),
    ]);
    let actors = Kind::SeveralChoices { choices: actors, other: true };
    let steps =
        choices(&[("low", "Not at all"), ("mid", "To some extent"), ("high", "To a great extent")]);
    let steps = Kind::Scale { choices: steps };
    let roles = "Please describe the role of each of the actors indicated.";
    let roles = Question {
        sub: true,
        condition: Some(Condition { question: key("q4"), test: Test::Answered }),
        ..question("q4a", roles, Kind::LongText)
    };
    let questions = vec![
        headed("Partners", "q4", "With which actors do you cooperate?", actors),
        roles,
        headed("Capacity", "q6", "To what extent do you lack capacity?", steps),
    ];
    part("p2", "Actors", questions)
}

fn mechanisms() -> Part {
    let invitation = "Has your State issued a standing invitation to the special procedures?";
    let invitation = headed("Special procedures", "q5", invitation, Kind::YesNo { details: true });
    let seminars = Kind::Number { unit: Texts::english("seminars"), year: true };
    let plan = "Since when has a national plan been in force?";
    let questions = vec![
        Question { audience: vec![Audience::State], ..invitation },
        headed("Seminars", "q7", "How many seminars did you hold?", seminars),
        headed("National plan", "q8", plan, Kind::Date),
    ];
    part("p3", "United Nations mechanisms", questions)
}

fn practices() -> Part {
    let field = |name: &str, label: &str, kind| Field {
        key: key(name),
        label: Texts::english(label),
        kind,
    };
    let fields = vec![
        field("title", "Title of the practice", FieldKind::ShortText),
        field("result", "Results", FieldKind::LongText),
    ];
    let practices = Kind::RepeatingGroup { fields, max_items: 3 };
    let questions = vec![
        headed("Practices", "q9", "Describe up to three good practices.", practices),
        headed("Legislation", "q10", "Attach your legislation.", Kind::File),
    ];
    part("p4", "Good practices", questions)
}

fn proposals() -> Part {
    let words = "How can international cooperation be strengthened?";
    part("p5", "Proposals", vec![question("q11", words, Kind::LongText)])
}
