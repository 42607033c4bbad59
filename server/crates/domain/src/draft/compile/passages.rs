//! Open answers: attributed passages, a paragraph for each respondent, in reporting order.
use super::{
    heard::Heard,
    lines::Line,
    names::Names,
    quotation::{LONGEST, inline, quoted},
    record::{Record, Reply},
};
use crate::{
    answer::Value,
    draft::{Paragraph, Span},
    respondent::Category,
    style::{noun::noun, number::capitalized},
};
use std::collections::BTreeSet;

/// How many respondents other than States are quoted on one question, where few States reply; a share of it goes to
/// each category in turn.
const OTHERS_AT_MOST: usize = 40;
/// As many others are quoted however many States reply.
const OTHERS_AT_LEAST: usize = 10;
/// How many words are quoted on one question before passages get shorter.
const WORDS_ON_A_QUESTION: usize = 3_200;
/// Passages get shorter with every so many more.
const STEP: usize = 8;
/// No passage gets shorter than this.
const SHORTEST: usize = 25;

/// Neutral verbs for most passages; each question begins elsewhere among them.
const VERBS: [&str; 6] = ["stated", "noted", "indicated", "explained", "reported", "observed"];
/// Neutral verbs for the few others.
const OTHER_VERBS: [&str; 4] = ["wrote", "remarked", "commented", "wrote"];
/// In one of so many passages the verb is preceded by "In its reply".
const LEADS: u32 = 5;

/// Who is quoted, at which length, and who is not.
pub(super) struct Selection {
    pub(super) quoted: Vec<usize>,
    pub(super) words: usize,
    /// Could be quoted, but are too many.
    beyond: Vec<usize>,
    /// Not for publication.
    unpublished: Vec<usize>,
}

impl Selection {
    /// All States that may be quoted; of the others a bounded number, taken from each category in turn.
    pub(super) fn of(places: &[usize], record: &Record<'_>) -> Self {
        let (open, closed): (Vec<usize>, Vec<usize>) =
            places.iter().partition(|at| record.replies[**at].is_quotable());
        let [states, others] = record.apart(&open);
        let room = OTHERS_AT_MOST.saturating_sub(states.len()).max(OTHERS_AT_LEAST);
        let chosen = in_turn(&others, room, record);
        let (chosen, beyond): (Vec<usize>, Vec<usize>) =
            others.into_iter().partition(|at| chosen.contains(at));
        let quoted: Vec<usize> = states.into_iter().chain(chosen).collect();
        // In steps, so that one reply more does not cut every other passage anew.
        let words = WORDS_ON_A_QUESTION / quoted.len().next_multiple_of(STEP).max(1);
        let unpublished = closed.into_iter().filter(|at| !record.replies[*at].is_confidential());
        Self {
            quoted,
            words: words.clamp(SHORTEST, LONGEST),
            beyond,
            unpublished: unpublished.collect(),
        }
    }

    /// A paragraph on those that replied and are not quoted; none when all are. Replies in confidence are not mentioned.
    pub(super) fn rest(&self, heard: &Heard<'_>, record: &Record<'_>) -> Option<Paragraph> {
        let replies = |places: &[usize]| if places.len() == 1 { "reply" } else { "replies" };
        let mut lines = Vec::new();
        if !self.beyond.is_empty() {
            let (who, replies) = (record.numbers(&self.beyond), replies(&self.beyond));
            let verb = if self.beyond.len() == 1 { "is" } else { "are" };
            let words = format!(
                "Owing to the number of responses, the {replies} of {who} {verb} counted but not quoted here."
            );
            lines.push(heard.line(words, &self.beyond));
        }
        if !self.unpublished.is_empty() {
            let (who, replies) = (record.numbers(&self.unpublished), replies(&self.unpublished));
            let verb = if self.unpublished.len() == 1 { "was" } else { "were" };
            let words = format!(
                "The {replies} of {who}, which {verb} not intended for publication, {verb} taken into account without being quoted."
            );
            lines.push(heard.line(words, &self.unpublished));
        }
        (!lines.is_empty()).then(|| record.paragraph(heard.anchor(&["rest"]), &lines))
    }
}

/// As many as there is room for, one of each category in turn.
fn in_turn(others: &[usize], room: usize, record: &Record<'_>) -> BTreeSet<usize> {
    let kinds = record.by_category(others);
    let longest = kinds.values().map(Vec::len).max().unwrap_or_default().min(room);
    let rounds = (0..longest).flat_map(|round| kinds.values().filter_map(move |k| k.get(round)));
    rounds.take(room).copied().collect()
}

/// The passages, and what is told of those that are not quoted.
pub(super) fn paragraphs<'a>(
    heard: &Heard<'a>,
    record: &Record<'a>,
    names: &mut Names,
) -> Vec<Paragraph> {
    let wordy = |at: &usize| {
        let said = record.replies[*at].said(heard.column);
        said.is_some_and(|value| !value.words().trim().is_empty())
    };
    let places: Vec<usize> = heard.replied.iter().copied().filter(wordy).collect();
    let selection = Selection::of(&places, record);
    if heard.question.kind.choices().is_some() {
        return others_specified(heard, &selection, record, names).into_iter().collect();
    }
    let mut teller = Teller::of(heard, names);
    let mut paragraphs: Vec<Paragraph> = selection
        .quoted
        .iter()
        .map(|at| {
            let reply = &record.replies[*at];
            let spans = teller.passage(reply, selection.words);
            let line = Line::of(spans).on_answers(&[*at], &heard.question.key);
            record.paragraph(heard.anchor(&["from", reply.submission.source()]), &[line])
        })
        .collect();
    paragraphs.extend(selection.rest(heard, record));
    paragraphs
}

