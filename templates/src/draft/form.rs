//! Writing a paragraph or a heading.
use super::{
    Place,
    evidence::{Backed, evidence},
    paper::alone,
    sheet::Sheet,
};
use crate::{
    Chrome, View,
    parts::{
        self, Change, Field, Piece, button_primary, button_secondary, difference, error_summary,
        hidden, text_area, text_field,
    },
};
use domain::draft::Anchor;
use maud::{Markup, html};

/// The text that somebody else gave a place while this one was being written.
#[derive(Clone, Debug)]
pub struct Theirs {
    /// Who.
    pub by: String,
    /// The text as it now stands, against the one typed.
    pub pieces: Vec<Piece>,
    /// The text as it now stands, in markup.
    pub text: String,
}

/// What the form writes.
#[derive(Clone, Debug)]
pub enum Writes {
    /// A paragraph that is there.
    Paragraph {
        /// Which.
        key: Anchor,
        /// What stands behind it.
        backed: Vec<Backed>,
    },
    /// A new paragraph.
    Addition {
        /// After which paragraph, or first under which heading.
        after: Anchor,
        /// The key of the new one, given when the form was made, so that it is added once however often it is sent.
        key: String,
    },
    /// The heading of a chapter or section, or the title.
    Heading {
        /// Which; `title` for the title.
        key: String,
    },
}

/// The form.
pub struct Form<'f> {
    /// The draft.
    pub place: &'f Place,
    /// The latest version.
    pub sheet: &'f Sheet,
    /// Its number; the form carries it.
    pub version: u32,
    /// What is written.
    pub writes: Writes,
    /// What stands in the field.
    pub text: String,
    /// The sentence that says what is wrong.
    pub fault: Option<String>,
    /// What somebody else wrote meanwhile.
    pub theirs: Option<Theirs>,
}

impl View for Form<'_> {
    fn sheet(&self) -> Option<&'static str> {
        Some(super::SHEET)
    }

    fn title(&self, chrome: &Chrome) -> String {
        let name = |key: &str| self.sheet.name(chrome, key);
        let (key, name) = match &self.writes {
            Writes::Paragraph { key, .. } => ("draft-form-paragraph", name(key.as_str())),
            Writes::Addition { after, .. } if self.sheet.draft.paragraph(after).is_some() => {
                ("draft-form-addition", name(after.as_str()))
            }
            Writes::Addition { after, .. } => ("draft-form-addition-under", name(after.as_str())),
            Writes::Heading { key } => ("draft-form-heading", name(key)),
        };
        chrome.t_with(key, &[("name", name.into())])
    }

    fn wide(&self) -> bool {
        !matches!(self.writes, Writes::Heading { .. })
    }

    fn body(&self, chrome: &Chrome) -> Markup {
        match &self.writes {
            Writes::Paragraph { backed, .. } => {
                let margin = html! { h2 { (chrome.t("draft-evidence-title")) } (evidence(chrome, self.place, self.sheet, backed)) };
                parts::desk(chrome, self.help(chrome), self.text(chrome), margin)
            }
            Writes::Addition { .. } => {
                parts::desk(chrome, self.help(chrome), self.text(chrome), self.references(chrome))
            }
            Writes::Heading { .. } => self.text(chrome),
        }
    }
}

