//! A draft after the replies changed: fresh text where nobody touched the old one, flags where somebody did.
use super::{Anchor, Computed, Draft, Hand, Heading, Paragraph};
use std::collections::{HashMap, HashSet};

/// What a recompilation did to a paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// A computed paragraph says something else now.
    Updated {
        /// Which.
        key: Anchor,
    },
    /// A paragraph that was not there before.
    New {
        /// Which.
        key: Anchor,
    },
    /// A computed paragraph that nothing stands behind any more.
    Gone {
        /// Which.
        key: Anchor,
    },
    /// A paragraph by hand, or a removal, whose sources changed: somebody has to look.
    Flagged {
        /// Which.
        key: Anchor,
    },
}

impl Change {
    /// The paragraph.
    #[must_use]
    pub const fn key(&self) -> &Anchor {
        match self {
            Self::Updated { key }
            | Self::New { key }
            | Self::Gone { key }
            | Self::Flagged { key } => key,
        }
    }

    /// The code in texts: `updated`, `new`, `gone`, `flagged`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Updated { .. } => "updated",
            Self::New { .. } => "new",
            Self::Gone { .. } => "gone",
            Self::Flagged { .. } => "flagged",
        }
    }
}

/// Joins what people did to the old draft with a fresh compilation.
///
/// Computed paragraphs take the fresh text. Paragraphs and headings by hand keep their words; a paragraph whose sources
/// changed is flagged. Added and moved ones stay after their neighbour, removed ones stay removed.
#[must_use]
pub fn recompile(old: &Draft, mut fresh: Draft) -> (Draft, Vec<Change>) {
    keep_headings(old, &mut fresh);
    let mut merge = Merge::of(old);
    for list in fresh.lists_mut() {
        *list = std::mem::take(list).into_iter().filter_map(|p| merge.fresh(p)).collect();
    }
    for paragraph in old.paragraphs() {
        merge.left_over(paragraph);
    }
    let Merge { pending, changes, .. } = merge;
    place(old, &mut fresh, pending);
    (fresh, changes)
}

fn keep_headings(old: &Draft, fresh: &mut Draft) {
    let keep = |before: &Heading, now: &mut Heading| {
        if !before.hand.is_computed() {
            now.clone_from(before);
        }
    };
    keep(&old.title, &mut fresh.title);
    let chapters = old.chapters.iter().map(|c| (&c.key, &c.heading));
    let sections = old.chapters.iter().flat_map(|c| &c.sections).map(|s| (&s.key, &s.heading));
    let before: HashMap<_, _> = chapters.chain(sections).collect();
    for chapter in &mut fresh.chapters {
        if let Some(heading) = before.get(&chapter.key) {
            keep(heading, &mut chapter.heading);
        }
        for section in &mut chapter.sections {
            if let Some(heading) = before.get(&section.key) {
                keep(heading, &mut section.heading);
            }
        }
    }
}

/// The joining, paragraph by paragraph.
struct Merge<'o> {
    old: HashMap<&'o Anchor, &'o Paragraph>,
    seen: HashSet<Anchor>,
    /// Paragraphs whose place is not the computed one.
    pending: HashMap<Anchor, Paragraph>,
    changes: Vec<Change>,
}

impl<'o> Merge<'o> {
    fn of(old: &'o Draft) -> Self {
        Self {
            old: old.paragraphs().map(|p| (&p.key, p)).collect(),
            seen: HashSet::new(),
            pending: HashMap::new(),
            changes: Vec::new(),
        }
    }

    /// Joins a fresh paragraph with its old self; none when it goes where somebody moved it.
    fn fresh(&mut self, fresh: Paragraph) -> Option<Paragraph> {
        self.seen.insert(fresh.key.clone());
        let Some(old) = self.old.get(&fresh.key).copied() else {
            self.changes.push(Change::New { key: fresh.key.clone() });
            return Some(fresh);
        };
        let mut joined = join(old, fresh);
        self.report(old, &joined);
        joined.moved.clone_from(&old.moved);
        if joined.moved.is_some() {
            self.pending.insert(joined.key.clone(), joined);
            return None;
        }
        Some(joined)
    }

    /// Deals with an old paragraph that the fresh draft does not have.
    fn left_over(&mut self, old: &Paragraph) {
        if self.seen.contains(&old.key) {
            return;
        }
        let computed = match &old.hand {
            Hand::Removed { was, .. } => was.is_computed(),
            hand => hand.is_computed(),
        };
        if computed {
            self.changes.push(Change::Gone { key: old.key.clone() });
            return;
        }
        let mut kept = old.clone();
        kept.computed = None;
        kept.exhibit = None;
        kept.stale = old.basis.changes_to(&super::Basis::default());
        self.report(old, &kept);
        self.pending.insert(kept.key.clone(), kept);
    }

