//! Comparisons held against Saferpay's own changelog.

use saferpay_diff::Versions;
use saferpay_diff::announcements::{mark, unseen};
use saferpay_diff::model::{Comparison, Entry};
use saferpay_spec::changelog::{Announced, Changelog, Release};
use saferpay_spec::problem::Problems;

/// The changelog, and what it is held against.
pub(super) struct Announcements {
    changelog: Changelog,
    /// Every version against the one before it.
    steps: Vec<Comparison>,
}

impl Announcements {
    pub(super) fn new(changelog: Changelog, versions: &Versions<'_>) -> Result<Self, Problems> {
        Ok(Self { changelog, steps: steps(versions)? })
    }

    /// Marks the entries of a comparison; what was announced for its versions and no pair of
    /// neighbouring versions shows.
    pub(super) fn hold(&self, comparison: &mut Comparison) -> Vec<(&Release, &Announced)> {
        mark(comparison, &self.changelog);
        let entries: Vec<&Entry> = self.steps.iter().flat_map(|step| &step.entries).collect();
        unseen(&self.changelog, comparison.from, comparison.to, &entries)
    }
}

/// Every version against the one before it.
pub(super) fn steps(versions: &Versions<'_>) -> Result<Vec<Comparison>, Problems> {
    let numbers: Vec<_> = versions.all().collect();
    numbers.windows(2).map(|pair| versions.compare(pair[0], pair[1])).collect()
}
