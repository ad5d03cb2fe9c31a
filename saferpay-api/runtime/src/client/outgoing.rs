use bytes::Bytes;
use http::Request;
use http::request::Parts;

use super::draft::with_header;
use crate::header::RequestHeader;
use crate::retry::MOST_ATTEMPTS;

/// A request that is ready to be sent, as often as need be.
pub(super) struct Outgoing {
    pub(super) head: Parts,
    /// The JSON API has a header in the body, the Management API has none.
    pub(super) header: Option<RequestHeader>,
    pub(super) body: Option<Bytes>,
}

impl Outgoing {
    /// The request of an attempt, of which the first one is number 1.
    pub(super) fn attempt(&self, attempt: u32) -> Request<Bytes> {
        let body = match &self.header {
            None => self.body.clone().unwrap_or_default(),
            Some(header) => {
                let repeats = attempt.clamp(1, MOST_ATTEMPTS) - 1;
                let header = header.clone().with_retry_indicator(i64::from(repeats));
                with_header(&header, self.body.as_deref())
            }
        };
        Request::from_parts(self.head.clone(), body)
    }
}
