//! A valid request, from which each attempt makes its HTTP request.

use std::time::Duration;

use bytes::Bytes;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE};
use http::{HeaderValue, Method, Request, Uri};
use serde::ser::{Serialize, SerializeMap as _, Serializer};
use zeroize::Zeroizing;

use super::authorization;
use super::management_headers::{API_VERSION, REQUEST_ID};
use super::operation::Api;
use super::recognition::{Expectation, ExpectedBody};
use super::{Connection, zeroized};
use crate::error::{CallContext, is_secret_name, secrets_of};
use crate::header::REQUEST_HEADER;
use crate::retry::MAX_ATTEMPTS;

const JSON: HeaderValue = HeaderValue::from_static("application/json; charset=utf-8");

/// A request that is ready to be sent, any number of times.
pub(super) struct PreparedRequest {
    pub(super) method: Method,
    pub(super) address: Uri,
    /// What the path was filled with.
    pub(super) parameters: Vec<(&'static str, String)>,
    pub(super) payload: Payload,
    pub(super) expected_body: ExpectedBody,
    /// Whether the response can lack the [`ResponseHeader`](crate::header::ResponseHeader).
    pub(super) optional_header: bool,
    /// The timeout of the call for each attempt, if it has one.
    pub(super) timeout: Option<Duration>,
}

/// The body of a request, by where its version and its ID go.
pub(super) enum Payload {
    /// JSON API: version and ID are in a [`RequestHeader`](crate::header::RequestHeader), which becomes the
    /// first member of the body.
    JsonApi(Option<Zeroizing<Vec<u8>>>),
    /// Management API: version and ID are HTTP headers.
    ManagementApi { spec_version: HeaderValue, request_id: HeaderValue, body: Option<Bytes> },
    /// A raw GET of the JSON API, which has no place for them.
    WithoutHeader(Option<Bytes>),
}

impl PreparedRequest {
    /// What the answer to the request is recognized by.
    pub(super) fn expectation<'a>(&self, context: &'a CallContext) -> Expectation<'a> {
        let (api, has_id) = match self.payload {
            Payload::JsonApi(_) => (Api::Json, true),
            Payload::ManagementApi { .. } => (Api::Management, true),
            Payload::WithoutHeader(_) => (Api::Json, false),
        };
        Expectation {
            api,
            request_id: has_id.then_some(&*context.request_id),
            optional_header: self.optional_header,
            body: self.expected_body,
        }
    }

    /// The secrets that a response could repeat: those of the body, of the path and of the login.
    pub(super) fn secrets(&self, connection: &Connection) -> Vec<Zeroizing<String>> {
        let body: &[u8] = match &self.payload {
            Payload::JsonApi(body) => body.as_deref().map_or(&[], Vec::as_slice),
            Payload::ManagementApi { body, .. } | Payload::WithoutHeader(body) => {
                body.as_deref().unwrap_or(&[])
            }
        };
        let of_path = self.parameters.iter().filter(|(name, _)| is_secret_name(name));
        let of_path = of_path.map(|(_, value)| Zeroizing::new(value.clone()));
        let of_login = connection.shared().authorization.iter().flat_map(authorization::secrets_of);
        secrets_of(body).into_iter().chain(of_path).chain(of_login).collect()
    }

    /// The HTTP request for the attempt with the number in the context.
    pub(super) fn attempt(&self, connection: &Connection, context: &CallContext) -> Request<Bytes> {
        let body = match &self.payload {
            Payload::JsonApi(body) => {
                let body = body.as_ref().map(|body| body.as_slice());
                Some(with_header(&Header { connection, context }, body))
            }
            Payload::ManagementApi { body, .. } | Payload::WithoutHeader(body) => body.clone(),
        };
        let has_body = body.is_some();
        let mut request = Request::new(body.unwrap_or_default());
        *request.method_mut() = self.method.clone();
        *request.uri_mut() = self.address.clone();
        #[cfg(feature = "test-util")]
        request.extensions_mut().insert(crate::test_util::OperationName(context.operation));
        let headers = request.headers_mut();
        headers.insert(ACCEPT, JSON);
        if let Some(authorization) = &connection.shared().authorization {
            headers.insert(AUTHORIZATION, authorization.clone());
        }
        if let Payload::ManagementApi { spec_version, request_id, .. } = &self.payload {
            headers.insert(API_VERSION, spec_version.clone());
            headers.insert(REQUEST_ID, request_id.clone());
        }
        if has_body {
            headers.insert(CONTENT_TYPE, JSON);
        }
        request
    }
}

