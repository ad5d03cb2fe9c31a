//! The default transport.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::header::USER_AGENT;
use http::uri::Scheme;
use http::{HeaderValue, Request, Response};
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper_util::client::legacy::Client;
use hyper_util::rt::{TokioExecutor, TokioTimer};
use tokio::time::{Instant, timeout_at};

use super::connector::Connector;
use super::{NO_TLS, Settings, Transport, TransportError, TransportFuture, failure, tls};

/// If Saferpay closes an idle connection at the moment when it is reused, the call fails with an
/// unknown outcome. Servers and firewalls mostly close idle connections after a minute or more, so
/// this client closes them earlier.
const IDLE_TIMEOUT: Duration = Duration::from_secs(20);

/// The name of this client in requests.
const NAME: HeaderValue = HeaderValue::from_static(concat!("saferpay-api/", env!("CARGO_PKG_VERSION")));

/// The default transport, built on `hyper`, with TLS by the library that the features select.
///
/// Unless the [builder](crate::client::ClientBuilder) sets other limits, it waits at most 100
/// seconds for a response and 10 seconds for a connection, and reads at most 16 MiB. It requires
/// TLS 1.2 or newer, trusts the certificates of the operating system, follows no redirects and
/// sends nothing twice. It connects directly, or through the proxy that is set on the builder; it
/// ignores the usual environment variables and system settings for proxies.
///
/// If the server does not accept the client certificate, the request [was not
/// sent](TransportError::not_sent). Under TLS 1.3 the server says so only after the handshake, when
/// the request is already on its way: the alert counts if it arrives on a connection that has not
/// yet received a byte of a response.
///
/// # TLS
///
/// | feature | library |
/// | --- | --- |
/// | `rustls-aws-lc-rs` (default) | rustls with the cryptography of aws-lc |
/// | `rustls-ring` | rustls with the cryptography of ring, which compiles faster |
/// | `native-tls` | the library of the operating system: Schannel, Secure Transport, or OpenSSL |
///
/// If several are on, the first of them decides, so that a feature that a dependency turns on never
/// replaces rustls. A program that installs a [`CryptoProvider`] for rustls chooses the cryptography
/// itself. Without any of them the transport reaches only loopback addresses, over plain HTTP.
///
/// With `native-tls` errors say less, because the library shows no alerts:
///
/// * If the server rejects the client certificate after a handshake of TLS 1.3, the outcome is
///   unknown. Under TLS 1.2, and in every other handshake that fails, the request was not sent.
/// * No failure counts as [permanent](TransportError::permanent), so a [retry policy](crate::retry)
///   can repeat a request that an expired certificate keeps from being sent.
///
/// On Linux and other Unix systems except Apple's, all of the libraries obey the environment variables
/// `SSL_CERT_FILE` and `SSL_CERT_DIR`, as most programs do. With rustls the certificates that they name
/// replace the root certificates of the system; OpenSSL replaces its file and its folder separately.
/// On other systems these environment variables have no effect.
///
/// [`CryptoProvider`]: https://docs.rs/rustls/latest/rustls/crypto/struct.CryptoProvider.html
///
/// It requires a tokio runtime.
#[derive(Clone)]
pub struct HyperTransport {
    client: Client<Connector, Full<Bytes>>,
    timeout: Duration,
    response_limit: usize,
    plain_http: bool,
}

impl HyperTransport {
    /// Creates a transport that accepts only HTTPS.
    ///
    /// # Errors
    ///
    /// If TLS cannot be set up, for instance because the system has no trusted certificates.
    pub fn new() -> Result<Self, TransportError> {
        Self::with(Settings::default())
    }

    /// Creates a transport that also sends plain HTTP, to any address.
    #[doc(hidden)]
    pub fn to_any_address() -> Result<Self, TransportError> {
        Self::with(Settings { plain_http: true, ..Settings::default() })
    }

    pub(crate) fn with(settings: Settings) -> Result<Self, TransportError> {
        let tls = tls::Connector::new(settings.root_certificates, settings.identity)
            .map_err(|error| TransportError::not_sent(error).permanent())?;
        let connector = Connector::new(tls, settings.proxy, settings.connect_timeout);
        let client = Client::builder(TokioExecutor::new())
            .pool_timer(TokioTimer::new())
            .pool_idle_timeout(IDLE_TIMEOUT)
            .build(connector);
        Ok(Self {
            client,
            timeout: settings.timeout,
            response_limit: settings.response_limit,
            plain_http: settings.plain_http,
        })
    }

