//! Calls of paths that the specification does not have.

use http::Method;
use serde::Serialize;
use serde_json::{Map, Value};

use super::operation::Api;
use super::request_builder::RequestBuilder;
use super::{Call, Connection, Operation};
use crate::header::REQUEST_HEADER;

impl Call<Value> {
    /// A call of any path.
    #[doc(hidden)]
    pub fn raw(connection: &Connection, method: Method, path: &str) -> Self {
        let mut request = RequestBuilder::new(Operation::raw());
        if let Some(fault) = path_fault(path) {
            request.problem("path", fault);
        }
        request.raw(method, path);
        Self::of(connection, request)
    }
}

impl Call<Value> {
    /// Sets the body of the request.
    ///
    /// For the JSON API it must be an object without the [`RequestHeader`](crate::header::RequestHeader),
    /// which the call adds.
    pub fn json(mut self, body: &impl Serialize) -> Self {
        let request = self.request_mut();
        match serde_json::to_vec(body) {
            Ok(body) => {
                if request.api() == Api::Json
                    && let Some(fault) = body_fault(&body)
                {
                    request.problem("body", fault);
                }
                request.raw_body(body);
            }
            // The error message of a caller's type could contain secrets.
            Err(_) => request.problem("body", "cannot be written as JSON"),
        }
        self
    }

    /// Adds a parameter to the query string. Name and value are escaped.
    pub fn query_pair(mut self, name: &str, value: &str) -> Self {
        self.request_mut().query_pair(name, value);
        self
    }
}

fn path_fault(path: &str) -> Option<&'static str> {
    let climbs = |segment: &str| matches!(&*segment.to_ascii_lowercase().replace("%2e", "."), "." | "..");
    if !path.starts_with('/') || path.starts_with("//") {
        Some("must start with one slash")
    } else if path.contains('?') {
        Some("must not contain a query; use `query_pair`")
    } else if !path.bytes().all(|byte| byte.is_ascii_graphic() && !b"#\\\"<>^`{|}".contains(&byte)) {
        Some("must be escaped")
    } else if path.split('/').any(climbs) {
        Some("must not contain the segments `.` or `..`")
    } else {
        None
    }
}

fn body_fault(body: &[u8]) -> Option<&'static str> {
    match serde_json::from_slice::<Map<String, Value>>(body) {
        Err(_) => Some("must be an object"),
        Ok(members) if members.contains_key(REQUEST_HEADER) => Some("must not contain the RequestHeader"),
        Ok(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn paths_cannot_leave_the_base_url() {
        for (path, fine) in [
            ("/Payment/v1/Transaction/New", true),
            ("/rest/customers/[customerId]/things/a%20b", true),
            ("", false),
            ("Payment", false),
            ("//example.com/Payment", false),
            ("/a/../b", false),
            ("/a/%2E%2e", false),
            ("/a?b=c", false),
            ("/a#b", false),
            ("/a b", false),
            ("/ä", false),
            ("/a\\b", false),
            ("/a\r\nb", false),
        ] {
            assert_eq!(path_fault(path).is_none(), fine, "{path}");
        }
    }

    #[test]
    fn bodies_must_be_objects_without_a_header() {
        for (body, fine) in [
            (json!({}), true),
            (json!({"A": {"RequestHeader": 1}}), true),
            (json!([]), false),
            (json!(null), false),
            (json!({"RequestHeader": {}}), false),
        ] {
            assert_eq!(body_fault(&serde_json::to_vec(&body).unwrap()).is_none(), fine, "{body}");
        }
    }
}
