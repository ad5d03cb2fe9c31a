//! A retry policy repeats calls as documented. The transport has scripted failures.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use bytes::Bytes;
use http::{Request, Response};
use serde_json::Value;

use super::test_client::{Client, Essential};
use super::test_server::with_response_header;
use super::{Call, ClientBuilder, Credentials, Environment, Operation};
use crate::error::{Error, ErrorKind, NextStep};
use crate::header::ClientInfo;
use crate::retry::{Backoff, Never, RetryPolicy, Sleep, Timer};
use crate::transport::{Transport, TransportError, TransportFuture};

/// What happens to an attempt.
#[derive(Clone, Copy)]
enum Fate {
    NotSent,
    Lost,
    Refused(&'static str),
    Answered,
    /// A status of a gateway, and the number of seconds in `Retry-After`.
    Busy(u16, u64),
    Unfitting,
}

/// A transport and timer: it plays scripted fates, records requests, and has a clock that advances only by
/// sleeping.
#[derive(Clone)]
struct World(Arc<Mutex<State>>);

struct State {
    fates: VecDeque<Fate>,
    sent: Vec<Request<Bytes>>,
    now: Instant,
    waits: Vec<Duration>,
}

impl World {
    /// The last fate repeats.
    fn of(fates: &[Fate]) -> Self {
        let fates = fates.iter().copied().collect();
        Self(Arc::new(Mutex::new(State { fates, sent: Vec::new(), now: Instant::now(), waits: Vec::new() })))
    }

    fn client(&self, configure: impl FnOnce(ClientBuilder<Client>) -> ClientBuilder<Client>) -> Client {
        let builder = ClientBuilder::new()
            .environment(Environment::Test)
            .customer_id("245294")
            .credentials(Credentials::basic("name", "word"))
            .transport(self.clone())
            .timer(self.clone());
        configure(builder).build().unwrap()
    }

    fn attempts(&self) -> usize {
        self.0.lock().unwrap().sent.len()
    }

    fn waits(&self) -> Vec<u64> {
        self.0.lock().unwrap().waits.iter().map(Duration::as_secs).collect()
    }

    /// The request ID and the retry indicator of each request.
    fn headers(&self) -> Vec<(String, i64)> {
        let state = self.0.lock().unwrap();
        let header = |request: &Request<Bytes>| {
            let body: Value = serde_json::from_slice(request.body()).unwrap();
            let header = &body["RequestHeader"];
            (header["RequestId"].as_str().unwrap().to_owned(), header["RetryIndicator"].as_i64().unwrap())
        };
        state.sent.iter().map(header).collect()
    }
}

impl Transport for World {
    fn send(&self, request: Request<Bytes>) -> TransportFuture<'_> {
        let mut state = self.0.lock().unwrap();
        let sent = String::from_utf8(request.body().to_vec()).unwrap();
        state.sent.push(request);
        let fate = if state.fates.len() > 1 { state.fates.pop_front() } else { state.fates.front().copied() };
        let answer = |status: u16, body: &'static str| {
            let mut response = Response::new(Bytes::from(with_response_header(&sent, body)));
            *response.status_mut() = status.try_into().unwrap();
            Ok(response)
        };
        let result = match fate.unwrap() {
            Fate::NotSent => Err(TransportError::not_sent("refused")),
            Fate::Lost => Err(TransportError::outcome_unknown("reset")),
            Fate::Refused(body) => answer(500, body),
            Fate::Answered => answer(200, r#"{"ShopInfo":"a"}"#),
            Fate::Busy(status, wait) => answer(status, "busy").map(|mut response| {
                response.headers_mut().insert("content-type", "text/plain".parse().unwrap());
                response.headers_mut().insert("retry-after", wait.into());
                response
            }),
            Fate::Unfitting => answer(200, r#"{"ShopInfo":[]}"#),
        };
        Box::pin(async move { result })
    }
}

impl Timer for World {
    fn now(&self) -> Instant {
        self.0.lock().unwrap().now
    }

    fn sleep(&self, duration: Duration) -> Sleep<'_> {
        let mut state = self.0.lock().unwrap();
        state.now += duration;
        state.waits.push(duration);
        Box::pin(async {})
    }
}

impl Client {
    fn capture_once(&self) -> Call<ClientInfo> {
        let operation = Operation::post("Transaction/Capture", "/Payment/v1/Transaction/Capture");
        Call::new(&self.0, operation.not_idempotent(NextStep::Inquire)).body(&ClientInfo::new())
    }

