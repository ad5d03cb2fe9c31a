//! Conversions from and to `std::time::SystemTime`.

use std::time::{Duration, SystemTime};

use super::{DateTime, DateTimeError, Offset, OffsetDateTime};

impl TryFrom<&DateTime> for SystemTime {
    type Error = DateTimeError;

    /// Converts a date and time with an offset.
    fn try_from(date: &DateTime) -> Result<Self, DateTimeError> {
        let (seconds, nanosecond) = date.offset_date_time()?.unix_time();
        let whole = Duration::from_secs(seconds.unsigned_abs());
        let start = if seconds < 0 {
            Self::UNIX_EPOCH.checked_sub(whole)
        } else {
            Self::UNIX_EPOCH.checked_add(whole)
        };
        start
            .and_then(|start| start.checked_add(Duration::from_nanos(nanosecond.into())))
            .ok_or(DateTimeError::OutOfRange)
    }
}

impl TryFrom<SystemTime> for DateTime {
    type Error = DateTimeError;

    /// Writes it in UTC, truncated to whole seconds.
    fn try_from(time: SystemTime) -> Result<Self, DateTimeError> {
        let signed = |seconds: u64| i64::try_from(seconds).map_err(|_| DateTimeError::OutOfRange);
        let seconds = match time.duration_since(SystemTime::UNIX_EPOCH) {
            Ok(after) => signed(after.as_secs())?,
            Err(before) => {
                let before = before.duration();
                -signed(before.as_secs())? - i64::from(before.subsec_nanos() > 0)
            }
        };
        OffsetDateTime::from_unix_time(seconds, 0, Offset::UTC).map(OffsetDateTime::to_date_time)
    }
}