impl Form<'_> {
    fn text(&self, chrome: &Chrome) -> Markup {
        let faults: Vec<_> =
            self.fault.iter().map(|f| ("text-field".to_owned(), f.clone())).collect();
        html! {
            h1 { (self.title(chrome)) }
            (error_summary(chrome, &faults))
            @if let Some(theirs) = &self.theirs { (self.conflict(chrome, theirs)) }
            (self.neighbour(chrome))
            form method="post" action=(self.place.draft(self.action())) data-guard {
                (chrome.csrf_field())
                (hidden("version", &self.version.to_string()))
                (self.names())
                (self.field(chrome))
                div.actions {
                    (button_primary(&chrome.t(if self.theirs.is_some() { "draft-save-mine" } else { "save" })))
                    a href=(self.back()) { (chrome.t("cancel")) }
                }
            }
        }
    }

    const fn action(&self) -> &'static str {
        match self.writes {
            Writes::Paragraph { .. } => "/paragraph",
            Writes::Addition { .. } => "/addition",
            Writes::Heading { .. } => "/heading",
        }
    }

    fn names(&self) -> Markup {
        match &self.writes {
            Writes::Paragraph { key, .. } => hidden("key", key.as_str()),
            Writes::Addition { after, key } => {
                html! { (hidden("after", after.as_str())) (hidden("key", key)) }
            }
            Writes::Heading { key } => hidden("key", key),
        }
    }

    fn back(&self) -> String {
        match &self.writes {
            Writes::Paragraph { key, .. } => self.place.at(key.as_str()),
            Writes::Addition { after, .. } => self.place.at(after.as_str()),
            Writes::Heading { key } => self.place.at(key),
        }
    }

    fn field(&self, chrome: &Chrome) -> Markup {
        let english = domain::language::Language::En;
        let heading = matches!(self.writes, Writes::Heading { .. });
        let label = if heading { "draft-form-words" } else { "draft-form-text" };
        let field = Field::new("text", chrome.t(label))
            .id("text-field")
            .lang(english)
            .rows(10)
            .value(self.text.as_str())
            .error(self.fault.clone());
        match heading {
            true => text_field(chrome, &field.hint(chrome.t("draft-help-heading"))),
            false => text_area(chrome, &field),
        }
    }

    /// The paragraph after which the new one will stand.
    fn neighbour(&self, chrome: &Chrome) -> Markup {
        let Writes::Addition { after, .. } = &self.writes else { return html! {} };
        match self.sheet.draft.paragraph(after) {
            Some(paragraph) => {
                html! { p.hint { (chrome.t("draft-form-after")) } (alone(chrome, self.sheet, paragraph)) }
            }
            None => html! {},
        }
    }

    /// Both texts, when somebody was faster: nothing was overwritten.
    fn conflict(&self, chrome: &Chrome, theirs: &Theirs) -> Markup {
        let same = theirs.pieces.iter().all(|piece| piece.change == Change::Same);
        html! {
            section.conflict aria-labelledby="conflict-title" {
                h2 #conflict-title { (chrome.t_with("draft-conflict", &[("who", theirs.by.as_str().into())])) }
                p { (chrome.t("draft-conflict-text")) }
                h3 { (chrome.t("draft-conflict-theirs")) }
                blockquote lang="en" dir="ltr" { p { (theirs.text) } }
                @if !same {
                    h3 { (chrome.t("draft-conflict-difference")) }
                    p lang="en" dir="ltr" { (difference(chrome, &theirs.pieces)) }
                }
                form method="get" action=(self.place.draft("")) {
                    @if let Writes::Paragraph { key, .. } = &self.writes { (hidden("at", key.as_str())) }
                    (button_secondary(&chrome.t("draft-conflict-keep-theirs")))
                }
            }
        }
    }

    /// The markup explained, and what else there is to know.
    fn help(&self, chrome: &Chrome) -> Markup {
        let signs = [
            ("_travaux préparatoires_", "draft-help-italic"),
            ("^[A/HRC/23/20, para. 5.]", "draft-help-note"),
            ("{ar: التعاون}", "draft-help-foreign"),
            ("[[question/q4]]", "draft-help-reference"),
            ("(a) First item;", "draft-help-item"),
            ("\\_", "draft-help-escape"),
        ];
        html! {
            h2 { (chrome.t("draft-help")) }
            dl.outline-facts {
                @for (sign, key) in signs { dt { code dir="ltr" { (sign) } } dd { (chrome.t(key)) } }
            }
            p.hint { (chrome.t("draft-help-sources")) }
            @if matches!(self.writes, Writes::Paragraph { .. }) {
                details { summary { (chrome.t("draft-help-names")) } (self.names_of_places()) }
            }
        }
    }

    /// What a cross-reference can name.
    fn references(&self, chrome: &Chrome) -> Markup {
        // The list may be longer than the margin, which then scrolls: so it can be reached with the keyboard.
        html! {
            h2 { (chrome.t("draft-help-names")) }
            div role="region" aria-label=(chrome.t("draft-help-names")) tabindex="0" { (self.names_of_places()) }
        }
    }

    fn names_of_places(&self) -> Markup {
        html! {
            ul.names lang="en" {
                @for row in self.sheet.rows().iter().filter(|row| row.range.is_some()) {
                    li { code dir="ltr" { "[[" (row.key) "]]" } br; span dir="ltr" { (row.number) " " (row.text) } }
                }
            }
        }
    }
}

/// A button was pressed on a paragraph that somebody else changed meanwhile, or the act can't be done.
pub struct Overtaken<'o> {
    /// The draft.
    pub place: &'o Place,
    /// The latest version.
    pub sheet: &'o Sheet,
    /// Where.
    pub key: Anchor,
    /// Who was faster.
    pub by: String,
}

impl View for Overtaken<'_> {
    fn sheet(&self) -> Option<&'static str> {
        Some(super::SHEET)
    }

    fn title(&self, chrome: &Chrome) -> String {
        chrome.t("problem-409-title")
    }

    fn body(&self, chrome: &Chrome) -> Markup {
        html! {
            h1 { (self.title(chrome)) }
            p.lead { (chrome.t_with("draft-overtaken", &[("who", self.by.as_str().into()), ("name", self.sheet.name(chrome, self.key.as_str()).into())])) }
            @if let Some(paragraph) = self.sheet.draft.paragraph(&self.key) { div.sheet { (alone(chrome, self.sheet, paragraph)) } }
            p.actions { (parts::link_primary(&self.place.at(self.key.as_str()), &chrome.t("draft-overtaken-look"))) }
        }
    }
}
