//! Building a body paragraph by paragraph.
use super::text;
use domain::document::{Block, ContentsEntry, Run};

/// Numbers headings and paragraphs as the draft does.
#[derive(Default)]
pub struct Builder {
    pub blocks: Vec<Block>,
    counts: [u32; 3],
    paragraphs: u32,
    /// For each heading: level, number, text, anchor and the last paragraph before it.
    headings: Vec<(u8, String, String, String, u32)>,
}

impl Builder {
    pub fn heading(&mut self, level: u8, words: &str) {
        let at = usize::from(level) - 1;
        self.counts[at] += 1;
        self.counts[at + 1..].fill(0);
        let count = self.counts[at];
        let number = match level {
            1 => format!("{}.", ["I", "II", "III"][count as usize - 1]),
            2 => format!("{}.", ["A", "B", "C"][count as usize - 1]),
            _ => format!("{count}."),
        };
        let anchor = format!("heading-{}", self.headings.len() + 1);
        self.headings.push((level, number.clone(), words.into(), anchor.clone(), self.paragraphs));
        self.blocks.push(Block::Heading { level, number, text: words.into(), anchor });
    }

    pub fn runs(&mut self, runs: Vec<Run>) {
        self.add(runs, false);
    }

    pub fn paragraph(&mut self, words: &str) {
        self.add(vec![text(words)], false);
    }

    pub fn strong(&mut self, words: &str) {
        self.add(vec![text(words)], true);
    }

    fn add(&mut self, runs: Vec<Run>, strong: bool) {
        self.paragraphs += 1;
        let number = self.paragraphs;
        self.blocks.push(Block::Paragraph {
            number,
            runs,
            anchor: format!("paragraph-{number}"),
            strong,
        });
    }

    /// Adds a note to the end of the last paragraph.
    pub fn note(&mut self, words: &str) {
        if let Some(Block::Paragraph { runs, .. }) = self.blocks.last_mut() {
            runs.push(Run::Note(words.into()));
        }
    }

    pub fn items(&mut self, items: &[&str]) {
        for (letter, words) in ('a'..).zip(items) {
            self.blocks
                .push(Block::Item { letter: format!("({letter})"), runs: vec![text(words)] });
        }
    }

    pub fn contents(&self) -> Vec<ContentsEntry> {
        let rows = self.headings.iter().enumerate().filter(|(_, heading)| heading.0 <= 2);
        rows.map(|(at, (level, number, words, anchor, before))| {
            let next = self.headings[at + 1..].iter().find(|other| other.0 <= *level);
            ContentsEntry {
                level: *level,
                number: number.clone(),
                text: words.clone(),
                paragraphs: Some((before + 1, next.map_or(self.paragraphs, |other| other.4))),
                anchor: anchor.clone(),
            }
        })
        .collect()
    }
}
