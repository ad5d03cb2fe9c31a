//! Serialization of the generated types: one implementation for all of them instead of derives.
//!
//! A *record* is a generated struct. Its macro, `impl_record!`, writes three things: a
//! [`TypeDescriptor`] (the names, secrets and rules of its fields), a function from a field's index to
//! the [`Place`] that stores it, and a function that passes its fields to a [`FieldVisitor`]. The rest
//! of this module builds on these and exists once: serde, `Clone`, `PartialEq`, `Debug`, JSON Schema
//! and the access by which [`validation`](crate::validation) and [`answers`](crate::answers) read
//! fields by name.
//!
//! # Why not derive
//!
//! A derived implementation is compiled again for each of the hundreds of types of a version. Here a
//! type adds a table and two small functions. BENCHMARKS.md in the repository, whose figures
//! `cargo xtask bench` measures, compares this with clients that progenitor generates with
//! derives, and with structs that derive and are written by hand:
//!
//! | | this module | derive |
//! | --- | ---: | ---: |
//! | `cargo check` of one version (progenitor) | 1.12 s | 5.10 s |
//! | its peak memory (progenitor) | 260 MB | 563 MB |
//! | release library of one version (progenitor) | 5.8 MB | 17.0 MB |
//! | read of the largest request (by hand) | 7.53 µs | 8.67 µs |
//! | write of the largest request (by hand) | 2.45 µs | 2.29 µs |
//! | allocations of that read (by hand) | 99 | 124 |
//!
//! Instructions and allocations are also checked in CI, by `cargo xtask bench --guard`.
//!
//! # How it dispatches
//!
//! All code sees a record as `&dyn` [`Reflect`] and a field as one of the few variants of [`Place`] or
//! [`ValueRef`], and is compiled once per program. Only what turns serde's formats into fields is
//! compiled for each format: serialization is generic over the serializer, and deserialization over the
//! deserializer. JSON Schemas are compiled for each type whose schema a program uses.
//!
//! # Who allocates
//!
//! The caller's values, and nothing else: deserialization starts from the constant
//! [`Record::EMPTY`] and fills strings and lists in place, without a buffer in between; a
//! [`Decimal`](crate::Decimal) and a `serde_json::Value` are the exceptions. Field names are compared
//! where the deserializer has them. Serialization allocates nothing, and the path of an error is
//! built only after the error has occurred.
//!
//! # Limits
//!
//! * Self-describing formats only, in practice JSON. Deserialization calls `deserialize_any`, because
//!   Saferpay writes some numbers as strings and some strings as numbers, and serialization writes
//!   maps of unknown length. Formats such as postcard or bincode do not work.
//! * At most 64 fields per record: which fields were read is a bit set in a `u64`. More than that do
//!   not compile.
//! * Unknown fields are ignored, a duplicate field is an error, and `null` means absent. Clients that
//!   receive a response with a problem read it again, [leniently](deserialize_leniently).

mod clone;
mod debug;
mod deserialize;
mod eq;
mod explain;
mod field;
mod field_visitor;
#[cfg(feature = "schemars1")]
mod json_schema;
mod lenient;
mod members;
mod path;
mod place;
mod scalars;
mod serialize;
#[cfg(test)]
mod tests;
mod type_descriptor;
mod value_ref;

pub use clone::clone;
pub use debug::debug;
pub use deserialize::{Member, deserialize, deserialize_into, deserialize_into_with_member};
pub use eq::eq;
pub use explain::explain;
pub use field::Field;
pub use field_visitor::{FieldSink, FieldVisitor};
#[cfg(feature = "schemars1")]
pub use json_schema::json_schema;
pub use lenient::deserialize_leniently;
pub use members::{Members, plain_text};
pub use path::{Path, Segment};
pub use place::{EnumPlace, FieldValue, ListPlace, OptionalPlace, Place};
pub use serialize::{serialize, serialize_with_member};
pub use type_descriptor::TypeDescriptor;
pub use value_ref::{ListRef, ValueRef};

