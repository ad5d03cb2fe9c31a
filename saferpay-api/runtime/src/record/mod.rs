//! How the generated types are read, written and printed.
//!
//! A *record* is a generated struct. It says only three things about itself: what is known of its
//! fields ([`Table`]), where each of them is to be stored ([`Slot`]), and which they are, one after
//! the other ([`Viewer`]). Everything else stands here once, for all records: reading and writing
//! through serde, copying and comparing, printing with secrets masked, and finding the place of a
//! fault.
//!
//! Writing is compiled for each record that a program writes, and as fast as if it were written by
//! hand. All else knows a field as one of a few kinds of place or of [`View`], and is the same code
//! for all records, but for a shell. The compiler therefore has little to do per type, both in the
//! generated crate and in the programs that use it.

mod copy;
mod debug;
mod deserialize;
mod field;
mod same;
#[cfg(feature = "schemars1")]
mod schema;
mod serialize;
mod slot;
mod table;
#[cfg(test)]
mod tests;
mod trail;
mod view;
mod viewer;

pub use copy::copy;
pub use debug::debug;
pub use deserialize::{Member, deserialize, fill, fill_with_member};
pub use field::Field;
pub use same::same;
#[cfg(feature = "schemars1")]
pub use schema::describe;
pub use serialize::{serialize, serialize_with_member};
pub use slot::{FieldValue, ListSlot, OpenSlot, OptionalSlot, Slot};
pub use table::Table;
pub use trail::Trail;
pub use view::View;
pub use viewer::{Look, Viewer};

pub use crate::schema::Described;

use serde::Serialize;

/// A generated struct, as its own code describes it.
pub trait Record: Described + Serialize + Sized {
    /// A value to be filled by reading. No user ever sees it unfilled.
    const BLANK: Self;

    /// What is known of it, the same for all values.
    const TABLE: Table;

    /// Where the field with this index is stored.
    fn slot_at(&mut self, index: usize) -> Slot<'_>;

    /// Shows all fields, in the order of their indices.
    ///
    /// To whom, goes by value: a reference more is a lifetime more, which costs the compiled crate as
    /// much as a function.
    fn show<'a>(&'a self, to: impl Viewer<'a>);
}

/// Any [`Record`], behind a reference.
pub trait AnyRecord {
    fn table(&self) -> &'static Table;
    fn slot_of(&mut self, index: usize) -> Slot<'_>;

    /// Tells what the fields hold that are not left out, in the order of their indices.
    fn views<'a>(&'a self, look: Look<'_, 'a>);

    /// A reference to its JSON Schema.
    #[cfg(feature = "schemars1")]
    fn reference(&self, generator: &mut schemars::SchemaGenerator) -> schemars::Schema;
}

impl<T: Record> AnyRecord for T {
    fn table(&self) -> &'static Table {
        const { &T::TABLE }
    }

    fn slot_of(&mut self, index: usize) -> Slot<'_> {
        self.slot_at(index)
    }

    fn views<'a>(&'a self, look: Look<'_, 'a>) {
        self.show(viewer::Views::new(self.table().fields(), look));
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
/// Nothing of it has to be imported: every import costs the compiled crate as much as a function. And
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
macro_rules! record {
    ($name:ident [$($answer:ident)+] $fields:tt) => {
        $crate::record!($name $fields);
        $($crate::give_answer!($answer $name);)+
    };
    ($name:ident {
        $($index:literal $field:ident:
            $presence:ident $($secret:ident)? $wire:literal
            $($rule:ident($($bound:tt)*) $($further:ident($($limit:tt)*))*)?),* $(,)?
    }) => {
        impl $crate::record::Record for $name {
            const BLANK: Self = Self { $($field: $crate::record::FieldValue::BLANK),* };
            const TABLE: $crate::record::Table = $crate::record::Table::new(stringify!($name), &[
                $($crate::record::Field::$presence($wire)$(.$secret())?$(.bound(&[
                    $crate::validation::rule::Rule::$rule($($bound)*),
                    $($crate::validation::rule::Rule::$further($($limit)*)),*
                ]))?),*
            ]);

            #[inline]
            fn slot_at(&mut self, index: usize) -> $crate::record::Slot<'_> {
                match index {
                    $($index => $crate::record::FieldValue::slot(&mut self.$field),)*
                    _ => $crate::record::Slot::Nothing,
                }
            }

            #[inline]
            fn show<'a>(&'a self, mut to: impl $crate::record::Viewer<'a>) {
                $($crate::record::Viewer::field(&mut to, &self.$field);)*
            }
        }

        impl Clone for $name {
            #[inline]
            fn clone(&self) -> Self {
                $crate::record::copy(self)
            }
        }

        impl PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::record::same(self, other)
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
            pub fn validate(&self) -> Result<(), $crate::validation::Invalid> {
                $crate::validation::validate(self, &$crate::validation::Validation::new())
            }
        }

        $crate::schema_of_record!($name);
    };
}
