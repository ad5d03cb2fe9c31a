//! A payment is settled exactly once, whatever its state and however many calls run at once.

use mock_server::{MockServer, Payer, Shop};
use saferpay_api::answers::PaymentState;
use saferpay_api::client::VersionedClient;
use saferpay_api::error::{Error, ErrorName};
use saferpay_api::flows::{Capture, Checkout, Expected, Failed, Mismatch, Settle, Settlement};
use saferpay_api::ids::Token;
use saferpay_api::money::{Currency, Money};
use saferpay_api::{v1_11, v1_53};

use super::{TERMINAL, attempt, back, francs, shop};

async fn paid<C: VersionedClient + Checkout>(payer: Payer) -> (Shop, MockServer, C, Token) {
    let (shop, server, client) = shop::<C>().await;
    let redirect = client.checkout(TERMINAL, &attempt(), &back()).await.unwrap();
    assert!(redirect.url.contains("/pay/"));
    assert!(!format!("{redirect:?}").contains(&*redirect.token), "a token is a secret");
    shop.payer(&redirect.token, payer);
    (shop, server, client, redirect.token)
}

async fn settles<C: VersionedClient + Checkout + Settle>() {
    let (shop, server, client, token) = paid::<C>(Payer::Pays).await;
    let initialize = server.received()[0].json();
    assert!(initialize.to_string().matches("https://shop.example/back?order=1").count() >= 1);
    assert!(initialize["Notification"].to_string().contains("https://shop.example/notify?order=1"));

    for _ in 0..2 {
        let settlement =
            client.settle(&token, Expected::amount(francs(1050)).with_order_id("order-1.1")).await.unwrap();
        let payment = settlement.settled().unwrap();
        assert!(settlement.is_paid());
        assert_eq!(payment.transaction_id, "transaction00000000000000001");
        assert_eq!(payment.amount, Some(francs(1050)));
        assert_eq!(payment.order_id.as_deref(), Some("order-1.1"));
        assert_eq!(payment.state, PaymentState::Captured);
    }
    assert_eq!(shop.captures(), 1);
    let versions = server.received();
    let versions: Vec<_> =
        versions.iter().map(|one| one.json()["RequestHeader"]["SpecVersion"].clone()).collect();
    assert!(versions.iter().all(|version| version == C::SPEC_VERSION), "{versions:?}");
}

#[tokio::test]
async fn a_payment_is_settled_once_and_stays_settled() {
    settles::<v1_11::Client>().await;
    settles::<v1_53::Client>().await;
}

#[tokio::test]
async fn a_settled_payment_has_the_ids_for_a_refund() {
    let (_shop, _server, client, token) = paid::<v1_53::Client>(Payer::Pays).await;
    for _ in 0..2 {
        let settlement = client.settle(&token, francs(1050)).await.unwrap();
        let payment = settlement.settled().unwrap();
        assert_eq!(payment.capture_id.as_deref(), Some("transaction00000000000000001_c"));
        assert_eq!(payment.liability_shift, Some(true));
    }
}

