//! Responses that are not recognizable as an answer to the request.

use std::fmt;

use http::StatusCode;
use zeroize::Zeroizing;

use super::echoes::Echoes;
use super::masked::{Masked, shown};

/// How many bytes of the body are kept as text.
const MAX_START: usize = 1024;

/// A response that is not recognizable as Saferpay's answer to the request.
///
/// It can come from a firewall, a gateway or a cache in front of Saferpay, before or after Saferpay
/// carried out the request. So it proves nothing, whatever its status is.
#[derive(Clone)]
pub struct Unrecognized {
    reason: UnrecognizedReason,
    status: StatusCode,
    content_type: Option<String>,
    length: usize,
    start: String,
    /// The secrets of the request that occur in the content type.
    echoes: Echoes,
}

/// Why a response is not recognizable as an answer to the request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UnrecognizedReason {
    /// It has no body.
    Empty,

    /// Its body is not JSON, or is cut.
    NotJson,

    /// It is JSON that neither the operation nor an error of Saferpay has.
    UnknownBody,

    /// It does not name the request that it responds to.
    NoRequestId,

    /// It responds to another request. A cache can do that.
    OtherRequest,
}

impl Unrecognized {
    pub(crate) fn new(
        reason: UnrecognizedReason,
        status: StatusCode,
        content_type: Option<&str>,
        body: &[u8],
    ) -> Self {
        let start = &body[..body.len().min(MAX_START)];
        Self {
            reason,
            status,
            content_type: content_type.map(str::to_owned),
            length: body.len(),
            start: String::from_utf8_lossy(start).into_owned(),
            echoes: Echoes::default(),
        }
    }

    /// Masks these secrets where they are printed.
    pub(super) fn hide(&mut self, secrets: Vec<Zeroizing<String>>) {
        let content_type = self.content_type.as_deref().unwrap_or_default();
        self.echoes = Echoes::new(secrets, &[content_type.into()]);
    }

    /// Why it is not an answer to the request.
    #[must_use]
    pub const fn reason(&self) -> UnrecognizedReason {
        self.reason
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

impl fmt::Display for UnrecognizedReason {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Empty => "the response is empty",
            Self::NotJson => "the response is not JSON",
            Self::UnknownBody => {
                "the response is neither an answer of this operation nor an error of Saferpay"
            }
            Self::NoRequestId => "the response does not name the request",
            Self::OtherRequest => "the response belongs to another request",
        })
    }
}

impl fmt::Display for Unrecognized {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let content_type = self.content_type.as_deref().unwrap_or("no content type");
        write!(formatter, "{} ({}, {} bytes)", self.reason, shown(content_type, &self.echoes), self.length)
    }
}

impl fmt::Debug for Unrecognized {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Unrecognized")
            .field("reason", &self.reason)
            .field("status", &self.status)
            .field("content_type", &Masked(&self.content_type, &self.echoes))
            .field("length", &self.length)
            .finish_non_exhaustive()
    }
}
