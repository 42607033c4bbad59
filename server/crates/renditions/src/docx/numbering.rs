//! Automatic numbers: one multilevel list for headings, one continuous list for paragraphs and their items.
//!
//! The numbers in a [`domain::document::Document`] are given. Where the word processor's own counting yields the same
//! number, the paragraph is bound to the list, so that the numbers stay alive in the word processor; where it would
//! not (another script, a lone section without a letter), the number is typed.
use super::xml::Xml;
use domain::style::number::roman;

const HEADING_LIST: &str = "1";
const PARAGRAPH_LIST: &str = "2";
/// The definition under `PARAGRAPH_LIST`, which restarted lists share.
const PARAGRAPH_DEFINITION: &str = "2";

/// How a paragraph gets its number.
#[derive(Debug, PartialEq, Eq)]
pub enum Number {
    /// From the list that the paragraph's style is bound to.
    OfStyle,
    /// From another list, by its id: the same as the style's, restarted.
    OfList(String),
    /// Typed; the paragraph belongs to no list.
    Typed(String),
    /// None at all.
    None,
}

/// The state of the word processor's counting as the document is written.
#[derive(Default)]
pub struct Lists {
    headings: [u32; 3],
    paragraph: u32,
    /// The paragraph numbers at which a list starts anew, because numbers were left out before them.
    restarts: Vec<u32>,
    item: u32,
}

impl Lists {
    /// The number of a heading of level 1 to 3.
    pub fn heading(&mut self, level: u8, given: &str) -> Number {
        if given.is_empty() {
            return Number::None;
        }
        let at = usize::from(level.clamp(1, 3)) - 1;
        let count = self.headings[at] + 1;
        let counted = match at {
            0 => roman(u64::from(count)),
            1 => letters(count, 'A'),
            _ => count.to_string(),
        };
        if given != format!("{counted}.") {
            return Number::Typed(given.to_owned());
        }
        self.headings[at] = count;
        self.headings[at + 1..].fill(0);
        Number::OfStyle
    }

    /// The number of a paragraph.
    pub fn paragraph(&mut self, given: u32) -> Number {
        self.item = 0;
        if given != self.paragraph + 1 {
            self.restarts.push(given);
        }
        self.paragraph = given;
        self.list()
    }

    /// The letter of an item under the last paragraph: "(a)".
    pub fn item(&mut self, given: &str) -> Number {
        if self.paragraph == 0 || given != format!("({})", letters(self.item + 1, 'a')) {
            return Number::Typed(given.to_owned());
        }
        self.item += 1;
        self.list()
    }

    fn list(&self) -> Number {
        match self.restarts.len() {
            0 => Number::OfStyle,
            times => Number::OfList((2 + times).to_string()),
        }
    }

    /// The part `word/numbering.xml`.
    pub fn part(&self) -> Vec<u8> {
        let mut xml = Xml::part();
        xml.node("w:numbering", &[super::xml::W], |xml| {
            definition(xml, HEADING_LIST, &HEADING_LEVELS);
            definition(xml, PARAGRAPH_DEFINITION, &PARAGRAPH_LEVELS);
            list(xml, HEADING_LIST, HEADING_LIST, None);
            list(xml, PARAGRAPH_LIST, PARAGRAPH_DEFINITION, None);
            for (at, start) in self.restarts.iter().enumerate() {
                list(xml, &(3 + at).to_string(), PARAGRAPH_DEFINITION, Some(*start));
            }
        });
        xml.into_bytes()
    }
}

/// One level of a list; measures in twentieths of a point.
struct Level {
    format: &'static str,
    text: &'static str,
    style: &'static str,
    align: &'static str,
    tab: Option<&'static str>,
    left: &'static str,
    /// `w:hanging` or `w:firstLine`, and how much.
    first: (&'static str, &'static str),
}

const fn heading_level(format: &'static str, text: &'static str, style: &'static str) -> Level {
    Level { format, text, style, align: "right", tab: None, left: "0", first: ("w:hanging", "256") }
}

