//! The HTTP headers in which the Management API carries the version and the ID of a request.

use http::HeaderName;

pub(super) const API_VERSION: HeaderName = HeaderName::from_static("saferpay-apiversion");
pub(super) const REQUEST_ID: HeaderName = HeaderName::from_static("saferpay-requestid");
