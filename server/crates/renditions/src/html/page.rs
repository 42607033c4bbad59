//! The page as it is written: escaped words, unique ids, notes gathered for the end.
use crate::text;
use domain::document::{Block, Document, Run};
use domain::language::Language;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

/// Words made safe between tags and inside quoted attributes.
pub fn escape(words: &str) -> String {
    quick_xml::escape::escape(words).into_owned()
}

/// The markup written so far, and what must be kept until the end.
pub struct Page {
    out: String,
    pub language: Language,
    used: BTreeSet<String>,
    /// The id of the first heading or paragraph with an anchor.
    ids: BTreeMap<String, String>,
    /// The ids that stand on an element already.
    claimed: BTreeSet<String>,
    /// The notes: the id of the mark, the id of the note, its words.
    notes: Vec<(String, String, String)>,
    pictures: usize,
}

impl Page {
    /// An empty page, with an id set aside for every anchor, so that the contents can lead to what comes later.
    pub fn of(document: &Document) -> Self {
        let mut page = Self {
            out: String::new(),
            language: document.language,
            used: BTreeSet::new(),
            ids: BTreeMap::new(),
            claimed: BTreeSet::new(),
            notes: Vec::new(),
            pictures: 0,
        };
        let in_body = document.body.iter().filter_map(|block| match block {
            Block::Heading { anchor, .. } | Block::Paragraph { anchor, .. } => Some(anchor),
            _ => None,
        });
        for anchor in in_body.chain(document.annexes.iter().map(|annex| &annex.anchor)) {
            if !page.ids.contains_key(anchor) {
                let id = page.fresh(anchor);
                page.ids.insert(anchor.clone(), id);
            }
        }
        page
    }

    /// An id that no other element has, made of letters, digits and hyphens.
    pub fn fresh(&mut self, wish: &str) -> String {
        let plain: String = wish
            .chars()
            .map(|c| if c.is_ascii_alphanumeric() || c == '-' || c == '_' { c } else { '-' })
            .collect();
        let stem = if plain.starts_with(|c: char| c.is_ascii_alphabetic()) {
            plain
        } else {
            format!("part-{plain}")
        };
        let mut id = stem.clone();
        let mut count = 1;
        while !self.used.insert(id.clone()) {
            count += 1;
            id = format!("{stem}-{count}");
        }
        id
    }

    /// The id to put on the element with this anchor; a second element with the same anchor gets one of its own.
    pub fn claim(&mut self, anchor: &str) -> String {
        match self.ids.get(anchor).cloned() {
            Some(id) if self.claimed.insert(id.clone()) => id,
            _ => self.fresh(anchor),
        }
    }

    /// The id that a link to this anchor leads to.
    pub fn target(&self, anchor: &str) -> Option<&str> {
        self.ids.get(anchor).map(String::as_str)
    }

    /// How many pictures there are, this one included.
    pub fn next_picture(&mut self) -> usize {
        self.pictures += 1;
        self.pictures
    }

    /// Markup of our own.
    pub fn push(&mut self, markup: &str) {
        self.out.push_str(markup);
    }

    /// An element that holds only words, on a line of its own.
    pub fn element(&mut self, name: &str, attributes: &str, words: &str) {
        let space = if attributes.is_empty() { "" } else { " " };
        let words = self.words(words);
        let _ = writeln!(self.out, "<{name}{space}{attributes}>{words}</{name}>");
    }

    /// Words, escaped; a document symbol is kept on one line and runs from left to right.
    pub fn words(&self, words: &str) -> String {
        words_of(words)
    }

    /// Runs of a paragraph.
    pub fn runs(&mut self, runs: &[Run]) {
        for run in runs {
            match run {
                Run::Text(words) => self.out += &words_of(words),
                Run::Italic(words) => {
                    let _ = write!(self.out, "<i>{}</i>", words_of(words));
                }
                Run::Note(words) => self.note(words),
                Run::Foreign { language, words } => {
                    let direction = if language.is_rtl() { "rtl" } else { "ltr" };
                    let tag = text::language_tag(*language);
                    let _ = write!(
                        self.out,
                        "<bdi lang=\"{tag}\" dir=\"{direction}\">{}</bdi>",
                        escape(words)
                    );
                }
            }
        }
    }

    fn note(&mut self, words: &str) {
        let number = self.notes.len() + 1;
        let mark = self.fresh(&format!("mark-{number}"));
        let note = self.fresh(&format!("note-{number}"));
        let _ = write!(
            self.out,
            "<sup><a id=\"{mark}\" href=\"#{note}\" role=\"doc-noteref\">{number}</a></sup>"
        );
        self.notes.push((mark, note, words.to_owned()));
    }

    /// The notes, each led back to its mark by its number.
    pub fn notes(&mut self) {
        if self.notes.is_empty() {
            return;
        }
        self.push("<section class=\"notes\" role=\"doc-endnotes\">\n");
        for (at, (mark, note, words)) in std::mem::take(&mut self.notes).into_iter().enumerate() {
            let words = self.words(&words);
            let number = at + 1;
            let _ = writeln!(
                self.out,
                "<p id=\"{note}\"><a href=\"#{mark}\" role=\"doc-backlink\">{number}</a> {words}</p>"
            );
        }
        self.push("</section>\n");
    }

    /// All that was written.
    pub fn finish(self) -> String {
        self.out
    }
}

fn words_of(words: &str) -> String {
    let pieces = text::symbols(words).into_iter().map(|(is_symbol, piece)| {
        let piece = escape(piece);
        if is_symbol { format!("<bdi class=\"symbol\">{piece}</bdi>") } else { piece }
    });
    pieces.collect()
}
