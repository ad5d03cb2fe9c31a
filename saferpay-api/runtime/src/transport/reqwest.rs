//! The default transport.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};

use super::{Settings, Transport, TransportError, TransportFuture};

/// If Saferpay closes an idle connection at the moment when it is reused, the call fails with an
/// unknown outcome. Servers and firewalls mostly close idle connections after a minute or more, so
/// this client closes them earlier.
const IDLE_TIMEOUT: Duration = Duration::from_secs(20);

/// The default transport, built on `reqwest` and rustls.
///
/// Unless the [builder](crate::client::ClientBuilder) sets other limits, it waits at most 100
/// seconds for a response and 10 seconds for a connection, and reads at most 16 MiB. It requires
/// TLS 1.2 or newer, trusts the certificates of the operating system, follows no redirects and
/// sends nothing twice. It connects directly, or through the proxy that is set on the builder; it
/// ignores the usual environment variables and system settings for proxies.
///
/// It requires a tokio runtime.
#[derive(Clone)]
pub struct ReqwestTransport {
    client: reqwest::Client,
    response_limit: usize,
}

impl ReqwestTransport {
    /// Creates a transport that accepts only HTTPS.
    ///
    /// # Errors
    ///
    /// If TLS cannot be set up, for instance because the system has no trusted certificates.
    pub fn new() -> Result<Self, TransportError> {
        Self::with(Settings::default())
    }

    pub(crate) fn with(settings: Settings) -> Result<Self, TransportError> {
        let mut builder = reqwest::Client::builder()
            .user_agent(concat!("saferpay-api/", env!("CARGO_PKG_VERSION")))
            .https_only(!settings.plain_http)
            // Another crate may have enabled another TLS backend of reqwest, which would otherwise
            // be used.
            .tls_backend_rustls()
            .tls_version_min(reqwest::tls::Version::TLS_1_2)
            .tls_certs_merge(settings.root_certificates)
            .timeout(settings.timeout)
            .connect_timeout(settings.connect_timeout)
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            // Other crates may have enabled HTTP/2, with which calls would share a connection and
            // fail together.
            .http1_only()
            .pool_idle_timeout(IDLE_TIMEOUT)
            .referer(false)
            .no_proxy();
        if let Some(proxy) = settings.proxy {
            builder = builder.proxy(proxy);
        }
        if let Some(identity) = settings.identity {
            builder = builder.identity(identity);
        }
        builder
            .build()
            .map(|client| Self { client, response_limit: settings.response_limit })
            .map_err(|error| TransportError::not_sent(error.without_url()))
    }
}

impl fmt::Debug for ReqwestTransport {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("ReqwestTransport")
    }
}

impl Transport for ReqwestTransport {
    fn send(&self, request: Request<Bytes>) -> TransportFuture<'_> {
        Box::pin(async move {
            let request = reqwest::Request::try_from(request).map_err(failure)?;
            let mut response = self.client.execute(request).await.map_err(failure)?;

            let status = response.status();
            let headers = std::mem::take(response.headers_mut());
            let body = read_body(&mut response, self.response_limit)
                .await
                .map_err(|(error, part)| error.with_partial_answer(status, part))?;

            let mut answer = Response::new(body);
            *answer.status_mut() = status;
            *answer.headers_mut() = headers;
            Ok(answer)
        })
    }
}

/// Reads the body up to the limit. If that fails, the error has the part that was read.
async fn read_body(response: &mut reqwest::Response, limit: usize) -> Result<Bytes, (TransportError, Bytes)> {
    // Most responses arrive in one chunk, for which this allocates the exact size.
    let mut body = Vec::new();
    loop {
        match response.chunk().await {
            Ok(None) => return Ok(Bytes::from(body)),
            Ok(Some(chunk)) if body.len() + chunk.len() > limit => {
                return Err((too_large(limit), Bytes::from(body)));
            }
            Ok(Some(chunk)) => body.extend_from_slice(&chunk),
            Err(error) => return Err((failure(error), Bytes::from(body))),
        }
    }
}

/// The error of a response that exceeds the limit.
pub(super) fn too_large(limit: usize) -> TransportError {
    TransportError::outcome_unknown(format!("the response is larger than {limit} bytes"))
}

/// Classifies an error as not sent or outcome unknown.
///
/// Connect errors come from DNS, TCP, a proxy that opens no tunnel, the TLS handshake, or the
/// connect timeout. All of these happen before the request is passed to the connection, and rustls
/// sends no early data, so no byte of the request was written. Everything else counts as sent,
/// including a pooled connection that turns out to be closed.
///
/// hyper-util takes another connection if a pooled one closes before it has dequeued the request.
/// This is not a retry, because nothing of the request was encoded yet. hyper-util never resends a
/// request that was started, and `retry::never` keeps reqwest from doing so.
fn failure(error: reqwest::Error) -> TransportError {
    let certainly_not_sent = error.is_connect() || error.is_builder();
    // The URL can contain an access token.
    let error = error.without_url();
    if certainly_not_sent { TransportError::not_sent(error) } else { TransportError::outcome_unknown(error) }
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
            ReqwestTransport::with(Settings { timeout: Duration::from_millis(200), ..Settings::plain() })
                .unwrap();
        let address = format!("{}/access-tokens/secret", server.address());
        let request = Request::post(address).body(Bytes::new()).unwrap();
        let error = transport.send(request).await.unwrap_err();
        assert!(error.is_outcome_unknown());
        let printed = format!("{error} {error:?} {}", error.source().unwrap());
        assert!(!printed.contains("secret"), "{printed}");
    }

    #[tokio::test]
    async fn the_size_of_an_answer_is_limited() {
        const LIMIT: usize = 100_000;
        let mut answer = b"HTTP/1.1 200 OK\r\nContent-Length: 99999999\r\n\r\n".to_vec();
        answer.resize(LIMIT + 100_000, b' ');
        let server = Server::answering(answer);
        let transport =
            ReqwestTransport::with(Settings { response_limit: LIMIT, ..Settings::plain() }).unwrap();
        let request = Request::post(server.address()).body(Bytes::new()).unwrap();
        let error = transport.send(request).await.unwrap_err();
        assert!(error.is_outcome_unknown());
        assert_eq!(error.status(), Some(http::StatusCode::OK));
    }

    #[tokio::test]
    async fn plain_http_has_to_be_allowed() {
        let transport = ReqwestTransport::new().unwrap();
        let request = Request::post("http://127.0.0.1:9").body(Bytes::new()).unwrap();
        let error = transport.send(request).await.unwrap_err();
        assert!(!error.is_outcome_unknown());
    }
}
