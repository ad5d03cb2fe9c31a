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
    fn blank() -> Self {
        Self::new()
    }
}

impl Blank for bool {
    fn blank() -> Self {
        false
    }
}

impl Blank for i64 {
    fn blank() -> Self {
        0
    }
}

impl Blank for Decimal {
    fn blank() -> Self {
        Self::from(String::new())
    }
}

impl Blank for DateTime {
    fn blank() -> Self {
        Self::from(String::new())
    }
}

impl Blank for Value {
    fn blank() -> Self {
        Self::Null
    }
}

impl Blank for SecretText {
    fn blank() -> Self {
        Self::from(String::new())
    }
}