use crate::answers::FactPaths;
use crate::input::InputPaths;
pub use crate::schema::MaybeJsonSchema;

/// A generated struct: what `impl_record!` writes for it.
#[doc(hidden)]
pub trait Record: MaybeJsonSchema + Sized {
    /// The value that deserialization starts from. Users never see it with a mandatory field missing.
    const EMPTY: Self;

    /// The description of the type.
    const DESCRIPTOR: TypeDescriptor;

    /// The facts that programs and flows read from it, if it is a response.
    const FACTS: FactPaths = &[];

    /// The values that flows set in it, if it is a request.
    const INPUTS: InputPaths = &[];

    /// The place that stores the field with this index.
    fn place_at(&mut self, index: usize) -> Place<'_>;

    /// Passes all fields to the visitor, in the order of their indices.
    ///
    /// The visitor is passed by value: a reference would add a lifetime, which costs as much compile
    /// time as another function.
    fn accept<'a>(&'a self, to: impl FieldVisitor<'a>);
}

/// Any [`Record`], as a trait object.
#[doc(hidden)]
pub trait Reflect {
    fn descriptor(&self) -> &'static TypeDescriptor;
    fn fact_paths(&self) -> FactPaths;
    fn input_paths(&self) -> InputPaths;
    fn place_of(&mut self, index: usize) -> Place<'_>;

    /// Passes each field that is not omitted to the sink, in the order of their indices.
    fn pass_fields<'a>(&'a self, sink: &mut dyn FieldSink<'a>);
}

impl dyn Reflect + '_ {
    /// Calls `on_field` for each field that is not omitted, in the order of their indices.
    pub fn for_each_field<'a>(&'a self, on_field: impl FnMut(usize, &'static Field, &ValueRef<'a>)) {
        self.pass_fields(&mut field_visitor::EachField(on_field));
    }
}

impl<T: Record> Reflect for T {
    fn descriptor(&self) -> &'static TypeDescriptor {
        const { &T::DESCRIPTOR }
    }

    fn fact_paths(&self) -> FactPaths {
        T::FACTS
    }

    fn input_paths(&self) -> InputPaths {
        T::INPUTS
    }

    fn place_of(&mut self, index: usize) -> Place<'_> {
        self.place_at(index)
    }

    fn pass_fields<'a>(&'a self, sink: &mut dyn FieldSink<'a>) {
        self.accept(field_visitor::ValueVisitor::new(self.descriptor().fields(), sink));
    }
}