/// Introduces the passages on one question.
pub(super) struct Teller<'n, 'h> {
    heard: &'h Heard<'h>,
    names: &'n mut Names,
    before: Option<u32>,
    verb: &'static str,
    nameless: BTreeSet<Category>,
}

impl<'n, 'h> Teller<'n, 'h> {
    pub(super) fn of<'a: 'h>(heard: &'h Heard<'a>, names: &'n mut Names) -> Self {
        Self { heard, names, before: None, verb: "", nameless: BTreeSet::new() }
    }

    fn passage(&mut self, reply: &Reply<'_>, words: usize) -> Vec<Span> {
        let Some(value) = reply.said(self.heard.column) else { return Vec::new() };
        let (lead, verb) = self.manner(reply);
        let start = match value {
            Value::YesNo { yes, .. } => self.after_verdict(reply, *yes),
            _ if lead.is_empty() || !speaks_for_itself(reply) => self.speaker(reply),
            _ => format!("{lead}{}", self.names.name(reply)),
        };
        let mut spans = vec![Span::Text(format!("{start} {verb}: "))];
        spans.extend(quoted(&value.words(), reply.submission.language, words));
        spans
    }

    /// How a passage begins. It depends on the respondent and on the one before, not on the place in the list, so that
    /// a reply that comes or goes changes the beginning of no passage but the next.
    ///
    /// Two neighbours differ in the lowest bit in which their marks do: the verb is chosen by the place and the value of
    /// that bit, and so is never the verb of the neighbour (Cole and Vishkin's colouring of lists), unless the marks
    /// are too much alike.
    fn manner(&mut self, reply: &Reply<'_>) -> (&'static str, &'static str) {
        let question = self.heard.question.key.as_str();
        let own = mark(question, reply.submission.source());
        let before = self.before.replace(own);
        let bit = before.map_or(0, |before| (own ^ before).trailing_zeros().min(4));
        let place = (2 * bit + (own >> bit & 1)) as usize;
        let from = place + question.bytes().map(usize::from).sum::<usize>();
        let usual = |ahead: usize| VERBS[(from + ahead) % VERBS.len()];
        let verb = match place.checked_sub(VERBS.len()) {
            Some(other) => OTHER_VERBS[other],
            None => usual(0),
        };
        let verb = if verb == self.verb { usual(1) } else { verb };
        self.verb = verb;
        let leads = |mark: u32| (mark >> 8).is_multiple_of(LEADS);
        let lead = leads(own) && !before.is_some_and(leads);
        (if lead { "In its reply, " } else { "" }, verb)
    }

    /// The speaker at the start of a sentence.
    pub(super) fn speaker(&mut self, reply: &Reply<'_>) -> String {
        let again = !reply.is_named() && !self.nameless.insert(reply.category());
        self.names.speaker(reply, again)
    }

    /// "Cuba, which had replied in the affirmative,"
    fn after_verdict(&mut self, reply: &Reply<'_>, yes: bool) -> String {
        let how = if yes { "affirmative" } else { "negative" };
        if speaks_for_itself(reply) {
            let name = capitalized(&self.names.name(reply));
            return format!("{name}, which had replied in the {how},");
        }
        let speaker = self.speaker(reply);
        match speaker.strip_suffix(',') {
            Some(name) => format!("{name} and replying in the {how},"),
            None => format!("{speaker} that had replied in the {how}"),
        }
    }
}

/// A mark of a respondent under a question: the same on every machine and at all times.
fn mark(question: &str, respondent: &str) -> u32 {
    let bytes = question.bytes().chain([0]).chain(respondent.bytes());
    let sum =
        bytes.fold(0x811c_9dc5_u32, |sum, byte| (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    // The low bits of such a sum know little of the high ones.
    sum ^ sum >> 15
}

/// Whether a named respondent speaks for itself alone.
fn speaks_for_itself(reply: &Reply<'_>) -> bool {
    reply.is_named() && reply.submission.on_behalf_of.as_deref().is_none_or(|g| g.trim().is_empty())
}

/// What was written under "Other": a sentence for one, else a list.
fn others_specified(
    heard: &Heard<'_>,
    selection: &Selection,
    record: &Record<'_>,
    names: &mut Names,
) -> Option<Paragraph> {
    let mut told: Vec<(usize, String, Vec<Span>)> = Vec::new();
    for at in &selection.quoted {
        let reply = &record.replies[*at];
        let Some(value) = reply.said(heard.column) else { continue };
        let words = inline(&value.words(), reply.submission.language, selection.words);
        let speaker = match reply.is_named() {
            true => names.name(reply),
            false => format!("one {}", noun(reply.category()).one),
        };
        told.push((*at, speaker, words));
    }
    let anchor = heard.anchor(&["other"]);
    let key = &heard.question.key;
    if let [(at, speaker, words)] = told.as_slice() {
        let mut spans = vec![Span::Text(format!("As another choice, {speaker} specified "))];
        spans.extend(words.iter().cloned());
        spans.push(Span::Text(".".to_owned()));
        return Some(record.paragraph(anchor, &[Line::of(spans).on_answers(&[*at], key)]));
    }
    let last = told.len().checked_sub(1)?;
    let lead = heard.line("The following other choices were specified:", &selection.quoted);
    let items: Vec<Line<'_>> = told
        .into_iter()
        .enumerate()
        .map(|(i, (at, speaker, mut spans))| {
            let stop = if i == last { "." } else { ";" };
            spans.push(Span::Text(format!(" ({speaker}){stop}")));
            Line::of(spans).on_answers(&[at], key)
        })
        .collect();
    Some(record.paragraph_with_items(anchor, &[lead], &items))
}
