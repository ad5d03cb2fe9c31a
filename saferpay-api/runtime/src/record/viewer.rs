use std::iter::Enumerate;
use std::slice::Iter;

use super::{Field, FieldValue, View};

/// Who is shown the fields of a record, all of them and in the order of its table.
///
/// What writes a record sees the types of its fields. Everything else that looks at one sees
/// [`View`]s of them.
pub trait Viewer<'a> {
    /// The next field.
    fn field<T: FieldValue>(&mut self, value: &'a T);
}

/// Is told what the fields hold, each with its index, without those that are left out.
///
/// A view goes by reference: it has just been written in parts, and whoever moves it as a whole
/// makes the processor wait for them.
pub type Look<'l, 'a> = &'l mut dyn FnMut(usize, &'static Field, &View<'a>);

/// Makes views of the fields that it is shown.
pub(super) struct Views<'l, 'a> {
    rest: Enumerate<Iter<'static, Field>>,
    look: Look<'l, 'a>,
}

impl<'l, 'a> Views<'l, 'a> {
    pub(super) fn new(fields: &'static [Field], look: Look<'l, 'a>) -> Self {
        Self { rest: fields.iter().enumerate(), look }
    }
}

impl<'a> Viewer<'a> for Views<'_, 'a> {
    fn field<T: FieldValue>(&mut self, value: &'a T) {
        if let Some((index, field)) = self.rest.next()
            && !value.is_left_out(field)
        {
            (self.look)(index, field, &value.view());
        }
    }
}
