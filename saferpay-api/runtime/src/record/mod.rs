//! How the generated types are read, written and printed.
//!
//! A *record* is a generated struct. It says only three things about itself: what is known of its
//! fields ([`TypeDescriptor`]), where each of them is to be stored ([`Place`]), and which they are, one after
//! the other ([`FieldVisitor`]). Everything else stands here once, for all records: reading and writing
//! through serde, copying and comparing, printing with secrets masked, and finding the place of a
//! fault.
//!
//! Writing is compiled for each record that a program writes, and as fast as if it were written by
//! hand. All else knows a field as one of a few kinds of place or of [`ValueRef`], and is the same code
//! for all records, but for a shell. The compiler therefore has little to do per type, both in the
//! generated crate and in the programs that use it.

mod clone;
mod debug;
mod deserialize;
mod eq;
mod field;
mod field_visitor;
#[cfg(feature = "schemars1")]
mod json_schema;
mod path;
mod place;
mod serialize;
#[cfg(test)]
mod tests;
mod type_descriptor;
mod value_ref;

pub use clone::clone;
pub use debug::debug;
pub use deserialize::{Member, deserialize, deserialize_into, deserialize_into_with_member};
pub use eq::eq;
pub use field::Field;
pub use field_visitor::{FieldVisitor, OnField};
#[cfg(feature = "schemars1")]
pub use json_schema::json_schema;
pub use path::{Path, Segment};
pub use place::{EnumPlace, FieldValue, ListPlace, OptionalPlace, Place};
pub use serialize::{serialize, serialize_with_member};
pub use type_descriptor::TypeDescriptor;
pub use value_ref::ValueRef;

pub use crate::schema::MaybeJsonSchema;

use serde::Serialize;

/// A generated struct, as its own code describes it.
pub trait Record: MaybeJsonSchema + Serialize + Sized {
    /// A value to be filled by reading. No user ever sees it unfilled.
    const EMPTY: Self;

    /// What is known of it, the same for all values.
    const DESCRIPTOR: TypeDescriptor;

    /// Where the field with this index is stored.
    fn place_at(&mut self, index: usize) -> Place<'_>;

    /// Shows all fields, in the order of their indices.
    ///
    /// To whom, goes by value: a reference more is a lifetime more, which costs the compiled crate as
    /// much as a function.
    fn accept<'a>(&'a self, to: impl FieldVisitor<'a>);
}

/// Any [`Record`], behind a reference.
pub trait Reflect {
    fn descriptor(&self) -> &'static TypeDescriptor;
    fn place_of(&mut self, index: usize) -> Place<'_>;

    /// Tells what the fields hold that are not left out, in the order of their indices.
    fn for_each_field<'a>(&'a self, on_field: OnField<'_, 'a>);

    /// A reference to its JSON Schema.
    #[cfg(feature = "schemars1")]
    fn reference(&self, generator: &mut schemars::SchemaGenerator) -> schemars::Schema;
}

impl<T: Record> Reflect for T {
    fn descriptor(&self) -> &'static TypeDescriptor {
        const { &T::DESCRIPTOR }
    }

    fn place_of(&mut self, index: usize) -> Place<'_> {
        self.place_at(index)
    }

    fn for_each_field<'a>(&'a self, on_field: OnField<'_, 'a>) {
        self.accept(field_visitor::ValueVisitor::new(self.descriptor().fields(), on_field));
    }

    #[cfg(feature = "schemars1")]
    fn reference(&self, generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        generator.subschema_for::<T>()
    }
}

/// Makes a struct a [`Record`], by a table of its fields: an index, the name in the struct, whether it
/// is mandatory and whether it is secret, the name on the wire, and rules.
///
/// ```text
/// 0 number: mandatory secret "Number" numeric(1, 19),
/// ```
///
/// Ignored of it has to be imported: every import costs the compiled crate as much as a function. And
/// a field without rules is given none, not an empty list of them, which would cost too.
///
/// With it come `Serialize`, `Deserialize`, `Clone`, `PartialEq`, `Debug` and `validate`,
/// `JsonSchema` where the feature is on, and in square brackets what the fields are good for: see
/// `answers`.
///
/// Documentation stands in one attribute each, of which the compiler then keeps one a type and not
/// five. All of it is `#[inline]`: a program then compiles what it uses of the types, and the
/// generated crate, which uses none of them, compiles nothing.
#[doc(hidden)]
#[macro_export]
macro_rules! impl_record {
    ($name:ident [$($answer:ident)+] $fields:tt) => {
        $crate::impl_record!($name $fields);
        $($crate::impl_answer!($answer $name);)+
    };
    ($name:ident {
        $($index:literal $field:ident:
            $presence:ident $($secret:ident)? $wire:literal
            $($rule:ident($($bound:tt)*) $($further:ident($($limit:tt)*))*)?),* $(,)?
    }) => {
        impl $crate::record::Record for $name {
            const EMPTY: Self = Self { $($field: $crate::record::FieldValue::EMPTY),* };
            const DESCRIPTOR: $crate::record::TypeDescriptor = $crate::record::TypeDescriptor::new(stringify!($name), &[
                $($crate::record::Field::$presence($wire)$(.$secret())?$(.bound(&[
                    $crate::validation::rule::Rule::$rule($($bound)*),
                    $($crate::validation::rule::Rule::$further($($limit)*)),*
                ]))?),*
            ]);

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
            #[doc = "Holds it against the rules of the specification, as clients do before they send.\n\n# Errors\n\nEverything that is wrong, at once."]
            #[inline]
            pub fn validate(&self) -> Result<(), $crate::validation::ValidationError> {
                $crate::validation::validate(self, &$crate::validation::Validation::new())
            }
        }

        $crate::impl_record_schema!($name);
    };
}
