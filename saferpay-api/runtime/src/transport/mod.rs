//! The HTTP below the clients.
//!
//! A [`Transport`] takes one finished request and brings back one complete response. The one
//! that comes along is [`ReqwestTransport`]; another can be given to
//! [`ClientBuilder::transport`](crate::client::ClientBuilder::transport), be it to use another
//! HTTP library or to answer from memory in tests. Middleware goes around the one that comes
//! along: see [`ClientBuilder::wrap_transport`](crate::client::ClientBuilder::wrap_transport).

mod error;
mod reqwest;
mod settings;
#[cfg(feature = "tower")]
mod tower;

use std::pin::Pin;

use bytes::Bytes;
use http::{Request, Response};

pub use self::error::TransportError;
pub use self::reqwest::ReqwestTransport;
pub(crate) use self::settings::Settings;
#[cfg(feature = "tower")]
#[cfg_attr(docsrs, doc(cfg(feature = "tower")))]
pub use self::tower::TowerTransport;

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
