//! The server, which gives one answer for each request.

use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, header};
use axum::response::Response;
use serde_json::{Map, Value, json};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

/// The largest body that is read.
const LARGEST: usize = 16 << 20;

/// A request as it arrived.
#[derive(Clone, Debug)]
pub struct Received {
    /// The HTTP method.
    pub method: String,
    /// The path below the base address.
    pub path: String,
    /// The query, without the question mark.
    pub query: String,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Vec<u8>,
}

impl Received {
    /// The body as JSON; `null` if it is not JSON.
    #[must_use]
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_default()
    }

    /// The value of a header; empty if it is missing.
    #[must_use]
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }
}

/// What the server answers.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The HTTP status.
    pub status: u16,
    /// The content type.
    pub content_type: &'static str,
    /// The body.
    pub body: Vec<u8>,
}

impl Answer {
    /// An answer in JSON.
    #[must_use]
    pub fn json(status: u16, body: &Value) -> Self {
        Self { status, content_type: "application/json; charset=utf-8", body: body.to_string().into_bytes() }
    }

    /// An answer without a body.
    #[must_use]
    pub fn empty(status: u16) -> Self {
        Self { status, content_type: "text/plain", body: Vec::new() }
    }
}

type Answering = dyn Fn(&Received) -> Answer + Send + Sync;

#[derive(Clone)]
struct Shared {
    answer: Arc<Answering>,
    received: Arc<Mutex<Vec<Received>>>,
}

/// A running server. It stops when it is dropped.
pub struct MockServer {
    address: SocketAddr,
    shared: Shared,
    task: JoinHandle<()>,
}

impl MockServer {
    /// Starts a server on a free port of loopback.
    ///
    /// # Errors
    ///
    /// If no port is available.
    pub async fn start(answer: impl Fn(&Received) -> Answer + Send + Sync + 'static) -> io::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let address = listener.local_addr()?;
        let shared = Shared { answer: Arc::new(answer), received: Arc::default() };
        let router = Router::new().fallback(serve).with_state(shared.clone());
        let task = tokio::spawn(async move {
            // The server ends with the task; nothing can handle an error here.
            let _ = axum::serve(listener, router).await;
        });
        Ok(Self { address, shared, task })
    }

    /// The address that clients call.
    #[must_use]
    pub fn address(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The requests so far.
    #[must_use]
    pub fn received(&self) -> Vec<Received> {
        self.shared.received.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// Adds the `ResponseHeader` that belongs to a request of the JSON API, unless the answer has one.
fn add_response_header(request: &Received, answer: &mut Answer) {
    let request = request.json();
    let Some(id) = request["RequestHeader"].get("RequestId") else { return };
    let Ok(Value::Object(members)) = serde_json::from_slice(&answer.body) else { return };
    if !members.contains_key("ResponseHeader") {
        let mut whole = Map::new();
        whole.insert("ResponseHeader".to_owned(), json!({ "RequestId": id }));
        whole.extend(members);
        answer.body = Value::Object(whole).to_string().into_bytes();
    }
}

impl Drop for MockServer {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn serve(State(shared): State<Shared>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let received = Received {
        method: parts.method.to_string(),
        path: parts.uri.path().to_owned(),
        query: parts.uri.query().unwrap_or_default().to_owned(),
        headers: parts.headers,
        body: to_bytes(body, LARGEST).await.unwrap_or_default().to_vec(),
    };
    let mut answer = (shared.answer)(&received);
    add_response_header(&received, &mut answer);
    shared.received.lock().unwrap_or_else(PoisonError::into_inner).push(received);
    Response::builder()
        .status(answer.status)
        .header(header::CONTENT_TYPE, answer.content_type)
        .body(Body::from(answer.body))
        .unwrap_or_default()
}
