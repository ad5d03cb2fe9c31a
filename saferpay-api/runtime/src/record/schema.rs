use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Map, Value};

use super::{AnyRecord, Record, Slot};
use crate::Decimal;

/// The JSON Schema of a record, found by looking at where its fields are stored.
pub fn describe<T: Record>(generator: &mut SchemaGenerator) -> Schema {
    let mut blank = T::BLANK;
    describe_fields(&mut blank, generator)
}

fn describe_fields(record: &mut dyn AnyRecord, generator: &mut SchemaGenerator) -> Schema {
    let mut properties = Map::new();
    let mut required = Vec::new();
    for (index, field) in record.table().fields().iter().enumerate() {
        let schema = describe_value(record.slot_of(index), generator);
        properties.insert(field.name().to_owned(), schema.to_value());
        if field.is_mandatory() {
            required.push(Value::from(field.name()));
        }
    }
    let mut schema = json_schema!({ "type": "object", "properties": properties });
    if !required.is_empty() {
        schema.insert("required".to_owned(), required.into());
    }
    schema
}

fn describe_value(slot: Slot<'_>, generator: &mut SchemaGenerator) -> Schema {
    match slot {
        Slot::Nothing | Slot::Any(_) => Schema::default(),
        Slot::Text(_) | Slot::OptionalText(_) => json_schema!({ "type": "string" }),
        Slot::Flag(_) => json_schema!({ "type": "boolean" }),
        Slot::Integer(_) => i64::json_schema(generator),
        Slot::Decimal(_) => Decimal::json_schema(generator),
        Slot::Open(value) => value.reference(generator),
        Slot::Record(record) => record.reference(generator),
        Slot::Optional(optional) => describe_value(optional.fill(), generator),
        Slot::List(list) => {
            let items = describe_value(list.grow(), generator);
            json_schema!({ "type": "array", "items": items })
        }
    }
}
