//! The stub in place of Saferpay: it decides what really happens, and answers with a mutation of the correct
//! response.

use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use http::{Request, Response, StatusCode};
use saferpay_api::transport::{Transport, TransportError, TransportFuture};

use crate::deal::{Exchange, Plan, deal};
use crate::tables::Tables;

/// What a client receives.
#[derive(Clone, Debug)]
pub struct Reply {
    /// The HTTP status.
    pub status: u16,
    /// The content type.
    pub content_type: Option<&'static str>,
    /// The header `Saferpay-RequestId`.
    pub id_header: Option<String>,
    /// The body.
    pub body: Vec<u8>,
    /// How the connection fails, if it does.
    pub fault: Option<Fault>,
}

impl Default for Reply {
    fn default() -> Self {
        let content_type = Some("application/json; charset=utf-8");
        Self { status: 200, content_type, id_header: None, body: Vec::new(), fault: None }
    }
}

/// How a connection fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It does not fail.
    NotSent,
    /// It ends without a response.
    Lost,
    /// It ends in the middle of the body.
    Partial,
}

/// A Saferpay in memory.
#[derive(Debug)]
pub struct Stub {
    tables: Arc<Tables>,
    state: Mutex<State>,
}

#[derive(Debug)]
struct State {
    plan: Plan,
    random: fastrand::Rng,
    last: Option<Exchange>,
}

impl Stub {
    /// A stub whose random choices follow from the seed.
    #[must_use]
    pub fn new(tables: Arc<Tables>, seed: u64) -> Self {
        let random = fastrand::Rng::with_seed(seed);
        Self { tables, state: Mutex::new(State { plan: Plan::default(), random, last: None }) }
    }

    /// Sets the instructions for the next calls.
    pub fn plan(&self, plan: Plan) {
        self.state.lock().unwrap_or_else(PoisonError::into_inner).plan = plan;
    }

    /// The last request and its response.
    #[must_use]
    pub fn last(&self) -> Option<Exchange> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner).last.take()
    }

    /// Decides what happens to a request, and answers it.
    pub fn answer(&self, request_id: &str) -> Reply {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let State { plan, random, last } = &mut *state;
        let exchange = deal(&self.tables, plan, request_id, random);
        let reply = exchange.reply.clone();
        *last = Some(exchange);
        reply
    }
}

/// The ID in a request.
#[must_use]
pub fn request_id(request: &Request<Bytes>) -> String {
    if let Some(id) = request.headers().get("Saferpay-RequestId") {
        return String::from_utf8_lossy(id.as_bytes()).into_owned();
    }
    let body = String::from_utf8_lossy(request.body());
    let id = body.split_once("\"RequestId\":\"").and_then(|(_, rest)| rest.split_once('"'));
    id.map(|(id, _)| id.to_owned()).unwrap_or_default()
}

impl Transport for Stub {
    fn send(&self, request: Request<Bytes>) -> TransportFuture<'_> {
        let result = delivered(self.answer(&request_id(&request)));
        Box::pin(std::future::ready(result))
    }
}

/// A reply as a transport delivers it.
///
/// # Errors
///
/// If the connection fails.
pub fn delivered(reply: Reply) -> Result<Response<Bytes>, TransportError> {
    let status = StatusCode::from_u16(reply.status).unwrap_or_default();
    match reply.fault {
        Some(Fault::NotSent) => return Err(TransportError::not_sent("connection refused")),
        Some(Fault::Lost) => return Err(TransportError::outcome_unknown("connection reset")),
        Some(Fault::Partial) => {
            let error = TransportError::outcome_unknown("connection reset");
            return Err(error.with_partial_answer(status, reply.body.into()));
        }
        None => {}
    }
    let mut response = Response::new(Bytes::from(reply.body));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    if let Some(content_type) = reply.content_type {
        headers.insert("content-type", http::HeaderValue::from_static(content_type));
    }
    if let Some(id) = reply.id_header.and_then(|id| http::HeaderValue::from_str(&id).ok()) {
        headers.insert("Saferpay-RequestId", id);
    }
    Ok(response)
}
