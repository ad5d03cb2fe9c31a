use http::Method;

use crate::error::NextStep;
use crate::retry::Idempotency;

/// One operation of the specification.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct Operation {
    name: &'static str,
    verb: Verb,
    path: &'static str,
    idempotency: Idempotency,
}

#[derive(Clone, Copy, Debug)]
enum Verb {
    Get,
    Post,
    Put,
    Patch,
    Delete,
}

/// How the particulars of a request (version, request id) are carried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Api {
    /// In the body.
    Json,
    /// In HTTP headers.
    Management,
}

impl Operation {
    const fn new(name: &'static str, verb: Verb, path: &'static str) -> Self {
        Self { name, verb, path, idempotency: Idempotency::NotIdempotent(NextStep::LookAtReporting) }
    }

    /// An operation that does no harm when it is carried out twice. All others are taken for one
    /// that does.
    pub const fn idempotent(mut self) -> Self {
        self.idempotency = Idempotency::Idempotent;
        self
    }

    /// An operation that is repeated only if it was not sent, and what to do if that is unknown.
    pub const fn not_idempotent(mut self, next_step: NextStep) -> Self {
        self.idempotency = Idempotency::NotIdempotent(next_step);
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

    /// What to do if the outcome of a call is unknown.
    pub(crate) const fn next_step(self) -> NextStep {
        match self.idempotency {
            Idempotency::Idempotent => NextStep::Retry,
            Idempotency::NotIdempotent(next_step) => next_step,
        }
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

    /// What the specification does not have. The call itself knows its method and path.
    pub(crate) const fn raw() -> Self {
        Self::new("raw call", Verb::Post, "/")
    }
}

impl Api {
    pub(crate) fn of(path: &str) -> Self {
        if path.starts_with("/rest/") { Self::Management } else { Self::Json }
    }
}
