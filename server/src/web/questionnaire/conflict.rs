//! What was typed beside what is there now, when somebody was faster.
use super::{
    entry::parse_condition,
    opened::{Opened, head_seen, part_seen, question_seen},
};
use crate::web::{Desk, Form};
use actix_web::HttpResponse;
use domain::{
    language::{Language, Texts},
    questionnaire::Key,
};
use templates::{
    Chrome,
    questionnaire::{Clash, Conflict, HeadTyped, PartTyped, QuestionTyped, condition_sentence},
};

/// The head.
pub fn head(
    desk: &Desk,
    opened: &Opened,
    form: &Form,
    typed: &HeadTyped,
    now: &HeadTyped,
) -> HttpResponse {
    let chrome = &desk.page.chrome;
    let mut clashes = Clashes { chrome, found: Vec::new() };
    clashes.texts("questionnaire-title", &typed.title, &now.title);
    clashes.texts("questionnaire-preamble", &typed.preamble, &now.preamble);
    clashes.texts("questionnaire-instruction", &typed.instruction, &now.instruction);
    let names = |languages: &[Language]| -> String {
        let names = languages.iter().map(|l| chrome.t(&format!("language-{l}")));
        chrome.list_text(&names.collect::<Vec<_>>())
    };
    let (mine, theirs) = (names(&typed.languages), names(&now.languages));
    clashes.words("questionnaire-languages", mine, theirs);
    let base = opened.base(desk);
    let view = Conflict {
        about: chrome.t("questionnaire-head"),
        clashes: clashes.found,
        action: format!("{base}/head"),
        typed: again(form, opened, &head_seen(&opened.version.content)),
        now: format!("{base}?edit=head#head"),
    };
    opened.page_below(desk).conflict(&view)
}

/// The head of a part.
pub fn part(
    desk: &Desk,
    opened: &Opened,
    form: &Form,
    (key, typed, now): (&Key, &PartTyped, &PartTyped),
) -> HttpResponse {
    let chrome = &desk.page.chrome;
    let mut clashes = Clashes { chrome, found: Vec::new() };
    clashes.texts("questionnaire-title", &typed.title, &now.title);
    clashes.texts("questionnaire-guidance", &typed.guidance, &now.guidance);
    let base = opened.base(desk);
    let parts = opened.version.content.numbered();
    let number = parts.iter().find(|p| &p.part.key == key).map_or("–", |p| p.number.as_str());
    let view = Conflict {
        about: chrome.t_with("questionnaire-part", &[("number", number.into())]),
        clashes: clashes.found,
        action: format!("{base}/parts/{key}"),
        typed: again(form, opened, &part_seen(&opened.version.content, key)),
        now: format!("{base}?part={key}#part-{key}"),
    };
    opened.page_below(desk).conflict(&view)
}

/// A question.
pub fn question(
    desk: &Desk,
    opened: &Opened,
    form: &Form,
    (key, typed, now): (&Key, &QuestionTyped, &QuestionTyped),
) -> HttpResponse {
    let chrome = &desk.page.chrome;
    let content = &opened.version.content;
    let mut clashes = Clashes { chrome, found: Vec::new() };
    clashes.texts("questionnaire-text", &typed.text, &now.text);
    clashes.texts("questionnaire-guidance", &typed.guidance, &now.guidance);
    clashes.texts("questionnaire-heading", &typed.heading, &now.heading);
    clashes.options(typed, now);
    clashes.terms(typed, now);
    let condition = |value: &str| -> String {
        parse_condition(value).map(|c| condition_sentence(chrome, content, &c)).unwrap_or_default()
    };
    let (mine, theirs) = (condition(&typed.condition), condition(&now.condition));
    clashes.words("questionnaire-condition", mine, theirs);
    let base = opened.base(desk);
    let number = content.number_of(key).unwrap_or_default();
    let view = Conflict {
        about: chrome.t_with("questionnaire-question", &[("number", number.into())]),
        clashes: clashes.found,
        action: format!("{base}/questions/{key}"),
        typed: again(form, opened, &question_seen(content, key)),
        now: format!("{base}?question={key}#question-{key}"),
    };
    opened.page_below(desk).conflict(&view)
}

