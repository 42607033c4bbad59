//! Quantity words from counts.
use domain::{
    respondent::Category,
    style::quantifier::{Kind, Quantity, Scale, Tally, together},
};

fn states(said: u64, addressed: u64) -> Tally {
    Tally::new(Kind::State, said, addressed)
}

#[test]
fn each_share_has_its_word() {
    let word = |said, addressed| states(said, addressed).word(&Scale::default());
    assert_eq!(word(0, 10), None);
    assert_eq!(word(1, 10), Some(Quantity::One));
    assert_eq!(word(1, 1), Some(Quantity::One));
    assert_eq!(word(2, 10), Some(Quantity::Two));
    assert_eq!(word(2, 2), Some(Quantity::Two));
    assert_eq!(word(3, 10), Some(Quantity::Several));
    assert_eq!(word(4, 10), Some(Quantity::Several));
    assert_eq!(word(5, 10), Some(Quantity::Many));
    assert_eq!(word(6, 10), Some(Quantity::Most));
    assert_eq!(word(9, 10), Some(Quantity::NearlyAll));
    assert_eq!(word(17, 19), Some(Quantity::Most), "89 per cent are not nearly all");
    assert_eq!(word(10, 10), Some(Quantity::All));
    assert_eq!(word(3, 3), Some(Quantity::All));
}

#[test]
fn a_word_is_allowed_when_the_count_bears_it_out() {
    let allowed = |said, addressed| states(said, addressed).allowed(&Scale::default());
    assert_eq!(allowed(0, 5), []);
    assert_eq!(allowed(2, 10), [Quantity::Two, Quantity::Some]);
    assert_eq!(allowed(3, 10), [Quantity::Some, Quantity::Several]);
    assert_eq!(allowed(45, 100), [Quantity::Several, Quantity::Many]);
    assert_eq!(allowed(12, 20), [Quantity::Many, Quantity::Most]);
    let ngos = Tally::new(Kind::Of(Category::Ngo), 2, 10);
    assert_eq!(ngos.allowed(&Scale::default()), [Quantity::Two, Quantity::Some, Quantity::ANumber]);
}

#[test]
fn phrases_name_examples_or_state_their_base() {
    let scale = Scale::default();
    let phrase =
        |tally: Tally, examples: &[&str]| tally.phrase(&scale, examples).expect("a phrase");
    assert_eq!(phrase(states(1, 9), &[]), "one State");
    assert_eq!(phrase(states(2, 9), &["Cuba", "Iraq"]), "two States (Cuba and Iraq)");
    assert_eq!(
        phrase(states(4, 9), &["Morocco", "Bolivarian Republic of Venezuela"]),
        "several States (Morocco, Bolivarian Republic of Venezuela)"
    );
    assert_eq!(phrase(states(12, 20), &[]), "most States (12 of the 20 that addressed the point)");
    assert_eq!(phrase(states(8, 8), &[]), "all eight States that addressed the point");
    assert_eq!(states(0, 8).phrase(&scale, &[]), None);
}

#[test]
fn the_thresholds_can_be_set() {
    let strict = Scale { most_above: 66, ..Scale::default() };
    assert_eq!(states(6, 10).word(&strict), Some(Quantity::Many));
    assert_eq!(states(7, 10).word(&strict), Some(Quantity::Most));
}

#[test]
fn states_and_others_are_counted_apart() {
    let tallies = [
        states(5, 10),
        Tally::new(Kind::Of(Category::Nhri), 1, 3),
        Tally::new(Kind::Of(Category::Ngo), 3, 9),
        Tally::new(Kind::Of(Category::Media), 0, 1),
    ];
    assert_eq!(
        together(&tallies, &Scale::default()).as_deref(),
        Some("many States, one national institution and several non-governmental organizations")
    );
    assert_eq!(together(&[states(0, 3)], &Scale::default()), None);
}

#[test]
fn a_base_that_is_too_small_is_raised_to_those_who_said_it() {
    assert_eq!(states(4, 0), states(4, 4));
}
