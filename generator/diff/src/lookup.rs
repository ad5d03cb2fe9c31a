//! Names that users write: JSON paths, fields of containers and operations, and the nearest ones to a name
//! that does not exist.

use std::collections::BTreeSet;

use crate::model::Body;
use crate::occurrences::{Occurrence, joined};
use crate::versions::Versions;
use crate::view::{Table, View};
use saferpay_spec::MessagePart;

/// How many names an error suggests.
const SUGGESTIONS: usize = 3;

impl View<'_> {
    /// All fields of all messages, by place.
    pub(crate) fn paths(&self) -> Vec<Occurrence> {
        let mut tables: Vec<(Table<'_>, Occurrence)> =
            vec![(Table::Error, Occurrence::root(None, Body::Error))];
        for operation in 0..self.operations.len() {
            let root = |part: MessagePart| Occurrence::root(Some(operation), part.into());
            tables
                .extend(MessagePart::ALL.iter().map(|part| (Table::Message(operation, *part), root(*part))));
        }
        let mut found: Vec<Occurrence> = Vec::new();
        for (table, root) in tables {
            found.extend(self.fields(table).iter().map(|field| root.below(&field.name)));
        }
        for container in self.containers() {
            for place in self.places_of(Table::Container(container)) {
                let fields = self.fields(Table::Container(container));
                found.extend(fields.iter().map(|field| place.below(&field.name)));
            }
        }
        found
    }

    /// Whether some message has a field with this path, or a container has it.
    pub(crate) fn is_field(&self, name: &str) -> bool {
        self.paths().iter().any(|place| place.path == name)
            || name
                .rsplit_once('.')
                .is_some_and(|(table, field)| self.field(Table::Container(table), field).is_some())
    }

    /// The names of everything that users can name.
    pub(crate) fn all_names(&self) -> BTreeSet<String> {
        let mut names: BTreeSet<String> =
            self.operations.iter().map(|operation| operation.named.name.clone()).collect();
        names.extend(self.paths().into_iter().map(|place| place.path));
        for container in self.containers() {
            names.insert(container.to_owned());
            let fields = self.fields(Table::Container(container));
            names.extend(fields.iter().map(|field| joined(container, &field.name)));
            names.extend(fields.iter().flat_map(|field| field.values.iter().cloned()));
        }
        names.extend(self.specification.error_names.iter().cloned());
        names
    }

    /// The names that are nearest to one that does not exist, as the end of a sentence.
    pub(crate) fn nearest(&self, name: &str) -> String {
        suggestion(name, &self.all_names())
    }

    /// The operations with the nearest names.
    pub(crate) fn nearest_operations(&self, name: &str) -> String {
        suggestion(name, &self.operations.iter().map(|operation| operation.named.name.clone()).collect())
    }
}

impl Versions<'_> {
    /// The names of everything that users can name, for each version.
    pub(crate) fn names_by_version(&self) -> Vec<BTreeSet<String>> {
        self.views().iter().map(View::all_names).collect()
    }
}

/// The nearest names, as the end of a sentence: `; did you mean ...?`
pub(crate) fn suggestion(name: &str, all: &BTreeSet<String>) -> String {
    let wanted = name.to_lowercase();
    let mut near: Vec<(usize, &String)> = all
        .iter()
        .filter_map(|each| {
            let lower = each.to_lowercase();
            // The end of a path counts as near, however long the path is.
            let is_end = lower.ends_with(&format!(".{wanted}")) || wanted.ends_with(&format!(".{lower}"));
            let distance = if is_end { 1 } else { distance(&wanted, &lower) };
            (distance <= wanted.chars().count() / 3 + 1).then_some((distance, each))
        })
        .collect();
    near.sort();
    near.truncate(SUGGESTIONS);
    if near.is_empty() {
        return String::new();
    }
    let names: Vec<String> = near.iter().map(|(_, name)| format!("`{name}`")).collect();
    format!("; the nearest names are {}", names.join(", "))
}

/// The number of characters to insert, remove or replace.
fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (index, character) in one.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = index + 1;
        for (column, known) in other.iter().enumerate() {
            let replaced = diagonal + usize::from(character != *known);
            diagonal = row[column + 1];
            row[column + 1] = replaced.min(diagonal + 1).min(row[column] + 1);
        }
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::distance;

    #[test]
    fn the_distance_counts_edits() {
        for (one, other, expected) in [("", "abc", 3), ("kitten", "sitting", 3), ("same", "same", 0)] {
            assert_eq!(distance(one, other), expected);
        }
    }
}
