//! What the feature `schemars1` asks for, which is off: nothing.
//!
//! Whether a type has a schema is decided here, and not where the macros are used: the features of
//! this crate are those that all its users together ask for.

/// What a type has to have so that its schema can be told.
pub trait MaybeJsonSchema {}

impl<T> MaybeJsonSchema for T {}

/// The schema of a record.
#[doc(hidden)]
#[macro_export]
macro_rules! impl_record_schema {
    ($name:ident) => {};
}

/// The schema of a list of values.
#[doc(hidden)]
#[macro_export]
macro_rules! impl_open_enum_schema {
    ($name:ident) => {};
}