    async fn exchange(&self, mut request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        if !self.plain_http && request.uri().scheme() != Some(&Scheme::HTTPS) {
            return Err(TransportError::not_sent("the address must start with https://").permanent());
        }
        if cfg!(not(feature = "_tls")) && request.uri().scheme() == Some(&Scheme::HTTPS) {
            return Err(TransportError::not_sent(format!("the address {NO_TLS}")).permanent());
        }
        request.headers_mut().entry(USER_AGENT).or_insert(NAME);
        let deadline = Deadline::after(self.timeout);

        let response = deadline.limit(self.client.request(request.map(Full::new))).await?;
        let (head, body) = response.map_err(failure::of_request)?.into_parts();
        let body = read_body(body, self.response_limit, &deadline)
            .await
            .map_err(|(error, part)| error.with_partial_answer(head.status, part))?;

        let mut response = Response::new(body);
        *response.status_mut() = head.status;
        *response.headers_mut() = head.headers;
        Ok(response)
    }
}

impl fmt::Debug for HyperTransport {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("HyperTransport")
    }
}

impl Transport for HyperTransport {
    fn send(&self, request: Request<Bytes>) -> TransportFuture<'_> {
        Box::pin(self.exchange(request))
    }
}

/// When a complete response must have arrived.
struct Deadline {
    limit: Duration,
    /// None if the limit is too large for the clock.
    end: Option<Instant>,
}

impl Deadline {
    fn after(limit: Duration) -> Self {
        Self { limit, end: Instant::now().checked_add(limit) }
    }

    /// Waits for the future, but only until the deadline.
    async fn limit<F: Future>(&self, future: F) -> Result<F::Output, TransportError> {
        match self.end {
            None => Ok(future.await),
            Some(end) => timeout_at(end, future).await.map_err(|_| {
                TransportError::outcome_unknown(format!("no complete response within {:?}", self.limit))
            }),
        }
    }
}

/// Reads the body up to the limit. If that fails, the error has the part that was read.
async fn read_body(
    mut body: Incoming,
    limit: usize,
    deadline: &Deadline,
) -> Result<Bytes, (TransportError, Bytes)> {
    // Most responses arrive in one chunk, for which this allocates the exact size.
    let mut read = Vec::new();
    loop {
        let frame = match deadline.limit(body.frame()).await {
            Ok(None) => return Ok(Bytes::from(read)),
            Ok(Some(Ok(frame))) => frame,
            Ok(Some(Err(error))) => return Err((TransportError::outcome_unknown(error), Bytes::from(read))),
            Err(error) => return Err((error, Bytes::from(read))),
        };
        let Ok(chunk) = frame.into_data() else {
            continue; // trailers
        };
        if read.len() + chunk.len() > limit {
            return Err((too_large(limit), Bytes::from(read)));
        }
        read.extend_from_slice(&chunk);
    }
}

/// The error of a response that exceeds the limit.
pub(super) fn too_large(limit: usize) -> TransportError {
    TransportError::outcome_unknown(format!("the response is larger than {limit} bytes"))
}

#[cfg(test)]
mod tests {
    use std::error::Error;

    use super::*;
    use crate::client::test_server::Server;

    #[tokio::test]
    async fn a_time_out_leaves_the_outcome_unknown() {
        let server = Server::silent();
        let transport =
            HyperTransport::with(Settings { timeout: Duration::from_millis(200), ..Settings::plain() })
                .unwrap();
        let address = format!("{}/access-tokens/secret", server.address());
        let request = Request::post(address).body(Bytes::new()).unwrap();
        let error = transport.send(request).await.unwrap_err();
        assert!(error.is_outcome_unknown());
        let printed = format!("{error} {error:?} {}", error.source().unwrap());
        assert!(!printed.contains("secret"), "{printed}");
    }

    #[tokio::test]
    async fn the_size_of_a_response_is_limited() {
        const LIMIT: usize = 100_000;
        let mut answer = b"HTTP/1.1 200 OK\r\nContent-Length: 99999999\r\n\r\n".to_vec();
        answer.resize(LIMIT + 100_000, b' ');
        let server = Server::answering(answer);
        let transport =
            HyperTransport::with(Settings { response_limit: LIMIT, ..Settings::plain() }).unwrap();
        let request = Request::post(server.address()).body(Bytes::new()).unwrap();
        let error = transport.send(request).await.unwrap_err();
        assert!(error.is_outcome_unknown());
        assert_eq!(error.status(), Some(http::StatusCode::OK));
    }

    #[tokio::test]
    async fn plain_http_must_be_allowed() {
        let transport = HyperTransport::new().unwrap();
        let request = Request::post("http://127.0.0.1:9").body(Bytes::new()).unwrap();
        let error = transport.send(request).await.unwrap_err();
        assert!(!error.is_outcome_unknown() && error.is_permanent());
    }
}
