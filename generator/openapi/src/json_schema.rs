//! A request or response as a self-contained JSON Schema.

use serde_json::{Map, Value, json};

use super::export::Writer;
use super::{Describe, Dialect};
use saferpay_spec::names::Names;
use saferpay_spec::required::RequiredFields;
use saferpay_spec::{Message, MessageRef, Specification, TableRef};

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
    let reached = specification.reached(&message.fields);
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
