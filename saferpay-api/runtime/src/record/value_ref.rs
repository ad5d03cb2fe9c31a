use serde_json::Value;

use super::{ListPlace, Reflect};
use crate::Decimal;

/// What a field holds, sorted by the few kinds of value there are.
#[derive(Clone, Copy)]
pub enum ValueRef<'a> {
    /// No such field, or nothing in it.
    Absent,
    Text(&'a str),
    /// One of a list of values, and whether it may stand there.
    Enum {
        text: &'a str,
        accepted: bool,
    },
    Bool(bool),
    Integer(i64),
    Decimal(&'a Decimal),
    Json(&'a Value),
    Record(&'a dyn Reflect),
    List(&'a dyn ListPlace),
}
