use bytes::Bytes;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE};
use http::{HeaderName, HeaderValue, Request};
use uuid::Uuid;

use super::operation::Api;
use super::{Connection, Operation, path, query, wiped};
use crate::error::{CallContext, Error, Problem};
use crate::header::RequestHeader;
use crate::record::AnyRecord;

const JSON: HeaderValue = HeaderValue::from_static("application/json; charset=utf-8");
const API_VERSION: HeaderName = HeaderName::from_static("saferpay-apiversion");
const REQUEST_ID: HeaderName = HeaderName::from_static("saferpay-requestid");

/// A request in the making, the same for all operations.
///
/// What is wrong with it is gathered and told when it is to be sent.
pub(super) struct Draft {
    operation: Operation,
    parameters: Vec<(&'static str, String)>,
    query: String,
    body: Option<Bytes>,
    request_id: Option<String>,
    problems: Vec<Problem>,
}

impl Draft {
    pub(super) const fn new(operation: Operation) -> Self {
        Self {
            operation,
            parameters: Vec::new(),
            query: String::new(),
            body: None,
            request_id: None,
            problems: Vec::new(),
        }
    }

    pub(super) const fn operation(&self) -> Operation {
        self.operation
    }

    pub(super) fn parameter(&mut self, name: &'static str, value: &str) {
        self.parameters.push((name, value.to_owned()));
    }

    pub(super) fn query(&mut self, record: &dyn AnyRecord) {
        self.query = query::write(record);
    }

    pub(super) fn body(&mut self, record: &dyn AnyRecord) {
        match wiped::json(record) {
            Ok(body) => self.body = Some(body),
            Err(error) => self.problems.push(Problem::new("body", error.to_string())),
        }
    }

    pub(super) fn request_id(&mut self, request_id: String) {
        if !is_id(&request_id) {
            self.problems.push(Problem::new(
                "request_id",
                "must be 1 to 50 of the characters A-Z, a-z, 0-9, '.', ':', '-', '_'",
            ));
        }
        self.request_id = Some(request_id);
    }

    /// The request as it is to be sent, and what errors are to say of it.
    pub(super) fn finish(mut self, connection: &Connection) -> Result<(CallContext, Request<Bytes>), Error> {
        let request_id = self.request_id.take();
        let context = CallContext {
            operation: self.operation.name(),
            spec_version: connection.spec_version(),
            request_id: request_id.unwrap_or_else(|| Uuid::new_v4().to_string()),
        };
        let address = self.address(connection);
        if !self.problems.is_empty() {
            return Err(Error::invalid(context, self.problems));
        }

        let mut request = Request::builder()
            .method(self.operation.method())
            .uri(address)
            .header(ACCEPT, JSON)
            .header(AUTHORIZATION, &connection.shared().authorization);
        let body = match self.operation.api() {
            Api::Json => Some(with_header(&header(connection, &context), self.body.as_deref())),
            Api::Management => {
                request =
                    request.header(API_VERSION, context.spec_version).header(REQUEST_ID, &context.request_id);
                self.body
            }
        };
        if body.is_some() {
            request = request.header(CONTENT_TYPE, JSON);
        }
        match request.body(body.unwrap_or_default()) {
            Ok(request) => Ok((context, request)),
            Err(error) => {
                let problem = Problem::new("address", error.to_string());
                Err(Error::invalid(context, vec![problem]))
            }
        }
    }

    fn address(&mut self, connection: &Connection) -> String {
        let path = path::fill(self.operation.path(), |name| {
            if name == "customerId" {
                return Some(connection.customer_id());
            }
            let mut parameters = self.parameters.iter();
            let (_, value) = parameters.find(|(given, _)| *given == name)?;
            Some(value)
        });
        match path {
            Ok(path) => [&connection.shared().base_address, &path, &self.query].map(String::as_str).concat(),
            Err((name, fault)) => {
                self.problems.push(Problem::new(name.to_owned(), fault));
                String::new()
            }
        }
    }
}

/// The specification's own type for ids.
fn is_id(text: &str) -> bool {
    (1..=50).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".:-_".contains(&byte))
}

fn header(connection: &Connection, context: &CallContext) -> RequestHeader {
    let mut header =
        RequestHeader::new(context.spec_version, connection.customer_id(), context.request_id.as_str());
    header.client_info.clone_from(&connection.shared().client_info);
    header
}

/// Puts the header in front of the members of the body, which stays as it was written.
fn with_header(header: &RequestHeader, body: Option<&[u8]>) -> Bytes {
    // Strings and a number: nothing that could not be written.
    let header = serde_json::to_vec(header).unwrap_or_default();
    let members = body.and_then(|body| body.strip_prefix(b"{"));
    let members = members.unwrap_or(b"}");

    // All the space at once: growing would leave a copy behind.
    let mut whole = Vec::with_capacity(header.len() + members.len() + 20);
    whole.extend_from_slice(b"{\"RequestHeader\":");
    whole.extend_from_slice(&header);
    if members != b"}" {
        whole.push(b',');
    }
    whole.extend_from_slice(members);
    wiped::bytes(whole)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_header_goes_in_front() {
        let header = RequestHeader::new("1.53", "245294", "r");
        let start = r#"{"RequestHeader":{"SpecVersion":"1.53","CustomerId":"245294","RequestId":"r","RetryIndicator":0}"#;
        for (body, rest) in [(None, "}"), (Some("{}"), "}"), (Some(r#"{"A":{"B":1}}"#), r#","A":{"B":1}}"#)] {
            let body = with_header(&header, body.map(str::as_bytes));
            assert_eq!(str::from_utf8(&body).unwrap(), format!("{start}{rest}"));
        }
    }

    #[test]
    fn ids_are_checked() {
        for (text, fine) in [
            ("33e8af17-35c1-4165-a343-c1c86a320f3b", true),
            ("A.b:c_d", true),
            ("", false),
            ("a b", false),
            ("ä", false),
            ("a\r\nb", false),
            (&*"x".repeat(51), false),
        ] {
            assert_eq!(is_id(text), fine, "{text}");
        }
    }
}
