//! The parts around the text: what the file is made of, how the parts are related, settings, header and footer.
use super::paragraph::Properties;
use super::run;
use super::xml::{W, Xml};
use crate::{RenditionError, text};
use domain::document::Document;
use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// The namespace of references to other parts.
pub const R: (&str, &str) =
    ("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");

const RELATIONSHIPS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
const RELATIONSHIP: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const CORE_RELATIONSHIP: &str =
    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
const CONTENT_TYPES: &str = "http://schemas.openxmlformats.org/package/2006/content-types";
const WORD_TYPE: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
const COMPATIBILITY_URI: &str = "http://schemas.microsoft.com/office/word";

/// The parts under `word/` that the document part refers to: name, kind of relationship, kind of content.
/// The id of the relationship is "rId" and the place in this list, from 1.
const WORD_PARTS: [(&str, &str, &str); 8] = [
    ("styles.xml", "styles", "styles"),
    ("numbering.xml", "numbering", "numbering"),
    ("footnotes.xml", "footnotes", "footnotes"),
    ("settings.xml", "settings", "settings"),
    ("header.xml", "header", "header"),
    ("footer.xml", "footer", "footer"),
    ("header-first.xml", "header", "header"),
    ("footer-first.xml", "footer", "footer"),
];

/// The section of the whole text: references to header and footer, paper, margins. Page 1 carries neither.
pub fn section(xml: &mut Xml, rtl: bool) {
    xml.node("w:sectPr", &[], |xml| {
        xml.leaf("w:headerReference", &[("w:type", "default"), ("r:id", "rId5")]);
        xml.leaf("w:headerReference", &[("w:type", "first"), ("r:id", "rId7")]);
        xml.leaf("w:footerReference", &[("w:type", "default"), ("r:id", "rId6")]);
        xml.leaf("w:footerReference", &[("w:type", "first"), ("r:id", "rId8")]);
        xml.leaf("w:pgSz", &[("w:w", "11906"), ("w:h", "16838")]);
        let (left, right) = if rtl { ("1701", "2268") } else { ("2268", "1701") };
        xml.leaf(
            "w:pgMar",
            &[
                ("w:top", "1474"),
                ("w:right", right),
                ("w:bottom", "1361"),
                ("w:left", left),
                ("w:header", "794"),
                ("w:footer", "680"),
                ("w:gutter", "0"),
            ],
        );
        xml.leaf("w:titlePg", &[]);
        if rtl {
            xml.leaf("w:bidi", &[]);
        }
    });
}

/// A header or footer; without content, that of page 1.
fn margin(root: &str, style: &str, document: &Document, inner: impl FnOnce(&mut Xml)) -> Vec<u8> {
    let mut xml = Xml::part();
    xml.node(root, &[W], |xml| {
        xml.node("w:p", &[], |xml| {
            Properties::style(style).write(xml, document.language);
            inner(xml);
        });
    });
    xml.into_bytes()
}

fn settings(document: &Document) -> Vec<u8> {
    let mut xml = Xml::part();
    xml.node("w:settings", &[W], |xml| {
        xml.val("w:defaultTabStop", "624");
        xml.val("w:characterSpacingControl", "doNotCompress");
        xml.node("w:footnotePr", &[], |xml| {
            xml.leaf("w:footnote", &[("w:id", "-1")]);
            xml.leaf("w:footnote", &[("w:id", "0")]);
        });
        xml.node("w:compat", &[], |xml| {
            xml.leaf(
                "w:compatSetting",
                &[("w:name", "compatibilityMode"), ("w:uri", COMPATIBILITY_URI), ("w:val", "15")],
            );
        });
        let tag = text::language_tag(document.language);
        xml.leaf(
            "w:themeFontLang",
            &[("w:val", tag), ("w:eastAsia", "zh-CN"), ("w:bidi", "ar-SA")],
        );
    });
    xml.into_bytes()
}

fn core(document: &Document) -> Vec<u8> {
    let namespaces = [
        ("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"),
        ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
    ];
    let mut xml = Xml::part();
    xml.node("cp:coreProperties", &namespaces, |xml| {
        xml.node("dc:title", &[], |xml| xml.text(&document.title));
        xml.node("dc:subject", &[], |xml| xml.text(&document.masthead.symbol));
        xml.node("dc:creator", &[], |xml| xml.text(&document.masthead.organization));
        xml.node("dc:language", &[], |xml| xml.text(text::language_tag(document.language)));
    });
    xml.into_bytes()
}

fn content_types() -> Vec<u8> {
    let mut xml = Xml::part();
    xml.node("Types", &[("xmlns", CONTENT_TYPES)], |xml| {
        let relationships = "application/vnd.openxmlformats-package.relationships+xml";
        xml.leaf("Default", &[("Extension", "rels"), ("ContentType", relationships)]);
        xml.leaf("Default", &[("Extension", "xml"), ("ContentType", "application/xml")]);
        let mut part = |name: &str, kind: &str| {
            xml.leaf("Override", &[("PartName", name), ("ContentType", kind)])
        };
        part("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        part("/word/document.xml", &format!("{WORD_TYPE}document.main+xml"));
        for (name, _, kind) in WORD_PARTS {
            part(&format!("/word/{name}"), &format!("{WORD_TYPE}{kind}+xml"));
        }
    });
    xml.into_bytes()
}

fn relationships<'a>(of: impl Iterator<Item = (String, &'a str)>) -> Vec<u8> {
    let mut xml = Xml::part();
    xml.node("Relationships", &[("xmlns", RELATIONSHIPS)], |xml| {
        for (at, (kind, target)) in of.enumerate() {
            xml.leaf(
                "Relationship",
                &[("Id", &format!("rId{}", at + 1)), ("Type", &kind), ("Target", target)],
            );
        }
    });
    xml.into_bytes()
}

/// Packs the parts into one file; the time of every entry is fixed, so that the same text gives the same bytes.
pub fn pack(
    document: &Document,
    text: Vec<u8>,
    numbering: Vec<u8>,
    footnotes: Vec<u8>,
) -> Result<Vec<u8>, RenditionError> {
    let root = [
        (format!("{RELATIONSHIP}officeDocument"), "word/document.xml"),
        (CORE_RELATIONSHIP.to_owned(), "docProps/core.xml"),
    ];
    let symbol = |xml: &mut Xml| {
        xml.node("w:r", &[], |xml| xml.node("w:t", &[], |xml| xml.text(&document.masthead.symbol)))
    };
    let parts = [
        ("[Content_Types].xml", content_types()),
        ("_rels/.rels", relationships(root.into_iter())),
        ("docProps/core.xml", core(document)),
        ("word/document.xml", text),
        (
            "word/_rels/document.xml.rels",
            relationships(
                WORD_PARTS.iter().map(|(name, kind, _)| (format!("{RELATIONSHIP}{kind}"), *name)),
            ),
        ),
        ("word/styles.xml", super::styles::part(document.language)),
        ("word/numbering.xml", numbering),
        ("word/footnotes.xml", footnotes),
        ("word/settings.xml", settings(document)),
        ("word/header.xml", margin("w:hdr", "Header", document, symbol)),
        (
            "word/footer.xml",
            margin("w:ftr", "Footer", document, |xml| run::field(xml, "PAGE", "2", false)),
        ),
        ("word/header-first.xml", margin("w:hdr", "FirstMargin", document, |_| {})),
        ("word/footer-first.xml", margin("w:ftr", "FirstMargin", document, |_| {})),
    ];
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    for (name, bytes) in parts {
        zip.start_file(name, options)?;
        zip.write_all(&bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}
