//! Places: mutable references to fields, and the types that a field can have.

use serde_json::Value;

use super::{Field, ListRef, MaybeJsonSchema, Record, Reflect, ValueRef};
use crate::{DateTime, Decimal, SecretString};

/// The place that stores a field: a mutable reference, by kind of value.
pub enum Place<'a> {
    /// There is no such field; the value is skipped.
    Ignored,
    Text(&'a mut String),
    Bool(&'a mut bool),
    Integer(&'a mut i64),
    Decimal(&'a mut Decimal),
    Json(&'a mut Value),
    Enum(&'a mut dyn EnumPlace),
    Record(&'a mut dyn Reflect),
    Optional(&'a mut dyn OptionalPlace),
    /// The most common kind of field, which deserialization handles faster than `Optional`.
    OptionalText(&'a mut Option<String>),
    List(&'a mut dyn ListPlace),
}

/// A type that a field can have.
#[doc(hidden)]
pub trait FieldValue: MaybeJsonSchema + Sized {
    /// The value that deserialization starts from.
    ///
    /// This is not a `Default`: it has no meaning, and users never see it. A constant compiles
    /// faster than a function that might panic.
    const EMPTY: Self;

    fn place(&mut self) -> Place<'_>;
    fn value_ref(&self) -> ValueRef<'_>;

    /// Whether serialization omits the field: it is `None`, or an optional list that is empty.
    fn is_omitted(&self, _: &Field) -> bool {
        false
    }

    /// The place of an optional value of this type.
    fn optional_place(optional: &mut Option<Self>) -> Place<'_> {
        Place::Optional(optional)
    }

    /// The JSON Schema of the field if it is present, or a reference to it.
    ///
    /// It is not part of a trait object, so a program compiles it only for types whose schemas it uses.
    #[cfg(feature = "schemars1")]
    fn schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        generator.subschema_for::<Self>()
    }
}

/// Any open enum (see `open_enum`).
#[doc(hidden)]
pub trait EnumPlace {
    /// The name of its type.
    fn name(&self) -> &'static str;

    /// Sets the value with this text.
    fn set(&mut self, text: &str);
}

/// An `Option` of any type.
#[doc(hidden)]
pub trait OptionalPlace {
    fn clear(&mut self);

    /// Sets it to `Some` and returns the place of the inner value.
    fn insert(&mut self) -> Place<'_>;

    /// The place of the inner value, which is created if it is missing.
    fn get_or_insert(&mut self) -> Place<'_>;
}

/// A `Vec` of any type.
#[doc(hidden)]
pub trait ListPlace: ListRef {
    fn clear(&mut self);

    /// Appends an item and returns its place.
    fn push(&mut self) -> Place<'_>;

    /// Removes the last item.
    fn pop(&mut self);
}

impl<T: FieldValue> OptionalPlace for Option<T> {
    fn clear(&mut self) {
        *self = None;
    }

    fn insert(&mut self) -> Place<'_> {
        self.insert(T::EMPTY).place()
    }

    fn get_or_insert(&mut self) -> Place<'_> {
        self.get_or_insert(T::EMPTY).place()
    }
}

impl<T: FieldValue> ListPlace for Vec<T> {
    fn clear(&mut self) {
        Vec::clear(self);
    }

    fn push(&mut self) -> Place<'_> {
        self.push(T::EMPTY);
        self.last_mut().map_or(Place::Ignored, FieldValue::place)
    }

    fn pop(&mut self) {
        Vec::pop(self);
    }
}

impl<T: FieldValue> ListRef for Vec<T> {
    fn len(&self) -> usize {
        self.len()
    }

    fn get(&self, index: usize) -> ValueRef<'_> {
        <[T]>::get(self, index).map_or(ValueRef::Absent, FieldValue::value_ref)
    }
}

impl<T: FieldValue> FieldValue for Option<T> {
    const EMPTY: Self = None;

    fn place(&mut self) -> Place<'_> {
        T::optional_place(self)
    }

    fn value_ref(&self) -> ValueRef<'_> {
        self.as_ref().map_or(ValueRef::Absent, FieldValue::value_ref)
    }

    fn is_omitted(&self, _: &Field) -> bool {
        self.is_none()
    }

    #[cfg(feature = "schemars1")]
    fn schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        T::schema(generator)
    }
}

impl<T: FieldValue> FieldValue for Vec<T> {
    const EMPTY: Self = Self::new();

    fn place(&mut self) -> Place<'_> {
        Place::List(self)
    }

    fn value_ref(&self) -> ValueRef<'_> {
        ValueRef::List(self)
    }

    fn is_omitted(&self, field: &Field) -> bool {
        self.is_empty() && field.is_optional()
    }
}

impl<T: Record> FieldValue for T {
    const EMPTY: Self = <T as Record>::EMPTY;

    fn place(&mut self) -> Place<'_> {
        Place::Record(self)
    }

    fn value_ref(&self) -> ValueRef<'_> {
        ValueRef::Record(self)
    }
}

impl FieldValue for String {
    const EMPTY: Self = Self::new();

    #[inline]
    fn place(&mut self) -> Place<'_> {
        Place::Text(self)
    }

    #[inline]
    fn value_ref(&self) -> ValueRef<'_> {
        ValueRef::Text(self)
    }

    #[inline]
    fn optional_place(optional: &mut Option<Self>) -> Place<'_> {
        Place::OptionalText(optional)
    }
}

impl FieldValue for bool {
    const EMPTY: Self = false;

    #[inline]
    fn place(&mut self) -> Place<'_> {
        Place::Bool(self)
    }

    #[inline]
    fn value_ref(&self) -> ValueRef<'_> {
        ValueRef::Bool(*self)
    }
}

impl FieldValue for i64 {
    const EMPTY: Self = 0;

    #[inline]
    fn place(&mut self) -> Place<'_> {
        Place::Integer(self)
    }

    #[inline]
    fn value_ref(&self) -> ValueRef<'_> {
        ValueRef::Integer(*self)
    }
}

impl FieldValue for Decimal {
    const EMPTY: Self = Self::empty();

    #[inline]
    fn place(&mut self) -> Place<'_> {
        Place::Decimal(self)
    }

    #[inline]
    fn value_ref(&self) -> ValueRef<'_> {
        ValueRef::Decimal(self)
    }
}

impl FieldValue for DateTime {
    const EMPTY: Self = Self::empty();

    #[inline]
    fn place(&mut self) -> Place<'_> {
        Place::Text(self.text_mut())
    }

    #[inline]
    fn value_ref(&self) -> ValueRef<'_> {
        ValueRef::Text(self.as_str())
    }
}

impl FieldValue for Value {
    const EMPTY: Self = Self::Null;

    #[inline]
    fn place(&mut self) -> Place<'_> {
        Place::Json(self)
    }

    #[inline]
    fn value_ref(&self) -> ValueRef<'_> {
        ValueRef::Json(self)
    }
}

impl FieldValue for SecretString {
    const EMPTY: Self = Self::empty();

    #[inline]
    fn place(&mut self) -> Place<'_> {
        Place::Text(self.text_mut())
    }

    #[inline]
    fn value_ref(&self) -> ValueRef<'_> {
        ValueRef::Text(self.expose())
    }
}