/// Implements [`Record`] for a struct, from a table of its fields. A row has the field's index, its name
/// in the struct, whether it is mandatory, whether it is secret, its name in JSON, and its rules:
///
/// ```text
/// 0 number: mandatory secret "Number" numeric(1, 19),
/// ```
///
/// Rules that sentences of the specification state follow with their names:
///
/// ```text
/// 3 id: optional "Id" id(1, 40) + "manual-alias-id" required_if_one_of(2, &["MANUAL"]),
/// ```
///
/// A response has another table before it, of its [facts](crate::answers::Fact): where each is.
///
/// ```text
/// CaptureId: "Transaction.CaptureId",
/// ```
///
/// A request has a table of its [inputs](crate::input::Input) instead, after the word `sets`.
///
/// The macro also implements `Serialize`, `Deserialize`, `Clone`, `PartialEq`, `Debug` and `validate`,
/// `JsonSchema` if the feature is on, and the traits of `answers` that are listed in brackets.
///
/// Three choices keep compile times down. The macro uses full paths, because every import costs as much
/// as a function. A field without rules gets no empty list of rules. Every doc comment is a single
/// attribute, of which the compiler keeps one per type.
///
/// All functions are `#[inline]`: a program compiles those that it uses, and the generated crate,
/// which calls none of them, compiles nothing.
#[doc(hidden)]
#[macro_export]
macro_rules! impl_record {
    ($name:ident [$($answer:ident)+] $($tables:tt)+) => {
        $crate::impl_record!($name $($tables)+);
        $($crate::impl_answer!($answer $name);)+
    };
    ($name:ident $fields:tt) => {
        $crate::impl_record!($name {} sets {} $fields);
    };
    ($name:ident $facts:tt $fields:tt) => {
        $crate::impl_record!($name $facts sets {} $fields);
    };
    ($name:ident sets $inputs:tt $fields:tt) => {
        $crate::impl_record!($name {} sets $inputs $fields);
    };
    ($name:ident { $($fact:ident: $($path:literal)+),* $(,)? } sets { $($input:ident: $($place:literal)+),* $(,)? } {
        $($index:literal $field:ident:
            $presence:ident $($secret:ident)? $wire:literal
            $($rule:ident($($bound:tt)*) $($further:ident($($limit:tt)*))*)?
            $(+ $called:literal $named:ident($($named_bound:tt)*)
                $(+ $also_called:literal $also:ident($($also_bound:tt)*))*)?),* $(,)?
    }) => {
        impl $crate::record::Record for $name {
            const EMPTY: Self = Self { $($field: $crate::record::FieldValue::EMPTY),* };
            const DESCRIPTOR: $crate::record::TypeDescriptor = $crate::record::TypeDescriptor::new(stringify!($name), &[
                $($crate::record::Field::$presence($wire)$(.$secret())?$(.bound(&[
                    $crate::validation::rule::Rule::$rule($($bound)*),
                    $($crate::validation::rule::Rule::$further($($limit)*)),*
                ]))?$(.ruled(&[
                    $crate::validation::rule::Rule::$named($($named_bound)*).named($called),
                    $($crate::validation::rule::Rule::$also($($also_bound)*).named($also_called)),*
                ]))?),*
            ]);
            $crate::record_paths!(FACTS: $crate::answers::FactPaths {
                $($crate::answers::Fact::$fact => $($path)+),*
            });
            $crate::record_paths!(INPUTS: $crate::input::InputPaths {
                $($crate::input::Input::$input => $($place)+),*
            });

            #[inline]
            fn place_at(&mut self, index: usize) -> $crate::record::Place<'_> {
                match index {
                    $($index => $crate::record::FieldValue::place(&mut self.$field),)*
                    _ => $crate::record::Place::Ignored,
                }
            }

            #[inline]
            fn accept<'a>(&'a self, mut to: impl $crate::record::FieldVisitor<'a>) {
                $($crate::record::FieldVisitor::field(&mut to, &self.$field);)*
            }
        }

        impl Clone for $name {
            #[inline]
            fn clone(&self) -> Self {
                $crate::record::clone(self)
            }
        }

        impl PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::record::eq(self, other)
            }
        }

        impl ::std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::record::debug(self, formatter)
            }
        }

        impl $crate::serde::Serialize for $name {
            #[inline]
            fn serialize<S: $crate::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::record::serialize(self, serializer)
            }
        }

        impl<'de> $crate::serde::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<D: $crate::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::record::deserialize(deserializer)
            }
        }

        impl $name {
            #[doc = "Checks the value against the rules of the specification, as clients do before they send it.\n\n# Errors\n\nReturns all violations at once."]
            #[inline]
            pub fn validate(&self) -> Result<(), $crate::validation::ValidationError> {
                $crate::validation::validate(self, &$crate::validation::Validation::new())
            }
        }

        $crate::impl_record_schema!($name);
    };
}

/// A table of facts or inputs. Most records have none and keep the default, because each constant costs compile
/// time and size.
#[doc(hidden)]
#[macro_export]
macro_rules! record_paths {
    ($name:ident: $type:ty {}) => {};
    ($name:ident: $type:ty { $($key:expr => $($path:literal)+),+ }) => {
        const $name: $type = &[$(($key, &[$($path),+])),+];
    };
}
