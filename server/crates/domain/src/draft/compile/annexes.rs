//! Annex I, who responded; annex II, what was asked.
use super::{
    names::tells,
    phrases::{at_start, of_things},
    quotation::standing,
    record::{Record, Reply},
    table::text,
};
use crate::{
    document::{Matter, Run, Table},
    draft::{Anchor, Annex},
    language::{Language, Texts},
    questionnaire::{Kind, Numbered, NumberedPart},
    style::{
        noun::noun,
        number::{capitalized, date},
    },
};

/// How many respondents are listed by name. States always are; the categories that would make the list longer are counted
/// only, because a list of thousands serves no reader and fills hundreds of pages.
const LISTED_AT_MOST: usize = 500;

pub(super) fn all(record: &Record<'_>) -> Vec<Annex> {
    let mut annexes = Vec::new();
    if !record.replies.is_empty() {
        annexes.push(Annex {
            key: Anchor::of(&["annex", "respondents"]),
            title: "List of respondents".to_owned(),
            matter: respondents(record),
        });
    }
    if record.questionnaire.questions().next().is_some() {
        annexes.push(Annex {
            key: Anchor::of(&["annex", "questionnaire"]),
            title: "Questionnaire".to_owned(),
            matter: questionnaire(record),
        });
    }
    annexes
}

fn respondents(record: &Record<'_>) -> Vec<Matter> {
    let named = listed(record);
    let head = ["Respondent", "Category", "Regional group", "Language of the reply", "Received on"];
    let mut matter = Vec::new();
    if !named.is_empty() {
        matter.push(Matter::Table(Table {
            caption: "Respondents in the order of the report".to_owned(),
            head: head.map(ToOwned::to_owned).to_vec(),
            rows: named.iter().map(|reply| row(reply)).collect(),
            numeric: vec![false; head.len()],
            total: false,
        }));
    }
    let others = record.replies.len() - named.len();
    let words = match (others, named.is_empty()) {
        (0, _) => return matter,
        (1, false) => {
            "One further response is counted in the present report without being listed.".to_owned()
        }
        (many, false) => format!(
            "{} further responses are counted in the present report without being listed.",
            at_start(&of_things(many, "", "")).trim_end()
        ),
        (many, true) => format!(
            "{} counted in the present report without being listed.",
            at_start(&of_things(many, "response is", "responses are"))
        ),
    };
    matter.push(Matter::Paragraph { runs: text(&words) });
    matter
}

/// Those that may be named, category by category in reporting order, as long as there is room for all of a category.
fn listed<'r, 'a>(record: &'r Record<'a>) -> Vec<&'r Reply<'a>> {
    let named: Vec<usize> =
        (0..record.replies.len()).filter(|at| record.replies[*at].is_named()).collect();
    let mut listed = Vec::new();
    for (category, places) in record.by_category(&named) {
        if category.is_state() || listed.len() + places.len() <= LISTED_AT_MOST {
            listed.extend(places);
        }
    }
    listed.sort_unstable();
    listed.into_iter().map(|at| &record.replies[at]).collect()
}

fn row(reply: &Reply<'_>) -> Vec<Vec<Run>> {
    let respondent = reply.respondent();
    let language = reply.submission.language;
    let group = respondent.group.map_or("", |group| group.english_name());
    vec![
        name(reply),
        text(&capitalized(noun(respondent.category).one)),
        text(group),
        text(language.english_name()),
        text(&date(reply.received_on())),
    ]
}

/// The name as lists print it, in the language of the reply too: "Iraq (العراق)".
fn name(reply: &Reply<'_>) -> Vec<Run> {
    let respondent = reply.respondent();
    let language = reply.submission.language;
    let mut name = respondent.list_name(Language::En).replace('\'', "’");
    if let Some(group) =
        reply.submission.on_behalf_of.as_deref().map(str::trim).filter(|g| !g.is_empty())
    {
        name.push_str(&format!(", on behalf of {group}"));
    }
    if let Some(state) = reply.state().filter(|state| !tells(&name, state)) {
        name.push_str(&format!(" ({})", state.list_name(Language::En)));
    }
    let own =
        respondent.names.exact(language).filter(|own| language != Language::En && *own != name);
    match own {
        Some(own) => vec![
            Run::Text(format!("{name} (")),
            Run::Foreign { language, words: own.to_owned() },
            Run::Text(")".to_owned()),
        ],
        None => vec![Run::Text(name)],
    }
}

