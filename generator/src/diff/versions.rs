//! All versions, ready to be compared with each other.

use std::collections::{BTreeMap, BTreeSet};

use super::beside;
use super::change::Change;
use super::corrections::Corrections;
use super::entry::{Told, entries};
use super::guess;
use super::link::{Link, Links, Mark, is_existence};
use super::model::{Comparison, Counts, Step, Stop};
use super::tables;
use super::trace::{Aliases, Trace, step, traces};
use super::view::View;
use super::walk::{self, Usage};
use crate::history::History;
use crate::problem::Problems;
use crate::spec::{SpecVersion, Specification};

/// All versions, with what is known of the steps between them.
pub struct Versions<'a> {
    views: Vec<View<'a>>,
    links: Vec<Link>,
}

/// A change with those who send its table.
pub(super) type Used<'v> = (Change<'v>, Usage);

impl<'a> Versions<'a> {
    /// Looks at all versions, fixed, and at the history that was built of them.
    ///
    /// # Errors
    ///
    /// Corrections that apply to nothing.
    pub fn new(
        specifications: &'a [Specification],
        history: &'a History,
        corrections: &Corrections,
    ) -> Result<Self, Problems> {
        let view = |specification: &'a Specification| {
            let edition = history.editions.iter().find(|edition| edition.version == specification.version)?;
            Some(View::new(specification, edition, history))
        };
        let mut views: Vec<View<'a>> = specifications.iter().filter_map(view).collect();
        views.sort_by_key(|view| view.version);
        let mut problems = Problems::default();
        let all: Vec<SpecVersion> = views.iter().map(|view| view.version).collect();
        corrections.check_versions(&all, &mut problems);
        let mut links = Vec::new();
        for pair in views.windows(2) {
            let [old, new] = pair else { continue };
            let changes: Vec<Change<'_>> =
                changes(old, new, &Links::default()).into_iter().map(|(change, _)| change).collect();
            let mut found = guess::links(old, new, &changes);
            let moved: BTreeSet<Mark> = changes
                .iter()
                .filter(|change| is_existence(change.kind))
                .flat_map(|change| {
                    let old = change.old.iter().filter_map(|point| Mark::of(old, point));
                    old.chain(change.new.iter().filter_map(|point| Mark::of(new, point)))
                })
                .collect();
            corrections.apply(new.version, &mut found, |mark| moved.contains(mark), &mut problems);
            links.extend(found);
        }
        problems.into_result()?;
        Ok(Self { views, links })
    }

    /// The versions, oldest first.
    pub fn all(&self) -> impl Iterator<Item = SpecVersion> + '_ {
        self.views.iter().map(|view| view.version)
    }

    /// Compares two versions. The same one twice gives an empty comparison.
    ///
    /// # Errors
    ///
    /// A version that is not there, with the nearest ones that are.
    pub fn compare(&self, from: SpecVersion, to: SpecVersion) -> Result<Comparison, Problems> {
        let (start, end) = match (self.position(from), self.position(to)) {
            (Ok(start), Ok(end)) => (start, end),
            (start, end) => {
                let mut problems = Problems::default();
                for problem in [start.err(), end.err()].into_iter().flatten() {
                    problems.extend(problem);
                }
                return Err(problems);
            }
        };
        let way: Vec<&View<'a>> = if start <= end {
            self.views[start..=end].iter().collect()
        } else {
            self.views[end..=start].iter().rev().collect()
        };
        Ok(self.along(&way))
    }

    /// A version's view.
    pub(super) fn view(&self, version: SpecVersion) -> Result<&View<'a>, Problems> {
        self.position(version).map(|index| &self.views[index])
    }

    /// All views, oldest first.
    pub(super) fn views(&self) -> &[View<'a>] {
        &self.views
    }

    /// The changes between two versions, with what is linked put together.
    pub(super) fn changes<'v>(&'v self, old: &'v View<'a>, new: &'v View<'a>) -> Vec<Used<'v>> {
        let links = Links::between(&self.links, old.version, new.version);
        let mut found = changes(old, new, &links);
        links.join(old, new, &mut found);
        found
    }

    fn position(&self, version: SpecVersion) -> Result<usize, Problems> {
        let found = self.views.iter().position(|view| view.version == version);
        found.ok_or_else(|| {
            let distance = |other: &SpecVersion| {
                (other.major.abs_diff(version.major), other.minor.abs_diff(version.minor))
            };
            let mut near: Vec<SpecVersion> = self.all().collect();
            near.sort_by_key(distance);
            near.truncate(3);
            near.sort();
            let near: Vec<String> = near.iter().map(ToString::to_string).collect();
            Problems::one(
                format!("version {version}"),
                format!("there is no such version; the nearest are {}", near.join(", ")),
            )
        })
    }

    fn along(&self, way: &[&View<'a>]) -> Comparison {
        let (Some(old), Some(new)) = (way.first(), way.last()) else { unreachable!("a way has an end") };
        let steps: Vec<Vec<Used<'_>>> = way
            .windows(2)
            .map(|pair| if let [old, new] = pair { self.changes(old, new) } else { Vec::new() })
            .collect();
        let mut by_trace: BTreeMap<Trace, Vec<(usize, usize)>> = BTreeMap::new();
        let mut aliases = Aliases::default();
        let mut timeline = Vec::new();
        for (index, pair) in way.windows(2).enumerate() {
            let [before, after] = pair else { continue };
            for (position, (change, _)) in steps[index].iter().enumerate() {
                aliases.note(before, after, change);
                for trace in traces(before, after, change) {
                    by_trace.entry(trace).or_default().push((index, position));
                }
            }
            let told = steps[index].iter().map(|(change, usage)| Told {
                change: change.clone(),
                usage: usage.clone(),
                steps: vec![step(before, after, change)],
            });
            let entries = entries(before, after, told.collect());
            timeline.push(Stop { version: after.version, counts: Counts::of(&entries), entries });
        }
        let tell = |places: &BTreeSet<(usize, usize)>| {
            let step = |&(index, position): &(usize, usize)| {
                step(way[index], way[index + 1], &steps[index][position].0)
            };
            places.iter().map(step).collect()
        };
        let mut used: BTreeSet<(usize, usize)> = BTreeSet::new();
        let mut told = Vec::new();
        let mut from_start = None;
        for (change, usage) in self.changes(old, new) {
            let mut traces = traces(old, new, &change);
            aliases.follow(&mut traces);
            let places: BTreeSet<_> =
                traces.iter().filter_map(|trace| by_trace.get(trace)).flatten().copied().collect();
            used.extend(&places);
            let mut steps: Vec<Step> = tell(&places);
            if steps.is_empty() {
                let from_start = from_start.get_or_insert_with(|| {
                    way.iter().skip(1).map(|view| self.changes(old, view)).collect::<Vec<_>>()
                });
                steps.extend(first_seen(way, from_start, &change));
            }
            told.push(Told { change, usage, steps });
        }
        let found = entries(old, new, told);
        let mut passing = Vec::new();
        let mut seen = BTreeSet::new();
        for places in by_trace.values() {
            let places: BTreeSet<_> = places.iter().copied().collect();
            let (Some(&(_, _)), Some(&(index, position))) = (places.first(), places.last()) else { continue };
            if places.len() < 2
                || places.iter().any(|place| used.contains(place))
                || !seen.insert((index, position))
            {
                continue;
            }
            let told_steps: Vec<_> = tell(&places);
            let (Some(first), Some(last)) = (told_steps.first(), told_steps.last()) else { continue };
            if first.old != last.new {
                continue;
            }
            let (change, usage) = steps[index][position].clone();
            let told = vec![Told { change, usage, steps: told_steps }];
            passing.extend(entries(way[index], way[index + 1], told));
        }
        let counts = Counts::of(&found);
        Comparison {
            from: old.version,
            to: new.version,
            downgrade: new.version < old.version,
            verdict: counts.verdict(),
            counts,
            entries: found,
            passing,
            ignored: Vec::new(),
            timeline,
        }
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

/// The changes between two versions, each for itself.
fn changes<'v, 'b>(old: &'v View<'b>, new: &'v View<'b>, links: &Links<'_>) -> Vec<Used<'v>> {
    let operations = walk::operations(old, new);
    let mut found: Vec<Used<'v>> = Vec::new();
    let beside = beside::service(old, new).into_iter().chain(beside::operations(old, new, &operations));
    found.extend(beside.map(|change| (change, Usage::default())));
    for (pair, usage) in walk::pairs(old, new, &operations, links) {
        found.extend(tables::compare(old, new, pair).into_iter().map(|change| (change, usage.clone())));
    }
    found
}
