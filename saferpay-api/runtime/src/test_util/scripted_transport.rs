//! A transport that responds from a script.

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use http::{Method, Request, Response, StatusCode};
use serde::Serialize;
use serde_json::{Value, json};

use crate::header::{REQUEST_HEADER, RESPONSE_HEADER};
use crate::transport::{Transport, TransportError, TransportFuture};

/// The operation of a request, which the client passes on to the transport.
#[derive(Clone, Copy)]
pub(crate) struct OperationName(pub(crate) &'static str);

/// A transport that responds to each operation from a script, and keeps the requests.
///
/// Each line of the script is for one call of an operation; calls of the same operation take their lines in
/// order. A call without a line fails: it was not sent. Clones share the script.
///
/// ```
/// use saferpay_api::client::{Credentials, Environment};
/// use saferpay_api::test_util::ScriptedTransport;
/// use saferpay_api::v1_53::Client;
/// use saferpay_api::v1_53::TransactionReference;
/// use saferpay_api::v1_53::transaction::{CaptureRequest, CaptureResponse};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let transport = ScriptedTransport::new()
///     .lose("Transaction/Capture")
///     .answer("Transaction/Capture", CaptureResponse::new().with_capture_id("c1"));
/// let client = Client::builder()
///     .environment(Environment::Test)
///     .customer_id("245294")
///     .credentials(Credentials::in_transport())
///     .transport(transport.clone())
///     .build()?;
///
/// let request = CaptureRequest::new(TransactionReference::new().with_transaction_id("t1"));
/// assert!(client.transaction().capture(&request).await.unwrap_err().is_outcome_unknown());
/// assert!(client.transaction().capture(&request).await.is_ok());
///
/// assert_eq!(transport.requests()[1].body["TransactionReference"]["TransactionId"], "t1");
/// assert!(transport.unused().is_empty());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Default)]
pub struct ScriptedTransport(Arc<Mutex<Script>>);

#[derive(Default)]
struct Script {
    lines: VecDeque<(String, Line)>,
    requests: Vec<ScriptedRequest>,
}

enum Line {
    Answer(StatusCode, Value),
    Lost,
    NotSent,
}

/// A request that a [`ScriptedTransport`] received. It can contain secrets.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ScriptedRequest {
    /// The operation, such as `Transaction/Capture`.
    pub operation: String,
    /// The HTTP method.
    pub method: Method,
    /// The path and the query.
    pub path: String,
    /// The body without its header; `null` if there is none.
    pub body: Value,
}

impl ScriptedTransport {
    /// Creates a transport without a script.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Responds to a call of an operation, such as `Transaction/Capture`, with success.
    ///
    /// The response is a generated type or any JSON. The transport adds its header.
    ///
    /// # Panics
    ///
    /// If the response cannot be written as JSON.
    #[must_use]
    pub fn answer(self, operation: impl Into<String>, response: impl Serialize) -> Self {
        self.respond(operation, 200, response)
    }

    /// Responds to a call of an operation with a refusal: its HTTP status and the error name.
    #[must_use]
    pub fn refuse(self, operation: impl Into<String>, status: u16, error_name: &str) -> Self {
        let error =
            json!({ "Behavior": "DO_NOT_RETRY", "ErrorName": error_name, "ErrorMessage": "scripted" });
        self.respond(operation, status, error)
    }

    /// Responds to a call of an operation with any status and JSON.
    ///
    /// # Panics
    ///
    /// If the status is not an HTTP status, or the response cannot be written as JSON.
    #[must_use]
    pub fn respond(self, operation: impl Into<String>, status: u16, response: impl Serialize) -> Self {
        let status =
            StatusCode::from_u16(status).unwrap_or_else(|_| panic!("{status} is not an HTTP status"));
        let response = serde_json::to_value(response).expect("a response that can be written as JSON");
        self.line(operation, Line::Answer(status, response))
    }

    /// Receives a call of an operation, and loses the response: the outcome is unknown.
    #[must_use]
    pub fn lose(self, operation: impl Into<String>) -> Self {
        self.line(operation, Line::Lost)
    }

    /// Does not receive a call of an operation: it was not sent.
    #[must_use]
    pub fn disconnect(self, operation: impl Into<String>) -> Self {
        self.line(operation, Line::NotSent)
    }

    /// The requests until now, including those that were lost or not sent.
    #[must_use]
    pub fn requests(&self) -> Vec<ScriptedRequest> {
        self.script().requests.clone()
    }

    /// The operations of the lines that no call has used.
    #[must_use]
    pub fn unused(&self) -> Vec<String> {
        self.script().lines.iter().map(|(operation, _)| operation.clone()).collect()
    }

    fn line(self, operation: impl Into<String>, line: Line) -> Self {
        self.script().lines.push_back((operation.into(), line));
        self
    }

    fn script(&self) -> MutexGuard<'_, Script> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn play(&self, request: &Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        let operation = request.extensions().get().map_or("", |OperationName(name)| name);
        let mut body: Value = serde_json::from_slice(request.body()).unwrap_or_default();
        let header = body.as_object_mut().and_then(|members| members.remove(REQUEST_HEADER));
        let mut script = self.script();
        script.requests.push(ScriptedRequest {
            operation: operation.to_owned(),
            method: request.method().clone(),
            path: request.uri().path_and_query().map_or_else(String::new, ToString::to_string),
            body,
        });
        let next = script.lines.iter().position(|(of, _)| of == operation);
        match next.and_then(|index| script.lines.remove(index)) {
            Some((_, Line::Answer(status, response))) => Ok(response_to(header.as_ref(), status, response)),
            Some((_, Line::Lost)) => Err(TransportError::outcome_unknown("the script loses the response")),
            Some((_, Line::NotSent)) => {
                Err(TransportError::not_sent("the script does not send this request"))
            }
            None => {
                let fault = format!("the script has no line for `{operation}`: add one");
                Err(TransportError::not_sent(fault).permanent())
            }
        }
    }
}

/// The response with the header that names the request.
fn response_to(request: Option<&Value>, status: StatusCode, mut body: Value) -> Response<Bytes> {
    if let (Some(request), Some(members)) = (request, body.as_object_mut()) {
        let header = json!({ "SpecVersion": request["SpecVersion"], "RequestId": request["RequestId"] });
        members.entry(RESPONSE_HEADER).or_insert(header);
    }
    let text = if body.is_null() { String::new() } else { body.to_string() };
    let mut response = Response::new(Bytes::from(text));
    *response.status_mut() = status;
    response
}

impl Transport for ScriptedTransport {
    fn send(&self, request: Request<Bytes>) -> TransportFuture<'_> {
        Box::pin(std::future::ready(self.play(&request)))
    }
}

impl fmt::Debug for ScriptedTransport {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("ScriptedTransport").field("unused", &self.unused()).finish_non_exhaustive()
    }
}

impl fmt::Debug for ScriptedRequest {
    /// Without path and body, which can contain tokens and card data.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("ScriptedRequest")
            .field("operation", &self.operation)
            .field("method", &self.method)
            .finish_non_exhaustive()
    }
}
