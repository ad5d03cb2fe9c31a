//! Protects the control calls and the overview from web pages.
//!
//! A page of any site can send requests to this machine. It cannot choose the header `Host`, and
//! cannot send JSON without asking first, which the sandbox never allows.

use std::net::IpAddr;
use std::sync::Arc;

use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::header::{CONTENT_TYPE, HOST, ORIGIN};
use axum::http::{HeaderMap, Method};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};

use super::exchange::AdminError;
use crate::http::read_body;
use crate::service::Service;

/// Refuses requests for `/sandbox` that a web page could have sent, and reads their bodies within the
/// limits of size and time.
pub(crate) async fn guard(State(service): State<Arc<Service>>, request: Request, next: Next) -> Response {
    let path = request.uri().path();
    if path != "/sandbox" && !path.starts_with("/sandbox/") {
        return next.run(request).await;
    }
    if let Err(error) = check(&service, request.method(), request.headers()) {
        return error.into_response();
    }
    let (head, body) = request.into_parts();
    match read_body(body, service.limits).await {
        Ok(body) => next.run(Request::from_parts(head, Body::from(body))).await,
        Err(error) => {
            let mut response = AdminError::refused_body(&error).into_response();
            response.headers_mut().insert("connection", axum::http::HeaderValue::from_static("close"));
            response
        }
    }
}

fn check(service: &Service, method: &Method, headers: &HeaderMap) -> Result<(), AdminError> {
    let text = |name| headers.get(name).map(|value| value.to_str().unwrap_or("?"));
    let host = text(HOST).unwrap_or_default();
    if !is_own_host(service, host_name(host)) {
        return Err(AdminError::forbidden(format!(
            "the header `Host` names {host:?}, which is not this sandbox; start it with `--public-url` if this \
             is its name"
        )));
    }
    if let Some(origin) = text(ORIGIN) {
        let name = origin.split_once("://").map(|(_, rest)| rest);
        if name != Some(host) && name.is_none_or(|name| service.public_host() != Some(name)) {
            return Err(AdminError::forbidden(format!(
                "the request comes from a page of {origin:?}; only pages of the sandbox can control it"
            )));
        }
    }
    if headers.get("sec-fetch-site").is_some_and(|site| site == "cross-site") && *method != Method::GET {
        return Err(AdminError::forbidden("the request comes from a page of another site"));
    }
    let changes = ![Method::GET, Method::HEAD, Method::OPTIONS].contains(method);
    let json = text(CONTENT_TYPE).is_some_and(|text| {
        text.split(';').next().is_some_and(|essence| essence.trim().eq_ignore_ascii_case("application/json"))
    });
    if changes && !json && !headers.contains_key("sandbox-control") {
        return Err(AdminError::unsupported_type());
    }
    Ok(())
}

/// A host without its port.
fn host_name(host: &str) -> &str {
    match host.rfind(':') {
        Some(colon) if !host[colon..].contains(']') => &host[..colon],
        _ => host,
    }
}

/// Whether a name can only mean this sandbox: an address, the name of this machine or of a container,
/// or the public name. Sites in the internet have a dot in their names.
fn is_own_host(service: &Service, name: &str) -> bool {
    let address = name.trim_start_matches('[').trim_end_matches(']');
    address.parse::<IpAddr>().is_ok()
        || !name.contains('.') && !name.is_empty()
        || name.to_ascii_lowercase().ends_with(".localhost")
        || name.eq_ignore_ascii_case("host.docker.internal")
        || service.public_host().is_some_and(|public| host_name(public).eq_ignore_ascii_case(name))
}

#[cfg(test)]
mod tests {
    use super::host_name;

    #[test]
    fn ports_are_ignored() {
        for (host, name) in [
            ("a.example:1", "a.example"),
            ("localhost", "localhost"),
            ("[::1]:4711", "[::1]"),
            ("[::1]", "[::1]"),
        ] {
            assert_eq!(host_name(host), name);
        }
    }
}