/// The return of the payer and the notification, each twice, at the same time.
async fn races<C: VersionedClient + Checkout + Settle + Clone + Send + 'static>() {
    for _ in 0..20 {
        let (shop, _server, client, token) = paid::<C>(Payer::Pays).await;
        let tasks: Vec<_> = (0..16)
            .map(|_| {
                let settling = client.settle(&token, francs(1050)).into_future();
                tokio::spawn(async move { settling.await.unwrap().is_paid() })
            })
            .collect();
        for task in tasks {
            assert!(task.await.unwrap(), "each call says that it is paid");
        }
        assert_eq!(shop.captures(), 1);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn concurrent_calls_capture_once() {
    races::<v1_11::Client>().await;
    races::<v1_53::Client>().await;
}

/// The capture stays pending, so no call may report the payment as paid.
async fn races_for_a_pending_capture<C: VersionedClient + Checkout + Settle + Clone + Send + 'static>() {
    let (shop, _server, client, token) = paid::<C>(Payer::Pays).await;
    shop.leave_captures_pending();
    let tasks: Vec<_> = (0..16)
        .map(|_| {
            let settling = client.settle(&token, francs(1050)).into_future();
            tokio::spawn(async move { settling.await.unwrap() })
        })
        .collect();
    for task in tasks {
        let settlement = task.await.unwrap();
        let pending = matches!(settlement, Settlement::CapturePending(_) | Settlement::PaymentPending(_));
        assert!(pending, "{settlement:?}");
    }
    assert_eq!(shop.captures(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn concurrent_calls_report_a_pending_capture_as_unpaid() {
    for _ in 0..20 {
        races_for_a_pending_capture::<v1_11::Client>().await;
        races_for_a_pending_capture::<v1_53::Client>().await;
    }
}

/// Assert reports an authorized payment, and another call captures it before this one does.
#[tokio::test]
async fn a_capture_by_another_call_counts() {
    for name in ["TRANSACTION_ALREADY_CAPTURED", "TRANSACTION_IN_WRONG_STATE"] {
        let (shop, server, client, token) = paid::<v1_53::Client>(Payer::Pays).await;
        shop.refuse("Transaction/Capture", 402, name);
        let settlement = client.settle(&token, francs(1050)).await.unwrap();
        if name == "TRANSACTION_ALREADY_CAPTURED" {
            assert!(settlement.is_paid());
        } else {
            let error = only_authorized(settlement);
            assert_eq!(error.refusal().unwrap().error_name, Some(ErrorName::TransactionInWrongState));
        }
        let inquiries = server.received().iter().filter(|one| one.path.ends_with("/Inquire")).count();
        assert_eq!(inquiries, 1, "it inquires exactly once");
    }
}

fn only_authorized(settlement: Settlement) -> Error {
    match settlement {
        Settlement::OnlyAuthorized { payment, error } => {
            assert_eq!(payment.transaction_id, "transaction00000000000000001");
            error
        }
        other => panic!("{other:?}"),
    }
}

/// An error of the capture must not hide the authorized payment.
#[tokio::test]
async fn a_refused_capture_returns_the_authorized_payment() {
    let (shop, _server, client, token) = paid::<v1_53::Client>(Payer::Pays).await;
    shop.refuse("Transaction/Capture", 403, "PERMISSION_DENIED");
    let error = only_authorized(client.settle(&token, francs(1050)).await.unwrap());
    assert!(!error.is_outcome_unknown());
    assert_eq!(shop.captures(), 0);
}

async fn outcomes<C: VersionedClient + Checkout + Settle>() {
    let (shop, server, client) = shop::<C>().await;
    let token = client.checkout(TERMINAL, &attempt(), &back()).await.unwrap().token;
    let settle = || client.settle(&token, francs(1050));

    assert!(matches!(settle().await.unwrap(), Settlement::PayerNotDone));
    shop.payer(&token, Payer::PaysSlowly);
    assert!(matches!(settle().await.unwrap(), Settlement::PaymentPending(_)));
    shop.refuse("PaymentPage/Assert", 402, "NO_CONTRACT");
    assert!(matches!(settle().await.unwrap(), Settlement::Failed(Failed::Refused(_))));
    shop.refuse("PaymentPage/Assert", 402, "UNEXPECTED_ERROR_BY_ACQUIRER");
    assert!(settle().await.unwrap_err().is_outcome_unknown());
    shop.refuse_nothing();
    for (payer, name) in
        [(Payer::Aborts, ErrorName::TransactionAborted), (Payer::IsDeclined, ErrorName::TransactionDeclined)]
    {
        shop.payer(&token, payer);
        match settle().await.unwrap() {
            Settlement::Failed(Failed::Refused(error)) => {
                assert_eq!(error.refusal().unwrap().error_name, Some(name));
            }
            other => panic!("{}", other.is_paid()),
        }
    }
    let error = client.settle("unknown", francs(1050)).await.err().unwrap();
    assert_eq!(error.refusal().unwrap().error_name, Some(ErrorName::TokenInvalid));
    assert!(server.received().iter().all(|one| !one.path.ends_with("/Capture")));

    shop.payer(&token, Payer::Pays);
    shop.leave_captures_pending();
    assert!(matches!(settle().await.unwrap(), Settlement::CapturePending(_)));
}

#[tokio::test]
async fn an_unpaid_payment_has_its_state() {
    outcomes::<v1_11::Client>().await;
    outcomes::<v1_53::Client>().await;
}

#[tokio::test]
async fn a_payment_with_unexpected_data_is_not_captured() {
    let (shop, server, client, token) = paid::<v1_53::Client>(Payer::Pays).await;
    let euros = Money::from_minor_units(1050, Currency::EUR);
    let cases = [
        (francs(1051).into(), Mismatch::Amount { expected: francs(1051), found: Some(francs(1050)) }),
        (euros.into(), Mismatch::Amount { expected: euros, found: Some(francs(1050)) }),
        (
            Expected::amount(francs(1050)).with_order_id("order-2.1"),
            Mismatch::OrderId { expected: "order-2.1".into(), found: Some("order-1.1".into()) },
        ),
    ];
    for (expected, expected_mismatch) in cases {
        match client.settle(&token, expected).await.unwrap() {
            Settlement::NotAsExpected { mismatch, payment } => {
                assert_eq!(mismatch, expected_mismatch);
                assert_eq!(payment.transaction_id, "transaction00000000000000001");
            }
            other => panic!("{}", other.is_paid()),
        }
    }
    assert_eq!(shop.captures(), 0);
    assert!(server.received().iter().all(|one| !one.path.ends_with("/Capture")));
    let liable = Expected::amount(francs(1050)).with_liability_shift();
    assert!(client.settle(&token, liable).await.unwrap().is_paid());
}

/// Saferpay fails during the capture, so its outcome is unknown until the next call.
#[tokio::test]
async fn an_unknown_capture_is_reported_and_the_next_call_resolves_it() {
    let (shop, _server, client, token) = paid::<v1_53::Client>(Payer::Pays).await;
    shop.refuse("Transaction/Capture", 500, "INTERNAL_ERROR");
    let error = only_authorized(client.settle(&token, francs(1050)).await.unwrap());
    assert!(error.is_outcome_unknown());
    assert!(error.next_step().is_some());
    shop.refuse_nothing();
    assert!(client.settle(&token, francs(1050)).await.unwrap().is_paid());
    assert_eq!(shop.captures(), 1);
}

#[tokio::test]
async fn a_part_can_be_captured_but_no_more_than_the_whole() {
    let (shop, _server, client, _) = paid::<v1_53::Client>(Payer::Pays).await;
    let id = "transaction00000000000000001";
    let error = client.capture(id, francs(1051)).await.unwrap_err();
    assert_eq!(error.refusal().unwrap().error_name, Some(ErrorName::AmountInvalid));
    client.capture(id, francs(50)).await.unwrap();
    assert!(client.capture_in_full(id).await.unwrap_err().is_already_captured());
    assert_eq!(shop.captures(), 1);
}
