//! The introduction: mandate, who responded, what was asked, regional groups, late responses, how the draft is made.
use super::{
    lines::Line,
    names::Names,
    participation,
    phrases::{counted, of_things},
    quotation::folded,
    record::Record,
    regions,
};
use crate::{
    draft::{Anchor, Chapter, Heading, Paragraph},
    style::{number::date, series},
    submission::Publication,
};

pub(super) fn chapter(record: &Record<'_>, names: &mut Names) -> Chapter {
    let told = [
        ("mandate", vec![mandate(record)]),
        ("participation", participation::participation(record)),
        ("dispatch", dispatch(record)),
        ("groups", regions::told(record)),
        ("late", late(record)),
        ("arrangement", arrangement(record)),
    ];
    let told = told.into_iter().filter(|(_, lines)| !lines.is_empty());
    let mut paragraphs: Vec<Paragraph> =
        told.map(|(key, lines)| record.paragraph(Anchor::of(&["intro", key]), &lines)).collect();
    for paragraph in &mut paragraphs {
        match paragraph.key.as_str() {
            "intro/participation" => {
                paragraph.sentences.iter().for_each(|s| names.read(&s.words()))
            }
            "intro/groups" => paragraph.exhibit = Some(regions::table(record)),
            _ => {}
        }
    }
    Chapter {
        key: Anchor::of(&["introduction"]),
        heading: Heading::computed("Introduction"),
        strong: false,
        paragraphs,
        sections: Vec::new(),
    }
}

/// "The present report is submitted pursuant to Human Rights Council resolution 13/23, in which the Council requested …"
fn mandate<'a>(record: &Record<'_>) -> Line<'a> {
    let m = record.mandate;
    let [basis, by, of, request] = [&m.basis, &m.requested_by, &m.requested_of, &m.request]
        .map(|t| t.trim().trim_end_matches('.'));
    let subject = match folded(record.subject()) {
        subject if subject.is_empty() => "the questionnaire".to_owned(),
        subject => format!("the questionnaire on the subject “{subject}”"),
    };
    if basis.is_empty() {
        return Line::plain(format!(
            "The present report contains a summary of the responses received to {subject}."
        ));
    }
    let start = format!("The present report is submitted pursuant to {basis}");
    Line::plain(match (by, of, request) {
        ("", ..) | (.., "") => format!("{start}."),
        (by, "", request) => format!("{start}, in which {} requested {request}.", short(by, basis)),
        (by, of, request) => {
            let to = if request.starts_with("to ") { "" } else { "to provide " };
            format!("{start}, in which {} requested {of} {to}{request}.", short(by, basis))
        }
    })
}

/// The body's short form when the basis has just named it in full: "the Human Rights Council" → "the Council".
fn short(body: &str, basis: &str) -> String {
    let full = body.strip_prefix("the ").unwrap_or(body);
    match full.rsplit_once(' ') {
        Some((_, last)) if basis.contains(full) => format!("the {last}"),
        _ => body.to_owned(),
    }
}

/// What was sent, to how many, until when.
fn dispatch<'a>(record: &Record<'_>) -> Vec<Line<'a>> {
    let parts = record.questionnaire.parts.len();
    let questions = record.questionnaire.questions().filter(|q| !q.sub).count();
    if questions == 0 {
        return Vec::new();
    }
    let in_parts = match parts {
        0 | 1 => String::new(),
        many => format!(" in {}", of_things(many, "part", "parts")),
    };
    let annex = if record.replies.is_empty() { "the annex" } else { "annex II" };
    let mut lines = vec![Line::plain(format!(
        "The questionnaire consisted of {}{in_parts} and is reproduced in {annex} to the present report.",
        of_things(questions, "question", "questions")
    ))];
    let invited: Vec<String> = record
        .invited
        .categories
        .iter()
        .filter(|(_, count)| **count > 0)
        .map(|(category, count)| counted(*category, *count))
        .collect();
    if !invited.is_empty() {
        lines.push(Line::plain(format!("It was addressed to {}.", series::commas(&invited))));
    }
    if let Some(deadline) = record.consultation.deadline {
        let day = date(deadline.local().date());
        lines.push(Line::plain(format!("Replies were requested by {day}.")));
    }
    lines
}

/// Late responses that were let in.
fn late<'a>(record: &Record<'_>) -> Vec<Line<'a>> {
    let all = record.replies.iter().enumerate();
    let late: Vec<usize> = all.filter(|(_, r)| r.submission.late).map(|(at, _)| at).collect();
    let (subject, verb) = match late.len() {
        0 => return Vec::new(),
        1 => ("response", "was"),
        _ => ("responses", "were"),
    };
    let who = record.everybody(&late);
    let words = format!(
        "The {subject} of {who} {verb} received after the deadline and {verb} taken into account."
    );
    vec![Line::plain(words).on_submissions(late)]
}

/// How the report is arranged and how respondents are named and quoted.
fn arrangement<'a>(record: &Record<'_>) -> Vec<Line<'a>> {
    if record.replies.is_empty() {
        return Vec::new();
    }
    let mut lines = vec![
        Line::plain("The report follows the order of the questionnaire."),
        Line::plain(
            "Under each question, States are counted apart from other respondents, and respondents are quoted by category and, within each category, in English alphabetical order.",
        ),
        Line::plain(
            "Passages are taken from the beginning of the replies and are reproduced as received, in the language of the reply.",
        ),
    ];
    let chosen = |level: Publication| {
        let all = record.replies.iter().enumerate().filter(move |(_, r)| r.level == level);
        all.map(|(at, _)| at).collect::<Vec<_>>()
    };
    let policies = [
        (
            Publication::PublicAnonymous,
            "Respondents that asked not to be named are quoted without attribution.",
        ),
        (
            Publication::NotPublishedButUsable,
            "Responses not intended for publication are taken into account without attribution and are not quoted.",
        ),
        (
            Publication::Confidential,
            "Responses given in confidence are counted in the totals only.",
        ),
    ];
    for (level, words) in policies {
        let those = chosen(level);
        if !those.is_empty() {
            lines.push(Line::plain(words).on_submissions(those));
        }
    }
    lines
}
