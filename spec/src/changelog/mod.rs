//! The changes that Saferpay has announced: `spec/changelog.json`.
//!
//! Facts without sentences: the dates of each release, and the kind, names and operations of each
//! announcement. A program reads them from the published changelog; `spec/changelog.toml` has the facts
//! that it cannot see in the words.

mod corrections;

pub use corrections::ChangelogCorrections;

use serde::{Deserialize, Serialize};

use crate::SpecVersion;
use crate::alphabet;
use crate::limits::{ANNOUNCED, ANNOUNCEMENTS};
use crate::problem::Problems;

/// Everything that was announced, the newest release first.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Changelog {
    /// The releases.
    pub releases: Vec<Release>,
}

/// One version as announced.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Release {
    /// The SpecVersion.
    pub version: SpecVersion,
    /// The day of its release, as `2026-07-07`.
    pub released: String,
    /// The day from which the test system had it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sandbox: Option<String>,
    /// Its heading in the changelog of the published pages.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub anchor: Option<String>,
    /// What was announced with it, in order.
    pub announcements: Vec<Announced>,
}

/// One thing that was announced.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Announced {
    /// The version and the place in its list: `1.52-3`.
    pub id: String,
    /// The line of the changelog on which it begins.
    pub line: usize,
    /// What kind of change it says.
    pub kind: Kind,
    /// The fields, containers, values and error names that it names, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub names: Vec<String>,
    /// The sections of the page that it links to, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub places: Vec<String>,
    /// Why no difference between the specifications shows it, if none does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub beyond: Option<Beyond>,
    /// Its subject in our own words, if `spec/changelog.toml` has it.
    #[serde(skip)]
    pub why: Option<String>,
}

/// What happened, according to an announcement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Something is new.
    Added,
    /// Something was removed.
    Removed,
    /// Something gave way to something else.
    Replaced,
    /// Something is another than it was.
    Changed,
    /// Something will go.
    Deprecated,
    /// Only words or examples of the page are others.
    Documented,
    /// Something else.
    Noted,
}

/// The kind of an announcement that no specification shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Beyond {
    /// The system behaves in another way; the interface is the same.
    Behaviour,
    /// Words and examples of the page.
    Documentation,
    /// The specification had it before it was announced.
    AlreadyThere,
    /// The specification does not have it: neither before nor after.
    NeverThere,
}

impl Changelog {
    /// The address of a release on the newest published page, which contains the whole changelog.
    #[must_use]
    pub fn address(&self, release: &Release) -> Option<String> {
        let newest = self.releases.iter().map(|release| release.version).max()?;
        Some(newest.page(release.anchor.as_deref()?))
    }

    /// Reads `spec/changelog.json`.
    ///
    /// # Errors
    ///
    /// If a line does not have the expected form.
    pub fn parse(file: &str, text: &str) -> Result<Self, Problems> {
        let changelog: Self = serde_json::from_str(text).map_err(|error| {
            Problems::one(format!("{file}:{}:{}", error.line(), error.column()), error.to_string())
        })?;
        changelog.check(file)?;
        Ok(changelog)
    }

    /// Checks every text against its alphabet, and every list against its limit. `source` names the file.
    ///
    /// # Errors
    ///
    /// Each text that does not fit and each limit that is passed, with its announcement.
    pub fn check(&self, source: &str) -> Result<(), Problems> {
        let mut problems = self.check_limits(source).err().unwrap_or_default();
        let mut check = |place: &str, checked: alphabet::Checked| {
            if let Err(problem) = checked {
                problems.add(format!("{source}: {place}"), problem);
            }
        };
        for Release { version, released, sandbox, anchor, announcements } in &self.releases {
            check(&version.to_string(), alphabet::day(released));
            if let Some(sandbox) = sandbox {
                check(&version.to_string(), alphabet::day(sandbox));
            }
            if let Some(anchor) = anchor {
                check(&version.to_string(), alphabet::release_anchor(anchor));
            }
            for Announced { id, line: _, kind: _, names, places, beyond: _, why: _ } in announcements {
                check(id, alphabet::announcement(id));
                for name in names {
                    check(id, alphabet::announced_name(name));
                }
                for place in places {
                    check(id, alphabet::anchor(place));
                }
            }
        }
        problems.into_result()
    }

    fn check_limits(&self, source: &str) -> Result<(), Problems> {
        let mut problems = Problems::default();
        let mut limit = |place: &str, count: usize, most: usize, what: &str| {
            if count > most {
                problems.add(format!("{source}{place}"), format!("has {count} {what}; the limit is {most}"));
            }
        };
        limit("", self.releases.len(), ANNOUNCEMENTS, "releases");
        for Release { version, announcements, .. } in &self.releases {
            limit(&format!(": {version}"), announcements.len(), ANNOUNCEMENTS, "announcements");
            for Announced { id, names, places, .. } in announcements {
                limit(&format!(": {id}"), names.len(), ANNOUNCED, "names");
                limit(&format!(": {id}"), places.len(), ANNOUNCED, "links");
            }
        }
        problems.into_result()
    }

    /// Writes `spec/changelog.json`: an announcement a line.
    ///
    /// # Panics
    ///
    /// Never: an announcement always has a JSON form.
    #[must_use]
    pub fn render(&self) -> String {
        use std::fmt::Write as _;
        let mut text = String::from("{\n \"releases\": [");
        for (index, release) in self.releases.iter().enumerate() {
            let comma = if index == 0 { "" } else { "," };
            let _ = write!(
                text,
                "{comma}\n  {{\n   \"version\": \"{}\",\n   \"released\": \"{}\",",
                release.version, release.released
            );
            if let Some(sandbox) = &release.sandbox {
                let _ = write!(text, "\n   \"sandbox\": \"{sandbox}\",");
            }
            if let Some(anchor) = &release.anchor {
                let _ = write!(text, "\n   \"anchor\": \"{anchor}\",");
            }
            text.push_str("\n   \"announcements\": [");
            for (index, announced) in release.announcements.iter().enumerate() {
                let comma = if index == 0 { "" } else { "," };
                let line = serde_json::to_string(announced).expect("an announcement has a JSON form");
                let _ = write!(text, "{comma}\n    {line}");
            }
            text.push_str(if release.announcements.is_empty() { "]\n  }" } else { "\n   ]\n  }" });
        }
        text.push_str("\n ]\n}\n");
        text
    }
}
