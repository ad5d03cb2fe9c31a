//! Responses of firewalls and gateways, which are not JSON.

use std::fmt;

use http::StatusCode;

/// How many bytes of the body are kept as text.
const MAX_START: usize = 1024;

/// A response that is not JSON.
#[derive(Clone)]
pub struct NotJson {
    status: StatusCode,
    content_type: Option<String>,
    length: usize,
    start: String,
}

impl NotJson {
    pub(crate) fn new(status: StatusCode, content_type: Option<&str>, body: &[u8]) -> Self {
        let start = &body[..body.len().min(MAX_START)];
        Self {
            status,
            content_type: content_type.map(str::to_owned),
            length: body.len(),
            start: String::from_utf8_lossy(start).into_owned(),
        }
    }

    /// The HTTP status.
    #[must_use]
    pub const fn status(&self) -> StatusCode {
        self.status
    }

    /// The content type, if there is one.
    #[must_use]
    pub fn content_type(&self) -> Option<&str> {
        self.content_type.as_deref()
    }

    /// The start of the body as text, up to 1 KiB. The page of a firewall says here why it blocked
    /// the request.
    ///
    /// It is not printed with the error, because it can contain anything.
    #[must_use]
    pub fn start(&self) -> &str {
        &self.start
    }
}

impl fmt::Display for NotJson {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let content_type = self.content_type.as_deref().unwrap_or("no content type");
        write!(formatter, "the response is not JSON ({content_type}, {} bytes)", self.length)
    }
}

impl fmt::Debug for NotJson {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("NotJson")
            .field("status", &self.status)
            .field("content_type", &self.content_type)
            .field("length", &self.length)
            .finish_non_exhaustive()
    }
}
