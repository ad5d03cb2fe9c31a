//! Names that users write: JSON paths, fields of containers and operations.

use std::collections::BTreeSet;

use crate::model::Body;
use crate::nearest::suggestion;
use crate::occurrences::{Occurrence, joined};
use crate::versions::Versions;
use crate::view::{Table, View};
use saferpay_spec::MessagePart;

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
