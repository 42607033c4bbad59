//! Dates and times as people read them: never ambiguous, always with the clocks of Geneva named.
use crate::{chrome::Chrome, text::message};
use domain::{consultation::geneva, language::Language};
use jiff::{
    Timestamp,
    civil::{Date, DateTime, Time},
};
use maud::{Markup, html};

const MINUTE: i64 = 60;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;
/// From here back a deadline is history: nobody counts its days or hurries.
const LONG_PAST: i64 = -30 * DAY;

/// A deadline to be shown.
#[derive(Clone, Copy, Debug)]
pub struct DeadlineShown {
    /// What the clocks of Geneva show then.
    pub local: DateTime,
    /// The instant.
    pub instant: Timestamp,
}

/// A deadline with what is left of it: "11 April 2027, 18:00 Geneva · 6 days left". The script adds the reader's own time.
#[must_use]
pub fn deadline(chrome: &Chrome, shown: &DeadlineShown) -> Markup {
    let left = seconds_between(chrome.now, shown.instant);
    let class = match left {
        ..LONG_PAST => "deadline",
        LONG_PAST..0 => "deadline deadline-past",
        0..=604_800 => "deadline deadline-soon",
        _ => "deadline",
    };
    html! {
        span class=(class) {
            time datetime=(shown.instant) data-local=[(left >= LONG_PAST).then(|| chrome.t_with("when-your-time", &[("time", "{time}".into())]))] {
                (moment_text(chrome, shown.local))
            }
            " "
            span.deadline-left { (left_text(chrome, left)) }
        }
    }
}

/// What is left until a moment, in words: "6 days left", "closed 2 days ago".
#[must_use]
pub fn left(chrome: &Chrome, instant: Timestamp) -> String {
    left_text(chrome, seconds_between(chrome.now, instant))
}

/// A moment by the clocks of Geneva: "1 September 2011, 14:03 Geneva".
#[must_use]
pub fn moment(chrome: &Chrome, instant: Timestamp) -> Markup {
    html! { time datetime=(instant) { (moment_text(chrome, in_geneva(instant))) } }
}

/// The day of a moment, by the calendar of Geneva: "1 September 2011".
#[must_use]
pub fn day_of(chrome: &Chrome, instant: Timestamp) -> Markup {
    day(chrome, in_geneva(instant).date())
}

/// A day: "1 September 2011".
#[must_use]
pub fn day(chrome: &Chrome, date: Date) -> Markup {
    html! { time datetime=(date) { (day_text(chrome, date)) } }
}

/// A day as plain text, for titles and labels.
#[must_use]
pub fn day_text(chrome: &Chrome, date: Date) -> String {
    let args = [
        ("day", i64::from(date.day()).into()),
        ("month", chrome.t(&format!("month-{}", date.month())).into()),
        ("year", date.year().to_string().into()),
    ];
    without_isolates(&chrome.t_with("when-day", &args))
}

/// A moment of Geneva's clocks as plain text: "11 April 2027, 18:00 Geneva".
#[must_use]
pub fn moment_text(chrome: &Chrome, local: DateTime) -> String {
    let time = time_text(chrome.language, local.time());
    let args = [("day", day_text(chrome, local.date()).into()), ("time", time.into())];
    without_isolates(&chrome.t_with("when-moment", &args))
}

/// A date is all our own words: isolated numbers and months would leave nothing that says which way it is read.
fn without_isolates(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

/// The time of a moment by the clocks of Geneva: "14:03".
#[must_use]
pub fn time_of(chrome: &Chrome, instant: Timestamp) -> String {
    time_text(chrome.language, in_geneva(instant).time())
}

fn time_text(language: Language, time: Time) -> String {
    let (hour, minute) = (time.hour(), time.minute());
    match language {
        Language::Fr => format!("{hour}\u{a0}h\u{a0}{minute:02}"),
        _ => format!("{hour:02}:{minute:02}"),
    }
}

fn left_text(chrome: &Chrome, seconds: i64) -> String {
    if seconds < LONG_PAST {
        return chrome.t("when-closed");
    }
    let away = seconds.abs();
    let (unit, count) = match away {
        ..HOUR => ("minutes", away / MINUTE),
        HOUR..172_800 => ("hours", away / HOUR),
        _ => ("days", away / DAY),
    };
    let way = if seconds < 0 { "closed" } else { "left" };
    chrome.t_with(&format!("when-{way}-{unit}"), &[("count", count.into())])
}

fn seconds_between(from: Timestamp, until: Timestamp) -> i64 {
    until.as_second().saturating_sub(from.as_second())
}

fn in_geneva(instant: Timestamp) -> DateTime {
    instant.to_zoned(geneva()).datetime()
}

/// A moment by the clocks of Geneva as plain text without a page around it, for mails: "29 January 2027, 18:00 Geneva".
#[must_use]
pub fn plain_moment(language: Language, local: DateTime) -> String {
    let month = message(language, &format!("month-{}", local.month()), &[]);
    let (day, year) = (i64::from(local.day()), local.year().to_string());
    let day = message(
        language,
        "when-day",
        &[("day", day.into()), ("month", month.into()), ("year", year.into())],
    );
    let time = time_text(language, local.time());
    without_isolates(&message(
        language,
        "when-moment",
        &[("day", day.into()), ("time", time.into())],
    ))
}
