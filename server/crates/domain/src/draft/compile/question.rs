//! One question: what was asked, who replied, and then what they said.
use super::{
    figures,
    heard::Heard,
    items,
    lines::Line,
    names::Names,
    outcome, passages,
    phrases::{at_start, counted, of_things},
    quotation::folded,
    record::Record,
};
use crate::{
    draft::{Paragraph, Span},
    language::Language,
    questionnaire::{Condition, Kind, Numbered, Test},
    respondent::Audience,
    style::{noun::noun, number::in_words_below_ten, series},
};

/// All paragraphs on a question.
pub(super) fn paragraphs<'a>(
    asked: &Numbered<'a>,
    record: &Record<'a>,
    names: &mut Names,
) -> Vec<Paragraph> {
    let heard = Heard::of(asked, record);
    let mut paragraphs =
        vec![record.paragraph(heard.anchor(&["question"]), &opening(&heard, record))];
    match &heard.question.kind {
        Kind::Number { .. } => paragraphs.extend(figures::numbers(&heard, record)),
        Kind::Date => paragraphs.extend(figures::dates(&heard, record)),
        Kind::RepeatingGroup { fields, .. } => {
            paragraphs.extend(items::paragraphs(&heard, fields, record, names));
        }
        kind => {
            if kind.is_closed() {
                paragraphs.extend(outcome::paragraph(&heard, record));
            }
            paragraphs.extend(passages::paragraphs(&heard, record, names));
        }
    }
    paragraphs
}

fn opening<'a>(heard: &Heard<'a>, record: &Record<'a>) -> Vec<Line<'a>> {
    let mut lines = vec![the_question(heard, record)];
    if heard.put.is_empty() {
        lines.push(Line::plain("The question was not put to any of those that responded."));
        return lines;
    }
    let key = &heard.question.key;
    let replied = match heard.replied.len() {
        0 => heard.line("No replies to the question were received.", &heard.put),
        count => {
            let subject = if count == 1 { "A reply was" } else { "Replies were" };
            let who = record.shares(&heard.replied, &heard.put);
            heard.line(format!("{subject} received from {who}."), &heard.replied)
        }
    };
    lines.push(replied);
    lines.extend(non_answers(heard, record));
    lines.extend(
        attachments(heard, record).map(|(words, from)| Line::plain(words).on_answers(&from, key)),
    );
    lines
}

/// "In question 7, States were asked: “Has your State …?”"
fn the_question<'a>(heard: &Heard<'a>, record: &Record<'a>) -> Line<'a> {
    let (language, text) = heard.question.text.shown(Language::En);
    let text = folded(text);
    let start = format!("In question {}, {} asked: “", heard.number, addressees(heard, record));
    let stop = if text.ends_with(['.', '?', '!', '…', '؟', '。', '！', '？']) {
        "”"
    } else {
        "”."
    };
    let words = match language {
        Language::En => Span::Text(text),
        _ => Span::Foreign { language, words: text },
    };
    let spans = vec![Span::Text(start), words, Span::Text(stop.to_owned())];
    Line::of(spans).on_answers(&heard.put, &heard.question.key)
}

/// "respondents were", "States and national human rights institutions that had replied to question 4 were".
fn addressees(heard: &Heard<'_>, record: &Record<'_>) -> String {
    let audience = &heard.question.audience;
    let everybody = audience.is_empty() || Audience::ALL.iter().all(|a| audience.contains(a));
    let whom = if everybody {
        "respondents".to_owned()
    } else {
        let named = Audience::ALL.into_iter().filter(|a| audience.contains(a)).map(addressee);
        series::series(&named.collect::<Vec<_>>())
    };
    match heard.question.condition.as_ref().and_then(|c| condition(c, record)) {
        Some(condition) => format!("{whom} {condition} were"),
        None => format!("{whom} were"),
    }
}

const fn addressee(audience: Audience) -> &'static str {
    match audience {
        Audience::State => "States",
        Audience::UnEntity => "United Nations entities",
        Audience::Igo => "intergovernmental organizations",
        Audience::Nhri => "national human rights institutions",
        Audience::Ngo => "non-governmental organizations",
        Audience::Other => "other stakeholders",
    }
}

