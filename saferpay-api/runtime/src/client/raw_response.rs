//! A complete HTTP response, and how it becomes a value or an error.

use std::time::Duration;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, RETRY_AFTER};
use http::{HeaderMap, StatusCode};

#[cfg(feature = "tracing")]
use super::trace::CallTrace;
use crate::error::{CallContext, Error, NotJson, Refusal, Undecodable};
use crate::record::{FieldValue, Path, Place, deserialize_into};

/// A complete response, before it is decoded.
pub struct RawResponse {
    pub(super) context: CallContext,
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
    #[cfg(feature = "tracing")]
    trace: Option<CallTrace>,
}

impl RawResponse {
    pub(super) fn new(context: CallContext, answer: http::Response<Bytes>) -> Self {
        let (parts, body) = answer.into_parts();
        Self {
            context,
            status: parts.status,
            headers: parts.headers,
            body,
            #[cfg(feature = "tracing")]
            trace: None,
        }
    }

    /// Turns a response that does not report success into an error.
    pub(super) fn into_success(self) -> Result<Self, Error> {
        if self.status.is_success() {
            return Ok(self);
        }
        let refusal = self.is_json().then(|| Refusal::parse(&self.body));
        Err(match refusal.flatten() {
            Some(refusal) => self.error(refusal),
            None => self.error(self.not_json()),
        })
    }

    #[cfg(feature = "tracing")]
    pub(super) fn traced(self, trace: CallTrace) -> Self {
        Self { trace: Some(trace), ..self }
    }

    /// Decodes the response, which ends the call.
    pub(super) fn decoded<R>(&self, decode: fn(&Self) -> Result<R, Error>) -> Result<R, Error> {
        let decoded = decode(self);
        #[cfg(feature = "tracing")]
        if let Some(trace) = &self.trace {
            trace.end(self.context.attempts, Some(self.status), decoded.as_ref().err());
        }
        decoded
    }

    /// Deserializes the body into a place.
    fn read(&self, place: Place<'_>) -> Result<(), Error> {
        self.check_json()?;
        let mut path = Path::tracked();
        let mut source = serde_json::Deserializer::from_slice(&self.body);
        deserialize_into(place, &mut source, &mut path)
            .and_then(|()| source.end())
            .map_err(|error| self.error(Undecodable::new(&path, &error)))
    }

    /// Whether the response has a JSON content type, or a body without a content type.
    fn is_json(&self) -> bool {
        let Some(content_type) = self.content_type() else {
            return !self.body.is_empty();
        };
        let essence = content_type.split(';').next().unwrap_or_default().trim();
        let suffix = essence.rsplit_once('+').map_or("", |(_, suffix)| suffix);
        suffix.eq_ignore_ascii_case("json")
            || ["application/json", "text/json"].iter().any(|json| essence.eq_ignore_ascii_case(json))
    }

    fn check_json(&self) -> Result<(), Error> {
        if self.is_json() { Ok(()) } else { Err(self.error(self.not_json())) }
    }

    fn content_type(&self) -> Option<&str> {
        self.headers.get(CONTENT_TYPE)?.to_str().ok()
    }

    fn not_json(&self) -> NotJson {
        NotJson::new(self.status, self.content_type(), &self.body)
    }

    /// The delay in seconds. A date is ignored, because the two clocks may differ.
    fn retry_after(&self) -> Option<Duration> {
        self.headers.get(RETRY_AFTER)?.to_str().ok()?.trim().parse().ok().map(Duration::from_secs)
    }

    fn error(&self, kind: impl Into<crate::error::ErrorKind>) -> Error {
        Error::from_response(self.context.clone(), self.status, self.body.clone(), kind.into())
            .with_retry_after(self.retry_after())
    }
}

/// A type that a response can be decoded into.
pub trait Decode: Sized {
    fn decode(response: &RawResponse) -> Result<Self, Error>;
}

impl<T: FieldValue> Decode for T {
    fn decode(response: &RawResponse) -> Result<Self, Error> {
        let mut value = T::EMPTY;
        response.read(value.place())?;
        Ok(value)
    }
}

/// For operations that respond with a status only. A body that is not JSON comes from a proxy or
/// gateway, and does not prove success.
impl Decode for () {
    fn decode(response: &RawResponse) -> Result<Self, Error> {
        if response.body.is_empty() { Ok(()) } else { response.check_json() }
    }
}
