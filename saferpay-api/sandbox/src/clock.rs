//! The clock of a sandbox: the time of the machine plus an offset that tests can change.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use jiff::civil::Date;
use jiff::tz::Offset;
use jiff::{SignedDuration, Timestamp};

use crate::dates;

/// A clock that can be moved. Clones share the same time.
#[derive(Clone, Debug, Default)]
pub struct Clock {
    /// Where it would be without the offset; `None` if it follows the machine.
    fixed: Option<Timestamp>,
    /// The offset in milliseconds.
    offset: Arc<AtomicI64>,
}

impl Clock {
    /// A clock with the time of the machine.
    #[must_use]
    pub fn system() -> Self {
        Self::default()
    }

    /// A clock that stays at this time until it is moved, so that a test can be repeated exactly.
    #[must_use]
    pub fn fixed(at: Timestamp) -> Self {
        Self { fixed: Some(at), ..Self::default() }
    }

    /// The time in the sandbox.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        let now = self.base();
        // This does not overflow: `advance` and `set` limit the offset.
        now.checked_add(self.offset()).unwrap_or(now)
    }

    /// The day in the sandbox. Reports count days in Swiss time, so this is already tomorrow when the day in UTC has
    /// an hour or two left.
    #[must_use]
    pub fn today(&self) -> Date {
        dates::day(self.now())
    }

    fn base(&self) -> Timestamp {
        self.fixed.unwrap_or_else(Timestamp::now)
    }

    /// How far this clock is ahead of the machine, or of the time at which it is fixed.
    #[must_use]
    pub fn offset(&self) -> SignedDuration {
        SignedDuration::from_millis(self.offset.load(Ordering::Relaxed))
    }

    /// Moves the clock ahead, or back if the duration is negative.
    ///
    /// # Errors
    ///
    /// If the clock would be more than a century off. It is not moved then.
    pub fn advance(&self, by: SignedDuration) -> Result<(), ClockError> {
        let millis = i64::try_from(by.as_millis()).map_err(|_| ClockError)?;
        let offset = self.offset.load(Ordering::Relaxed).checked_add(millis).ok_or(ClockError)?;
        self.set_offset(offset)
    }

    /// Moves the clock ahead.
    ///
    /// # Errors
    ///
    /// If the clock would be more than a century off. It is not moved then.
    pub fn advance_by(&self, by: std::time::Duration) -> Result<(), ClockError> {
        self.advance(SignedDuration::try_from(by).map_err(|_| ClockError)?)
    }

    /// Sets the time. The clock continues from there.
    ///
    /// # Errors
    ///
    /// If the clock would be more than a century off. It is not moved then.
    pub fn set_time(&self, now: std::time::SystemTime) -> Result<(), ClockError> {
        self.set(Timestamp::try_from(now).map_err(|_| ClockError)?)
    }

    /// Sets the time. The clock continues from there.
    ///
    /// # Errors
    ///
    /// If the clock would be more than a century off. It is not moved then.
    pub fn set(&self, now: Timestamp) -> Result<(), ClockError> {
        let ahead = now.as_millisecond().checked_sub(self.base().as_millisecond());
        self.set_offset(ahead.ok_or(ClockError)?)
    }

    /// Sets the time to noon of a day, in UTC. The clock continues from there.
    ///
    /// # Errors
    ///
    /// If the clock would be more than a century off. It is not moved then.
    pub fn set_day(&self, day: Date) -> Result<(), ClockError> {
        self.set(Offset::UTC.to_timestamp(day.at(12, 0, 0, 0)).map_err(|_| ClockError)?)
    }

    /// Returns to the time of the machine, or to the time at which it is fixed.
    pub fn reset(&self) {
        self.offset.store(0, Ordering::Relaxed);
    }

    /// A century in either direction is enough for tests, and leaves room to compute later dates.
    fn set_offset(&self, millis: i64) -> Result<(), ClockError> {
        const CENTURY: i64 = 36_525 * 24 * 60 * 60 * 1000;
        if millis.abs() > CENTURY {
            return Err(ClockError);
        }
        self.offset.store(millis, Ordering::Relaxed);
        Ok(())
    }
}

/// The clock cannot be moved that far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClockError;

impl std::fmt::Display for ClockError {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("the clock can be moved by a century at most")
    }
}

impl std::error::Error for ClockError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_can_be_moved_and_reset() {
        let clock = Clock::system();
        clock.advance(SignedDuration::from_hours(25)).unwrap();
        let ahead = clock.now().duration_since(Timestamp::now());
        assert!((ahead - SignedDuration::from_hours(25)).abs() < SignedDuration::from_secs(5), "{ahead}");
        clock.set("2030-01-01T00:00:00Z".parse().unwrap()).unwrap();
        assert_eq!(clock.clone().now().to_string().get(..13), Some("2030-01-01T00"));
        clock.set_time(std::time::UNIX_EPOCH + std::time::Duration::from_secs(1_893_456_000)).unwrap();
        clock.advance_by(std::time::Duration::from_secs(24 * 60 * 60)).unwrap();
        assert_eq!(clock.now().to_string().get(..13), Some("2030-01-02T00"));
        clock.reset();
        assert_eq!(clock.offset(), SignedDuration::ZERO);
    }

    #[test]
    fn a_fixed_clock_moves_only_by_a_call() {
        let start: Timestamp = "2030-01-01T00:00:00Z".parse().unwrap();
        let clock = Clock::fixed(start);
        assert_eq!(clock.now(), start);
        clock.advance(SignedDuration::from_secs(1)).unwrap();
        assert_eq!(clock.now(), start + SignedDuration::from_secs(1));
        clock.reset();
        assert_eq!(clock.now(), start);
    }

    #[test]
    fn days_begin_in_switzerland() {
        for (time, day) in [
            ("2026-11-28T22:59:59Z", "2026-11-28"),
            ("2026-11-28T23:00:00Z", "2026-11-29"),
            ("2026-07-01T21:59:59Z", "2026-07-01"),
            ("2026-07-01T22:00:00Z", "2026-07-02"),
        ] {
            let clock = Clock::fixed(time.parse().unwrap());
            assert_eq!(clock.today().to_string(), day);
            let before = clock.today().yesterday().unwrap();
            clock.set_day(before).unwrap();
            assert_eq!(clock.today(), before);
        }
    }

    #[test]
    fn a_clock_cannot_be_moved_too_far() {
        let clock = Clock::system();
        for by in [SignedDuration::MAX, SignedDuration::MIN, SignedDuration::from_hours(1_000_000)] {
            assert_eq!(clock.advance(by), Err(ClockError));
        }
        assert_eq!(clock.set(Timestamp::MAX), Err(ClockError));
        assert_eq!(clock.offset(), SignedDuration::ZERO);
    }
}
