//! The consultations of an estate, as bundles in which every text is a canary.
use super::Estate;
use crate::canary::{canary, small};
use domain::bundle::Bundle;
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

/// The respondents of every estate, with category and State: two States and two organizations.
pub const RESPONDENTS: [(&str, &str, Option<&str>); 4] = [
    ("mali", "MEMBER_STATE", Some("MLI")),
    ("kenya", "MEMBER_STATE", Some("KEN")),
    ("ngoa", "NGO", None),
    ("ngob", "NGO", None),
];

/// The readable name of a respondent.
pub fn slug_of(estate: char, owner: &str) -> String {
    small(estate, "respondents", &format!("{owner}1"), "slug")
}

/// What a consultation of the world is made of.
pub struct Plan {
    /// Owner and number of its rows.
    pub row: &'static str,
    /// Whether the questionnaire was dispatched.
    pub opened: bool,
    /// Whether there are questions in it.
    pub questions: bool,
    /// Who was asked.
    pub invited: &'static [&'static str],
    /// Who has handed in, and where that stands.
    pub handed_in: &'static [(&'static str, &'static str)],
}

/// The consultations of every estate.
pub const PLANS: [Plan; 4] = [
    Plan {
        row: "all1",
        opened: true,
        questions: true,
        invited: &["mali", "kenya", "ngoa", "ngob"],
        handed_in: &[("mali", "accepted"), ("kenya", "accepted"), ("ngoa", "received")],
    },
    Plan { row: "house2", opened: false, questions: true, invited: &[], handed_in: &[] },
    Plan {
        row: "kenya3",
        opened: true,
        questions: true,
        invited: &["kenya"],
        handed_in: &[("kenya", "accepted")],
    },
    Plan { row: "house4", opened: false, questions: false, invited: &[], handed_in: &[] },
];

impl Plan {
    /// The consultation as a bundle.
    pub fn bundle(&self, estate: &Estate, now: Timestamp) -> Bundle {
        let sent = now - SignedDuration::from_hours(24 * 20);
        let deadline = (now + SignedDuration::from_hours(24 * 60)).to_string();
        let deadline = &deadline[..10];
        let text = |column: &str| canary(estate.letter, "consultations", self.row, column);
        let bundle = json!({
            "format": "verbale-bundle/1",
            "consultation": {
                "slug": small(estate.letter, "consultations", self.row, "slug"),
                "title": { "en": text("title") },
                "mandate": self.mandate(estate),
                "opened_at": self.opened.then(|| sent.to_string()),
                "deadline": self.opened.then(|| format!("{deadline}T18:00:00")),
                "closed_at": null,
            },
            "questionnaires": [{
                "version": 1,
                "dispatched_at": self.opened.then(|| sent.to_string()),
                "content": self.questionnaire(estate, "text"),
            }],
            "respondents": RESPONDENTS.map(|respondent| respondent_of(estate.letter, respondent)),
            "invitations": self.invited.iter().map(|owner| json!({
                "respondent": slug_of(estate.letter, owner), "sent_at": sent.to_string(),
            })).collect::<Vec<_>>(),
            "submissions": self.handed_in.iter().map(|(owner, standing)| {
                submission(estate, owner, standing, sent)
            }).collect::<Vec<_>>(),
        });
        serde_json::from_value(bundle).expect("a bundle")
    }

    fn mandate(&self, estate: &Estate) -> Value {
        let text = |column: &str| canary(estate.letter, "consultations", self.row, column);
        json!({
            "basis": text("basis"), "request": text("request"), "requested_by": text("requested_by"),
            "requested_of": text("requested_of"), "sender": text("sender"), "recipient": text("recipient"),
            "bodies": [text("body")], "session": text("session"), "agenda_item": text("agenda_item"),
            "agenda_title": text("agenda_title"), "symbol": "", "distribution": "General",
            "document_date": null, "sent_on": null, "count_as_of": null, "approximate_total": null,
            "ngos": "named", "caution": text("caution"),
        })
    }