/// Everything that was typed, as a form that has seen what is there now.
fn again(form: &Form, opened: &Opened, seen: &str) -> Vec<(String, String)> {
    let own = ["csrf", "revision", "seen"];
    let kept = form.fields().iter().filter(|(name, _)| !own.contains(&name.as_str())).cloned();
    let renewed = [("revision", opened.version.revision.to_string()), ("seen", seen.to_owned())];
    kept.chain(renewed.map(|(name, value)| (name.to_owned(), value))).collect()
}

struct Clashes<'c> {
    chrome: &'c Chrome,
    found: Vec<Clash>,
}

impl Clashes<'_> {
    fn words(&mut self, key: &str, typed: String, now: String) {
        if typed.trim() != now.trim() {
            self.found.push(Clash { label: self.chrome.t(key), typed, now });
        }
    }

    fn texts(&mut self, key: &str, typed: &Texts, now: &Texts) {
        for language in typed.languages() {
            let (mine, theirs) = (typed.exact(language), now.exact(language));
            let (mine, theirs) = (mine.unwrap_or_default(), theirs.unwrap_or_default());
            if mine.trim() != theirs.trim() {
                let name = self.chrome.t(&format!("language-{language}"));
                let label = format!("{} · {name}", self.chrome.t(key));
                let (typed, now) = (mine.to_owned(), theirs.to_owned());
                self.found.push(Clash { label, typed, now });
            }
        }
    }

    fn tick(&mut self, key: &str, typed: bool, now: bool) {
        let word = |ticked: bool| self.chrome.t(if ticked { "yes" } else { "no" });
        let (mine, theirs) = (word(typed), word(now));
        self.words(key, mine, theirs);
    }

    /// What the kinds need to know.
    fn options(&mut self, typed: &QuestionTyped, now: &QuestionTyped) {
        let kind = |code: &str| self.chrome.t(&format!("kind-{code}"));
        let (mine, theirs) = (kind(&typed.kind), kind(&now.kind));
        self.words("questionnaire-kind", mine, theirs);
        self.texts("questionnaire-choices", &typed.choices, &now.choices);
        self.tick("questionnaire-details", typed.details, now.details);
        self.tick("questionnaire-other", typed.other, now.other);
        self.texts("questionnaire-unit", &typed.unit, &now.unit);
        self.tick("questionnaire-year", typed.year, now.year);
        let fields = |question: &QuestionTyped| -> String {
            let labels = question.fields.iter().map(|f| f.label.read(self.chrome.language));
            labels.collect::<Vec<_>>().join("\n")
        };
        let (mine, theirs) = (fields(typed), fields(now));
        self.words("questionnaire-fields", mine, theirs);
        self.words("questionnaire-max-items", typed.max_items.clone(), now.max_items.clone());
    }

    /// Whom the question is put to, and how.
    fn terms(&mut self, typed: &QuestionTyped, now: &QuestionTyped) {
        let audience = |question: &QuestionTyped| -> String {
            let names = question.audience.iter().map(|a| self.chrome.t(&format!("audience-{a}")));
            self.chrome.list_text(&names.collect::<Vec<_>>())
        };
        let (mine, theirs) = (audience(typed), audience(now));
        self.words("questionnaire-audience", mine, theirs);
        let expectation = |code: &str| self.chrome.t(&format!("expectation-{code}"));
        let (mine, theirs) = (expectation(&typed.expectation), expectation(&now.expectation));
        self.words("questionnaire-expectation", mine, theirs);
        self.words("questionnaire-word-limit", typed.word_limit.clone(), now.word_limit.clone());
        self.tick("questionnaire-attachments", typed.attachments, now.attachments);
        self.tick("questionnaire-sub", typed.sub, now.sub);
    }
}
