//! Tests of parsing, conversion and formatting of dates.

use std::time::{Duration, SystemTime};

use super::{Date, DateTime, DateTimeError, LocalDateTime, Offset, OffsetDateTime, ParsedDateTime};

fn read(text: &str) -> Result<ParsedDateTime, DateTimeError> {
    DateTime::from(text).parse()
}

#[test]
fn each_kind_is_recognized() {
    let day = Date::new(2026, 3, 9).unwrap();
    let local = |nanosecond| LocalDateTime::new(day, 14, 5, 11, nanosecond).unwrap();
    let hour = Offset::from_minutes(60).unwrap();
    for (text, reading) in [
        ("2026-03-09", ParsedDateTime::Date(day)),
        ("2026-03-09T14:05:11", ParsedDateTime::Local(local(0))),
        ("2026-03-09T14:05:11.123", ParsedDateTime::Local(local(123_000_000))),
        ("2026-03-09T14:05:11Z", ParsedDateTime::Offset(local(0).at_offset(Offset::UTC))),
        ("2026-03-09T14:05:11.123+01:00", ParsedDateTime::Offset(local(123_000_000).at_offset(hour))),
        ("2026-03-09T14:05:11.1234567+01:00", ParsedDateTime::Offset(local(123_456_700).at_offset(hour))),
        ("2026-03-09T14:05:11.000000001Z", ParsedDateTime::Offset(local(1).at_offset(Offset::UTC))),
    ] {
        assert_eq!(read(text), Ok(reading), "{text}");
    }
    assert!(matches!(read("2026-03-09T14:05+01:00"), Ok(ParsedDateTime::Offset(_))));
    assert!(matches!(read("2024-02-29"), Ok(ParsedDateTime::Date(_))));
}

#[test]
fn a_text_that_is_not_a_date_is_an_error() {
    for (text, position) in [
        ("", 0),
        ("2026", 4),
        ("2026-13-09", 10),
        ("2026-02-29", 10),
        ("1900-02-29", 10),
        ("2026-03-09 14:05:11", 10),
        ("2026-03-09T", 11),
        ("2026-03-09T24:00:00", 19),
        ("2026-03-09T14:05:60Z", 19),
        ("2026-03-09T14:05:11.", 20),
        ("2026-03-09T14:05:11.1234567890Z", 30),
        ("2026-03-09T14:05:11+0100", 22),
        ("2026-03-09T14:05:11+24:00", 25),
        ("2026-03-09T14:05:11ZZ", 20),
        ("0000-01-01", 10),
        ("২০২৬-03-09", 0),
    ] {
        assert_eq!(read(text), Err(DateTimeError::Invalid { position }), "{text}");
    }
}

#[test]
fn no_time_zone_is_assumed() {
    let (moment, local, day) = (
        DateTime::from("2026-03-09T14:05:11+01:00"),
        DateTime::from("2026-03-09T14:05:11"),
        DateTime::from("2026-03-09"),
    );
    assert_eq!(local.offset_date_time(), Err(DateTimeError::NoOffset));
    assert_eq!(day.offset_date_time(), Err(DateTimeError::NoTime));
    assert_eq!(moment.local_date_time(), Err(DateTimeError::HasOffset));
    assert_eq!(day.local_date_time(), Err(DateTimeError::NoTime));
    assert_eq!(local.date(), Err(DateTimeError::HasTime));
    assert_eq!(
        local.local_date_time().unwrap().at_offset(Offset::from_minutes(60).unwrap()),
        moment.offset_date_time().unwrap()
    );
}

#[test]
fn dates_are_written_in_the_format_of_requests() {
    for text in [
        "2027-01-31T00:00:00+01:00",
        "2027-01-31T23:59:59-09:30",
        "2027-01-31T00:00:00Z",
        "2027-01-31T00:00:00+00:00",
    ] {
        let written = DateTime::from(DateTime::from(text).offset_date_time().unwrap());
        assert_eq!(written.as_str(), text);
        assert!(text.len() <= 25);
    }
    let exact = DateTime::from("2027-01-31T00:00:00.999Z").offset_date_time().unwrap();
    assert_eq!(exact.to_date_time().as_str(), "2027-01-31T00:00:00Z");
}

#[test]
fn conversions_to_system_time_keep_the_moment() {
    let at = |seconds, nanos| SystemTime::UNIX_EPOCH + Duration::new(seconds, nanos);
    for (text, time) in [
        ("1970-01-01T00:00:00Z", at(0, 0)),
        ("1970-01-01T01:00:00+01:00", at(0, 0)),
        ("2026-03-09T14:05:11.123+01:00", at(1_773_061_511, 123_000_000)),
        ("1969-12-31T23:59:59.5Z", SystemTime::UNIX_EPOCH - Duration::from_millis(500)),
    ] {
        assert_eq!(SystemTime::try_from(&DateTime::from(text)), Ok(time), "{text}");
    }
    assert_eq!(DateTime::try_from(at(1_773_061_511, 999)).unwrap().as_str(), "2026-03-09T13:05:11Z");
    let before = SystemTime::UNIX_EPOCH - Duration::from_millis(500);
    assert_eq!(DateTime::try_from(before).unwrap().as_str(), "1969-12-31T23:59:59Z");
    for (seconds, nanosecond) in [(i64::MAX, 0), (i64::MIN, 0), (0, 1_000_000_000), (253_402_300_800, 0)] {
        let offset = Offset::from_minutes(1439).unwrap();
        let moment = OffsetDateTime::from_unix_time(seconds, nanosecond, offset);
        assert_eq!(moment, Err(DateTimeError::OutOfRange));
    }
}

#[cfg(feature = "jiff02")]
#[test]
fn conversions_to_jiff_keep_the_moment() {
    use jiff::{Timestamp, Zoned, civil};

    for text in [
        "2026-03-09T14:05:11.123456789+01:00",
        "1969-12-31T23:59:59.5Z",
        "0001-01-02T00:00:00-12:34",
        "9999-12-30T21:59:59.999999999Z",
        "2024-02-29T12:00:00+05:45",
    ] {
        let expected: Timestamp = text.parse().unwrap();
        let date = DateTime::from(text);
        assert_eq!(Timestamp::try_from(&date), Ok(expected), "{text}");
        let whole = expected.as_nanosecond().div_euclid(1_000_000_000);
        let written = DateTime::try_from(expected).unwrap();
        assert_eq!(i128::from(written.offset_date_time().unwrap().unix_time().0), whole, "{text}");
    }
    let local = DateTime::from("2026-03-09T14:05:11.123");
    assert_eq!(civil::DateTime::try_from(&local).unwrap().to_string(), local.as_str());
    assert_eq!(Timestamp::try_from(&local), Err(DateTimeError::NoOffset));
    let day = DateTime::from("2026-03-09");
    assert_eq!(civil::Date::try_from(&day).unwrap().to_string(), day.as_str());
    assert_eq!(civil::DateTime::try_from(&day), Err(DateTimeError::NoTime));
    let zoned: Zoned = "2027-01-31T00:00:00.9+01:00[+01:00]".parse().unwrap();
    assert_eq!(DateTime::try_from(&zoned).unwrap().as_str(), "2027-01-31T00:00:00+01:00");
}
