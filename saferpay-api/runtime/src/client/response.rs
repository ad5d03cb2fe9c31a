//! The response to a call, with everything that HTTP says about it.

use std::fmt;

use http::{HeaderMap, StatusCode};

use super::RawBody;
use super::raw_response::gaps;
use crate::answers::Gap;
use crate::record::Record;

/// The response to a [`Call`](super::Call), with its details.
///
/// `Debug` prints the names of the headers without their values, which can contain anything.
#[derive(Clone)]
#[non_exhaustive]
pub struct Response<R> {
    /// The decoded response.
    pub value: R,

    /// The HTTP status.
    pub status: StatusCode,

    /// The HTTP headers.
    pub headers: HeaderMap,

    /// The ID of the request.
    pub request_id: String,

    /// How many times the request was sent: more than once only with a [retry
    /// policy](crate::retry).
    pub attempts: u32,

    /// The raw body, including fields that the types of the version do not have.
    pub raw_body: RawBody,

    /// The body as JSON that can be parsed: the raw body, or a repaired copy.
    pub(super) json: RawBody,
}

impl<R: Record> Response<R> {
    /// The mandatory fields of the version that the response lacks, and the parts that could not be
    /// read. Everything else is in [`value`](Self::value).
    ///
    /// This reads the response once more. A program can log the result to learn early that Saferpay
    /// has changed something.
    #[must_use]
    pub fn gaps(&self) -> Vec<Gap> {
        gaps::<R>(self.json.as_bytes())
    }
}

impl<R: fmt::Debug> fmt::Debug for Response<R> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let headers: Vec<&str> = self.headers.keys().map(http::HeaderName::as_str).collect();
        formatter
            .debug_struct("Response")
            .field("value", &self.value)
            .field("status", &self.status)
            .field("headers", &headers)
            .field("request_id", &self.request_id)
            .field("attempts", &self.attempts)
            .field("raw_body", &self.raw_body)
            .finish_non_exhaustive()
    }
}
