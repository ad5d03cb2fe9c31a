//! The upgrade path from one version to another: what each version on it changes, which of these
//! changes remain in the end, and which are transient.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::change::{Change, UsedChange};
use crate::entry::{ReportedChange, entries};
use crate::model::{Comparison, Counts, Entry, RustCounts, Transition, VersionSummary};
use crate::trace::{Aliases, Trace, traces, transition};
use crate::view::View;
use saferpay_spec::SpecVersion;

/// Compares two versions.
type Compare<'v, 'a> = dyn Fn(&'v View<'a>, &'v View<'a>) -> Arc<Changes<'v>> + 'v;

/// The changes between two versions, with the traces of each.
#[derive(Debug)]
pub(crate) struct Changes<'v> {
    list: Vec<UsedChange<'v>>,
    traces: Vec<Vec<Trace>>,
}

impl<'v> Changes<'v> {
    /// Follows the changes between two versions.
    pub(crate) fn new(old: &View<'_>, new: &View<'_>, list: Vec<UsedChange<'v>>) -> Arc<Self> {
        let traces = list.iter().map(|(change, _)| traces(old, new, change)).collect();
        Arc::new(Self { list, traces })
    }
}

/// A change on the path: the index of its version, and its index among the changes of that version.
type Position = (usize, usize);

/// The versions from one to another, and the changes of each version against the one before it.
pub(crate) struct UpgradePath<'v, 'a> {
    views: &'v [&'v View<'a>],
    compare: &'v Compare<'v, 'a>,
    changes: Vec<Arc<Changes<'v>>>,
    by_trace: BTreeMap<Trace, Vec<Position>>,
    aliases: Aliases,
}

/// The differences between the first and the last version.
pub(crate) struct NetChanges {
    pub(crate) entries: Vec<Entry>,
    /// The changes on the path that the entries report.
    reported: BTreeSet<Position>,
}

impl<'v, 'a> UpgradePath<'v, 'a> {
    pub(crate) fn new(views: &'v [&'v View<'a>], compare: &'v Compare<'v, 'a>) -> Self {
        let pairs = views.iter().zip(views.iter().skip(1));
        let changes: Vec<_> = pairs.map(|(before, after)| compare(before, after)).collect();
        let mut by_trace: BTreeMap<Trace, Vec<Position>> = BTreeMap::new();
        let mut aliases = Aliases::default();
        for (index, changes) in changes.iter().enumerate() {
            let (before, after) = (views[index], views[index + 1]);
            for (position, ((change, _), traces)) in changes.list.iter().zip(&changes.traces).enumerate() {
                aliases.note(before, after, change);
                for trace in traces {
                    by_trace.entry(trace.clone()).or_default().push((index, position));
                }
            }
        }
        Self { views, compare, changes, by_trace, aliases }
    }

    /// What each version changes against the one before it.
    pub(crate) fn timeline(&self) -> Vec<VersionSummary> {
        let summary = |(index, changes): (usize, &Arc<Changes<'v>>)| {
            let (before, after) = (self.views[index], self.views[index + 1]);
            let reported = changes.list.iter().map(|(change, usage)| ReportedChange {
                change: change.clone(),
                usage: usage.clone(),
                transitions: vec![transition(before, after, change)],
            });
            let entries = entries(before, after, reported.collect());
            VersionSummary { version: after.version, counts: Counts::of(&entries), entries }
        };
        self.changes.iter().enumerate().map(summary).collect()
    }

    /// The comparison of the first version with the last one, without a timeline.
    pub(crate) fn comparison(&self, from: SpecVersion, to: SpecVersion) -> Comparison {
        let net = self.net();
        let counts = Counts::of(&net.entries);
        Comparison {
            from,
            to,
            downgrade: to < from,
            verdict: counts.verdict(),
            counts,
            rust: RustCounts::of(&net.entries),
            undecided: 0,
            transient: self.transient(&net),
            entries: net.entries,
            ignored: Vec::new(),
            timeline: Vec::new(),
        }
    }

    /// The differences between the first and the last version, with the changes that lead to them.
    fn net(&self) -> NetChanges {
        let (Some(old), Some(new)) = (self.views.first(), self.views.last()) else {
            return NetChanges { entries: Vec::new(), reported: BTreeSet::new() };
        };
        let mut reported: BTreeSet<Position> = BTreeSet::new();
        let mut net = Vec::new();
        let mut from_first = None;
        let found = (self.compare)(old, new);
        for ((change, usage), traces) in found.list.iter().zip(&found.traces) {
            let mut traces = traces.clone();
            self.aliases.follow(&mut traces);
            let positions: BTreeSet<Position> =
                traces.iter().filter_map(|trace| self.by_trace.get(trace)).flatten().copied().collect();
            reported.extend(&positions);
            let mut transitions = self.transitions(&positions);
            if transitions.is_empty() {
                let from_first = from_first.get_or_insert_with(|| {
                    self.views.iter().skip(1).map(|view| (self.compare)(old, view)).collect::<Vec<_>>()
                });
                transitions.extend(first_seen(self.views, from_first, change));
            }
            net.push(ReportedChange { change: change.clone(), usage: usage.clone(), transitions });
        }
        NetChanges { entries: entries(old, new, net), reported }
    }

    /// The changes on the path that a later version undoes, and that no net change reports.
    fn transient(&self, net: &NetChanges) -> Vec<Entry> {
        let mut transient = Vec::new();
        let mut seen = BTreeSet::new();
        for positions in self.by_trace.values() {
            let positions: BTreeSet<Position> = positions.iter().copied().collect();
            let Some(&(index, position)) = positions.last() else { continue };
            if positions.len() < 2
                || positions.iter().any(|position| net.reported.contains(position))
                || !seen.insert((index, position))
            {
                continue;
            }
            let transitions = self.transitions(&positions);
            let (Some(first), Some(last)) = (transitions.first(), transitions.last()) else { continue };
            if first.old != last.new {
                continue;
            }
            let (change, usage) = self.changes[index].list[position].clone();
            transient.extend(entries(
                self.views[index],
                self.views[index + 1],
                vec![ReportedChange { change, usage, transitions }],
            ));
        }
        transient
    }

    fn transitions(&self, positions: &BTreeSet<Position>) -> Vec<Transition> {
        let at = |&(index, position): &Position| {
            transition(self.views[index], self.views[index + 1], &self.changes[index].list[position].0)
        };
        positions.iter().map(at).collect()
    }
}

/// The transition of a change whose tables do not correspond to each other between neighbors: the first
/// version after which every comparison with the first version shows it.
fn first_seen(
    views: &[&View<'_>],
    from_first: &[Arc<Changes<'_>>],
    change: &Change<'_>,
) -> Option<Transition> {
    let (old, end) = (views.first()?, views.last()?);
    let wanted = transition(old, end, change);
    let same = |view: &View<'_>, other: &Change<'_>| {
        other.kind == change.kind && {
            let found = transition(old, view, other);
            (&found.subject, &found.old, &found.new) == (&wanted.subject, &wanted.old, &wanted.new)
        }
    };
    let missing = |(view, changes): &(&&View<'_>, &Arc<Changes<'_>>)| {
        !changes.list.iter().any(|(other, _)| same(view, other))
    };
    let seen = views.iter().skip(1).zip(from_first);
    let last_without =
        seen.enumerate().filter(|(_, each)| missing(each)).fold(None, |_, (index, _)| Some(index + 1));
    let version = views.get(last_without.unwrap_or(0) + 1)?.version;
    Some(Transition { version, ..wanted })
}
