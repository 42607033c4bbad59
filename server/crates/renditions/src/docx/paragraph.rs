//! Paragraphs, and the state that is kept while they are written.
use super::footnotes::Footnotes;
use super::numbering::{Lists, Number};
use super::run::{self, Look};
use super::xml::Xml;
use crate::Pages;
use domain::document::Run;
use domain::language::Language;
use std::collections::BTreeMap;

/// The document part as it is written, and what must be kept for the other parts.
pub struct Writer<'a> {
    pub xml: Xml,
    pub language: Language,
    pub footnotes: Footnotes,
    pub lists: Lists,
    pub pages: &'a Pages,
    /// The bookmark of each anchor that the contents lead to.
    pub bookmarks: BTreeMap<String, String>,
    /// How many bookmarks were set.
    pub bookmarks_set: u32,
    /// Whether the next paragraph begins a page.
    pub new_page: bool,
}

/// What a paragraph has beyond its style. Its fields are written in the order that the schema demands.
#[derive(Clone, Copy, Default)]
pub struct Properties<'a> {
    pub style: &'a str,
    /// Keeps the paragraph on the page of the next.
    pub keep_next: bool,
    /// Begins a page.
    pub new_page: bool,
    /// The level (from 0) and the id of the list, when they differ from the style's.
    pub list: Option<(u8, &'a str)>,
    /// Indents that replace the list's, in twentieths of a point: start, hanging.
    pub indent: Option<(i32, i32)>,
    /// "center" or "right" (the end of the line).
    pub align: Option<&'a str>,
    /// Sets the number of the paragraph in bold.
    pub bold: bool,
}

/// A paragraph that belongs to a list.
pub struct Listed<'a> {
    pub style: &'a str,
    /// The level in the list, from 0.
    pub level: u8,
    pub number: Number,
    /// Where the words start and how far the number hangs, should it be typed; in twentieths of a point.
    pub indent: (i32, i32),
    pub look: Look,
    pub keep_next: bool,
}

impl Properties<'_> {
    /// Only a style.
    pub fn style(style: &str) -> Properties<'_> {
        Properties { style, ..Properties::default() }
    }

    /// Writes `w:pPr`.
    pub fn write(&self, xml: &mut Xml, language: Language) {
        xml.node("w:pPr", &[], |xml| {
            xml.val("w:pStyle", self.style);
            if self.keep_next {
                xml.leaf("w:keepNext", &[]);
            }
            if self.new_page {
                xml.leaf("w:pageBreakBefore", &[]);
            }
            if let Some((level, list)) = self.list {
                xml.node("w:numPr", &[], |xml| {
                    xml.val("w:ilvl", &level.to_string());
                    xml.val("w:numId", list);
                });
            }
            if language.is_rtl() {
                xml.leaf("w:bidi", &[]);
            }
            if let Some((start, hanging)) = self.indent {
                xml.leaf(
                    "w:ind",
                    &[("w:left", &start.to_string()), ("w:hanging", &hanging.to_string())],
                );
            }
            if let Some(align) = self.align {
                xml.val("w:jc", align);
            }
            if self.bold {
                xml.node("w:rPr", &[], |xml| {
                    xml.leaf("w:b", &[]);
                    xml.leaf("w:bCs", &[]);
                });
            }
        });
    }
}

impl Writer<'_> {
    /// A paragraph with what `inner` writes into it.
    pub fn paragraph(&mut self, properties: &Properties<'_>, inner: impl FnOnce(&mut Self)) {
        let properties = Properties { new_page: std::mem::take(&mut self.new_page), ..*properties };
        let language = self.language;
        // The content may add notes, so it is written before the element that holds it.
        let content = self.apart(inner);
        self.xml.node("w:p", &[], |xml| {
            properties.write(xml, language);
            xml.insert(content);
        });
    }

    /// What `inner` writes, not into the text but as a piece to be put into a cell.
    pub fn apart(&mut self, inner: impl FnOnce(&mut Self)) -> Xml {
        let outer = std::mem::replace(&mut self.xml, Xml::piece());
        inner(self);
        std::mem::replace(&mut self.xml, outer)
    }

    /// A paragraph of plain words in a style.
    pub fn line(&mut self, style: &str, words: &str) {
        self.paragraph(&Properties::style(style), |w| w.words(words, Look::default()));
    }

    /// A paragraph of a list: bound to it, or with its number typed at the indents given (start, hanging).
    pub fn listed(&mut self, entry: &Listed<'_>, inner: impl FnOnce(&mut Self)) {
        let list = match &entry.number {
            Number::OfStyle => None,
            Number::OfList(id) => Some((entry.level, id.as_str())),
            Number::Typed(_) | Number::None => Some((0, "0")),
        };
        let indent = match &entry.number {
            Number::Typed(_) => Some(entry.indent),
            Number::None => Some((entry.indent.0, 0)),
            Number::OfStyle | Number::OfList(_) => None,
        };
        let properties = Properties {
            style: entry.style,
            keep_next: entry.keep_next,
            list,
            indent,
            bold: entry.look.bold,
            ..Properties::default()
        };
        self.paragraph(&properties, |w| {
            if let Number::Typed(number) = &entry.number {
                w.words(number, entry.look);
                run::tab(&mut w.xml);
            }
            inner(w);
        });
    }

    /// Words in the document's language.
    pub fn words(&mut self, words: &str, look: Look) {
        run::words(&mut self.xml, words, look, self.language);
    }

    /// Runs of a paragraph, with their notes.
    pub fn runs(&mut self, runs: &[Run], look: Look) {
        for stretch in runs {
            match stretch {
                Run::Text(words) => self.words(words, look),
                Run::Italic(words) => self.words(words, Look { italic: true, ..look }),
                Run::Note(words) => self.footnotes.mark(&mut self.xml, words),
                Run::Foreign { language, words } => {
                    run::foreign(&mut self.xml, words, look, self.language, *language)
                }
            }
        }
    }

    /// What `inner` writes, inside the bookmark that the contents lead to; the first use of an anchor counts.
    pub fn bookmarked(&mut self, anchor: &str, inner: impl FnOnce(&mut Self)) {
        let Some(name) = self.bookmarks.remove(anchor) else { return inner(self) };
        self.bookmarks_set += 1;
        let id = self.bookmarks_set.to_string();
        self.xml.leaf("w:bookmarkStart", &[("w:id", &id), ("w:name", &name)]);
        inner(self);
        self.xml.leaf("w:bookmarkEnd", &[("w:id", &id)]);
    }
}
