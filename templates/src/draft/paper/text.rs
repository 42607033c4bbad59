//! Sentences, with notes and references.
use super::Paper;
use crate::parts::in_language;
use domain::{
    document::Run,
    draft::{Paragraph, Sentence, Span},
};
use maud::{Markup, html};

impl Paper<'_> {
    /// Sentences in a row; those of the paragraph that nothing stands behind are marked.
    pub(super) fn sentences(&self, paragraph: &Paragraph, sentences: &[Sentence]) -> Markup {
        let unsourced: Vec<&Sentence> =
            if self.tools.is_some() { paragraph.without_source().collect() } else { Vec::new() };
        html! {
            @for (at, sentence) in sentences.iter().enumerate() {
                @if at > 0 { " " }
                @if unsourced.iter().any(|other| std::ptr::eq(*other, sentence)) {
                    span.unsourced { (self.sentence(sentence)) }
                    span.stale-note lang=(self.chrome.language) { " " (self.chrome.t("draft-no-source")) }
                } @else { (self.sentence(sentence)) }
            }
        }
    }

    /// A sentence.
    pub(super) fn sentence(&self, sentence: &Sentence) -> Markup {
        html! { @for span in &sentence.spans { (self.span(span)) } }
    }

    fn span(&self, span: &Span) -> Markup {
        match span {
            Span::Text(words) => html! { (words) },
            Span::Italic(words) => html! { em { (words) } },
            Span::Note(words) => self.note(words),
            Span::Foreign { language, words } => in_language(*language, words),
            Span::Paragraphs(to) if self.sheet.refers(to) => {
                html! { a.reference href=(self.href(to)) { (self.sheet.reference(to)) } }
            }
            Span::Paragraphs(to) => html! { mark { (self.sheet.reference(to)) } },
        }
    }

    fn note(&self, words: &str) -> Markup {
        let mut notes = self.notes.borrow_mut();
        notes.push(words.to_owned());
        let at = notes.len();
        html! { sup { a id={ "note-" (at) "-mark" } href={ "#note-" (at) } { (at) } } }
    }

    /// Finished stretches of text.
    pub(super) fn runs(&self, runs: &[Run]) -> Markup {
        html! {
            @for run in runs {
                @match run {
                    Run::Text(words) => (words),
                    Run::Italic(words) => em { (words) },
                    Run::Note(words) => (self.note(words)),
                    Run::Foreign { language, words } => (in_language(*language, words)),
                }
            }
        }
    }
}

/// A sentence without links and notes, as the margin repeats it.
pub(in crate::draft) fn plain(sheet: &crate::draft::Sheet, sentence: &Sentence) -> Markup {
    html! {
        @for span in &sentence.spans {
            @match span {
                Span::Text(words) => (words),
                Span::Italic(words) => em { (words) },
                Span::Note(_) => {},
                Span::Foreign { language, words } => (in_language(*language, words)),
                Span::Paragraphs(to) => (sheet.reference(to)),
            }
        }
    }
}
