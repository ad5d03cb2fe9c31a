//! Connects to Saferpay, directly or through a proxy, and makes TLS connections.

use std::error::Error;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use http::Uri;
use http::uri::Scheme;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::client::legacy::connect::proxy::Tunnel;
use hyper_util::rt::TokioIo;
use tokio::time::timeout;
use tower_service::Service;

use super::stream::{ClientStream, Stream};
use super::{Proxy, failure, tls};

/// How often TCP checks that the other side is still there.
const KEEPALIVE: Duration = Duration::from_secs(15);

type BoxError = Box<dyn Error + Send + Sync>;
type Connecting<S> = Pin<Box<dyn Future<Output = Result<TokioIo<S>, BoxError>> + Send>>;

/// Makes the connections of a client.
#[derive(Clone)]
pub(super) struct Connector {
    route: Route,
    tls: tls::Connector,
    timeout: Duration,
}

#[derive(Clone)]
enum Route {
    Direct(Dialer),
    Tunnel(Tunnel<Dialer>),
}

impl Connector {
    pub(super) fn new(tls: tls::Connector, proxy: Option<Proxy>, timeout: Duration) -> Self {
        let route = match proxy {
            None => Route::Direct(Dialer::new(None)),
            Some(proxy) => {
                let is_secure = proxy.address.scheme() == Some(&Scheme::HTTPS);
                let dialer = Dialer::new(is_secure.then(|| tls.clone()));
                let tunnel = Tunnel::new(proxy.address, dialer);
                Route::Tunnel(match proxy.authorization {
                    Some(authorization) => tunnel.with_auth(authorization),
                    None => tunnel,
                })
            }
        };
        Self { route, tls, timeout }
    }
}

impl Service<Uri> for Connector {
    type Response = TokioIo<ClientStream>;
    type Error = BoxError;
    type Future = Connecting<ClientStream>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        match &mut self.route {
            Route::Direct(dialer) => dialer.poll_ready(context),
            Route::Tunnel(tunnel) => tunnel.poll_ready(context).map_err(Into::into),
        }
    }

    fn call(&mut self, server: Uri) -> Self::Future {
        let dialing: Connecting<Stream> = match &mut self.route {
            Route::Direct(dialer) => dialer.call(server.clone()),
            Route::Tunnel(tunnel) => {
                let tunneling = tunnel.call(server.clone());
                Box::pin(async { Ok(tunneling.await?) })
            }
        };
        let (tls, limit) = (self.tls.clone(), self.timeout);
        let connecting = async move {
            let stream = dialing.await?.into_inner();
            if server.scheme() == Some(&Scheme::HTTPS) {
                handshake(&tls, &server, stream).await
            } else {
                Ok(stream)
            }
        };
        Box::pin(async move {
            let stream = timeout(limit, connecting)
                .await
                .map_err(|_| BoxError::from(format!("no connection within {limit:?}")))??;
            Ok(TokioIo::new(ClientStream::new(stream)))
        })
    }
}

/// Makes TCP connections, with TLS on top if it is for a proxy that requires it.
#[derive(Clone)]
struct Dialer {
    tcp: HttpConnector,
    tls: Option<tls::Connector>,
}

impl Dialer {
    fn new(tls: Option<tls::Connector>) -> Self {
        let mut tcp = HttpConnector::new();
        tcp.enforce_http(false);
        tcp.set_nodelay(true);
        tcp.set_keepalive(Some(KEEPALIVE));
        tcp.set_keepalive_interval(Some(KEEPALIVE));
        Self { tcp, tls }
    }
}

impl Service<Uri> for Dialer {
    type Response = TokioIo<Stream>;
    type Error = BoxError;
    type Future = Connecting<Stream>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        self.tcp.poll_ready(context).map_err(Into::into)
    }

    fn call(&mut self, server: Uri) -> Self::Future {
        let connecting = self.tcp.call(server.clone());
        let tls = self.tls.clone();
        Box::pin(async move {
            let stream = Stream::Plain(connecting.await?.into_inner());
            Ok(TokioIo::new(match tls {
                None => stream,
                Some(tls) => handshake(&tls, &server, stream).await?,
            }))
        })
    }
}

async fn handshake(tls: &tls::Connector, server: &Uri, stream: Stream) -> Result<Stream, BoxError> {
    let host = server.host().unwrap_or_default();
    let host = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host);
    let stream = tls.connect(host, stream).await.map_err(failure::of_handshake)?;
    Ok(Stream::Tls(Box::new(stream)))
}
