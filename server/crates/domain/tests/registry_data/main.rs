//! The registry's facts are complete and consistent, and names sort and turn into addresses as promised.
mod entities;
mod names;
mod order;
mod states;

use domain::{language::Language, state::State};

/// Letters and signs that names of a language may have, besides letters of its script.
fn belongs(language: Language, sign: char) -> bool {
    let script = match language {
        Language::En | Language::Fr | Language::Es => {
            sign.is_ascii_alphabetic() || ('\u{c0}'..='\u{17f}').contains(&sign)
        }
        Language::Ru => ('\u{410}'..='\u{451}').contains(&sign),
        Language::Zh => ('\u{4e00}'..='\u{9fff}').contains(&sign) || "（）、/".contains(sign),
        Language::Ar => ('\u{621}'..='\u{652}').contains(&sign),
    };
    script || " -—(),/’".contains(sign)
}

fn find(iso3: &str) -> &'static State {
    State::find(iso3).unwrap_or_else(|| panic!("no State {iso3}"))
}
