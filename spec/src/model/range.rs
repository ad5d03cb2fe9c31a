//! A run of versions, written `1.24`, `1.12-1.15` or, without an end, `1.12-`.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Deserializer, de::Error as _};

use super::SpecVersion;

/// A run of versions, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VersionRange {
    /// The first version.
    pub first: SpecVersion,
    /// The last version; without one it goes on.
    pub last: Option<SpecVersion>,
}

impl VersionRange {
    /// Whether the run holds that version.
    #[must_use]
    pub fn contains(self, version: SpecVersion) -> bool {
        self.first <= version && self.last.is_none_or(|last| version <= last)
    }
}

impl FromStr for VersionRange {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (first, last) = match text.split_once('-') {
            None => (text.parse()?, Some(text.parse()?)),
            Some((first, "")) => (first.parse()?, None),
            Some((first, last)) => (first.parse()?, Some(last.parse()?)),
        };
        if last.is_some_and(|last| last < first) {
            return Err(format!("`{text}` ends before it begins"));
        }
        Ok(Self { first, last })
    }
}

impl fmt::Display for VersionRange {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.last {
            Some(last) if last == self.first => write!(formatter, "{last}"),
            Some(last) => write!(formatter, "{}-{last}", self.first),
            None => write!(formatter, "{}-", self.first),
        }
    }
}

impl<'de> Deserialize<'de> for VersionRange {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
    }
}

/// Versions as runs, for people: `1.2-1.13, 1.15`. `all` has the order of the versions.
#[must_use]
pub fn runs(versions: &[SpecVersion], all: &[SpecVersion]) -> String {
    let position = |version| all.iter().position(|each| *each == version);
    let mut runs: Vec<VersionRange> = Vec::new();
    for &version in versions {
        match runs.last_mut() {
            Some(run)
                if run.last.and_then(position).map(|last| last + 1) == position(version)
                    && position(version).is_some() =>
            {
                run.last = Some(version);
            }
            _ => runs.push(VersionRange { first: version, last: Some(version) }),
        }
    }
    runs.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::{VersionRange, runs};
    use crate::SpecVersion;

    #[test]
    fn reads_all_three_forms() {
        let holds = |range: &str, version: &str| {
            range.parse::<VersionRange>().unwrap().contains(version.parse().unwrap())
        };
        assert!(holds("1.9", "1.9") && !holds("1.9", "1.10"));
        assert!(holds("1.9-1.11", "1.10") && !holds("1.9-1.11", "1.12"));
        assert!(holds("1.9-", "1.60") && !holds("1.9-", "1.8"));
        assert!("1.9-1.8".parse::<VersionRange>().is_err());
    }

    #[test]
    fn writes_runs() {
        let versions =
            |list: &[&str]| -> Vec<SpecVersion> { list.iter().map(|each| each.parse().unwrap()).collect() };
        let all = versions(&["1.8", "1.9", "1.10", "1.11", "1.12"]);
        assert_eq!(runs(&versions(&["1.9", "1.10", "1.12"]), &all), "1.9-1.10, 1.12");
    }
}
