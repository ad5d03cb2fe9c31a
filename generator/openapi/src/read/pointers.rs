//! The JSON pointers of everything that was read from a document.

use std::collections::BTreeMap;

use saferpay_spec::{OperationRef, TableRef};

use super::node::Node;

/// The JSON pointers of operations, tables and fields.
#[derive(Clone, Debug, Default)]
pub struct Pointers {
    operations: BTreeMap<OperationRef, String>,
    tables: BTreeMap<TableRef, String>,
    fields: BTreeMap<(TableRef, String), String>,
}

/// The pointer of the whole document.
const DOCUMENT: &str = "#";

impl Pointers {
    /// The pointer of an operation; the whole document where it is not known.
    #[must_use]
    pub fn operation(&self, operation: &OperationRef) -> &str {
        self.operations.get(operation).map_or(DOCUMENT, String::as_str)
    }

    /// The pointer of a table; the whole document where it is not known.
    #[must_use]
    pub fn table(&self, table: &TableRef) -> &str {
        self.tables.get(table).map_or(DOCUMENT, String::as_str)
    }

    /// The pointer of a field, or else of its table.
    #[must_use]
    pub fn field(&self, table: &TableRef, field: &str) -> &str {
        let found = self.fields.get(&(table.clone(), field.to_owned()));
        found.map_or_else(|| self.table(table), String::as_str)
    }

    /// Adds the place of an operation; the first place counts.
    pub(super) fn add_operation(&mut self, operation: &OperationRef, place: &Node<'_>) {
        self.operations.entry(operation.clone()).or_insert_with(|| place.pointer());
    }

    /// Adds the place of a table; the first place counts.
    pub(super) fn add_table(&mut self, table: &TableRef, place: &Node<'_>) {
        self.tables.entry(table.clone()).or_insert_with(|| place.pointer());
    }

    /// Adds the place of a field; the first place counts.
    pub(super) fn add_field(&mut self, table: &TableRef, field: &str, place: &Node<'_>) {
        let key = (table.clone(), field.to_owned());
        self.fields.entry(key).or_insert_with(|| place.pointer());
    }
}
