//! Tests of which requests are retried, and when.

use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;
use serde_json::json;

use super::{Backoff, Decision, FailedAttempt, Idempotency, Never, RetryPolicy, is_retryable};
use crate::error::{
    CallContext, Error, ErrorKind, NextStep, Problem, Refusal, Unrecognized, UnrecognizedReason,
};
use crate::record::Members;
use crate::transport::TransportError;

const NOT_IDEMPOTENT: Idempotency = Idempotency::NotIdempotent(NextStep::Inquire);

fn context() -> CallContext {
    CallContext {
        operation: "Transaction/Capture",
        spec_version: "1.53",
        request_id: "r".into(),
        attempts: 1,
        next_step: NextStep::Inquire,
    }
}

fn not_sent() -> Error {
    Error::from_transport(context(), TransportError::not_sent("refused"))
}

fn unknown() -> Error {
    Error::from_transport(context(), TransportError::outcome_unknown("reset"))
}

fn answered(status: u16, kind: impl Into<ErrorKind>) -> Error {
    Error::from_response(context(), StatusCode::from_u16(status).unwrap(), Bytes::new(), kind.into())
}

fn not_json(status: u16) -> Error {
    let status_code = StatusCode::from_u16(status).unwrap();
    answered(status, Unrecognized::new(UnrecognizedReason::NotJson, status_code, None, b"busy"))
}

fn refused(status: u16, name: &str, behavior: &str) -> Error {
    let body = json!({"ErrorName": name, "Behavior": behavior}).to_string();
    answered(status, Refusal::read(&Members::parse(body.as_bytes()).unwrap()).unwrap())
}

fn after(attempts: u32, elapsed: u64, policy: &impl RetryPolicy) -> Decision {
    policy.decide(&FailedAttempt::new(&not_sent(), attempts, Duration::from_secs(elapsed)))
}

fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

#[test]
fn an_operation_that_moves_money_is_retried_only_if_it_was_not_sent() {
    assert!(is_retryable(NOT_IDEMPOTENT, &not_sent()));
    for error in [
        unknown(),
        not_json(500),
        not_json(503),
        refused(500, "INTERNAL_ERROR", "RETRY"),
        refused(402, "COMMUNICATION_TIMEOUT", "RETRY"),
        refused(402, "TRANSACTION_DECLINED", "RETRY"),
    ] {
        assert!(!is_retryable(NOT_IDEMPOTENT, &error), "{error}");
    }
}

#[test]
fn reads_are_retried_after_a_breakdown() {
    for error in [
        not_sent(),
        unknown(),
        not_json(500),
        not_json(503),
        refused(500, "INTERNAL_ERROR", "RETRY"),
        refused(402, "COMMUNICATION_FAILED", "RETRY"),
        refused(402, "COMMUNICATION_TIMEOUT", "RETRY"),
    ] {
        assert!(is_retryable(Idempotency::Idempotent, &error), "{error}");
    }
    for error in [not_json(200), not_json(403), refused(402, "TRANSACTION_DECLINED", "RETRY")] {
        assert!(!is_retryable(Idempotency::Idempotent, &error), "{error}");
    }
    let invalid = Error::invalid(context(), vec![Problem::new("a", "b")]);
    assert!(!is_retryable(Idempotency::Idempotent, &invalid));
}

#[test]
fn only_the_behavior_retry_leads_to_a_retry() {
    for behavior in ["DO_NOT_RETRY", "ABORT", "OTHER_MEANS", "RETRY_LATER", "RETRY_AT_FULL_MOON", ""] {
        for name in ["INTERNAL_ERROR", "COMMUNICATION_FAILED"] {
            let error = refused(500, name, behavior);
            assert!(!is_retryable(Idempotency::Idempotent, &error), "{behavior}");
            assert!(!is_retryable(NOT_IDEMPOTENT, &error), "{behavior}");
        }
    }
}

#[test]
fn delays_double_up_to_the_maximum() {
    let policy = Backoff::new(seconds(2), seconds(20)).with_random_source(|| 0);
    let waits = [1, 2, 3, 4, 5, u32::MAX].map(|repeat| policy.wait_before(repeat).as_secs());
    assert_eq!(waits, [1, 2, 4, 8, 10, 10]);
}

#[test]
fn a_delay_is_between_half_and_all_of_its_maximum() {
    let (first, longest) = (Duration::from_millis(300), seconds(7));
    let lowest = Backoff::new(first, longest).with_random_source(|| 0);
    let highest = Backoff::new(first, longest).with_random_source(|| u32::MAX);
    let random = Backoff::new(first, longest);
    for repeat in 1..=12 {
        let whole = first.saturating_mul(1 << (repeat - 1)).min(longest);
        assert_eq!(lowest.wait_before(repeat), whole / 2);
        assert!(highest.wait_before(repeat) < whole && highest.wait_before(repeat) > whole * 99 / 100);
        let drawn: Vec<_> = (0..50).map(|_| random.wait_before(repeat)).collect();
        assert!(drawn.iter().all(|wait| *wait >= whole / 2 && *wait < whole), "{drawn:?}");
        assert!(drawn.iter().any(|wait| *wait != drawn[0]), "no jitter");
    }
}

#[test]
fn no_duration_is_too_long() {
    let policy = Backoff::new(Duration::MAX, Duration::MAX).with_random_source(|| u32::MAX);
    assert!(policy.wait_before(u32::MAX) >= Duration::MAX / 2);
    assert_eq!(Backoff::new(Duration::ZERO, seconds(1)).wait_before(9), Duration::ZERO);
    assert_eq!(
        after(1, u64::MAX, &policy.with_time_limit(Duration::MAX.saturating_sub(seconds(1)))),
        Decision::Stop
    );
}

#[test]
fn policies_can_be_nested() {
    let backoff = Backoff::new(seconds(2), seconds(2)).with_random_source(|| 0);
    let repeat = Decision::Retry(seconds(1));
    let policy = backoff.with_attempt_limit(3).with_time_limit(seconds(10)).with_attempt_limit(5);
    assert_eq!(after(1, 0, &policy), repeat);
    assert_eq!(after(2, 9, &policy), repeat);
    assert_eq!(after(2, 10, &policy), Decision::Stop);
    assert_eq!(after(3, 0, &policy), Decision::Stop);
    assert_eq!(after(1, 0, &backoff.with_attempt_limit(1)), Decision::Stop);
    assert_eq!(after(1, 0, &backoff.with_attempt_limit(0)), Decision::Stop);
    assert_eq!(after(1, 0, &Never.with_attempt_limit(9)), Decision::Stop);
    assert_eq!(after(1, 0, &std::sync::Arc::new(policy)), repeat);
}
