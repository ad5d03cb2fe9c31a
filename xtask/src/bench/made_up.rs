//! Versions that do not exist, to measure how the cost grows: they repeat what the published ones have changed.

use std::collections::{BTreeMap, BTreeSet};

use saferpay_spec::{Container, Field, MessagePart, Specification, TableRef};

/// The next versions: each is the newest one with what a published version has added, under other names. So each
/// removes what the one before has added, and none is much larger than the newest one.
pub(super) fn made_up(published: &[Specification], count: usize) -> Vec<Specification> {
    let Some(newest) = published.last() else { return Vec::new() };
    let made_up = |(number, step): (usize, &[Specification])| {
        let mut version = newest.clone();
        version.version.minor += u16::try_from(number + 1).unwrap_or(u16::MAX);
        if let [from, to] = step {
            add(&mut version, from, to, number);
        }
        version
    };
    published.windows(2).cycle().enumerate().take(count).map(made_up).collect()
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
    use super::{Specification, made_up};
    use crate::checkout::Checkout;

    #[test]
    fn made_up_versions_follow_the_newest_one_and_most_add_something() {
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let files = Checkout::find(Some(root)).unwrap().files().unwrap();
        let published = saferpay_spec::load::published(&files).unwrap();
        let newest = published.last().unwrap();
        let versions = made_up(&published, 148);
        let minors: Vec<u16> = versions.iter().map(|version| version.version.minor).collect();
        assert!(minors.into_iter().eq(newest.version.minor + 1..=newest.version.minor + 148));
        let adds = |version: &&Specification| version.tables().flat_map(|(_, fields)| fields).count();
        let more = versions.iter().filter(|version| adds(version) > adds(&newest)).count();
        assert!(more > 74, "{more}");
    }
}
