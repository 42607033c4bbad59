//! A draft made ready to be set: its document, its numbers, its names.
use crate::Chrome;
use domain::{
    consultation::Mandate,
    document::Document,
    draft::{
        Anchor, Chapter, Draft, Paragraph, References, WordCount, numbered, numbering, numbers,
        word_count,
    },
};
use std::collections::BTreeMap;

/// A version of a draft with everything that is computed from it.
#[derive(Clone, Debug)]
pub struct Sheet {
    /// The draft.
    pub draft: Draft,
    /// The document that it prints as.
    pub document: Document,
    /// How long it is.
    pub words: WordCount,
    numbers: BTreeMap<Anchor, u32>,
    headings: BTreeMap<Anchor, String>,
    references: References,
}

/// A row of the contents.
#[derive(Clone, Debug)]
pub(super) struct Row<'s> {
    pub(super) key: &'s Anchor,
    pub(super) level: u8,
    pub(super) number: &'s str,
    pub(super) text: &'s str,
    pub(super) range: Option<(u32, u32)>,
    pub(super) stale: usize,
}

impl Sheet {
    /// Makes a draft ready.
    #[must_use]
    pub fn of(draft: Draft, mandate: &Mandate) -> Self {
        let document = numbered(&draft, mandate);
        Self {
            words: word_count(&document),
            numbers: numbers(&draft),
            headings: numbering::headings(&draft),
            references: References::of(&draft),
            document,
            draft,
        }
    }

    /// The number of a paragraph; none in the summary and for removed ones.
    #[must_use]
    pub fn number(&self, key: &Anchor) -> Option<u32> {
        self.numbers.get(key).copied()
    }

    /// The number of a chapter or section, if its heading is printed: "II.", "A."
    #[must_use]
    pub fn heading_number(&self, key: &Anchor) -> Option<&str> {
        self.headings.get(key).map(String::as_str)
    }

    /// How a reference to something is printed.
    pub(super) fn reference(&self, to: &Anchor) -> String {
        self.references.print(to)
    }

    pub(super) fn refers(&self, to: &Anchor) -> bool {
        self.references.range(to).is_some()
    }

    /// What a place is called: "Paragraph 12", "Summary", "II. Actors", "the title".
    #[must_use]
    pub fn name(&self, chrome: &Chrome, key: &str) -> String {
        let anchor = match key.parse::<Anchor>() {
            Ok(anchor) if key != TITLE => anchor,
            _ => return chrome.t("draft-place-title"),
        };
        if let Some(number) = self.number(&anchor) {
            return chrome
                .t_with("draft-place-paragraph", &[("number", number.to_string().into())]);
        }
        if self.draft.summary.iter().any(|p| p.key == anchor) {
            return chrome.t("draft-place-summary");
        }
        if let Some(row) = self.rows().into_iter().find(|row| row.key == &anchor) {
            return format!("{} {}", row.number, row.text);
        }
        let home = self.draft.chapters.iter().find(|c| c.all_paragraphs().any(|p| p.key == anchor));
        match home {
            Some(chapter) => {
                chrome.t_with("draft-place-removed", &[("chapter", self.title_of(chapter).into())])
            }
            None => chrome.t("draft-place-gone"),
        }
    }

    pub(super) fn title_of(&self, chapter: &Chapter) -> String {
        let number = self.heading_number(&chapter.key).unwrap_or_default();
        format!("{number} {}", chapter.heading.text).trim().to_owned()
    }

    /// The rows of the contents.
    pub(super) fn rows(&self) -> Vec<Row<'_>> {
        let mut rows = Vec::new();
        for chapter in &self.draft.chapters {
            let stale = chapter.all_paragraphs().filter(|p| p.stale.is_some()).count();
            rows.extend(self.row(&chapter.key, 1, &chapter.heading.text, stale));
            for section in &chapter.sections {
                let stale = section.paragraphs.iter().filter(|p| p.stale.is_some()).count();
                rows.extend(self.row(&section.key, 2, &section.heading.text, stale));
            }
        }
        let annexes = self.draft.annexes.iter().zip(&self.document.annexes);
        rows.extend(annexes.map(|(annex, printed)| Row {
            key: &annex.key,
            level: 1,
            number: &printed.number,
            text: &printed.title,
            range: None,
            stale: 0,
        }));
        rows
    }

    fn row<'s>(
        &'s self,
        key: &'s Anchor,
        level: u8,
        text: &'s str,
        stale: usize,
    ) -> Option<Row<'s>> {
        let number = self.heading_number(key)?;
        Some(Row { key, level, number, text, range: self.references.range(key), stale })
    }

    /// Whether it is too long for one page: then one chapter is shown at a time.
    #[must_use]
    pub fn is_large(&self) -> bool {
        self.numbers.len() > LARGE
    }

    /// The chapter in which a paragraph or heading stands.
    #[must_use]
    pub fn chapter_of(&self, key: &Anchor) -> Option<&Anchor> {
        let found = self.draft.chapters.iter().find(|chapter| {
            &chapter.key == key
                || chapter.sections.iter().any(|section| &section.key == key)
                || chapter.all_paragraphs().any(|paragraph| &paragraph.key == key)
        });
        found.map(|chapter| &chapter.key)
    }

    /// The paragraphs that were taken out.
    pub(super) fn removed(&self) -> impl Iterator<Item = &Paragraph> {
        self.draft.paragraphs().filter(|p| !p.is_visible())
    }
}

/// The most numbered paragraphs that one page shows.
const LARGE: usize = 400;

/// The key by which forms name the title of the report.
pub const TITLE: &str = "title";

/// "12–18", or "12" alone.
pub(super) fn range_text(range: (u32, u32)) -> String {
    match range {
        (first, last) if first == last => first.to_string(),
        (first, last) => format!("{first}–{last}"),
    }
}
