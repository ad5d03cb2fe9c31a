//! The JSON Schemas of messages with their headers.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde_json::{Value, json};

use super::{
    REQUEST_HEADER, RESPONSE_HEADER, RequestHeader, ResponseHeader, WithRequestHeader, WithResponseHeader,
};
use crate::record::Record;

impl<T: Record> JsonSchema for WithRequestHeader<T> {
    fn schema_name() -> Cow<'static, str> {
        format!("{}WithHeader", T::schema_name()).into()
    }

    fn schema_id() -> Cow<'static, str> {
        format!("{}::WithRequestHeader", T::schema_id()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let header = generator.subschema_for::<RequestHeader>();
        with_member(T::json_schema(generator), REQUEST_HEADER, header)
    }
}

impl<T: Record> JsonSchema for WithResponseHeader<T> {
    fn schema_name() -> Cow<'static, str> {
        format!("{}WithHeader", T::schema_name()).into()
    }

    fn schema_id() -> Cow<'static, str> {
        format!("{}::WithResponseHeader", T::schema_id()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let header = generator.subschema_for::<ResponseHeader>();
        with_member(T::json_schema(generator), RESPONSE_HEADER, header)
    }
}

fn with_member(mut schema: Schema, name: &str, member: Schema) -> Schema {
    let object = schema.ensure_object();
    if let Some(properties) = object.entry("properties").or_insert(json!({})).as_object_mut() {
        properties.insert(name.to_owned(), member.to_value());
    }
    if let Some(required) = object.entry("required").or_insert(json!([])).as_array_mut() {
        required.push(Value::from(name));
    }
    schema
}
