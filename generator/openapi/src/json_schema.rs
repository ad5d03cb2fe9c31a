//! A request or response as a self-contained JSON Schema.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::export::Writer;
use super::{Describe, Dialect};
use saferpay_spec::names::Names;
use saferpay_spec::required::RequiredFields;
use saferpay_spec::{Field, Message, MessageRef, Specification, TableRef};

/// The JSON Schema (2020-12) of one message of an operation, with the containers
/// that it needs.
#[must_use]
pub fn json_schema(
    specification: &Specification,
    names: &Names,
    required: &RequiredFields,
    describe: Describe<'_>,
    of: &MessageRef,
    message: &Message,
) -> Value {
    let version = specification.version;
    let writer = Writer::new(specification, names, required, describe, Dialect::V3_1, "#/$defs/");
    let reached = reached(specification, &message.fields);
    let definitions: Map<String, Value> = specification
        .containers
        .iter()
        .filter(|container| reached.contains(container.id.as_str()))
        .map(|container| {
            let table = TableRef::Container(container.id.clone());
            (container.id.clone(), writer.record(&table, &container.fields))
        })
        .collect();
    let mut schema = Map::new();
    schema.insert("$schema".to_owned(), "https://json-schema.org/draft/2020-12/schema".into());
    schema.insert("title".to_owned(), json!(format!("{of}, SpecVersion {version}")));
    if let Value::Object(record) = writer.record(&of.clone().into(), &message.fields) {
        schema.extend(record);
    }
    if !definitions.is_empty() {
        schema.insert("$defs".to_owned(), definitions.into());
    }
    schema.into()
}

/// The containers that fields refer to, directly or through others.
fn reached<'a>(specification: &'a Specification, fields: &'a [Field]) -> BTreeSet<&'a str> {
    let mut reached = BTreeSet::new();
    let mut waiting: Vec<&[Field]> = vec![fields];
    while let Some(fields) = waiting.pop() {
        for id in fields.iter().filter_map(|field| field.reference.as_deref()) {
            if reached.insert(id)
                && let Some(container) = specification.container(id)
            {
                waiting.push(&container.fields);
            }
        }
    }
    reached
}