    fn inquire(&self) -> Call<ClientInfo> {
        let operation = Operation::post("Transaction/Inquire", "/Payment/v1/Transaction/Inquire");
        Call::new(&self.0, operation.idempotent()).body(&ClientInfo::new())
    }

    fn terminals(&self) -> Call<ClientInfo> {
        Call::new(&self.0, Operation::get("Terminals/Get", "/rest/terminals").idempotent())
    }
}

/// A backoff of 1, 2, 4 … seconds.
fn patient() -> Backoff {
    Backoff::new(Duration::from_secs(2), Duration::from_secs(1000)).with_random_source(|| 0)
}

fn with_policy(fates: &[Fate]) -> (World, Client) {
    let world = World::of(fates);
    let client = world.client(|builder| builder.retry(patient()));
    (world, client)
}

fn is_unknown(error: &Error) -> bool {
    matches!(error.kind(), ErrorKind::OutcomeUnknown)
}

#[tokio::test]
async fn nothing_is_retried_without_a_policy() {
    for fate in [Fate::NotSent, Fate::Lost] {
        let world = World::of(&[fate]);
        let client = world.client(|builder| builder);
        assert_eq!(client.inquire().await.unwrap_err().attempts(), 1);
        assert_eq!(client.capture_once().await.unwrap_err().attempts(), 1);
        assert_eq!(world.attempts(), 2);
    }
}

#[tokio::test]
async fn a_retry_keeps_the_id_and_increments_the_indicator() {
    let (world, client) = with_policy(&[Fate::NotSent, Fate::Lost, Fate::Answered]);
    let response = client.inquire().request_id("r-1").send_with_details().await.unwrap();
    assert_eq!((response.attempts, &*response.request_id), (3, "r-1"));
    let id = "r-1".to_owned();
    assert_eq!(world.headers(), [(id.clone(), 0), (id.clone(), 1), (id, 2)]);
    assert_eq!(world.waits(), [1, 2]);
}

#[tokio::test]
async fn a_retry_keeps_a_random_id_too() {
    let (world, client) = with_policy(&[Fate::NotSent, Fate::Answered]);
    client.capture_once().await.unwrap();
    let headers = world.headers();
    assert_eq!((headers.len(), headers[0].0.len()), (2, 36));
    assert_eq!(headers[0].0, headers[1].0);
}

#[tokio::test]
async fn the_indicator_ends_at_nine() {
    let (world, client) = with_policy(&[Fate::NotSent]);
    let error = client.capture_once().await.unwrap_err();
    assert_eq!(error.attempts(), 10);
    assert!(error.to_string().contains(", 10 attempts)"), "{error}");
    let indicators: Vec<i64> = world.headers().into_iter().map(|(_, indicator)| indicator).collect();
    assert_eq!(indicators, (0..=9).collect::<Vec<_>>());
}

#[tokio::test]
async fn the_management_api_keeps_its_id_and_has_no_indicator() {
    let (world, client) = with_policy(&[Fate::Lost, Fate::Answered]);
    client.terminals().await.unwrap();
    let state = world.0.lock().unwrap();
    let ids: Vec<_> = state.sent.iter().map(|sent| &sent.headers()["saferpay-requestid"]).collect();
    assert_eq!(ids[0], ids[1]);
    assert!(state.sent.iter().all(|sent| sent.body().is_empty()));
}

#[tokio::test]
async fn an_operation_that_moves_money_is_not_retried_after_an_unknown_outcome() {
    let (world, client) = with_policy(&[Fate::NotSent, Fate::Lost, Fate::Answered]);
    let error = client.capture_once().await.unwrap_err();
    assert!(is_unknown(&error), "{error}");
    assert_eq!((error.attempts(), world.attempts()), (2, 2));
    assert_eq!(error.next_step(), Some(NextStep::Inquire));
}

#[tokio::test]
async fn a_later_attempt_that_was_not_sent_leaves_the_outcome_unknown() {
    let (world, client) = with_policy(&[Fate::Lost, Fate::NotSent]);
    let error = client.inquire().retry(patient().with_attempt_limit(3)).await.unwrap_err();
    assert!(is_unknown(&error), "{error}");
    assert_eq!((error.attempts(), world.attempts()), (3, 3));
    assert_eq!(error.next_step(), Some(NextStep::Retry));
}

