//! The HTTP layer of clients.
//!
//! A [`Transport`] sends a request and returns the complete response. The default is
//! [`HyperTransport`]. Set another one with
//! [`ClientBuilder::transport`](crate::client::ClientBuilder::transport), to use another HTTP
//! library or to respond from memory in tests. To add middleware to the default, see
//! [`ClientBuilder::wrap_transport`](crate::client::ClientBuilder::wrap_transport).

mod connector;
mod error;
mod failure;
mod hyper;
mod proxy;
mod settings;
mod stream;
mod tls;
#[cfg(feature = "tower")]
mod tower;

use std::pin::Pin;

use bytes::Bytes;
use http::{Request, Response};

/// The types of HTTP requests and responses, for transports of your own.
pub use {bytes, http};

pub use self::error::TransportError;
pub use self::hyper::HyperTransport;
pub(crate) use self::proxy::Proxy;
pub(crate) use self::settings::Settings;
pub(crate) use self::tls::{Identity, RootCertificate};
#[cfg(feature = "_tls")]
pub(crate) use self::tls::{KeyPair, root_certificate};
#[cfg(feature = "tower")]
#[cfg_attr(any(docsrs, saferpay_docs), doc(cfg(feature = "tower")))]
pub use self::tower::TowerTransport;

/// How a program gets TLS if it has none, as the end of a sentence.
pub(crate) const NO_TLS: &str = "requires TLS: turn on the feature `rustls-aws-lc-rs`, `rustls-ring` or \
                                 `native-tls` of `saferpay-api`, or set a transport of your own";

/// The future of [`Transport::send`].
pub type TransportFuture<'a> =
    Pin<Box<dyn Future<Output = Result<Response<Bytes>, TransportError>> + Send + 'a>>;

/// Sends requests to Saferpay and returns its responses.
///
/// An implementation must not follow redirects, must not send a request twice, and must limit the
/// time and the memory for a response. Requests carry credentials and card data: do not log their
/// headers or bodies.
///
/// ```
/// use saferpay_api::transport::bytes::Bytes;
/// use saferpay_api::transport::http::{Request, Response};
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
    /// Sends the request and waits for the complete response, whatever its status is.
    ///
    /// The error says whether the request may have reached Saferpay: see [`TransportError`].
    fn send(&self, request: Request<Bytes>) -> TransportFuture<'_>;
}
