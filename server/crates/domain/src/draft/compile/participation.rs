//! Who responded: the participation sentences of the introduction.
use super::{
    lines::Line,
    phrases::of_things,
    record::{Record, Reply},
};
use crate::{
    consultation::geneva,
    respondent::Category,
    style::{
        number::{capitalized, date},
        participation::{AsOf, Dispatch, NgoMode, Participation},
    },
};
use jiff::civil::Date;

/// How many NGOs a participation sentence can name.
const NGOS_NAMED_AT_MOST: usize = 40;

/// Whether a reply was there on the day up to which the participation sentence counts.
fn in_count(record: &Record<'_>, reply: &Reply<'_>) -> bool {
    record.mandate.count_as_of.is_none_or(|day| reply.received_on() <= day)
}

fn sent_on(record: &Record<'_>) -> Option<Date> {
    let opened = || record.consultation.opened.map(|act| act.at.to_zoned(geneva()).date());
    record.mandate.sent_on.or_else(opened)
}

fn sender<'a>(record: &Record<'a>) -> &'a str {
    match record.mandate.sender.trim() {
        "" => "the secretariat",
        sender => sender,
    }
}

/// Who responded: in the words of A/HRC/AC/8/3, paragraph 5, where all their facts are known, else in those of
/// paragraph 2.
pub(super) fn participation<'a>(record: &Record<'_>) -> Vec<Line<'a>> {
    let all = 0..record.replies.len();
    let (counted, later): (Vec<usize>, Vec<usize>) =
        all.partition(|at| in_count(record, &record.replies[*at]));
    let participation = of(record, &counted);
    let mut lines: Vec<Line<'a>> = account(record, &participation)
        .unwrap_or_else(|| responses(record, &participation))
        .into_iter()
        .map(|words| Line::plain(words).on_submissions(counted.iter().copied()))
        .collect();
    if !later.is_empty() {
        let (subject, verb) = match later.len() {
            1 => ("a response was", "is"),
            _ => ("responses were", "are"),
        };
        let who = of(record, &later).respondents_after_from();
        let words = format!(
            "After that date, {subject} also received from {who}, which {verb} reflected in the present report."
        );
        lines.push(Line::plain(words).on_submissions(later));
    }
    lines.extend(on_behalf(record));
    lines
}

fn of(record: &Record<'_>, places: &[usize]) -> Participation {
    let ngos = record.all(places).filter(|r| r.category() == Category::Ngo).count();
    let mode = match record.mandate.ngos {
        NgoMode::Collective => NgoMode::Collective,
        NgoMode::Named if ngos <= NGOS_NAMED_AT_MOST => NgoMode::Named,
        _ => NgoMode::Counted,
    };
    let participation = Participation::of(record.all(places).map(Reply::party)).with(mode);
    match record.mandate.approximate_total {
        Some(_) => participation.about(),
        None => participation,
    }
}

/// "about 10 responses": the editor's figure where there is one.
fn with_total(words: String, record: &Record<'_>, participation: &Participation) -> String {
    match record.mandate.approximate_total {
        Some(total) => {
            let about = format!("about {}", of_things(total as usize, "response", "responses"));
            words.replacen(&participation.total(), &about, 1)
        }
        None => words,
    }
}

fn account(record: &Record<'_>, participation: &Participation) -> Option<Vec<String>> {
    let m = record.mandate;
    let day = m.count_as_of?;
    let dispatch = Dispatch {
        sender: sender(record),
        sent: sent_on(record)?,
        // The last day of a month stands for the month: "by October 2011".
        as_of: if day == day.last_of_month() { AsOf::Month(day) } else { AsOf::Day(day) },
        recipient: Some(m.recipient.trim()).filter(|r| !r.is_empty())?,
    };
    let mut sentences = participation.account(&dispatch);
    if let Some(first) = sentences.first_mut() {
        *first = with_total(std::mem::take(first), record, participation);
    }
    Some(sentences)
}

fn responses(record: &Record<'_>, participation: &Participation) -> Vec<String> {
    let sender = sender(record);
    let mut sentences = Vec::new();
    match sent_on(record) {
        Some(day) => {
            sentences.push(format!("On {}, {sender} sent out a questionnaire.", date(day)))
        }
        None => sentences.push(format!("For that purpose, {sender} sent out a questionnaire.")),
    }
    let closed = record.consultation.closed.is_some();
    let as_at = record.mandate.count_as_of.or((!closed).then_some(record.today));
    let fragment = with_total(participation.fragment(), record, participation);
    let received = if participation.responses() == 1 { "a response" } else { "responses" };
    let verb = if participation.responses() == 1 { "was" } else { "were" };
    sentences.push(match (as_at, fragment.is_empty()) {
        (Some(day), true) => participation.as_at(day),
        (Some(day), false) => {
            format!("As at {}, {received} had been received from {fragment}.", date(day))
        }
        (None, true) => "No responses were received.".to_owned(),
        (None, false) => format!("{} {verb} received from {fragment}.", capitalized(received)),
    });
    sentences
}

/// "The response of the Islamic Republic of Iran was submitted on behalf of the Non-Aligned Movement."
fn on_behalf<'a>(record: &Record<'_>) -> impl Iterator<Item = Line<'a>> {
    record.replies.iter().enumerate().filter(|(_, r)| r.is_named()).filter_map(|(at, reply)| {
        let group = reply.submission.on_behalf_of.as_deref().map(str::trim)?;
        let name = reply.respondent().running.replace('\'', "’");
        let words = format!("The response of {name} was submitted on behalf of {group}.");
        (!group.is_empty()).then(|| Line::plain(words).on_submissions([at]))
    })
}
