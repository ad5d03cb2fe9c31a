//! Records requests with their responses, or answers them from an archive.

use std::time::Instant;

use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse as _, Response};

use super::handle::handle;
use super::respond::{Disconnected, is_disconnected};
use super::{base, body};
use crate::har::{Exchange, Replay};
use crate::service::Service;

/// Answers a request. If exchanges are recorded or replayed, does that, too.
pub(super) async fn answer(service: &Service, request: Request) -> Response {
    if service.recorder.is_none() && service.replay.is_none() {
        return handle(service, request).await;
    }
    let (started, at) = (Instant::now(), service.clock.now());
    let (head, request_body) = request.into_parts();
    // A body over the limits is refused, and not recorded.
    let Ok(bytes) = body::read(request_body, service.limits).await else {
        return StatusCode::PAYLOAD_TOO_LARGE.into_response();
    };
    let response = if let Some(replay) = &service.replay {
        replayed(replay, head.method.as_str(), head.uri.path(), &bytes)
    } else {
        handle(service, Request::from_parts(head.clone(), Body::from(bytes.clone()))).await
    };
    let Some(recorder) = &service.recorder else { return response };
    let disconnected = is_disconnected(&response);
    let (response_head, response_body) = response.into_parts();
    let response_bytes = to_bytes(response_body, usize::MAX).await.unwrap_or_default();
    let none = HeaderMap::new();
    recorder.add(&Exchange {
        at,
        took: started.elapsed(),
        base: &base::of(service, &head.headers),
        method: &head.method,
        uri: &head.uri,
        request_headers: &head.headers,
        request_body: &bytes,
        status: if disconnected { 0 } else { response_head.status.as_u16() },
        response_headers: if disconnected { &none } else { &response_head.headers },
        response_body: if disconnected { &[] } else { &response_bytes },
    });
    Response::from_parts(response_head, Body::from(response_bytes))
}

fn replayed(replay: &Replay, method: &str, path: &str, body: &[u8]) -> Response {
    let Some(recorded) = replay.answer(method, path, body) else {
        let text = format!("The archive has no answer to {method} {path}.\n");
        return (StatusCode::NOT_FOUND, text).into_response();
    };
    let mut response = Response::new(Body::from(recorded.body));
    match StatusCode::from_u16(recorded.status) {
        Ok(status) => *response.status_mut() = status,
        Err(_) => drop(response.extensions_mut().insert(Disconnected)),
    }
    if let Ok(media_type) = HeaderValue::try_from(recorded.media_type) {
        response.headers_mut().insert("content-type", media_type);
    }
    response
}
