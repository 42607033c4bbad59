//! Reads the plain text of a published document.
use super::{
    passage::{Place, Role},
    text::LintText,
};
use crate::style::number::{letter, roman};
use jiff::civil::Date;

/// Reads plain text line by line; see [`LintText::parse`].
pub(super) fn parse(plain: &str) -> LintText {
    let mut reader = Reader::default();
    for raw in plain.lines().map(str::trim) {
        if !raw.is_empty() && !raw.bytes().all(|b| matches!(b, b'-' | b'_' | b'*')) {
            reader.line(raw);
        }
    }
    reader.text
}

/// "23 April 2013" as a day; none for anything else.
pub(super) fn day(text: &str) -> Option<Date> {
    Date::strptime("%d %B %Y", text.trim()).ok()
}

/// The part of the document that a line belongs to.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    #[default]
    Front,
    Summary,
    Contents,
    Body,
    Annex,
}

#[derive(Default)]
struct Reader {
    text: LintText,
    part: Part,
    /// The chapter, section and subsection that the line stands in.
    chapter: u64,
    section: u64,
    subsection: u64,
    paragraph: u32,
    /// The chapter that the contents are in.
    entry_chapter: String,
    /// A number that stood on a line of its own and waits for its text.
    pending: Option<String>,
    session: Option<String>,
}

impl Reader {
    fn line(&mut self, raw: &str) {
        if let Some((marker, note)) = footnote(raw) {
            return self.text.add(Place::Note(marker), Role::Note, &plain(&note));
        }
        let marked = raw.starts_with('#') || (raw.starts_with("**") && raw.ends_with("**"));
        let line = plain(raw);
        match line.as_str() {
            "Summary" if self.part == Part::Front => self.part = Part::Summary,
            "Contents" if self.part < Part::Contents => self.part = Part::Contents,
            "Annex" if self.part >= Part::Body => self.part = Part::Annex,
            _ if self.part == Part::Contents && !marked && !is_lone_number(&line) => {
                self.entry(raw)
            }
            _ if self.part == Part::Annex => self.annex(&line),
            _ => self.body(&line),
        }
    }

    /// "I. Introduction .....⇥1–5⇥3"; a row without number is that of the annex.
    fn entry(&mut self, raw: &str) {
        let mut cells = raw.split('\t').map(plain);
        let title = cells.next().unwrap_or_default();
        let title = title.trim_end_matches(['.', ' ', '…']);
        let range = cells.next().unwrap_or_default();
        if title.is_empty() || title == "Paragraphs" || title == "Annex" || title.starts_with("<i>")
        {
            return;
        }
        let range = range.split_once('–').map_or((range.as_str(), range.as_str()), |pair| pair);
        let range = range.0.trim().parse().ok().zip(range.1.trim().parse().ok());
        let Some((number, title)) = split_number(title) else {
            return self.text.entry("annex", title, range);
        };
        let number = number.trim_end_matches('.');
        if is_next_roman(number, count_of(&self.entry_chapter)) {
            number.clone_into(&mut self.entry_chapter);
            self.text.entry(number, title, range);
        } else {
            let number = format!("{}.{number}", self.entry_chapter);
            self.text.entry(&number, title, range);
        }
    }

    fn body(&mut self, line: &str) {
        if let Some(number) = self.pending.take() {
            return self.numbered(&number, line);
        }
        if is_lone_number(line) {
            self.pending = Some(line.to_owned());
        } else if let Some((number, rest)) = split_number(line) {
            self.numbered(number, rest);
        } else {
            self.continuation(line);
        }
    }

    /// A line with its number: a chapter, section, subsection, paragraph or item, or none of them after all.
    fn numbered(&mut self, number: &str, rest: &str) {
        let bare = number.trim_start_matches('“').trim_matches(['.', '(', ')']);
        let is_title = !rest.ends_with(['.', ';', ':', ',', '”']);
        if number.starts_with('(') && is_title && self.part == Part::Body && rest.len() < 120 {
            self.subsection += 1;
            let place = format!("{}.({bare})", self.section_number());
            self.text.heading(&place, rest);
        } else if number.contains('(') && self.part == Part::Body {
            self.text.add(Place::Item(self.paragraph, bare.to_owned()), Role::Prose, rest);
        } else if bare.parse() == Ok(self.paragraph + 1) && !number.starts_with('“') {
            self.part = Part::Body;
            self.paragraph += 1;
            self.text.paragraph(self.paragraph, rest);
        } else if is_title && is_next_roman(bare, self.chapter) {
            self.part = Part::Body;
            (self.chapter, self.section, self.subsection) = (self.chapter + 1, 0, 0);
            self.text.heading(bare, rest);
        } else if is_title && bare == letter(self.section + 1).to_uppercase() {
            (self.section, self.subsection) = (self.section + 1, 0);
            self.text.heading(&self.section_number(), rest);
        } else {
            self.continuation(&format!("{number} {rest}"));
        }
    }

