//! Errors of each kind, as calls return them.

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use http::StatusCode;
use serde_json::{Map, Value};

use crate::answers::{Facts, Gap, GapKind};
use crate::error::{
    CallContext, Error, ErrorKind, NextStep, Problem, Refusal, Undecodable, Unrecognized, UnrecognizedReason,
};
use crate::record::Members;
use crate::transport::TransportError;

/// Builds an [`Error`] for a test.
///
/// Without other settings it is the error of the first attempt of `Transaction/Capture` in version 1.53.
#[derive(Clone, Debug)]
#[must_use = "call `build` to get the error"]
pub struct TestError {
    kind: Kind,
    operation: &'static str,
    spec_version: &'static str,
    request_id: String,
    attempts: u32,
    next_step: NextStep,
    status: Option<u16>,
}

#[derive(Clone)]
enum Kind {
    NotSent { permanent: bool },
    OutcomeUnknown,
    Refused(Map<String, Value>),
    Unrecognized(UnrecognizedReason),
    Undecodable,
    Invalid(&'static str, &'static str),
    Misconfigured(&'static str, &'static str),
}

impl TestError {
    const fn of(kind: Kind) -> Self {
        Self {
            kind,
            operation: "Transaction/Capture",
            spec_version: "1.53",
            request_id: String::new(),
            attempts: 1,
            next_step: NextStep::Inquire,
            status: None,
        }
    }

    /// The request was not sent: there was no connection. Such an error can be retried.
    pub const fn not_sent() -> Self {
        Self::of(Kind::NotSent { permanent: false })
    }

    /// The request was not sent, and no retry helps: the client certificate has expired.
    pub const fn not_sent_permanently() -> Self {
        Self::of(Kind::NotSent { permanent: true })
    }

    /// The request was sent, and there is no complete response.
    pub const fn outcome_unknown() -> Self {
        Self::of(Kind::OutcomeUnknown)
    }

    /// Saferpay refused the request, with this error name.
    pub fn refused(error_name: impl Into<String>) -> Self {
        let name = ("ErrorName".to_owned(), Value::String(error_name.into()));
        Self::of(Kind::Refused(Map::from_iter([name])))
    }

    /// The response is not recognizable as an answer to the request.
    pub const fn unrecognized(reason: UnrecognizedReason) -> Self {
        Self::of(Kind::Unrecognized(reason))
    }

    /// The request succeeded, and the response lacks an essential part.
    pub const fn undecodable() -> Self {
        Self::of(Kind::Undecodable)
    }

    /// The request is not valid and was not sent: a field, and what is wrong with it.
    pub const fn invalid(field: &'static str, fault: &'static str) -> Self {
        Self::of(Kind::Invalid(field, fault))
    }

    /// The client could not be built: a setting, and what is wrong with it.
    pub const fn misconfigured(field: &'static str, fault: &'static str) -> Self {
        Self::of(Kind::Misconfigured(field, fault))
    }

    /// Sets the behavior of a refusal, such as `RETRY_LATER`.
    pub fn behavior(self, behavior: impl Into<String>) -> Self {
        self.member("Behavior", Value::String(behavior.into()))
    }

    /// Sets a member of the body of a refusal, such as `PayerMessage` or `TransactionId`.
    ///
    /// On errors of other kinds it has no effect.
    pub fn member(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        if let Kind::Refused(body) = &mut self.kind {
            body.insert(name.into(), value.into());
        }
        self
    }

    /// Sets the operation that was called, such as `Transaction/Refund`.
    pub const fn operation(mut self, operation: &'static str) -> Self {
        self.operation = operation;
        self
    }

    /// Sets the version of the specification, such as `1.53`.
    pub const fn spec_version(mut self, version: &'static str) -> Self {
        self.spec_version = version;
        self
    }

    /// Sets the ID of the request.
    pub fn request_id(mut self, request_id: impl Into<String>) -> Self {
        self.request_id = request_id.into();
        self
    }

    /// Sets the number of attempts.
    pub const fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts;
        self
    }

    /// Sets how to find out what happened, if the outcome is unknown. [`NextStep::Retry`] means that the
    /// operation is idempotent. The default is that of a capture, [`NextStep::Inquire`].
    pub const fn next_step(mut self, next_step: NextStep) -> Self {
        self.next_step = next_step;
        self
    }

    /// Sets the HTTP status. The default is 402 for a refusal, and 200 for other responses.
    pub const fn status(mut self, status: u16) -> Self {
        self.status = Some(status);
        self
    }

    /// Builds the error.
    ///
    /// # Panics
    ///
    /// If the status is not an HTTP status.
    #[must_use]
    pub fn build(self) -> Error {
        let context = CallContext {
            operation: self.operation,
            spec_version: self.spec_version,
            request_id: Arc::from(self.request_id),
            attempts: self.attempts,
            next_step: self.next_step,
        };
        let status = |usual: u16| {
            let status = self.status.unwrap_or(usual);
            StatusCode::from_u16(status).unwrap_or_else(|_| panic!("{status} is not an HTTP status"))
        };
        match self.kind {
            Kind::NotSent { permanent } => {
                let error = TransportError::not_sent("there is no connection in this test");
                let error = if permanent { error.permanent() } else { error };
                Error::from_transport(context, error)
            }
            Kind::OutcomeUnknown => Error::from_transport(
                context,
                TransportError::outcome_unknown("the response is lost in this test"),
            ),
            Kind::Refused(body) => {
                let body = Value::Object(body).to_string();
                let refusal = Members::parse(body.as_bytes()).and_then(|members| Refusal::read(&members));
                let kind = ErrorKind::Refused(refusal.expect("a name makes it a refusal"));
                Error::from_response(context, status(402), body.into(), kind)
            }
            Kind::Unrecognized(reason) => {
                let unrecognized = Unrecognized::new(reason, status(200), None, &[]);
                Error::from_response(context, status(200), Bytes::new(), unrecognized.into())
            }
            Kind::Undecodable => {
                let gap = Gap::new(String::new(), GapKind::Missing);
                let kind = Undecodable::new(gap, Facts::read(&[], b"{}"));
                Error::from_response(context, status(200), Bytes::from_static(b"{}"), kind.into())
            }
            Kind::Invalid(field, fault) => {
                let context = CallContext { attempts: 0, ..context };
                Error::invalid(context, vec![Problem::new(field, fault)])
            }
            Kind::Misconfigured(field, fault) => Error::misconfigured(vec![Problem::new(field, fault)]),
        }
    }
}

impl fmt::Debug for Kind {
    /// Without the body, like the error itself.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::NotSent { .. } => "NotSent",
            Self::OutcomeUnknown => "OutcomeUnknown",
            Self::Refused(_) => "Refused",
            Self::Unrecognized(_) => "Unrecognized",
            Self::Undecodable => "Undecodable",
            Self::Invalid(..) => "Invalid",
            Self::Misconfigured(..) => "Misconfigured",
        })
    }
}
