//! Dates, as far as validation rules need them.

use crate::date_time::{ParsedDateTime, parse};

/// The seconds of a day.
const DAY: i64 = 86_400;

/// The largest offsets from UTC in use, in seconds, to the west and to the east.
const WESTMOST: i64 = 12 * 3600;
const EASTMOST: i64 = 14 * 3600;

pub(super) fn is_day(text: &str) -> bool {
    matches!(parse(text), Ok(ParsedDateTime::Date(_)))
}

pub(super) fn is_day_or_minute(text: &str) -> bool {
    match parse(text) {
        Ok(ParsedDateTime::Date(_)) => true,
        Ok(ParsedDateTime::Local(_)) => text.len() == "2026-03-09T14:05".len(),
        _ => false,
    }
}

/// Accepts dates with or without an offset, with at most milliseconds. A date without a time counts
/// as its midnight.
pub(super) fn is_date_time(text: &str) -> bool {
    let digits = |rest: &str| rest.bytes().take_while(u8::is_ascii_digit).count();
    parse(text).is_ok() && text.split_once('.').is_none_or(|(_, rest)| digits(rest) <= 3)
}

/// The points in time that a text can mean, in seconds since 1970: a range if it has no offset or
/// no time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Span {
    earliest: i64,
    latest: i64,
    /// The local date and time, as if it were UTC.
    local: i64,
}

impl Span {
    pub(super) fn parse(text: &str) -> Option<Self> {
        let (local, offset, rest_of_day) = match parse(text).ok()? {
            ParsedDateTime::Offset(moment) => {
                (moment.local(), Some(i64::from(moment.offset().minutes()) * 60), 0)
            }
            ParsedDateTime::Local(local) => (local, None, 0),
            ParsedDateTime::Date(day) => (day.midnight(), None, DAY),
        };
        let local = local.seconds_since_1970();
        let (ahead, behind) = offset.map_or((EASTMOST, WESTMOST), |offset| (offset, -offset));
        Some(Self { earliest: local - ahead, latest: local + behind + rest_of_day, local })
    }

    /// Whether it can be that many hours in the future.
    pub(super) fn may_lie_ahead(self, now: i64, min: u32, max: u32) -> bool {
        self.latest >= now.saturating_add(i64::from(min) * 3600)
            && self.earliest <= now.saturating_add(i64::from(max) * 3600)
    }

    /// Whether it can be before today in any time zone.
    pub(super) fn may_precede_today(self, now: i64) -> bool {
        let today = now.saturating_add(EASTMOST).div_euclid(DAY);
        self.local < today * DAY
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every day of eight centuries, compared with a date library.
    #[test]
    fn moments_equal_those_of_a_date_library() {
        let mut date = jiff::civil::date(1600, 1, 1);
        let end = jiff::civil::date(2400, 1, 1);
        while date < end {
            let text = format!("{date}T23:59:58-03:30");
            let expected = text.parse::<jiff::Timestamp>().unwrap().as_second();
            let span = Span::parse(&text).unwrap();
            assert_eq!((span.earliest, span.latest), (expected, expected), "{text}");
            date = date.tomorrow().unwrap();
        }
    }

    #[test]
    fn days_that_do_not_exist_are_refused() {
        for year in [1899, 1900, 2000, 2023, 2024, 2100] {
            for month in 0..=13_i8 {
                for day in 0..=32_i8 {
                    let text = format!("{year}-{month:02}-{day:02}");
                    assert_eq!(is_day(&text), jiff::civil::Date::new(year, month, day).is_ok(), "{text}");
                }
            }
        }
    }

    #[test]
    fn each_format_is_recognized() {
        // Text, and whether it is a day, a day or minute, and a date with time.
        for (text, expected) in [
            ("2026-03-09", [true, true, true]),
            ("2026-03-09T14:05", [false, true, true]),
            ("2026-03-09T14:05:11", [false, false, true]),
            ("2026-03-09T14:05:11Z", [false, false, true]),
            ("2026-03-09T14:05:11.123+01:00", [false, false, true]),
            ("2026-03-09T14:05+01:00", [false, false, true]),
            ("2026-03-09T14:05Z", [false, false, true]),
            ("2026-03-09T14:05:11+23:59", [false, false, true]),
            ("2026-03-09T14:05:11-00:00", [false, false, true]),
            ("2026-03-09T14:05:11.1234Z", [false, false, false]),
            ("2026-03-09T14:05:11.1230Z", [false, false, false]),
            ("2026-03-09T14:05:11+24:00", [false, false, false]),
            ("2026-03-09T14:05:60Z", [false, false, false]),
            ("0000-01-01", [false, false, false]),
            ("2026-03-09T24:00:00Z", [false, false, false]),
            ("2026-03-09T14:05:11.Z", [false, false, false]),
            ("2026-03-09T14:05.5Z", [false, false, false]),
            ("2026-03-09T14:05:11+0100", [false, false, false]),
            ("2026-03-09T14:05:11Zulu", [false, false, false]),
            ("2026-03-09T14:05:11+é", [false, false, false]),
            ("2026-03-09 14:05:11", [false, false, false]),
            ("2026-3-9", [false, false, false]),
            ("+026-03-09", [false, false, false]),
            ("09.03.2026", [false, false, false]),
            ("", [false, false, false]),
            ("T", [false, false, false]),
        ] {
            assert_eq!([is_day(text), is_day_or_minute(text), is_date_time(text)], expected, "{text}");
        }
    }

    #[test]
    fn the_first_and_the_last_day_are_read() {
        for text in ["0001-01-01", "9999-12-31T23:59:59-23:59"] {
            assert!(Span::parse(text).is_some(), "{text}");
        }
    }

    #[test]
    fn without_an_offset_a_date_is_refused_only_if_it_is_wrong_everywhere() {
        let noon = "2026-03-09T12:00:00Z".parse::<jiff::Timestamp>().unwrap().as_second();
        let ahead = |text: &str| Span::parse(text).unwrap().may_lie_ahead(noon, 1, 24);
        assert!(ahead("2026-03-09T13:00:00Z") && ahead("2026-03-10T12:00:00Z"));
        assert!(!ahead("2026-03-09T12:59:59Z") && !ahead("2026-03-10T12:00:01Z"));
        assert!(ahead("2026-03-09T14:00:00+01:00") && !ahead("2026-03-09T13:59:00+01:00"));
        // In the west, one o'clock in the morning is still in the future.
        assert!(ahead("2026-03-09T01:00:00") && !ahead("2026-03-09T00:59:59"));
        assert!(ahead("2026-03-11T02:00:00") && !ahead("2026-03-11T02:00:01"));
        assert!(ahead("2026-03-09") && !ahead("2026-03-08") && !ahead("2026-03-12"));
    }

    #[test]
    fn a_date_is_today_if_it_is_today_anywhere() {
        let late = "2026-03-09T12:00:00Z".parse::<jiff::Timestamp>().unwrap().as_second();
        let before = |text: &str| Span::parse(text).unwrap().may_precede_today(late);
        assert!(before("2026-03-08") && before("2026-03-08T23:59"));
        assert!(before("2026-03-09") && before("2026-03-09T23:59"), "it is the 10th in the far east");
        assert!(!before("2026-03-10") && !before("2026-03-10T00:00"));
    }
}
