//! Calls and attempts have spans, which never contain secrets.
//!
//! These tests need a separate process: if a call elsewhere in the process is not traced and reaches a span
//! first, `tracing` can assume that no subscriber is interested in the span.
#![cfg(all(feature = "client", feature = "tracing", feature = "v1_53"))]
#![allow(missing_docs, reason = "a test")]

use std::io::{self, Write};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use mock_server::{Answer, MockServer};
use saferpay_api::client::{ClientBuilder, Credentials, Environment};
use saferpay_api::retry::{Backoff, RetryPolicy};
use saferpay_api::v1_53::Client;
use saferpay_api::v1_53::transaction::AuthorizeDirectRequest;
use serde_json::{Value, json};
use tracing_subscriber::filter::LevelFilter;
use tracing_subscriber::fmt::format::FmtSpan;

fn builder(address: impl Into<String>) -> ClientBuilder<Client> {
    Client::builder()
        .environment(Environment::custom(address))
        .customer_id("245294")
        .credentials(Credentials::basic("name", "MARKED-PASSWORD"))
}

/// A server that gives the same response to every request.
async fn answering(status: u16, body: Value) -> MockServer {
    MockServer::start(move |_| Answer::json(status, &body)).await.unwrap()
}

/// Keeps all traced output.
#[derive(Clone, Default)]
struct Kept(Arc<Mutex<Vec<u8>>>);

