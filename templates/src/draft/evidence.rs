//! What stands behind a paragraph: its sentences, and the answers behind each.
use super::{Place, paper::plain, sheet::Sheet};
use crate::{
    Chrome,
    layout::direction,
    parts::{answer, respondent_chip, status},
};
use domain::{
    answer::Value,
    draft::Sentence,
    language::{Language, Texts},
    questionnaire::Question,
    respondent::{Category, RegionalGroup},
    submission::Attachment,
};
use maud::{Markup, html};

/// From how many answers on they are folded, each under its respondent's name.
const FOLDED: usize = 4;

/// Sentences that the same answers stand behind.
#[derive(Clone, Debug)]
pub struct Backed {
    /// The sentences.
    pub sentences: Vec<Sentence>,
    /// Whether a person wrote them and no answer stands behind them.
    pub unsourced: bool,
    /// The answers, by question.
    pub asked: Vec<Asked>,
}

/// Answers to one question, or whole submissions.
#[derive(Clone, Debug)]
pub struct Asked {
    /// The question with its number; none where whole submissions are meant.
    pub question: Option<(String, Question)>,
    /// The answers that are shown.
    pub replies: Vec<ReplyShown>,
    /// How many more stand behind the sentence.
    pub more: usize,
    /// The respondent of the first answer that is not shown.
    pub next: Option<String>,
}

/// One respondent's answer.
#[derive(Clone, Debug)]
pub struct ReplyShown {
    /// The readable name in addresses.
    pub slug: String,
    /// The name.
    pub names: Texts,
    /// The category.
    pub category: Category,
    /// The regional group.
    pub group: Option<RegionalGroup>,
    /// Which version of the submission the draft was compiled from.
    pub version: u32,
    /// The language that it is written in.
    pub language: Language,
    /// The answer.
    pub value: Option<Value>,
    /// The files of the submission.
    pub files: Vec<Attachment>,
    /// Whether it still counts.
    pub counting: Counting,
}

/// What became of an answer since the draft was compiled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counting {
    /// It counts as it did.
    Counts,
    /// A later version takes its place.
    Replaced,
    /// It no longer counts.
    Gone,
}

/// All of it.
pub(super) fn evidence(chrome: &Chrome, place: &Place, sheet: &Sheet, backed: &[Backed]) -> Markup {
    html! {
        @for group in backed {
            section.backed {
                // Where the same answers stand behind the whole paragraph, its words need not be said again.
                @if backed.len() > 1 { blockquote.backed-words lang="en" dir="ltr" {
                    p { @for (at, sentence) in group.sentences.iter().enumerate() { @if at > 0 { " " } (plain(sheet, sentence)) } }
                } }
                @if group.asked.is_empty() { p.hint { (chrome.t(if group.unsourced { "draft-evidence-unsourced" } else { "draft-evidence-furniture" })) } }
                @for asked in &group.asked { (answers(chrome, place, asked)) }
            }
        }
    }
}

fn answers(chrome: &Chrome, place: &Place, asked: &Asked) -> Markup {
    let open = asked.replies.len() < FOLDED;
    html! {
        @if let Some((number, question)) = &asked.question {
            @let (language, words) = question.text.shown(chrome.language);
            p.backed-question {
                strong { (chrome.t_with("draft-question", &[("number", number.as_str().into())])) }
                " " span lang=(language) dir=(direction(language)) { (words) }
            }
        }
        @for reply in &asked.replies {
            details.backed-reply open[open] {
                summary { (chip(chrome, reply)) (standing(chrome, reply)) }
                @if let Some((_, question)) = &asked.question {
                    blockquote { (answer(chrome, reply.language, question, reply.value.as_ref(), &reply.files, &|_| place.submission(&reply.slug, reply.version))) }
                }
                p.hint {
                    @if let Some((_, question)) = &asked.question {
                        a href=(place.answers(question.key.as_str(), &reply.slug)) { (chrome.t("draft-evidence-answers")) } " · "
                    }
                    a href=(place.submission(&reply.slug, reply.version)) { (chrome.t("draft-evidence-submission")) }
                }
            }
        }
        @if asked.more > 0 {
            p.hint {
                @match (&asked.question, &asked.next) {
                    (Some((_, question)), Some(next)) => a href=(place.answers(question.key.as_str(), next)) { (more(chrome, asked.more)) },
                    _ => (more(chrome, asked.more)),
                }
            }
        }
    }
}

fn more(chrome: &Chrome, count: usize) -> String {
    chrome.t_with("draft-evidence-more", &[("count", count.into())])
}

fn chip(chrome: &Chrome, reply: &ReplyShown) -> Markup {
    let (language, name) = reply.names.shown(chrome.language);
    let category = chrome.t(&format!("category-{}", reply.category.code()));
    let group = reply.group.map(|group| chrome.t(&format!("group-{}", group.code())));
    respondent_chip(name, language, &category, group.as_deref())
}

fn standing(chrome: &Chrome, reply: &ReplyShown) -> Markup {
    match reply.counting {
        Counting::Counts => html! {},
        Counting::Replaced => html! { " " (status("warn", &chrome.t("draft-evidence-replaced"))) },
        Counting::Gone => html! { " " (status("bad", &chrome.t("draft-evidence-gone"))) },
    }
}
