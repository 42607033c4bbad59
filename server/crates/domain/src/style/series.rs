//! Names and phrases joined into one series (Editorial Manual, "Punctuation").

/// Joins items without the final comma: "a, b and c".
///
/// An item with a comma of its own makes all separators semicolons ("a; b, of c; and d"). When only the last item
/// but one has an "and" of its own, a comma keeps it apart: "Cuba, Bosnia and Herzegovina, and Serbia". What stands
/// in parentheses does not count, nor the commas of a name closed by its abbreviation in parentheses.
#[must_use]
pub fn series<S: AsRef<str>>(items: &[S]) -> String {
    if items.len() > 1 && items.iter().any(|item| has_open_comma(item.as_ref())) {
        let (last, others) = split_last(items);
        return format!("{}; and {last}", others.join("; "));
    }
    match items {
        // Two names are read as two whatever they hold: "Bosnia and Herzegovina and Croatia".
        [one, other] => format!("{} and {}", one.as_ref(), other.as_ref()),
        _ => commas(items),
    }
}

/// Joins phrases that may be series themselves, with commas only: "eight Member States (…), the Holy See and UNICEF,
/// and a number of NGOs".
#[must_use]
pub fn commas<S: AsRef<str>>(items: &[S]) -> String {
    let (last, others) = split_last(items);
    match others.as_slice() {
        [] => last.to_owned(),
        [.., before] if has_open_and(before) => format!("{}, and {last}", others.join(", ")),
        _ => format!("{} and {last}", others.join(", ")),
    }
}

/// Joins a first phrase and what follows it where both hang on "from":
/// "eight Member States (…) and from the Holy See, two national institutions and a number of NGOs".
#[must_use]
pub fn and_from<S: AsRef<str>>(first: &str, others: &[S]) -> String {
    match (first.is_empty(), others.is_empty()) {
        (true, _) => commas(others),
        (false, true) => first.to_owned(),
        (false, false) => format!("{first} and from {}", commas(others)),
    }
}

/// The last item, and all before it; the empty text when there is none.
fn split_last<S: AsRef<str>>(items: &[S]) -> (&str, Vec<&str>) {
    match items.split_last() {
        Some((last, others)) => (last.as_ref(), others.iter().map(AsRef::as_ref).collect()),
        None => ("", Vec::new()),
    }
}

fn has_open_comma(item: &str) -> bool {
    !item.ends_with(')') && outside_parentheses(item).contains(',')
}

fn has_open_and(item: &str) -> bool {
    outside_parentheses(item).contains(" and ")
}

fn outside_parentheses(item: &str) -> String {
    let mut depth = 0_u32;
    item.chars()
        .filter(|c| match c {
            '(' => {
                depth += 1;
                false
            }
            ')' => {
                depth = depth.saturating_sub(1);
                false
            }
            _ => depth == 0,
        })
        .collect()
}
