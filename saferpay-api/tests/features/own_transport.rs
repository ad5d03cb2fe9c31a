//! A generated client works on a custom transport, through the public interface alone.

use std::sync::{Arc, Mutex};

use bytes::Bytes;
use http::{Request, Response};
use saferpay_api::client::{Credentials, Environment};
use saferpay_api::error::ErrorKind;
use saferpay_api::header::{ResponseHeader, WithRequestHeader, WithResponseHeader};
use saferpay_api::transport::{Transport, TransportError, TransportFuture};
use saferpay_api::v1_53::Client;
use saferpay_api::v1_53::transaction::{CaptureRequest, CaptureResponse};
use serde_json::json;

/// Answers every request with the same body, and keeps the last request.
#[derive(Clone, Default)]
struct Canned {
    answer: &'static str,
    last: Arc<Mutex<Option<Request<Bytes>>>>,
}

impl Transport for Canned {
    fn send(&self, request: Request<Bytes>) -> TransportFuture<'_> {
        *self.last.lock().unwrap() = Some(request);
        Box::pin(async { Ok(Response::new(Bytes::from_static(self.answer.as_bytes()))) })
    }
}

/// A transport that cannot connect.
struct Down;

impl Transport for Down {
    fn send(&self, _: Request<Bytes>) -> TransportFuture<'_> {
        Box::pin(async { Err(TransportError::not_sent("the cable is unplugged")) })
    }
}

fn client(transport: impl Transport) -> Client {
    Client::builder()
        .environment(Environment::Production)
        .customer_id("245294")
        .credentials(Credentials::basic("name", "word"))
        .transport(transport)
        .build()
        .unwrap()
}

fn capture_request() -> CaptureRequest {
    let json = json!({"TransactionReference": {"TransactionId": "723n4MAjMdhjSAhAKEUdA8jtl9jb"}});
    serde_json::from_value(json).unwrap()
}

const ANSWER: &str = r#"{"ResponseHeader":{"SpecVersion":"1.53","RequestId":"r-1"},"CaptureId":"c","Status":"CAPTURED","Date":"2026-03-09T14:05:11.123+01:00"}"#;

#[tokio::test]
async fn a_custom_transport_can_be_used() {
    let canned = Canned { answer: ANSWER, ..Canned::default() };
    let response: CaptureResponse =
        client(canned.clone()).transaction().capture(&capture_request()).request_id("r-1").await.unwrap();

    let request = canned.last.lock().unwrap().take().unwrap();
    assert_eq!(request.uri(), "https://www.saferpay.com/api/Payment/v1/Transaction/Capture");
    let sent: WithRequestHeader<CaptureRequest> = serde_json::from_slice(request.body()).unwrap();
    assert_eq!(sent.header.spec_version, "1.53");
    assert_eq!(sent.message, capture_request());

    let whole = WithResponseHeader { header: ResponseHeader::new("1.53", "r-1"), message: response };
    let recorded: WithResponseHeader<CaptureResponse> = serde_json::from_str(ANSWER).unwrap();
    assert_eq!(whole, recorded);
    let written = serde_json::to_value(&whole).unwrap();
    assert_eq!(written, serde_json::from_str::<serde_json::Value>(ANSWER).unwrap());
}

#[tokio::test]
async fn its_errors_are_classified_like_those_of_the_default_transport() {
    let error = client(Down).transaction().capture(&capture_request()).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::NotSent));
    assert!(
        error.to_string().starts_with("not sent: the cable is unplugged (Transaction/Capture"),
        "{error}"
    );
}
