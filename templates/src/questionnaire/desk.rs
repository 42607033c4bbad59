//! The desk of a questionnaire: contents, the questions as they will be read, and what stands behind the one in focus.
use super::{
    Adding, Fault, HeadTyped, PartTyped, QuestionTyped, SHEET, added, margin::margin,
    outline::outline, question, reading, section, sentences::condition_sentence,
};
use crate::{
    Chrome, View,
    parts::{desk, empty, error_summary, link_primary, link_secondary, post_button, status},
    when,
};
use domain::{
    language::{Language, Texts},
    questionnaire::{Expectation, Key, Numbered, NumberedPart, Place, Questionnaire},
};
use jiff::Timestamp;
use maud::{Markup, html};

/// The id of the form of what is in focus; fields in the margin belong to it.
pub const FORM: &str = "focus-form";

/// The questionnaire of a consultation at one version.
pub struct Desk {
    /// Its address.
    pub base: String,
    /// The address of its consultation.
    pub consultation: String,
    /// The questions.
    pub questionnaire: Questionnaire,
    /// 1, 2, …
    pub version: u32,
    /// How often it was saved.
    pub revision: i32,
    /// When it was dispatched and so frozen.
    pub dispatched_at: Option<Timestamp>,
    /// What the reader may do.
    pub rights: Rights,
    /// What is being edited.
    pub focus: Focus,
    /// The fingerprint of what is in focus, as it is kept.
    pub seen: String,
    /// What is wrong with what was typed.
    pub faults: Vec<Fault>,
    /// What is being added, when something is wrong with it.
    pub adding: Option<Adding>,
    /// Other consultations whose questionnaires could be copied: readable name and title.
    pub sources: Vec<(String, Texts)>,
}

/// What the reader may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rights {
    /// Read.
    Read,
    /// Read, and begin a corrigendum.
    Correct,
    /// Write.
    Write,
}

/// What is being edited.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Focus {
    /// Nothing.
    None,
    /// Title, preamble, instruction, languages.
    Head(HeadTyped),
    /// The head of a part.
    Part {
        /// Which.
        key: Key,
        /// What stands in the form.
        typed: PartTyped,
    },
    /// A question.
    Question {
        /// Which.
        key: Key,
        /// What stands in the form.
        typed: Box<QuestionTyped>,
        /// Whether its kind can't be changed, because an earlier version was dispatched with it.
        fixed_kind: bool,
    },
}

impl Desk {
    /// Whether this version can be changed by the reader.
    #[must_use]
    pub fn may_write(&self) -> bool {
        self.rights == Rights::Write
    }

    /// The address of the desk with something in focus.
    #[must_use]
    pub fn focus_on(&self, place: &Place) -> String {
        let base = &self.base;
        match place {
            Place::Head if self.may_write() => format!("{base}?edit=head#head"),
            Place::Part(key) if self.may_write() => format!("{base}?part={key}#part-{key}"),
            Place::Question(key) if self.may_write() => {
                format!("{base}?question={key}#question-{key}")
            }
            Place::Head => "#head".to_owned(),
            Place::Part(key) => format!("#part-{key}"),
            Place::Question(key) => format!("#question-{key}"),
        }
    }

    /// What a form of one button sends, so that nothing newer is overwritten.
    pub(super) fn sent_along(&self) -> Vec<(String, String)> {
        vec![
            ("revision".to_owned(), self.revision.to_string()),
            ("seen".to_owned(), self.seen.clone()),
        ]
    }

    /// The language in which the texts are shown: the reader's, if the questionnaire is issued in it, else the source.
    pub(super) fn language(&self, chrome: &Chrome) -> Language {
        let order = self.questionnaire.writing_order();
        Some(chrome.language).filter(|language| order.contains(language)).unwrap_or(order[0])
    }

    fn is_ready(&self) -> bool {
        self.questionnaire.unready().is_empty()
    }

    fn standing(&self, chrome: &Chrome) -> Markup {
        let version = [("version", self.version.into())];
        html! {
            div.toolbar {
                @match self.dispatched_at {
                    None => (status("calm", &chrome.t_with("questionnaire-draft", &version))),
                    Some(at) => {
                        (status("good", &chrome.t_with("questionnaire-frozen", &version)))
                        span { (when::moment(chrome, at)) }
                    }
                }
                a href={ (self.base) "/preview" } { (chrome.t("questionnaire-preview")) }
                a href={ (self.base) "/versions" } { (chrome.t("questionnaire-versions")) }
                @if self.may_write() && self.version > 1 {
                    a href={ (self.base) "/corrigendum" } { (chrome.t("questionnaire-corrigendum-review")) }
                }
            }
            @if self.dispatched_at.is_some() { p.measure { (chrome.t("questionnaire-frozen-text")) } }
            @if self.rights == Rights::Correct {
                p { (post_button(chrome, &format!("{}/corrigendum", self.base), &chrome.t("questionnaire-corrigendum-begin"), "button")) }
            }
        }
    }

