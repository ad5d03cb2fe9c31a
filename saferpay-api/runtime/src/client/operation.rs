//! The description of an operation: method, path, and whether it is idempotent.

use http::Method;

use crate::answers::find;
use crate::error::NextStep;
use crate::record::Reflect;
use crate::retry::Idempotency;

/// An operation of the specification.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct Operation {
    name: &'static str,
    verb: Verb,
    path: &'static str,
    idempotency: Idempotency,
    /// What to do about an unknown outcome if the request has a field: its path, and the step.
    next_step_with: Option<(&'static str, NextStep)>,
    optional_response_header: bool,
}

#[derive(Clone, Copy, Debug)]
enum Verb {
    Get,
    Post,
    Put,
    Patch,
    Delete,
}

/// The two APIs, which carry the version and the request ID in different places.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Api {
    /// In the body.
    Json,
    /// In HTTP headers.
    Management,
}

impl Operation {
    const fn new(name: &'static str, verb: Verb, path: &'static str) -> Self {
        let idempotency = Idempotency::NotIdempotent(NextStep::LookAtReporting);
        Self { name, verb, path, idempotency, next_step_with: None, optional_response_header: false }
    }

    /// Marks the operation as idempotent. All others count as not idempotent.
    pub const fn idempotent(mut self) -> Self {
        self.idempotency = Idempotency::Idempotent;
        self
    }

    /// Sets what to do if the outcome of this operation, which is not idempotent, is unknown.
    pub const fn not_idempotent(mut self, next_step: NextStep) -> Self {
        self.idempotency = Idempotency::NotIdempotent(next_step);
        self
    }

    /// Sets what to do if the outcome of a request with this field is unknown.
    pub const fn with_field(mut self, path: &'static str, next_step: NextStep) -> Self {
        self.next_step_with = Some((path, next_step));
        self
    }

    /// Marks an operation whose responses can lack the [`ResponseHeader`](crate::header::ResponseHeader).
    pub const fn optional_response_header(mut self) -> Self {
        self.optional_response_header = true;
        self
    }

    pub const fn get(name: &'static str, path: &'static str) -> Self {
        Self::new(name, Verb::Get, path)
    }

    pub const fn post(name: &'static str, path: &'static str) -> Self {
        Self::new(name, Verb::Post, path)
    }

    pub const fn put(name: &'static str, path: &'static str) -> Self {
        Self::new(name, Verb::Put, path)
    }

    pub const fn patch(name: &'static str, path: &'static str) -> Self {
        Self::new(name, Verb::Patch, path)
    }

    pub const fn delete(name: &'static str, path: &'static str) -> Self {
        Self::new(name, Verb::Delete, path)
    }

    pub(crate) const fn name(self) -> &'static str {
        self.name
    }

    pub(crate) const fn idempotency(self) -> Idempotency {
        self.idempotency
    }

    /// What to do if the outcome of a call with this request is unknown.
    pub(crate) fn next_step_of(self, request: &dyn Reflect) -> NextStep {
        match self.next_step_with {
            Some((path, next_step)) if find::text(request, path).is_some() => next_step,
            _ => self.next_step(),
        }
    }

    /// What to do if the outcome of a call is unknown.
    pub(crate) const fn next_step(self) -> NextStep {
        match self.idempotency {
            Idempotency::Idempotent => NextStep::Retry,
            Idempotency::NotIdempotent(next_step) => next_step,
        }
    }

    pub(crate) const fn has_optional_response_header(self) -> bool {
        self.optional_response_header
    }

    pub(crate) const fn path(self) -> &'static str {
        self.path
    }

    pub(crate) const fn method(self) -> Method {
        match self.verb {
            Verb::Get => Method::GET,
            Verb::Post => Method::POST,
            Verb::Put => Method::PUT,
            Verb::Patch => Method::PATCH,
            Verb::Delete => Method::DELETE,
        }
    }

    /// An operation that is not in the specification. The call has its method and path.
    pub(crate) const fn raw() -> Self {
        Self::new("raw call", Verb::Post, "/")
    }
}

impl Api {
    pub(crate) fn of(path: &str) -> Self {
        if path.starts_with("/rest/") { Self::Management } else { Self::Json }
    }
}
