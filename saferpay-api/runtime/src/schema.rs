//! `JsonSchema` of schemars 1 for the types of this crate, and the macros that implement it for
//! generated types.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Value, json};

use crate::header::{RequestHeader, ResponseHeader, WithRequestHeader, WithResponseHeader};
use crate::record::Record;
use crate::{DateTime, Decimal, SecretString};

/// The bound on types that have a JSON Schema if the feature is on.
#[doc(hidden)]
pub trait MaybeJsonSchema: JsonSchema {}

impl<T: JsonSchema> MaybeJsonSchema for T {}

impl JsonSchema for DateTime {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "DateTime".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        // Without a format, because some dates of Saferpay have no offset or no time.
        json_schema!({ "type": "string" })
    }
}

impl JsonSchema for SecretString {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "SecretString".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string" })
    }
}

impl JsonSchema for Decimal {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Decimal".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": ["string", "number"] })
    }
}

impl<T: Record> JsonSchema for WithRequestHeader<T> {
    fn schema_name() -> Cow<'static, str> {
        format!("{}WithHeader", T::schema_name()).into()
    }

    fn schema_id() -> Cow<'static, str> {
        format!("{}::WithRequestHeader", T::schema_id()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let header = generator.subschema_for::<RequestHeader>();
        with_member(T::json_schema(generator), crate::header::REQUEST_HEADER, header)
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
        with_member(T::json_schema(generator), crate::header::RESPONSE_HEADER, header)
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

/// The schema of an open enum: the known values, or any other string.
#[must_use]
pub fn open_enum(listed: &[&str]) -> Schema {
    json_schema!({ "anyOf": [{ "type": "string", "enum": listed }, { "type": "string" }] })
}

/// The JSON Schema of a record, from its descriptor.
#[doc(hidden)]
#[macro_export]
macro_rules! impl_record_schema {
    ($name:ident) => {
        impl $crate::schemars::JsonSchema for $name {
            #[inline]
            fn schema_name() -> ::std::borrow::Cow<'static, str> {
                <Self as $crate::record::Record>::DESCRIPTOR.name().into()
            }

            // Several versions have a type with this name.
            #[inline]
            fn schema_id() -> ::std::borrow::Cow<'static, str> {
                concat!(module_path!(), "::", stringify!($name)).into()
            }

            #[inline]
            fn json_schema(generator: &mut $crate::schemars::SchemaGenerator) -> $crate::schemars::Schema {
                $crate::record::json_schema::<Self>(generator)
            }
        }
    };
}

/// The JSON Schema of an open enum.
#[doc(hidden)]
#[macro_export]
macro_rules! impl_open_enum_schema {
    ($name:ident) => {
        impl $crate::schemars::JsonSchema for $name {
            #[inline]
            fn schema_name() -> ::std::borrow::Cow<'static, str> {
                <Self as $crate::open_enum::OpenEnum>::DESCRIPTOR.name.into()
            }

            // Several versions have an enum with this name.
            #[inline]
            fn schema_id() -> ::std::borrow::Cow<'static, str> {
                concat!(module_path!(), "::", stringify!($name)).into()
            }

            #[inline]
            fn json_schema(_: &mut $crate::schemars::SchemaGenerator) -> $crate::schemars::Schema {
                let listed: Vec<&str> = Self::values().iter().map(Self::as_str).collect();
                $crate::schema::open_enum(&listed)
            }
        }
    };
}
