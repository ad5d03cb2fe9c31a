use serde::Serialize;
use serde_json::Value;

use super::{AnyRecord, Field, Record, View};
use crate::{DateTime, Decimal, SecretText};

/// Where a field is stored, sorted by the few kinds of value there are.
pub enum Slot<'a> {
    /// No such field.
    Nothing,
    Text(&'a mut String),
    Flag(&'a mut bool),
    Integer(&'a mut i64),
    Decimal(&'a mut Decimal),
    Any(&'a mut Value),
    Open(&'a mut dyn OpenSlot),
    Record(&'a mut dyn AnyRecord),
    Optional(&'a mut dyn OptionalSlot),
    /// What most fields hold, for which reading has a short way.
    OptionalText(&'a mut Option<String>),
    List(&'a mut dyn ListSlot),
}

/// A type that a field can have.
pub trait FieldValue: Serialize + Sized {
    /// A starting value for a field that is about to be read.
    ///
    /// This is no `Default`: it means nothing, and is not shown to users. It is a constant, which
    /// costs the compiler less than a function that could fail half-way.
    const BLANK: Self;

    fn slot(&mut self) -> Slot<'_>;
    fn view(&self) -> View<'_>;

    /// Whether the field goes unmentioned: nothing there, or an empty list where none is needed.
    fn is_left_out(&self, _: &Field) -> bool {
        false
    }

    /// The place of one that may be absent.
    fn optional_slot(optional: &mut Option<Self>) -> Slot<'_> {
        Slot::Optional(optional)
    }
}

/// An open value (see `open_value`), whichever it is.
pub trait OpenSlot {
    /// The name of its type.
    fn name(&self) -> &'static str;

    /// Takes the value that this text stands for.
    fn set(&mut self, text: &str);

    /// A reference to its JSON Schema.
    #[cfg(feature = "schemars1")]
    fn reference(&self, generator: &mut schemars::SchemaGenerator) -> schemars::Schema;
}

/// An `Option` of whichever value.
pub trait OptionalSlot {
    fn clear(&mut self);

    /// Makes it `Some`, and gives the place of what is in it.
    fn fill(&mut self) -> Slot<'_>;
}

/// A `Vec` of whichever value.
pub trait ListSlot {
    fn clear(&mut self);

    /// Adds an item, and gives its place.
    fn grow(&mut self) -> Slot<'_>;

    fn count(&self) -> usize;

    fn item(&self, index: usize) -> View<'_>;
}

impl<T: FieldValue> OptionalSlot for Option<T> {
    fn clear(&mut self) {
        *self = None;
    }

    fn fill(&mut self) -> Slot<'_> {
        self.insert(T::BLANK).slot()
    }
}

impl<T: FieldValue> ListSlot for Vec<T> {
    fn clear(&mut self) {
        Vec::clear(self);
    }

    fn grow(&mut self) -> Slot<'_> {
        self.push(T::BLANK);
        self.last_mut().map_or(Slot::Nothing, FieldValue::slot)
    }

    fn count(&self) -> usize {
        self.len()
    }

    fn item(&self, index: usize) -> View<'_> {
        self.get(index).map_or(View::Absent, FieldValue::view)
    }
}

impl<T: FieldValue> FieldValue for Option<T> {
    const BLANK: Self = None;

    fn slot(&mut self) -> Slot<'_> {
        T::optional_slot(self)
    }

    fn view(&self) -> View<'_> {
        self.as_ref().map_or(View::Absent, FieldValue::view)
    }

    fn is_left_out(&self, _: &Field) -> bool {
        self.is_none()
    }
}

impl<T: FieldValue> FieldValue for Vec<T> {
    const BLANK: Self = Self::new();

    fn slot(&mut self) -> Slot<'_> {
        Slot::List(self)
    }

    fn view(&self) -> View<'_> {
        View::List(self)
    }

    fn is_left_out(&self, field: &Field) -> bool {
        self.is_empty() && !field.is_mandatory()
    }
}

impl<T: Record> FieldValue for T {
    const BLANK: Self = <T as Record>::BLANK;

    fn slot(&mut self) -> Slot<'_> {
        Slot::Record(self)
    }

    fn view(&self) -> View<'_> {
        View::Record(self)
    }
}

impl FieldValue for String {
    const BLANK: Self = Self::new();

    #[inline]
    fn slot(&mut self) -> Slot<'_> {
        Slot::Text(self)
    }

    #[inline]
    fn view(&self) -> View<'_> {
        View::Text(self)
    }

    #[inline]
    fn optional_slot(optional: &mut Option<Self>) -> Slot<'_> {
        Slot::OptionalText(optional)
    }
}

impl FieldValue for bool {
    const BLANK: Self = false;

    #[inline]
    fn slot(&mut self) -> Slot<'_> {
        Slot::Flag(self)
    }

    #[inline]
    fn view(&self) -> View<'_> {
        View::Flag(*self)
    }
}

impl FieldValue for i64 {
    const BLANK: Self = 0;

    #[inline]
    fn slot(&mut self) -> Slot<'_> {
        Slot::Integer(self)
    }

    #[inline]
    fn view(&self) -> View<'_> {
        View::Integer(*self)
    }
}

impl FieldValue for Decimal {
    const BLANK: Self = Self::empty();

    #[inline]
    fn slot(&mut self) -> Slot<'_> {
        Slot::Decimal(self)
    }

    #[inline]
    fn view(&self) -> View<'_> {
        View::Decimal(self)
    }
}

impl FieldValue for DateTime {
    const BLANK: Self = Self::empty();

    #[inline]
    fn slot(&mut self) -> Slot<'_> {
        Slot::Text(self.text_mut())
    }

    #[inline]
    fn view(&self) -> View<'_> {
        View::Text(self.as_str())
    }
}

impl FieldValue for Value {
    const BLANK: Self = Self::Null;

    #[inline]
    fn slot(&mut self) -> Slot<'_> {
        Slot::Any(self)
    }

    #[inline]
    fn view(&self) -> View<'_> {
        View::Any(self)
    }
}

impl FieldValue for SecretText {
    const BLANK: Self = Self::empty();

    #[inline]
    fn slot(&mut self) -> Slot<'_> {
        Slot::Text(self.text_mut())
    }

    #[inline]
    fn view(&self) -> View<'_> {
        View::Text(self.expose())
    }
}
