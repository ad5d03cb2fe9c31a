//! Two versions share a type exactly if nothing in it differs between them.

use std::any::TypeId;
use std::collections::{BTreeMap, BTreeSet};

use operations::{MESSAGES, corrected, names};
use saferpay_spec::names::Names;
use saferpay_spec::{Field, Specification};

/// A table as text with everything that it refers to, independently of the generator: rows and values are
/// sorted, and prose and examples are left out.
fn outline(specification: &Specification, names: &Names, fields: &[Field]) -> BTreeSet<String> {
    fields
        .iter()
        .filter(|field| !field.reference.as_deref().is_some_and(|id| id.ends_with("Header")))
        .map(|field| {
            let values: BTreeSet<&String> = field.values.iter().collect();
            let below = field.reference.as_ref().map(|id| {
                let container = specification.container(id);
                let last = id.rsplit('_').next().unwrap_or_default().to_owned();
                (
                    names.settled_container(id).unwrap_or(last),
                    outline(specification, names, container.map_or(&[], |container| &container.fields)),
                )
            });
            format!(
                "{} {:?} {:?} {:?} {:?} {values:?} {} {below:?}",
                field.name, field.presence, field.kind, field.constraints, field.rules, field.further_values
            )
        })
        .collect()
}

#[test]
fn neighboring_versions_share_exactly_the_unchanged_types() {
    let mut types: BTreeMap<(&str, &str), TypeId> = BTreeMap::new();
    for message in MESSAGES {
        types.insert((message.version, message.owner), (message.type_of)());
    }
    let specifications = corrected();
    let names = names();
    let (mut shared, mut changed) = (0, 0);
    for pair in specifications.windows(2) {
        let (old, new) = (&pair[0], &pair[1]);
        let (old_version, new_version) = (old.version.to_string(), new.version.to_string());
        let before: BTreeMap<String, &[Field]> =
            old.tables().map(|(table, fields)| (table.to_string(), fields)).collect();
        for (owner, fields) in new.tables().map(|(table, fields)| (table.to_string(), fields)) {
            let types = types.get(&(&*old_version, &*owner)).zip(types.get(&(&*new_version, &*owner)));
            let (Some((old_type, new_type)), Some(old_fields)) = (types, before.get(&owner)) else {
                continue;
            };
            let same = outline(old, &names, old_fields) == outline(new, &names, fields);
            assert_eq!(same, old_type == new_type, "{owner} from {old_version} to {new_version}");
            if same { shared += 1 } else { changed += 1 }
        }
    }
    println!("{shared} pairs are one type, {changed} are two");
    assert!(shared > 5000 && changed > 300);
}
