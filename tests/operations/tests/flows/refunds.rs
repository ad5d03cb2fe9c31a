//! A payment is canceled or refunded, as its state requires, and never twice.

use mock_server::{MockServer, Payer, Shop};
use saferpay_api::answers::PaymentState;
use saferpay_api::client::VersionedClient;
use saferpay_api::error::ErrorName;
use saferpay_api::flows::{Checkout, RefundIntent, RefundOutcome, Refunds, Settle};
use saferpay_api::ids::Token;
use saferpay_api::{v1_25, v1_53};

use super::{TERMINAL, attempt, back, francs, shop};

const ID: &str = "transaction00000000000000001";

fn intent() -> RefundIntent {
    RefundIntent::whole("refund-1", ID, francs(1050))
}

async fn authorized<C: VersionedClient + Checkout>() -> (Shop, MockServer, C, Token) {
    let (shop, server, client) = shop::<C>().await;
    let token = client.checkout(TERMINAL, &attempt(), &back()).await.unwrap().token;
    shop.payer(&token, Payer::Pays);
    (shop, server, client, token)
}

async fn captured<C: VersionedClient + Checkout + Settle>() -> (Shop, MockServer, C) {
    let (shop, server, client, token) = authorized::<C>().await;
    assert!(client.settle(token, francs(1050)).await.unwrap().is_paid());
    (shop, server, client)
}

fn calls(server: &MockServer) -> Vec<String> {
    let all = server.received();
    all.iter().map(|one| one.path.rsplit('/').next().unwrap_or_default().to_owned()).skip(1).collect()
}

async fn cancels<C: VersionedClient + Checkout + Refunds>() {
    let (shop, server, client, _) = authorized::<C>().await;
    assert!(matches!(client.cancel_or_refund(&intent()).await.unwrap(), RefundOutcome::Canceled(_)));
    assert_eq!(calls(&server), ["Inquire", "Cancel"]);
    // The second call finds the payment canceled, and does not refund it.
    assert!(matches!(client.cancel_or_refund(&intent()).await.unwrap(), RefundOutcome::Canceled(_)));
    assert_eq!(calls(&server), ["Inquire", "Cancel", "Inquire", "Cancel", "Inquire"]);
    assert_eq!(shop.refunds(), 0);
}

#[tokio::test]
async fn an_authorized_payment_is_canceled() {
    cancels::<v1_25::Client>().await;
    cancels::<v1_53::Client>().await;
}

async fn refunds<C: VersionedClient + Checkout + Settle + Refunds>() {
    let (shop, server, client) = captured::<C>().await;
    match client.cancel_or_refund(&intent()).await.unwrap() {
        RefundOutcome::Refunded(refund) => {
            assert_eq!(refund.state, PaymentState::Captured);
            assert_ne!(refund.transaction_id, ID);
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(calls(&server), ["Assert", "Capture", "Inquire", "Cancel", "Inquire", "Refund", "Capture"]);
    // The second call finds the refund.
    assert!(client.cancel_or_refund(&intent()).await.unwrap().is_returned());
    assert_eq!(calls(&server).len(), 8);
    // Another refund: Saferpay refuses to refund more than was captured.
    let another = RefundIntent::whole("refund-2", ID, francs(1050));
    let error = client.cancel_or_refund(&another).await.unwrap_err();
    assert_eq!(error.operation(), Some("Transaction/Refund"));
    assert_eq!(shop.refunds(), 1);
}

#[tokio::test]
async fn a_captured_payment_is_refunded_once_and_the_refund_is_captured() {
    refunds::<v1_25::Client>().await;
    refunds::<v1_53::Client>().await;
}

#[tokio::test]
async fn each_of_the_three_refusals_of_a_cancel_leads_to_a_refund() {
    for name in ["ACTION_NOT_SUPPORTED", "TRANSACTION_ALREADY_CAPTURED", "TRANSACTION_IN_WRONG_STATE"] {
        let (shop, _server, client) = captured::<v1_53::Client>().await;
        shop.refuse("Transaction/Cancel", 402, name);
        let outcome = client.cancel_or_refund(&intent()).await.unwrap();
        assert!(matches!(outcome, RefundOutcome::Refunded(_)), "{name}");
    }
}

#[tokio::test]
async fn other_refusals_and_unknown_outcomes_of_a_cancel_end_it() {
    for (status, name, unknown) in [
        (402, "PERMISSION_DENIED", false),
        (402, "TRANSACTION_NOT_FOUND", false),
        (500, "INTERNAL_ERROR", true),
    ] {
        let (shop, _server, client) = captured::<v1_53::Client>().await;
        shop.refuse("Transaction/Cancel", status, name);
        let error = client.cancel_or_refund(&intent()).await.unwrap_err();
        assert_eq!((error.operation(), error.is_outcome_unknown()), (Some("Transaction/Cancel"), unknown));
        assert_eq!(shop.refunds(), 0);
    }
}

/// If a payment cannot be canceled and is not captured, there is nothing to refund.
#[tokio::test]
async fn a_payment_that_is_not_captured_is_not_refunded() {
    let (shop, server, client, _) = authorized::<v1_53::Client>().await;
    shop.refuse("Transaction/Cancel", 402, "ACTION_NOT_SUPPORTED");
    let error = client.cancel_or_refund(&intent()).await.unwrap_err();
    assert_eq!(error.refusal().unwrap().error_name, Some(ErrorName::ActionNotSupported));
    assert_eq!(calls(&server), ["Inquire", "Cancel", "Inquire"]);
}

#[tokio::test]
async fn a_refund_with_an_unknown_outcome_is_not_repeated() {
    let (shop, server, client) = captured::<v1_53::Client>().await;
    shop.refuse("Transaction/Refund", 500, "INTERNAL_ERROR");
    let error = client.cancel_or_refund(&intent()).await.unwrap_err();
    assert!(error.is_outcome_unknown());
    assert_eq!(calls(&server).iter().filter(|call| *call == "Refund").count(), 1);
}

#[tokio::test]
async fn a_refund_that_is_not_captured_is_not_lost() {
    for (status, name) in [(402, "TRANSACTION_IN_WRONG_STATE"), (500, "INTERNAL_ERROR")] {
        let (shop, _server, client) = captured::<v1_53::Client>().await;
        shop.refuse("Transaction/Capture", status, name);
        match client.cancel_or_refund(&intent()).await.unwrap() {
            RefundOutcome::RefundNotCaptured { refund, .. } => {
                assert_eq!(refund.transaction_id, "transaction00000000000000002");
            }
            other => panic!("{other:?}"),
        }
        assert_eq!(shop.refunds(), 1);
    }
}

#[tokio::test]
async fn a_captured_refund_is_refunded_and_a_pending_one_is_undecided() {
    let (shop, _server, client) = captured::<v1_53::Client>().await;
    shop.refuse("Transaction/Capture", 402, "TRANSACTION_ALREADY_CAPTURED");
    let outcome = client.cancel_or_refund(&intent()).await.unwrap();
    assert!(matches!(outcome, RefundOutcome::Refunded(_)));

    let (shop, _server, client) = captured::<v1_53::Client>().await;
    shop.leave_captures_pending();
    let outcome = client.cancel_or_refund(&intent()).await.unwrap();
    assert!(matches!(outcome, RefundOutcome::RefundPending(_)));
}
