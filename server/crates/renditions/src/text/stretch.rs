//! Where in a text the writing changes: scripts that need another font or direction, and document symbols.
use domain::language::Language;

/// The writing of a stretch of text, as far as it needs other settings than the text around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Script {
    /// The writing of the document's own language.
    Own,
    /// Arabic letters in a text that is written from left to right.
    Arabic,
    /// Chinese characters in a text in another language.
    Han,
    /// Left-to-right letters in an Arabic text.
    Latin,
}

/// Whether the character belongs to the Arabic script.
const fn is_arabic(c: char) -> bool {
    matches!(c, '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' | '\u{8a0}'..='\u{8ff}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}')
}

/// Whether the character is a Chinese character or its punctuation.
pub const fn is_han(c: char) -> bool {
    matches!(c, '\u{2e80}'..='\u{303f}' | '\u{31c0}'..='\u{31ef}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ffef}' | '\u{20000}'..='\u{323af}')
}

/// The script that a character demands in a text of `base`; none for spaces and punctuation, which go with their
/// neighbours, and for digits, which go with the letters that they are joined to.
fn demanded(c: char, base: Language) -> Option<Script> {
    let rtl = base.is_rtl();
    if is_arabic(c) {
        Some(if rtl { Script::Own } else { Script::Arabic })
    } else if is_han(c) {
        Some(if base == Language::Zh { Script::Own } else { Script::Han })
    } else if c.is_alphabetic() {
        Some(if rtl { Script::Latin } else { Script::Own })
    } else {
        None
    }
}

/// The text cut where its script changes; the pieces together are the text.
pub fn stretches(text: &str, base: Language) -> Vec<(Script, &str)> {
    let mut out: Vec<(Script, &str)> = Vec::new();
    let (mut start, mut end, mut now) = (0, 0, Script::Own);
    for (at, c) in text.char_indices() {
        let after = at + c.len_utf8();
        match demanded(c, base) {
            Some(script) if script == now => end = after,
            Some(script) => {
                // Undecided signs between two scripts belong to the document's own.
                let cut = if now == Script::Own { at } else { end };
                push(&mut out, now, &text[start..cut]);
                if script != Script::Own && cut < at {
                    push(&mut out, Script::Own, &text[cut..at]);
                    start = at;
                } else {
                    start = cut;
                }
                (now, end) = (script, after);
            }
            // A digit or a slash that touches foreign letters is part of their word: "A/HRC/45/12" in Arabic.
            None if now == Script::Latin
                && !c.is_whitespace()
                && end == at
                && !matches!(c, '.' | ',' | ';' | ':' | ')' | '،' | '؛') =>
            {
                end = after
            }
            None => {}
        }
    }
    let cut = if now == Script::Own { text.len() } else { end };
    push(&mut out, now, &text[start..cut]);
    push(&mut out, Script::Own, &text[cut..]);
    out
}

fn push<'t>(out: &mut Vec<(Script, &'t str)>, script: Script, piece: &'t str) {
    if !piece.is_empty() {
        out.push((script, piece));
    }
}

/// The text cut into plain pieces and document symbols such as "A/HRC/45/12", which must not be broken at the end of
/// a line. `true` marks a symbol.
pub fn symbols(text: &str) -> Vec<(bool, &str)> {
    let mut out = Vec::new();
    let (mut rest, mut plain) = (0, 0);
    while rest < text.len() {
        let starts_word = !text[..rest].ends_with(|c: char| c.is_alphanumeric() || c == '/');
        match symbol_length(&text[rest..]).filter(|_| starts_word) {
            Some(length) => {
                if plain < rest {
                    out.push((false, &text[plain..rest]));
                }
                out.push((true, &text[rest..rest + length]));
                rest += length;
                plain = rest;
            }
            None => rest += text[rest..].chars().next().map_or(1, char::len_utf8),
        }
    }
    if plain < text.len() {
        out.push((false, &text[plain..]));
    }
    out
}

/// The length of the document symbol at the start of the text: a principal organ, then parts after slashes.
fn symbol_length(text: &str) -> Option<usize> {
    let organ =
        ["ST/", "A/", "E/", "S/"].into_iter().find(|organ| text.starts_with(organ))?.len() - 1;
    let mut length = organ;
    while let Some(part) = text[length..].strip_prefix('/') {
        let part_length = if part.starts_with('…') {
            '…'.len_utf8()
        } else if part.starts_with(|c: char| c.is_ascii_digit() || c.is_ascii_uppercase()) {
            let end =
                part.find(|c: char| !(c.is_ascii_alphanumeric() || c == '.')).unwrap_or(part.len());
            part[..end].trim_end_matches('.').len()
        } else {
            break;
        };
        length += 1 + part_length;
    }
    (length > organ).then_some(length)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arabic_words_in_an_english_sentence_are_one_stretch_without_the_spaces_around() {
        let pieces = stretches("The text (جمهورية العراق) says", Language::En);
        assert_eq!(
            pieces,
            [
                (Script::Own, "The text ("),
                (Script::Arabic, "جمهورية العراق"),
                (Script::Own, ") says")
            ]
        );
    }

    #[test]
    fn a_symbol_in_an_arabic_sentence_is_one_left_to_right_stretch() {
        let pieces = stretches("في الوثيقة A/HRC/45/12.", Language::Ar);
        assert_eq!(
            pieces,
            [(Script::Own, "في الوثيقة "), (Script::Latin, "A/HRC/45/12"), (Script::Own, ".")]
        );
    }

    #[test]
    fn the_pieces_together_are_the_text() {
        for text in ["", " ", "中文 العراق abc 12", "العراق", "x 中", "3 العراق 4", "中文، abc/1 "]
        {
            for base in Language::ALL {
                assert_eq!(stretches(text, base).iter().map(|(_, s)| *s).collect::<String>(), text);
            }
            assert_eq!(symbols(text).iter().map(|(_, s)| *s).collect::<String>(), text);
        }
    }

    #[test]
    fn a_document_symbol_is_found_without_the_full_stop_after_it() {
        assert_eq!(
            symbols("see A/HRC/45/12."),
            [(false, "see "), (true, "A/HRC/45/12"), (false, ".")]
        );
        assert_eq!(symbols("(E/C.12/GC/21)"), [(false, "("), (true, "E/C.12/GC/21"), (false, ")")]);
        assert_eq!(symbols("A/HRC/AC/12/CRP.2"), [(true, "A/HRC/AC/12/CRP.2")]);
        assert_eq!(symbols("A/HRC/AC/8/… of"), [(true, "A/HRC/AC/8/…"), (false, " of")]);
    }

    #[test]
    fn ordinary_slashes_make_no_symbol() {
        assert_eq!(symbols("and/or"), [(false, "and/or")]);
        assert_eq!(symbols("https://example.org/A/B"), [(false, "https://example.org/A/B")]);
        assert_eq!(symbols("A/ b"), [(false, "A/ b")]);
    }
}
