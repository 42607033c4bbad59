//! The margin: what stands behind the paragraph in focus, or what waits for the reader.
use super::{
    Place,
    acts::{bar, restore},
    evidence::{Backed, evidence},
    hand::hand_line,
    remarks::{Refused, RemarkShown, on_paragraph},
    sheet::Sheet,
    stale::stale_box,
    versions::{ActShown, act_line},
};
use crate::{Chrome, View};
use domain::{
    draft::{Anchor, Hand, Paragraph},
    language::Texts,
};
use maud::{Markup, html};
use std::collections::BTreeMap;

/// The paragraph in focus and what is known about it.
#[derive(Clone, Debug)]
pub struct Focus {
    /// The paragraph.
    pub key: Anchor,
    /// What stands behind its sentences.
    pub backed: Vec<Backed>,
    /// The remarks on it.
    pub remarks: Vec<RemarkShown>,
    /// What was done to it, newest first.
    pub history: Vec<ActShown>,
    /// What was typed into a form of remarks and not taken.
    pub refused: Option<Refused>,
}

/// The version of the draft that is shown.
#[derive(Clone, Copy)]
pub(super) struct Shown<'s> {
    pub(super) place: &'s Place,
    pub(super) sheet: &'s Sheet,
    pub(super) version: u32,
    pub(super) names: &'s BTreeMap<String, Texts>,
}

/// The margin for the paragraph in focus. `acts` says whether its tools stand here, because they stand nowhere else.
pub(super) fn of_paragraph(
    chrome: &Chrome,
    shown: &Shown<'_>,
    focus: &Focus,
    acts: bool,
) -> Markup {
    let Shown { place, sheet, version, .. } = *shown;
    let key = focus.key.as_str();
    let Some(paragraph) = sheet.draft.paragraph(&focus.key) else { return html! {} };
    html! {
        h2 { (sheet.name(chrome, key)) }
        p.hint { (whose(chrome, paragraph)) }
        @if acts && place.may_draft && paragraph.is_visible() { div data-movable { (bar(chrome, place, version, &focus.key)) } }
        @if place.may_draft && !paragraph.is_visible() { p { (restore(chrome, place, version, &focus.key)) } }
        @if let Some(stale) = paragraph.stale.as_ref().filter(|_| !paragraph.is_visible()) {
            (stale_box(chrome, shown, paragraph, stale))
        }
        h3 { (chrome.t("draft-evidence-title")) }
        (evidence(chrome, place, sheet, &focus.backed))
        (on_paragraph(chrome, place, key, &focus.remarks, focus.refused.as_ref()))
        @if !focus.history.is_empty() {
            h3 { (chrome.t("draft-history")) }
            ul.history { @for act in &focus.history { li { (act_line(chrome, place, act)) } } }
        }
    }
}

fn whose(chrome: &Chrome, paragraph: &Paragraph) -> Markup {
    html! {
        @if matches!(paragraph.hand, Hand::Computed) { (chrome.t("draft-hand-computed")) " " }
        (hand_line(chrome, paragraph))
    }
}

/// The margin by itself, as the script asks for it.
pub struct MarginPage<'m> {
    /// The draft.
    pub place: &'m Place,
    /// The version shown.
    pub sheet: &'m Sheet,
    /// Its number.
    pub version: u32,
    /// The paragraph in focus.
    pub focus: Focus,
    /// The names of those whose answers changed, by slug.
    pub names: BTreeMap<String, Texts>,
}

impl View for MarginPage<'_> {
    fn sheet(&self) -> Option<&'static str> {
        Some(super::SHEET)
    }

    fn title(&self, chrome: &Chrome) -> String {
        self.sheet.name(chrome, self.focus.key.as_str())
    }

    fn body(&self, chrome: &Chrome) -> Markup {
        let (place, sheet) = (self.place, self.sheet);
        let shown = Shown { place, sheet, version: self.version, names: &self.names };
        html! {
            h1 { (self.title(chrome)) }
            div data-evidence-body { (of_paragraph(chrome, &shown, &self.focus, true)) }
        }
    }
}

/// The margin when no paragraph is in focus: what waits, what was removed, how to read the marks.
pub(super) fn at_rest(chrome: &Chrome, place: &Place, sheet: &Sheet, version: u32) -> Markup {
    let keys = |paragraphs: Vec<&Paragraph>| -> Vec<Anchor> {
        paragraphs.into_iter().map(|p| p.key.clone()).collect()
    };
    let stale = keys(sheet.draft.flagged().collect());
    let visible = || sheet.draft.paragraphs().filter(|p| p.is_visible());
    let unsourced = keys(visible().filter(|p| p.without_source().next().is_some()).collect());
    let broken = domain::draft::broken_references(&sheet.draft);
    let removed: Vec<&Paragraph> = sheet.removed().collect();
    let lists = [
        ("draft-waits-stale", stale),
        ("draft-waits-broken", broken),
        ("draft-waits-unsourced", unsourced),
    ];
    let waits = lists.iter().any(|(_, keys)| !keys.is_empty());
    html! {
        @if waits {
            h2 { (chrome.t("draft-waits")) }
            @for (title, keys) in lists.iter().filter(|(_, keys)| !keys.is_empty()) {
                h3 { (chrome.t(title)) }
                ul { @for key in keys { li { a href=(place.at(key.as_str())) { (sheet.name(chrome, key.as_str())) } } } }
            }
        }
        h2 { (chrome.t("draft-reading")) }
        p { (chrome.t("draft-reading-evidence")) }
        p { (chrome.t("draft-reading-hand")) }
        @if place.may_draft { p { (chrome.t("draft-reading-keys")) } }
        @if !removed.is_empty() {
            h2 #removed { (chrome.t("draft-removed")) }
            @for paragraph in removed { (taken_out(chrome, place, version, paragraph)) }
        }
    }
}

/// A removed paragraph: who took it out, how it begins, the way back.
fn taken_out(chrome: &Chrome, place: &Place, version: u32, paragraph: &Paragraph) -> Markup {
    let words: String = paragraph.sentences.iter().map(|s| s.words()).collect::<Vec<_>>().join(" ");
    let mut begins: String = words.chars().take(140).collect();
    if begins.len() < words.len() {
        begins.push('…');
    }
    html! {
        div.removed {
            p.hint { (hand_line(chrome, paragraph)) }
            p lang="en" dir="ltr" { (begins) }
            @if place.may_draft { (restore(chrome, place, version, &paragraph.key)) }
        }
    }
}
