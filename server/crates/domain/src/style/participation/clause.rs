use super::{NgoMode, Participation, Party};
use crate::{
    respondent::Category,
    style::{
        noun::noun,
        number::{at_sentence_start, capitalized, in_words_below_ten},
        series,
    },
};
use std::collections::HashSet;

/// A phrase of the sentence, with its leading number kept apart: at the start of a sentence it is spelled out.
#[derive(Clone, Debug)]
pub(super) struct Clause {
    lead: Lead,
    words: String,
}

/// What a phrase begins with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Lead {
    /// "two" national institutions.
    Count(u64),
    /// "the Holy See", "the African Union": names without a count.
    Names,
    /// "a number of" NGOs.
    Quantity,
}

impl Clause {
    pub(super) fn inside(&self) -> String {
        match self.lead {
            Lead::Count(count) => format!("{} {}", in_words_below_ten(count), self.words),
            _ => self.words.clone(),
        }
    }

    pub(super) fn first(&self) -> String {
        match self.lead {
            Lead::Count(count) => format!("{} {}", at_sentence_start(count), self.words),
            _ => capitalized(&self.words),
        }
    }
}

/// How the respondents of a category are named.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Manner {
    /// "two national institutions (Jordan and Qatar)".
    CountedAndNamed,
    /// "the Holy See", "the International Labour Organization (ILO)": each by itself, without a count.
    Each,
    /// "two foundations".
    Counted,
    /// "a number of NGOs".
    Collective,
}

impl Participation {
    fn manner(&self, category: Category) -> Manner {
        match category {
            Category::MemberState | Category::Nhri | Category::LocalAuthority => {
                Manner::CountedAndNamed
            }
            Category::ObserverState
            | Category::UnFundProgramme
            | Category::UnSecretariat
            | Category::UnOther
            | Category::SpecializedAgency
            | Category::Igo
            | Category::NhriNetwork
            | Category::HrMechanism
            | Category::Parliament => Manner::Each,
            Category::Individual => Manner::Counted,
            Category::Ngo if self.ngos == NgoMode::Collective && self.count(category) > 1 => {
                Manner::Collective
            }
            _ if self.ngos == NgoMode::Named => Manner::CountedAndNamed,
            _ => Manner::Counted,
        }
    }

    /// The phrases in reporting order; the first is that of the Member States when there are any.
    pub(super) fn clauses(&self) -> Vec<Clause> {
        let mut clauses = Vec::new();
        let mut each: Vec<String> = Vec::new();
        for category in self.counts().into_keys() {
            match self.manner(category) {
                Manner::Each => each.extend(self.each(category)),
                manner => {
                    clauses.extend(together(&mut each));
                    clauses.push(self.counted(category, manner));
                }
            }
        }
        clauses.extend(together(&mut each));
        clauses
    }

    /// Everybody as the object of "from": "eight Member States (…) and from the Holy See, … and a number of NGOs".
    pub(super) fn after_from(&self) -> String {
        let clauses = self.clauses();
        let words: Vec<_> = clauses.iter().map(Clause::inside).collect();
        match clauses.get(1) {
            Some(next) if next.lead == Lead::Names && self.count(Category::MemberState) > 0 => {
                series::and_from(&words[0], &words[1..])
            }
            _ => series::commas(&words),
        }
    }

    /// Everybody as the subject at the start of a sentence: "Eight Member States (…), the Holy See …".
    pub(super) fn subject(&self) -> String {
        let clauses = self.clauses();
        let words: Vec<_> = clauses
            .iter()
            .enumerate()
            .map(|(at, clause)| if at == 0 { clause.first() } else { clause.inside() })
            .collect();
        series::commas(&words)
    }

    /// The phrase of one category as it stands inside a sentence; none when nobody of that category answered.
    #[must_use]
    pub fn phrase(&self, category: Category) -> Option<String> {
        if self.count(category) == 0 {
            return None;
        }
        Some(match self.manner(category) {
            Manner::Each => series::series(&self.each(category)),
            manner => self.counted(category, manner).inside(),
        })
    }

    /// The full names of a category one by one, and how many there are without a name.
    fn each(&self, category: Category) -> Vec<String> {
        let mut each = self.names(category, Party::full);
        let unnamed = self.unnamed(category);
        if unnamed > 0 {
            each.push(format!("{} {}", in_words_below_ten(unnamed), noun(category).after(unnamed)));
        }
        each
    }

    fn counted(&self, category: Category, manner: Manner) -> Clause {
        if manner == Manner::Collective {
            return Clause { lead: Lead::Quantity, words: "a number of NGOs".to_owned() };
        }
        let count = self.count(category);
        let noun = noun(category).after(count);
        let names = match manner {
            Manner::Counted => Vec::new(),
            _ => self.names(category, Party::short),
        };
        let words = if names.is_empty() {
            noun.to_owned()
        } else if self.unnamed(category) > 0 {
            format!("{noun} (including {})", series::series(&names))
        } else {
            format!("{noun} ({})", series::series(&names))
        };
        Clause { lead: Lead::Count(count), words }
    }

    /// The names of a category in the order of lists, each once.
    fn names(&self, category: Category, name: impl Fn(&Party) -> String) -> Vec<String> {
        let mut known: HashSet<String> = HashSet::new();
        let named = self.parties.iter().filter(|p| p.category == category && p.is_named());
        named.map(name).filter(|name| known.insert(name.clone())).collect()
    }

    fn unnamed(&self, category: Category) -> u64 {
        let here = self.parties.iter().filter(|p| p.category == category && !p.is_named());
        here.map(|p| p.members).sum()
    }
}

/// What has been named one by one so far becomes one phrase.
fn together(each: &mut Vec<String>) -> Option<Clause> {
    let names = std::mem::take(each);
    (!names.is_empty()).then(|| Clause { lead: Lead::Names, words: series::series(&names) })
}
