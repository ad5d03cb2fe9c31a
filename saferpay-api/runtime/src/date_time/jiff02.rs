//! Conversions from and to `jiff` 0.2, with the feature `jiff02`.

use jiff::{Timestamp, Zoned, civil};

use super::{Date, DateTime, DateTimeError, LocalDateTime, Offset, OffsetDateTime};

impl TryFrom<&DateTime> for Timestamp {
    type Error = DateTimeError;

    /// Converts a date and time with an offset.
    fn try_from(date: &DateTime) -> Result<Self, DateTimeError> {
        let (seconds, nanosecond) = date.offset_date_time()?.unix_time();
        let nanosecond = i32::try_from(nanosecond).map_err(|_| DateTimeError::OutOfRange)?;
        Self::new(seconds, nanosecond).map_err(|_| DateTimeError::OutOfRange)
    }
}

impl TryFrom<&DateTime> for civil::DateTime {
    type Error = DateTimeError;

    /// Converts a date and time without an offset.
    fn try_from(date: &DateTime) -> Result<Self, DateTimeError> {
        let local = date.local_date_time()?;
        let (hour, minute, second) = local.time();
        let time = civil::Time::new(
            hour.cast_signed(),
            minute.cast_signed(),
            second.cast_signed(),
            local.nanosecond().cast_signed(),
        );
        let time = time.map_err(|_| DateTimeError::OutOfRange)?;
        Ok(Self::from_parts(day(local.date())?, time))
    }
}

impl TryFrom<&DateTime> for civil::Date {
    type Error = DateTimeError;

    /// Converts a date without a time.
    fn try_from(date: &DateTime) -> Result<Self, DateTimeError> {
        day(date.date()?)
    }
}

fn day(day: Date) -> Result<civil::Date, DateTimeError> {
    civil::Date::new(day.year().cast_signed(), day.month().cast_signed(), day.day().cast_signed())
        .map_err(|_| DateTimeError::OutOfRange)
}

impl TryFrom<Timestamp> for DateTime {
    type Error = DateTimeError;

    /// Writes it in UTC, truncated to whole seconds.
    fn try_from(timestamp: Timestamp) -> Result<Self, DateTimeError> {
        let seconds = timestamp.as_nanosecond().div_euclid(1_000_000_000);
        let seconds = i64::try_from(seconds).map_err(|_| DateTimeError::OutOfRange)?;
        OffsetDateTime::from_unix_time(seconds, 0, Offset::UTC).map(OffsetDateTime::to_date_time)
    }
}

impl TryFrom<&Zoned> for DateTime {
    type Error = DateTimeError;

    /// Writes it with its offset, truncated to whole seconds. The offset must be a whole number of
    /// minutes.
    fn try_from(zoned: &Zoned) -> Result<Self, DateTimeError> {
        let seconds = zoned.offset().seconds();
        let minutes = i16::try_from(seconds / 60).ok().filter(|_| seconds % 60 == 0);
        let offset = minutes.and_then(Offset::from_minutes).ok_or(DateTimeError::OutOfRange)?;
        let shown = zoned.datetime();
        let part = |part: i8| u8::try_from(part).ok();
        let year = u16::try_from(shown.year()).ok();
        let local = (|| {
            let day = Date::new(year?, part(shown.month())?, part(shown.day())?)?;
            LocalDateTime::new(day, part(shown.hour())?, part(shown.minute())?, part(shown.second())?, 0)
        })();
        Ok(local.ok_or(DateTimeError::OutOfRange)?.at_offset(offset).to_date_time())
    }
}
