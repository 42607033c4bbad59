//! What the form of each act sends, so that every handler gets past reading it; identifiers in it are named, to be varied.
use crate::world::{Estate, people::PASSWORD};

/// What a field holds.
#[derive(Clone, Debug)]
pub enum Cell {
    /// Words.
    Text(String),
    /// An identifier: ours (and then a sibling's, a foreign one, a random one).
    Id(Names),
}

/// Under which names an identifier is known in an estate: to its owner, and to a sibling.
#[derive(Clone, Debug)]
pub struct Names {
    /// The own one.
    pub own: String,
    /// A sibling's, where there is one.
    pub sibling: Option<String>,
}

/// A field.
pub type Field = (&'static str, Cell);

fn text(name: &'static str, words: impl Into<String>) -> Field {
    (name, Cell::Text(words.into()))
}

fn id(name: &'static str, own: &str, sibling: Option<&str>) -> Field {
    (name, Cell::Id(Names { own: own.to_owned(), sibling: sibling.map(str::to_owned) }))
}

/// The fields of an act's form. `owner` is the respondent for whom the actor acts.
pub fn fields(pattern: &str, estate: &Estate, owner: &str) -> Vec<Field> {
    let (_, rest) = pattern.split_once("{tenant}").unwrap_or(("", pattern));
    let rest = rest.strip_prefix("/consultations/{consultation}").unwrap_or(rest);
    if let Some(rest) = rest.strip_prefix("/reply") {
        return of_reply(rest, owner);
    }
    if let Some(rest) = rest.strip_prefix("/draft") {
        return of_draft(rest, estate);
    }
    if let Some(rest) = rest.strip_prefix("/questionnaire") {
        return of_questionnaire(rest);
    }
    match rest {
        "/board/extension" | "/board/{respondent}/extension" => deadline(),
        "/dispatch" => {
            let mut fields = deadline();
            fields.push(text("step", "dispatch"));
            fields.push(id("chosen", "respondent-slug/mali", None));
            fields
        }
        "/mandate" | "/consultations/new" => mandate(estate),
        "/submissions/{respondent}/{version}/decision" => {
            vec![text("standing", "accepted"), text("reason", "It is in order."), text("seen", "0")]
        }
        _ => of_people(rest, estate),
    }
}

fn deadline() -> Vec<Field> {
    let year = "2029-06-15";
    vec![text("date", year), text("time", "18:00")]
}

fn mandate(estate: &Estate) -> Vec<Field> {
    let seen = estate.id("seen/mandate");
    [
        ("title", "A consultation"),
        ("slug", "a-consultation-of-the-matrix"),
        ("languages", "en"),
        ("title-en", "A consultation"),
        ("basis", "Resolution 1"),
        ("request", "to study"),
        ("requested_by", "the Council"),
        ("requested_of", "the Committee"),
        ("sender", "the secretariat"),
        ("recipient", "the Commissioner"),
        ("bodies", "Council"),
        ("session", "Eighth session"),
        ("agenda_item", "Item 2"),
        ("agenda_title", "Requests"),
        ("distribution", "General"),
        ("ngos", "counted"),
        ("caution", ""),
        ("seen", seen),
    ]
    .map(|(name, words)| text(name, words))
    .to_vec()
}

fn of_people(rest: &str, estate: &Estate) -> Vec<Field> {
    let person = |role: &str| {
        vec![
            text("name", "Somebody"),
            text("email", "somebody@elsewhere.example"),
            text("role", role),
        ]
    };
    match rest {
        "/people" => person("member"),
        "/people/{seat}/suspension" => vec![text("suspended", "yes")],
        "/colleagues" => person("contributor"),
        "/respondents/new" => vec![
            text("category", "NGO"),
            text("name-en", "A new organization"),
            text("running", "A new organization"),
            text("contact", "new@elsewhere.example"),
        ],
        "/respondents/{respondent}" => vec![
            text("category", "MEMBER_STATE"),
            text("state", "MLI"),
            text("group", "AFRICAN"),
            text("name-en", "Mali"),
            text("running", "Mali"),
            text("contact", "new@elsewhere.example"),
        ],
        "/respondents/{respondent}/seats" => {
            vec![text("offer-name", "Somebody"), text("offer-email", "somebody@elsewhere.example")]
        }
        "/respondents/import" => {
            vec![text("table", "name,category\nA new network,NGO\n"), text("import", "yes")]
        }
        "/seat-offers/{token}" => {
            vec![text("code", estate.id("code/house")), text("password", PASSWORD)]
        }
        "/language" => vec![text("language", "en"), text("back", "/")],
        "/sign-in" => vec![
            text("email", "nobody@elsewhere.example"),
            text("password", "x"),
            text("back", "/"),
        ],
        "/verify" => vec![text("receipt", "{}")],
        "/password/forgotten" => vec![text("email", "nobody@elsewhere.example")],
        "/password/{token}" => vec![text("password", "another calm and long sentence")],
        "/account/password" => vec![
            text("present_password", PASSWORD),
            text("new_password", "another calm and long sentence"),
        ],
        _ => Vec::new(),
    }
}

fn of_reply(rest: &str, owner: &str) -> Vec<Field> {
    let mine = |what: &str| format!("{what}/{owner}");
    let other = if owner == "mali" { "kenya" } else { "mali" };
    let theirs = |what: &str| format!("{what}/{other}");
    match rest {
        "/settings" => {
            vec![text("language", "en"), text("publication", "PUBLIC"), text("on_behalf_of", "")]
        }
        "/parts/{number}" => vec![
            text("q2", "Other words"),
            text("version-q2", "1"),
            id("remove", &mine("attachment"), Some(&theirs("attachment"))),
        ],
        "/answers/{question}" => vec![text("q1", "Other words"), text("version-q1", "2")],
        "/answers/{question}/history" => vec![text("version", "1"), text("seen", "2")],
        "/submission" => {
            vec![text("authorized", "yes"), id("key", &mine("key"), Some(&theirs("key")))]
        }
        "/receipts/{submission}/withdrawal" => vec![text("reason", "It was not ready.")],
        _ => Vec::new(),
    }
}

fn of_draft(rest: &str, estate: &Estate) -> Vec<Field> {
    let (key, heading) = (estate.id("paragraph/house"), estate.id("heading/house"));
    let at = |key: &str| vec![text("key", key), text("version", "2")];
    let with = |mut fields: Vec<Field>, more: Vec<Field>| {
        fields.extend(more);
        fields
    };
    match rest {
        "/remarks" => vec![text("key", key), text("body", "A remark.")],
        "/remarks/{remark}/disposition" => {
            vec![text("disposition", "accepted"), text("reason", "Yes.")]
        }
        "/paragraph" => with(at(key), vec![text("text", "Other words.")]),
        "/heading" => with(at(heading), vec![text("text", "Other words")]),
        "/addition" => vec![
            text("after", key),
            text("key", "added/0198c0de-0000-7000-8000-000000000000"),
            text("version", "2"),
            text("text", "Other words."),
        ],
        "/move" => with(at(key), vec![text("way", "down")]),
        "/choice" => with(at(key), vec![text("take", "computed")]),
        "/return" => with(at(key), vec![text("from", "1")]),
        _ => at(key),
    }
}

fn of_questionnaire(rest: &str) -> Vec<Field> {
    let revision = text("revision", "2");
    match rest {
        "/head" => vec![
            revision,
            text("title-en", "A title"),
            text("preamble-en", ""),
            text("instruction-en", ""),
            text("languages", "en"),
        ],
        "/parts" => vec![revision, text("title", "A new part")],
        "/parts/{part}" => {
            vec![revision, text("title-en", "Another title"), text("guidance-en", "")]
        }
        "/parts/{part}/place" | "/questions/{question}/place" => vec![revision, text("to", "down")],
        "/questions" => {
            vec![revision, text("part", "p1"), text("kind", "long_text"), text("text", "Why?")]
        }
        "/questions/{question}" => vec![
            revision,
            text("kind", "long_text"),
            text("text-en", "Why?"),
            text("expectation", "optional"),
        ],
        "/restoration" => vec![id("removed", "removed/house", None)],
        "/copy" => vec![id("from", "consultation/all1", None)],
        "/corrigendum/dispatch" | "/corrigendum/removal" => vec![text("revision", "1")],
        _ => vec![revision],
    }
}
