//! A paragraph: its number in the margin, its text, and who stands behind it.
use super::{Paper, RemarkCount, Tools, exhibit};
use crate::{
    draft::{acts, hand::hand_line, margin::Shown, place::id, stale::stale_box},
    layout::direction,
};
use domain::{
    draft::{Hand, Paragraph, Source},
    style::number::letter,
};
use maud::{Markup, html};
use std::collections::BTreeSet;

impl Paper<'_> {
    /// A paragraph as it is printed, with its tools when it is worked on. Nothing for a removed one.
    pub(super) fn paragraph(&self, paragraph: &Paragraph, strong: bool) -> Markup {
        if !paragraph.is_visible() {
            return html! {};
        }
        let number = self.sheet.number(&paragraph.key);
        let focus = self.tools.as_ref().is_some_and(|tools| tools.focus == Some(&paragraph.key));
        html! {
            div.para.para-strong[strong] id=(id(&paragraph.key)) tabindex="-1" data-movable[focus] aria-current=[focus.then_some("true")] {
                p {
                    @if let Some(number) = number { span.para-number { (number) "." } " " }
                    span.stale[paragraph.stale.is_some()] { (self.sentences(paragraph, &paragraph.sentences)) }
                }
                @for (item, at) in paragraph.items.iter().zip(1..) {
                    p.item { span.item-number { "(" (letter(at)) ")" } " " (self.sentences(paragraph, &item.sentences)) }
                }
                @if let Some(tools) = &self.tools {
                    (self.marks(tools, paragraph, focus))
                    (self.below(tools, paragraph, focus))
                }
                @if let Some(shown) = &paragraph.exhibit { (exhibit(self.chrome, paragraph.key.as_str(), shown)) }
            }
        }
    }

    /// Beside the paragraph: how many answers stand behind it, and the way to its form.
    fn marks(&self, tools: &Tools<'_>, paragraph: &Paragraph, focus: bool) -> Markup {
        let (chrome, key) = (self.chrome, &paragraph.key);
        let name = self.sheet.name(chrome, key.as_str());
        let sources = sources(paragraph).len();
        let words = chrome
            .t_with("draft-evidence", &[("count", sources.into()), ("name", name.as_str().into())]);
        self.beside(html! {
            a.evidence.evidence-none[sources == 0] href=(tools.place.at(key.as_str())) data-evidence title=(words) {
                (sources) span.hidden { " " (words) }
            }
            @if tools.place.may_draft && !focus {
                a.para-tool href=(tools.place.draft(&format!("/paragraph?key={key}"))) { (chrome.t("edit")) span.hidden { " " (name) } }
            }
        })
    }

    /// Under the paragraph: whose words they are, what changed behind them, what was remarked.
    fn below(&self, tools: &Tools<'_>, paragraph: &Paragraph, focus: bool) -> Markup {
        let chrome = self.chrome;
        let remarks = tools.remarks.get(paragraph.key.as_str()).copied().unwrap_or_default();
        let by_hand = !matches!(paragraph.hand, Hand::Computed);
        let said = by_hand || paragraph.moved.is_some() || remarks.all > 0;
        html! {
            @if said || paragraph.stale.is_some() || focus {
                div.para-below lang=(chrome.language) dir=(direction(chrome.language)) {
                    @if said {
                        p.hint {
                            @if by_hand || paragraph.moved.is_some() { (hand_line(chrome, paragraph)) " " }
                            (self.remarks(tools, paragraph, remarks))
                        }
                    }
                    @if let Some(stale) = &paragraph.stale { (stale_box(chrome, &self.shown(tools), paragraph, stale)) }
                    @if focus && tools.place.may_draft { (acts::bar(chrome, tools.place, tools.version, &paragraph.key)) }
                }
            }
        }
    }

    fn shown<'s>(&'s self, tools: &Tools<'s>) -> Shown<'s> {
        Shown { place: tools.place, sheet: self.sheet, version: tools.version, names: tools.names }
    }

    fn remarks(&self, tools: &Tools<'_>, paragraph: &Paragraph, count: RemarkCount) -> Markup {
        let key = if count.open > 0 { "draft-remarks-open" } else { "draft-remarks-closed" };
        let shown = if count.open > 0 { count.open } else { count.all };
        html! {
            @if count.all > 0 {
                a href=(tools.place.at(paragraph.key.as_str())) data-evidence { (self.chrome.t_with(key, &[("count", shown.into())])) }
            }
        }
    }
}

/// The answers behind a paragraph, each once.
pub(in crate::draft) fn sources(paragraph: &Paragraph) -> BTreeSet<&Source> {
    paragraph.all_sentences().flat_map(|sentence| &sentence.sources).collect()
}
