//! The PDF: set by Typst, tagged, conforming to PDF/UA-1 (ISO 14289-1).
mod fonts;
mod world;

use crate::{Pages, RenditionError, cleaned, text};
use domain::document::{Block, Document, Table};
use fonts::Fonts;
use serde_json::json;
use std::collections::BTreeMap;
use typst::diag::{SourceDiagnostic, Warned};
use typst::foundations::{NativeElement, Smart};
use typst::introspection::Introspector;
use typst::model::HeadingElem;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};
use world::Press;

/// A PDF and what became of the text in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pdf {
    /// The file.
    pub bytes: Vec<u8>,
    /// On which page each heading and annex begins, for the contents of other renditions.
    pub pages: Pages,
    /// What the issuing officer should know, in English: characters that could not be printed, a heading that the
    /// contents name and the text lacks, a file that is not fully accessible.
    pub warnings: Vec<String>,
}

/// Sets the document and writes it as a tagged PDF. The same document gives the same bytes on the same machine.
///
/// Takes about a second for 27 pages and cannot be interrupted: call it from a blocking task.
///
/// # Errors
/// [`RenditionError::Layout`] or [`RenditionError::Export`] if the text cannot be set or written at all. A file that
/// is only not accessible is returned with a warning.
pub fn pdf(document: &Document) -> Result<Pdf, RenditionError> {
    let written = set(document).and_then(|set| {
        let mut warnings = set.warnings;
        let bytes = export(&set.sheets, document, &mut warnings)?;
        Ok(Pdf { bytes, pages: pages_of(&set.sheets, &set.anchors), warnings })
    });
    forget();
    written
}

/// On which page each heading and annex begins: the text is set as for [`pdf`], and not written.
///
/// # Errors
/// [`RenditionError::Layout`] if the text cannot be set.
pub fn pages(document: &Document) -> Result<Pages, RenditionError> {
    let pages = set(document).map(|set| pages_of(&set.sheets, &set.anchors));
    forget();
    pages
}

/// The layout remembers every page it ever made unless told to forget.
fn forget() {
    comemo::evict(0);
}

/// A document on pages.
struct Set {
    sheets: PagedDocument,
    /// The document's own anchors by those of the layout.
    anchors: BTreeMap<String, String>,
    warnings: Vec<String>,
}

fn set(document: &Document) -> Result<Set, RenditionError> {
    let mut copy = cleaned(document);
    let anchors = number_anchors(&mut copy);
    let mut warnings = dangling(document, &copy);
    let fonts = Fonts::of(&mut copy);
    warnings.extend(fonts.cover(&mut copy));
    let data = data(&copy, &fonts.families)?;
    let press = Press::new(fonts.faces, data);
    let Warned { output, warnings: remarks } = typst::compile::<PagedDocument>(&press);
    warnings.extend(remarks.iter().map(|remark| remark.message.to_string()));
    let sheets = output.map_err(|errors| RenditionError::Layout(messages(&errors)))?;
    Ok(Set { sheets, anchors, warnings })
}

/// Replaces the anchors by short names of our own, so that labels stay few however many documents are set; gives the
/// old ones by the new.
fn number_anchors(document: &mut Document) -> BTreeMap<String, String> {
    let headings = document.body.iter_mut().filter_map(|block| match block {
        Block::Heading { anchor, .. } => Some(anchor),
        _ => None,
    });
    let annexes = document.annexes.iter_mut().map(|annex| &mut annex.anchor);
    let mut old_by_new = BTreeMap::new();
    let mut new_by_old = BTreeMap::new();
    for (at, anchor) in headings.chain(annexes).enumerate() {
        let new = format!("h{at}");
        new_by_old.entry(anchor.clone()).or_insert_with(|| new.clone());
        old_by_new.insert(new.clone(), std::mem::replace(anchor, new));
    }
    for entry in &mut document.contents {
        entry.anchor = new_by_old.get(&entry.anchor).cloned().unwrap_or_default();
    }
    old_by_new
}

