//! Dates, as requests write them.

use jiff::civil::{Date, DateTime, Time};
use jiff::tz::Offset;
use jiff::{SignedDuration, Timestamp};

/// Where a day begins first.
const EASTMOST: Offset = Offset::constant(14);

/// Where a day ends last.
const WESTMOST: Offset = Offset::constant(-12);

/// A date, as precise as it was written.
#[derive(Clone, Copy, Debug)]
pub(super) struct Moment {
    date: Date,
    time: Option<WrittenTime>,
    offset: Option<Offset>,
}

#[derive(Clone, Copy, Debug)]
struct WrittenTime {
    time: Time,
    seconds: bool,
}

/// A day with a time, with or without an offset, and no more than milliseconds.
pub(super) fn is_date_time(text: &str) -> bool {
    Moment::read(text).is_some_and(|moment| moment.time.is_some())
}

/// A date without a time.
pub(super) fn is_day(text: &str) -> bool {
    Moment::read(text).is_some_and(|moment| moment.time.is_none())
}

/// A day, or a day with hours and minutes.
pub(super) fn is_day_or_minute(text: &str) -> bool {
    Moment::read(text)
        .is_some_and(|moment| moment.offset.is_none() && moment.time.is_none_or(|time| !time.seconds))
}

impl Moment {
    /// Reads ISO 8601 in its extended form; nothing where it is not that.
    pub(super) fn read(text: &str) -> Option<Self> {
        let Some((first, rest)) = text.split_once('T') else {
            return Some(Self { date: day(text)?, time: None, offset: None });
        };
        let (clock, last) = rest.split_at(rest.find(['Z', '+', '-']).unwrap_or(rest.len()));
        let offset = if last.is_empty() { None } else { Some(offset(last)?) };
        Some(Self { date: day(first)?, time: Some(time(clock)?), offset })
    }

    /// Whether it is at least and at most this many hours in the future. If the exact time is open, one
    /// possible time in the range is enough.
    pub(super) fn lies_ahead(self, now: Timestamp, least: u32, most: u32) -> bool {
        let hours = |hours: u32| SignedDuration::from_hours(i64::from(hours));
        let (Ok(least), Ok(most)) = (now.checked_add(hours(least)), now.checked_add(hours(most))) else {
            return false;
        };
        let (Some(earliest), Some(latest)) = self.bounds() else { return false };
        latest >= least && earliest <= most
    }

    /// Whether its day is before today in some time zone.
    pub(super) fn may_precede_today(self, now: Timestamp) -> bool {
        self.date < EASTMOST.to_datetime(now).date()
    }

    /// The first and the last moment that it can mean: with an offset they are one.
    fn bounds(self) -> (Option<Timestamp>, Option<Timestamp>) {
        let at = |time: Time, offset: Offset| offset.to_timestamp(DateTime::from_parts(self.date, time)).ok();
        match (self.time, self.offset) {
            (Some(WrittenTime { time, .. }), Some(offset)) => {
                let moment = offset.to_timestamp(DateTime::from_parts(self.date, time)).ok();
                (moment, moment)
            }
            (Some(WrittenTime { time, .. }), None) => (at(time, EASTMOST), at(time, WESTMOST)),
            (None, _) => (at(Time::midnight(), EASTMOST), at(Time::constant(23, 59, 59, 0), WESTMOST)),
        }
    }
}

/// `2026-03-09`
fn day(text: &str) -> Option<Date> {
    let [year, month, day] = split(text, '-', [4, 2, 2])?;
    Date::new(year, month.try_into().ok()?, day.try_into().ok()?).ok()
}

/// `14:05`, `14:05:11` or `14:05:11.123`
fn time(text: &str) -> Option<WrittenTime> {
    if let Some([hour, minute]) = split(text, ':', [2, 2]) {
        let time = Time::new(hour.try_into().ok()?, minute.try_into().ok()?, 0, 0).ok()?;
        return Some(WrittenTime { time, seconds: false });
    }
    let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let digits = (1..=3).contains(&fraction.len()) && fraction.bytes().all(|byte| byte.is_ascii_digit());
    let [hour, minute, second] = split(whole, ':', [2, 2, 2])?;
    let milliseconds: i32 = digits.then(|| format!("{fraction:0<3}").parse().ok()).flatten()?;
    let time = Time::new(
        hour.try_into().ok()?,
        minute.try_into().ok()?,
        second.try_into().ok()?,
        milliseconds * 1_000_000,
    );
    Some(WrittenTime { time: time.ok()?, seconds: true })
}

/// `Z`, `+01:00` or `-05:00`
fn offset(text: &str) -> Option<Offset> {
    if text == "Z" {
        return Some(Offset::UTC);
    }
    let sign = if text.starts_with('-') { -1 } else { 1 };
    let [hours, minutes] = split(text.get(1..)?, ':', [2, 2])?;
    if minutes >= 60 || hours > 14 {
        return None;
    }
    Offset::from_seconds(sign * i32::from(hours * 60 + minutes) * 60).ok()
}

/// Parts of exactly these numbers of digits.
fn split<const PARTS: usize>(text: &str, separator: char, lengths: [usize; PARTS]) -> Option<[i16; PARTS]> {
    let mut parts = text.split(separator);
    let mut numbers = [0; PARTS];
    for (number, length) in numbers.iter_mut().zip(lengths) {
        let part = parts.next()?;
        if part.len() != length || !part.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        *number = part.parse().ok()?;
    }
    parts.next().is_none().then_some(numbers)
}
