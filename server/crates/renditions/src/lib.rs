//! The renditions of a finished text: a word-processor file, a PDF and a web page.
//!
//! Each is a pure function of a [`Document`]. All three print the numbers that the document carries and count nothing
//! again, and all three see the same cleaned text: what a respondent pastes can neither break a file format nor turn
//! the direction of the words around it.
mod docx;
mod html;
mod pdf;
mod text;

pub use docx::{docx, docx_with_pages};
pub use html::html;
pub use pdf::{Pdf, pages, pdf};

use domain::document::Document;
use std::collections::BTreeMap;

/// The page of each heading and annex, by its anchor; the first page is 1.
pub type Pages = BTreeMap<String, usize>;

/// Why a document could not be rendered. Neither case is the reader's fault: both are to be logged.
#[derive(Debug, thiserror::Error)]
pub enum RenditionError {
    /// The text could not be laid out on pages; what the layout reported, one message a line.
    #[error("the document could not be laid out: {0}")]
    Layout(String),
    /// The laid-out pages could not be written as a PDF; what the writer reported, one message a line.
    #[error("the PDF could not be written: {0}")]
    Export(String),
    /// The document could not be handed to the layout as data.
    #[error("the document could not be prepared for layout: {0}")]
    Data(#[from] serde_json::Error),
    /// The parts of the word-processor file could not be packed.
    #[error("the word-processor file could not be packed: {0}")]
    Package(#[from] zip::result::ZipError),
    /// A part of the word-processor file could not be written into the pack.
    #[error("the word-processor file could not be written: {0}")]
    Write(#[from] std::io::Error),
}

/// The document as every rendition sees it: each text cleaned, each row as long as its table's head.
fn cleaned(document: &Document) -> Document {
    let mut document = document.clone();
    text::for_each(&mut document, &mut |text| *text = text::clean(text));
    text::square_tables(&mut document);
    document
}
