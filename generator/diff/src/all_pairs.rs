//! Every version compared with every other one.
//!
//! All comparisons from one version share the changes between neighbors, which are found once.

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use crate::model::Comparison;
use crate::upgrade_path::{Changes, UpgradePath};
use crate::versions::Versions;
use crate::view::View;
use saferpay_spec::SpecVersion;

/// Changes by the two versions.
type Known<'v> = BTreeMap<(SpecVersion, SpecVersion), Arc<Changes<'v>>>;

impl Versions<'_> {
    /// Compares every version with every other one, and does something with each comparison. The
    /// comparisons have no timeline.
    pub(crate) fn compare_all(&self, mut each: impl FnMut(Comparison)) {
        let neighbors = self.neighbors();
        for start in 0..self.views().len() {
            self.row(start, &neighbors).into_iter().for_each(&mut each);
        }
    }

    /// The changes between neighbors, in both directions.
    fn neighbors(&self) -> Known<'_> {
        let pairs: Vec<(&View<'_>, &View<'_>)> =
            self.views().windows(2).flat_map(|pair| [(&pair[0], &pair[1]), (&pair[1], &pair[0])]).collect();
        pairs
            .par_iter()
            .map(|(old, new)| ((old.version, new.version), Changes::new(old, new, self.changes(old, new))))
            .collect()
    }

    /// The comparisons of one version with all others.
    fn row<'v>(&'v self, start: usize, neighbors: &Known<'v>) -> Vec<Comparison> {
        let all = self.views();
        let from = &all[start];
        let others: Known<'_> = all
            .par_iter()
            .map(|to| ((from.version, to.version), Changes::new(from, to, self.changes(from, to))))
            .collect();
        let compare = |end: usize| {
            let views = self.between(start, end);
            let changes = |old, new| known(neighbors, &others, old, new);
            UpgradePath::new(&views, &changes).comparison(from.version, all[end].version)
        };
        (0..all.len()).into_par_iter().filter(|&end| end != start).map(compare).collect()
    }
}

/// The changes between two versions.
fn known<'v, 'a>(
    neighbors: &Known<'v>,
    others: &Known<'v>,
    old: &'v View<'a>,
    new: &'v View<'a>,
) -> Arc<Changes<'v>> {
    let key = (old.version, new.version);
    let found = neighbors.get(&key).or_else(|| others.get(&key)).cloned();
    found.unwrap_or_else(|| Changes::new(old, new, Vec::new()))
}
