//! The HTTP below the clients.
//!
//! A [`Transport`] takes one finished request and brings back one complete response. The one
//! that comes along is [`ReqwestTransport`]; another can be given to
//! [`ClientBuilder::transport`](crate::client::ClientBuilder::transport), be it to add
//! middleware, to use another HTTP library, or to answer from memory in tests.

mod error;
mod reqwest;

use std::pin::Pin;

use bytes::Bytes;
use http::{Request, Response};

pub use self::error::TransportError;
pub use self::reqwest::ReqwestTransport;
pub(crate) use self::reqwest::TIMEOUT;

/// What [`Transport::send`] gives back.
pub type TransportFuture<'a> =
    Pin<Box<dyn Future<Output = Result<Response<Bytes>, TransportError>> + Send + 'a>>;

/// Something that carries a request to Saferpay and its answer back.
///
/// An implementation must not follow redirects, must not send a request twice, and has to limit
/// the time and the memory that an answer takes. Requests carry credentials and card data:
/// neither their headers nor their bodies belong into a log.
///
/// ```
/// use bytes::Bytes;
/// use http::{Request, Response};
/// use saferpay_api::transport::{Transport, TransportFuture};
///
/// /// Answers every request with the same empty object.
/// struct Canned;
///
/// impl Transport for Canned {
///     fn send(&self, _request: Request<Bytes>) -> TransportFuture<'_> {
///         Box::pin(async { Ok(Response::new(Bytes::from_static(b"{}"))) })
///     }
/// }
/// ```
pub trait Transport: Send + Sync + 'static {
    /// Sends the request and waits for the whole answer, whatever its status is.
    ///
    /// The error says whether the request may have reached Saferpay: see [`TransportError`].
    fn send(&self, request: Request<Bytes>) -> TransportFuture<'_>;
}
