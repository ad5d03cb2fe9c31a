//! A page held against an OpenAPI document of its version.
//!
//! What both can state is compared, and nothing else:
//!
//! - Names that never go over the wire are no facts: those of schemas and of parameters in
//!   a path. A field holds the same on both sides where what it refers to has the same fields.
//! - Titles, chapters, texts, examples and the order of things are not compared, nor are
//!   containers that no message holds.
//! - What OpenAPI has no word for counts where the document says it in an extension of ours,
//!   and is no difference where it is silent: `recommended`, room for further values, the
//!   licence, since when something is deprecated, and classes of characters without a pattern.

mod field;
mod service;

use std::collections::{BTreeMap, BTreeSet};

use super::{Check, Contradiction, Subject};
use saferpay_openapi::Reading;
use saferpay_spec::{Field, Message, MessagePart, Operation, OperationRef, Specification, TableRef};

/// Finds every difference between a page and a document.
#[must_use]
pub fn differences(page: &Specification, document: &Reading) -> Vec<Contradiction> {
    let (page, of_document) = (service::complete(page), service::complete(&document.specification));
    let mut comparison = Comparison::new(&page, &of_document, document);
    service::compare(&mut comparison);
    comparison.fields(&TableRef::Error, &TableRef::Error, &page.error.fields, &of_document.error.fields);
    comparison.operations();
    comparison.found.sort();
    comparison.found.dedup();
    comparison.found
}

struct Comparison<'a> {
    page: &'a Specification,
    document: &'a Specification,
    /// Where the document says what.
    reading: &'a Reading,
    /// The containers that were compared, page's and document's.
    compared: BTreeSet<(&'a str, &'a str)>,
    found: Vec<Contradiction>,
}

impl<'a> Comparison<'a> {
    fn new(page: &'a Specification, document: &'a Specification, reading: &'a Reading) -> Self {
        Self { page, document, reading, compared: BTreeSet::new(), found: Vec::new() }
    }

    /// A difference: the table and field on the page, what stands where in the document, and
    /// both readings.
    fn add(&mut self, check: Check, owner: impl Into<Subject>, field: &str, pointer: &str, readings: &str) {
        let detail = format!("{readings} ({}{pointer})", self.reading.source);
        let (owner, field) = (owner.into(), field.to_owned());
        self.found.push(Contradiction { check, owner, field, detail });
    }

    fn operations(&mut self) {
        let reading = self.reading;
        let others: BTreeMap<String, &Operation> =
            self.document.operations.iter().map(|operation| (on_the_wire(operation), operation)).collect();
        let mut known = BTreeSet::new();
        for operation in &self.page.operations {
            let key = on_the_wire(operation);
            if let Some(other) = others.get(&key) {
                self.operation(operation, other);
            } else {
                let readings = "the page has the operation, the document has not";
                self.add(Check::DocumentOperation, operation.reference(), "", "#/paths", readings);
            }
            known.insert(key);
        }
        for (_, other) in others.iter().filter(|(key, _)| !known.contains(*key)) {
            let owner = other.reference();
            let readings = "the document has the operation, the page has not";
            let pointer = reading.pointers.operation(&owner);
            self.add(Check::DocumentOperation, owner, "", pointer, readings);
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
        let reading = self.reading;
        let [table, its_table] = tables;
        match (page, other) {
            (Some(page), Some(other)) => self.fields(table, its_table, &page.fields, &other.fields),
            (None, None) => {}
            (Some(_), None) => {
                let pointer = reading.pointers.operation(operation);
                let readings = "the page has a body, the document none";
                self.add(Check::DocumentBody, table.clone(), "", pointer, readings);
            }
            (None, Some(_)) => {
                let pointer = reading.pointers.table(its_table);
                let readings = "the document has a body, the page none";
                self.add(Check::DocumentBody, table.clone(), "", pointer, readings);
            }
        }
    }

    /// Compares two tables, and the containers that their fields hold.
    fn fields(&mut self, table: &TableRef, its_table: &TableRef, page: &'a [Field], other: &'a [Field]) {
        let reading = self.reading;
        for field in page {
            if let Some(other) = other.iter().find(|other| other.name == field.name) {
                let pointer = reading.pointers.field(its_table, &field.name);
                for (check, readings) in field::differences(field, other) {
                    self.add(check, table.clone(), &field.name, pointer, &readings);
                }
                self.held(table, pointer, field, other);
            } else {
                let pointer = reading.pointers.table(its_table);
                let readings = "the page has the field, the document has not";
                self.add(Check::DocumentField, table.clone(), &field.name, pointer, readings);
            }
        }
        for other in other.iter().filter(|other| page.iter().all(|field| field.name != other.name)) {
            let pointer = reading.pointers.field(its_table, &other.name);
            let readings = "the document has the field, the page has not";
            self.add(Check::DocumentField, table.clone(), &other.name, pointer, readings);
        }
    }

    /// Compares what two fields hold. Names that both sides know must be the same; under a
    /// name that one side alone knows, the fields are what counts.
    fn held(&mut self, table: &TableRef, pointer: &str, field: &'a Field, other: &'a Field) {
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

/// Method and path without the names of parameters, which no server sees.
fn on_the_wire(operation: &Operation) -> String {
    let parts = operation.path.split('/').map(|part| if part.starts_with('[') { "[]" } else { part });
    format!("{} {}", operation.method, parts.collect::<Vec<_>>().join("/"))
}
