//! Who may send a request, and what a browser may do with the response.

use axum::extract::Request;
use axum::http::header::{self, HeaderMap, HeaderName};
use axum::http::{Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;

use crate::start::Shop;

/// Lets in whoever knows the password.
pub(super) async fn staff_only(shop: Shop, request: Request, next: Next) -> Response {
    let expected = BASE64_STANDARD.encode(format!("admin:{}", shop.admin_password));
    let given = text(request.headers(), &header::AUTHORIZATION).and_then(|text| text.strip_prefix("Basic "));
    if !given.is_some_and(|given| is_same(given.as_bytes(), expected.as_bytes())) {
        let ask = [(header::WWW_AUTHENTICATE, "Basic realm=\"shop\"")];
        return (StatusCode::UNAUTHORIZED, ask, "Enter the user name and the password of the shop.")
            .into_response();
    }
    next.run(request).await
}

/// Compares without revealing where two values differ.
fn is_same(one: &[u8], other: &[u8]) -> bool {
    one.len() == other.len()
        && one.iter().zip(other).fold(0, |found, (one, other)| found | (one ^ other)) == 0
}

/// Refuses forms that a page of another site sends.
pub(super) async fn same_site_only(request: Request, next: Next) -> Response {
    let origin = text(request.headers(), &header::ORIGIN).map(|origin| origin.split("://").last());
    let host = text(request.headers(), &header::HOST);
    if request.method() == Method::POST && origin.is_some_and(|origin| origin != host) {
        return (StatusCode::FORBIDDEN, "Send this form from the shop.").into_response();
    }
    next.run(request).await
}

fn text<'h>(headers: &'h HeaderMap, name: &HeaderName) -> Option<&'h str> {
    headers.get(name)?.to_str().ok()
}

/// Pages run no scripts, are shown in no frame, and are stored nowhere. The sandbox has its logos on
/// this machine.
pub(super) async fn headers(response: Response) -> Response {
    let policy = "default-src 'none'; style-src 'self'; img-src https: http://127.0.0.1:*; \
        base-uri 'none'; frame-ancestors 'none'";
    let headers = [
        (header::CONTENT_SECURITY_POLICY, policy),
        (header::CACHE_CONTROL, "no-store"),
        (header::REFERRER_POLICY, "same-origin"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    ];
    (headers, response).into_response()
}