    fn report(&mut self, old: &Paragraph, now: &Paragraph) {
        let key = now.key.clone();
        if now.hand.is_computed() {
            if !says_the_same(old, now) {
                self.changes.push(Change::Updated { key });
            }
        } else if now.stale.is_some() && now.stale != old.stale {
            self.changes.push(Change::Flagged { key });
        }
    }
}

fn join(old: &Paragraph, fresh: Paragraph) -> Paragraph {
    if old.hand.is_computed() {
        return fresh;
    }
    let stale = old.basis.changes_to(&fresh.basis);
    let Paragraph { sentences, items, exhibit, basis, .. } = fresh;
    // Nobody writes tables by hand: they always show the numbers of today.
    Paragraph {
        exhibit,
        stale,
        computed: Some(Box::new(Computed { sentences, items, basis })),
        ..old.clone()
    }
}

/// Whether a reader sees no difference, whatever stands behind the words.
fn says_the_same(a: &Paragraph, b: &Paragraph) -> bool {
    a.exhibit == b.exhibit
        && a.items.len() == b.items.len()
        && a.all_sentences().map(|s| &s.spans).eq(b.all_sentences().map(|s| &s.spans))
}

/// A place in the fresh draft.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Place {
    After(Anchor),
    First(List),
    Last,
}

/// A list of paragraphs.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum List {
    Summary,
    Of(Anchor),
}

/// The lists of a draft in the order of [`Draft::lists_mut`], each with its chapter.
fn lists(draft: &Draft) -> Vec<(List, Option<&Anchor>, &[Paragraph])> {
    let mut lists: Vec<(List, Option<&Anchor>, &[Paragraph])> =
        vec![(List::Summary, None, &draft.summary)];
    for chapter in &draft.chapters {
        lists.push((List::Of(chapter.key.clone()), Some(&chapter.key), &chapter.paragraphs));
        for section in &chapter.sections {
            lists.push((List::Of(section.key.clone()), Some(&chapter.key), &section.paragraphs));
        }
    }
    lists
}

/// Puts each pending paragraph after the nearest one that preceded it and is still there, wherever that now stands.
fn place(old: &Draft, fresh: &mut Draft, mut pending: HashMap<Anchor, Paragraph>) {
    let names: Vec<List> = lists(fresh).into_iter().map(|(name, ..)| name).collect();
    let mut standing: HashSet<Anchor> = fresh.paragraphs().map(|p| p.key.clone()).collect();
    standing.extend(pending.keys().cloned());
    let mut followers: HashMap<Place, Vec<Paragraph>> = HashMap::new();
    for (name, chapter, paragraphs) in lists(old) {
        let first = || {
            let chapter = chapter.map(|key| List::Of(key.clone()));
            let known =
                [Some(name.clone()), chapter].into_iter().flatten().find(|l| names.contains(l));
            known.map_or(Place::Last, Place::First)
        };
        let mut before = None;
        for paragraph in paragraphs.iter().filter(|p| standing.contains(&p.key)) {
            if let Some(moving) = pending.remove(&paragraph.key) {
                let place = before.map_or_else(first, Place::After);
                followers.entry(place).or_default().push(moving);
            }
            before = Some(paragraph.key.clone());
        }
    }
    for (list, name) in fresh.lists_mut().zip(names) {
        let mut placed = Vec::with_capacity(list.len());
        let firsts = followers.remove(&Place::First(name)).unwrap_or_default();
        for paragraph in firsts.into_iter().chain(std::mem::take(list)) {
            put(paragraph, &mut followers, &mut placed);
        }
        *list = placed;
    }
    if let Some(list) = fresh.lists_mut().last() {
        for paragraph in followers.remove(&Place::Last).unwrap_or_default() {
            put(paragraph, &mut followers, list);
        }
    }
}

/// Puts a paragraph and all that follow it.
fn put(
    paragraph: Paragraph,
    followers: &mut HashMap<Place, Vec<Paragraph>>,
    placed: &mut Vec<Paragraph>,
) {
    let mut waiting = vec![paragraph];
    while let Some(next) = waiting.pop() {
        if let Some(after) = followers.remove(&Place::After(next.key.clone())) {
            waiting.extend(after.into_iter().rev());
        }
        placed.push(next);
    }
}
