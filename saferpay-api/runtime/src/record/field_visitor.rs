use std::iter::Enumerate;
use std::slice::Iter;

use super::{Field, FieldValue, ValueRef};

/// Visits the fields of a record, all of them, in the order of its descriptor.
///
/// Serialization needs the type of each field. All other code uses [`ValueRef`]s.
#[doc(hidden)]
pub trait FieldVisitor<'a> {
    /// The next field.
    fn field<T: FieldValue>(&mut self, value: &'a T);
}

/// A callback for each field that is not omitted, with its index, its description and its value.
///
/// The value is passed by reference: it has just been written in parts, and moving it as a whole
/// would have to wait for those writes.
pub type OnField<'l, 'a> = &'l mut dyn FnMut(usize, &'static Field, &ValueRef<'a>);

/// Converts the fields that it visits into [`ValueRef`]s.
pub(super) struct ValueVisitor<'l, 'a> {
    rest: Enumerate<Iter<'static, Field>>,
    on_field: OnField<'l, 'a>,
}

impl<'l, 'a> ValueVisitor<'l, 'a> {
    pub(super) fn new(fields: &'static [Field], on_field: OnField<'l, 'a>) -> Self {
        Self { rest: fields.iter().enumerate(), on_field }
    }
}

impl<'a> FieldVisitor<'a> for ValueVisitor<'_, 'a> {
    fn field<T: FieldValue>(&mut self, value: &'a T) {
        if let Some((index, field)) = self.rest.next()
            && !value.is_omitted(field)
        {
            (self.on_field)(index, field, &value.value_ref());
        }
    }
}
