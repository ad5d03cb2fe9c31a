//! JSON Schema with the feature `schemars1` off: nothing is generated.
//!
//! The macros are defined here rather than tested by `cfg` where they are used, because the
//! features of this crate decide, not those of its users.

/// The bound on types that have a JSON Schema if the feature is on.
#[doc(hidden)]
pub trait MaybeJsonSchema {}

impl<T> MaybeJsonSchema for T {}

/// The JSON Schema of a type that is a text in JSON.
#[doc(hidden)]
#[macro_export]
macro_rules! impl_text_schema {
    ($name:ident) => {};
}

/// The JSON Schema of a record.
#[doc(hidden)]
#[macro_export]
macro_rules! impl_record_schema {
    ($name:ident) => {};
}

/// The JSON Schema of an open enum.
#[doc(hidden)]
#[macro_export]
macro_rules! impl_open_enum_schema {
    ($name:ident) => {};
}
