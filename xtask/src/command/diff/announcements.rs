//! Comparisons held against Saferpay's own changelog.

use generator::changelog::{Announced, Changelog, Release, mark, unseen};
use generator::diff::Versions;
use generator::diff::model::{Comparison, Entry};
use generator::problem::Problems;

/// Marks the entries of a comparison; what was announced for its versions and no pair of
/// neighbouring versions shows.
pub(super) fn hold<'a>(
    announced: &'a Changelog,
    versions: &Versions<'_>,
    comparison: &mut Comparison,
) -> Result<Vec<(&'a Release, &'a Announced)>, Problems> {
    mark(comparison, announced);
    let steps = steps(versions)?;
    let entries: Vec<&Entry> = steps.iter().flat_map(|step| &step.entries).collect();
    Ok(unseen(announced, comparison.from, comparison.to, &entries))
}

/// Every version against the one before it.
pub(super) fn steps(versions: &Versions<'_>) -> Result<Vec<Comparison>, Problems> {
    let numbers: Vec<_> = versions.all().collect();
    numbers.windows(2).map(|pair| versions.compare(pair[0], pair[1])).collect()
}