    /// A question of every kind; `word` parts the versions from each other.
    pub fn questionnaire(&self, estate: &Estate, word: &str) -> Value {
        let text = |column: &str| json!({ "en": canary(estate.letter, "questionnaires", self.row, &format!("{word}_{column}")) });
        let choices = |name: &str| {
            ["one", "two"].map(|key| json!({ "key": key, "label": text(&format!("{name}_{key}")) }))
        };
        let mut parts = Vec::new();
        if self.questions {
            let kinds = [
                json!({ "kind": "long_text" }),
                json!({ "kind": "short_text" }),
                json!({ "kind": "yes_no", "details": true }),
                json!({ "kind": "one_choice", "choices": choices("q4"), "other": true }),
                json!({ "kind": "several_choices", "choices": choices("q5"), "other": true }),
                json!({ "kind": "scale", "choices": choices("q6") }),
                json!({ "kind": "number", "unit": text("unit"), "year": true }),
                json!({ "kind": "date" }),
                json!({ "kind": "file" }),
                json!({ "kind": "repeating_group", "max_items": 3, "fields": [
                    { "key": "title", "label": text("field"), "kind": "short_text" }] }),
            ];
            let questions: Vec<Value> = kinds
                .iter()
                .zip(1..)
                .map(|(kind, number)| {
                    json!({
                        "key": format!("q{number}"), "text": text(&format!("q{number}")), "kind": kind,
                        "guidance": text(&format!("guidance{number}")), "attachments": number == 1,
                        "heading": text(&format!("heading{number}")),
                    })
                })
                .collect();
            for (key, some) in [("p1", &questions[..2]), ("p2", &questions[2..])] {
                parts.push(json!({ "key": key, "title": text(key), "questions": some }));
            }
        }
        json!({
            "title": text("title"), "preamble": text("preamble"), "instruction": text("instruction"),
            "languages": ["en"], "parts": parts,
        })
    }
}

fn respondent_of(estate: char, (owner, category, state): (&str, &str, Option<&str>)) -> Value {
    let text = |column: &str| canary(estate, "respondents", &format!("{owner}1"), column);
    json!({
        "slug": slug_of(estate, owner), "category": category, "state": state,
        "group": state.map(|_| "AFRICAN"), "names": { "en": text("names"), "fr": text("names_fr") },
        "running": text("running"), "abbreviation": text("abbreviation"), "sort_key": text("sort_key"),
    })
}

fn submission(estate: &Estate, owner: &str, standing: &str, sent: Timestamp) -> Value {
    let row = format!("{owner}1");
    let text = |column: &str| canary(estate.letter, "submission_answers", &row, column);
    let body = canary(estate.letter, "submission_attachments", &row, "body");
    let name = format!("{}.txt", canary(estate.letter, "submission_attachments", &row, "name"));
    let file = uuid::Uuid::now_v7();
    json!({
        "respondent": slug_of(estate.letter, owner), "version": 1, "questionnaire_version": 1,
        "language": "en", "publication": "PUBLIC",
        "on_behalf_of": canary(estate.letter, "submissions", &row, "on_behalf_of"),
        "handed_in_at": sent.to_string(), "late": false, "standing": standing,
        "answers": {
            "q1": { "value": "text", "text": format!("{} is said. And more is said.", text("q1")) },
            "q2": { "value": "text", "text": text("q2") },
            "q3": { "value": "yes_no", "yes": true, "details": text("q3") },
            "q4": { "value": "choices", "chosen": ["one"], "other": "" },
            "q5": { "value": "choices", "chosen": ["one"], "other": text("q5") },
            "q6": { "value": "choices", "chosen": ["two"] },
            "q7": { "value": "number", "number": "1009", "year": 2020 },
            "q8": { "value": "date", "date": "2020-02-02" },
            "q10": { "value": "group", "items": [{ "title": text("q10") }] },
        },
        "attachments": [{
            "id": file, "question": "q1", "name": name, "media_type": "text/plain",
            "size": body.len(), "sha256": verbale::keys::sha256_hex(body.as_bytes()),
            "content": base64::Engine::encode(&base64::engine::general_purpose::STANDARD, body),
        }],
    })
}
