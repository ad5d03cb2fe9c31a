//! `JsonSchema` of schemars 1 for the types of this crate, and the macros that implement it for
//! generated types.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use crate::{DateTime, Decimal, SecretString};

/// The bound on types that have a JSON Schema if the feature is on.
#[doc(hidden)]
pub trait MaybeJsonSchema: JsonSchema {}

impl<T: JsonSchema> MaybeJsonSchema for T {}

// Without a format, because some dates of Saferpay have no offset or no time.
crate::impl_text_schema!(DateTime);
crate::impl_text_schema!(SecretString);

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

/// The schema of an open enum: the known values, or any other string.
#[must_use]
pub fn open_enum(listed: &[&str]) -> Schema {
    json_schema!({ "anyOf": [{ "type": "string", "enum": listed }, { "type": "string" }] })
}

/// The JSON Schema of a type that is a text in JSON.
#[doc(hidden)]
#[macro_export]
macro_rules! impl_text_schema {
    ($name:ident) => {
        impl $crate::schemars::JsonSchema for $name {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> ::std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut $crate::schemars::SchemaGenerator) -> $crate::schemars::Schema {
                $crate::schemars::json_schema!({ "type": "string" })
            }
        }
    };
}

/// The JSON Schema of a record, from the types of its fields.
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