impl Write for Kept {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Kept {
    fn text(&self) -> String {
        String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
    }
}

fn subscribe() -> (Kept, tracing::subscriber::DefaultGuard) {
    let kept = Kept::default();
    let writer = kept.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(LevelFilter::TRACE)
        .with_span_events(FmtSpan::FULL)
        .with_ansi(false)
        .with_writer(move || writer.clone())
        .finish();
    (kept, tracing::subscriber::set_default(subscriber))
}

#[tokio::test]
async fn a_call_is_a_span_without_secrets() {
    let (kept, _guard) = subscribe();
    let refusal = json!({
        "Behavior": "DO_NOT_RETRY", "ErrorName": "TRANSACTION_DECLINED", "ErrorMessage": "MARKED-MESSAGE",
    });
    let server = answering(402, refusal).await;
    let client = builder(server.address()).build().unwrap();

    let card = json!({
        "TerminalId": "1", "Payment": {"Amount": {"Value": "1", "CurrencyCode": "CHF"}},
        "PaymentMeans": {"Card": {"Number": "MARKED-NUMBER", "ExpYear": 2030, "ExpMonth": 1, "VerificationCode": "MARKED-CODE"}},
    });
    let request: AuthorizeDirectRequest = serde_json::from_value(card).unwrap();
    // A marked card number is not a valid one, and validation would refuse it.
    let call = client.transaction().authorize_direct(&request).without_validation();
    call.request_id("r-1").await.unwrap_err();
    let tokens = client.saferpay_fields_access_token();
    tokens.delete_access_token("17925", "MARKED-TOKEN").request_id("r-2").await.unwrap_err();

    let sent = server.received();
    assert!(String::from_utf8_lossy(&sent[0].body).contains("MARKED-NUMBER"));
    assert!(sent[1].path.contains("MARKED-TOKEN"));

    let traced = kept.text();
    assert!(!traced.contains("MARKED"), "{traced}");
    assert!(!traced.contains("TUFSS0VE"), "{traced}"); // MARKED in Base64
    for part in [
        "saferpay.call",
        "operation=\"Transaction/AuthorizeDirect\"",
        "operation=\"SaferpayFieldsAccessToken/DeleteAccessToken\"",
        "spec_version=\"1.53\"",
        "request_id=\"r-1\"",
        "request_id=\"r-2\"",
        "attempt=1",
        "status=402",
        "outcome=\"refused\"",
        "error_name=\"TRANSACTION_DECLINED\"",
        "duration_ms=",
    ] {
        assert!(traced.contains(part), "{part} is missing in {traced}");
    }
}

#[tokio::test]
async fn a_call_that_was_not_sent_is_traced_as_that() {
    let (kept, _guard) = subscribe();
    let client = builder("http://127.0.0.1:9").build().unwrap();
    client.raw(saferpay_api::client::Method::POST, "/MARKED").await.unwrap_err();
    let traced = kept.text();
    assert!(traced.contains("outcome=\"not_sent\"") && traced.contains("operation=\"raw call\""), "{traced}");
    assert!(!traced.contains("MARKED"), "{traced}");
}

#[tokio::test]
async fn a_response_that_cannot_be_read_is_not_traced_as_success() {
    let (kept, _guard) = subscribe();
    let server = answering(200, json!({ "Terminals": 5 })).await;
    let client = builder(server.address()).build().unwrap();
    client.terminals().get_terminals().await.unwrap_err();
    let traced = kept.text();
    let closed = traced.lines().filter(|line| line.contains("close")).map(str::to_owned);
    let calls: Vec<String> = closed.filter(|line| !line.contains("saferpay.attempt{")).collect();
    assert_eq!(calls.len(), 1, "{traced}");
    assert!(calls[0].contains("outcome=\"undecodable\"") && calls[0].contains("status=200"), "{traced}");
}

/// If the client closes its connection, the web framework drops the handler in the middle of a call.
#[tokio::test]
async fn a_call_that_is_dropped_is_traced_as_that() {
    let (kept, _guard) = subscribe();
    let silent = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let client = builder(format!("http://{}", silent.local_addr().unwrap())).build().unwrap();
    let call = client.terminals().get_terminals().into_future();
    tokio::time::timeout(Duration::from_millis(100), call).await.unwrap_err();
    let traced = kept.text();
    assert!(traced.contains("outcome=\"dropped\""), "{traced}");
}

#[tokio::test]
async fn a_call_is_one_span_that_contains_a_span_for_each_attempt() {
    let (kept, _guard) = subscribe();
    let policy = Backoff::new(Duration::from_millis(1), Duration::from_millis(2)).with_attempt_limit(3);
    let client = builder("http://127.0.0.1:9").retry(policy).build().unwrap();
    client.terminals().get_terminals().await.unwrap_err();
    let traced = kept.text();
    let closed: Vec<&str> = traced.lines().filter(|line| line.contains("close")).collect();
    assert_eq!(closed.len(), 4, "{traced}");
    for (index, line) in closed[..3].iter().enumerate() {
        let within = format!("saferpay.attempt{{attempt={}", index + 1);
        assert!(line.contains("saferpay.call{") && line.contains(&within), "{line}");
    }
    assert!(closed[3].contains("attempts=3") && closed[3].contains("outcome=\"not_sent\""), "{traced}");
}

/// A subscriber that writes events as lines, without spans.
fn events(level: LevelFilter) -> (Kept, tracing::subscriber::DefaultGuard) {
    let kept = Kept::default();
    let writer = kept.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(level)
        .with_ansi(false)
        .with_writer(move || writer.clone())
        .finish();
    (kept, tracing::subscriber::set_default(subscriber))
}

fn refusal() -> Value {
    json!({ "Behavior": "DO_NOT_RETRY", "ErrorName": "TOKEN_EXPIRED", "ErrorMessage": "MARKED-MESSAGE" })
}

/// Each call ends with exactly one event, whose level filters can use.
#[tokio::test]
async fn each_call_ends_with_one_event() {
    let silent = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let succeeding = answering(200, json!({ "Terminals": [] })).await;
    let refusing = answering(400, refusal()).await;
    let foreign = answering(200, json!({ "MARKED": 1 })).await;
    let damaged = answering(200, json!({ "Terminals": 5 })).await;
    let cases = [
        (succeeding.address(), "DEBUG", "outcome=\"succeeded\""),
        (refusing.address(), "WARN", "error_name=\"TOKEN_EXPIRED\""),
        ("http://127.0.0.1:9".to_owned(), "WARN", "outcome=\"not_sent\""),
        (format!("http://{}", silent.local_addr().unwrap()), "ERROR", "outcome=\"outcome_unknown\""),
        (foreign.address(), "ERROR", "outcome=\"unrecognized\""),
        (damaged.address(), "ERROR", "outcome=\"undecodable\""),
    ];
    for (address, level, field) in cases {
        // With spans and without them.
        for filter in [LevelFilter::TRACE, LevelFilter::DEBUG] {
            let (kept, _guard) = events(filter);
            let client = builder(&address).timeout(Duration::from_millis(300)).build().unwrap();
            let call = client.terminals().get_terminals().request_id("r-1");
            let _ = call.await;
            let text = kept.text();
            let lines: Vec<_> = text.lines().filter(|line| line.contains("saferpay_api: ")).collect();
            assert_eq!(lines.len(), 1, "{text}");
            for part in
                [level, field, "operation=\"Terminals/GetTerminals\"", "request_id=\"r-1\"", "attempts=1"]
            {
                assert!(lines[0].contains(part), "{part} is missing in {text}");
            }
            assert!(!text.contains("MARKED"), "{text}");
        }
    }
}

#[tokio::test]
async fn an_event_names_the_call_even_if_the_spans_are_filtered_out() {
    let server = answering(400, refusal()).await;
    let (kept, _guard) = events(LevelFilter::WARN);
    let client = builder(server.address()).build().unwrap();
    client.terminals().get_terminal("MARKED-TERMINAL").request_id("r-1").await.unwrap_err();
    let text = kept.text();
    assert!(!text.contains("saferpay.call") && !text.contains("MARKED"), "{text}");
    assert!(text.contains("operation=\"Terminals/GetTerminal\" request_id=\"r-1\" attempts=1"), "{text}");
}

#[tokio::test]
async fn a_call_that_is_not_valid_is_logged_without_its_request() {
    let (kept, _guard) = events(LevelFilter::DEBUG);
    let client = builder("http://127.0.0.1:9").build().unwrap();
    client.terminals().get_terminal("MARKED").request_id("MARKED id").await.unwrap_err();
    let text = kept.text();
    assert!(text.contains("WARN") && text.contains("outcome=\"invalid\""), "{text}");
    assert!(!text.contains("MARKED"), "{text}");
    assert_eq!(text.lines().count(), 1, "{text}");
}

#[tokio::test]
async fn a_call_that_is_dropped_is_an_error() {
    let (kept, _guard) = events(LevelFilter::DEBUG);
    let silent = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let client = builder(format!("http://{}", silent.local_addr().unwrap())).build().unwrap();
    let call = client.terminals().get_terminals().into_future();
    tokio::time::timeout(Duration::from_millis(100), call).await.unwrap_err();
    let text = kept.text();
    assert!(text.contains("ERROR") && text.contains("outcome=\"dropped\""), "{text}");
    // A call that was never started has no event.
    drop(client.terminals().get_terminals().into_future());
    assert_eq!(kept.text(), text);
}
