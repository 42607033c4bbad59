//! A finished text, ready to be set: numbered, with its contents, notes and tables, and no trace of how it came about.
//!
//! Every number in it is computed by [`crate::draft`]; renditions print it and never count again.
use crate::language::Language;
use serde::{Deserialize, Serialize};

/// A document in the order of its parts (masthead, title, summary, contents, body, annexes).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    /// The language that the document is drafted in.
    pub language: Language,
    /// What stands at the head of page 1.
    pub masthead: Masthead,
    /// The title of the document.
    pub title: String,
    /// Notes under the title ("Late submission."), each marked with an asterisk.
    pub title_notes: Vec<String>,
    /// The unnumbered paragraphs of the summary on page 1.
    pub summary: Vec<Vec<Run>>,
    /// The rows of the contents.
    pub contents: Vec<ContentsEntry>,
    /// Headings, numbered paragraphs and exhibits in reading order.
    pub body: Vec<Block>,
    /// The annexes, in order.
    pub annexes: Vec<Annex>,
    /// Labels of the furniture ("Contents", "Paragraphs", "Page", "Summary"), in the document's language.
    pub labels: Labels,
}

/// The masthead of a United Nations document (Editorial Manual; A/HRC/23/20).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Masthead {
    /// "United Nations".
    pub organization: String,
    /// "General Assembly".
    pub organ: String,
    /// "A/HRC/AC/8/3", or "A/HRC/AC/8/…" while none is assigned.
    pub symbol: String,
    /// "General", "Limited" or "Restricted".
    pub distribution: String,
    /// "12 December 2011".
    pub date: String,
    /// "English".
    pub original_language: String,
    /// "Human Rights Council", "Advisory Committee", "Eighth session", "Agenda item 3": one line each.
    pub body_lines: Vec<String>,
    /// The title of the agenda item, bold, under the lines; may be empty.
    pub agenda_title: String,
}

/// A row of the contents: "II. Summary of replies … 6–50".
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContentsEntry {
    /// 1 for a chapter or an annex, 2 for a section.
    pub level: u8,
    /// "II.", "A.", or "Annex I".
    pub number: String,
    /// The text of the heading, letter for letter.
    pub text: String,
    /// First and last paragraph under the heading; none for annexes.
    pub paragraphs: Option<(u32, u32)>,
    /// The anchor of the heading.
    pub anchor: String,
}

/// A piece of the body.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "block", rename_all = "snake_case")]
pub enum Block {
    /// A heading: level 1 "I.", level 2 "A.", level 3 "1.".
    Heading { level: u8, number: String, text: String, anchor: String },
    /// A numbered paragraph; `strong` sets it in bold, as conclusions are printed.
    Paragraph { number: u32, runs: Vec<Run>, anchor: String, strong: bool },
    /// A lettered item "(a)" under the paragraph before it.
    Item { letter: String, runs: Vec<Run> },
    /// A table with a caption; the first column names, `numeric` columns are set to the end.
    Table(Table),
    /// A bar picture of one series of counts; always beside a table of the same numbers.
    Bars(Bars),
}

/// A stretch of text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "run", content = "text", rename_all = "snake_case")]
pub enum Run {
    /// Plain words.
    Text(String),
    /// Words in italics (titles, foreign words).
    Italic(String),
    /// A footnote; its indicator stands here, its text at the foot of the page.
    Note(String),
    /// Words in another language than the document's, set in that script and direction.
    Foreign { language: Language, words: String },
}

/// A table of words and numbers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// What the table shows.
    pub caption: String,
    /// The heads of the columns.
    pub head: Vec<String>,
    /// The rows; each has as many cells as the head.
    pub rows: Vec<Vec<Vec<Run>>>,
    /// Which columns hold numbers.
    pub numeric: Vec<bool>,
    /// Whether the last row is a total.
    pub total: bool,
}

/// Counts drawn as horizontal bars.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bars {
    /// What the picture shows; also its alternative text, followed by the numbers.
    pub caption: String,
    /// The names of the series ("Member States", "Others"); each has its own pattern.
    pub series: Vec<String>,
    /// A label and one count for each series.
    pub bars: Vec<(String, Vec<u32>)>,
}

/// An annex: a title and unnumbered matter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Annex {
    /// "Annex" when it is the only one, else "Annex I".
    pub number: String,
    /// The title.
    pub title: String,
    /// The anchor of its heading.
    pub anchor: String,
    /// What it holds, in order.
    pub matter: Vec<Matter>,
}

/// A piece of an annex.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "matter", rename_all = "snake_case")]
pub enum Matter {
    /// A heading inside the annex ("Part I. Concept").
    Heading { text: String },
    /// An unnumbered paragraph.
    Paragraph { runs: Vec<Run> },
    /// A question or another item with its own typed number.
    Item { number: String, runs: Vec<Run> },
    /// A table.
    Table(Table),
}

/// The words of the furniture, in the document's language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Labels {
    /// "Summary".
    pub summary: String,
    /// "Contents".
    pub contents: String,
    /// "Paragraphs".
    pub paragraphs: String,
    /// "Page".
    pub page: String,
    /// "Distr.".
    pub distribution: String,
    /// "Original".
    pub original: String,
}

impl Default for Labels {
    fn default() -> Self {
        Self {
            summary: "Summary".into(),
            contents: "Contents".into(),
            paragraphs: "Paragraphs".into(),
            page: "Page".into(),
            distribution: "Distr.".into(),
            original: "Original".into(),
        }
    }
}
