//! Reads plain data from the responses of any version.

use serde_json::Value;

use crate::answers::{Facts, find};
use crate::record::{Reflect, ValueRef};

/// Plain data that can be read from the response of any version.
pub trait FromResponse: Sized {
    /// Reads it from the facts of a response and its details, which are not there if the response
    /// cannot be decoded. `None` if an essential fact is missing.
    fn from_response(facts: &Facts, details: Details<'_>) -> Option<Self>;
}

/// The details of a response: everything but its facts.
#[derive(Clone, Copy)]
pub struct Details<'a>(Option<&'a dyn Reflect>);

impl<'a> Details<'a> {
    /// Those of a response that cannot be decoded.
    pub(crate) const NONE: Self = Self(None);

    pub(crate) const fn of(record: &'a dyn Reflect) -> Self {
        Self(Some(record))
    }

    /// Whether the response could be decoded.
    pub(super) const fn are_known(self) -> bool {
        self.0.is_some()
    }

    /// The text of a field.
    pub(super) fn text(self, field: &str) -> Option<String> {
        find::text(self.0?, field).map(str::to_owned)
    }

    /// Whether a field is `true`.
    pub(super) fn is_true(self, field: &str) -> bool {
        self.0.is_some_and(|record| matches!(find::follow(record, field), ValueRef::Bool(true)))
    }

    /// The whole number of a field.
    pub(super) fn integer(self, field: &str) -> Option<i64> {
        match find::follow(self.0?, field) {
            ValueRef::Integer(number) => Some(number),
            _ => None,
        }
    }

    /// The JSON of a field.
    pub(super) fn json(self, field: &str) -> Option<Value> {
        match find::follow(self.0?, field) {
            ValueRef::Json(value) => Some(value.clone()),
            _ => None,
        }
    }

    /// The record of a field.
    pub(super) fn record(self, field: &str) -> Option<Details<'a>> {
        match find::follow(self.0?, field) {
            ValueRef::Record(record) => Some(Details::of(record)),
            _ => None,
        }
    }

    /// Reads each record of a list; none if it is missing. A record from which nothing can be read
    /// is left out.
    pub(super) fn records<T>(self, field: &str, read: impl Fn(Details<'_>) -> Option<T>) -> Vec<T> {
        self.items(field, |item| if let ValueRef::Record(one) = item { read(Details::of(one)) } else { None })
    }

    /// The texts of a list.
    pub(super) fn texts(self, field: &str) -> Vec<String> {
        self.items(field, |item| item.as_text().map(str::to_owned))
    }

    fn items<T>(self, field: &str, read: impl Fn(ValueRef<'_>) -> Option<T>) -> Vec<T> {
        match self.0.map(|record| find::follow(record, field)) {
            Some(ValueRef::List(list)) => (0..list.len()).filter_map(|index| read(list.get(index))).collect(),
            _ => Vec::new(),
        }
    }
}
