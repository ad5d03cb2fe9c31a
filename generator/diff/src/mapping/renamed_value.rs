//! Values that replace others: those that differ only in their case, and those of
//! `spec/field_mappings.toml`.

use saferpay_spec::SpecVersion;

use crate::change::{Change, UsedChange};
use crate::rules::ChangeKind;

/// A value that has another name since a version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct RenamedValue {
    /// The version that renamed it.
    pub(crate) version: SpecVersion,
    /// The field, as in `FraudPrevention.Result`, or `behavior`.
    pub(crate) field: String,
    pub(crate) old: String,
    pub(crate) new: String,
}

/// The name of the list of behaviors in the file.
pub(crate) const BEHAVIOR: &str = "behavior";

/// Joins removed and added values: they become one change.
pub(crate) fn join(
    all: &[RenamedValue],
    (from, to): (SpecVersion, SpecVersion),
    changes: &mut Vec<UsedChange<'_>>,
) {
    let between: Vec<(&str, &str, &str)> = all
        .iter()
        .filter(|each| from.min(to) < each.version && each.version <= from.max(to))
        .map(|each| {
            let member = each.field.rsplit('.').next().unwrap_or(&each.field);
            if from < to { (member, &*each.old, &*each.new) } else { (member, &*each.new, &*each.old) }
        })
        .collect();
    let mut index = 0;
    while index < changes.len() {
        let found = partner(&changes[index].0, changes, &between);
        if let Some(other) = found {
            let kind = match changes[index].0.kind {
                ChangeKind::BehaviorRemoved => ChangeKind::BehaviorRenamed,
                _ => ChangeKind::ValueRenamed,
            };
            let (added, usage) = changes[other].clone();
            changes[index].1.extend(&usage);
            changes[index].0.kind = kind;
            changes[index].0.new = added.new;
            changes.remove(other);
            index -= usize::from(other < index);
        }
        index += 1;
    }
}

/// The added value that replaces a removed one.
fn partner(
    removed: &Change<'_>,
    changes: &[UsedChange<'_>],
    renamed: &[(&str, &str, &str)],
) -> Option<usize> {
    let wanted = match removed.kind {
        ChangeKind::ValueRemoved => ChangeKind::ValueAdded,
        ChangeKind::BehaviorRemoved => ChangeKind::BehaviorAdded,
        _ => return None,
    };
    let one = removed.old.first()?;
    let is_value = removed.kind == ChangeKind::ValueRemoved;
    changes.iter().position(|(added, _)| {
        let Some(other) = added.new.first().filter(|_| added.kind == wanted) else { return false };
        let same_list = added.place == removed.place && (!is_value || one.member == other.member);
        let is_renamed = |(member, old, new): &(&str, &str, &str)| {
            let of_list = if is_value { one.member.as_deref() == Some(*member) } else { *member == BEHAVIOR };
            of_list && one.state == *old && other.state == *new
        };
        same_list && (one.state.eq_ignore_ascii_case(&other.state) || renamed.iter().any(is_renamed))
    })
}
