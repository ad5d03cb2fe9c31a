//! Which tables of two versions stand for each other, and who sends them.
//!
//! The walk begins at the messages of the operations and follows what their fields refer to. A
//! container is met as often as it is used, and its pair knows by which operations, in which
//! direction.

use std::collections::{BTreeMap, BTreeSet};

use super::link::Links;
use super::model::{Direction, Part};
use super::view::{TableRef, View};

/// Two tables that stand for each other.
pub(super) type Pair<'a> = (TableRef<'a>, TableRef<'a>);

/// Who sends a pair of tables. Operations are indices of the new version.
#[derive(Clone, Debug, Default)]
pub(super) struct Usage {
    pub(super) request: BTreeSet<usize>,
    pub(super) response: BTreeSet<usize>,
    pub(super) in_errors: bool,
}

impl Usage {
    /// Adds another usage.
    pub(super) fn extend(&mut self, other: &Self) {
        self.request.extend(&other.request);
        self.response.extend(&other.response);
        self.in_errors |= other.in_errors;
    }
}

/// The operations of both versions that stand for each other, by index.
pub(super) fn operations(old: &View<'_>, new: &View<'_>) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut taken = BTreeSet::new();
    let same_place = |one: usize, other: usize| {
        let (one, other) = (&old.operations[one].named, &new.operations[other].named);
        one.method == other.method && one.path == other.path
    };
    let same_name =
        |one: usize, other: usize| old.operations[one].named.name == new.operations[other].named.name;
    let mut open: Vec<usize> = (0..old.operations.len()).collect();
    for alike in [&same_place as &dyn Fn(usize, usize) -> bool, &same_name] {
        open.retain(|&one| {
            let other = (0..new.operations.len()).find(|&other| !taken.contains(&other) && alike(one, other));
            if let Some(other) = other {
                taken.insert(other);
                found.push((one, other));
            }
            other.is_none()
        });
    }
    found.sort_unstable();
    found
}

/// All pairs of tables that are reached, with their usage.
pub(super) fn pairs<'a, 'b>(
    old: &'a View<'b>,
    new: &'a View<'b>,
    operations: &[(usize, usize)],
    links: &Links<'_>,
) -> BTreeMap<Pair<'a>, Usage> {
    let mut walk = Walk { old, new, links, pairs: BTreeMap::new() };
    for &(one, other) in operations {
        for part in [Part::Query, Part::Request, Part::Response] {
            if old.has_message(one, part) != new.has_message(other, part) {
                continue; // A body that came or went is told as one.
            }
            let pair = (TableRef::Message(one, part), TableRef::Message(other, part));
            walk.visit(pair, &|usage| match part.direction() {
                Direction::Request => usage.request.insert(other),
                _ => usage.response.insert(other),
            });
        }
    }
    walk.visit((TableRef::Error, TableRef::Error), &|usage| !std::mem::replace(&mut usage.in_errors, true));
    walk.pairs
}

struct Walk<'a, 'b, 'l> {
    old: &'a View<'b>,
    new: &'a View<'b>,
    links: &'l Links<'l>,
    pairs: BTreeMap<Pair<'a>, Usage>,
}

impl<'a> Walk<'a, '_, '_> {
    /// Notes a usage, and follows the fields if it is news.
    fn visit(&mut self, pair: Pair<'a>, note: &dyn Fn(&mut Usage) -> bool) {
        if !note(self.pairs.entry(pair).or_default()) || !comparable(self.old, self.new, pair) {
            return;
        }
        for field in self.old.fields(pair.0) {
            let Some(target) = self.old.target(field) else { continue };
            let other = self.new.field(pair.1, &field.name).and_then(|field| self.new.target(field));
            if let Some(other) = other {
                self.visit((TableRef::Container(target), TableRef::Container(other)), note);
            }
        }
        let links = self.links;
        for (one, table, other) in links.renamed_from(self.old, self.new, pair.0) {
            let targets = self
                .old
                .field(pair.0, one)
                .and_then(|field| self.old.target(field))
                .zip(self.new.field(table, other).and_then(|field| self.new.target(field)));
            if let Some((target, other)) = targets.filter(|(target, other)| target == other) {
                self.visit((TableRef::Container(target), TableRef::Container(other)), note);
            }
        }
    }
}

/// Whether two tables are worth to be compared field by field: those of one name are, and others
/// that have half of the fields of the smaller one in common.
pub(super) fn comparable(old: &View<'_>, new: &View<'_>, pair: Pair<'_>) -> bool {
    let (TableRef::Container(one), TableRef::Container(other)) = pair else { return true };
    let (before, after) = (old.fields(pair.0), new.fields(pair.1));
    let common = before.iter().filter(|field| after.iter().any(|other| other.name == field.name)).count();
    one == other || common > 0 && common * 2 >= before.len().min(after.len())
}
