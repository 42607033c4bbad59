//! What changed between two versions of a draft: words, not lines.
use super::{
    Anchor, Draft, Paragraph, Sentence, Span,
    numbering::{References, numbers},
};
use crate::{
    myers::{Step, steps},
    style::number::letter,
};
use std::collections::{BTreeMap, HashMap, HashSet};

/// Something that is not the same in both versions. A number that only shifted is no change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changed {
    /// The paragraph, chapter or section; `title` for the title.
    pub key: Anchor,
    /// What it is.
    pub manner: Manner,
    /// Its paragraph number before; none when it was not printed, or has no number.
    pub before: Option<u32>,
    /// Its paragraph number now.
    pub after: Option<u32>,
    /// Its words. Same and deleted together are the old text, same and inserted the new one.
    pub pieces: Vec<Piece>,
    /// Whether it stands elsewhere among the paragraphs that both versions have.
    pub moved: bool,
    /// Whether its table changed.
    pub exhibit: bool,
}

/// What changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Manner {
    /// The title.
    Title,
    /// The heading of a chapter or section.
    Heading,
    /// An unnumbered paragraph of the summary.
    Summary,
    /// A numbered paragraph.
    Paragraph,
}

/// A run of words, without blanks around it: put one between two pieces.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// In both versions.
    Same(String),
    /// In the new one only.
    Inserted(String),
    /// In the old one only.
    Deleted(String),
}

/// Everything that changed from one version to the next, in the order of the new one; what is gone stands after what
/// preceded it.
#[must_use]
pub fn difference(old: &Draft, new: &Draft) -> Vec<Changed> {
    let mut changed: Vec<Changed> = Vec::new();
    let title = Anchor::of(&["title"]);
    changed.extend(heading(&title, Manner::Title, Some(&old.title.text), Some(&new.title.text)));
    changed.extend(changed_headings(old, new));
    changed.extend(changed_paragraphs(old, new));
    changed
}

fn heading(key: &Anchor, manner: Manner, old: Option<&str>, new: Option<&str>) -> Option<Changed> {
    (old != new).then(|| Changed {
        key: key.clone(),
        manner,
        before: None,
        after: None,
        pieces: pieces(old.unwrap_or_default(), new.unwrap_or_default()),
        moved: false,
        exhibit: false,
    })
}

fn changed_headings(old: &Draft, new: &Draft) -> Vec<Changed> {
    fn all(draft: &Draft) -> Vec<(&Anchor, &str)> {
        let headings = draft.chapters.iter().flat_map(|chapter| {
            let sections = chapter.sections.iter().map(|s| (&s.key, s.heading.text.as_str()));
            std::iter::once((&chapter.key, chapter.heading.text.as_str())).chain(sections)
        });
        headings.collect()
    }
    let before: HashMap<_, _> = all(old).into_iter().collect();
    let now: HashMap<_, _> = all(new).into_iter().collect();
    in_order(all(old).into_iter().map(|(k, _)| k), all(new).into_iter().map(|(k, _)| k))
        .into_iter()
        .filter_map(|key| {
            heading(key, Manner::Heading, before.get(key).copied(), now.get(key).copied())
        })
        .collect()
}

/// The keys of the new side in order, those of the old side alone after what preceded them there.
fn in_order<'k>(
    old: impl Iterator<Item = &'k Anchor>,
    new: impl Iterator<Item = &'k Anchor>,
) -> Vec<&'k Anchor> {
    let new: Vec<_> = new.collect();
    let known: HashSet<_> = new.iter().copied().collect();
    let mut gone: HashMap<Option<&Anchor>, Vec<&Anchor>> = HashMap::new();
    let mut before = None;
    for key in old {
        if known.contains(key) {
            before = Some(key);
        } else {
            gone.entry(before).or_default().push(key);
        }
    }
    let mut keys = gone.remove(&None).unwrap_or_default();
    for key in new {
        keys.push(key);
        keys.extend(gone.remove(&Some(key)).unwrap_or_default());
    }
    keys
}

/// A printed paragraph with what is around it.
struct Printed<'d> {
    paragraph: &'d Paragraph,
    number: Option<u32>,
    place: usize,
}

fn printed(draft: &Draft) -> BTreeMap<&Anchor, Printed<'_>> {
    let numbers = numbers(draft);
    let visible = draft.paragraphs().filter(|p| p.is_visible()).enumerate();
    visible
        .map(|(place, paragraph)| {
            let number = numbers.get(&paragraph.key).copied();
            (&paragraph.key, Printed { paragraph, number, place })
        })
        .collect()
}

