use serde::Serialize;
use serde_json::Value;

use super::{Field, Record, Reflect, ValueRef};
use crate::{DateTime, Decimal, SecretString};

/// Where a field is stored, sorted by the few kinds of value there are.
pub enum Place<'a> {
    /// No such field.
    Ignored,
    Text(&'a mut String),
    Bool(&'a mut bool),
    Integer(&'a mut i64),
    Decimal(&'a mut Decimal),
    Json(&'a mut Value),
    Enum(&'a mut dyn EnumPlace),
    Record(&'a mut dyn Reflect),
    Optional(&'a mut dyn OptionalPlace),
    /// What most fields hold, for which reading has a short way.
    OptionalText(&'a mut Option<String>),
    List(&'a mut dyn ListPlace),
}

/// A type that a field can have.
pub trait FieldValue: Serialize + Sized {
    /// A starting value for a field that is about to be read.
    ///
    /// This is no `Default`: it means nothing, and is not shown to users. It is a constant, which
    /// costs the compiler less than a function that could fail half-way.
    const EMPTY: Self;

    fn place(&mut self) -> Place<'_>;
    fn value_ref(&self) -> ValueRef<'_>;

    /// Whether the field goes unmentioned: nothing there, or an empty list where none is needed.
    fn is_omitted(&self, _: &Field) -> bool {
        false
    }

    /// The place of one that may be absent.
    fn optional_place(optional: &mut Option<Self>) -> Place<'_> {
        Place::Optional(optional)
    }
}

/// An open value (see `open_enum`), whichever it is.
pub trait EnumPlace {
    /// The name of its type.
    fn name(&self) -> &'static str;

    /// Takes the value that this text stands for.
    fn set(&mut self, text: &str);

    /// A reference to its JSON Schema.
    #[cfg(feature = "schemars1")]
    fn reference(&self, generator: &mut schemars::SchemaGenerator) -> schemars::Schema;
}

/// An `Option` of whichever value.
pub trait OptionalPlace {
    fn clear(&mut self);

    /// Makes it `Some`, and gives the place of what is in it.
    fn insert(&mut self) -> Place<'_>;
}

/// A `Vec` of whichever value.
pub trait ListPlace {
    fn clear(&mut self);

    /// Adds an item, and gives its place.
    fn push(&mut self) -> Place<'_>;

    fn len(&self) -> usize;

    fn get(&self, index: usize) -> ValueRef<'_>;
}

impl<T: FieldValue> OptionalPlace for Option<T> {
    fn clear(&mut self) {
        *self = None;
    }

    fn insert(&mut self) -> Place<'_> {
        self.insert(T::EMPTY).place()
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
        self.is_empty() && !field.is_mandatory()
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
