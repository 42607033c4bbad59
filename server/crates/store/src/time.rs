//! The database speaks `time`, the domain speaks `jiff`; they meet here.
use jiff::{Timestamp, civil};
use time::{Month, OffsetDateTime, PrimitiveDateTime};

/// An instant for the database; beyond microseconds it is cut.
pub(crate) fn to_row(at: Timestamp) -> OffsetDateTime {
    OffsetDateTime::from_unix_timestamp_nanos(i128::from(at.as_microsecond()) * 1_000)
        .unwrap_or(OffsetDateTime::UNIX_EPOCH)
}

/// An instant from the database.
pub(crate) fn from_row(at: OffsetDateTime) -> Timestamp {
    let micros = at.unix_timestamp_nanos() / 1_000;
    i64::try_from(micros)
        .ok()
        .and_then(|micros| Timestamp::from_microsecond(micros).ok())
        .unwrap_or(Timestamp::MAX)
}

/// A reading of the clock for the database.
pub(crate) fn local_to_row(local: civil::DateTime) -> Option<PrimitiveDateTime> {
    let month = Month::try_from(u8::try_from(local.month()).ok()?).ok()?;
    let date = time::Date::from_calendar_date(
        i32::from(local.year()),
        month,
        u8::try_from(local.day()).ok()?,
    )
    .ok()?;
    let [hour, minute, second] =
        [local.hour(), local.minute(), local.second()].map(|n| u8::try_from(n).unwrap_or_default());
    Some(PrimitiveDateTime::new(date, time::Time::from_hms(hour, minute, second).ok()?))
}

/// A reading of the clock from the database.
pub(crate) fn local_from_row(local: PrimitiveDateTime) -> Option<civil::DateTime> {
    let small = |n: u8| i8::try_from(n).ok();
    civil::DateTime::new(
        i16::try_from(local.year()).ok()?,
        small(u8::from(local.month()))?,
        small(local.day())?,
        small(local.hour())?,
        small(local.minute())?,
        small(local.second())?,
        0,
    )
    .ok()
}
