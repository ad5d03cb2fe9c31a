//! The address that a client sees.
//!
//! Behind a proxy or a port mapping, the sandbox does not know its own address. Unless it is set, each
//! request says how the client has reached the sandbox.

use axum::http::HeaderMap;

use crate::service::Service;

/// The address for the links in the response to a request: `https://sandbox.example:4711`.
pub(super) fn of(service: &Service, headers: &HeaderMap) -> String {
    if service.has_public_url {
        return service.base.clone();
    }
    let first = |name: &str| {
        let text = headers.get(name)?.to_str().ok()?;
        Some(text.split(',').next().unwrap_or_default().trim()).filter(|text| !text.is_empty())
    };
    let own_scheme = service.base.split_once("://").map_or("http", |(scheme, _)| scheme);
    let scheme = first("x-forwarded-proto").filter(|scheme| ["http", "https"].contains(scheme));
    match first("x-forwarded-host").or_else(|| first("host")).filter(|host| is_host(host)) {
        Some(host) => format!("{}://{host}", scheme.unwrap_or(own_scheme)),
        None => service.base.clone(),
    }
}

/// Whether a text has only characters of a host and a port.
fn is_host(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-_:[]".contains(&byte))
}
