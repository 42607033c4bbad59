//! The desk of a draft: the heart of the product.
use super::{
    Place,
    margin::{Focus, Shown, at_rest, of_paragraph},
    outline::outline,
    paper::{RemarkCount, Tools, paper},
    remarks::Refused,
    sheet::Sheet,
};
use crate::{
    Chrome, View,
    parts::{self, error_summary, note, post_button},
};
use domain::{draft::Anchor, language::Texts};
use jiff::Timestamp;
use maud::{Markup, html};
use std::collections::BTreeMap;

/// Which version is shown.
#[derive(Clone, Debug)]
pub struct Line {
    /// Its number.
    pub version: u32,
    /// Who made it.
    pub by: String,
    /// When.
    pub at: Timestamp,
}

/// What happened to the submissions since the draft was compiled.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct News {
    /// Respondents whose submission counts now and did not.
    pub accepted: usize,
    /// Respondents of whom a later version counts.
    pub replaced: usize,
    /// Respondents whose submission no longer counts.
    pub gone: usize,
}

impl News {
    /// Whether nothing happened.
    #[must_use]
    pub const fn is_none(&self) -> bool {
        self.accepted + self.replaced + self.gone == 0
    }
}

/// The desk.
pub struct Desk<'d> {
    /// The draft.
    pub place: &'d Place,
    /// The latest version.
    pub sheet: &'d Sheet,
    /// Which one that is.
    pub line: Line,
    /// What happened since.
    pub news: News,
    /// How many remarks each paragraph has.
    pub remarks: BTreeMap<String, RemarkCount>,
    /// What was asked for: a paragraph or a heading.
    pub at: Option<Anchor>,
    /// The paragraph in focus.
    pub focus: Option<Focus>,
    /// The names of those whose answers changed behind texts written by hand, by slug.
    pub names: BTreeMap<String, Texts>,
}

impl View for Desk<'_> {
    fn sheet(&self) -> Option<&'static str> {
        Some(super::SHEET)
    }

    fn title(&self, chrome: &Chrome) -> String {
        chrome.t("draft-title")
    }

    fn wide(&self) -> bool {
        true
    }

    fn body(&self, chrome: &Chrome) -> Markup {
        let open = self.remarks.values().map(|count| count.open).sum();
        parts::desk(
            chrome,
            outline(chrome, self.place, self.sheet, &self.line, open),
            self.text(chrome),
            self.margin(chrome),
        )
    }
}

impl Desk<'_> {
    fn text(&self, chrome: &Chrome) -> Markup {
        let tools = Tools {
            place: self.place,
            version: self.line.version,
            remarks: &self.remarks,
            focus: self.focus.as_ref().map(|focus| &focus.key),
            only: self.only(),
            names: &self.names,
        };
        html! {
            div.tool {
                h1 { (chrome.t("draft-title")) }
                (error_summary(chrome, &self.faults()))
                (self.news(chrome))
                (files(chrome, self.place, None))
            }
            (paper(chrome, self.sheet, Some(tools)))
        }
    }

    /// The chapter to show when there are too many paragraphs for one page.
    fn only(&self) -> Option<&Anchor> {
        let first = self.sheet.draft.chapters.first().map(|chapter| &chapter.key);
        let asked = self.at.as_ref().and_then(|key| self.sheet.chapter_of(key));
        asked.or(first).filter(|_| self.sheet.is_large())
    }

    fn faults(&self) -> Vec<(String, String)> {
        let refused = self.focus.as_ref().and_then(|focus| focus.refused.as_ref());
        let id = |refused: &Refused| match &refused.remark {
            Some(remark) => format!("reason-{remark}"),
            None => "remark-body".to_owned(),
        };
        refused.map(|refused| (id(refused), refused.fault.clone())).into_iter().collect()
    }

    /// That replies came, changed or went since; the way on is to compile again.
    fn news(&self, chrome: &Chrome) -> Markup {
        let kinds = [
            ("draft-news-accepted", self.news.accepted),
            ("draft-news-replaced", self.news.replaced),
            ("draft-news-gone", self.news.gone),
        ];
        let word = chrome.t("draft-recompile");
        let action = self.place.compilation();
        html! {
            @if !self.news.is_none() {
                (note(html! {
                    @for (key, count) in kinds.into_iter().filter(|(_, count)| *count > 0) { p { (chrome.t_with(key, &[("count", count.into())])) } }
                    p { (chrome.t(if self.place.may_compile { "draft-news-advice" } else { "draft-news-wait" })) }
                    @if self.place.may_compile { p { (post_button(chrome, &action, &word, "button primary")) } }
                }))
            }
        }
    }

    fn margin(&self, chrome: &Chrome) -> Markup {
        let shown = Shown {
            place: self.place,
            sheet: self.sheet,
            version: self.line.version,
            names: &self.names,
        };
        match &self.focus {
            Some(focus) => of_paragraph(chrome, &shown, focus, false),
            None => at_rest(chrome, self.place, self.sheet, self.line.version),
        }
    }
}

/// The draft to take away, in four forms.
pub(super) fn files(chrome: &Chrome, place: &Place, version: Option<u32>) -> Markup {
    let which = version.map(|version| format!("?version={version}")).unwrap_or_default();
    html! {
        p.toolbar {
            span.hint { (chrome.t("draft-files")) }
            @for (ending, name) in [("docx", "Word (DOCX)"), ("pdf", "PDF"), ("html", "HTML"), ("json", "JSON")] {
                a href=(place.draft(&format!("/file.{ending}{which}"))) download lang="en" { (name) }
            }
        }
    }
}