/// The [`RequestHeader`](crate::header::RequestHeader) of an attempt.
struct Header<'a> {
    connection: &'a Connection,
    context: &'a CallContext,
}

impl Serialize for Header<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { connection, context } = self;
        let mut header = serializer.serialize_map(None)?;
        header.serialize_entry("SpecVersion", context.spec_version)?;
        header.serialize_entry("CustomerId", connection.customer_id())?;
        header.serialize_entry("RequestId", &*context.request_id)?;
        header.serialize_entry("RetryIndicator", &(context.attempts.clamp(1, MAX_ATTEMPTS) - 1))?;
        if let Some(client_info) = &connection.shared().client_info {
            header.serialize_entry("ClientInfo", client_info)?;
        }
        header.end()
    }
}

/// The size of a typical header, in bytes.
const HEADER: usize = 200;

/// Inserts the header in front of the members of the body, which is not parsed again.
fn with_header(header: &Header<'_>, body: Option<&[u8]>) -> Bytes {
    let members = body.and_then(|body| body.strip_prefix(b"{"));
    let members = members.unwrap_or(b"}");

    let mut whole = Vec::with_capacity(HEADER + members.len());
    whole.extend_from_slice(b"{\"");
    whole.extend_from_slice(REQUEST_HEADER.as_bytes());
    whole.extend_from_slice(b"\":");
    // Writing strings and a number to memory cannot fail.
    let _ = serde_json::to_writer(&mut whole, header);
    if members != b"}" {
        whole.push(b',');
    }
    // Reserve the rest before any secret is written: growing later would leave a copy behind.
    whole.reserve_exact(members.len());
    whole.extend_from_slice(members);
    zeroized::bytes(Zeroizing::new(whole))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::client::test_client::Client;
    use crate::client::{Credentials, Environment, VersionedClient as _};
    use crate::error::NextStep;
    use crate::header::{ClientInfo, RequestHeader};

    #[test]
    fn the_header_is_the_first_member() {
        let client_info = ClientInfo::new().with_shop_info("\"Shop\" 1.0").with_os_info("x".repeat(300));
        for (client_info, attempts, repeats) in [(None, 1, 0), (Some(client_info), 3, 2)] {
            let mut builder = Client::builder()
                .environment(Environment::Test)
                .customer_id("245294")
                .credentials(Credentials::basic("a", "b"));
            let mut expected = RequestHeader::new("1.99", "245294", "r").with_retry_indicator(repeats);
            if let Some(client_info) = client_info {
                builder = builder.client_info(client_info.clone());
                expected = expected.with_client_info(client_info);
            }
            let client = builder.build().unwrap();
            let context = CallContext {
                operation: "Some/Operation",
                spec_version: "1.99",
                request_id: "r".into(),
                attempts,
                next_step: NextStep::Retry,
            };
            let header = Header { connection: &client.0, context: &context };
            let expected = serde_json::to_string(&expected).unwrap();
            for (body, rest) in
                [(None, "}"), (Some("{}"), "}"), (Some(r#"{"A":{"B":1}}"#), r#","A":{"B":1}}"#)]
            {
                let body = with_header(&header, body.map(str::as_bytes));
                let body = str::from_utf8(&body).unwrap();
                assert_eq!(body, format!("{{\"RequestHeader\":{expected}{rest}"));
            }
        }
    }
}
