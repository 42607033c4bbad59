//! Who answered, counted and named: the participation sentence of a report (A/HRC/AC/8/3, paras. 2 and 5).
mod clause;
mod party;
mod sentence;

pub use crate::consultation::NgoMode;
pub use party::{OfState, Party};
pub use sentence::{AsOf, Dispatch};

use crate::respondent::{Category, RegionalGroup};
use std::collections::{BTreeMap, BTreeSet};

/// The respondents of one consultation as counted on one day, in reporting order.
#[derive(Clone, Debug)]
pub struct Participation {
    parties: Vec<Party>,
    ngos: NgoMode,
    approximate: bool,
}

impl Participation {
    /// Takes one entry for each respondent of each submission, in any order. Non-governmental organizations appear
    /// together, as the Advisory Committee writes, unless [`Self::with`] says otherwise.
    #[must_use]
    pub fn of(parties: impl IntoIterator<Item = Party>) -> Self {
        let mut parties: Vec<_> = parties.into_iter().collect();
        parties.sort_by(|a, b| a.order().cmp(&b.order()));
        Self { parties, ngos: NgoMode::Collective, approximate: false }
    }

    /// Sets how non-governmental organizations appear.
    #[must_use]
    pub const fn with(mut self, ngos: NgoMode) -> Self {
        self.ngos = ngos;
        self
    }

    /// Marks the total as approximate ("about 10 responses"). Only an editor says so; the count itself stays exact.
    #[must_use]
    pub const fn about(mut self) -> Self {
        self.approximate = true;
        self
    }

    /// How many respondents there are of each category that occurs. A respondent of two submissions counts once.
    #[must_use]
    pub fn counts(&self) -> BTreeMap<Category, u64> {
        Category::ALL
            .into_iter()
            .map(|category| (category, self.count(category)))
            .filter(|(_, count)| *count > 0)
            .collect()
    }

    /// How many respondents of this category there are.
    #[must_use]
    pub fn count(&self, category: Category) -> u64 {
        let here = || self.parties.iter().filter(move |party| party.category == category);
        let names: BTreeSet<_> =
            here().filter(|p| p.is_named()).map(|p| p.list_name.as_str()).collect();
        let unnamed: u64 = here().filter(|p| !p.is_named()).map(|p| p.members).sum();
        unnamed + u64::try_from(names.len()).unwrap_or(u64::MAX)
    }

    /// How many respondents there are in all.
    #[must_use]
    pub fn respondents(&self) -> u64 {
        self.counts().values().sum()
    }

    /// How many submissions there are: a joint one counts once, however many stand behind it.
    #[must_use]
    pub fn responses(&self) -> u64 {
        let joint: BTreeSet<_> = self.parties.iter().filter_map(|p| p.joint).collect();
        let single: u64 =
            self.parties.iter().filter(|p| p.joint.is_none()).map(|p| p.members).sum();
        single + u64::try_from(joint.len()).unwrap_or(u64::MAX)
    }

    /// How many Member States of each electoral group there are; all five groups, with zeros.
    #[must_use]
    pub fn regional_groups(&self) -> BTreeMap<RegionalGroup, u64> {
        let of = |group| {
            self.parties
                .iter()
                .filter(|p| p.category == Category::MemberState && p.group == Some(group))
                .map(|p| p.list_name.as_str())
                .collect::<BTreeSet<_>>()
        };
        RegionalGroup::ALL
            .into_iter()
            .map(|group| (group, u64::try_from(of(group).len()).unwrap_or(u64::MAX)))
            .collect()
    }
}
