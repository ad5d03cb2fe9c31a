use super::{Field, FieldValue, View};

/// Who is shown the fields of a record, one after the other.
///
/// This is what every use of a record stands on: writing it sees the types of the fields, all else
/// sees [`View`]s of them.
pub trait Viewer<'a> {
    /// The field with this index.
    fn field<T: FieldValue>(&mut self, index: usize, value: &'a T);
}

/// Is told what the fields hold, without those that are left out. A view goes by reference: it is
/// written in parts, and a processor waits if it is to move it as a whole right away.
pub type Look<'l, 'a> = &'l mut dyn FnMut(usize, &'static Field, &View<'a>);

/// Makes views of the fields that it is shown.
pub(super) struct Views<'l, 'a> {
    pub(super) fields: &'static [Field],
    pub(super) look: Look<'l, 'a>,
}

impl<'a> Viewer<'a> for Views<'_, 'a> {
    fn field<T: FieldValue>(&mut self, index: usize, value: &'a T) {
        if let Some(field) = self.fields.get(index)
            && !value.is_left_out(field)
        {
            (self.look)(index, field, &value.view());
        }
    }
}
