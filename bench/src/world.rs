//! Invented consultations of any size: twenty questions, answers of about 3 KB, respondents of every category.
use serde_json::{Map, Value, json};

/// The consultation's readable name, in every tenant.
pub const CONSULTATION: &str = "load";

const WORDS: [&str; 24] = [
    "cooperation",
    "dialogue",
    "national",
    "measures",
    "adopted",
    "legislation",
    "technical",
    "assistance",
    "institutions",
    "capacity",
    "training",
    "reporting",
    "implementation",
    "review",
    "obstacles",
    "resources",
    "civil",
    "society",
    "participation",
    "good",
    "practices",
    "regional",
    "mechanisms",
    "follow-up",
];

/// Words for an answer, always the same for the same `seed`.
fn words(seed: usize, length: usize) -> String {
    let (mut text, mut state) = (String::new(), seed.wrapping_mul(2_654_435_761) | 1);
    while text.len() < length {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        let word = WORDS[state % WORDS.len()];
        if text.is_empty() || text.ends_with(". ") {
            text.push_str(&word[..1].to_uppercase());
            text.push_str(&word[1..]);
        } else {
            text.push_str(word);
        }
        text.push_str(if state.is_multiple_of(11) { ". " } else { " " });
    }
    let mut text = text.trim_end_matches([' ', '.']).to_owned();
    text.push('.');
    text
}

/// Which kind of question the `q`th is, from 1.
fn kind(q: usize) -> Value {
    let choices = || -> Value {
        (1..=5)
            .map(|c| json!({ "key": format!("c{c}"), "label": { "en": format!("Choice {c}") } }))
            .collect()
    };
    match q % 5 {
        2 => json!({ "kind": "yes_no", "details": true }),
        4 if q.is_multiple_of(2) => {
            json!({ "kind": "one_choice", "choices": choices(), "other": false })
        }
        4 => json!({ "kind": "several_choices", "choices": choices(), "other": true }),
        _ => json!({ "kind": "long_text" }),
    }
}

/// The answer of respondent `n` to question `q`; `round` changes the first answer.
fn answer(n: usize, q: usize, round: usize) -> Value {
    let seed = n * 31 + q;
    match q % 5 {
        2 => {
            json!({ "value": "yes_no", "yes": !seed.is_multiple_of(3), "details": words(seed, 80) })
        }
        4 => json!({ "value": "choices", "chosen": [format!("c{}", seed % 5 + 1)] }),
        _ if q == 1 && round > 0 => {
            json!({ "value": "text", "text": format!("Revision {round}. {}", words(seed, 190)) })
        }
        _ => json!({ "value": "text", "text": words(seed, 205) }),
    }
}

/// All answers of respondent `n`.
pub fn answers(n: usize, round: usize) -> Value {
    Value::Object((1..=20).map(|q| (format!("q{q}"), answer(n, q, round))).collect::<Map<_, _>>())
}

/// The readable name of respondent `n`, from 1.
pub fn slug(n: usize) -> String {
    format!("respondent-{n:06}")
}

fn questionnaire() -> Value {
    let question = |q: usize| {
        json!({
            "key": format!("q{q}"), "sub": false, "text": { "en": format!("Question {q}: {}", words(q, 120)) },
            "guidance": {}, "kind": kind(q), "expectation": "expected", "attachments": false,
            "heading": { "en": format!("Subject {q}") }
        })
    };
    let part = |p: usize| {
        json!({
            "key": format!("p{p}"), "title": { "en": format!("Part {p}") }, "guidance": {},
            "questions": (p * 5 - 4..=p * 5).map(question).collect::<Vec<_>>()
        })
    };
    json!({
        "title": { "en": "A questionnaire for measuring" }, "preamble": { "en": "All of it is invented." },
        "instruction": {}, "languages": ["en"], "parts": (1..=4).map(part).collect::<Vec<_>>()
    })
}

/// The first 193 are Member States, as many as there are; four fifths of the others non-governmental organizations.
fn respondent(n: usize) -> Value {
    let name = format!("Respondent {n:06}");
    let mut one = json!({
        "slug": slug(n), "names": { "en": name }, "running": name, "sort_key": format!("respondent {n:06}"),
    });
    if n <= 193 {
        let groups = ["AFRICAN", "ASIA_PACIFIC", "EEG", "GRULAC", "WEOG"];
        one["category"] = "MEMBER_STATE".into();
        one["group"] = groups[n % groups.len()].into();
    } else {
        let others = ["IGO", "NHRI", "SPECIALIZED_AGENCY", "UN_OTHER"];
        one["category"] =
            if !n.is_multiple_of(5) { "NGO" } else { others[n / 5 % others.len()] }.into();
    }
    one
}

fn submission(n: usize) -> Value {
    json!({
        "respondent": slug(n), "version": 1, "questionnaire_version": 1, "language": "en",
        "publication": "PUBLIC", "handed_in_at": "2026-02-01T09:00:00Z", "late": false,
        "standing": "received", "answers": answers(n, 0)
    })
}

/// A bundle with so many respondents, all of them invited, of whom so many have handed in.
pub fn bundle(respondents: usize, submissions: usize) -> Value {
    let invitation = |n: usize| json!({ "respondent": slug(n), "sent_at": "2026-01-05T08:00:00Z" });
    json!({
        "format": "verbale-bundle/1",
        "consultation": {
            "slug": CONSULTATION, "title": { "en": "A consultation for measuring" },
            "mandate": {
                "basis": "Human Rights Council resolution 10/6", "request": "to consult", "requested_by": "the Human Rights Council",
                "requested_of": "the Advisory Committee", "sender": "the secretariat", "recipient": "the Advisory Committee",
                "bodies": ["Human Rights Council"], "session": "Thirteenth session", "agenda_item": "", "agenda_title": "",
                "symbol": "A/HRC/0/0", "distribution": "General", "document_date": "2026-12-30", "sent_on": null,
                "count_as_of": null, "approximate_total": null, "ngos": "collective", "caution": "Invented."
            },
            "opened_at": "2026-01-05T08:00:00Z", "deadline": "2099-12-31T18:00:00", "closed_at": null
        },
        "questionnaires": [{ "version": 1, "dispatched_at": "2026-01-05T08:00:00Z", "content": questionnaire() }],
        "respondents": (1..=respondents).map(respondent).collect::<Vec<_>>(),
        "invitations": (1..=respondents).map(invitation).collect::<Vec<_>>(),
        "submissions": (1..=submissions).map(submission).collect::<Vec<_>>()
    })
}
