//! The names of value lists within one version.

use std::collections::{BTreeMap, BTreeSet};

use saferpay_spec::names::{Names, type_name};
use saferpay_spec::problem::Problems;
use saferpay_spec::{Field, SpecVersion, TableRef};

/// A value list where it is used.
#[derive(Clone, Debug)]
pub(super) struct Usage<'a> {
    /// The table.
    pub(super) owner: TableRef,
    /// The Rust name of the table, for names that need it.
    pub(super) owner_type: String,
    /// The id of the table on the page.
    pub(super) anchor: String,
    /// The field.
    pub(super) field: &'a Field,
}

/// The identity of a list within a version: its values in any order.
type Key = (BTreeSet<String>, bool);

fn key(field: &Field) -> Key {
    (field.values.iter().cloned().collect(), field.further_values)
}

/// Names the list of every usage of one version, by owner and field.
///
/// A field's name serves while all lists under it are equal in this version; a
/// list that differs from the first one is named with its owner as well.
pub(super) fn name(
    version: SpecVersion,
    usages: &[Usage<'_>],
    containers: &BTreeSet<String>,
    names: &Names,
    problems: &mut Problems,
) -> BTreeMap<(TableRef, String), String> {
    let mut lists: BTreeMap<String, Key> = BTreeMap::new();
    let mut found = BTreeMap::new();
    // Names from spec/names.toml come first, so that no other list takes them.
    let (fixed, free): (Vec<_>, Vec<_>) = usages
        .iter()
        .map(|usage| (usage, names.values(&usage.owner, &usage.field.name)))
        .partition(|(_, name)| name.is_some());
    for (usage, fixed) in fixed.into_iter().chain(free) {
        let base = type_name(&singular(usage.field));
        let qualified = format!("{}{base}", usage.owner_type);
        let candidates = match fixed {
            Some(name) => vec![name],
            None => vec![base, qualified],
        };
        let fits = |name: &&String| {
            !containers.contains(*name) && lists.get(*name).is_none_or(|list| *list == key(usage.field))
        };
        let Some(name) = candidates.iter().find(fits) else {
            problems.add(
                format!("{version}: {}.{}", usage.owner, usage.field.name),
                format!(
                    "its value list cannot have the name {}, which another list or a container of this version has; set a name in spec/names.toml",
                    candidates.join(" or ")
                ),
            );
            continue;
        };
        lists.insert(name.clone(), key(usage.field));
        found.insert((usage.owner.clone(), usage.field.name.clone()), name.clone());
    }
    found
}

/// `PaymentMethods`, a list of texts, holds values of a `PaymentMethod`.
fn singular(field: &Field) -> String {
    match field.name.strip_suffix('s') {
        Some(singular) if field.kind.is_list() => singular.to_owned(),
        _ => field.name.clone(),
    }
}
