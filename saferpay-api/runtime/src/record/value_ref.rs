use serde_json::Value;

use super::Reflect;
use crate::Decimal;

/// The value of a field, by kind of value.
#[derive(Clone, Copy)]
pub enum ValueRef<'a> {
    /// There is no such field, or it is not set.
    Absent,
    Text(&'a str),
    /// A value of an enum, and whether the specification allows it.
    Enum {
        text: &'a str,
        accepted: bool,
    },
    Bool(bool),
    Integer(i64),
    Decimal(&'a Decimal),
    Json(&'a Value),
    Record(&'a dyn Reflect),
    List(&'a dyn ListRef),
}

impl<'a> ValueRef<'a> {
    /// The text of a string or of a value of an enum.
    pub const fn as_text(self) -> Option<&'a str> {
        match self {
            Self::Text(text) | Self::Enum { text, .. } => Some(text),
            _ => None,
        }
    }
}

/// The items of a list of any type.
#[allow(clippy::len_without_is_empty, reason = "whoever visits a list asks for its length alone")]
#[doc(hidden)]
pub trait ListRef {
    fn len(&self) -> usize;

    fn get(&self, index: usize) -> ValueRef<'_>;
}
