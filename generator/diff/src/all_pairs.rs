//! Every version compared with every other one.
//!
//! All comparisons from one version share the changes between neighbors, which are found once.

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::change::UsedChange;
use crate::model::{Comparison, Counts, RustCounts};
use crate::upgrade_path::UpgradePath;
use crate::versions::Versions;
use crate::view::View;
use saferpay_spec::SpecVersion;

/// Changes by the two versions.
type Known<'v> = BTreeMap<(SpecVersion, SpecVersion), Vec<UsedChange<'v>>>;

impl Versions<'_> {
    /// Compares every version with every other one, and keeps something of each comparison. The
    /// comparisons have no timeline.
    pub fn compare_all<T: Send>(&self, keep: impl Fn(Comparison) -> T + Sync) -> Vec<T> {
        let neighbors = self.neighbors();
        let positions: Vec<usize> = (0..self.views().len()).collect();
        let rows: Vec<Vec<T>> =
            positions.par_iter().map(|&start| self.row(start, &neighbors, &keep)).collect();
        rows.into_iter().flatten().collect()
    }

    /// The changes between neighbors, in both directions.
    fn neighbors(&self) -> Known<'_> {
        let pairs: Vec<(&View<'_>, &View<'_>)> =
            self.views().windows(2).flat_map(|pair| [(&pair[0], &pair[1]), (&pair[1], &pair[0])]).collect();
        pairs.par_iter().map(|(old, new)| ((old.version, new.version), self.changes(old, new))).collect()
    }

    /// The comparisons of one version with all others.
    fn row<T>(&self, start: usize, neighbors: &Known<'_>, keep: &impl Fn(Comparison) -> T) -> Vec<T> {
        let all = self.views();
        let from = &all[start];
        let others: Known<'_> =
            all.iter().map(|to| ((from.version, to.version), self.changes(from, to))).collect();
        let compare = |end: usize| {
            let views: Vec<&View<'_>> = if start <= end {
                all[start..=end].iter().collect()
            } else {
                all[end..=start].iter().rev().collect()
            };
            let changes = |old, new| known(neighbors, &others, old, new);
            let path = UpgradePath::new(&views, &changes);
            let net = path.net();
            let counts = Counts::of(&net.entries);
            let to = all[end].version;
            Comparison {
                from: from.version,
                to,
                downgrade: to < from.version,
                verdict: counts.verdict(),
                counts,
                rust: RustCounts::of(&net.entries),
                undecided: 0,
                transient: path.transient(&net),
                entries: net.entries,
                ignored: Vec::new(),
                timeline: Vec::new(),
            }
        };
        (0..all.len()).filter(|&end| end != start).map(|end| keep(compare(end))).collect()
    }
}

/// The changes between two versions.
fn known<'v, 'a>(
    neighbors: &Known<'v>,
    others: &Known<'v>,
    old: &'v View<'a>,
    new: &'v View<'a>,
) -> Vec<UsedChange<'v>> {
    let key = (old.version, new.version);
    neighbors.get(&key).or_else(|| others.get(&key)).cloned().unwrap_or_default()
}
