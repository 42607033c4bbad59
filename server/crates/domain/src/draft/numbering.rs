//! From a draft to a document: numbers of chapters, sections and paragraphs, contents, cross-references, masthead.
use super::{Anchor, Chapter, Draft, Paragraph, Sentence, Span};
use crate::{
    consultation::Mandate,
    document::{Annex, Block, ContentsEntry, Document, Labels, Masthead, Run},
    language::Language,
    style::number::{date, letter, roman},
};
use std::collections::BTreeMap;

/// The paragraph numbers of a draft. The summary and removed paragraphs have none.
#[must_use]
pub fn numbers(draft: &Draft) -> BTreeMap<Anchor, u32> {
    let body = draft.chapters.iter().flat_map(Chapter::all_paragraphs).filter(|p| p.is_visible());
    body.zip(1..).map(|(paragraph, number)| (paragraph.key.clone(), number)).collect()
}

/// The numbers of the headings that are printed: "II." for chapters, "A." for sections.
///
/// A chapter or section without paragraphs is not printed, nor is the heading of a section that is alone in its
/// chapter: an A requires a B.
#[must_use]
pub fn headings(draft: &Draft) -> BTreeMap<Anchor, String> {
    let mut headings = BTreeMap::new();
    let chapters = draft.chapters.iter().filter(|c| c.all_paragraphs().any(Paragraph::is_visible));
    for (chapter, number) in chapters.zip(1..) {
        headings.insert(chapter.key.clone(), format!("{}.", roman(number)));
        let visible =
            || chapter.sections.iter().filter(|s| s.paragraphs.iter().any(Paragraph::is_visible));
        if visible().nth(1).is_some() {
            for (section, number) in visible().zip(1..) {
                headings.insert(section.key.clone(), format!("{}.", letter(number).to_uppercase()));
            }
        }
    }
    headings
}

/// Everything that can be referred to, with its first and last paragraph.
fn ranges(draft: &Draft, numbers: &BTreeMap<Anchor, u32>) -> BTreeMap<Anchor, (u32, u32)> {
    let mut ranges: BTreeMap<_, _> =
        numbers.iter().map(|(key, n)| (key.clone(), (*n, *n))).collect();
    for chapter in &draft.chapters {
        let sections =
            chapter.sections.iter().map(|s| (&s.key, span_of(s.paragraphs.iter(), numbers)));
        let all = (&chapter.key, span_of(chapter.all_paragraphs(), numbers));
        for (key, range) in sections.chain([all]) {
            if let Some(range) = range {
                ranges.insert(key.clone(), range);
            }
        }
    }
    ranges
}

fn span_of<'d>(
    paragraphs: impl Iterator<Item = &'d Paragraph>,
    numbers: &BTreeMap<Anchor, u32>,
) -> Option<(u32, u32)> {
    let mut found = paragraphs.filter_map(|p| numbers.get(&p.key).copied());
    let first = found.next()?;
    Some((first, found.last().unwrap_or(first)))
}

/// The paragraphs that refer to a chapter, section or paragraph of which nothing is left.
#[must_use]
pub fn broken_references(draft: &Draft) -> Vec<Anchor> {
    let ranges = ranges(draft, &numbers(draft));
    let is_broken = |span: &Span| matches!(span, Span::Paragraphs(to) if !ranges.contains_key(to));
    draft
        .paragraphs()
        .filter(|p| p.is_visible())
        .filter(|p| p.all_sentences().flat_map(|s| &s.spans).any(is_broken))
        .map(|p| p.key.clone())
        .collect()
}

/// Where everything that can be referred to stands in a draft, and how a reference to it is printed.
#[derive(Clone, Debug)]
pub struct References(BTreeMap<Anchor, (u32, u32)>);

impl References {
    /// The references of a draft as it is numbered now.
    #[must_use]
    pub fn of(draft: &Draft) -> Self {
        Self(ranges(draft, &numbers(draft)))
    }

    /// The first and last paragraph of a chapter or section; of a paragraph, its number twice.
    #[must_use]
    pub fn range(&self, of: &Anchor) -> Option<(u32, u32)> {
        self.0.get(of).copied()
    }

    /// "paragraphs 12–18", "paragraph 12"; a reference into nothing is shown as what it is.
    #[must_use]
    pub fn print(&self, to: &Anchor) -> String {
        match self.0.get(to) {
            Some((first, last)) if first == last => format!("paragraph {first}"),
            Some((first, last)) => format!("paragraphs {first}–{last}"),
            None => "paragraphs [removed]".to_owned(),
        }
    }

    pub(super) fn knows(&self, to: &Anchor) -> bool {
        self.0.contains_key(to)
    }

    /// The sentences as one stretch of text.
    pub(super) fn runs(&self, sentences: &[Sentence]) -> Vec<Run> {
        let mut runs: Vec<Run> = Vec::new();
        for (at, sentence) in sentences.iter().enumerate() {
            if at > 0 {
                push(&mut runs, Run::Text(" ".to_owned()));
            }
            for span in &sentence.spans {
                push(&mut runs, self.run(span));
            }
        }
        runs
    }

    fn run(&self, span: &Span) -> Run {
        match span {
            Span::Text(words) => Run::Text(words.clone()),
            Span::Italic(words) => Run::Italic(words.clone()),
            Span::Note(words) => Run::Note(words.clone()),
            Span::Foreign { language, words } => {
                Run::Foreign { language: *language, words: words.clone() }
            }
            Span::Paragraphs(to) => Run::Text(self.print(to)),
        }
    }
}

