use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Map, Value};

use super::{Place, Record, Reflect};
use crate::Decimal;

/// The JSON Schema of a record, derived from the places of its fields.
pub fn json_schema<T: Record>(generator: &mut SchemaGenerator) -> Schema {
    let mut blank = T::EMPTY;
    fields_schema(&mut blank, generator)
}

fn fields_schema(record: &mut dyn Reflect, generator: &mut SchemaGenerator) -> Schema {
    let mut properties = Map::new();
    let mut required = Vec::new();
    for (index, field) in record.descriptor().fields().iter().enumerate() {
        let schema = place_schema(record.place_of(index), generator);
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

fn place_schema(place: Place<'_>, generator: &mut SchemaGenerator) -> Schema {
    match place {
        Place::Ignored | Place::Json(_) => Schema::default(),
        Place::Text(_) | Place::OptionalText(_) => json_schema!({ "type": "string" }),
        Place::Bool(_) => json_schema!({ "type": "boolean" }),
        Place::Integer(_) => i64::json_schema(generator),
        Place::Decimal(_) => Decimal::json_schema(generator),
        Place::Enum(value) => value.reference(generator),
        Place::Record(record) => record.reference(generator),
        Place::Optional(optional) => place_schema(optional.insert(), generator),
        Place::List(list) => {
            let items = place_schema(list.push(), generator);
            json_schema!({ "type": "array", "items": items })
        }
    }
}
