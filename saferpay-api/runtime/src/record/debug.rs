use std::fmt;

use super::{Reflect, ValueRef};

/// Prints the fields of a record that are set, by their names in JSON. Secrets are printed as
/// `***`.
pub fn debug(record: &dyn Reflect, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut shown = 0;
    let mut output = formatter.debug_struct(record.descriptor().name());
    record.for_each_field(|_, field, value| {
        shown += 1;
        if field.is_secret() {
            output.field(field.name(), &format_args!("***"));
        } else {
            output.field(field.name(), value);
        }
    });
    if shown == record.descriptor().fields().len() { output.finish() } else { output.finish_non_exhaustive() }
}

impl fmt::Debug for ValueRef<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            ValueRef::Absent => formatter.write_str("None"),
            ValueRef::Text(text) | ValueRef::Enum { text, .. } => text.fmt(formatter),
            ValueRef::Bool(flag) => flag.fmt(formatter),
            ValueRef::Integer(number) => number.fmt(formatter),
            ValueRef::Decimal(decimal) => decimal.fmt(formatter),
            ValueRef::Json(value) => fmt::Display::fmt(value, formatter),
            ValueRef::Record(record) => debug(record, formatter),
            ValueRef::List(list) => {
                formatter.debug_list().entries((0..list.len()).map(|index| list.get(index))).finish()
            }
        }
    }
}
