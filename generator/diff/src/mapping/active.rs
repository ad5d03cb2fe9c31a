//! The mappings that apply between two versions, which need not be neighbors.

use super::field_mapping::{FieldMapping, FieldRef};
use crate::change::{Change, Point, Usage, UsedChange};
use crate::describe::describe;
use crate::rules::ChangeKind;
use crate::view::{Table, View};
use saferpay_spec::SpecVersion;

/// The mappings between two versions, in the direction of the comparison.
#[derive(Debug, Default)]
pub(crate) struct ActiveMappings<'a> {
    mappings: Vec<(&'a [FieldRef], &'a [FieldRef])>,
}

impl<'a> ActiveMappings<'a> {
    /// The mappings of an upgrade or a downgrade.
    pub(crate) fn between(all: &'a [FieldMapping], from: SpecVersion, to: SpecVersion) -> Self {
        let between =
            |mapping: &&FieldMapping| from.min(to) < mapping.version && mapping.version <= from.max(to);
        let turned = |mapping: &'a FieldMapping| -> (&'a [FieldRef], &'a [FieldRef]) {
            if from < to { (&mapping.old, &mapping.new) } else { (&mapping.new, &mapping.old) }
        };
        let mut mappings: Vec<_> = all.iter().filter(between).map(turned).collect();
        // A field that was renamed twice: map its first name to its last.
        let chained: Vec<_> = mappings
            .iter()
            .flat_map(|(first, middle)| {
                mappings
                    .iter()
                    .filter(move |(again, _)| again == middle)
                    .map(move |(_, last)| (*first, *last))
            })
            .filter(|(first, last)| first != last)
            .collect();
        mappings.extend(chained);
        Self { mappings }
    }

    /// The fields of a table of the old version that one other field replaces: the name, and the table
    /// and name of the replacement.
    pub(crate) fn replacements<'v>(
        &self,
        old: &View<'_>,
        new: &'v View<'_>,
        table: Table<'_>,
    ) -> Vec<(&'a str, Table<'v>, &'a str)> {
        if self.mappings.is_empty() {
            return Vec::new();
        }
        let label = old.subject(table, None).to_string();
        let pairs = self.mappings.iter().filter_map(|(before, after)| match (before, after) {
            ([one], [other]) if one.table == label => {
                Some((&*one.field, new.table(&other.table)?, &*other.field))
            }
            _ => None,
        });
        pairs.collect()
    }

    /// Joins mapped fields: removed and added fields become one change.
    pub(crate) fn join<'v>(&self, old: &'v View<'_>, new: &'v View<'_>, changes: &mut Vec<UsedChange<'v>>) {
        for (before, after) in &self.mappings {
            let removed = find(changes, before, old, |change| &change.old);
            let added = find(changes, after, new, |change| &change.new);
            let Some(&first) = removed.iter().chain(&added).flatten().next() else { continue };
            let (Some(olds), Some(news)) = (
                points(old, before, &removed, |index| &changes[index].0.old),
                points(new, after, &added, |index| &changes[index].0.new),
            ) else {
                continue;
            };
            let place = changes[first].0.place;
            let mut taken: Vec<usize> = removed.into_iter().chain(added).flatten().collect();
            let one_table = taken.iter().all(|&index| changes[index].0.place == place);
            let kind = match taken.len() {
                _ if olds.len() + news.len() > 2 => ChangeKind::FieldReplaced,
                2 if one_table => ChangeKind::FieldRenamed,
                _ => ChangeKind::FieldMoved,
            };
            let mut usage = Usage::default();
            for &index in &taken {
                usage.extend(&changes[index].1);
            }
            let joined = (Change { kind, place, old: olds, new: news }, usage);
            taken.sort_unstable();
            for index in taken.into_iter().rev() {
                changes.remove(index);
            }
            changes.push(joined);
        }
    }
}

/// The changes that add or remove the fields, where there are any.
fn find<'v>(
    changes: &[UsedChange<'v>],
    fields: &[FieldRef],
    view: &View<'_>,
    side: impl for<'c> Fn(&'c Change<'v>) -> &'c Vec<Point<'v>>,
) -> Vec<Option<usize>> {
    let is = |change: &Change<'v>, field: &FieldRef| {
        change.kind.adds_or_removes_field()
            && side(change).iter().any(|point| {
                point.member.as_deref() == Some(&*field.field)
                    && FieldRef::of(view, point).as_ref() == Some(field)
            })
    };
    fields.iter().map(|field| changes.iter().position(|(change, _)| is(change, field))).collect()
}

/// The fields. Those of a container that was added or removed as a whole have no change of their own.
fn points<'v, 'c>(
    view: &'v View<'_>,
    fields: &[FieldRef],
    found: &[Option<usize>],
    side: impl Fn(usize) -> &'c Vec<Point<'v>>,
) -> Option<Vec<Point<'v>>>
where
    'v: 'c,
{
    let point = |(field, index): (&FieldRef, &Option<usize>)| {
        if let Some(index) = index {
            return side(*index).first().cloned();
        }
        let table = view.table(&field.table)?;
        let field = view.field(table, &field.field)?;
        Some(Point::field(table, field, describe(view, field)))
    };
    fields.iter().zip(found).map(point).collect()
}
