//! Compares the duration of a call with that of plain `reqwest` with the same body, on loopback: one call
//! after the other, and a thousand at the same time.
//!
//! ```text
//! cargo run --release -p measurements --bin call_overhead
//! cargo run --release -p measurements --bin call_overhead -- 1000
//! ```
//!
//! Calls of both kinds take turns, so that other load on the machine affects both equally. The first result
//! compares the medians, the second the times within which 99 of 100 concurrent calls are answered.

use std::error::Error;
use std::time::{Duration, Instant};

use mock_server::{Answer, MockServer};
use saferpay_api::client::{Credentials, Environment};
use saferpay_api::v1_53::Client;
use saferpay_api::v1_53::transaction::CaptureRequest;
use saferpay_api::v1_53::{CaptureStatus, TransactionReference};

const CALLS: usize = 10_000;
/// The number of concurrent calls.
const AT_ONCE: usize = 1_000;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let calls = std::env::args().nth(1).map_or(Ok(CALLS), |calls| calls.parse())?.max(1);
    // The server adds the header of the response, with the ID of the request.
    let answer = serde_json::json!({
        "CaptureId": "ECthWpbv1SI6SAIdU2p6AIC1bppA_c",
        "Status": "CAPTURED",
        "Date": "2026-01-30T12:45:22.258+01:00",
    });
    let server = MockServer::start(move |_| Answer::json(200, &answer)).await?;
    let client = Client::builder()
        .environment(Environment::custom(server.address()))
        .customer_id("245294")
        .credentials(Credentials::basic("API_245294_00000001", "none"))
        .build()?;
    let reference = TransactionReference::new().with_transaction_id("723n4MAjMdhjSAhAKEUdA8jtl9jb");
    let request = CaptureRequest::new(reference);
    let bare = reqwest::Client::builder().build()?;
    let address = format!("{}/Payment/v1/Transaction/Capture", server.address());

    client.transaction().capture(&request).await?;
    let body = server.received().swap_remove(0).body;

    let (mut with_sdk, mut without) = (Vec::new(), Vec::new());
    for _ in 0..calls {
        let start = Instant::now();
        let capture = client.transaction().capture(&request).await?;
        with_sdk.push(start.elapsed());
        assert_eq!(capture.status, Some(CaptureStatus::Captured));

        let start = Instant::now();
        send_bare(&bare, &address, body.clone()).await?;
        without.push(start.elapsed());
    }
    report(&format!("{calls} calls each"), 50, [with_sdk, without]);

    let (mut with_sdk, mut without) = (Vec::new(), Vec::new());
    let rounds = (calls / 500).max(1);
    // The first round opens the connections, and is not part of the result.
    for round in 0..=rounds {
        let calls = (0..AT_ONCE).map(|_| {
            let (client, request) = (client.clone(), request.clone());
            async move {
                client.transaction().capture(&request).await.map(drop).map_err(|error| error.to_string())
            }
        });
        let times = at_once(calls).await?;
        with_sdk.extend(times.into_iter().filter(|_| round > 0));
        let calls = (0..AT_ONCE).map(|_| {
            let (bare, address, body) = (bare.clone(), address.clone(), body.clone());
            async move { send_bare(&bare, &address, body).await.map_err(|error| error.to_string()) }
        });
        let times = at_once(calls).await?;
        without.extend(times.into_iter().filter(|_| round > 0));
    }
    report(&format!("{rounds} times {AT_ONCE} calls at once, 99 of 100"), 99, [with_sdk, without]);
    Ok(())
}

/// The call without the SDK.
async fn send_bare(bare: &reqwest::Client, address: &str, body: Vec<u8>) -> Result<(), reqwest::Error> {
    let sent = bare.post(address).basic_auth("API_245294_00000001", Some("none"));
    let sent = sent.header("content-type", "application/json; charset=utf-8").body(body).send().await?;
    assert!(!sent.bytes().await?.is_empty());
    Ok(())
}

/// Makes calls at the same time, and returns how long each took from the start of all.
async fn at_once<C>(calls: impl Iterator<Item = C>) -> Result<Vec<Duration>, Box<dyn Error>>
where
    C: Future<Output = Result<(), String>> + Send + 'static,
{
    let start = Instant::now();
    let calls: Vec<_> =
        calls.map(|call| tokio::spawn(async move { call.await.map(|()| start.elapsed()) })).collect();
    let mut times = Vec::new();
    for call in calls {
        times.push(call.await??);
    }
    Ok(times)
}

/// Prints the times within which this part of the calls were answered, with the SDK and without.
fn report(name: &str, percent: usize, times: [Vec<Duration>; 2]) {
    let [with_sdk, without] = times.map(|mut times| {
        times.sort_unstable();
        times[times.len() * percent / 100]
    });
    let ratio = with_sdk.as_secs_f64() / without.as_secs_f64();
    println!("{name}: {with_sdk:?} with the SDK, {without:?} without, ratio {ratio:.3}");
}
