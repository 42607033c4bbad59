//! The skeleton of the conclusions, from the figures; what to conclude and recommend is for the drafting group.
use super::{
    heard::{Heard, label},
    lines::Line,
    outcome::{Naming, sides, verdict},
    part_anchor, part_heading,
    phrases::of_things,
    quotation::folded,
    record::Record,
    table::groups,
};
use crate::{
    draft::{Anchor, Chapter, Heading, Paragraph, Section, Span},
    language::Language,
    questionnaire::{Kind, Numbered, NumberedPart, Question},
    respondent::{Category, RegionalGroup},
    style::{
        number::{capitalized, in_words_below_ten},
        series,
    },
};
use std::collections::BTreeSet;

/// How paragraphs on the parts begin, in turn.
const LEADS: [&str; 4] = ["On the subject of", "With regard to", "Concerning", "As to"];

/// Words by which a question shows that it asks for proposals.
const PROPOSING: [&str; 8] = [
    "propos",
    "recommend",
    "suggest",
    "should",
    "how can",
    "how could",
    "ways and means",
    "improve",
];

pub(super) fn chapter(record: &Record<'_>) -> Chapter {
    let mut chapter = Chapter {
        key: Anchor::of(&["conclusions"]),
        heading: Heading::computed("Conclusions and recommendations"),
        strong: true,
        paragraphs: Vec::new(),
        sections: Vec::new(),
    };
    if record.replies.is_empty() {
        let line = Line::plain("As no responses had been received, no conclusions could be drawn.");
        chapter.heading = Heading::computed("Conclusions");
        chapter.paragraphs.push(record.paragraph(Anchor::of(&["conclusions", "none"]), &[line]));
        return chapter;
    }
    let parts = record.questionnaire.numbered();
    let mut findings = vec![participation(record)];
    let told = parts.iter().filter(|part| !part.questions.is_empty()).enumerate();
    findings.extend(told.map(|(turn, part)| finding(turn, part, record)));
    chapter.sections = vec![
        section("findings", "Conclusions", findings),
        section("recommendations", "Recommendations", vec![recommendations(&parts, record)]),
    ];
    chapter
}

fn section(key: &str, heading: &str, paragraphs: Vec<Paragraph>) -> Section {
    Section {
        key: Anchor::of(&["conclusions", key]),
        heading: Heading::computed(heading),
        paragraphs,
    }
}

fn participation(record: &Record<'_>) -> Paragraph {
    let all: Vec<usize> = (0..record.replies.len()).collect();
    let from = record.numbers(&all);
    let drew = match (all.len(), record.by_category(&all).len()) {
        (1, _) => format!("The questionnaire drew a response from {from}."),
        (_, 1) => format!("The questionnaire drew responses from {from}."),
        (many, _) => format!(
            "The questionnaire drew {}, from {from}.",
            of_things(many, "response", "responses")
        ),
    };
    let mut lines = vec![Line::plain(drew).on_submissions(all.iter().copied())];
    let members: Vec<usize> = all
        .into_iter()
        .filter(|at| record.replies[*at].category() == Category::MemberState)
        .collect();
    let present = groups(&members, record);
    if !present.is_empty() {
        let which = match present.len() {
            n if n == RegionalGroup::ALL.len() => {
                "all five regional groups were represented".to_owned()
            }
            1 => format!(
                "one of the five regional groups was represented ({})",
                present[0].0.english_name()
            ),
            n => format!(
                "{} of the five regional groups were represented",
                in_words_below_ten(n as u64)
            ),
        };
        let words = format!("Among the Member States, {which}.");
        lines.push(Line::plain(words).on_submissions(members));
    }
    record.paragraph(Anchor::of(&["conclusions", "participation"]), &lines)
}

/// Who replied on a part at all, and the results of its closed questions.
fn finding(turn: usize, part: &NumberedPart<'_>, record: &Record<'_>) -> Paragraph {
    let heard: Vec<Heard<'_>> =
        part.questions.iter().map(|asked| Heard::of(asked, record)).collect();
    let mut lines = vec![replies_on(turn, part, &heard, record)];
    lines.extend(heard.iter().filter_map(|heard| result(heard, record)));
    record.paragraph(Anchor::of(&["conclusions", part.part.key.as_str()]), &lines)
}

fn replies_on<'a>(
    turn: usize,
    part: &NumberedPart<'a>,
    heard: &[Heard<'a>],
    record: &Record<'_>,
) -> Line<'a> {
    let any: BTreeSet<usize> = heard.iter().flat_map(|h| &h.replied).copied().collect();
    let any: Vec<usize> = any.into_iter().collect();
    let questions = match part.questions.len() {
        1 => "to the question".to_owned(),
        2 => "to one or both of the two questions".to_owned(),
        many => format!("to one or more of the {} questions", in_words_below_ten(many as u64)),
    };
    let received = match any.len() {
        0 => "), no replies were received.".to_owned(),
        _ => format!("), replies {questions} were received from {}.", record.numbers(&any)),
    };
    let lead = LEADS[turn % LEADS.len()];
    let mut line = Line::of(vec![
        Span::Text(format!("{lead} “{}” (", folded(&part_heading(part)))),
        Span::Paragraphs(part_anchor(part)),
        Span::Text(received),
    ]);
    for heard in heard {
        line = line.on_answers(&heard.replied, &heard.question.key);
    }
    line
}

