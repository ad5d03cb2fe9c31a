use std::fmt;

use http::StatusCode;

/// How much of the body is kept as text.
const MAX_START: usize = 1024;

/// What is known of an answer that is no JSON.
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

    /// The start of the body as text, up to 1 KiB. A firewall's page tells here why it objects.
    ///
    /// It is not printed with the error, as there is no telling what it holds.
    #[must_use]
    pub fn start(&self) -> &str {
        &self.start
    }
}

impl fmt::Display for NotJson {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let content_type = self.content_type.as_deref().unwrap_or("no content type");
        write!(formatter, "the answer is no JSON ({content_type}, {} bytes)", self.length)
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
