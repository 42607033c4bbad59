//! The house-style check of a draft.
use super::{Place, place::id_of, sheet::Sheet};
use crate::{
    Chrome, View,
    parts::{alert, empty, status},
};
use domain::style::lint::{Finding, Place as Where};
use maud::{Markup, html};

/// What the check found.
pub struct Style<'s> {
    /// The draft.
    pub place: &'s Place,
    /// The latest version.
    pub sheet: &'s Sheet,
    /// Everything found, in the order of the text.
    pub findings: Vec<Finding>,
}

impl View for Style<'_> {
    fn sheet(&self) -> Option<&'static str> {
        Some(super::SHEET)
    }

    fn title(&self, chrome: &Chrome) -> String {
        chrome.t("draft-style")
    }

    fn body(&self, chrome: &Chrome) -> Markup {
        let (hints, slips): (Vec<_>, Vec<_>) =
            self.findings.iter().partition(|finding| finding.rule.is_hint());
        html! {
            h1 { (chrome.t("draft-style")) }
            p.lead { (chrome.t("draft-style-lead")) }
            @if slips.is_empty() {
                (empty(&chrome.t("draft-style-none"), &chrome.t("draft-style-none-text"), None))
            } @else {
                (alert(&chrome.t_with("draft-style-count", &[("count", slips.len().into())])))
                (self.list(chrome, &slips))
            }
            @if !hints.is_empty() {
                h2 { (chrome.t("draft-style-hints")) }
                p { (chrome.t("draft-style-hints-text")) }
                (self.list(chrome, &hints))
            }
            p.actions { a href=(self.place.draft("")) { (chrome.t("draft-difference-back")) } }
        }
    }
}

impl Style<'_> {
    fn list(&self, chrome: &Chrome, findings: &[&Finding]) -> Markup {
        html! {
            ul.findings.measure {
                @for finding in findings {
                    li {
                        p { (self.place_of(chrome, &finding.place)) " " (status("calm", &chrome.t(&rule_key(finding)))) }
                        blockquote lang="en" dir="ltr" { p { (finding.excerpt) } }
                        p lang="en" dir="ltr" { (finding.advice) }
                    }
                }
            }
        }
    }

    fn place_of(&self, chrome: &Chrome, place: &Where) -> Markup {
        let draft = &self.sheet.draft;
        let link = |key: &str, name: String| html! { a href=(self.place.at(key)) { (name) } };
        match place {
            Where::Paragraph(number) | Where::Item(number, _) => {
                let found = draft.paragraphs().find(|p| self.sheet.number(&p.key) == Some(*number));
                match found {
                    Some(p) => {
                        html! { a href=(self.place.at(p.key.as_str())) { (self.sheet.name(chrome, p.key.as_str())) } }
                    }
                    None => html! { (place.to_string()) },
                }
            }
            Where::Summary => {
                html! { a href={ (self.place.draft("")) "#paper-summary" } { (chrome.t("draft-place-summary")) } }
            }
            Where::Heading(number) => match self.heading(number) {
                Some((key, text)) => link(&key, format!("{number}. {text}")),
                None => html! { (number) },
            },
            Where::Annex(_) => match draft.annexes.first() {
                Some(annex) => {
                    html! { a href={ (self.place.draft("")) "#" (id_of(annex.key.as_str())) } { (chrome.t("draft-place-annexes")) } }
                }
                None => html! { (chrome.t("draft-place-annexes")) },
            },
            Where::Note(marker) => {
                html! { (chrome.t_with("draft-place-note", &[("marker", marker.as_str().into())])) }
            }
        }
    }

    /// The chapter "II" or section "II.D".
    fn heading(&self, number: &str) -> Option<(String, String)> {
        let mut parts = number.trim_end_matches('.').split('.');
        let chapter = format!("{}.", parts.next()?);
        let is = |key, wanted: &str| self.sheet.heading_number(key) == Some(wanted);
        let found = self.sheet.draft.chapters.iter().find(|c| is(&c.key, &chapter))?;
        match parts.next() {
            None => Some((found.key.to_string(), found.heading.text.clone())),
            Some(section) => {
                let wanted = format!("{section}.");
                let found = found.sections.iter().find(|s| is(&s.key, &wanted))?;
                Some((found.key.to_string(), found.heading.text.clone()))
            }
        }
    }
}

/// The key of the text that names a rule: `draft-lint-non_oxford_ise`.
pub(super) fn rule_key(finding: &Finding) -> String {
    let code = serde_json::to_value(finding.rule).unwrap_or_default();
    format!("draft-lint-{}", code.as_str().unwrap_or("other"))
}
