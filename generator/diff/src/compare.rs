//! All differences between two versions: of the service, of operations, and of the tables that
//! correspond to each other.

use crate::change::{Change, TablePair, Usage, UsedChange};
use crate::mapping::ActiveMappings;
use crate::pairs::{FieldPair, OperationPair};
use crate::rules::{constraints, fields, operations, presence, service, values};
use crate::table_pairs;
use crate::view::View;

/// The differences between two versions, before mapped fields are joined.
pub(crate) fn changes<'a, 'b>(
    old: &'a View<'b>,
    new: &'a View<'b>,
    mappings: &ActiveMappings<'_>,
) -> Vec<UsedChange<'a>> {
    let indices = table_pairs::operations(old, new);
    let mut found = service::compare(old.specification, new.specification);
    endpoints(old, new, &indices, &mut found);
    let mut found: Vec<UsedChange<'a>> = found.into_iter().map(|change| (change, Usage::default())).collect();
    for (tables, usage) in table_pairs::reachable(old, new, &indices, mappings) {
        found.extend(self::tables(old, new, tables).into_iter().map(|change| (change, usage.clone())));
    }
    found
}

/// Compares the operations, given those that correspond to each other.
fn endpoints<'a>(
    old: &'a View<'_>,
    new: &'a View<'_>,
    matched: &[(usize, usize)],
    changes: &mut Vec<Change<'a>>,
) {
    for (index, operation) in old.operations.iter().enumerate() {
        if matched.iter().all(|(each, _)| *each != index) {
            changes.push(operations::removed(index, operation));
        }
    }
    for (index, operation) in new.operations.iter().enumerate() {
        if matched.iter().all(|(_, each)| *each != index) {
            changes.push(operations::added(index, operation));
        }
    }
    for &indices in matched {
        operations::compare(&OperationPair { old, new, indices }, changes);
    }
}

/// Compares two tables that correspond to each other.
fn tables<'a>(old: &'a View<'_>, new: &'a View<'_>, tables: TablePair<'a>) -> Vec<Change<'a>> {
    let is_comparable = table_pairs::comparable(old, new, tables);
    let mut changes: Vec<Change<'a>> = fields::compare_container(tables, is_comparable).into_iter().collect();
    if !is_comparable {
        return changes;
    }
    for before in old.fields(tables.0) {
        let Some(after) = new.field(tables.1, &before.name) else {
            changes.push(fields::removed(old, tables, before));
            continue;
        };
        let pair = FieldPair { old, new, tables, before, after };
        presence::compare(&pair, &mut changes);
        fields::compare(&pair, &mut changes);
        values::compare(&pair, &mut changes);
        constraints::compare(&pair, &mut changes);
    }
    let added = new.fields(tables.1).iter().filter(|field| old.field(tables.0, &field.name).is_none());
    changes.extend(added.map(|field| fields::added(new, tables, field)));
    changes
}
