//! The versions that a text or a part of it applies to: `since 1.24`.

use std::fmt;
use std::str::FromStr;

use crate::SpecVersion;

/// A run of versions, perhaps without a begin or an end. Later ones are greater.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Period {
    /// The first version.
    first: Option<SpecVersion>,
    /// The version before which it ends.
    end: Option<SpecVersion>,
}

impl Period {
    /// Whether it includes that version.
    #[must_use]
    pub fn contains(self, version: SpecVersion) -> bool {
        self.first.is_none_or(|first| first <= version) && self.end.is_none_or(|end| version < end)
    }

    /// The intersection of two periods, if there is one.
    #[must_use]
    pub fn within(self, other: Self) -> Option<Self> {
        let end = match (self.end, other.end) {
            (Some(one), Some(two)) => Some(one.min(two)),
            (one, two) => one.or(two),
        };
        let common = Self { first: self.first.max(other.first), end };
        let empty = common.first.zip(common.end).is_some_and(|(first, end)| end <= first);
        (!empty).then_some(common)
    }

    /// The first version, unless there is none.
    #[must_use]
    pub const fn first(self) -> Option<SpecVersion> {
        self.first
    }

    /// The version before which it ends, unless it does not end.
    #[must_use]
    pub const fn end(self) -> Option<SpecVersion> {
        self.end
    }

    /// Whether a version can be in both.
    #[must_use]
    pub fn overlaps(self, other: Self) -> bool {
        self.within(other).is_some()
    }
}

/// Writes the text in the brackets: `since 1.24`. All versions are an empty text.
impl fmt::Display for Period {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.first, self.end) {
            (None, None) => Ok(()),
            (Some(first), None) => write!(formatter, "since {first}"),
            (None, Some(end)) => write!(formatter, "before {end}"),
            (Some(first), Some(end)) => {
                let last = SpecVersion { minor: end.minor.saturating_sub(1), ..end };
                write!(formatter, "{first} to {last}")
            }
        }
    }
}

/// Reads the text in the brackets.
impl FromStr for Period {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        if let Some(first) = text.strip_prefix("since ") {
            return Ok(Self { first: Some(first.parse()?), end: None });
        }
        if let Some(end) = text.strip_prefix("before ") {
            return Ok(Self { first: None, end: Some(end.parse()?) });
        }
        let Some((first, last)) = text.split_once(" to ") else {
            return Err(format!(
                "`{text}` is not a range of versions; write `since 1.24`, `before 1.24` or `1.10 to 1.23`"
            ));
        };
        let (first, last): (SpecVersion, SpecVersion) = (first.parse()?, last.parse()?);
        if last < first {
            return Err(format!("`{text}` ends before it begins"));
        }
        let end = SpecVersion { minor: last.minor.saturating_add(1), ..last };
        Ok(Self { first: Some(first), end: Some(end) })
    }
}

#[cfg(test)]
mod tests {
    use super::Period;

    fn period(text: &str) -> Period {
        text.parse().unwrap()
    }

    fn holds(text: &str, version: &str) -> bool {
        period(text).contains(version.parse().unwrap())
    }

    #[test]
    fn reads_all_three_forms() {
        assert!(holds("since 1.9", "1.9") && holds("since 1.9", "1.10") && !holds("since 1.9", "1.8"));
        assert!(holds("before 1.10", "1.9") && !holds("before 1.10", "1.10"));
        assert!(holds("1.9 to 1.11", "1.9") && holds("1.9 to 1.11", "1.11") && !holds("1.9 to 1.11", "1.12"));
    }

    #[test]
    fn is_written_as_it_is_read() {
        for text in ["since 1.9", "before 1.10", "1.9 to 1.11", "1.9 to 1.9"] {
            assert_eq!(period(text).to_string(), text);
        }
    }

    #[test]
    fn refuses_texts_that_are_not_ranges() {
        for text in ["", "1.9", "until 1.9", "since", "since 9", "1.10 to 1.9", "1.9-1.10"] {
            assert!(text.parse::<Period>().is_err(), "{text}");
        }
    }

    #[test]
    fn recognizes_overlaps() {
        assert!(!period("before 1.24").overlaps(period("since 1.24")));
        assert!(!period("1.10 to 1.23").overlaps(period("since 1.24")));
        assert!(period("1.10 to 1.24").overlaps(period("since 1.24")));
        assert!(Period::default().overlaps(period("since 1.24")));
    }
}
