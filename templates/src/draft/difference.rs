//! What changed between two versions: words, grouped by chapter.
use super::{Place, sheet::Sheet};
use crate::{
    Chrome, View,
    parts::{self, Change, Piece, empty, link_secondary},
};
use domain::draft::{Anchor, Changed, Draft, Manner, Piece as Words};
use maud::{Markup, html};

/// The difference between two versions.
pub struct Difference<'d> {
    /// The draft.
    pub place: &'d Place,
    /// The earlier version.
    pub old: &'d Sheet,
    /// The later version.
    pub new: &'d Sheet,
    /// Their numbers.
    pub versions: (u32, u32),
    /// What changed, in reading order.
    pub changed: Vec<Changed>,
    /// Whether the later one is the latest, so that its paragraphs can be opened.
    pub latest: bool,
}

/// What happened to something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fate {
    Changed,
    New,
    Gone,
    Moved,
    Table,
}

impl Fate {
    fn of(changed: &Changed) -> Self {
        let has = |what: fn(&Words) -> bool| changed.pieces.iter().any(what);
        let same = has(|piece| matches!(piece, Words::Same(_)));
        let inserted = has(|piece| matches!(piece, Words::Inserted(_)));
        let deleted = has(|piece| matches!(piece, Words::Deleted(_)));
        match (same, inserted, deleted) {
            (false, true, false) => Self::New,
            (false, false, true) => Self::Gone,
            (_, true, _) | (_, _, true) => Self::Changed,
            _ if changed.moved => Self::Moved,
            _ => Self::Table,
        }
    }

    /// Whether it happened to something; what changed may have been moved, too.
    fn is_of(self, changed: &Changed) -> bool {
        match self {
            Self::Moved => changed.moved,
            Self::Table => changed.exhibit && !matches!(Self::of(changed), Self::New | Self::Gone),
            fate => Self::of(changed) == fate,
        }
    }

    const fn key(self) -> &'static str {
        match self {
            Self::Changed => "draft-difference-changed",
            Self::New => "draft-difference-new",
            Self::Gone => "draft-difference-gone",
            Self::Moved => "draft-difference-moved",
            Self::Table => "draft-difference-table",
        }
    }
}

impl View for Difference<'_> {
    fn sheet(&self) -> Option<&'static str> {
        Some(super::SHEET)
    }

    fn title(&self, chrome: &Chrome) -> String {
        let (from, to) = self.versions;
        let args = [("from", from.to_string().into()), ("to", to.to_string().into())];
        chrome.t_with("draft-difference-title", &args)
    }

    fn body(&self, chrome: &Chrome) -> Markup {
        html! {
            h1 { (self.title(chrome)) }
            @if self.changed.is_empty() {
                (empty(&chrome.t("draft-difference-none"), &chrome.t("draft-difference-none-text"), None))
            } @else {
                (self.counts(chrome))
                p.hint { ins { (chrome.t("draft-difference-key-inserted")) } " " del { (chrome.t("draft-difference-key-deleted")) } " " (chrome.t("draft-difference-key")) }
                @for (title, changes) in self.groups(chrome) {
                    section.changes { h2 lang=[title.1] { (title.0) } @for change in changes { (self.change(chrome, change)) } }
                }
            }
            p.actions { (link_secondary(&self.place.draft(""), &chrome.t("draft-difference-back"))) a href=(self.place.draft("/versions")) { (chrome.t("draft-versions")) } }
        }
    }
}

