//! Dates in the formats of responses.

use std::ops::Range;
use std::sync::LazyLock;

use jiff::civil::Date;
use jiff::{Timestamp, ToSpan, tz::TimeZone};

/// Swiss time, as in recorded responses.
static ZURICH: LazyLock<TimeZone> =
    LazyLock::new(|| TimeZone::posix("CET-1CEST,M3.5.0,M10.5.0/3").unwrap_or(TimeZone::UTC));

/// `2026-01-31T09:15:17.790+01:00`.
pub(crate) fn format(time: Timestamp) -> String {
    time.to_zoned(ZURICH.clone()).strftime("%Y-%m-%dT%H:%M:%S%.3f%:z").to_string()
}

/// Without the offset, as in DCC inquiries and the transaction report.
pub(crate) fn format_local(time: Timestamp) -> String {
    time.to_zoned(ZURICH.clone()).strftime("%Y-%m-%dT%H:%M:%S%.3f").to_string()
}

/// The day in Switzerland.
pub(crate) fn day(time: Timestamp) -> Date {
    time.to_zoned(ZURICH.clone()).date()
}

/// From the start of a day in Switzerland to the end of another.
pub(crate) fn days(first: Date, last: Date) -> Range<Timestamp> {
    let begin = |day: Date| day.to_zoned(ZURICH.clone()).map(|begin| begin.timestamp());
    let end = last.tomorrow().and_then(begin);
    begin(first).unwrap_or(Timestamp::MIN)..end.unwrap_or(Timestamp::MAX)
}

pub(crate) fn year_and_month(time: Timestamp) -> (i32, i32) {
    let day = day(time);
    (day.year().into(), day.month().into())
}

/// `0517`: month and day.
pub(crate) fn month_and_day(time: Timestamp) -> String {
    day(time).strftime("%m%d").to_string()
}

pub(crate) fn after_minutes(time: Timestamp, minutes: i64) -> Timestamp {
    time.checked_add(minutes.minutes()).unwrap_or(Timestamp::MAX)
}

pub(crate) fn after_hours(time: Timestamp, hours: i64) -> Timestamp {
    time.checked_add(hours.hours()).unwrap_or(Timestamp::MAX)
}

pub(crate) fn after_days(time: Timestamp, days: i64) -> Timestamp {
    after_hours(time, days.saturating_mul(24))
}

/// Parses a date, a date with a time, or a timestamp.
pub(crate) fn parse(text: &str) -> Option<Timestamp> {
    if let Ok(time) = text.parse::<Timestamp>() {
        return Some(time);
    }
    let local = text.parse::<jiff::civil::DateTime>().ok()?;
    local.to_zoned(ZURICH.clone()).ok().map(|zoned| zoned.timestamp())
}

/// The end of a day in Switzerland.
pub(crate) fn end_of_day(text: &str) -> Option<Timestamp> {
    let day = text.parse::<Date>().ok()?;
    Some(days(day, day).end)
}

/// Parses the date in a text.
pub(crate) fn parse_day(text: &str) -> Option<jiff::civil::Date> {
    text.parse::<jiff::civil::Date>().ok().or_else(|| parse(text).map(day))
}
