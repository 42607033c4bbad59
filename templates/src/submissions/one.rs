//! One submission in full: every question with its answer, in order.
use super::{Decide, Record, publication_mark};
use crate::{
    Chrome, View,
    parts::{
        Piece, Tab, alert, anchors, answer, desk, difference, error_summary, in_language,
        other_language,
    },
    respondents::Chip,
};
use domain::{
    answer::Value,
    language::{Language, Texts},
    questionnaire::Question,
    submission::{Attachment, Publication},
};
use maud::{Markup, html};

/// A submission.
pub struct One {
    /// Where it is read.
    pub href: String,
    /// Where the answers to each question are read side by side.
    pub base: String,
    /// Who.
    pub chip: Chip,
    /// 1, 2, …
    pub version: u32,
    /// The strictest publication choice of all versions, which binds.
    pub strictest: Publication,
    /// The parts of the questionnaire with what was answered.
    pub parts: Vec<PartRead>,
    /// The files.
    pub files: Vec<Attachment>,
    /// What is on record.
    pub record: Record,
    /// The form for a decision, for those who may.
    pub decide: Option<Decide>,
    /// The key of a sentence on why nothing was decided.
    pub refused: Option<&'static str>,
}

/// A part of the questionnaire.
pub struct PartRead {
    /// "II"
    pub number: String,
    /// Its title.
    pub title: Texts,
    /// Its questions.
    pub questions: Vec<QuestionRead>,
}

/// A question with its answer.
pub struct QuestionRead {
    /// "4 (a)"
    pub number: String,
    /// The question.
    pub question: Question,
    /// The answer.
    pub value: Option<Value>,
    /// What the version before said, when that was something else.
    pub earlier: Option<Earlier>,
}

/// What an earlier version said.
pub struct Earlier {
    /// Its number.
    pub version: u32,
    /// Its answer.
    pub value: Option<Value>,
    /// What changed in the words; nothing when the answers are not words.
    pub pieces: Vec<Piece>,
}

impl View for One {
    fn title(&self, chrome: &Chrome) -> String {
        let version = chrome.t_with("submissions-version", &[("version", self.version.into())]);
        let words = [("first", self.chip.name.1.as_str().into()), ("second", version.into())];
        chrome.t_with("mark-then", &words)
    }

    fn body(&self, chrome: &Chrome) -> Markup {
        let faults = self.decide.as_ref().map(|decide| decide.sentences(chrome));
        html! {
            h1 { bdi lang=(self.chip.name.0) { (self.chip.name.1) } }
            p {
                span.hint { (self.chip.kind(chrome)) } " · "
                (chrome.t_with("submissions-version", &[("version", self.version.into())])) " "
                (publication_mark(chrome, self.strictest))
            }
            @if let Some(key) = self.refused { (alert(&chrome.t(key))) }
            (error_summary(chrome, &faults.unwrap_or_default()))
            (desk(chrome, self.outline(chrome), self.text(chrome), self.margin(chrome)))
        }
    }

    fn wide(&self) -> bool {
        true
    }
}

impl One {
    fn outline(&self, chrome: &Chrome) -> Markup {
        html! {
            @for part in &self.parts {
                h2 { (part.number) ". " (shown(chrome, &part.title)) }
                @let links: Vec<_> = part.questions.iter().map(|read| read.link(chrome)).collect();
                (anchors(part.title.read(chrome.language), &links))
            }
        }
    }

    fn text(&self, chrome: &Chrome) -> Markup {
        html! {
            @for part in &self.parts {
                section {
                    h2 { (part.number) ". " (shown(chrome, &part.title)) }
                    @for read in &part.questions { (self.question(chrome, read)) }
                }
            }
        }
    }

    fn question(&self, chrome: &Chrome, read: &QuestionRead) -> Markup {
        let key = &read.question.key;
        let href = |file: &Attachment| format!("{}/attachments/{}", self.href, file.id);
        let language = self.record.language;
        html! {
            section.question id={ "question-" (key) } tabindex="-1" {
                h3 { (read.number) ". " (shown(chrome, &read.question.text)) }
                (answer(chrome, language, &read.question, read.value.as_ref(), &self.files, &href))
                @if let Some(earlier) = &read.earlier { (earlier.markup(chrome, language, &read.question)) }
                p.hint { a href={ (self.base) "/questions/" (key) "/answers#" (self.chip.slug) } { (chrome.t("submissions-side-by-side")) } }
            }
        }
    }

    fn margin(&self, chrome: &Chrome) -> Markup {
        html! {
            @if let Some(decide) = &self.decide { (decide.markup(chrome)) }
            (self.record.markup(chrome))
        }
    }
}

fn shown(chrome: &Chrome, texts: &Texts) -> Markup {
    let (language, words) = texts.shown(chrome.language);
    in_language(language, words)
}

impl QuestionRead {
    fn link(&self, chrome: &Chrome) -> Tab {
        let text = self.question.text.read(chrome.language);
        let text = format!("{}. {}", self.number, beginning(text));
        let changed = || chrome.aside_text(&text, chrome.t("submissions-changed"));
        Tab {
            href: format!("#question-{}", self.question.key),
            label: if self.earlier.is_some() { changed() } else { text },
            language: other_language(&self.question.text, chrome),
            count: None,
            current: false,
        }
    }
}

impl Earlier {
    fn markup(&self, chrome: &Chrome, language: Language, question: &Question) -> Markup {
        html! {
            details {
                summary { (chrome.t_with("submissions-changed-since", &[("version", self.version.into())])) }
                @if self.pieces.is_empty() {
                    p.hint { (chrome.t_with("submissions-before", &[("version", self.version.into())])) }
                    (answer(chrome, language, question, self.value.as_ref(), &[], &|_| String::new()))
                } @else {
                    p lang=(language) dir="auto" { (difference(chrome, &self.pieces)) }
                }
            }
        }
    }
}

/// The first words of a question, for lists.
pub(super) fn beginning(text: &str) -> String {
    const MOST: usize = 60;
    if text.chars().count() <= MOST {
        return text.to_owned();
    }
    let cut: String = text.chars().take(MOST).collect();
    let whole = cut.rsplit_once(' ').map_or(cut.as_str(), |(head, _)| head);
    format!("{whole} …")
}
