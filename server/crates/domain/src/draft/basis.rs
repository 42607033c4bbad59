//! Marks of sources, by which a later change is noticed.
use super::{Source, Stale};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

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

impl Basis {
    /// A basis of these sources, in any order; each once.
    #[must_use]
    pub fn of(marks: impl IntoIterator<Item = (Source, String)>) -> Self {
        let marks: BTreeMap<Source, String> = marks.into_iter().collect();
        if marks.is_empty() {
            return Self::default();
        }
        let mut whole = Mark::default();
        for (source, mark) in &marks {
            whole.take(&source.respondent);
            whole.take(source.question.as_ref().map_or("", |key| key.as_str()));
            whole.take(mark);
        }
        let count = marks.len();
        let listed = marks.into_iter().take(LISTED).map(|(source, mark)| Marked { source, mark });
        Self { whole: whole.hex(), count, marks: listed.collect() }
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
        for byte in text.bytes().chain([0xff]) {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    }

    pub(super) fn hex(self) -> String {
        format!("{:016x}", self.0)
    }
}