/// Adds a run; plain words join the plain words before them.
fn push(runs: &mut Vec<Run>, run: Run) {
    match (runs.last_mut(), run) {
        (Some(Run::Text(words)), Run::Text(more)) => words.push_str(&more),
        (_, run) => runs.push(run),
    }
}

/// The finished document of a draft.
#[must_use]
pub fn numbered(draft: &Draft, mandate: &Mandate) -> Document {
    let references = References::of(draft);
    let visible = draft.summary.iter().filter(|p| p.is_visible());
    Document {
        language: Language::En,
        masthead: masthead(mandate),
        title: draft.title.text.clone(),
        title_notes: draft.title_notes.clone(),
        summary: visible.map(|p| references.runs(&p.sentences)).collect(),
        contents: contents(draft),
        body: body(draft, &references),
        annexes: annexes(draft),
        labels: Labels::default(),
    }
}

fn masthead(mandate: &Mandate) -> Masthead {
    let lines = mandate.bodies.iter().chain([&mandate.session, &mandate.agenda_item]);
    let or = |text: &str, otherwise: &str| {
        if text.trim().is_empty() { otherwise.to_owned() } else { text.to_owned() }
    };
    Masthead {
        organization: "United Nations".to_owned(),
        organ: "General Assembly".to_owned(),
        symbol: mandate.symbol.clone(),
        distribution: or(&mandate.distribution, "General"),
        date: mandate.document_date.map(date).unwrap_or_default(),
        original_language: Language::En.english_name().to_owned(),
        body_lines: lines.filter(|line| !line.trim().is_empty()).cloned().collect(),
        agenda_title: mandate.agenda_title.clone(),
    }
}

/// The anchor of a heading in a document: `sec_II`, `sec_II__A`.
fn heading_anchor(chapter: &str, section: Option<&str>) -> String {
    let bare = |number: &str| number.trim_end_matches('.').to_owned();
    match section {
        None => format!("sec_{}", bare(chapter)),
        Some(section) => format!("sec_{}__{}", bare(chapter), bare(section)),
    }
}

fn contents(draft: &Draft) -> Vec<ContentsEntry> {
    let headings = headings(draft);
    let ranges = ranges(draft, &numbers(draft));
    let mut entries = Vec::new();
    for chapter in &draft.chapters {
        let Some(number) = headings.get(&chapter.key) else { continue };
        entries.push(ContentsEntry {
            level: 1,
            number: number.clone(),
            text: chapter.heading.text.clone(),
            paragraphs: ranges.get(&chapter.key).copied(),
            anchor: heading_anchor(number, None),
        });
        for section in &chapter.sections {
            let Some(own) = headings.get(&section.key) else { continue };
            entries.push(ContentsEntry {
                level: 2,
                number: own.clone(),
                text: section.heading.text.clone(),
                paragraphs: ranges.get(&section.key).copied(),
                anchor: heading_anchor(number, Some(own)),
            });
        }
    }
    entries.extend(annexes(draft).into_iter().map(|annex| ContentsEntry {
        level: 1,
        number: annex.number,
        text: annex.title,
        paragraphs: None,
        anchor: annex.anchor,
    }));
    entries
}

fn body(draft: &Draft, references: &References) -> Vec<Block> {
    let headings = headings(draft);
    let numbers = numbers(draft);
    let mut blocks = Vec::new();
    for chapter in &draft.chapters {
        let Some(number) = headings.get(&chapter.key) else { continue };
        blocks.push(heading(1, number, &chapter.heading.text, heading_anchor(number, None)));
        let put = |paragraphs: &[Paragraph], blocks: &mut Vec<Block>| {
            for paragraph in paragraphs {
                if let Some(number) = numbers.get(&paragraph.key) {
                    put_paragraph(paragraph, *number, chapter.strong, references, blocks);
                }
            }
        };
        put(&chapter.paragraphs, &mut blocks);
        for section in &chapter.sections {
            if let Some(own) = headings.get(&section.key) {
                let anchor = heading_anchor(number, Some(own));
                blocks.push(heading(2, own, &section.heading.text, anchor));
            }
            put(&section.paragraphs, &mut blocks);
        }
    }
    blocks
}

fn heading(level: u8, number: &str, text: &str, anchor: String) -> Block {
    Block::Heading { level, number: number.to_owned(), text: text.to_owned(), anchor }
}

fn put_paragraph(
    paragraph: &Paragraph,
    number: u32,
    strong: bool,
    references: &References,
    blocks: &mut Vec<Block>,
) {
    let runs = references.runs(&paragraph.sentences);
    blocks.push(Block::Paragraph { number, runs, anchor: format!("para_{number}"), strong });
    for (item, at) in paragraph.items.iter().zip(1..) {
        let runs = references.runs(&item.sentences);
        blocks.push(Block::Item { letter: format!("({})", letter(at)), runs });
    }
    if let Some(exhibit) = &paragraph.exhibit {
        blocks.push(Block::Table(exhibit.table.clone()));
        blocks.extend(exhibit.bars.clone().map(Block::Bars));
    }
}

fn annexes(draft: &Draft) -> Vec<Annex> {
    let alone = draft.annexes.len() == 1;
    let number = |at: u64| match alone {
        true => ("Annex".to_owned(), "annex".to_owned()),
        false => (format!("Annex {}", roman(at)), format!("annex_{}", roman(at))),
    };
    let annexes = draft.annexes.iter().zip(1..).map(|(annex, at)| {
        let (number, anchor) = number(at);
        Annex { number, title: annex.title.clone(), anchor, matter: annex.matter.clone() }
    });
    annexes.collect()
}
