use http::{HeaderMap, StatusCode};

use super::RawBody;

/// The response to a [`Call`](super::Call), with its details.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Response<R> {
    /// The decoded response.
    pub value: R,

    /// The HTTP status.
    pub status: StatusCode,

    /// The HTTP headers.
    pub headers: HeaderMap,

    /// The id of the request.
    pub request_id: String,

    /// How many times the request was sent: more than once only with a [retry
    /// policy](crate::retry).
    pub attempts: u32,

    /// The raw body, including fields that the types of the version do not have.
    pub raw_body: RawBody,
}
