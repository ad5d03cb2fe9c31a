//! How code sees the fields of a record: by their types, or as a few kinds of values.

use std::iter::Enumerate;
use std::slice::Iter;

use super::{Field, FieldValue, ValueRef};

/// Visits the fields of a record, all of them, in the order of its descriptor.
///
/// JSON Schemas need the type of each field. All other code uses [`ValueRef`]s, from a [`FieldSink`].
#[doc(hidden)]
pub trait FieldVisitor<'a> {
    /// The next field.
    fn field<T: FieldValue>(&mut self, value: &'a T);
}

/// Takes each field that is not omitted, with its index, its description and its value.
///
/// The value is passed by reference: it has just been written in parts, and moving it as a whole
/// would have to wait for those writes.
pub trait FieldSink<'a> {
    fn value(&mut self, index: usize, field: &'static Field, value: &ValueRef<'a>);

    /// The most common kind of value, which serialization handles faster than the others.
    fn text(&mut self, index: usize, field: &'static Field, text: &'a str) {
        self.value(index, field, &ValueRef::Text(text));
    }
}

/// Passes each field to a function.
pub(super) struct EachField<F>(pub(super) F);

impl<'a, F: FnMut(usize, &'static Field, &ValueRef<'a>)> FieldSink<'a> for EachField<F> {
    fn value(&mut self, index: usize, field: &'static Field, value: &ValueRef<'a>) {
        (self.0)(index, field, value);
    }
}

/// Passes the fields that it visits to a sink, unless they are omitted.
pub(super) struct ValueVisitor<'l, 'a> {
    rest: Enumerate<Iter<'static, Field>>,
    sink: &'l mut dyn FieldSink<'a>,
}

impl<'l, 'a> ValueVisitor<'l, 'a> {
    pub(super) fn new(fields: &'static [Field], sink: &'l mut dyn FieldSink<'a>) -> Self {
        Self { rest: fields.iter().enumerate(), sink }
    }
}

impl<'a> FieldVisitor<'a> for ValueVisitor<'_, 'a> {
    fn field<T: FieldValue>(&mut self, value: &'a T) {
        if let Some((index, field)) = self.rest.next()
            && !value.is_omitted(field)
        {
            match value.value_ref() {
                ValueRef::Text(text) => self.sink.text(index, field, text),
                value => self.sink.value(index, field, &value),
            }
        }
    }
}