/// The rows of the contents that lead nowhere.
fn dangling(document: &Document, numbered: &Document) -> Vec<String> {
    let rows = document.contents.iter().zip(&numbered.contents);
    rows.filter(|(_, new)| new.anchor.is_empty())
        .map(|(old, _)| {
            format!("The contents name “{}”, which is no heading of the text.", old.text)
        })
        .collect()
}

/// Tells every table of the document how wide its columns are.
fn share_columns(value: &mut serde_json::Value) {
    let shares =
        serde_json::from_value::<Table>(value.clone()).ok().map(|table| text::shares(&table));
    match (value, shares) {
        (serde_json::Value::Object(object), Some(shares)) => {
            drop(object.insert("shares".into(), json!(shares)))
        }
        (serde_json::Value::Object(object), None) => object.values_mut().for_each(share_columns),
        (serde_json::Value::Array(values), _) => values.iter_mut().for_each(share_columns),
        _ => {}
    }
}

/// What the template reads. The contents are a table by anchor, because the layout walks the headings.
fn data(document: &Document, families: &[String]) -> Result<Vec<u8>, RenditionError> {
    let contents: BTreeMap<&str, serde_json::Value> = document
        .contents
        .iter()
        .map(|entry| {
            let range = entry.paragraphs.map(text::range);
            (entry.anchor.as_str(), json!({ "level": entry.level, "number": entry.number, "text": entry.text, "range": range }))
        })
        .collect();
    let told: Vec<Option<String>> = document
        .body
        .iter()
        .map(|block| match block {
            Block::Bars(bars) => Some(text::told(bars, document.language)),
            _ => None,
        })
        .collect();
    let tag = text::language_tag(document.language);
    let mut document = serde_json::to_value(document)?;
    share_columns(&mut document);
    Ok(serde_json::to_vec(&json!({
        "document": document, "contents": contents, "told": told, "families": families, "region": &tag[3..],
    }))?)
}

/// Writes PDF/UA-1; if a rule of it is broken, the same pages tagged but without the claim.
fn export(
    pages: &PagedDocument,
    document: &Document,
    warnings: &mut Vec<String>,
) -> Result<Vec<u8>, RenditionError> {
    let options = |standards: PdfStandards| PdfOptions {
        ident: Smart::Custom(format!("{} {}", document.masthead.symbol, document.title)),
        creator: Smart::Custom(Some("Verbale".to_owned())),
        standards,
        ..PdfOptions::default()
    };
    let accessible = PdfStandards::new(&[PdfStandard::Ua_1])
        .expect("a single standard cannot contradict itself");
    match typst_pdf::pdf(pages, &options(accessible)) {
        Ok(bytes) => Ok(bytes),
        Err(errors) => {
            warnings.push(format!(
                "The file is tagged but does not meet PDF/UA-1: {}",
                messages(&errors)
            ));
            typst_pdf::pdf(pages, &options(PdfStandards::default()))
                .map_err(|errors| RenditionError::Export(messages(&errors)))
        }
    }
}

/// What the layout or the writer reported, one message a line.
fn messages(errors: &[SourceDiagnostic]) -> String {
    errors.iter().map(|error| error.message.to_string()).collect::<Vec<_>>().join("\n")
}

/// The page of each heading that has an anchor.
fn pages_of(pages: &PagedDocument, anchors: &BTreeMap<String, String>) -> Pages {
    let introspector = pages.introspector();
    let mut out = Pages::new();
    for heading in introspector.query(&HeadingElem::ELEM.select()) {
        let label = heading.label().map(|label| label.resolve().to_string());
        let anchor = label.and_then(|label| anchors.get(&label));
        let page = heading.location().and_then(|location| introspector.page(location));
        if let (Some(anchor), Some(page)) = (anchor, page) {
            out.entry(anchor.clone()).or_insert(page.get());
        }
    }
    out
}
