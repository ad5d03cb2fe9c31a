//! The settings of a flow: they apply to each of its calls.

use std::time::Duration;

use saferpay_api::error::ErrorKind;
use saferpay_api::flows::{Attempt, Checkout, ReturnAddress, Settle, Settlement};
use saferpay_api::money::{Currency, Money};
use saferpay_api::retry::{Backoff, RetryPolicy};
use saferpay_api::v1_53::Client;
use saferpay_sandbox::Sandbox;
use saferpay_sandbox::faults::{Fault, FaultKind};

const CARD: &str = "9010003150000001";

fn attempt(order: &str) -> Attempt {
    Attempt::new(Money::from_minor_units(1050, Currency::CHF), order, "Two tickets")
}

fn back() -> ReturnAddress {
    ReturnAddress::new("https://shop.example/back")
}

/// A payment that nobody has settled.
async fn paid() -> (Sandbox, Client, Attempt) {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client_v1_53();
    let page = client.checkout(sandbox.terminal("ECOM"), &attempt("order-1"), &back()).await.unwrap();
    sandbox.payer().pay(&page.url, CARD).unwrap();
    (sandbox, client, page.attempt)
}

/// The operations that were called from this request on, with the IDs of the requests.
fn calls(sandbox: &Sandbox, from: usize) -> Vec<(String, String)> {
    let log = sandbox.request_log();
    let all = log.into_iter().skip(from);
    all.map(|one| (one.operation.unwrap_or_default(), one.request_id.unwrap_or_default())).collect()
}

#[tokio::test]
async fn each_request_has_the_id_of_the_flow_and_its_number() {
    let (sandbox, client, attempt) = paid().await;
    let before = sandbox.request_log().len();
    let flow = client.settle_attempt(&attempt).with_other_attempts([attempt.next()]);
    assert!(flow.request_id("order-1.settle").await.unwrap().is_paid());
    let calls = calls(&sandbox, before);
    let expected = [
        ("PaymentPage/Assert", "order-1.settle-1"),
        ("Transaction/Inquire", "order-1.settle-2"),
        ("Transaction/Capture", "order-1.settle-3"),
        ("Transaction/Inquire", "order-1.settle-4"),
    ];
    assert_eq!(calls, expected.map(|(operation, id)| (operation.to_owned(), id.to_owned())));
}

#[tokio::test]
async fn a_setting_that_is_not_valid_stops_a_flow_before_it_sends_anything() {
    let (sandbox, client, attempt) = paid().await;
    let before = sandbox.request_log().len();
    let settle = || client.settle_attempt(&attempt);
    let long = "x".repeat(43);
    let flows = ["", "a b", &*long].map(|id| settle().request_id(id)).into_iter();
    for flow in flows.chain([settle().timeout(Duration::ZERO)]) {
        let error = flow.await.unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Invalid(_)), "{error}");
    }
    assert_eq!(calls(&sandbox, before), []);
    assert!(settle().request_id("x".repeat(42)).await.unwrap().is_paid());
}

#[tokio::test]
async fn each_request_is_retried_by_the_policy_of_the_flow() {
    let (sandbox, client, attempt) = paid().await;
    let fail = |operation| {
        let fault = Fault::new(FaultKind::Disconnect).operation(operation).next(1);
        sandbox.inject(fault).unwrap();
    };
    fail("PaymentPage/Assert");
    assert!(client.settle_attempt(&attempt).await.unwrap_err().is_outcome_unknown());
    fail("PaymentPage/Assert");
    fail("Transaction/Inquire");
    let patient = Backoff::new(Duration::from_millis(1), Duration::from_millis(2)).with_attempt_limit(2);
    let flow = client.settle_attempt(&attempt).with_other_attempts([attempt.next()]);
    let settlement = flow.retry(patient).await.unwrap();
    assert!(matches!(settlement, Settlement::Settled(_)), "{settlement}");
    // The setting is that of one flow, and not of the client.
    fail("PaymentPage/Assert");
    assert!(client.settle_attempt(&attempt).await.unwrap_err().is_outcome_unknown());
}

#[tokio::test]
async fn the_time_of_each_attempt_is_limited() {
    let (sandbox, client, attempt) = paid().await;
    sandbox.inject(Fault::new(FaultKind::Delay(600_000)).operation("Transaction/Capture").next(1)).unwrap();
    let settled = client.settle_attempt(&attempt).timeout(Duration::from_secs(10)).await;
    let error = match settled {
        Ok(Settlement::OnlyAuthorized { error, .. }) => error,
        other => panic!("{other:?}"),
    };
    assert!(error.is_outcome_unknown(), "{error}");
    assert!(client.settle_attempt(&attempt).await.unwrap().is_paid());
}

#[tokio::test]
async fn the_validation_of_the_requests_can_be_loosened() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client_v1_53();
    let checkout = |order| client.checkout(sandbox.terminal("ECOM"), &attempt(order), &back());
    let method = || checkout("order-1").with_payment_methods(["A_NEW_METHOD"]);
    for flow in [checkout("an order"), method()] {
        let error = flow.await.unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Invalid(_)), "{error}");
    }
    assert_eq!(calls(&sandbox, 0), []);
    // Saferpay refuses them.
    for flow in [checkout("an order").without_validation(), method().allow_unknown_values()] {
        let error = flow.await.unwrap_err();
        assert!(error.refusal().is_some(), "{error}");
    }
    assert_eq!(calls(&sandbox, 0).len(), 2);
}