    fn text(&self, chrome: &Chrome) -> Markup {
        html! {
            @if self.focus == Focus::None {
                (error_summary(chrome, &Fault::summary(&self.faults, chrome)))
            }
            (self.head(chrome))
            @if self.questionnaire.parts.is_empty() {
                (empty(&chrome.t("questionnaire-none"), &chrome.t("questionnaire-none-text"), None))
            }
            @for part in &self.questionnaire.numbered() { (self.part(chrome, part)) }
            @if self.may_write() { (added::part(chrome, self)) (added::copy(chrome, self)) }
            @if self.may_write() && self.focus == Focus::None { (self.onward(chrome)) }
        }
    }

    /// The way on, once everything is there.
    fn onward(&self, chrome: &Chrome) -> Markup {
        html! {
            @if self.is_ready() {
                p.actions {
                    @if self.version == 1 {
                        (link_primary(&format!("{}/dispatch", self.consultation), &chrome.t("questionnaire-to-dispatch")))
                    } @else {
                        (link_primary(&format!("{}/corrigendum", self.base), &chrome.t("questionnaire-corrigendum-review")))
                    }
                    (link_secondary(&format!("{}/preview", self.base), &chrome.t("questionnaire-preview")))
                }
            }
        }
    }

    fn head(&self, chrome: &Chrome) -> Markup {
        if let Focus::Head(typed) = &self.focus {
            return section::head_form(chrome, self, typed);
        }
        let (language, title) = self.questionnaire.title.shown(self.language(chrome));
        html! {
            section.document.apart #head {
                h2 lang=(language) { @if title.is_empty() { (chrome.t("questionnaire-untitled")) } @else { (title) } }
                (reading::head(self.language(chrome), &self.questionnaire))
                (self.edit(chrome, &Place::Head, "questionnaire-edit-head", ""))
            }
        }
    }

    fn part(&self, chrome: &Chrome, numbered: &NumberedPart<'_>) -> Markup {
        let key = &numbered.part.key;
        html! {
            @match &self.focus {
                Focus::Part { key: focus, typed } if focus == key => (section::part_form(chrome, self, key, typed)),
                _ => section.document.apart id={ "part-" (key) } {
                    (reading::part_head(chrome, self.language(chrome), numbered))
                    (self.edit(chrome, &Place::Part(key.clone()), "questionnaire-edit-part", &numbered.number))
                },
            }
            @for asked in &numbered.questions { (self.question(chrome, asked)) }
            @if self.may_write() { (added::question(chrome, self, numbered)) }
        }
    }

    fn question(&self, chrome: &Chrome, asked: &Numbered<'_>) -> Markup {
        let key = &asked.question.key;
        match &self.focus {
            Focus::Question { key: focus, typed, fixed_kind } if focus == key => {
                question::form(chrome, self, key, typed, *fixed_kind)
            }
            _ => html! {
                section.document.apart id={ "question-" (key) } {
                    (reading::question(chrome, self.language(chrome), (&self.questionnaire, asked), html! {
                        (self.terms(chrome, asked))
                        (self.edit(chrome, &Place::Question(key.clone()), "questionnaire-edit-question", &asked.number))
                    }))
                }
            },
        }
    }

    /// What the author must know of a question at a glance.
    fn terms(&self, chrome: &Chrome, asked: &Numbered<'_>) -> Markup {
        let question = asked.question;
        let fault =
            question.condition.as_ref().and_then(|c| c.fault(&self.questionnaire, &question.key));
        html! {
            @if !question.audience.is_empty() {
                p.hint {
                    (chrome.t("questionnaire-only-to")) " "
                    (chrome.list(question.audience.iter().map(|a| chrome.t(&format!("audience-{}", a.code())))))
                }
            }
            @if question.expectation == Expectation::Expected { p.hint { (chrome.t("questionnaire-is-expected")) } }
            @if let (Some(condition), Some(_)) = (&question.condition, fault) {
                p.error {
                    (chrome.t("questionnaire-condition-unmet")) " "
                    (condition_sentence(chrome, &self.questionnaire, condition))
                }
            }
        }
    }

    fn edit(&self, chrome: &Chrome, place: &Place, key: &str, number: &str) -> Markup {
        html! {
            @if self.may_write() {
                p.edit-link { a href=(self.focus_on(place)) { (chrome.t_with(key, &[("number", number.into())])) } }
            }
        }
    }
}

impl View for Desk {
    fn title(&self, chrome: &Chrome) -> String {
        let title = self.questionnaire.title.read(chrome.language);
        let words = [("name", chrome.t("questionnaire").into()), ("value", title.into())];
        chrome.t_with("mark-pair", &words)
    }

    fn sheet(&self) -> Option<&'static str> {
        Some(SHEET)
    }

    fn body(&self, chrome: &Chrome) -> Markup {
        html! {
            h1 { (chrome.t("questionnaire")) }
            (self.standing(chrome))
            (desk(chrome, outline(chrome, self), self.text(chrome), margin(chrome, self)))
        }
    }

    fn wide(&self) -> bool {
        true
    }
}
