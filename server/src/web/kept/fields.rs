//! What the fields of our forms are called where people read them; the forms themselves send only names.
use templates::{Chrome, text};

/// What forms carry for themselves: never shown, and nothing that anybody typed.
const PLUMBING: &[&str] = &[
    "after", "at", "back", "content", "csrf", "go", "key", "mode", "part", "revision", "seen",
    "version", "way",
];
/// What stands before the name of something that a form carries for itself: `version-q1`, `mine-q1`.
const PLUMBING_BEFORE: &[&str] = &["version-", "mine-"];
/// What buttons say: shown beside what was typed, but pressing a button again loses nothing.
const BUTTONS: &[&str] = &[
    "add",
    "disposition",
    "from",
    "import",
    "remove",
    "removed",
    "step",
    "suspended",
    "take",
    "theirs",
    "to",
];

/// The nouns in whose texts the label of a field stands under its name, with the fields.
const LABELS: &[(&str, &[&str])] = &[
    ("people", &["name", "email", "role"]),
    ("reply", &["language", "publication", "on_behalf_of"]),
    ("submissions", &["reason"]),
    (
        "consultations",
        &[
            "title",
            "slug",
            "basis",
            "request",
            "requested_by",
            "requested_of",
            "sender",
            "recipient",
            "bodies",
            "session",
            "agenda_item",
            "agenda_title",
            "symbol",
            "distribution",
            "document_date",
            "caution",
            "sent_on",
            "count_as_of",
            "approximate_total",
            "ngos",
        ],
    ),
    (
        "questionnaire",
        &[
            "text",
            "guidance",
            "languages",
            "kind",
            "choices",
            "unit",
            "max_items",
            "word_limit",
            "expectation",
            "audience",
            "condition",
            "attachments",
            "sub",
            "details",
            "other",
            "year",
        ],
    ),
    ("respondents", &["category", "state", "group", "running", "abbreviation", "contact"]),
    ("kept", &["authorized", "chosen"]),
];
/// Fields whose label has another key.
const OTHER_LABELS: &[(&str, &str)] = &[
    ("body", "draft-remark-label"),
    ("date", "board-deadline-date"),
    ("offer-email", "people-email"),
    ("offer-name", "people-name"),
    ("receipt", "site-verify-receipt"),
    ("standing", "submissions-decide-what"),
    ("table", "respondents-import-paste"),
    ("time", "board-deadline-time"),
    ("words", "respondents-search"),
];
/// Fields that hold codes, with what stands before the code in the key of its word.
const WORDS: &[(&str, &str)] = &[
    ("audience", "audience-"),
    ("category", "category-"),
    ("distribution", "consultations-distribution-"),
    ("expectation", "expectation-"),
    ("group", "group-"),
    ("kind", "kind-"),
    ("language", "language-"),
    ("languages", "language-"),
    ("ngos", "consultations-ngos-"),
    ("publication", "reply-publication-"),
    ("role", "role-"),
];

/// Whether a field holds a secret, which never goes into a page.
#[must_use]
pub fn is_secret(name: &str) -> bool {
    name.contains("password")
}

/// Whether a field is filled in by people.
#[must_use]
pub fn is_typed(name: &str) -> bool {
    is_shown(name) && !BUTTONS.contains(&name)
}

fn is_shown(name: &str) -> bool {
    let place = name.starts_with("field-") && name.ends_with("-key");
    !place
        && !PLUMBING.contains(&name)
        && !PLUMBING_BEFORE.iter().any(|before| name.starts_with(before))
}

/// What was typed, with labels: several values of one field a line each, empty fields left out.
#[must_use]
pub fn shown(chrome: &Chrome, fields: &[(String, String)]) -> Vec<(String, String)> {
    let mut shown: Vec<(String, String)> = Vec::new();
    let mut last = "";
    for (name, value) in fields.iter().filter(|(name, value)| is_shown(name) && !value.is_empty()) {
        let words = words(chrome, name, value);
        match shown.last_mut() {
            Some((_, before)) if last == name => {
                before.push('\n');
                before.push_str(&words);
            }
            _ => shown.push((label(chrome, name), words)),
        }
        last = name;
    }
    shown
}

fn key_of(name: &str) -> Option<String> {
    let other = OTHER_LABELS.iter().find(|(known, _)| *known == name);
    let noun = || LABELS.iter().find(|(_, names)| names.contains(&name)).map(|(noun, _)| *noun);
    other
        .map(|(_, key)| (*key).to_owned())
        .or_else(|| noun().map(|noun| format!("{noun}-{}", name.replace('_', "-"))))
}

/// The label of a field; of `title-fr`: "Title (French)". A field that nobody named goes by its name.
fn label(chrome: &Chrome, name: &str) -> String {
    if let Some(key) = key_of(name) {
        return chrome.t(&key);
    }
    let split = name.rsplit_once('-').map(|(base, code)| (base, format!("language-{code}")));
    match split.filter(|(_, language)| text::has(language)) {
        Some((base, language)) => chrome.aside_text(&label(chrome, base), chrome.t(&language)),
        None => name.to_owned(),
    }
}

fn words(chrome: &Chrome, name: &str, value: &str) -> String {
    let before = WORDS.iter().find(|(known, _)| *known == name).map(|(_, before)| *before);
    let keys = match before {
        Some(before) => {
            [value.to_owned(), value.to_lowercase()].map(|code| format!("{before}{code}")).to_vec()
        }
        None if matches!(value, "yes" | "no") => vec![value.to_owned()],
        None => Vec::new(),
    };
    let word = keys.iter().find(|key| text::has(key)).map(|key| chrome.t(key));
    word.unwrap_or_else(|| value.to_owned())
}

#[cfg(test)]
mod tests {
    use super::{BUTTONS, LABELS, OTHER_LABELS, PLUMBING, key_of};
    use templates::text;

    #[test]
    fn every_named_field_has_a_label_and_is_one_thing() {
        let named = LABELS.iter().flat_map(|(_, names)| names.iter());
        let mut seen = std::collections::BTreeSet::new();
        for name in named.chain(OTHER_LABELS.iter().map(|(name, _)| name)) {
            let key = key_of(name).unwrap_or_default();
            assert!(text::has(&key), "{key} of {name}");
            assert!(seen.insert(name), "{name} stands twice");
            assert!(!PLUMBING.contains(name) && !BUTTONS.contains(name), "{name}");
        }
        assert!(seen.len() > 50);
    }
}
