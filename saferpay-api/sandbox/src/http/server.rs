//! The server: accepts connections, and closes them.

use std::fmt;
use std::sync::Arc;

use axum::Router;
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse as _, Response};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::{Service as _, service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;

use super::archive;
use super::limits::Limits;
use super::respond;
use crate::service::Service;
use crate::{admin, pages};

#[cfg(feature = "tls")]
use tokio_rustls::TlsAcceptor;

/// There is no TLS without its feature.
#[cfg(not(feature = "tls"))]
#[derive(Clone)]
pub(crate) enum TlsAcceptor {}

/// Serves until it is dropped, which also closes all connections.
pub(crate) async fn serve(
    listener: TcpListener,
    tls: Option<TlsAcceptor>,
    service: Arc<Service>,
    limits: Limits,
) {
    let router = Router::new()
        .merge(admin::router())
        .merge(pages::router())
        .fallback(answer)
        .layer(from_fn_with_state(Arc::clone(&service), admin::guard))
        .layer(from_fn_with_state(Arc::clone(&service), wait_for_store))
        .with_state(service);
    let mut connections = JoinSet::new();
    loop {
        match listener.accept().await {
            // A client that finds no free connection can try again.
            Ok((stream, _)) if connections.len() >= limits.connections => drop(stream),
            Ok((stream, _)) => {
                connections.spawn(serve_stream(stream, tls.clone(), router.clone(), limits));
            }
            // Usually too many open files, which may pass.
            Err(_) => tokio::time::sleep(std::time::Duration::from_millis(20)).await,
        }
        while connections.try_join_next().is_some() {}
    }
}

async fn answer(State(service): State<Arc<Service>>, request: Request) -> Response {
    archive::answer(&service, request).await
}

/// Sends a response only after the changes that it reports are stored.
async fn wait_for_store(State(service): State<Arc<Service>>, request: Request, next: Next) -> Response {
    let response = next.run(request).await;
    match service.persisted().await {
        Ok(()) => response,
        Err(error) => {
            let text = format!("The database file can no longer be written: {error}\n");
            (StatusCode::INTERNAL_SERVER_ERROR, text).into_response()
        }
    }
}

/// Serves one connection, after the handshake of TLS if there is one.
async fn serve_stream(stream: TcpStream, tls: Option<TlsAcceptor>, router: Router, limits: Limits) {
    // Avoids a delay of small responses. Everything works without it.
    let _ = stream.set_nodelay(true);
    match tls {
        None => serve_connection(stream, router, limits).await,
        #[cfg(feature = "tls")]
        Some(tls) => {
            // An error here comes from the client.
            if let Ok(Ok(stream)) = tokio::time::timeout(limits.head_time, tls.accept(stream)).await {
                serve_connection(stream, router, limits).await;
            }
        }
        #[cfg(not(feature = "tls"))]
        Some(never) => match never {},
    }
}

/// Serves one connection.
async fn serve_connection(
    stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static,
    router: Router,
    limits: Limits,
) {
    let router = TowerToHyperService::new(router);
    let service = service_fn(move |request: hyper::Request<Incoming>| {
        let answer = router.call(request);
        async move {
            let response = answer.await.unwrap_or_else(|never| match never {});
            if respond::is_disconnected(&response) { Err(Disconnect) } else { Ok(response) }
        }
    });
    let mut connection = http1::Builder::new();
    connection.timer(TokioTimer::new()).header_read_timeout(limits.head_time);
    // An error here comes from the client, or is an injected fault.
    let _ = connection.serve_connection(TokioIo::new(stream), service).await;
}

/// Makes hyper close a connection without an answer.
#[derive(Debug)]
struct Disconnect;

impl fmt::Display for Disconnect {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an injected fault")
    }
}

impl std::error::Error for Disconnect {}
