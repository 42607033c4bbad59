//! The styles, which translators and editors know by these names.
use super::measure::Measure;
use crate::text;
use domain::language::Language;

/// The part `word/styles.xml`.
pub fn part(language: Language) -> Vec<u8> {
    let measure = Measure::of(language);
    // Arabic letters are not slanted.
    let slant = if language.is_rtl() { "" } else { "<w:i/><w:iCs/>" };
    include_str!("styles.xml")
        .replace("<w:i/><w:iCs/>", slant)
        .replace("{language}", text::language_tag(language))
        .replace("{start}", &(-measure.start).to_string())
        .replace("{end}", &(-measure.end).to_string())
        .replace("{dots}", &(measure.contents()[0] - 113).to_string())
        .into_bytes()
}
