//! Quantity words for what respondents said, from counts alone.
//!
//! No scale of the United Nations is published; this one is our convention, consistent with A/HRC/23/20 and
//! A/HRC/AC/8/3. The base is always those who addressed the point, never all respondents; silence is not agreement.
use crate::{
    respondent::Category,
    style::{
        noun::{Noun, noun},
        number::in_words_below_ten,
        series,
    },
};

/// From which shares and counts a word may be used. Shares are per cent of those who addressed the point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scale {
    /// "some" from this count on.
    pub some_from: u64,
    /// "some" below this share: clearly under half.
    pub some_below: u64,
    /// "several" from this count on, while under half.
    pub several_from: u64,
    /// "many" from this share on: about half or more.
    pub many_from: u64,
    /// "most" above this share.
    pub most_above: u64,
    /// "nearly all" from this share on.
    pub nearly_all_from: u64,
}

impl Default for Scale {
    fn default() -> Self {
        Self {
            some_from: 2,
            some_below: 40,
            several_from: 3,
            many_from: 45,
            most_above: 50,
            nearly_all_from: 90,
        }
    }
}

/// A quantity word, from the least to the most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Quantity {
    /// "one State".
    One,
    /// "two States".
    Two,
    /// "some States".
    Some,
    /// "several States".
    Several,
    /// "a number of NGOs"; of non-governmental organizations only, for others the exact small number is known.
    ANumber,
    /// "many States".
    Many,
    /// "most States".
    Most,
    /// "nearly all States".
    NearlyAll,
    /// "all States".
    All,
}

/// Whose statements are counted together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Member States and observer States.
    State,
    /// Respondents of one category other than States.
    Of(Category),
    /// All that are not States, together.
    Others,
}

impl Kind {
    fn noun(self) -> Noun {
        match self {
            Self::State => Noun { one: "State", many: "States" },
            Self::Of(category) if category.is_state() => Self::State.noun(),
            Self::Of(category) => noun(category),
            Self::Others => Noun { one: "other respondent", many: "other respondents" },
        }
    }
}

/// How many of a kind said something, of how many that addressed the point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tally {
    /// Whom it counts.
    pub kind: Kind,
    /// How many said it; never more than `addressed`.
    pub said: u64,
    /// How many addressed the point at all: the base.
    pub addressed: u64,
}

impl Tally {
    /// A tally; those who said it are counted among those who addressed the point even if the base forgot them.
    #[must_use]
    pub const fn new(kind: Kind, said: u64, addressed: u64) -> Self {
        Self { kind, said, addressed: if addressed < said { said } else { addressed } }
    }

    /// All words that this tally bears out, weakest first; none when nobody said it.
    #[must_use]
    pub fn allowed(&self, scale: &Scale) -> Vec<Quantity> {
        let Self { said, addressed, .. } = *self;
        // Whole numbers, so that 9 of 10 is exactly nine tenths.
        let at_least = |share: u64| said * 100 >= share * addressed;
        let above = |share: u64| said * 100 > share * addressed;
        let ngos = self.kind == Kind::Of(Category::Ngo);
        let plural = said >= 2;
        [
            (Quantity::One, said == 1),
            (Quantity::Two, said == 2),
            (Quantity::Some, said >= scale.some_from && !at_least(scale.some_below)),
            (Quantity::Several, said >= scale.several_from && !at_least(50)),
            (Quantity::ANumber, plural && ngos),
            (Quantity::Many, said >= scale.several_from && at_least(scale.many_from)),
            (Quantity::Most, said >= scale.several_from && above(scale.most_above)),
            (Quantity::NearlyAll, said >= scale.several_from && at_least(scale.nearly_all_from)),
            (Quantity::All, plural && said == addressed),
        ]
        .into_iter()
        .filter_map(|(word, fits)| fits.then_some(word))
        .collect()
    }

    /// The word that says most without saying too much: "one" and "two" always, else by share; none for nobody.
    #[must_use]
    pub fn word(&self, scale: &Scale) -> Option<Quantity> {
        match self.said {
            0 => None,
            1 => Some(Quantity::One),
            2 => Some(Quantity::Two),
            _ => {
                let allowed = self.allowed(scale);
                // "a number of" is vaguer than every other word and never chosen while another one fits.
                let fits = |word: &Quantity| *word != Quantity::ANumber;
                allowed.iter().copied().rfind(fits).or_else(|| allowed.last().copied())
            }
        }
    }

    /// The phrase, with examples in parentheses where there are any: "several States (Morocco, Cuba)".
    ///
    /// Examples stand without article and are joined by commas alone, because more could be named (A/HRC/23/20,
    /// para. 43). "Most" and "nearly all" state their base: "most States (12 of the 20 that addressed the point)".
    #[must_use]
    pub fn phrase(&self, scale: &Scale, examples: &[&str]) -> Option<String> {
        let noun = self.kind.noun();
        let word = self.word(scale)?;
        let words = match word {
            Quantity::One => format!("one {}", noun.one),
            Quantity::Two => format!("two {}", noun.many),
            Quantity::Some => format!("some {}", noun.many),
            Quantity::Several => format!("several {}", noun.many),
            Quantity::ANumber => format!("a number of {}", noun.many),
            Quantity::Many => format!("many {}", noun.many),
            Quantity::Most => format!("most {}", noun.many),
            Quantity::NearlyAll => format!("nearly all {}", noun.many),
            Quantity::All => {
                let count = in_words_below_ten(self.said);
                format!("all {count} {} that addressed the point", noun.many)
            }
        };
        let all_named = u64::try_from(examples.len()).is_ok_and(|named| named == self.said);
        Some(match word {
            Quantity::Most | Quantity::NearlyAll if examples.is_empty() => {
                format!("{words} ({})", self.share())
            }
            _ if examples.is_empty() => words,
            _ if all_named => format!("{words} ({})", series::series(examples)),
            _ => format!("{words} ({})", examples.join(", ")),
        })
    }

    /// The count behind the word, for the drafter: "12 of the 20 that addressed the point".
    #[must_use]
    pub fn share(&self) -> String {
        format!(
            "{} of the {} that addressed the point",
            in_words_below_ten(self.said),
            in_words_below_ten(self.addressed)
        )
    }
}

/// States and others in one phrase, apart from each other: "many States and two national institutions". None when
/// nobody said it.
#[must_use]
pub fn together(tallies: &[Tally], scale: &Scale) -> Option<String> {
    let phrases: Vec<_> = tallies.iter().filter_map(|tally| tally.phrase(scale, &[])).collect();
    (!phrases.is_empty()).then(|| series::commas(&phrases))
}