/// "that had replied to question 9 in the affirmative".
fn condition(condition: &Condition, record: &Record<'_>) -> Option<String> {
    let earlier = record.questionnaire.question(&condition.question)?;
    let number = record.questionnaire.number_of(&condition.question)?;
    Some(match &condition.test {
        Test::Answered => format!("that had replied to question {number}"),
        Test::Yes => format!("that had replied to question {number} in the affirmative"),
        Test::No => format!("that had replied to question {number} in the negative"),
        Test::Chosen(key) => {
            let choice = earlier.kind.choices()?.iter().find(|c| &c.key == key)?;
            let label = folded(choice.label.read(Language::En));
            format!("that had chosen “{label}” in reply to question {number}")
        }
    })
}

/// Who had no information, to whom the question did not apply, and who did not reply: one sentence.
fn non_answers<'a>(heard: &Heard<'a>, record: &Record<'_>) -> Option<Line<'a>> {
    let it = |places: &[usize]| if places.len() == 1 { "it" } else { "them" };
    let they = |places: &[usize]| if places.len() == 1 { "it" } else { "they" };
    let mut clauses = Vec::new();
    let mut from = Vec::new();
    if !heard.no_information.is_empty() {
        let (who, they) = (record.everybody(&heard.no_information), they(&heard.no_information));
        clauses.push(format!("{who} indicated that {they} had no information to provide"));
        from.extend(&heard.no_information);
    }
    if !heard.not_applicable.is_empty() {
        let (who, it) = (record.everybody(&heard.not_applicable), it(&heard.not_applicable));
        clauses.push(format!("{who} indicated that the question did not apply to {it}"));
        from.extend(&heard.not_applicable);
    }
    if !heard.silent.is_empty() && !heard.replied.is_empty() {
        let who = the_silent(&heard.silent, record);
        let object =
            if clauses.is_empty() { "did not reply to the question" } else { "did not reply" };
        clauses.push(format!("{who} {object}"));
        from.extend(&heard.silent);
    }
    let words = match clauses.as_slice() {
        [] => return None,
        [only] => only.clone(),
        [first, last] => format!("{first}, and {last}"),
        [first, second, last] => format!("{first}; {second}; and {last}"),
        _ => clauses.join("; "),
    };
    Some(heard.line(format!("{}.", at_start(&words)), &from))
}

/// How many that did not reply are named.
const SILENT_NAMED: usize = 3;

/// Few are named; of many the numbers are enough: "six Member States and five other respondents".
fn the_silent(silent: &[usize], record: &Record<'_>) -> String {
    let [states, others] = record.apart(silent);
    let kinds = record.by_category(&others).len();
    if silent.len() <= SILENT_NAMED {
        record.everybody(silent)
    } else if states.is_empty() || kinds <= 1 {
        record.numbers(silent)
    } else {
        let mut all: Vec<String> = record
            .by_category(&states)
            .iter()
            .map(|(c, at)| counted(*c, at.len() as u64))
            .collect();
        all.push(of_things(others.len(), "other respondent", "other respondents"));
        series::commas(&all)
    }
}

/// How many that attached documents are told one by one.
const ATTACHERS: usize = 10;

/// "France attached two documents." Nothing is told of what is not for publication.
fn attachments(
    heard: &Heard<'_>,
    record: &Record<'_>,
) -> impl Iterator<Item = (String, Vec<usize>)> {
    let count = |at: &usize| record.replies[*at].on(heard.column).files as usize;
    let all = heard.put.iter().filter(|at| record.replies[**at].is_quotable());
    let attached: Vec<(usize, usize)> =
        all.map(|at| (*at, count(at))).filter(|(_, files)| *files > 0).collect();
    let from: Vec<usize> = attached.iter().map(|(at, _)| *at).collect();
    let files: usize = attached.iter().map(|(_, files)| files).sum();
    let words = match attached.as_slice() {
        [] => None,
        few if few.len() <= ATTACHERS => Some(one_by_one(few, record)),
        many => Some(format!(
            "{} attached a total of {}.",
            at_start(&of_things(many.len(), "respondent", "respondents")),
            of_things(files, "document", "documents")
        )),
    };
    words.map(|words| (words, from)).into_iter()
}

fn one_by_one(attached: &[(usize, usize)], record: &Record<'_>) -> String {
    let clauses = attached.iter().enumerate().map(|(i, (at, files))| {
        let reply = &record.replies[*at];
        let who = if reply.is_named() {
            reply.respondent().running.replace('\'', "’")
        } else {
            format!("one {}", noun(reply.category()).one)
        };
        match i {
            0 => format!("{who} attached {}", of_things(*files, "document", "documents")),
            _ => format!("{who} {}", in_words_below_ten(*files as u64)),
        }
    });
    format!("{}.", at_start(&series::commas(&clauses.collect::<Vec<_>>())))
}