#[tokio::test]
async fn the_behavior_of_an_error_decides() {
    let (world, client) =
        with_policy(&[Fate::Refused(r#"{"ErrorName":"INTERNAL_ERROR","Behavior":"RETRY"}"#), Fate::Answered]);
    client.inquire().await.unwrap();
    assert_eq!(world.attempts(), 2);
    for refusal in [
        r#"{"ErrorName":"INTERNAL_ERROR","Behavior":"DO_NOT_RETRY"}"#,
        r#"{"ErrorName":"INTERNAL_ERROR","Behavior":"ABORT"}"#,
        r#"{"ErrorName":"INTERNAL_ERROR","Behavior":"OTHER_MEANS"}"#,
        r#"{"ErrorName":"INTERNAL_ERROR","Behavior":"RETRY_LATER"}"#,
    ] {
        let (world, client) = with_policy(&[Fate::Refused(refusal), Fate::Answered]);
        let error = client.inquire().await.unwrap_err();
        assert_eq!((error.attempts(), world.attempts()), (1, 1), "{refusal}");
    }
}

#[tokio::test]
async fn a_response_that_cannot_be_decoded_is_not_requested_again() {
    let (world, client) = with_policy(&[Fate::Unfitting]);
    let inquire = Operation::post("Transaction/Inquire", "/Payment/v1/Transaction/Inquire").idempotent();
    let error = Call::<Essential>::new(&client.0, inquire).await.unwrap_err();
    assert_eq!(world.attempts(), 1);
    assert_eq!(error.next_step(), Some(NextStep::ReadRawBody));
}

#[tokio::test]
async fn the_total_time_is_limited() {
    let (world, client) = with_policy(&[Fate::NotSent]);
    let error =
        client.capture_once().retry(patient().with_time_limit(Duration::from_secs(7))).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::NotSent), "{error}");
    assert_eq!(error.next_step(), None);
    assert_eq!(world.waits(), [1, 2, 4]);
}

#[tokio::test]
async fn the_policy_of_a_call_takes_precedence_over_that_of_the_client() {
    let (world, client) = with_policy(&[Fate::NotSent]);
    client.inquire().retry(Never).await.unwrap_err();
    assert_eq!(world.attempts(), 1);
    client.inquire().retry(patient().with_attempt_limit(4)).await.unwrap_err();
    assert_eq!(world.attempts(), 5);
}

#[tokio::test]
async fn an_invalid_request_is_never_sent() {
    let (world, client) = with_policy(&[Fate::NotSent]);
    let error = client.inquire().request_id("a b").await.unwrap_err();
    assert_eq!((error.attempts(), world.attempts()), (0, 0));
}

#[test]
fn an_operation_without_a_class_is_not_idempotent() {
    let world = World::of(&[Fate::NotSent]);
    let client = world.client(|builder| builder);
    let call: Call<()> = Call::new(&client.0, Operation::post("Kiosk/Order", "/Payment/v1/Kiosk/Order"));
    assert!(!call.is_idempotent());
    assert!(client.inquire().is_idempotent());
}

#[tokio::test]
async fn the_delay_that_a_gateway_asks_for_is_respected() {
    for status in [429, 503] {
        let (world, client) = with_policy(&[Fate::Busy(status, 30), Fate::Busy(status, 0), Fate::Answered]);
        client.inquire().await.unwrap();
        assert_eq!(world.waits(), [30, 2]);

        // A request that must not be retried is not retried, whatever the delay.
        let (world, client) = with_policy(&[Fate::Busy(status, 1), Fate::Answered]);
        let error = client.capture_once().await.unwrap_err();
        assert_eq!((error.retry_after(), world.attempts()), (Some(Duration::from_secs(1)), 1));
    }
}

#[tokio::test]
async fn a_delay_that_is_too_long_ends_the_call() {
    let (world, client) = with_policy(&[Fate::Busy(503, 30), Fate::Answered]);
    client.inquire().retry(patient().with_time_limit(Duration::from_secs(29))).await.unwrap_err();
    assert_eq!(world.attempts(), 1);

    let (world, client) = with_policy(&[Fate::Busy(503, 301), Fate::Answered]);
    let error = client.inquire().await.unwrap_err();
    assert_eq!((error.retry_after(), world.attempts()), (Some(Duration::from_secs(301)), 1));
}
