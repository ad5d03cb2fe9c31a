//! The messages of flows: requests from JSON fields, and plain data from the responses of any version.

use std::sync::Arc;

use serde_json::Value;

use crate::answers::{Facts, Gap, find};
use crate::error::Error;
use crate::record::{Path, Place, Record, Reflect, ValueRef, deserialize_into};

/// Builds the request of a version from JSON fields. Fields that the version does not have are
/// ignored.
///
/// The generator implements a flow only for versions whose requests have the necessary fields. If a
/// value does not fit nevertheless, the request is empty and fails validation.
#[must_use]
pub fn request<R: Record>(fields: Value) -> R {
    let mut request = R::EMPTY;
    if deserialize_into(Place::Record(&mut request), fields, &mut Path::untracked()).is_err() {
        return R::EMPTY;
    }
    request
}

/// Plain data that can be read from the response of any version.
pub trait FromResponse: Sized {
    /// Reads it from the facts of a response and its details, which are not there if the response
    /// cannot be decoded. `None` if an essential fact is missing.
    fn from_response(facts: &Facts, details: Details<'_>) -> Option<Self>;
}

/// The response to a payment: its facts, and the whole of it if that can be decoded.
#[derive(Debug)]
pub struct PaymentResponse<A> {
    pub(crate) facts: Facts,
    pub(crate) gaps: Vec<Gap>,
    pub(crate) answer: Result<Box<A>, Arc<Error>>,
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

    /// The text at the end of a path of field names, with dots between them.
    pub(super) fn text(self, path: &str) -> Option<String> {
        find::text(self.0?, path).map(str::to_owned)
    }

    /// Whether the value at the end of a path is `true`.
    pub(super) fn is_true(self, path: &str) -> bool {
        self.0.is_some_and(|record| matches!(find::follow(record, path), ValueRef::Bool(true)))
    }

    /// The record at the end of a path.
    pub(super) fn record(self, path: &str) -> Option<Details<'a>> {
        match find::follow(self.0?, path) {
            ValueRef::Record(record) => Some(Details::of(record)),
            _ => None,
        }
    }

    /// Reads each record of a list; none if it is missing. A record from which nothing can be read
    /// is left out.
    pub(super) fn records<T>(self, path: &str, read: impl Fn(Details<'_>) -> Option<T>) -> Vec<T> {
        self.items(path, |item| if let ValueRef::Record(one) = item { read(Details::of(one)) } else { None })
    }

    /// The texts of a list.
    pub(super) fn texts(self, path: &str) -> Vec<String> {
        self.items(path, |item| item.as_text().map(str::to_owned))
    }

    fn items<T>(self, path: &str, read: impl Fn(ValueRef<'_>) -> Option<T>) -> Vec<T> {
        match self.0.map(|record| find::follow(record, path)) {
            Some(ValueRef::List(list)) => (0..list.len()).filter_map(|index| read(list.get(index))).collect(),
            _ => Vec::new(),
        }
    }
}
