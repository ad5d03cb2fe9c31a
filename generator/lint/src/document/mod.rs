//! Compares a page with an OpenAPI document of its version.
//!
//! The comparison covers what both can state:
//!
//! - The names of schemas and path parameters are never sent, so they do not count. Two fields refer
//!   to the same container if the containers have the same fields.
//! - Titles, chapters, texts, examples, the order of items, and containers that no message uses do
//!   not count.
//! - OpenAPI has no notation for `recommended`, open lists of values, licenses, the version of a
//!   deprecation, and character classes without a pattern. A document can state them in an extension
//!   (`x-saferpay-...`); without it, there is no difference.

mod comparison;
mod field;
mod service;

use std::collections::{BTreeMap, BTreeSet};

use self::comparison::Comparison;
use crate::check::Check;
use crate::contradiction::Contradiction;
use saferpay_openapi::ParsedDocument;
use saferpay_spec::{Field, Message, MessagePart, Operation, OperationRef, Specification, TableRef};

/// Finds every difference between a page and a document.
#[must_use]
pub fn differences(page: &Specification, document: &ParsedDocument) -> Vec<Contradiction> {
    let (page, of_document) = (service::complete(page), service::complete(&document.specification));
    let mut comparison = Comparison::new(&page, &of_document, document);
    service::compare(&mut comparison);
    comparison.fields(&TableRef::Error, &TableRef::Error, &page.error.fields, &of_document.error.fields);
    comparison.operations();
    comparison.found.sort();
    comparison.found.dedup();
    comparison.found
}

impl<'a> Comparison<'a> {
    fn operations(&mut self) {
        let parsed = self.parsed;
        let others: BTreeMap<String, &Operation> = self
            .document
            .operations
            .iter()
            .map(|operation| (without_parameter_names(operation), operation))
            .collect();
        let mut known = BTreeSet::new();
        for operation in &self.page.operations {
            let key = without_parameter_names(operation);
            if let Some(other) = others.get(&key) {
                self.operation(operation, other);
            } else {
                let detail = "the page has the operation, the document does not";
                self.add(Check::DocumentOperation, operation.reference(), "", "#/paths", detail);
            }
            known.insert(key);
        }
        for (_, other) in others.iter().filter(|(key, _)| !known.contains(*key)) {
            let owner = other.reference();
            let detail = "the document has the operation, the page does not";
            let pointer = parsed.pointers.operation(&owner);
            self.add(Check::DocumentOperation, owner, "", pointer, detail);
        }
    }

    fn operation(&mut self, page: &'a Operation, other: &'a Operation) {
        service::operation(self, page, other);
        let tables = |part| [page, other].map(|operation| TableRef::from(operation.message_ref(part)));
        let [query, its_query] = tables(MessagePart::Query);
        self.fields(&query, &its_query, &page.query, &other.query);
        let parts = [
            (MessagePart::Request, &page.request, &other.request),
            (MessagePart::Response, &page.response, &other.response),
        ];
        for (part, page, its) in parts {
            let tables = tables(part);
            self.body(&tables, &other.reference(), page.as_ref(), its.as_ref());
        }
    }

    /// Compares two bodies. `tables` are the page's and the document's.
    fn body(
        &mut self,
        tables: &[TableRef; 2],
        operation: &OperationRef,
        page: Option<&'a Message>,
        other: Option<&'a Message>,
    ) {
        let parsed = self.parsed;
        let [table, its_table] = tables;
        match (page, other) {
            (Some(page), Some(other)) => self.fields(table, its_table, &page.fields, &other.fields),
            (None, None) => {}
            (Some(_), None) => {
                let pointer = parsed.pointers.operation(operation);
                let detail = "the page has a body, the document none";
                self.add(Check::DocumentBody, table.clone(), "", pointer, detail);
            }
            (None, Some(_)) => {
                let pointer = parsed.pointers.table(its_table);
                let detail = "the document has a body, the page none";
                self.add(Check::DocumentBody, table.clone(), "", pointer, detail);
            }
        }
    }

    /// Compares two tables, and the containers that their fields refer to.
    fn fields(&mut self, table: &TableRef, its_table: &TableRef, page: &'a [Field], other: &'a [Field]) {
        let parsed = self.parsed;
        for field in page {
            if let Some(other) = other.iter().find(|other| other.name == field.name) {
                let pointer = parsed.pointers.field(its_table, &field.name);
                for (check, detail) in field::differences(field, other) {
                    self.add(check, table.clone(), &field.name, pointer, &detail);
                }
                self.containers(table, pointer, field, other);
            } else {
                let pointer = parsed.pointers.table(its_table);
                let detail = "the page has the field, the document does not";
                self.add(Check::DocumentField, table.clone(), &field.name, pointer, detail);
            }
        }
        for other in other.iter().filter(|other| page.iter().all(|field| field.name != other.name)) {
            let pointer = parsed.pointers.field(its_table, &other.name);
            let detail = "the document has the field, the page does not";
            self.add(Check::DocumentField, table.clone(), &other.name, pointer, detail);
        }
    }

    /// Compares the containers that two fields refer to. Names that both sides have must match; otherwise
    /// the fields of the containers count.
    fn containers(&mut self, table: &TableRef, pointer: &str, field: &'a Field, other: &'a Field) {
        let (Some(id), Some(its_id)) = (field.reference.as_deref(), other.reference.as_deref()) else {
            return;
        };
        if field.kind != other.kind {
            return;
        }
        let (container, its_container) = (self.page.container(id), self.document.container(its_id));
        let is_known = self.page.container(its_id).is_some() || self.document.container(id).is_some();
        if id != its_id && (is_known || container.is_none() || its_container.is_none()) {
            let readings =
                format!("the page says {}, the document {}", field::kind(field), field::kind(other));
            self.add(Check::DocumentType, table.clone(), &field.name, pointer, &readings);
        } else if let (Some(container), Some(its_container)) = (container, its_container)
            && self.compared.insert((id, its_id))
        {
            let [table, its_table] = [id, its_id].map(|id| TableRef::Container(id.to_owned()));
            self.fields(&table, &its_table, &container.fields, &its_container.fields);
        }
    }
}

/// Method and path without the names of parameters, which are never sent.
fn without_parameter_names(operation: &Operation) -> String {
    let parts = operation.path.split('/').map(|part| if part.starts_with('[') { "[]" } else { part });
    format!("{} {}", operation.method, parts.collect::<Vec<_>>().join("/"))
}
