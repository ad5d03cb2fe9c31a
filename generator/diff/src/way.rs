//! The way from one version to another: what each version on it changed, what is left of that in the
//! end, and what is not.

use std::collections::{BTreeMap, BTreeSet};

use super::change::Change;
use super::entry::{Told, entries};
use super::model::{Counts, Entry, Step, Stop};
use super::trace::{Aliases, Trace, step, traces};
use super::versions::{Used, Versions};
use super::view::View;

/// A change on the way: the index of its step, and its own in there.
type Spot = (usize, usize);

/// The versions from one to another, and the changes of each step.
pub(super) struct Way<'v, 'a> {
    versions: &'v Versions<'a>,
    views: &'v [&'v View<'a>],
    steps: Vec<Vec<Used<'v>>>,
    by_trace: BTreeMap<Trace, Vec<Spot>>,
    aliases: Aliases,
}

impl<'v, 'a> Way<'v, 'a> {
    pub(super) fn new(versions: &'v Versions<'a>, views: &'v [&'v View<'a>]) -> Self {
        let pairs = views.iter().zip(views.iter().skip(1));
        let steps = pairs.map(|(before, after)| versions.changes(before, after)).collect();
        let mut way = Self { versions, views, steps, by_trace: BTreeMap::new(), aliases: Aliases::default() };
        for (index, changes) in way.steps.iter().enumerate() {
            let (before, after) = (views[index], views[index + 1]);
            for (position, (change, _)) in changes.iter().enumerate() {
                way.aliases.note(before, after, change);
                for trace in traces(before, after, change) {
                    way.by_trace.entry(trace).or_default().push((index, position));
                }
            }
        }
        way
    }

    /// What each version brought against the one before it.
    pub(super) fn timeline(&self) -> Vec<Stop> {
        let stop = |(index, changes): (usize, &Vec<Used<'v>>)| {
            let (before, after) = (self.views[index], self.views[index + 1]);
            let told = changes.iter().map(|(change, usage)| Told {
                change: change.clone(),
                usage: usage.clone(),
                steps: vec![step(before, after, change)],
            });
            let entries = entries(before, after, told.collect());
            Stop { version: after.version, counts: Counts::of(&entries), entries }
        };
        self.steps.iter().enumerate().map(stop).collect()
    }

    /// What differs in the end, and the changes on the way that led to it.
    pub(super) fn net(&self) -> (Vec<Entry>, BTreeSet<Spot>) {
        let (Some(old), Some(new)) = (self.views.first(), self.views.last()) else {
            unreachable!("a way has an end")
        };
        let mut used: BTreeSet<Spot> = BTreeSet::new();
        let mut told = Vec::new();
        let mut from_start = None;
        for (change, usage) in self.versions.changes(old, new) {
            let mut traces = traces(old, new, &change);
            self.aliases.follow(&mut traces);
            let spots: BTreeSet<Spot> =
                traces.iter().filter_map(|trace| self.by_trace.get(trace)).flatten().copied().collect();
            used.extend(&spots);
            let mut steps = self.tell(&spots);
            if steps.is_empty() {
                let from_start = from_start.get_or_insert_with(|| {
                    self.views.iter().skip(1).map(|view| self.versions.changes(old, view)).collect::<Vec<_>>()
                });
                steps.extend(first_seen(self.views, from_start, &change));
            }
            told.push(Told { change, usage, steps });
        }
        (entries(old, new, told), used)
    }

    /// What changed on the way and is in the end as it was. `told` are the changes that the net ones
    /// tell of.
    pub(super) fn passing(&self, told: &BTreeSet<Spot>) -> Vec<Entry> {
        let mut passing = Vec::new();
        let mut seen = BTreeSet::new();
        for spots in self.by_trace.values() {
            let spots: BTreeSet<Spot> = spots.iter().copied().collect();
            let Some(&(index, position)) = spots.last() else { continue };
            if spots.len() < 2
                || spots.iter().any(|spot| told.contains(spot))
                || !seen.insert((index, position))
            {
                continue;
            }
            let steps = self.tell(&spots);
            let (Some(first), Some(last)) = (steps.first(), steps.last()) else { continue };
            if first.old != last.new {
                continue;
            }
            let (change, usage) = self.steps[index][position].clone();
            passing.extend(entries(
                self.views[index],
                self.views[index + 1],
                vec![Told { change, usage, steps }],
            ));
        }
        passing
    }

    fn tell(&self, spots: &BTreeSet<Spot>) -> Vec<Step> {
        let step = |&(index, position): &Spot| {
            step(self.views[index], self.views[index + 1], &self.steps[index][position].0)
        };
        spots.iter().map(step).collect()
    }
}

/// The step of a change whose tables did not stand for each other on the way: the version since
/// which it is there when each is compared with the first.
fn first_seen(way: &[&View<'_>], from_start: &[Vec<Used<'_>>], change: &Change<'_>) -> Option<Step> {
    let (old, end) = (way.first()?, way.last()?);
    let wanted = (change.kind, step(old, end, change));
    let same = |view: &View<'_>, other: &Change<'_>| {
        let step = step(old, view, other);
        other.kind == wanted.0
            && (&step.subject, &step.old, &step.new) == (&wanted.1.subject, &wanted.1.old, &wanted.1.new)
    };
    let missing =
        |(view, changes): &(&&View<'_>, &Vec<Used<'_>>)| !changes.iter().any(|(other, _)| same(view, other));
    let seen = way.iter().skip(1).zip(from_start);
    let last_without =
        seen.enumerate().filter(|(_, each)| missing(each)).fold(None, |_, (index, _)| Some(index + 1));
    let version = way.get(last_without.unwrap_or(0) + 1)?.version;
    Some(Step { version, ..wanted.1 })
}
