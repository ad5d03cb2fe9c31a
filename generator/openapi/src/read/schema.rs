//! Reads schemas as lists of fields.

use std::collections::BTreeSet;

use super::node::Node;
use super::{Reader, field};
use crate::extension;
use saferpay_spec::{Field, Presence, TableRef};

/// The keys of an object schema.
const RECORD: &[&str] = &[
    "type",
    "title",
    "description",
    "properties",
    "required",
    "additionalProperties",
    "allOf",
    "deprecated",
    "nullable",
    "example",
    "examples",
];

/// The keys of the rules of an object schema. They count only together with the extension of the fields,
/// from which the rules are read.
const RULES: &[&str] = &["oneOf", "anyOf", "not", "dependentRequired", "if", "then"];

impl<'a> Reader<'a> {
    /// The schema that a reference points to, with its name.
    pub(super) fn referred(&mut self, place: &Node<'a>) -> Option<(&'a str, Node<'a>)> {
        self.component("schemas", place)
    }

    /// The fields of an object schema, those of what it builds on first.
    pub(super) fn record(&mut self, table: &TableRef, place: &Node<'a>) -> Vec<Field> {
        self.record_within(table, place, 0)
    }

    fn record_within(&mut self, table: &TableRef, place: &Node<'a>, depth: usize) -> Vec<Field> {
        let mut fields = Vec::new();
        if !self.spend(place, 1) {
            return fields;
        }
        if depth > 8 {
            self.diagnostics.add(place, "extends itself, or more than eight others");
            return fields;
        }
        if let Some((_, base)) = place.get("$ref").and_then(|_| self.referred(place)) {
            return self.record_within(table, &base, depth + 1);
        }
        self.pointers.add_table(table, place);
        let has_rules = place.get("properties").is_some_and(|properties| {
            properties.members().into_iter().any(|(_, property)| property.get(extension::RULES).is_some())
        });
        let known = if has_rules { [RECORD, RULES].concat() } else { RECORD.to_vec() };
        if !self.only(place, &known) {
            return fields;
        }
        if !matches!(&*field::type_of(place), "" | "object") {
            self.diagnostics.add(place, "is not an object; containers and bodies are objects");
        }
        for base in place.get("allOf").map(|bases| bases.items()).unwrap_or_default() {
            fields.extend(self.record_within(table, &base, depth + 1));
        }
        let required = place.get("required").map(|list| self.texts(&list)).unwrap_or_default();
        let properties = place.get("properties").map(|properties| properties.members()).unwrap_or_default();
        let required: BTreeSet<&str> = required.iter().map(String::as_str).collect();
        for &name in &required {
            if place.get("properties").is_none_or(|properties| properties.get(name).is_none()) {
                self.diagnostics.add(place, format!("requires `{name}`, which is not a property"));
            }
        }
        for (name, property) in properties {
            let presence = if required.contains(name) || property.has_true(extension::MANDATORY) {
                Presence::Mandatory
            } else if property.has_true(extension::RECOMMENDED) {
                Presence::Recommended
            } else {
                Presence::Optional
            };
            if let Some(field) = self.field(name, presence, &property) {
                self.pointers.add_field(table, name, &property);
                fields.push(field);
            }
        }
        fields
    }
}
