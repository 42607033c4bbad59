use super::{
    parse,
    passage::{Entry, Passage, Place, Role},
};
use crate::document::{Block, Document, Matter, Run};
use jiff::civil::Date;

/// A document as the reader sees it: contents, headings, numbered paragraphs and annexes, without markup.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LintText {
    date: Option<Date>,
    contents: Vec<Entry>,
    passages: Vec<Passage>,
}

impl LintText {
    /// Reads the plain text of a published document, with or without Markdown marks: chapters "I.", sections "A.",
    /// paragraphs "1." (also on a line of their own), items "(a)", footnotes, contents with tabs, an annex. What stands
    /// before the summary or the first chapter is read for its date only. Paragraphs cut by a page are joined.
    #[must_use]
    pub fn parse(plain: &str) -> Self {
        parse::parse(plain)
    }

    /// The same text of a given date, on which names of States depend.
    #[must_use]
    pub fn dated(mut self, date: Date) -> Self {
        self.date = Some(date);
        self
    }

    /// The date of the document, when it is known.
    #[must_use]
    pub const fn date(&self) -> Option<Date> {
        self.date
    }

    /// The rows of the contents.
    #[must_use]
    pub fn contents(&self) -> &[Entry] {
        &self.contents
    }

    /// All passages in reading order.
    #[must_use]
    pub fn passages(&self) -> &[Passage] {
        &self.passages
    }

    /// Adds a row of the contents.
    pub fn entry(&mut self, number: &str, text: &str, paragraphs: Option<(u32, u32)>) {
        self.contents.push(Entry { number: number.into(), text: text.into(), paragraphs });
    }

    /// Adds a heading by its full number: "II.D".
    pub fn heading(&mut self, number: &str, text: &str) {
        self.add(Place::Heading(number.into()), Role::Title, text);
    }

    /// Adds a numbered paragraph.
    pub fn paragraph(&mut self, number: u32, text: &str) {
        self.add(Place::Paragraph(number), Role::Prose, text);
    }

    /// Adds a passage.
    pub fn add(&mut self, place: Place, role: Role, text: &str) {
        self.passages.push(Passage { place, role, text: text.trim().into() });
    }

    /// The passage that footnotes interrupt.
    pub(super) fn last_but_notes(&mut self) -> Option<&mut Passage> {
        self.passages.iter_mut().rfind(|passage| passage.role != Role::Note)
    }

    fn runs(&mut self, place: &Place, role: Role, runs: &[Run]) {
        let mut text = String::new();
        let mut notes = Vec::new();
        for run in runs {
            match run {
                Run::Text(words) | Run::Italic(words) => text.push_str(words),
                Run::Foreign { .. } => {}
                Run::Note(note) => notes.push(note),
            }
        }
        self.add(place.clone(), role, &text);
        for note in notes {
            self.add(place.clone(), Role::Note, note);
        }
    }
}

impl From<&Document> for LintText {
    /// Words in other languages are left out; footnotes keep the place of the passage that they hang on.
    fn from(document: &Document) -> Self {
        let mut text = Self { date: parse::day(&document.masthead.date), ..Self::default() };
        for runs in &document.summary {
            text.runs(&Place::Summary, Role::Prose, runs);
        }
        let mut levels = Vec::new();
        for entry in &document.contents {
            let number = full_number(&mut levels, entry.level, &entry.number);
            text.entry(&number, &entry.text, entry.paragraphs);
        }
        text.body(&document.body);
        for annex in &document.annexes {
            text.add(Place::Annex(None), Role::Title, &annex.title);
            for matter in &annex.matter {
                text.matter(matter);
            }
        }
        text
    }
}

impl LintText {
    fn body(&mut self, body: &[Block]) {
        let mut levels = Vec::new();
        let mut last = 0;
        for block in body {
            match block {
                Block::Heading { level, number, text, .. } => {
                    let number = full_number(&mut levels, *level, number);
                    self.heading(&number, text);
                }
                Block::Paragraph { number, runs, .. } => {
                    last = *number;
                    self.runs(&Place::Paragraph(last), Role::Prose, runs);
                }
                Block::Item { letter, runs } => {
                    let letter = letter.trim_matches(['(', ')']).to_owned();
                    self.runs(&Place::Item(last, letter), Role::Prose, runs);
                }
                Block::Table(_) | Block::Bars(_) => {}
            }
        }
    }

    fn matter(&mut self, matter: &Matter) {
        let place = Place::Annex(None);
        match matter {
            Matter::Heading { text } => self.add(place, Role::Title, text),
            Matter::Paragraph { runs } | Matter::Item { runs, .. } => {
                self.runs(&place, Role::Line, runs);
            }
            Matter::Table(_) => {}
        }
    }
}

/// "II" then "D." at level 2 is "II.D"; an annex is "annex".
fn full_number(levels: &mut Vec<String>, level: u8, number: &str) -> String {
    if number.starts_with("Annex") {
        return "annex".to_owned();
    }
    levels.truncate(usize::from(level.saturating_sub(1)));
    levels.push(number.trim_end_matches('.').to_owned());
    levels.join(".")
}
