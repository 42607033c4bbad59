//! From what was typed at the desk to the questionnaire and back. Nothing typed is lost: what is wrong is named field by field.
mod choices;
mod group;
mod question;
#[cfg(test)]
mod tests;

pub use question::{Context, parse_condition, question, question_typed, typed_of};

use crate::web::consultations::line_fault;
use domain::{
    language::{Language, Texts},
    questionnaire::{Part, Questionnaire},
};
use templates::questionnaire::{Fault, HeadTyped, PartTyped};

/// The most characters of a title, a choice or a label.
pub const LINE: usize = 300;
/// The most characters of a question, of its guidance, or of an instruction.
pub const TEXT: usize = 4_000;
/// The most characters of a preamble.
pub const PREAMBLE: usize = 20_000;

/// The fields of a form, as they were sent.
#[derive(Clone, Copy, Debug)]
pub struct Fields<'f>(pub &'f [(String, String)]);

impl<'f> Fields<'f> {
    fn raw(self, name: &str) -> &'f str {
        self.0.iter().find(|(n, _)| n == name).map_or("", |(_, value)| value)
    }

    fn get(self, name: &str) -> String {
        self.raw(name).trim().to_owned()
    }

    fn has(self, name: &str) -> bool {
        self.0.iter().any(|(n, _)| n == name)
    }

    fn ticked(self, name: &str) -> bool {
        self.raw(name) == "yes"
    }

    fn all(self, name: &str) -> Vec<String> {
        self.0.iter().filter(|(n, _)| n == name).map(|(_, value)| value.clone()).collect()
    }

    /// One text in the languages in which it was sent, as typed.
    fn texts(self, name: &str) -> Texts {
        let mut texts = Texts::default();
        for language in Language::ALL {
            texts.set(language, self.raw(&format!("{name}-{language}")));
        }
        texts
    }

    /// The languages that the form had fields for: a text in another language is left as it is.
    #[must_use]
    pub fn languages(self, name: &str) -> Vec<Language> {
        Language::ALL.into_iter().filter(|l| self.has(&format!("{name}-{l}"))).collect()
    }
}

/// What a text may be.
#[derive(Clone, Copy)]
struct Bounds {
    most: usize,
    one_line: bool,
}

const ONE_LINE: Bounds = Bounds { most: LINE, one_line: true };
const SEVERAL_LINES: Bounds = Bounds { most: TEXT, one_line: false };

/// Puts what was typed in the place of what was there, in the languages of the form; faults are named `name-en`.
fn take(
    now: &Texts,
    typed: &Texts,
    (name, bounds): (&str, Bounds),
    sent: &[Language],
    faults: &mut Vec<Fault>,
) -> Texts {
    let mut texts = now.clone();
    for language in sent {
        let words = typed.exact(*language).unwrap_or_default().trim();
        faults.extend(line_fault(
            &format!("{name}-{language}"),
            words,
            bounds.most,
            bounds.one_line,
        ));
        texts.set(*language, words);
    }
    texts
}

/// What the form of the head sent.
#[must_use]
pub fn head_typed(form: Fields<'_>) -> HeadTyped {
    HeadTyped {
        title: form.texts("title"),
        preamble: form.texts("preamble"),
        instruction: form.texts("instruction"),
        languages: form.all("languages").iter().filter_map(|code| code.parse().ok()).collect(),
    }
}

/// What stands in the form of the head when nothing was typed yet.
#[must_use]
pub fn head_of(questionnaire: &Questionnaire) -> HeadTyped {
    HeadTyped {
        title: questionnaire.title.clone(),
        preamble: questionnaire.preamble.clone(),
        instruction: questionnaire.instruction.clone(),
        languages: questionnaire.languages.clone(),
    }
}

/// The questionnaire with the head that was typed.
///
/// # Errors
/// What is wrong, field by field.
pub fn head(
    typed: &HeadTyped,
    sent: &[Language],
    mut now: Questionnaire,
) -> Result<Questionnaire, Vec<Fault>> {
    let mut faults = Vec::new();
    let preamble = Bounds { most: PREAMBLE, one_line: false };
    now.title = take(&now.title, &typed.title, ("title", ONE_LINE), sent, &mut faults);
    now.preamble = take(&now.preamble, &typed.preamble, ("preamble", preamble), sent, &mut faults);
    let instruction = ("instruction", SEVERAL_LINES);
    now.instruction = take(&now.instruction, &typed.instruction, instruction, sent, &mut faults);
    if now.title.is_empty() {
        let source = now.writing_order()[0];
        faults.push(Fault::new(format!("title-{source}"), "fault-empty"));
    }
    if typed.languages.is_empty() {
        faults.push(Fault::new("languages", "questionnaire-fault-no-language"));
    }
    now.languages = typed.languages.clone();
    if faults.is_empty() { Ok(now) } else { Err(faults) }
}

/// What the form of a part sent.
#[must_use]
pub fn part_typed(form: Fields<'_>) -> PartTyped {
    PartTyped { title: form.texts("title"), guidance: form.texts("guidance") }
}

/// What stands in the form of a part when nothing was typed yet.
#[must_use]
pub fn part_of(part: &Part) -> PartTyped {
    PartTyped { title: part.title.clone(), guidance: part.guidance.clone() }
}

/// The title and guidance of a part as typed.
///
/// # Errors
/// What is wrong, field by field.
pub fn part(
    typed: &PartTyped,
    sent: &[Language],
    now: &Part,
) -> Result<(Texts, Texts), Vec<Fault>> {
    let mut faults = Vec::new();
    let title = take(&now.title, &typed.title, ("title", ONE_LINE), sent, &mut faults);
    let guidance =
        take(&now.guidance, &typed.guidance, ("guidance", SEVERAL_LINES), sent, &mut faults);
    if faults.is_empty() { Ok((title, guidance)) } else { Err(faults) }
}
