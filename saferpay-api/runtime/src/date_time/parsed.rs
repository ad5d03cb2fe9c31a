//! The values of parsed dates and times.

use super::calendar::{date_of, days_in_month, days_since_1970};
use super::{DateTime, DateTimeError};

/// A parsed [`DateTime`]: with an offset, without an offset, or a date alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ParsedDateTime {
    /// Date, time and offset: a point in time.
    Offset(OffsetDateTime),

    /// Date and time without an offset, as in reports and currency conversion inquiries. It is not
    /// a point in time without a time zone.
    Local(LocalDateTime),

    /// A date alone.
    Date(Date),
}

/// A date of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(clippy::struct_field_names, reason = "a day has a day")]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// Creates a date. `None` if it does not exist in the years 1 to 9999.
    #[must_use]
    pub const fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let valid = year >= 1
            && year <= 9999
            && month >= 1
            && month <= 12
            && day >= 1
            && day <= days_in_month(year, month);
        if valid { Some(Self { year, month, day }) } else { None }
    }

    /// The year, 1 to 9999.
    #[must_use]
    pub const fn year(self) -> u16 {
        self.year
    }

    /// The month, 1 to 12.
    #[must_use]
    pub const fn month(self) -> u8 {
        self.month
    }

    /// Midnight at the start of the day.
    pub(crate) const fn midnight(self) -> LocalDateTime {
        LocalDateTime { day: self, second_of_day: 0, nanosecond: 0 }
    }

    /// The day of the month, from 1.
    #[must_use]
    pub const fn day(self) -> u8 {
        self.day
    }
}

/// A date and time without an offset.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct LocalDateTime {
    day: Date,
    second_of_day: u32,
    nanosecond: u32,
}

impl LocalDateTime {
    /// Creates a date and time. `None` if the time is later than 23:59:59.999999999.
    #[must_use]
    pub const fn new(day: Date, hour: u8, minute: u8, second: u8, nanosecond: u32) -> Option<Self> {
        if hour > 23 || minute > 59 || second > 59 || nanosecond > 999_999_999 {
            return None;
        }
        let second_of_day = (hour as u32 * 60 + minute as u32) * 60 + second as u32;
        Some(Self { day, second_of_day, nanosecond })
    }

    /// The day.
    #[must_use]
    pub const fn date(self) -> Date {
        self.day
    }

    /// Hour, minute and second.
    #[must_use]
    #[allow(clippy::cast_possible_truncation, reason = "each is below 60")]
    pub const fn time(self) -> (u8, u8, u8) {
        let second = self.second_of_day;
        ((second / 3600) as u8, (second / 60 % 60) as u8, (second % 60) as u8)
    }

    /// The nanoseconds beyond the second.
    #[must_use]
    pub const fn nanosecond(self) -> u32 {
        self.nanosecond
    }

    /// Adds an offset.
    #[must_use]
    pub const fn at_offset(self, offset: Offset) -> OffsetDateTime {
        OffsetDateTime { local: self, offset }
    }

    /// Seconds since 1970, as if it were UTC.
    pub(crate) fn seconds_since_1970(self) -> i64 {
        let Date { year, month, day } = self.day;
        days_since_1970(year, month, day) * 86_400 + i64::from(self.second_of_day)
    }
}

/// An offset from UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Offset(OffsetNotation);

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum OffsetNotation {
    Zulu,
    Minutes(i16),
}

impl Offset {
    /// UTC, written as `Z`.
    pub const UTC: Self = Self(OffsetNotation::Zulu);

    /// An offset in minutes, less than a day; negative to the west. Zero is written as `+00:00`.
    #[must_use]
    pub const fn from_minutes(minutes: i16) -> Option<Self> {
        if minutes > -1440 && minutes < 1440 { Some(Self(OffsetNotation::Minutes(minutes))) } else { None }
    }

    /// The offset in minutes.
    #[must_use]
    pub const fn minutes(self) -> i16 {
        match self.0 {
            OffsetNotation::Zulu => 0,
            OffsetNotation::Minutes(minutes) => minutes,
        }
    }

    /// Whether it is written as `Z`.
    #[must_use]
    pub const fn is_z(self) -> bool {
        matches!(self.0, OffsetNotation::Zulu)
    }
}

/// A date and time with an offset from UTC.
///
/// Two values are equal if date, time and offset are. Compare [`unix_time`](Self::unix_time) to
/// find out whether they are the same point in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct OffsetDateTime {
    local: LocalDateTime,
    offset: Offset,
}

impl OffsetDateTime {
    /// The local date and time.
    #[must_use]
    pub const fn local(self) -> LocalDateTime {
        self.local
    }

    /// The offset.
    #[must_use]
    pub const fn offset(self) -> Offset {
        self.offset
    }

    /// The seconds since 1970 in UTC, and the nanoseconds beyond them.
    #[must_use]
    pub fn unix_time(self) -> (i64, u32) {
        (self.local.seconds_since_1970() - i64::from(self.offset.minutes()) * 60, self.local.nanosecond)
    }

    /// Creates a value from the seconds since 1970 in UTC, with this offset.
    ///
    /// # Errors
    ///
    /// If the local year is before 1 or after 9999, or if there are too many nanoseconds.
    pub fn from_unix_time(seconds: i64, nanosecond: u32, offset: Offset) -> Result<Self, DateTimeError> {
        let local = seconds.checked_add(i64::from(offset.minutes()) * 60).ok_or(DateTimeError::OutOfRange)?;
        let (year, month, day) = date_of(local.div_euclid(86_400)).ok_or(DateTimeError::OutOfRange)?;
        let second_of_day = u32::try_from(local.rem_euclid(86_400)).map_err(|_| DateTimeError::OutOfRange)?;
        if nanosecond > 999_999_999 {
            return Err(DateTimeError::OutOfRange);
        }
        let local = LocalDateTime { day: Date { year, month, day }, second_of_day, nanosecond };
        Ok(Self { local, offset })
    }

    /// Formats the value for requests, as `2027-01-31T00:00:00+01:00`: with the offset, and
    /// truncated to whole seconds.
    #[must_use]
    pub fn to_date_time(self) -> DateTime {
        let Date { year, month, day } = self.local.day;
        let (hour, minute, second) = self.local.time();
        let zone = match self.offset.0 {
            OffsetNotation::Zulu => "Z".to_owned(),
            OffsetNotation::Minutes(minutes) => {
                let sign = if minutes < 0 { '-' } else { '+' };
                format!("{sign}{:02}:{:02}", minutes.abs() / 60, minutes.abs() % 60)
            }
        };
        let text = format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}{zone}");
        DateTime::from(text)
    }
}
