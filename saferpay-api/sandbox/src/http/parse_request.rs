//! Turns an HTTP request into a call.
//!
//! The order in which errors are reported is assumed: path, media types, body, authentication,
//! version, content, permissions.

use axum::extract::Request;
use saferpay_spec::Method;

use super::context::{ParsedRequest, RawRequest, RequestContext};
use super::errors::{no_such_method, no_such_path};
use super::{body, json_api, management, media, path};
use crate::api_error::ApiError;
use crate::catalogue::Catalogue;
use crate::service::Service;

/// Reads and checks a request, and records in `context` what it learns on the way.
pub(super) async fn parse_request(
    service: &Service,
    request: Request,
    context: &mut RequestContext,
) -> Result<ParsedRequest, ApiError> {
    let (head, body) = request.into_parts();
    let segments =
        path::segments(head.uri.path(), service.quirks().double_slashes).ok_or_else(no_such_path)?;
    let methods: Vec<&str> = Catalogue::shared().methods(&segments).into_iter().map(Method::as_str).collect();
    context.management = segments.first().is_some_and(|first| first == "rest");
    if context.management {
        management::note(&head.headers, context);
    }
    if methods.is_empty() {
        return Err(no_such_path());
    }
    if !methods.contains(&head.method.as_str()) {
        return Err(no_such_method(&methods));
    }
    if head.method == "POST" {
        media::check_content_type(&head.headers)?;
    }
    media::check_accept(&head.headers)?;
    let raw = RawRequest {
        method: head.method.as_str().to_owned(),
        path: segments,
        query: head.uri.query().unwrap_or_default().to_owned(),
        headers: head.headers,
        body: body::read(body, service.limits).await?,
    };
    if context.management {
        management::parse(service, &raw, context)
    } else {
        json_api::parse(service, &raw, context)
    }
}
