use std::slice::Iter;

use schemars::{Schema, SchemaGenerator, json_schema};
use serde_json::{Map, Value};

use super::{Field, FieldValue, FieldVisitor, Record};

/// The JSON Schema of a record, from the types of its fields.
pub fn json_schema<T: Record>(generator: &mut SchemaGenerator) -> Schema {
    let mut schemas = Schemas {
        rest: T::DESCRIPTOR.fields().iter(),
        generator,
        properties: Map::new(),
        required: Vec::new(),
    };
    T::EMPTY.accept(&mut schemas);
    let Schemas { properties, required, .. } = schemas;
    let mut schema = json_schema!({ "type": "object", "properties": properties });
    if !required.is_empty() {
        schema.insert("required".to_owned(), required.into());
    }
    schema
}

/// Collects the schemas of the fields that it visits.
struct Schemas<'g> {
    rest: Iter<'static, Field>,
    generator: &'g mut SchemaGenerator,
    properties: Map<String, Value>,
    required: Vec<Value>,
}

impl<'a> FieldVisitor<'a> for &mut Schemas<'_> {
    fn field<T: FieldValue>(&mut self, _: &'a T) {
        let Some(field) = self.rest.next() else { return };
        self.properties.insert(field.name().to_owned(), T::schema(self.generator).to_value());
        if field.is_mandatory() {
            self.required.push(Value::from(field.name()));
        }
    }
}
