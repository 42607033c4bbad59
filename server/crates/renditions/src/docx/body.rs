//! The numbered text and the annexes.
use super::paragraph::{Listed, Properties, Writer};
use super::run::{self, Look};
use super::{bars, exhibit};
use domain::document::{Annex, Block, Document, Matter, Run};

/// Where a typed heading number starts, left of the text, and how far it hangs.
const HEADING_INDENT: (i32, i32) = (0, 1021);
/// Where the words of an item start, and how far its letter hangs.
const ITEM_INDENT: (i32, i32) = (1134, 510);

/// Headings, paragraphs, items and exhibits in reading order.
pub fn body(w: &mut Writer<'_>, document: &Document) {
    let mut look = Look::default();
    for (at, block) in document.body.iter().enumerate() {
        match block {
            Block::Heading { level, number, text, anchor } => {
                heading(w, *level, number, text, anchor)
            }
            Block::Paragraph { number, runs, strong, .. } => {
                // Items belong to the paragraph that introduces them, in print too.
                look = Look { bold: *strong, italic: false };
                let keep_next = matches!(document.body.get(at + 1), Some(Block::Item { .. }));
                let number = w.lists.paragraph(*number);
                let entry = Listed {
                    style: "NumberedParagraph",
                    level: 0,
                    number,
                    indent: (0, 0),
                    look,
                    keep_next,
                };
                w.listed(&entry, |w| w.runs(runs, look));
            }
            Block::Item { letter, runs } => {
                let number = w.lists.item(letter);
                let entry = Listed {
                    style: "LetteredItem",
                    level: 1,
                    number,
                    indent: ITEM_INDENT,
                    look,
                    keep_next: false,
                };
                w.listed(&entry, |w| w.runs(runs, look));
            }
            Block::Table(table) => exhibit::table(w, table),
            Block::Bars(bars) => bars::bars(w, bars),
        }
    }
}

fn heading(w: &mut Writer<'_>, level: u8, number: &str, text: &str, anchor: &str) {
    let level = level.clamp(1, 3);
    let number = w.lists.heading(level, number);
    let style = format!("Heading{level}");
    let entry = Listed {
        style: &style,
        level: level - 1,
        number,
        indent: HEADING_INDENT,
        look: Look::default(),
        keep_next: false,
    };
    w.listed(&entry, |w| w.bookmarked(anchor, |w| w.words(text, Look::default())));
}

/// An annex, on a new page.
pub fn annex(w: &mut Writer<'_>, annex: &Annex) {
    w.paragraph(&Properties::style("AnnexHeading"), |w| {
        w.bookmarked(&annex.anchor, |w| {
            if !annex.number.is_empty() {
                w.words(&annex.number, Look::default());
                w.xml.node("w:r", &[], |xml| xml.leaf("w:br", &[]));
            }
            w.words(&annex.title, Look::default());
        });
    });
    for matter in &annex.matter {
        match matter {
            Matter::Heading { text } => w.line("AnnexSubheading", text),
            Matter::Paragraph { runs } => {
                w.paragraph(&Properties::style("BodyText"), |w| w.runs(runs, Look::default()))
            }
            Matter::Item { number, runs } => item(w, number, runs),
            Matter::Table(table) => exhibit::table(w, table),
        }
    }
}

/// An item with its own number, which is typed.
fn item(w: &mut Writer<'_>, number: &str, runs: &[Run]) {
    w.paragraph(&Properties::style("AnnexItem"), |w| {
        if !number.is_empty() {
            w.words(number, Look::default());
        }
        run::tab(&mut w.xml);
        w.runs(runs, Look::default());
    });
}
