//! Footnotes: their marks in the text and the part that holds their words.
use super::run::{self, Look};
use super::xml::Xml;
use domain::language::Language;

/// The notes gathered while the document is written.
pub struct Footnotes {
    language: Language,
    xml: Xml,
    count: u32,
}

impl Footnotes {
    /// No notes yet, in a text in `language`.
    pub fn new(language: Language) -> Self {
        Self { language, xml: Xml::piece(), count: 0 }
    }

    /// Sets the mark of a numbered note here, and keeps its words.
    pub fn mark(&mut self, xml: &mut Xml, words: &str) {
        let id = self.next();
        xml.node("w:r", &[], |xml| {
            reference_style(xml);
            xml.leaf("w:footnoteReference", &[("w:id", &id)]);
        });
        self.keep(&id, words, |xml| xml.leaf("w:footnoteRef", &[]));
    }

    /// Sets a mark of our own ("**"), which does not count among the numbers, and keeps the note's words.
    pub fn mark_with(&mut self, xml: &mut Xml, sign: &str, words: &str) {
        let id = self.next();
        let own = |xml: &mut Xml| xml.node("w:t", &[], |xml| xml.text(sign));
        xml.node("w:r", &[], |xml| {
            reference_style(xml);
            xml.leaf("w:footnoteReference", &[("w:customMarkFollows", "1"), ("w:id", &id)]);
            own(xml);
        });
        self.keep(&id, words, own);
    }

    fn next(&mut self) -> String {
        self.count += 1;
        self.count.to_string()
    }

    fn keep(&mut self, id: &str, words: &str, sign: impl FnOnce(&mut Xml)) {
        let language = self.language;
        self.xml.node("w:footnote", &[("w:id", id)], |xml| {
            xml.node("w:p", &[], |xml| {
                paragraph_style(xml, language);
                xml.node("w:r", &[], |xml| {
                    reference_style(xml);
                    sign(xml);
                });
                run::tab(xml);
                run::words(xml, words, Look::default(), language);
            });
        });
    }

    /// The part `word/footnotes.xml`, with the separators that word processors demand.
    pub fn part(self) -> Vec<u8> {
        let rtl = self.language.is_rtl();
        let mut xml = Xml::part();
        xml.node("w:footnotes", &[super::xml::W], |xml| {
            for (id, kind, line) in [
                ("-1", "separator", "w:separator"),
                ("0", "continuationSeparator", "w:continuationSeparator"),
            ] {
                xml.node("w:footnote", &[("w:type", kind), ("w:id", id)], |xml| {
                    xml.node("w:p", &[], |xml| {
                        xml.node("w:pPr", &[], |xml| {
                            if rtl {
                                xml.leaf("w:bidi", &[]);
                            }
                            xml.leaf(
                                "w:spacing",
                                &[("w:after", "0"), ("w:line", "240"), ("w:lineRule", "auto")],
                            );
                        });
                        xml.node("w:r", &[], |xml| xml.leaf(line, &[]));
                    });
                });
            }
            xml.insert(self.xml);
        });
        xml.into_bytes()
    }
}

fn paragraph_style(xml: &mut Xml, language: Language) {
    xml.node("w:pPr", &[], |xml| {
        xml.val("w:pStyle", "FootnoteText");
        if language.is_rtl() {
            xml.leaf("w:bidi", &[]);
        }
    });
}

fn reference_style(xml: &mut Xml) {
    xml.node("w:rPr", &[], |xml| xml.val("w:rStyle", "FootnoteReference"));
}
