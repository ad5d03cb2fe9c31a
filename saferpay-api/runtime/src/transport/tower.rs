//! `tower` services as transports, and the default transport as a service.

use std::error::Error;
use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll};

use bytes::{Buf, Bytes, BytesMut};
use http::{Request, Response};
use http_body::Body;
use http_body_util::{BodyExt, Full};
use tower_service::Service;

use super::hyper::too_large;
use super::settings::RESPONSE_LIMIT;
use super::{HyperTransport, Transport, TransportError, TransportFuture};

type BoxError = Box<dyn Error + Send + Sync>;

/// A `tower` service as a [`Transport`].
///
/// It accepts any service from `http` requests to `http` responses: layers around the
/// [`HyperTransport`], which is a service too, or another HTTP client. `B` is the request body of
/// the service.
///
/// ```
/// use std::time::Duration;
///
/// use saferpay_api::client::ClientBuilder;
/// # use saferpay_api::client::VersionedClient;
/// use saferpay_api::transport::TowerTransport;
/// use tower::ServiceBuilder;
///
/// # fn wrap<C: VersionedClient>(builder: ClientBuilder<C>) -> ClientBuilder<C> {
/// builder.wrap_transport(|usual| {
///     TowerTransport::new(ServiceBuilder::new().concurrency_limit(8).service(usual))
/// })
/// # }
/// ```
///
/// Layers must follow the rules of [`Transport`]: above all, they must not send a request twice. If
/// the service does not become ready, the request counts as not sent. If the call fails with a
/// [`TransportError`], that error is kept; after any other error the outcome is unknown. If a layer
/// knows more, convert its error with `map_err`.
#[cfg_attr(any(docsrs, saferpay_docs), doc(cfg(feature = "tower")))]
pub struct TowerTransport<S, B = Bytes> {
    // The lock is held only while the service is cloned, so the service need not be `Sync`.
    service: Mutex<S>,
    response_limit: usize,
    body: PhantomData<fn() -> B>,
}

impl<S, B> TowerTransport<S, B> {
    /// Creates a transport from a service. It reads responses of at most 16 MiB.
    pub fn new(service: S) -> Self
    where
        S: Service<Request<B>>,
    {
        Self { service: Mutex::new(service), response_limit: RESPONSE_LIMIT, body: PhantomData }
    }

    /// Sets the maximum size of a response in bytes.
    #[must_use]
    pub fn with_response_limit(self, bytes: usize) -> Self {
        Self { response_limit: bytes, ..self }
    }
}

impl<S, B> fmt::Debug for TowerTransport<S, B> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("TowerTransport").finish_non_exhaustive()
    }
}

impl<S, B, A> Transport for TowerTransport<S, B>
where
    S: Service<Request<B>, Response = Response<A>> + Clone + Send + 'static,
    S::Future: Send,
    S::Error: Into<BoxError>,
    B: From<Bytes> + Send + 'static,
    A: Body + Send,
    A::Data: Send,
    A::Error: Into<BoxError>,
{
    fn send(&self, request: Request<Bytes>) -> TransportFuture<'_> {
        let mut service = self.service.lock().unwrap_or_else(PoisonError::into_inner).clone();
        Box::pin(async move {
            poll_fn(|context| service.poll_ready(context)).await.map_err(TransportError::not_sent)?;
            let answer = service.call(request.map(B::from)).await.map_err(failure)?;
            let (parts, body) = answer.into_parts();
            match read_body(body, self.response_limit).await {
                Ok(body) => Ok(Response::from_parts(parts, body)),
                Err((error, part)) => Err(error.with_partial_answer(parts.status, part)),
            }
        })
    }
}

/// Reads the body up to the limit. If that fails, the error has the part that was read.
async fn read_body<A>(body: A, limit: usize) -> Result<Bytes, (TransportError, Bytes)>
where
    A: Body,
    A::Error: Into<BoxError>,
{
    let mut body = std::pin::pin!(body);
    let mut read = BytesMut::new();
    while let Some(frame) = body.frame().await {
        let data = match frame {
            Ok(frame) => frame.into_data(),
            Err(error) => return Err((failure(error), read.freeze())),
        };
        let Ok(mut data) = data else {
            continue; // trailers
        };
        if read.len() + data.remaining() > limit {
            return Err((too_large(limit), read.freeze()));
        }
        while data.has_remaining() {
            let chunk = data.chunk();
            let length = chunk.len();
            read.extend_from_slice(chunk);
            data.advance(length);
        }
    }
    Ok(read.freeze())
}

fn failure(error: impl Into<BoxError>) -> TransportError {
    match error.into().downcast::<TransportError>() {
        Ok(error) => *error,
        Err(error) => TransportError::outcome_unknown(error),
    }
}

impl Service<Request<Bytes>> for HyperTransport {
    type Response = Response<Full<Bytes>>;
    type Error = TransportError;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, TransportError>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), TransportError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Bytes>) -> Self::Future {
        let transport = self.clone();
        Box::pin(async move { Ok(transport.send(request).await?.map(Full::new)) })
    }
}
