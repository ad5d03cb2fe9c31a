//! The HTTP interface over a real connection, with a backend of the tests.

mod admin;
mod errors;
mod faults;
mod rules;
mod sdk;
mod wire;

use std::sync::{Arc, Mutex};

use reqwest::{Method, RequestBuilder, StatusCode};
use serde_json::{Value, json};

use crate::Sandbox;
use crate::api_error::ApiError;
use crate::backend::Backend;
use crate::call::Call;

/// The calls that reached the backend.
type Asked = Arc<Mutex<Vec<Call>>>;

/// A backend with a few answers.
struct Small(Asked);

impl Backend for Small {
    fn answer(&mut self, call: &Call, now: jiff::Timestamp) -> Result<Value, ApiError> {
        self.0.lock().unwrap().push(call.clone());
        Ok(match &*call.operation {
            "Terminals/GetTerminals" => {
                json!({ "Terminals": [{ "TerminalId": "1", "Type": "ECOM", "New": 1 }] })
            }
            "Transaction/Capture" => {
                json!({ "CaptureId": "c", "TransactionId": "t", "Status": "CAPTURED", "Date": now.to_string(), "New": 1 })
            }
            "Alias/Delete" => panic!("this backend cannot delete"),
            _ => json!({ "TransactionId": "t", "Date": now.to_string(), "New": { "Deep": 1 } }),
        })
    }
}

/// A sandbox, and a client that can send anything.
struct Bench {
    sandbox: Sandbox,
    asked: Asked,
    http: reqwest::Client,
}

impl Bench {
    async fn start() -> Self {
        Self::with(|builder| builder).await
    }

    async fn with(settings: impl FnOnce(crate::SandboxBuilder) -> crate::SandboxBuilder) -> Self {
        let asked = Asked::default();
        let engine = Arc::clone(&asked);
        let builder = Sandbox::builder().backend(Box::new(move || Box::new(Small(Arc::clone(&engine)))));
        let sandbox = settings(builder).start().await.unwrap();
        Self { sandbox, asked, http: reqwest::Client::new() }
    }

    fn asked(&self) -> Vec<Call> {
        self.asked.lock().unwrap().clone()
    }

    /// A request with all headers, but without a body.
    fn request(&self, method: Method, path: &str) -> RequestBuilder {
        let is_post = method == Method::POST;
        let request = self.http.request(method, self.sandbox.address() + path);
        let request = request.basic_auth("sandbox", Some("sandbox")).header("Accept", "application/json");
        if is_post { request.header("Content-Type", "application/json; charset=utf-8") } else { request }
    }

    fn cancel(&self) -> RequestBuilder {
        self.request(Method::POST, "/api/Payment/v1/Transaction/Cancel")
    }

    fn terminals(&self) -> RequestBuilder {
        self.request(Method::GET, "/api/rest/customers/100001/terminals")
    }
}

/// The body of a valid cancel.
fn cancel(version: &str) -> Value {
    json!({ "RequestHeader": header(version), "TransactionReference": { "TransactionId": "t" } })
}

fn header(version: &str) -> Value {
    json!({ "SpecVersion": version, "CustomerId": "100001", "RequestId": "r-1", "RetryIndicator": 0 })
}

/// The status and the body of a response.
async fn json_response(request: RequestBuilder) -> (StatusCode, Value) {
    let response = request.send().await.expect("an answer");
    let status = response.status();
    let body = response.text().await.expect("a body");
    (status, serde_json::from_str(&body).unwrap_or_else(|_| panic!("expected JSON, got: {body}")))
}

/// The error name of a refusal with this status, and the details that Saferpay would send.
async fn refused(request: RequestBuilder, status: u16) -> (String, Vec<String>) {
    let (found, body) = json_response(request).await;
    assert_eq!(found.as_u16(), status, "{body}");
    let details = body["ErrorDetail"].as_array().cloned().unwrap_or_default();
    assert!(body["ErrorMessage"].is_string() && body["Behavior"].is_string(), "{body}");
    assert!(body["ResponseHeader"]["RequestId"].is_string(), "{body}");
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let details: Vec<String> = details.iter().map(text).collect();
    let (details, help): (Vec<_>, Vec<_>) =
        details.into_iter().partition(|each| !each.starts_with("Help on "));
    assert!(help.len() <= details.len().max(1), "{help:?}");
    (text(&body["ErrorName"]), details)
}
