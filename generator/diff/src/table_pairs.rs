//! Which operations and tables of two versions correspond to each other, and who sends them.
//!
//! The walk starts at the messages of the operations and follows the references of their fields. It
//! visits a container once for each use, so a pair of containers knows the operations that use it,
//! and in which direction.

use std::collections::{BTreeMap, BTreeSet};

use crate::change::{TablePair, Usage};
use crate::mapping::ActiveMappings;
use crate::view::{Table, View};
use saferpay_spec::MessagePart;

/// The operations of both versions that correspond to each other, by index.
pub(crate) fn operations(old: &View<'_>, new: &View<'_>) -> Vec<(usize, usize)> {
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

/// All pairs of tables that the operations use, with their usage.
pub(crate) fn reachable<'a, 'b>(
    old: &'a View<'b>,
    new: &'a View<'b>,
    operations: &[(usize, usize)],
    mappings: &ActiveMappings<'_>,
) -> BTreeMap<TablePair<'a>, Usage> {
    let mut walk = Walk { old, new, mappings, pairs: BTreeMap::new() };
    for &(one, other) in operations {
        for part in MessagePart::ALL {
            if old.has_message(one, part) != new.has_message(other, part) {
                continue; // The body was added or removed, and `operations` reports that.
            }
            let pair = (Table::Message(one, part), Table::Message(other, part));
            walk.visit(pair, &|usage| match part {
                MessagePart::Query | MessagePart::Request => usage.request.insert(other),
                MessagePart::Response => usage.response.insert(other),
            });
        }
    }
    walk.visit((Table::Error, Table::Error), &|usage| !std::mem::replace(&mut usage.in_errors, true));
    walk.pairs
}

struct Walk<'a, 'b, 'l> {
    old: &'a View<'b>,
    new: &'a View<'b>,
    mappings: &'l ActiveMappings<'l>,
    pairs: BTreeMap<TablePair<'a>, Usage>,
}

impl<'a> Walk<'a, '_, '_> {
    /// Notes a usage, and follows the fields if it is new.
    fn visit(&mut self, pair: TablePair<'a>, note: &dyn Fn(&mut Usage) -> bool) {
        if !note(self.pairs.entry(pair).or_default()) || !comparable(self.old, self.new, pair) {
            return;
        }
        for field in self.old.fields(pair.0) {
            let Some(target) = self.old.target(field) else { continue };
            let other = self.new.field(pair.1, &field.name).and_then(|field| self.new.target(field));
            if let Some(other) = other {
                self.visit((Table::Container(target), Table::Container(other)), note);
            }
        }
        let mappings = self.mappings;
        for (one, table, other) in mappings.replacements(self.old, self.new, pair.0) {
            let targets = self
                .old
                .field(pair.0, one)
                .and_then(|field| self.old.target(field))
                .zip(self.new.field(table, other).and_then(|field| self.new.target(field)));
            if let Some((target, other)) = targets.filter(|(target, other)| target == other) {
                self.visit((Table::Container(target), Table::Container(other)), note);
            }
        }
    }
}

/// Whether two tables can be compared field by field: they have the same name, or half of the fields
/// of the smaller one in common.
pub(crate) fn comparable(old: &View<'_>, new: &View<'_>, pair: TablePair<'_>) -> bool {
    let (Table::Container(one), Table::Container(other)) = pair else { return true };
    if one == other {
        return true;
    }
    let (before, after) = (old.fields(pair.0), new.fields(pair.1));
    let common = before.iter().filter(|field| after.iter().any(|other| other.name == field.name)).count();
    common > 0 && common * 2 >= before.len().min(after.len())
}
