//! Versions that do not exist, to measure how the cost grows: they repeat what the published ones have added.

use std::collections::{BTreeMap, BTreeSet};

use saferpay_spec::{Container, Field, MessagePart, Specification, TableRef};

/// The next versions: each is the one before with what a published version has added, under other names.
pub(super) fn made_up(published: &[Specification], count: usize) -> Vec<Specification> {
    let steps = published.windows(2).cycle().enumerate().take(count);
    let next = |before: &mut Option<Specification>, (number, step): (usize, &[Specification])| {
        let after = before.as_mut()?;
        after.version.minor += 1;
        if let [from, to] = step {
            add(after, from, to, number);
        }
        Some(after.clone())
    };
    steps.scan(published.last().cloned(), next).collect()
}

/// Adds the fields, values and containers that one version has and the other has not.
fn add(specification: &mut Specification, from: &Specification, to: &Specification, number: usize) {
    let known: BTreeSet<&str> = from.containers.iter().map(|container| &*container.id).collect();
    let named = |name: &str| format!("{name}{number}");
    let plain = |field: &Field| Field { name: named(&field.name), reference: None, ..field.clone() };
    let containers = to.containers.iter().filter(|container| !known.contains(&*container.id));
    let added: Vec<Container> = containers
        .map(|container| Container {
            id: named(&container.id),
            fields: container.fields.iter().filter(|field| field.reference.is_none()).map(plain).collect(),
        })
        .filter(|container| !container.fields.is_empty())
        .collect();
    let before: BTreeMap<TableRef, &[Field]> = from.tables().collect();
    let mut fields: BTreeMap<TableRef, Vec<Field>> = BTreeMap::new();
    let mut values: BTreeMap<(TableRef, String), Vec<String>> = BTreeMap::new();
    for (table, now) in to.tables() {
        let Some(old) = before.get(&table) else { continue };
        for field in now {
            match old.iter().find(|old| old.name == field.name) {
                None if field.reference.is_none() => {
                    fields.entry(table.clone()).or_default().push(plain(field));
                }
                None => {}
                Some(old) => {
                    let new = field.values.iter().filter(|value| !old.values.contains(value));
                    let new: Vec<String> = new.map(|value| named(value)).collect();
                    values.insert((table.clone(), field.name.clone()), new);
                }
            }
        }
    }
    for (table, list) in tables(specification) {
        for field in list.iter_mut().filter(|field| !field.values.is_empty()) {
            field.values.extend(values.remove(&(table.clone(), field.name.clone())).unwrap_or_default());
        }
        list.extend(fields.remove(&table).unwrap_or_default());
    }
    specification.containers.extend(added);
}

/// The tables of operations and containers.
fn tables(specification: &mut Specification) -> Vec<(TableRef, &mut Vec<Field>)> {
    let mut tables = Vec::new();
    for operation in &mut specification.operations {
        let reference = operation.reference();
        let messages = [
            (MessagePart::Request, &mut operation.request),
            (MessagePart::Response, &mut operation.response),
        ];
        for (part, message) in messages {
            let table = TableRef::from(reference.clone().message(part));
            tables.extend(message.as_mut().map(|message| (table, &mut message.fields)));
        }
    }
    tables.extend(
        specification
            .containers
            .iter_mut()
            .map(|container| (TableRef::Container(container.id.clone()), &mut container.fields)),
    );
    tables
}

#[cfg(test)]
mod tests {
    use super::made_up;
    use crate::checkout::Checkout;

    #[test]
    fn each_made_up_version_follows_the_one_before_and_most_add_something() {
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let files = Checkout::find(Some(root)).unwrap().files().unwrap();
        let published = saferpay_spec::load::published(&files).unwrap();
        let newest = published.last().unwrap();
        let versions = made_up(&published, 148);
        assert_eq!(versions.len(), 148);
        let size = |of: &saferpay_spec::Specification| -> usize {
            of.tables()
                .map(|(_, fields)| fields.len() + fields.iter().map(|each| each.values.len()).sum::<usize>())
                .sum()
        };
        let mut before = newest;
        let mut grown = 0;
        for version in &versions {
            assert_eq!(version.version.minor, before.version.minor + 1);
            assert!(size(version) >= size(before));
            grown += usize::from(size(version) > size(before));
            before = version;
        }
        assert!(grown > 100, "{grown}");
    }
}