/// A heading with its language, when that is not the page's.
type Title = (String, Option<&'static str>);

impl Difference<'_> {
    fn counts(&self, chrome: &Chrome) -> Markup {
        let fates = [Fate::Changed, Fate::New, Fate::Gone, Fate::Moved, Fate::Table];
        html! {
            ul.counts {
                @for fate in fates {
                    @let count = self.changed.iter().filter(|change| fate.is_of(change)).count();
                    @if count > 0 { li { (chrome.t_with(&format!("{}-count", fate.key()), &[("count", count.into())])) } }
                }
            }
        }
    }

    /// The changes under the heading of their chapter, in reading order.
    fn groups<'s>(&'s self, chrome: &Chrome) -> Vec<(Title, Vec<&'s Changed>)> {
        let mut groups: Vec<(Option<&Anchor>, Title, Vec<&Changed>)> = Vec::new();
        for change in &self.changed {
            let (home, title) = self.home(chrome, change);
            match groups.iter_mut().find(|(key, ..)| *key == home) {
                Some((_, _, changes)) => changes.push(change),
                None => groups.push((home, title, vec![change])),
            }
        }
        let chapters = &self.new.draft.chapters;
        // Title and summary first; a chapter that is gone stands last.
        groups.sort_by_key(|(key, ..)| {
            key.map(|key| {
                chapters.iter().position(|chapter| &chapter.key == key).unwrap_or(usize::MAX)
            })
        });
        groups.into_iter().map(|(_, title, changes)| (title, changes)).collect()
    }

    fn home(&self, chrome: &Chrome, change: &Changed) -> (Option<&Anchor>, Title) {
        fn chapter<'d>(draft: &'d Draft, key: &Anchor) -> Option<&'d domain::draft::Chapter> {
            draft.chapters.iter().find(|chapter| {
                &chapter.key == key
                    || chapter.sections.iter().any(|s| &s.key == key)
                    || chapter.all_paragraphs().any(|p| &p.key == key)
            })
        }
        let found = [self.new, self.old]
            .into_iter()
            .find_map(|sheet| chapter(&sheet.draft, &change.key).map(|found| (sheet, found)));
        match found {
            Some((sheet, found)) => (Some(&found.key), (sheet.title_of(found), Some("en"))),
            None => (None, (chrome.t("draft-difference-front"), None)),
        }
    }

    fn change(&self, chrome: &Chrome, change: &Changed) -> Markup {
        let fate = Fate::of(change);
        let pieces = shown(&change.pieces);
        html! {
            article.change {
                p.hint {
                    strong { (self.name(chrome, change)) }
                    " · " (chrome.t(fate.key()))
                    @if change.moved && fate != Fate::Moved { " · " (chrome.t(Fate::Moved.key())) }
                    @if change.exhibit && fate != Fate::Table { " · " (chrome.t(Fate::Table.key())) }
                    @if self.latest && change.manner == Manner::Paragraph && fate != Fate::Gone {
                        " · " a href=(self.place.at(change.key.as_str())) { (chrome.t("draft-difference-open")) }
                    }
                }
                @if matches!(fate, Fate::Moved | Fate::Table) {
                    details { summary { (chrome.t("draft-difference-text")) } p.document lang="en" dir="ltr" { (parts::difference(chrome, &pieces)) } }
                } @else {
                    p.document lang="en" dir="ltr" { (parts::difference(chrome, &pieces)) }
                }
            }
        }
    }

    /// "Paragraph 14, formerly 12", or what else it is.
    fn name(&self, chrome: &Chrome, change: &Changed) -> String {
        let number = |n: u32| crate::chrome::Arg::from(n.to_string());
        match (change.manner, change.before, change.after) {
            (Manner::Title, ..) => chrome.t("draft-place-title"),
            (Manner::Heading, ..) => chrome.t("draft-place-heading"),
            (Manner::Summary, ..) => chrome.t("draft-place-summary"),
            (_, Some(before), Some(after)) if before != after => chrome.t_with(
                "draft-difference-renumbered",
                &[("before", number(before)), ("after", number(after))],
            ),
            (_, _, Some(here)) => {
                chrome.t_with("draft-place-paragraph", &[("number", number(here))])
            }
            (_, Some(was), None) => {
                chrome.t_with("draft-difference-former", &[("number", number(was))])
            }
            (_, None, None) => chrome.t("draft-place-gone"),
        }
    }
}

/// The pieces with blanks between them.
pub fn shown(words: &[Words]) -> Vec<Piece> {
    let mut pieces = Vec::with_capacity(words.len());
    for (at, piece) in words.iter().enumerate() {
        let (change, text) = match piece {
            Words::Same(text) => (Change::Same, text),
            Words::Inserted(text) => (Change::Inserted, text),
            Words::Deleted(text) => (Change::Deleted, text),
        };
        if at > 0 {
            pieces.push(Piece { change: Change::Same, text: " ".to_owned() });
        }
        pieces.push(Piece { change, text: text.clone() });
    }
    pieces
}
