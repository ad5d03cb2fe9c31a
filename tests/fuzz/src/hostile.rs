//! A transport whose responses are the input.

use std::pin::pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, Waker};

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderValue, Request, Response, StatusCode};
use saferpay_api::client::{Credentials, Environment};
use saferpay_api::error::Error;
use saferpay_api::transport::{Transport, TransportError, TransportFuture};
use saferpay_api::v1_53::Client;

/// What ends a response in the input: no UTF-8 text has it.
const END: u8 = 0xff;

/// Responds with the parts of the input, one after the other.
#[derive(Clone)]
pub(crate) struct Hostile {
    parts: Arc<Mutex<Vec<Vec<u8>>>>,
    paths: Arc<Mutex<Vec<String>>>,
}

impl Hostile {
    pub(crate) fn new(data: &[u8]) -> Self {
        let parts = data.split(|byte| *byte == END).map(<[u8]>::to_vec).rev().collect();
        Self { parts: Arc::new(Mutex::new(parts)), paths: Arc::default() }
    }

    pub(crate) fn client(&self) -> Client {
        Client::builder()
            .environment(Environment::Test)
            .customer_id("245294")
            .credentials(Credentials::basic("API_245294_00000001", "not-a-real-password"))
            .transport(self.clone())
            .build()
            .expect("a client")
    }

    /// The paths of the requests, in their order.
    pub(crate) fn paths(&self) -> Vec<String> {
        self.paths.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Transport for Hostile {
    fn send(&self, request: Request<Bytes>) -> TransportFuture<'_> {
        self.paths.lock().unwrap_or_else(PoisonError::into_inner).push(request.uri().path().to_owned());
        let part = self.parts.lock().unwrap_or_else(PoisonError::into_inner).pop().unwrap_or_default();
        Box::pin(std::future::ready(response(&request, &part)))
    }
}

/// The first byte is the kind of response. The ID of the request can be repeated as `$ID`.
fn response(request: &Request<Bytes>, part: &[u8]) -> Result<Response<Bytes>, TransportError> {
    let (kind, body) = part.split_first().unwrap_or((&0, &[]));
    let sent = String::from_utf8_lossy(request.body());
    let id = sent.split_once("\"RequestId\":\"").and_then(|(_, rest)| rest.split_once('"'));
    let id = id.map_or("", |(id, _)| id);
    let body = match std::str::from_utf8(body) {
        Ok(text) => Bytes::from(text.replace("$ID", id)),
        Err(_) => Bytes::copy_from_slice(body),
    };
    let status = match kind % 8 {
        0 => StatusCode::BAD_REQUEST,
        1 => StatusCode::PAYMENT_REQUIRED,
        2 => StatusCode::INTERNAL_SERVER_ERROR,
        3 => StatusCode::FORBIDDEN,
        4 => return Err(TransportError::not_sent("not sent")),
        5 => return Err(TransportError::outcome_unknown("lost").with_partial_answer(StatusCode::OK, body)),
        _ => StatusCode::OK,
    };
    let mut response = Response::new(body);
    *response.status_mut() = status;
    if let Some(value) = request.headers().get("Saferpay-RequestId") {
        response.headers_mut().insert("Saferpay-RequestId", value.clone());
    }
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    Ok(response)
}

/// The output of a future that never waits.
pub(crate) fn now<F: IntoFuture>(future: F) -> F::Output {
    match pin!(future.into_future()).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(output) => output,
        Poll::Pending => panic!("a transport in memory never waits"),
    }
}

/// Prints an error and asks it everything.
pub(crate) fn print(error: &Error) {
    let line = error.to_string();
    assert!(line.len() < 5000 && !line.contains(char::is_control), "{line}");
    let _ = format!("{error:?} {:?} {:?}", error.next_step(), error.transaction_id());
    assert!(!(error.can_retry_now() && error.is_outcome_unknown()), "{line}");
}
