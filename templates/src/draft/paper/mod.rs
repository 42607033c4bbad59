//! The draft as it will be printed, with quiet tools beside it for those who work on it.
mod annex;
mod exhibit;
mod front;
mod paragraph;
mod text;

use super::{Place, sheet::Sheet};
use crate::{Chrome, layout::direction};
use domain::{
    draft::{Anchor, Chapter, Paragraph, Section},
    language::{Language, Texts},
};
use maud::{Markup, html};
use std::{cell::RefCell, collections::BTreeMap};

use exhibit::exhibit;
pub(super) use text::plain;

/// How many remarks a paragraph has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RemarkCount {
    /// Remarks that nobody has disposed of.
    pub open: usize,
    /// All of them.
    pub all: usize,
}

/// What stands beside the text while it is worked on.
pub(super) struct Tools<'t> {
    pub(super) place: &'t Place,
    pub(super) version: u32,
    pub(super) remarks: &'t BTreeMap<String, RemarkCount>,
    pub(super) focus: Option<&'t Anchor>,
    /// The one chapter that is shown of a large draft.
    pub(super) only: Option<&'t Anchor>,
    /// Whose answers changed behind texts written by hand, by slug.
    pub(super) names: &'t BTreeMap<String, Texts>,
}

/// The text while it is set.
pub(super) struct Paper<'p> {
    chrome: &'p Chrome,
    sheet: &'p Sheet,
    tools: Option<Tools<'p>>,
    notes: RefCell<Vec<String>>,
}

/// The whole document; without tools it is for reading only.
pub(super) fn paper(chrome: &Chrome, sheet: &Sheet, tools: Option<Tools<'_>>) -> Markup {
    let paper = Paper { chrome, sheet, tools, notes: RefCell::default() };
    html! {
        article.document.paper lang="en" dir="ltr" {
            (paper.front())
            @for chapter in &sheet.draft.chapters { (paper.chapter(chapter)) }
            @for (annex, printed) in sheet.draft.annexes.iter().zip(&sheet.document.annexes) { (paper.annex(annex, printed)) }
            (paper.notes())
        }
    }
}

/// One paragraph by itself, as it will be printed.
pub(super) fn alone(chrome: &Chrome, sheet: &Sheet, paragraph: &Paragraph) -> Markup {
    let paper = Paper { chrome, sheet, tools: None, notes: RefCell::default() };
    html! {
        div.document.paper lang="en" dir="ltr" { (paper.paragraph(paragraph, false)) (paper.notes()) }
    }
}

impl Paper<'_> {
    fn chapter(&self, chapter: &Chapter) -> Markup {
        let Some(number) = self.sheet.heading_number(&chapter.key) else { return html! {} };
        html! {
            (self.heading(&chapter.key, number, html! { h3 { span.para-number { (number) } " " (chapter.heading.text) } }))
            @if let Some(range) = self.folded(chapter) {
                p.folded lang=(self.chrome.language) dir=(direction(self.chrome.language)) { (range) }
            } @else {
                @for paragraph in &chapter.paragraphs { (self.paragraph(paragraph, chapter.strong)) }
                @for section in &chapter.sections { (self.section(section, chapter.strong)) }
            }
        }
    }

    /// For a chapter that is not shown: the way to it.
    fn folded(&self, chapter: &Chapter) -> Option<Markup> {
        let tools =
            self.tools.as_ref().filter(|t| t.only.is_some_and(|key| *key != chapter.key))?;
        let count = chapter.all_paragraphs().filter(|p| p.is_visible()).count();
        let words = self.chrome.t_with("draft-chapter-open", &[("count", count.into())]);
        Some(html! { a href=(tools.place.at(chapter.key.as_str())) { (words) } })
    }

    /// Where a heading or paragraph is: on this page, or on the page of its chapter.
    fn href(&self, key: &Anchor) -> String {
        match self.tools.as_ref().filter(|tools| tools.only.is_some()) {
            Some(tools) => tools.place.at(key.as_str()),
            None => format!("#{}", super::place::id(key)),
        }
    }

    fn section(&self, section: &Section, strong: bool) -> Markup {
        let number = self.sheet.heading_number(&section.key);
        html! {
            @if let Some(number) = number {
                (self.heading(&section.key, number, html! { h4 { span.para-number { (number) } " " (section.heading.text) } }))
            }
            @for paragraph in &section.paragraphs { (self.paragraph(paragraph, strong)) }
        }
    }

    fn heading(&self, key: &Anchor, number: &str, heading: Markup) -> Markup {
        let chrome = self.chrome;
        html! {
            div.para.para-head id=(super::place::id(key)) {
                (heading)
                @if let Some(tools) = self.tools.as_ref().filter(|tools| tools.place.may_draft) {
                    (self.beside(html! {
                        a.para-tool href=(tools.place.draft(&format!("/heading?key={key}"))) { (chrome.t("draft-rename")) span.hidden { " " (number) } }
                        a.para-tool href=(tools.place.draft(&format!("/addition?after={key}"))) title=(chrome.t("draft-add-under")) {
                            (chrome.t("add")) span.hidden { " " (chrome.t("draft-add-under")) " " (number) }
                        }
                    }))
                }
            }
        }
    }

    /// Something of ours beside the text, in the language of the page.
    fn beside(&self, tools: Markup) -> Markup {
        let language = Some(self.chrome.language).filter(|language| *language != Language::En);
        html! { div.para-marks { span lang=[language] dir=[language.map(direction)] { (tools) } } }
    }

    fn notes(&self) -> Markup {
        let notes = self.notes.borrow();
        html! {
            @if !notes.is_empty() {
                ol.paper-notes aria-label=(self.chrome.t("draft-notes")) {
                    @for (at, note) in (1..).zip(notes.iter()) {
                        li id={ "note-" (at) } { (note) " " a href={ "#note-" (at) "-mark" } aria-label=(self.chrome.t("draft-note-back")) { "↑" } }
                    }
                }
            }
        }
    }
}
