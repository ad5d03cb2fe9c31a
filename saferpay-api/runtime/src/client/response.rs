use http::{HeaderMap, StatusCode};

use super::RawBody;

/// The answer to a [`Call`](super::Call), with what came along with it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Response<R> {
    /// The answer itself.
    pub value: R,

    /// The HTTP status.
    pub status: StatusCode,

    /// The HTTP headers.
    pub headers: HeaderMap,

    /// The id that the request had.
    pub request_id: String,

    /// How often the request was sent: more than once only by a [retry policy](crate::retry).
    pub attempts: u32,

    /// The body as it came, with whatever the version's types do not know.
    pub raw_body: RawBody,
}
