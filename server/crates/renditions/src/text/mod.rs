//! What all renditions do to words before they set them.
mod columns;
mod stretch;
mod visit;

pub use columns::shares;
pub use stretch::{Script, is_han, stretches, symbols};
pub use visit::{for_each, square_tables};

use domain::language::{Language, turns_text};

/// The text without what no file format may hold: characters that are illegal in XML go, line breaks and tabs become
/// spaces, and embedded direction controls go, because one left open would turn the text after it.
pub fn clean(text: &str) -> String {
    text.chars()
        .filter_map(|c| match c {
            '\t' | '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some(' '),
            '\u{feff}' => None,
            c if turns_text(c) => None,
            c if c.is_control() || is_noncharacter(c) => None,
            c => Some(c),
        })
        .collect()
}

/// Code points that Unicode keeps for internal use; XML 1.0 forbids two of them and discourages the rest.
fn is_noncharacter(c: char) -> bool {
    let code = u32::from(c);
    matches!(code, 0xfdd0..=0xfdef) || code & 0xfffe == 0xfffe
}

/// A count in figures, its thousands set apart as the language does: "1,417" in English, "1 417" in French.
pub fn figures(count: u32, language: Language) -> String {
    let separator = match language {
        Language::En | Language::Zh | Language::Ar => ',',
        Language::Fr | Language::Ru | Language::Es => '\u{a0}',
    };
    let digits = count.to_string();
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(separator);
        }
        out.push(digit);
    }
    out
}

/// "6–50", or "22" for a single paragraph.
pub fn range((first, last): (u32, u32)) -> String {
    if first == last { first.to_string() } else { format!("{first}–{last}") }
}

/// The tag for `lang` attributes; the variety is the one that the United Nations uses.
pub const fn language_tag(language: Language) -> &'static str {
    match language {
        Language::Ar => "ar-SA",
        Language::Zh => "zh-CN",
        Language::En => "en-GB",
        Language::Fr => "fr-FR",
        Language::Ru => "ru-RU",
        Language::Es => "es-ES",
    }
}

/// What a bar picture tells in words: its caption, then each bar with its counts.
pub fn told(bars: &domain::document::Bars, language: Language) -> String {
    let rows = bars.bars.iter().map(|(label, counts)| {
        let counts: Vec<String> = counts
            .iter()
            .enumerate()
            .map(|(at, count)| match bars.series.get(at) {
                Some(series) if bars.series.len() > 1 => {
                    format!("{series} {}", figures(*count, language))
                }
                _ => figures(*count, language),
            })
            .collect();
        format!("{label}: {}", counts.join(", "))
    });
    std::iter::once(bars.caption.clone()).chain(rows).collect::<Vec<_>>().join("; ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn control_characters_and_direction_overrides_are_removed_and_breaks_become_spaces() {
        assert_eq!(clean("a\u{0}b\u{b}c\td\ne\u{202e}f\u{ffff}g\u{2067}h"), "abc d efgh");
    }

    #[test]
    fn joiners_and_marks_that_shape_words_are_kept() {
        assert_eq!(clean("می\u{200c}خواهم\u{200f}"), "می\u{200c}خواهم\u{200f}");
    }

    #[test]
    fn thousands_are_set_apart_as_the_language_does() {
        assert_eq!(figures(7, Language::En), "7");
        assert_eq!(figures(1_417, Language::En), "1,417");
        assert_eq!(figures(1_234_567, Language::Fr), "1\u{a0}234\u{a0}567");
    }

    #[test]
    fn a_section_of_one_paragraph_has_a_single_number() {
        assert_eq!(range((22, 22)), "22");
        assert_eq!(range((6, 50)), "6–50");
    }
}
