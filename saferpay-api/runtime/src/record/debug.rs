use std::fmt;

use super::{AnyRecord, View};

/// Prints a record under its wire names: what is set, and stars where a secret is set.
pub fn debug(record: &dyn AnyRecord, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut shown = 0;
    let mut output = formatter.debug_struct(record.table().name());
    record.views(&mut |_, field, view| {
        shown += 1;
        if field.is_secret() {
            output.field(field.name(), &format_args!("***"));
        } else {
            output.field(field.name(), view);
        }
    });
    if shown == record.table().fields().len() { output.finish() } else { output.finish_non_exhaustive() }
}

impl fmt::Debug for View<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            View::Absent => formatter.write_str("None"),
            View::Text(text) | View::Open { text, .. } => text.fmt(formatter),
            View::Flag(flag) => flag.fmt(formatter),
            View::Integer(number) => number.fmt(formatter),
            View::Decimal(decimal) => decimal.fmt(formatter),
            View::Any(value) => fmt::Display::fmt(value, formatter),
            View::Record(record) => debug(record, formatter),
            View::List(list) => {
                formatter.debug_list().entries((0..list.count()).map(|index| list.item(index))).finish()
            }
        }
    }
}
