use std::time::{Duration, Instant};

use saferpay_api::error::ErrorKind;
use serde_json::json;
use tokio::net::TcpListener;

use super::{answering, builder, terminals};

#[tokio::test]
async fn the_time_limit_of_the_caller_applies() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let client = builder(address).timeout(Duration::from_millis(300)).build().unwrap();
    let started = Instant::now();
    let error = client.terminals().get_terminals().await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::OutcomeUnknown), "{error}");
    let took = started.elapsed();
    assert!(took >= Duration::from_millis(300) && took < Duration::from_secs(20), "{took:?}");
}

#[cfg(any(feature = "native-tls", feature = "rustls-aws-lc-rs", feature = "rustls-ring"))]
#[tokio::test]
async fn a_connection_that_is_not_established_means_not_sent() {
    // The server never answers the TLS handshake.
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("https://{}", listener.local_addr().unwrap());
    let client = builder(address).connect_timeout(Duration::from_millis(300)).build().unwrap();
    let started = Instant::now();
    let error = client.terminals().get_terminals().await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::NotSent), "{error}");
    assert!(started.elapsed() < Duration::from_secs(20));
}

#[tokio::test]
async fn the_size_limit_of_the_caller_applies_to_responses() {
    let mut answer = terminals();
    answer["Padding"] = json!("x".repeat(100_000));
    let server = answering(200, answer).await;
    for (limit, fits) in [(64 * 1024, false), (200_000, true)] {
        let client = builder(server.address()).response_limit(limit).build().unwrap();
        let answer = client.terminals().get_terminals().await;
        assert_eq!(answer.is_ok(), fits);
        if let Err(error) = answer {
            assert!(error.is_outcome_unknown());
            assert!(error.to_string().contains("larger than 65536 bytes"), "{error}");
        }
    }
}