fn changed_paragraphs(old: &Draft, new: &Draft) -> Vec<Changed> {
    let (before, now) = (printed(old), printed(new));
    let moved = moved(&before, &now);
    let text = Text { old: References::of(old), new: References::of(new) };
    let visible = |draft| Draft::paragraphs(draft).filter(|p| p.is_visible()).map(|p| &p.key);
    let keys = in_order(visible(old), visible(new));
    let changes = keys.into_iter().filter_map(|key| {
        let (then, here) = (before.get(key), now.get(key));
        let old_text = then.map(|p| text.of(p.paragraph)).unwrap_or_default();
        let new_text = here.map(|p| text.of(p.paragraph)).unwrap_or_default();
        let exhibit = then.and_then(|p| p.paragraph.exhibit.as_ref())
            != here.and_then(|p| p.paragraph.exhibit.as_ref());
        let moved = moved.contains(key);
        let summary = |draft: &Draft| draft.summary.iter().any(|p| &p.key == key);
        let in_summary = summary(new) || (here.is_none() && summary(old));
        (old_text != new_text || moved || exhibit).then(|| Changed {
            key: key.clone(),
            manner: if in_summary { Manner::Summary } else { Manner::Paragraph },
            before: then.and_then(|p| p.number),
            after: here.and_then(|p| p.number),
            pieces: pieces(&old_text, &new_text),
            moved,
            exhibit,
        })
    });
    changes.collect()
}

/// The paragraphs that don't keep their order: all but a longest run that does.
fn moved<'d>(
    before: &BTreeMap<&'d Anchor, Printed<'d>>,
    now: &BTreeMap<&'d Anchor, Printed<'d>>,
) -> HashSet<&'d Anchor> {
    let mut common: Vec<(usize, usize, &Anchor)> = now
        .iter()
        .filter_map(|(key, here)| Some((here.place, before.get(*key)?.place, *key)))
        .collect();
    common.sort_unstable();
    // Longest increasing subsequence of the old places: piles[n] ends the best run of n + 1.
    let mut piles: Vec<usize> = Vec::new();
    let mut previous = vec![None; common.len()];
    for (at, (_, place, _)) in common.iter().enumerate() {
        let pile = piles.partition_point(|top| common[*top].1 < *place);
        previous[at] = pile.checked_sub(1).map(|below| piles[below]);
        if pile == piles.len() {
            piles.push(at);
        } else {
            piles[pile] = at;
        }
    }
    let mut stays = HashSet::new();
    let mut at = piles.last().copied();
    while let Some(here) = at {
        stays.insert(here);
        at = previous[here];
    }
    common.iter().enumerate().filter(|(at, _)| !stays.contains(at)).map(|(_, c)| c.2).collect()
}

/// The text of paragraphs for comparison. References print as they do now in both versions, so that a shift of
/// numbers alone does not count as a change.
struct Text {
    old: References,
    new: References,
}

impl Text {
    fn of(&self, paragraph: &Paragraph) -> String {
        let mut text = self.line(&paragraph.sentences);
        for (item, at) in paragraph.items.iter().zip(1..) {
            text.push_str(&format!(" ({}) {}", letter(at), self.line(&item.sentences)));
        }
        text
    }

    fn line(&self, sentences: &[Sentence]) -> String {
        let lines = sentences.iter().map(|s| s.spans.iter().map(|span| self.span(span)).collect());
        lines.collect::<Vec<String>>().join(" ")
    }

    fn span(&self, span: &Span) -> String {
        match span {
            Span::Text(words) | Span::Italic(words) | Span::Foreign { words, .. } => words.clone(),
            Span::Note(words) => format!(" [{words}]"),
            Span::Paragraphs(to) if self.new.knows(to) => self.new.print(to),
            Span::Paragraphs(to) => self.old.print(to),
        }
    }
}

/// The words of two texts, told apart.
#[must_use]
pub fn pieces(old: &str, new: &str) -> Vec<Piece> {
    let old: Vec<&str> = old.split_whitespace().collect();
    let new: Vec<&str> = new.split_whitespace().collect();
    let (mut left, mut right) = (old.iter(), new.iter());
    let mut runs: Vec<(Step, Vec<&str>)> = Vec::new();
    for step in steps(&old, &new) {
        let word = match step {
            Step::Same => {
                right.next();
                left.next()
            }
            Step::Deleted => left.next(),
            Step::Inserted => right.next(),
        };
        match runs.last_mut() {
            Some((kind, words)) if *kind == step => words.extend(word),
            _ => runs.push((step, word.copied().into_iter().collect())),
        }
    }
    runs.into_iter()
        .map(|(step, words)| match step {
            Step::Same => Piece::Same(words.join(" ")),
            Step::Deleted => Piece::Deleted(words.join(" ")),
            Step::Inserted => Piece::Inserted(words.join(" ")),
        })
        .collect()
}
