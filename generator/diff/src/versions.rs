//! All versions, ready to be compared with each other.

use std::collections::BTreeSet;

use super::beside;
use super::change::Change;
use super::field_mappings::FieldMappings;
use super::guess;
use super::link::{Link, Links, Mark, is_existence};
use super::model::{Comparison, Counts};
use super::tables;
use super::view::View;
use super::walk::{self, Usage};
use super::way::Way;
use saferpay_history::History;
use saferpay_spec::problem::Problems;
use saferpay_spec::{SpecVersion, Specification};

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
    /// FieldMappings that apply to nothing.
    pub fn new(
        specifications: &'a [Specification],
        history: &'a History,
        field_mappings: &FieldMappings,
    ) -> Result<Self, Problems> {
        let view = |specification: &'a Specification| {
            let module = history.modules.iter().find(|module| module.version == specification.version)?;
            Some(View::new(specification, module, history))
        };
        let mut views: Vec<View<'a>> = specifications.iter().filter_map(view).collect();
        views.sort_by_key(|view| view.version);
        let mut problems = Problems::default();
        let all: Vec<SpecVersion> = views.iter().map(|view| view.version).collect();
        field_mappings.check_versions(&all, &mut problems);
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
            field_mappings.apply(new.version, &mut found, |mark| moved.contains(mark), &mut problems);
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
        let views: Vec<&View<'a>> = if start <= end {
            self.views[start..=end].iter().collect()
        } else {
            self.views[end..=start].iter().rev().collect()
        };
        let way = Way::new(self, &views);
        let (entries, told) = way.net();
        let counts = Counts::of(&entries);
        Ok(Comparison {
            from,
            to,
            downgrade: to < from,
            verdict: counts.verdict(),
            counts,
            entries,
            passing: way.passing(&told),
            ignored: Vec::new(),
            timeline: way.timeline(),
        })
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
