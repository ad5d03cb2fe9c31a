//! Dates and times: the text in JSON, and its parsed value.
//!
//! [`DateTime`] is the text, which any date library can parse. [`DateTime::parse`] distinguishes a
//! date and time with an offset, one without, and a date alone. It never guesses an offset.
//!
//! | from | to | for |
//! | --- | --- | --- |
//! | `&DateTime` | [`SystemTime`](std::time::SystemTime) | dates with `Z` or an offset |
//! | `SystemTime` | [`DateTime`] | requests |
//!
//! The feature `jiff02` adds conversions from and to `jiff::Timestamp`, from `jiff::Zoned`, and to
//! `jiff::civil::DateTime` and `jiff::civil::Date` for dates without an offset.

mod calendar;
mod error;
#[cfg(feature = "jiff02")]
#[cfg_attr(any(docsrs, saferpay_docs), doc(cfg(feature = "jiff02")))]
mod jiff02;
mod parse;
mod parsed;
mod system_time;
#[cfg(test)]
mod tests;

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

pub use error::DateTimeError;
pub(crate) use parse::parse;
pub use parsed::{Date, LocalDateTime, Offset, OffsetDateTime, ParsedDateTime};

/// A date, with or without a time, exactly as in JSON.
///
/// Saferpay writes most dates with milliseconds and an offset (`2026-03-09T14:05:11.123+01:00`),
/// some with `Z`, and those of reports with neither. The text is kept unchanged, and any date
/// library can parse it.
///
/// ```
/// use saferpay_api::DateTime;
/// use saferpay_api::date_time::{DateTimeError, ParsedDateTime};
/// use std::time::{Duration, SystemTime};
///
/// let date = DateTime::from("2026-03-09T14:05:11.123+01:00");
/// assert_eq!(date.as_str(), "2026-03-09T14:05:11.123+01:00");
/// assert!(matches!(date.parse()?, ParsedDateTime::Offset(moment) if moment.offset().minutes() == 60));
///
/// let reported = DateTime::from("2026-03-09T14:05:11");
/// assert_eq!(SystemTime::try_from(&reported), Err(DateTimeError::NoOffset));
///
/// let expires = DateTime::try_from(SystemTime::UNIX_EPOCH + Duration::from_secs(86_400))?;
/// assert_eq!(expires.as_str(), "1970-01-02T00:00:00Z");
/// # Ok::<(), DateTimeError>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct DateTime(String);

impl DateTime {
    /// The text in JSON.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub(crate) const fn empty() -> Self {
        Self(String::new())
    }

    /// Returns the text.
    #[must_use]
    pub fn into_string(self) -> String {
        self.0
    }

    /// Parses the text.
    ///
    /// # Errors
    ///
    /// If it is not a valid date in the format `yyyy-MM-dd`, or `yyyy-MM-ddTHH:mm` with optional
    /// seconds, an optional fraction of up to nine digits, and an optional `Z` or offset.
    pub fn parse(&self) -> Result<ParsedDateTime, DateTimeError> {
        parse(&self.0)
    }

    /// The date and time with its offset.
    ///
    /// # Errors
    ///
    /// If it has no offset or no time, or is not a valid date.
    pub fn offset_date_time(&self) -> Result<OffsetDateTime, DateTimeError> {
        match self.parse()? {
            ParsedDateTime::Offset(moment) => Ok(moment),
            ParsedDateTime::Local(_) => Err(DateTimeError::NoOffset),
            ParsedDateTime::Date(_) => Err(DateTimeError::NoTime),
        }
    }

    /// The date and time without an offset.
    ///
    /// # Errors
    ///
    /// If it has an offset or no time, or is not a valid date.
    pub fn local_date_time(&self) -> Result<LocalDateTime, DateTimeError> {
        match self.parse()? {
            ParsedDateTime::Local(local) => Ok(local),
            ParsedDateTime::Offset(_) => Err(DateTimeError::HasOffset),
            ParsedDateTime::Date(_) => Err(DateTimeError::NoTime),
        }
    }

    /// The date, if there is no time.
    ///
    /// # Errors
    ///
    /// If it has a time, or is not a valid date.
    pub fn date(&self) -> Result<Date, DateTimeError> {
        match self.parse()? {
            ParsedDateTime::Date(day) => Ok(day),
            ParsedDateTime::Local(_) | ParsedDateTime::Offset(_) => Err(DateTimeError::HasTime),
        }
    }

    #[inline]
    pub(crate) fn text_mut(&mut self) -> &mut String {
        &mut self.0
    }
}

impl From<&str> for DateTime {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<String> for DateTime {
    fn from(text: String) -> Self {
        Self(text)
    }
}

/// For fields that are texts because their formats differ between versions, such as `ExpirationDate`.
impl From<DateTime> for String {
    fn from(date: DateTime) -> Self {
        date.0
    }
}

impl From<&DateTime> for String {
    fn from(date: &DateTime) -> Self {
        date.0.clone()
    }
}

impl From<OffsetDateTime> for DateTime {
    /// Like [`OffsetDateTime::to_date_time`].
    fn from(moment: OffsetDateTime) -> Self {
        moment.to_date_time()
    }
}

impl fmt::Display for DateTime {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(&self.0)
    }
}

impl fmt::Debug for DateTime {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, formatter)
    }
}

impl Serialize for DateTime {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for DateTime {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self)
    }
}
