//! The measures of the page, in twentieths of a point.
use domain::language::Language;

/// The width of the column of text: an A4 page without its margins.
pub const TEXT_WIDTH: u32 = 7937;

/// How far masthead, contents and header reach beyond the column of text.
pub struct Measure {
    /// At the start of the line, where the numbers of headings hang.
    pub start: i32,
    /// At the end of the line.
    pub end: i32,
}

impl Measure {
    /// In Arabic nothing reaches beyond the column: Word and LibreOffice count the indent of a table that runs from
    /// right to left from opposite edges.
    pub const fn of(language: Language) -> Self {
        if language.is_rtl() { Self { start: 0, end: 0 } } else { Self { start: 1021, end: 511 } }
    }

    /// The width with what reaches beyond.
    pub const fn width(&self) -> u32 {
        TEXT_WIDTH + (self.start + self.end).unsigned_abs()
    }

    /// The columns of the masthead: organization and organ; symbol and particulars.
    pub const fn masthead(&self) -> [u32; 2] {
        [self.width() - 2948, 2948]
    }

    /// The columns of the contents: headings, paragraphs, page.
    pub const fn contents(&self) -> [u32; 3] {
        [self.width() - 1986, 1191, 795]
    }
}
