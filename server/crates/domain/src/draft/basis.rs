//! Marks of sources, by which a later change is noticed.
use super::{Source, Stale};
use crate::questionnaire::Key;
use serde::{Deserialize, Serialize};
use std::{collections::BTreeMap, io};

/// How many sources are listed one by one. All States fit; beyond, only the whole is compared.
pub(super) const LISTED: usize = 250;

/// The sources of a paragraph as they were at one time.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Basis {
    /// A mark over all sources; empty when there are none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub whole: String,
    /// How many sources there are.
    #[serde(default)]
    pub count: usize,
    /// The first 250 of them, sorted, each with its own mark.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub marks: Vec<Marked>,
}

/// A source with the mark of what it said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Marked {
    /// The source.
    #[serde(flatten)]
    pub source: Source,
    /// Equal marks, equal content.
    pub mark: String,
}

/// A source that is marked but perhaps not listed: the respondent's slug, the question, the mark.
pub(super) type Told<'a> = (&'a str, Option<&'a Key>, Mark);

impl Basis {
    /// A basis of these sources, each once, by slug and question. Only those that are listed are copied.
    #[must_use]
    pub(super) fn of<'a>(sources: impl IntoIterator<Item = Told<'a>>) -> Self {
        let (mut whole, mut count, mut marks) = (Mark::default(), 0, Vec::new());
        for (respondent, question, mark) in sources {
            whole.take(respondent);
            whole.take(question.map_or("", Key::as_str));
            whole.take_bytes(&mark.digits());
            count += 1;
            if count <= LISTED {
                let source =
                    Source { respondent: respondent.to_owned(), question: question.cloned() };
                marks.push(Marked { source, mark: mark.hex() });
            }
        }
        let whole = if count == 0 { String::new() } else { whole.hex() };
        Self { whole, count, marks }
    }

    /// What happened on the way from this basis to a newer one; none when nothing did.
    #[must_use]
    pub fn changes_to(&self, newer: &Self) -> Option<Stale> {
        if self.whole == newer.whole {
            return None;
        }
        let before: BTreeMap<_, _> = self.marks.iter().map(|m| (&m.source, &m.mark)).collect();
        let after: BTreeMap<_, _> = newer.marks.iter().map(|m| (&m.source, &m.mark)).collect();
        let mut stale = Stale::default();
        for (source, mark) in &before {
            match after.get(source) {
                Some(now) if now == mark => {}
                Some(_) => stale.changed.push((*source).clone()),
                None => stale.withdrew.push((*source).clone()),
            }
        }
        stale.appeared =
            after.keys().filter(|s| !before.contains_key(*s)).map(|s| (*s).clone()).collect();
        if self.count > LISTED || newer.count > LISTED {
            // Lists cut at their end can't tell who came and who was only pushed over the edge.
            stale.beyond = true;
            stale.withdrew.clear();
            stale.appeared.clear();
        }
        Some(stale)
    }
}

/// A 64-bit FNV-1a hash: stable over time and machines, and no more than a mark of sameness.
#[derive(Clone, Copy, Debug)]
pub(super) struct Mark(u64);

impl Default for Mark {
    fn default() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl Mark {
    /// Takes in a text, and that it ended here.
    pub(super) fn take(&mut self, text: &str) {
        self.take_bytes(text.as_bytes());
    }

    /// Takes in what a value is as JSON, and that it ended here.
    pub(super) fn take_json(&mut self, value: &impl Serialize) {
        // Nothing that is marked fails to be written: its maps have texts for keys.
        let _ = serde_json::to_writer(&mut *self, value);
        self.more(&[END]);
    }

    fn take_bytes(&mut self, bytes: &[u8]) {
        self.more(bytes);
        self.more(&[END]);
    }

    fn more(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    }

    fn digits(self) -> [u8; 16] {
        let digit = |at: usize| b"0123456789abcdef"[(self.0 >> (60 - 4 * at) & 0xf) as usize];
        std::array::from_fn(digit)
    }

    pub(super) fn hex(self) -> String {
        self.digits().map(char::from).iter().collect()
    }
}

/// What no text holds: the end of one.
const END: u8 = 0xff;

impl io::Write for Mark {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.more(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
