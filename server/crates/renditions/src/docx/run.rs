//! Runs: stretches of words that share a look, a script and a language.
use super::xml::Xml;
use crate::text::{self, Script};
use domain::language::Language;

/// How words look beyond their paragraph's style.
#[derive(Clone, Copy, Default)]
pub struct Look {
    pub bold: bool,
    pub italic: bool,
}

/// Words of a text in `base`, cut into runs where the script changes.
pub fn words(xml: &mut Xml, words: &str, look: Look, base: Language) {
    for (script, stretch) in text::stretches(words, base) {
        let language = match script {
            Script::Own => None,
            Script::Arabic => Some(Language::Ar),
            Script::Han => Some(Language::Zh),
            Script::Latin => Some(Language::En),
        };
        run(xml, stretch, look, base, language);
    }
}

/// Words in a language of their own inside a text in `base`.
pub fn foreign(xml: &mut Xml, words: &str, look: Look, base: Language, language: Language) {
    run(xml, words, look, base, Some(language));
}

fn run(xml: &mut Xml, words: &str, look: Look, base: Language, language: Option<Language>) {
    if words.is_empty() {
        return;
    }
    stretch(xml, words, look, base, language);
    // A number or a bracket after words in the other direction would be drawn to their side; a mark holds it back.
    let other_way = language.is_some_and(|language| language.is_rtl() != base.is_rtl());
    if other_way {
        stretch(xml, if base.is_rtl() { "\u{200f}" } else { "\u{200e}" }, look, base, None);
    }
}

fn stretch(xml: &mut Xml, words: &str, look: Look, base: Language, language: Option<Language>) {
    xml.node("w:r", &[], |xml| {
        properties(xml, look, base, language);
        xml.node("w:t", &[("xml:space", "preserve")], |xml| xml.text(words));
    });
}

/// `w:rPr`, its children in the order of the schema; nothing if there is nothing to say.
fn properties(xml: &mut Xml, look: Look, base: Language, language: Option<Language>) {
    let rtl = language.unwrap_or(base).is_rtl();
    if !(look.bold || look.italic || rtl || language.is_some()) {
        return;
    }
    xml.node("w:rPr", &[], |xml| {
        match language {
            Some(Language::Zh) => xml.leaf("w:rFonts", &[("w:hint", "eastAsia")]),
            _ if rtl => xml.leaf("w:rFonts", &[("w:hint", "cs")]),
            _ => {}
        }
        if look.bold {
            xml.leaf("w:b", &[]);
            xml.leaf("w:bCs", &[]);
        }
        // Arabic letters are not slanted.
        if look.italic && !rtl {
            xml.leaf("w:i", &[]);
            xml.leaf("w:iCs", &[]);
        }
        if rtl {
            xml.leaf("w:rtl", &[]);
        }
        if let Some(language) = language {
            let attribute = match language {
                Language::Ar => "w:bidi",
                Language::Zh => "w:eastAsia",
                _ => "w:val",
            };
            xml.leaf("w:lang", &[(attribute, text::language_tag(language))]);
        }
    });
}

/// A field with the result that is shown until the field is next brought up to date.
pub fn field(xml: &mut Xml, instruction: &str, shown: &str, dirty: bool) {
    let mark = |xml: &mut Xml, kind: &str, dirty: bool| {
        xml.node("w:r", &[], |xml| {
            let attributes = [("w:fldCharType", kind), ("w:dirty", "true")];
            xml.leaf("w:fldChar", &attributes[..if dirty { 2 } else { 1 }]);
        });
    };
    mark(xml, "begin", dirty);
    xml.node("w:r", &[], |xml| {
        xml.node("w:instrText", &[("xml:space", "preserve")], |xml| {
            xml.text(&format!(" {instruction} "))
        });
    });
    mark(xml, "separate", false);
    xml.node("w:r", &[], |xml| xml.node("w:t", &[], |xml| xml.text(shown)));
    mark(xml, "end", false);
}

/// A tab stop reached.
pub fn tab(xml: &mut Xml) {
    xml.node("w:r", &[], |xml| xml.leaf("w:tab", &[]));
}

/// Signs raised like the mark of a footnote.
pub fn raised(xml: &mut Xml, signs: &str) {
    if !signs.is_empty() {
        xml.node("w:r", &[], |xml| {
            xml.node("w:rPr", &[], |xml| xml.val("w:rStyle", "FootnoteReference"));
            xml.node("w:t", &[], |xml| xml.text(signs));
        });
    }
}