const HEADING_LEVELS: [Level; 3] = [
    heading_level("upperRoman", "%1.", "Heading1"),
    heading_level("upperLetter", "%2.", "Heading2"),
    heading_level("decimal", "%3.", "Heading3"),
];

const PARAGRAPH_LEVELS: [Level; 2] = [
    Level {
        format: "decimal",
        text: "%1.",
        style: "NumberedParagraph",
        align: "left",
        tab: Some("624"),
        left: "0",
        first: ("w:firstLine", "0"),
    },
    Level {
        format: "lowerLetter",
        text: "(%2)",
        style: "LetteredItem",
        align: "left",
        tab: None,
        left: "1134",
        first: ("w:hanging", "510"),
    },
];

fn definition(xml: &mut Xml, id: &str, levels: &[Level]) {
    xml.node("w:abstractNum", &[("w:abstractNumId", id)], |xml| {
        xml.val("w:multiLevelType", "multilevel");
        for (at, level) in levels.iter().enumerate() {
            xml.node("w:lvl", &[("w:ilvl", &at.to_string())], |xml| {
                xml.val("w:start", "1");
                xml.val("w:numFmt", level.format);
                xml.val("w:pStyle", level.style);
                xml.val("w:suff", "tab");
                xml.val("w:lvlText", level.text);
                xml.val("w:lvlJc", level.align);
                xml.node("w:pPr", &[], |xml| {
                    if let Some(tab) = level.tab {
                        xml.node("w:tabs", &[], |xml| {
                            xml.leaf("w:tab", &[("w:val", "num"), ("w:pos", tab)])
                        });
                    }
                    xml.leaf("w:ind", &[("w:left", level.left), level.first]);
                });
            });
        }
    });
}

fn list(xml: &mut Xml, id: &str, definition: &str, start: Option<u32>) {
    xml.node("w:num", &[("w:numId", id)], |xml| {
        xml.val("w:abstractNumId", definition);
        if let Some(start) = start {
            xml.node("w:lvlOverride", &[("w:ilvl", "0")], |xml| {
                xml.val("w:startOverride", &start.to_string())
            });
        }
    });
}

/// As word processors count: a … z, aa, bb.
fn letters(count: u32, first: char) -> String {
    let (turn, at) = ((count - 1) / 26, (count - 1) % 26);
    let letter = char::from_u32(u32::from(first) + at).unwrap_or(first);
    std::iter::repeat_n(letter, turn as usize + 1).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sections_start_again_under_each_chapter() {
        let mut lists = Lists::default();
        for (level, number) in [(1, "I."), (2, "A."), (2, "B."), (3, "1."), (1, "II."), (2, "A.")] {
            assert_eq!(lists.heading(level, number), Number::OfStyle);
        }
    }

    #[test]
    fn a_number_that_would_be_counted_differently_is_typed() {
        let mut lists = Lists::default();
        assert_eq!(lists.heading(1, "أولا -"), Number::Typed("أولا -".into()));
        assert_eq!(lists.heading(1, "II."), Number::Typed("II.".into()));
        assert_eq!(lists.heading(2, ""), Number::None);
        assert_eq!(lists.item("(a)"), Number::Typed("(a)".into()));
    }

    #[test]
    fn a_gap_in_the_paragraphs_starts_a_list_at_the_given_number() {
        let mut lists = Lists::default();
        assert_eq!(lists.paragraph(1), Number::OfStyle);
        assert_eq!(lists.paragraph(5), Number::OfList("3".into()));
        assert_eq!(lists.item("(a)"), Number::OfList("3".into()));
        assert_eq!(lists.paragraph(6), Number::OfList("3".into()));
        let part = String::from_utf8(lists.part()).expect("the part is UTF-8");
        assert!(part.contains(r#"<w:startOverride w:val="5"/>"#));
    }

    #[test]
    fn letters_after_z_are_doubled_as_word_processors_do() {
        assert_eq!(
            (letters(26, 'a'), letters(27, 'a'), roman(14)),
            ("z".into(), "aa".into(), "XIV".into())
        );
    }
}
