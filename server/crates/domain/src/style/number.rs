//! Numbers, ordinals, letters and dates (Editorial Manual, "Numbers, dates and time").
use jiff::civil::Date;

const SMALL: [&str; 20] = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
];

const TENS: [&str; 10] =
    ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

/// Largest first, so that the first that fits is the one to divide by.
const SCALES: [(u64, &str); 6] = [
    (1_000_000_000_000_000_000, "quintillion"),
    (1_000_000_000_000_000, "quadrillion"),
    (1_000_000_000_000, "trillion"),
    (1_000_000_000, "billion"),
    (1_000_000, "million"),
    (1_000, "thousand"),
];

/// Ordinals that are not the cardinal with "th".
const ODD_ORDINALS: [(&str, &str); 7] = [
    ("one", "first"),
    ("two", "second"),
    ("three", "third"),
    ("five", "fifth"),
    ("eight", "eighth"),
    ("nine", "ninth"),
    ("twelve", "twelfth"),
];

/// The number as running text prints it: "eight", "10", "1,417".
#[must_use]
pub fn in_words_below_ten(n: u64) -> String {
    if n < 10 { in_words(n) } else { in_figures(n) }
}

/// The number as the first word of a sentence: "Eight", "Twenty-eight", "One hundred and fifty".
#[must_use]
pub fn at_sentence_start(n: u64) -> String {
    capitalized(&in_words(n))
}

/// Figures with a comma between thousands: "150", "1,417".
#[must_use]
pub fn in_figures(n: u64) -> String {
    let digits = n.to_string();
    let mut out = String::with_capacity(digits.len() * 4 / 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

/// The cardinal in words, whatever its size: "one thousand four hundred and seventeen".
#[must_use]
pub fn in_words(n: u64) -> String {
    if let Some((scale, name)) = SCALES.into_iter().find(|(scale, _)| n >= *scale) {
        let head = format!("{} {name}", in_words(n / scale));
        return match n % scale {
            0 => head,
            rest if rest < 100 => format!("{head} and {}", in_words(rest)),
            rest => format!("{head} {}", in_words(rest)),
        };
    }
    let small = |n: u64| usize::try_from(n).map_or("", |at| SMALL[at]);
    match n {
        0..20 => small(n).to_owned(),
        20..100 => {
            let tens = TENS[usize::try_from(n / 10).unwrap_or_default()];
            match n % 10 {
                0 => tens.to_owned(),
                unit => format!("{tens}-{}", small(unit)),
            }
        }
        _ => match n % 100 {
            0 => format!("{} hundred", small(n / 100)),
            rest => format!("{} hundred and {}", small(n / 100), in_words(rest)),
        },
    }
}

/// The value of a cardinal below a hundred in small letters: "twelve", "twenty-eight"; none for any other word.
#[must_use]
pub fn from_words(word: &str) -> Option<u64> {
    let place = |list: &[&str], word: &str| {
        list.iter().position(|w| *w == word).and_then(|n| u64::try_from(n).ok())
    };
    let (tens, units) =
        word.split_once('-').map_or((word, None), |(tens, units)| (tens, Some(units)));
    match (place(&TENS[2..], tens), units) {
        (None, None) => place(&SMALL, word),
        (Some(tens), None) => Some((tens + 2) * 10),
        (Some(tens), Some(units)) => {
            place(&SMALL[1..10], units).map(|units| (tens + 2) * 10 + units + 1)
        }
        (None, Some(_)) => None,
    }
}

/// The ordinal in words, as sessions are named in text and on mastheads: "eighth", "twenty-third".
#[must_use]
pub fn ordinal_in_words(n: u64) -> String {
    let cardinal = in_words(n);
    let cut = cardinal.rfind([' ', '-']).map_or(0, |at| at + 1);
    let (head, last) = cardinal.split_at(cut);
    if let Some((_, odd)) = ODD_ORDINALS.iter().find(|(word, _)| *word == last) {
        return format!("{head}{odd}");
    }
    match last.strip_suffix('y') {
        Some(stem) => format!("{head}{stem}ieth"),
        None => format!("{head}{last}th"),
    }
}

/// The Roman numeral of a chapter or an annex, in capitals: "IV". Zero has none and gives the empty text.
#[must_use]
pub fn roman(mut n: u64) -> String {
    const VALUES: [(u64, &str); 13] = [
        (1000, "M"),
        (900, "CM"),
        (500, "D"),
        (400, "CD"),
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ];
    let mut out = String::new();
    for (value, numeral) in VALUES {
        while n >= value {
            out.push_str(numeral);
            n -= value;
        }
    }
    out
}

/// The small letter of a subparagraph: 1 → "a", 26 → "z", 27 → "aa". Zero has none and gives the empty text.
#[must_use]
pub fn letter(mut n: u64) -> String {
    let mut backwards = Vec::new();
    while n > 0 {
        n -= 1;
        let place = u8::try_from(n % 26).unwrap_or_default();
        backwards.push(char::from(b'a' + place));
        n /= 26;
    }
    backwards.iter().rev().collect()
}

/// The day as text prints it: "1 September 2011".
#[must_use]
pub fn date(date: Date) -> String {
    date.strftime("%-d %B %Y").to_string()
}

/// The month as text prints it: "October 2011".
#[must_use]
pub fn month_and_year(date: Date) -> String {
    date.strftime("%B %Y").to_string()
}

/// The text with its first letter in capitals; nothing else changes.
#[must_use]
pub fn capitalized(text: &str) -> String {
    let mut letters = text.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
    }
}