    fn section_number(&self) -> String {
        match self.section {
            0 => roman(self.chapter),
            section => format!("{}.{}", roman(self.chapter), letter(section).to_uppercase()),
        }
    }

    /// More of the passage before: joined to it when a page cut it, else a passage of its own at the same place.
    fn continuation(&mut self, line: &str) {
        match self.part {
            Part::Front => {
                if let Some(date) = day(line) {
                    self.text = std::mem::take(&mut self.text).dated(date);
                }
            }
            Part::Summary => self.text.add(Place::Summary, Role::Prose, line),
            _ => {
                let Some(before) = self.text.last_but_notes() else { return };
                if before.role == Role::Prose
                    && !before.text.ends_with(['.', ':', ';', '?', '!', '”'])
                {
                    before.text.push(' ');
                    before.text.push_str(line);
                } else if before.role == Role::Prose {
                    let place = before.place.clone();
                    self.text.add(place, Role::Prose, line);
                }
            }
        }
    }

    fn annex(&mut self, line: &str) {
        let started = self.text.passages().iter().any(|p| matches!(p.place, Place::Annex(_)));
        if !started {
            return self.text.add(Place::Annex(None), Role::Title, line);
        }
        let line = line.trim_start_matches(['-', ' ']);
        if let Some((session, title)) =
            line.split_once(": ").filter(|(s, _)| s.starts_with("Session "))
        {
            self.session = Some(session.to_owned());
            return self.text.add(Place::Annex(self.session.clone()), Role::Title, title);
        }
        if !line.is_empty() {
            self.text.add(Place::Annex(self.session.clone()), Role::Line, line);
        }
    }
}

/// "`<sup>1</sup> A/HRC/19/74.`" is note 1; none for a line that only refers to one.
fn footnote(raw: &str) -> Option<(String, String)> {
    let (marker, note) = raw.strip_prefix("<sup>")?.split_once("</sup>")?;
    Some((marker.to_owned(), note.trim().to_owned()))
}

/// The line without Markdown marks and note indicators.
fn plain(raw: &str) -> String {
    let mut out = String::with_capacity(raw.len());
    let mut rest = raw.trim_start_matches('#').trim();
    while let Some((before, after)) = rest.split_once("<sup>") {
        out.push_str(before);
        rest = after.split_once("</sup>").map_or("", |(_, after)| after);
    }
    out.push_str(rest);
    out.replace(['*', '\t'], "").trim().to_owned()
}

/// "I. Introduction" or "(a) International …" in number and rest.
fn split_number(line: &str) -> Option<(&str, &str)> {
    let (number, rest) = line.split_once(' ')?;
    is_lone_number(number).then(|| (number, rest.trim_start()))
}

/// "I.", "A.", "12.", "(a)", "“(b)".
fn is_lone_number(text: &str) -> bool {
    let text = text.trim_start_matches('“');
    let inner = match text.strip_prefix('(') {
        Some(rest) => rest.strip_suffix(')').filter(|inner| inner.len() <= 4),
        None => text.strip_suffix('.').filter(|inner| {
            inner.bytes().all(|b| b.is_ascii_digit())
                || inner.bytes().all(|b| b"IVXL".contains(&b))
                || (inner.len() == 1 && inner.bytes().all(|b| b.is_ascii_uppercase()))
        }),
    };
    inner.is_some_and(|i| !i.is_empty() && i.bytes().all(|b| b.is_ascii_alphanumeric()))
}

fn is_next_roman(number: &str, chapter: u64) -> bool {
    number == roman(chapter + 1)
}

fn count_of(chapter: &str) -> u64 {
    (0..100).find(|n| roman(*n) == chapter).unwrap_or_default()
}
