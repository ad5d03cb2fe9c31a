//! Compares the duration of a call with that of plain `reqwest` with the same body, on loopback.
//!
//! ```text
//! cargo run --release --example call_overhead --features v1_53
//! ```
//!
//! Calls of both kinds take turns, so that other load on the machine affects
//! both equally. The result compares the medians.

use std::error::Error;
use std::time::{Duration, Instant};

use mock_server::{Answer, MockServer};
use saferpay_api::client::{Credentials, Environment};
use saferpay_api::v1_53::Client;
use saferpay_api::v1_53::transaction::CaptureRequest;
use saferpay_api::v1_53::{CaptureStatus, TransactionReference};

const CALLS: usize = 10_000;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let answer = serde_json::json!({
        "ResponseHeader": { "SpecVersion": "1.53", "RequestId": "33e8af17-35c1-4165-a343-c1c86a320f3b" },
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
    for _ in 0..CALLS {
        let start = Instant::now();
        let capture = client.transaction().capture(&request).await?;
        with_sdk.push(start.elapsed());
        assert_eq!(capture.status, Some(CaptureStatus::Captured));

        let start = Instant::now();
        let sent = bare.post(&address).basic_auth("API_245294_00000001", Some("none"));
        let sent =
            sent.header("content-type", "application/json; charset=utf-8").body(body.clone()).send().await?;
        assert!(!sent.bytes().await?.is_empty());
        without.push(start.elapsed());
    }
    let (with_sdk, without) = (median(with_sdk), median(without));
    let ratio = with_sdk.as_secs_f64() / without.as_secs_f64();
    println!("{CALLS} calls each: {with_sdk:?} with the SDK, {without:?} without, ratio {ratio:.3}");
    Ok(())
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}
