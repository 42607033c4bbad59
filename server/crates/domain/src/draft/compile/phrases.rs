//! Respondents as the subject of a sentence: counted, and named as far as they may be.
use super::record::{Record, Reply};
use crate::{
    respondent::Category,
    style::{
        noun::noun,
        number::{at_sentence_start, capitalized, in_words_below_ten},
        participation::{NgoMode, Participation, Party},
        series,
    },
};
use std::collections::BTreeMap;

/// How many names a sentence can carry; more are counted only.
const NAMED_AT_MOST: usize = 25;

impl<'a> Record<'a> {
    /// How a sentence about answers tells of NGOs. "A number of" would hide what a tally knows, so they are counted.
    fn ngos(&self) -> NgoMode {
        match self.mandate.ngos {
            NgoMode::Named => NgoMode::Named,
            _ => NgoMode::Counted,
        }
    }

    pub(super) fn all(&self, places: &[usize]) -> impl Iterator<Item = &Reply<'a>> {
        places.iter().map(|at| &self.replies[*at])
    }

    /// The replies by category, in reporting order.
    pub(super) fn by_category(&self, places: &[usize]) -> BTreeMap<Category, Vec<usize>> {
        let mut categories: BTreeMap<Category, Vec<usize>> = BTreeMap::new();
        for at in places {
            categories.entry(self.replies[*at].category()).or_default().push(*at);
        }
        categories
    }

    /// The States among them, and the others.
    pub(super) fn apart(&self, places: &[usize]) -> [Vec<usize>; 2] {
        let (states, others) = places.iter().partition(|at| self.replies[**at].is_state());
        [states, others]
    }

    /// "six Member States (Cuba …)", "the Holy See", "two national institutions (Jordan and Qatar)": the replies of
    /// one category.
    pub(super) fn kind(&self, category: Category, places: &[usize]) -> String {
        let count = places.len() as u64;
        let parties: Vec<Party> = if places.len() > NAMED_AT_MOST {
            vec![Party::unnamed(category, count)]
        } else {
            self.all(places).map(Reply::brief_party).collect()
        };
        Participation::of(parties).with(self.ngos()).phrase(category).unwrap_or_default()
    }

    /// Everybody, by category: "six Member States (…), the Holy See and two national institutions (…)".
    pub(super) fn everybody(&self, places: &[usize]) -> String {
        series::commas(&self.kinds(places))
    }

    fn kinds(&self, places: &[usize]) -> Vec<String> {
        self.by_category(places).iter().map(|(category, at)| self.kind(*category, at)).collect()
    }

    /// The same without any name: "eight Member States and two non-governmental organizations".
    pub(super) fn numbers(&self, places: &[usize]) -> String {
        let kinds: Vec<String> =
            self.by_category(places).iter().map(|(c, at)| counted(*c, at.len() as u64)).collect();
        series::commas(&kinds)
    }

    /// "six of the eight Member States (…) and from both non-governmental organizations": who of those asked replied.
    pub(super) fn shares(&self, replied: &[usize], put: &[usize]) -> String {
        let asked = self.by_category(put);
        let replied = self.by_category(replied);
        let mut shares: Vec<String> = replied
            .iter()
            .map(|(kind, at)| self.share(*kind, at, asked.get(kind).map_or(0, Vec::len)))
            .collect();
        if replied.contains_key(&Category::MemberState) {
            let members = shares.remove(0);
            return series::and_from(&members, &shares);
        }
        series::commas(&shares)
    }

    fn share(&self, category: Category, replied: &[usize], put: usize) -> String {
        let (count, asked) = (replied.len() as u64, put as u64);
        let phrase = self.kind(category, replied);
        let Some(names) = phrase.strip_prefix(&counted(category, count)) else { return phrase };
        let many = noun(category).many;
        match (count, asked) {
            (1, 1) => phrase,
            (2, 2) => format!("both {many}"),
            _ if count == asked => format!("all {} {many}", in_words_below_ten(count)),
            _ => {
                let [count, asked] = [count, asked].map(in_words_below_ten);
                format!("{count} of the {asked} {many}{names}")
            }
        }
    }

    /// The phrase of a category after another phrase of the same: the noun is not said twice ("two (Cuba and Iraq)").
    pub(super) fn kind_again(&self, category: Category, places: &[usize]) -> String {
        let phrase = self.kind(category, places);
        let count = places.len() as u64;
        match phrase.strip_prefix(&counted(category, count)) {
            Some(names) => format!("{}{names}", in_words_below_ten(count)),
            None => phrase,
        }
    }

    /// The category that all of them have in common and are counted by; none for a mixture, or where each is named.
    pub(super) fn common(&self, places: &[usize]) -> Option<Category> {
        let kinds = self.by_category(places);
        let (category, at) = kinds.first_key_value()?;
        let counted = self.kind(*category, at).starts_with(&counted(*category, at.len() as u64));
        (kinds.len() == 1 && counted).then_some(*category)
    }
}

/// "eight Member States".
pub(super) fn counted(category: Category, count: u64) -> String {
    format!("{} {}", in_words_below_ten(count), noun(category).after(count))
}

/// The phrase as the start of a sentence: its number in words, its first letter in capitals.
pub(super) fn at_start(phrase: &str) -> String {
    let figures: String = phrase.chars().take_while(|c| c.is_ascii_digit() || *c == ',').collect();
    match figures.replace(',', "").parse() {
        Ok(number) => format!("{}{}", at_sentence_start(number), &phrase[figures.len()..]),
        Err(_) => capitalized(phrase),
    }
}

/// "one reply", "10 replies".
pub(super) fn of_things(count: usize, one: &str, many: &str) -> String {
    let noun = if count == 1 { one } else { many };
    format!("{} {noun}", in_words_below_ten(count as u64))
}