fn questionnaire(record: &Record<'_>) -> Vec<Matter> {
    let questionnaire = record.questionnaire;
    let preamble = [&questionnaire.preamble, &questionnaire.instruction];
    let mut matter: Vec<Matter> = preamble
        .into_iter()
        .flat_map(|texts| {
            let (language, text) = texts.shown(Language::En);
            text.split("\n\n").map(move |paragraph| (language, paragraph)).collect::<Vec<_>>()
        })
        .filter(|(_, paragraph)| !paragraph.trim().is_empty())
        .map(|(language, paragraph)| Matter::Paragraph {
            runs: vec![in_language(language, paragraph)],
        })
        .collect();
    for part in record.questionnaire.numbered() {
        matter.push(Matter::Heading { text: heading(&part) });
        matter.extend(part.questions.iter().flat_map(question));
    }
    matter
}

fn heading(part: &NumberedPart<'_>) -> String {
    match part.part.title.read(Language::En).trim() {
        "" => format!("Part {}", part.number),
        title => format!("Part {}. {title}", part.number),
    }
}

fn in_language(language: Language, words: &str) -> Run {
    let words = standing(words);
    match language {
        Language::En => Run::Text(words),
        language => Run::Foreign { language, words },
    }
}

fn question_text(texts: &Texts) -> Run {
    let (language, words) = texts.shown(Language::En);
    in_language(language, words)
}

fn question(asked: &Numbered<'_>) -> Vec<Matter> {
    let runs = vec![question_text(&asked.question.text)];
    let mut matter = vec![Matter::Item { number: number(&asked.number), runs }];
    matter.extend(
        options(&asked.question.kind).map(|words| Matter::Paragraph { runs: text(&words) }),
    );
    matter
}

/// "4." for a question, "4 (a)" for a sub-question.
fn number(number: &str) -> String {
    if number.ends_with(')') { number.to_owned() } else { format!("{number}.") }
}

/// What could be answered, where the question set it: "Choices: … / … / Other".
fn options(kind: &Kind) -> Option<String> {
    let labels = |labels: Vec<String>| labels.join("; ");
    let choices = || {
        let choices = kind.choices().unwrap_or_default();
        choices.iter().map(|c| standing(c.label.read(Language::En))).collect::<Vec<_>>()
    };
    let other = |offered: bool| if offered { "; other (please specify)" } else { "" };
    Some(match kind {
        Kind::YesNo { details } => {
            let more = if *details { ", with details" } else { "" };
            format!("Yes or no{more}.")
        }
        Kind::OneChoice { other: o, .. } => {
            format!("One choice: {}{}.", labels(choices()), other(*o))
        }
        Kind::SeveralChoices { other: o, .. } => {
            format!("Several choices possible: {}{}.", labels(choices()), other(*o))
        }
        Kind::Scale { .. } => format!("Scale: {}.", labels(choices())),
        Kind::Number { unit, year } => {
            let unit = standing(unit.read(Language::En));
            let year = if *year { ", with the year" } else { "" };
            match unit.as_str() {
                "" => format!("A figure{year}."),
                unit => format!("A figure ({unit}){year}."),
            }
        }
        Kind::Date => "A date.".to_owned(),
        Kind::RepeatingGroup { fields, max_items } => {
            let fields = fields.iter().map(|f| standing(f.label.read(Language::En))).collect();
            format!(
                "Up to {}: {}.",
                of_things(*max_items as usize, "item", "items"),
                labels(fields)
            )
        }
        Kind::ShortText | Kind::LongText | Kind::File => return None,
    })
}
