//! Comparisons with Saferpay's changelog.

use saferpay_diff::Versions;
use saferpay_diff::announcements::{mark, unmatched};
use saferpay_diff::model::{Comparison, Entry};
use saferpay_spec::changelog::{Announced, Changelog, Release};
use saferpay_spec::problem::Problems;
use saferpay_spec::{Files, load};

/// The changelog, and the comparisons that show what each version changes.
pub(super) struct Announcements {
    changelog: Changelog,
    neighbors: Vec<Comparison>,
}

impl Announcements {
    pub(super) fn load(files: &Files, versions: &Versions<'_>) -> Result<Self, Problems> {
        Ok(Self { changelog: load::changelog(files)?, neighbors: neighbors(versions)? })
    }

    /// Marks the entries of a comparison. Returns the announcements for its versions that no
    /// comparison of neighbors matches.
    pub(super) fn reconcile(&self, comparison: &mut Comparison) -> Vec<(&Release, &Announced)> {
        mark(comparison, &self.changelog);
        let entries: Vec<&Entry> = self.neighbors.iter().flat_map(|neighbors| &neighbors.entries).collect();
        unmatched(&self.changelog, comparison.from, comparison.to, &entries)
    }
}

/// Compares every version with the one before it.
pub(super) fn neighbors(versions: &Versions<'_>) -> Result<Vec<Comparison>, Problems> {
    let numbers: Vec<_> = versions.all().collect();
    numbers.windows(2).map(|pair| versions.compare(pair[0], pair[1])).collect()
}
