//! A deadline as typed: a day and a time by the clocks of Geneva.
use crate::web::Form;
use domain::consultation::{Deadline, geneva};
use jiff::{Timestamp, civil};

/// Reads the fields `date` and `time`.
///
/// # Errors
/// Fields and the keys of their sentences: not a day, not a time, an hour that Geneva skips, past, or too far away.
pub fn read(form: &Form, now: Timestamp) -> Result<Deadline, Vec<(String, &'static str)>> {
    let date = form.parse::<civil::Date>("date");
    let time = form.parse::<civil::Time>("time");
    let mut faults = Vec::new();
    if date.is_none() {
        faults.push(("date".to_owned(), "board-fault-date"));
    }
    if time.is_none() {
        faults.push(("time".to_owned(), "board-fault-time"));
    }
    let (Some(date), Some(time)) = (date, time) else { return Err(faults) };
    let deadline = Deadline::at(date.to_datetime(time));
    let latest = now.to_zoned(geneva()).date().year().saturating_add(5);
    let fault = match () {
        () if !deadline.exists() => Some(("time", "board-fault-gap")),
        () if deadline.has_passed(now) => Some(("date", "board-fault-past")),
        () if date.year() > latest => Some(("date", "board-fault-far")),
        () => None,
    };
    fault.map_or(Ok(deadline), |(field, key)| Err(vec![(field.to_owned(), key)]))
}

/// A deadline as the record of acts writes it, by the clocks of Geneva: "2027-01-29 18:00".
#[must_use]
pub fn on_record(deadline: Deadline) -> String {
    let local = deadline.local();
    local.strftime("%Y-%m-%d %H:%M").to_string()
}
