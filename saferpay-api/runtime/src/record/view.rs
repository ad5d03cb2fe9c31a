use serde_json::Value;

use super::{AnyRecord, Field, ListSlot};
use crate::Decimal;

/// What a field holds, sorted by the few kinds of value there are.
#[derive(Clone, Copy)]
pub enum View<'a> {
    /// No such field, or nothing in it.
    Absent,
    Text(&'a str),
    /// One of a list of values, and whether it may stand there.
    Open {
        text: &'a str,
        listed: bool,
    },
    Flag(bool),
    Integer(i64),
    Decimal(&'a Decimal),
    Any(&'a Value),
    Record(&'a dyn AnyRecord),
    List(&'a dyn ListSlot),
}

impl View<'_> {
    /// Whether this goes unmentioned: nothing there, or an empty list where none is needed.
    #[inline]
    pub(super) fn is_left_out(self, field: &Field) -> bool {
        match self {
            View::Absent => true,
            View::List(list) => !field.is_mandatory() && list.count() == 0,
            _ => false,
        }
    }
}
