use std::iter::Enumerate;
use std::slice::Iter;

use super::{Field, FieldValue, ValueRef};

/// Who is shown the fields of a record, all of them and in the order of its table.
///
/// What writes a record sees the types of its fields. Everything else that looks at one sees
/// [`ValueRef`]s of them.
pub trait FieldVisitor<'a> {
    /// The next field.
    fn field<T: FieldValue>(&mut self, value: &'a T);
}

/// Is told what the fields hold, each with its index, without those that are left out.
///
/// A value goes by reference: it has just been written in parts, and whoever moves it as a whole
/// makes the processor wait for them.
pub type OnField<'l, 'a> = &'l mut dyn FnMut(usize, &'static Field, &ValueRef<'a>);

/// Makes views of the fields that it is shown.
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
