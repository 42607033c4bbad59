//! Replies into a draft. Every paragraph is told from the record, with the answers behind each sentence.
//!
//! The work is in proportion to replies times questions; what is *said* stays readable however many reply: States are
//! always told, others in full up to a bound and by count beyond it.
mod annexes;
mod conclusions;
mod figures;
mod heard;
mod introduction;
mod items;
mod lines;
mod names;
mod outcome;
mod participation;
mod passages;
mod phrases;
mod question;
mod quotation;
mod record;
mod regions;
mod said;
mod summary;
mod table;
mod tallies;

use super::{Anchor, Chapter, Draft, Heading, Section};
use crate::{
    consultation::Consultation,
    language::Language,
    questionnaire::{NumberedPart, Questionnaire},
    respondent::{Category, RegionalGroup},
    submission::Submission,
};
use jiff::civil::Date;
use names::Names;
use quotation::standing;
use record::Record;
use std::collections::BTreeMap;

/// Everything that a draft is made of.
#[derive(Clone, Copy, Debug)]
pub struct Compilation<'a> {
    /// The consultation, with the mandate that the introduction is told from.
    pub consultation: &'a Consultation,
    /// The latest dispatched version of the questionnaire.
    pub questionnaire: &'a Questionnaire,
    /// How many were asked.
    pub invited: &'a Invited,
    /// All submissions, every version of them: [`Submission::counts`] says which one counts, and the strictest choice
    /// of publication of all versions binds.
    pub submissions: &'a [Submission],
    /// The day of compilation by the calendar of Geneva.
    pub today: Date,
}

/// How many respondents were asked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Invited {
    /// Of each category; empty when nobody was asked personally.
    pub categories: BTreeMap<Category, u64>,
    /// Of the Member States, by regional group.
    pub groups: BTreeMap<RegionalGroup, u64>,
}

/// Compiles a complete draft: title, summary, introduction, a chapter for each part of the questionnaire, conclusions,
/// annexes. The same input always gives the same draft.
#[must_use]
pub fn compile(input: &Compilation<'_>) -> Draft {
    let record = Record::of(input);
    let mut names = Names::default();
    let mut chapters = vec![introduction::chapter(&record, &mut names)];
    if !record.replies.is_empty() {
        let parts = record.questionnaire.numbered();
        chapters.extend(parts.iter().filter_map(|part| part_chapter(part, &record, &mut names)));
    }
    chapters.push(conclusions::chapter(&record));
    let caution = record.mandate.caution.trim();
    Draft {
        title: Heading::computed(record.report_title()),
        title_notes: (!caution.is_empty()).then(|| caution.to_owned()).into_iter().collect(),
        summary: summary::paragraphs(&record),
        chapters,
        annexes: annexes::all(&record),
        compiled_from: record.counted(),
        compiled_on: input.today,
    }
}

/// The anchor of the chapter of a part.
fn part_anchor(part: &NumberedPart<'_>) -> Anchor {
    Anchor::of(&["part", part.part.key.as_str()])
}

/// The heading of the chapter of a part.
fn part_heading(part: &NumberedPart<'_>) -> String {
    match part.part.title.read(Language::En).trim() {
        "" => format!("Part {} of the questionnaire", part.number),
        title => standing(title),
    }
}

/// A section for each question with its sub-questions; a single one needs no heading of its own.
fn part_chapter<'a>(
    part: &NumberedPart<'a>,
    record: &Record<'a>,
    names: &mut Names,
) -> Option<Chapter> {
    let mut sections: Vec<Section> = Vec::new();
    for asked in &part.questions {
        let paragraphs = question::paragraphs(asked, record, names);
        match sections.last_mut() {
            Some(section) if asked.question.sub => section.paragraphs.extend(paragraphs),
            _ => {
                let heading = match asked.question.heading.read(Language::En).trim() {
                    "" => format!("Question {}", asked.number),
                    heading => standing(heading),
                };
                sections.push(Section {
                    key: Anchor::of(&["question", asked.question.key.as_str()]),
                    heading: Heading::computed(heading),
                    paragraphs,
                });
            }
        }
    }
    let mut chapter = Chapter {
        key: part_anchor(part),
        heading: Heading::computed(part_heading(part)),
        strong: false,
        paragraphs: Vec::new(),
        sections,
    };
    if let [only] = chapter.sections.as_mut_slice() {
        chapter.paragraphs = std::mem::take(&mut only.paragraphs);
        chapter.sections.clear();
    }
    (!part.questions.is_empty()).then_some(chapter)
}
