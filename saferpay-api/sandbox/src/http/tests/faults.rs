//! Injected faults, from the side of a client.

use std::time::{Duration, Instant};

use super::{Bench, cancel, json_response};
use crate::faults::{Fault, FaultKind};

#[tokio::test]
async fn a_cut_call_is_lost_before_or_after_its_effect() {
    let bench = Bench::start().await;
    bench.sandbox.inject(Fault::new(FaultKind::Disconnect).operation("Transaction/Cancel").next(1)).unwrap();
    bench.cancel().body(cancel("1.53").to_string()).send().await.unwrap_err();
    assert!(bench.asked().is_empty());
    bench.sandbox.inject(Fault::new(FaultKind::Disconnect).next(1).carried_out()).unwrap();
    bench.cancel().body(cancel("1.53").to_string()).send().await.unwrap_err();
    assert_eq!(bench.asked().len(), 1);
    assert_eq!(json_response(bench.cancel().body(cancel("1.53").to_string())).await.0, 200);
    let calls = bench.sandbox.request_log();
    assert_eq!(calls.iter().map(|call| call.status).collect::<Vec<_>>(), [None, None, Some(200)]);
    assert_eq!(calls.iter().map(|call| call.fault_injected).collect::<Vec<_>>(), [true, true, false]);
}

#[tokio::test]
async fn statuses_and_garbage_replace_the_response() {
    let bench = Bench::start().await;
    bench.sandbox.inject(Fault::new(FaultKind::Status(503)).next(1)).unwrap();
    let response = bench.cancel().body(cancel("1.53").to_string()).send().await.unwrap();
    assert_eq!(response.status(), 503);
    assert_eq!(response.headers()["content-type"], "text/html; charset=utf-8");
    bench.sandbox.inject(Fault::new(FaultKind::InvalidJson)).unwrap();
    let response = bench.cancel().body(cancel("1.53").to_string()).send().await.unwrap();
    assert_eq!(response.status(), 200);
    assert!(serde_json::from_str::<serde_json::Value>(&response.text().await.unwrap()).is_err());
    bench.sandbox.clear_faults();
    assert_eq!(json_response(bench.cancel().body(cancel("1.53").to_string())).await.0, 200);
}

#[tokio::test]
async fn a_delay_does_not_delay_other_calls() {
    let bench = Bench::start().await;
    bench.sandbox.inject(Fault::new(FaultKind::Delay(400)).next(1)).unwrap();
    let started = Instant::now();
    let slow = async {
        let answer = json_response(bench.cancel().body(cancel("1.53").to_string())).await;
        (answer.0, started.elapsed())
    };
    let quick = async {
        tokio::time::sleep(Duration::from_millis(100)).await;
        let answer = json_response(bench.cancel().body(cancel("1.53").to_string())).await;
        (answer.0, started.elapsed())
    };
    let ((slow, slow_took), (quick, quick_took)) = tokio::join!(slow, quick);
    assert_eq!((slow.as_u16(), quick.as_u16()), (200, 200));
    assert!(
        slow_took >= Duration::from_millis(400) && quick_took < slow_took,
        "{slow_took:?} {quick_took:?}"
    );
}
