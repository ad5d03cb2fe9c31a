use serde_json::Value;

use super::{AnyRecord, ListSlot};
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
