use serde_json::Value;

use super::Record;
use crate::{DateTime, Decimal, SecretText};

/// A starting value for a field that is about to be read.
///
/// This is no `Default`: it means nothing, and is not shown to users.
pub trait Blank: Sized {
    fn blank() -> Self;
}

impl<T: Record> Blank for T {
    fn blank() -> Self {
        Record::blank()
    }
}

impl<T> Blank for Option<T> {
    fn blank() -> Self {
        None
    }
}

impl<T> Blank for Vec<T> {
    fn blank() -> Self {
        Self::new()
    }
}

impl Blank for String {
    #[inline]
    fn blank() -> Self {
        Self::new()
    }
}

impl Blank for bool {
    #[inline]
    fn blank() -> Self {
        false
    }
}

impl Blank for i64 {
    #[inline]
    fn blank() -> Self {
        0
    }
}

impl Blank for Decimal {
    #[inline]
    fn blank() -> Self {
        Self::from(String::new())
    }
}

impl Blank for DateTime {
    #[inline]
    fn blank() -> Self {
        Self::from(String::new())
    }
}

impl Blank for Value {
    #[inline]
    fn blank() -> Self {
        Self::Null
    }
}

impl Blank for SecretText {
    #[inline]
    fn blank() -> Self {
        Self::from(String::new())
    }
}
