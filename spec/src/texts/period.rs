//! The versions that a text holds in, as a heading ends: `(since 1.24)`.

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
    /// Whether it holds that version.
    #[must_use]
    pub fn contains(self, version: SpecVersion) -> bool {
        self.first.is_none_or(|first| first <= version) && self.end.is_none_or(|end| version < end)
    }

    /// What two periods have in common, if anything.
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

    /// Whether a version can be in both.
    #[must_use]
    pub fn overlaps(self, other: Self) -> bool {
        self.within(other).is_some()
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
                "`({text})` is no range of versions; one is `(since 1.24)`, `(before 1.24)` or `(1.10 to 1.23)`"
            ));
        };
        let (first, last): (SpecVersion, SpecVersion) = (first.parse()?, last.parse()?);
        if last < first {
            return Err(format!("`({text})` ends before it begins"));
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
    fn refuses_what_is_no_range() {
        for text in ["", "1.9", "until 1.9", "since", "since 9", "1.10 to 1.9", "1.9-1.10"] {
            assert!(text.parse::<Period>().is_err(), "{text}");
        }
    }

    #[test]
    fn knows_what_overlaps() {
        assert!(!period("before 1.24").overlaps(period("since 1.24")));
        assert!(!period("1.10 to 1.23").overlaps(period("since 1.24")));
        assert!(period("1.10 to 1.24").overlaps(period("since 1.24")));
        assert!(Period::default().overlaps(period("since 1.24")));
    }
}
