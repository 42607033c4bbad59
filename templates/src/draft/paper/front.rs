//! Masthead, title, summary and contents.
use super::Paper;
use crate::draft::sheet::{TITLE, range_text};
use maud::{Markup, html};

impl Paper<'_> {
    pub(super) fn front(&self) -> Markup {
        let document = &self.sheet.document;
        html! {
            (self.masthead())
            (self.title())
            @for (at, note) in (1..).zip(&document.title_notes) { p.paper-title-note { (stars(at)) " " (note) } }
            @if !document.summary.is_empty() {
                section.paper-summary aria-labelledby="paper-summary" {
                    h3 #paper-summary { (document.labels.summary) }
                    @for paragraph in &self.sheet.draft.summary { (self.paragraph(paragraph, false)) }
                }
            }
            (self.contents())
        }
    }

    fn masthead(&self) -> Markup {
        let (head, labels) = (&self.sheet.document.masthead, &self.sheet.document.labels);
        let particulars = [
            labelled(&labels.distribution, &head.distribution),
            head.date.clone(),
            labelled(&labels.original, &head.original_language),
        ];
        html! {
            div.paper-masthead {
                p.paper-organization { (head.organization) }
                p.paper-symbol { (head.symbol) }
                p.paper-organ { (head.organ) }
                p.paper-particulars { @for line in particulars.iter().filter(|line| !line.is_empty()) { span { (line) } } }
            }
            div.paper-session {
                @for line in &head.body_lines { p { (line) } }
                @if !head.agenda_title.is_empty() { p { strong { (head.agenda_title) } } }
            }
        }
    }

    fn title(&self) -> Markup {
        let document = &self.sheet.document;
        let chrome = self.chrome;
        html! {
            div.para.para-head.paper-title id=(crate::draft::place::id_of(TITLE)) {
                h2 { (document.title) @if !document.title_notes.is_empty() { sup { @for at in 1..=document.title_notes.len() { (stars(at)) } } } }
                @if let Some(tools) = self.tools.as_ref().filter(|tools| tools.place.may_draft) {
                    (self.beside(html! {
                        a.para-tool href=(tools.place.draft(&format!("/heading?key={TITLE}"))) { (chrome.t("draft-rename")) span.hidden { " " (chrome.t("draft-place-title")) } }
                    }))
                }
            }
        }
    }

    fn contents(&self) -> Markup {
        let labels = &self.sheet.document.labels;
        html! {
            nav.paper-contents aria-labelledby="paper-contents" {
                h3 #paper-contents { (labels.contents) }
                p.paper-column aria-hidden="true" { (labels.paragraphs) }
                ul {
                    @for row in self.sheet.rows() {
                        li.deep[row.level > 1] {
                            a href=(self.href(row.key)) { span.paper-number { (row.number) } (row.text) }
                            @if let Some(range) = row.range { span.num { (range_text(range)) } }
                        }
                    }
                }
            }
        }
    }
}

fn stars(count: usize) -> String {
    "*".repeat(count)
}

fn labelled(label: &str, value: &str) -> String {
    if value.is_empty() { String::new() } else { format!("{label}: {value}") }
}