/// The result of a closed question, without names.
fn result<'a>(heard: &Heard<'a>, record: &Record<'_>) -> Option<Line<'a>> {
    let sides = sides(heard, record);
    if sides.iter().all(Vec::is_empty) {
        return None;
    }
    let words = match &heard.question.kind {
        Kind::YesNo { .. } => {
            let sides = sides.iter().filter(|side| !side.is_empty());
            let verdicts: Vec<String> =
                sides.map(|side| verdict(heard, side, record, Naming::Counted)).collect();
            verdicts.join("; ")
        }
        kind => most_chosen(heard, kind, record)?,
    };
    Some(heard.line(format!("In reply to question {}, {words}.", heard.number), &heard.replied))
}

/// "“X” was chosen most often, by seven of the 10 respondents that replied"
fn most_chosen(heard: &Heard<'_>, kind: &Kind, record: &Record<'_>) -> Option<String> {
    let by_choice = heard.by_choice(&heard.replied, kind.choices()?, record);
    let most = by_choice.iter().map(|(_, who)| who.len()).max().filter(|most| *most > 0)?;
    let first: Vec<String> = by_choice
        .iter()
        .filter(|(_, who)| who.len() == most)
        .map(|(choice, _)| format!("“{}”", label(choice)))
        .collect();
    let (verb, each) = if first.len() == 1 { ("was", "") } else { ("were", " each") };
    let (most, all) = (most as u64, heard.replied.len() as u64);
    let by = match (most == all, all) {
        (true, 1) => "by the one respondent".to_owned(),
        (true, 2) => "by both respondents".to_owned(),
        (true, _) => format!("by all {} respondents", in_words_below_ten(all)),
        (false, _) => {
            let [most, all] = [most, all].map(in_words_below_ten);
            format!("most often, by {most}{each} of the {all} respondents")
        }
    };
    Some(format!("{} {verb} chosen {by} that replied", series::commas(&first)))
}

/// The phrase that introduces recommendations, and where the respondents' own proposals are set out.
fn recommendations(parts: &[NumberedPart<'_>], record: &Record<'_>) -> Paragraph {
    let body = capitalized(record.charged());
    let mut places: Vec<Place<'_>> = parts.iter().flat_map(proposals).collect();
    let phrase = if places.is_empty() {
        let all = parts.iter().filter(|part| !part.questions.is_empty()).map(Place::part);
        places = all.collect();
        "on the following subjects"
    } else {
        "in the light of the proposals that respondents made under the following headings"
    };
    let anchor = Anchor::of(&["conclusions", "recommendations"]);
    if let [only] = places.as_slice() {
        let start = format!(
            "{body} may wish to formulate recommendations in the light of the replies on “"
        );
        return record.paragraph(anchor, &[only.line(&start, "” (", ").", record)]);
    }
    let lead = Line::plain(format!("{body} may wish to formulate recommendations {phrase}:"));
    let last = places.len().saturating_sub(1);
    let items: Vec<Line<'_>> = places
        .iter()
        .enumerate()
        .map(|(i, place)| place.line("", " (", if i == last { ")." } else { ");" }, record))
        .collect();
    record.paragraph_with_items(anchor, &[lead], &items)
}

/// A chapter or section where proposals stand.
struct Place<'a> {
    anchor: Anchor,
    heading: String,
    questions: Vec<Numbered<'a>>,
}

impl<'a> Place<'a> {
    fn part(part: &NumberedPart<'a>) -> Self {
        Self {
            anchor: part_anchor(part),
            heading: folded(&part_heading(part)),
            questions: part.questions.clone(),
        }
    }

    fn line(&self, start: &str, opening: &str, stop: &str, record: &Record<'_>) -> Line<'a> {
        let mut line = Line::of(vec![
            Span::Text(format!("{start}{}{opening}", self.heading)),
            Span::Paragraphs(self.anchor.clone()),
            Span::Text(stop.to_owned()),
        ]);
        for asked in &self.questions {
            line = line.on_answers(&Heard::of(asked, record).replied, &asked.question.key);
        }
        line
    }
}

/// The sections of a part that hold proposals; the part as a whole when all do.
fn proposals<'a>(part: &NumberedPart<'a>) -> Vec<Place<'a>> {
    let mut sections: Vec<Place<'a>> = Vec::new();
    for asked in &part.questions {
        match sections.last_mut() {
            Some(section) if asked.question.sub => section.questions.push(asked.clone()),
            _ => sections.push(Place {
                anchor: Anchor::of(&["question", asked.question.key.as_str()]),
                heading: match asked.question.heading.read(Language::En).trim() {
                    "" => format!("Question {}", asked.number),
                    heading => folded(heading),
                },
                questions: vec![asked.clone()],
            }),
        }
    }
    let count = sections.len();
    sections.retain(|section| section.questions.iter().any(|q| asks_for_proposals(q.question)));
    if !sections.is_empty() && sections.len() == count { vec![Place::part(part)] } else { sections }
}

fn asks_for_proposals(question: &Question) -> bool {
    let text = question.text.read(Language::En).to_lowercase();
    PROPOSING.iter().any(|word| text.contains(word))
}
