//! How numbers, ordinals, letters and dates are written.
mod style_support;

use domain::style::number::{
    at_sentence_start, date, from_words, in_figures, in_words, in_words_below_ten, letter,
    month_and_year, ordinal_in_words, roman,
};
use jiff::civil;
use style_support::vector;

/// N-1, of the Editorial Manual.
const INSIDE: [(u64, &str); 8] = [
    (1, "one"),
    (2, "two"),
    (8, "eight"),
    (9, "nine"),
    (10, "10"),
    (15, "15"),
    (150, "150"),
    (1417, "1,417"),
];
const AT_START: [(u64, &str); 3] = [(8, "Eight"), (15, "Fifteen"), (28, "Twenty-eight")];

#[test]
fn numbers_below_ten_are_words_and_others_figures() {
    for (n, text) in INSIDE {
        assert_eq!(in_words_below_ten(n), text);
    }
    assert_eq!(in_words_below_ten(0), "zero");
}

#[test]
fn numbers_at_the_start_of_a_sentence_are_words() {
    for (n, text) in AT_START {
        assert_eq!(at_sentence_start(n), text);
    }
    assert_eq!(at_sentence_start(150), "One hundred and fifty");
    assert_eq!(at_sentence_start(100), "One hundred");
    assert_eq!(at_sentence_start(1005), "One thousand and five");
    assert_eq!(at_sentence_start(1417), "One thousand four hundred and seventeen");
    assert_eq!(
        at_sentence_start(999_999),
        "Nine hundred and ninety-nine thousand nine hundred and ninety-nine"
    );
}

#[test]
fn the_published_number_vectors_are_the_ones_tested_here() {
    let Some(published) = vector("N-1") else { return assert_eq!(INSIDE.len(), 8) };
    let cases = |key: &str| -> Vec<(u64, String)> {
        serde_json::from_value(published[key].clone()).expect("pairs of number and text")
    };
    for (n, text) in cases("cases") {
        assert_eq!(in_words_below_ten(n), text);
    }
    for (n, text) in cases("sentence_start") {
        assert_eq!(at_sentence_start(n), text);
    }
    assert_eq!(cases("cases").len() + cases("sentence_start").len(), 11);
}

#[test]
fn figures_have_a_comma_between_thousands() {
    assert_eq!(in_figures(999), "999");
    assert_eq!(in_figures(10_700), "10,700");
    assert_eq!(in_figures(1_000_000), "1,000,000");
    assert_eq!(in_figures(u64::MAX), "18,446,744,073,709,551,615");
}

#[test]
fn words_below_a_hundred_are_read_back() {
    for n in 0..100 {
        assert_eq!(from_words(&in_words(n)), Some(n));
    }
    for word in [
        "",
        "-",
        "twenty-",
        "ten-year",
        "twenty-first",
        "twenty-ten",
        "Ten",
        "hundred",
        "one hundred",
    ] {
        assert_eq!(from_words(word), None, "{word}");
    }
}

#[test]
fn the_largest_number_has_words_too() {
    assert!(in_words(u64::MAX).starts_with("eighteen quintillion"));
    assert_eq!(in_words(2_000_000), "two million");
}

#[test]
fn sessions_are_named_by_ordinals_in_words() {
    let ordinals = [
        (1, "first"),
        (2, "second"),
        (3, "third"),
        (5, "fifth"),
        (8, "eighth"),
        (9, "ninth"),
        (12, "twelfth"),
        (20, "twentieth"),
        (23, "twenty-third"),
        (60, "sixtieth"),
        (100, "one hundredth"),
        (101, "one hundred and first"),
    ];
    for (n, text) in ordinals {
        assert_eq!(ordinal_in_words(n), text);
    }
}

#[test]
fn chapters_have_roman_numerals() {
    for (n, text) in [(1, "I"), (4, "IV"), (9, "IX"), (14, "XIV"), (1994, "MCMXCIV"), (0, "")] {
        assert_eq!(roman(n), text);
    }
}

#[test]
fn letters_go_on_with_two_after_z() {
    for (n, text) in
        [(1, "a"), (26, "z"), (27, "aa"), (52, "az"), (53, "ba"), (703, "aaa"), (0, "")]
    {
        assert_eq!(letter(n), text);
    }
}

#[test]
fn dates_have_day_month_year() {
    assert_eq!(date(civil::date(2011, 9, 1)), "1 September 2011");
    assert_eq!(date(civil::date(2009, 12, 30)), "30 December 2009");
    assert_eq!(month_and_year(civil::date(2011, 10, 31)), "October 2011");
}
