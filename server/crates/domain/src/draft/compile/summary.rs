//! The summary on page 1: what was requested, what the report holds, who contributed.
use super::{lines::Line, phrases::of_things, quotation::folded, record::Record};
use crate::draft::{Anchor, Paragraph};

pub(super) fn paragraphs(record: &Record<'_>) -> Vec<Paragraph> {
    let told = [("opening", opening(record)), ("contribution", contribution(record))];
    told.into_iter()
        .map(|(key, lines)| record.paragraph(Anchor::of(&["summary", key]), &lines))
        .collect()
}

/// "The present report, submitted pursuant to Human Rights Council resolution 19/33, contains a summary of …"
fn opening<'a>(record: &Record<'_>) -> Vec<Line<'a>> {
    let pursuant = match record.mandate.basis.trim() {
        "" => String::new(),
        basis => format!(", submitted pursuant to {basis},"),
    };
    let subject = match folded(record.subject()) {
        subject if subject.is_empty() => String::new(),
        subject => format!(" on the subject “{subject}”"),
    };
    let mut lines = vec![Line::plain(format!(
        "The present report{pursuant} contains a summary of the responses received to a questionnaire{subject}."
    ))];
    if !record.replies.is_empty() {
        lines.push(Line::plain(
            "It sets out the replies question by question, with the results of closed questions in figures, and ends with conclusions drawn from them.",
        ));
    }
    lines
}

fn contribution<'a>(record: &Record<'_>) -> Vec<Line<'a>> {
    let all: Vec<usize> = (0..record.replies.len()).collect();
    let words = match all.len() {
        0 => "No responses had been received by the time of writing.".to_owned(),
        1 => format!("A response was received from {}.", record.numbers(&all)),
        _ if record.by_category(&all).len() == 1 => {
            format!("Responses were received from {}.", record.numbers(&all))
        }
        many => format!(
            "Responses were received from {} – a total of {} in all.",
            record.numbers(&all),
            of_things(many, "response", "responses")
        ),
    };
    vec![Line::plain(words).on_submissions(all)]
}
