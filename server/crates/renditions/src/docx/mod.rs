//! The word-processor file: WordprocessingML (ISO/IEC 29500), written by hand.
//!
//! Headings, paragraphs and items are numbered by the word processor's own lists, notes are real footnotes, and the
//! pages in the contents are fields: what an editor adds or moves is counted anew.
mod bars;
mod body;
mod exhibit;
mod footnotes;
mod front;
mod measure;
mod numbering;
mod package;
mod paragraph;
mod run;
mod styles;
mod xml;

use crate::{Pages, RenditionError, cleaned};
use domain::document::{Block, Document};
use footnotes::Footnotes;
use numbering::Lists;
use paragraph::Writer;
use std::collections::BTreeMap;
use xml::Xml;

/// Writes the document as a `.docx` file. The page numbers in the contents show a dash until the word processor brings
/// its fields up to date; see [`docx_with_pages`]. The same document gives the same bytes.
///
/// # Errors
/// [`RenditionError::Package`] or [`RenditionError::Write`] if the parts cannot be packed.
pub fn docx(document: &Document) -> Result<Vec<u8>, RenditionError> {
    docx_with_pages(document, &Pages::new())
}

/// Like [`docx`], with page numbers in the contents from the start, such as those of [`crate::Pdf::pages`].
///
/// # Errors
/// As [`docx`].
pub fn docx_with_pages(document: &Document, pages: &Pages) -> Result<Vec<u8>, RenditionError> {
    let document = cleaned(document);
    let mut writer = Writer {
        xml: Xml::piece(),
        language: document.language,
        footnotes: Footnotes::new(document.language),
        lists: Lists::default(),
        pages,
        bookmarks: bookmarks(&document),
        bookmarks_set: 0,
        new_page: false,
    };
    write(&mut writer, &document);
    let mut part = Xml::part();
    part.node("w:document", &[xml::W, package::R], |xml| {
        xml.node("w:body", &[], |xml| {
            xml.insert(writer.xml);
            package::section(xml, document.language.is_rtl());
        });
    });
    package::pack(&document, part.into_bytes(), writer.lists.part(), writer.footnotes.part())
}

fn write(w: &mut Writer<'_>, document: &Document) {
    front::page_one(w, document);
    if !document.contents.is_empty() {
        front::contents(w, document);
    }
    if !document.body.is_empty() {
        w.new_page = true;
        body::body(w, document);
    }
    for annex in &document.annexes {
        body::annex(w, annex);
    }
}

/// A bookmark for each anchor that the contents name and the text has.
fn bookmarks(document: &Document) -> BTreeMap<String, String> {
    let headings = document.body.iter().filter_map(|block| match block {
        Block::Heading { anchor, .. } => Some(anchor),
        _ => None,
    });
    let anchors: Vec<&String> =
        headings.chain(document.annexes.iter().map(|annex| &annex.anchor)).collect();
    let wanted = document
        .contents
        .iter()
        .map(|entry| &entry.anchor)
        .filter(|anchor| anchors.contains(anchor));
    wanted.enumerate().map(|(at, anchor)| (anchor.clone(), format!("_Toc{:08}", at + 1))).collect()
}
