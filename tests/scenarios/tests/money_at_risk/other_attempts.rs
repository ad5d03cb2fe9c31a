//! Charges, and payments with Saferpay Fields, of an order that another attempt has paid.

use saferpay_api::answers::PaymentState;
use saferpay_api::flows::{
    ChargeAlias, ChargeReferenced, Inquire, PaidTwice, PayWithFields, RefundOutcome, RegisterCard, Settle,
    Settlement,
};
use saferpay_api::ids::AliasId;
use saferpay_api::v1_53::Client;
use saferpay_sandbox::Sandbox;
use saferpay_sandbox::faults::{Fault, FaultKind};

use super::{CARD, back, calls, first, paid, shop, state};

/// The alias of a saved card.
async fn saved_card(sandbox: &Sandbox, client: &Client) -> AliasId {
    let page = client.register_card(&back()).await.unwrap();
    sandbox.payer().pay(&page.url, CARD).unwrap();
    client.registered_card(&page.token).await.unwrap().alias_id.unwrap()
}

#[tokio::test]
async fn an_order_that_is_paid_is_not_charged_again() {
    let (sandbox, client) = shop().await;
    let alias = saved_card(&sandbox, &client).await;
    let page = paid(&sandbox, &client, &first()).await;
    let next = page.next();
    let all = [page.clone(), next.clone()];
    let terminal = sandbox.terminal("ECOM");
    let charge = || client.charge_alias(terminal, &alias, &next).with_other_attempts(all.clone());

    // The payer has paid, and the shop does not know.
    let settlement = charge().await.unwrap();
    let Settlement::OtherAttemptPending { payment: None, other } = &settlement else {
        panic!("{settlement:?}")
    };
    assert_eq!((&other.order_id, settlement.is_final()), (&Some(page.order_id()), false));
    assert!(client.settle_attempt(&page).with_other_attempts(all.clone()).await.unwrap().is_paid());
    for _ in 0..2 {
        let settlement = charge().await.unwrap();
        assert!(settlement.is_paid() && settlement.is_final());
        let Settlement::PaidByOtherAttempt(kept) = settlement else { panic!("{settlement:?}") };
        assert_eq!(kept.order_id, Some(page.order_id()));
    }
    let transaction = client.inquire_order(page.order_id()).await.unwrap().transaction_id;
    let series = client.charge_referenced(terminal, transaction, &next).with_other_attempts(all.clone());
    assert!(matches!(series.await.unwrap(), Settlement::PaidByOtherAttempt(_)));
    let authorizations = ["Transaction/AuthorizeDirect", "Transaction/AuthorizeReferenced"];
    assert_eq!(authorizations.map(|operation| calls(&sandbox, operation)), [0, 0]);

    // The shop has returned the other payment, and leaves it out.
    let settlement = client.charge_alias(terminal, &alias, &next).with_other_attempts([next.clone()]).await;
    assert!(matches!(settlement.unwrap(), Settlement::Settled(_)));
}

/// The charge was authorized, and the payer paid on a page before it was captured.
#[tokio::test]
async fn a_charge_of_an_order_that_is_paid_meanwhile_is_canceled() {
    let (sandbox, client) = shop().await;
    let alias = saved_card(&sandbox, &client).await;
    let charged = first();
    let terminal = sandbox.terminal("ECOM");
    sandbox.inject(Fault::new(FaultKind::Disconnect).operation("Transaction/Capture").next(1)).unwrap();
    drop(client.charge_alias(terminal, &alias, &charged).await);
    assert_eq!(state(&client, &charged).await, PaymentState::Authorized);
    let page = paid(&sandbox, &client, &charged.next()).await;
    assert!(client.settle_attempt(&page).await.unwrap().is_paid());

    let flow = client.charge_alias(terminal, &alias, &charged).with_other_attempts([page.clone()]);
    let settlement = flow.with_later_payment_returned().await.unwrap();
    let Settlement::PaidTwice(PaidTwice { kept, returned: Some(Ok(RefundOutcome::Canceled(_))), .. }) =
        settlement
    else {
        panic!("{settlement:?}")
    };
    assert_eq!(kept.order_id, Some(page.order_id()));
    assert_eq!(state(&client, &charged).await, PaymentState::Canceled);
}

/// The payer entered a card on the page of the shop, and then paid on another page.
#[tokio::test]
async fn a_payment_with_fields_of_an_order_that_is_paid_is_not_authorized() {
    let (sandbox, client) = shop().await;
    let terminal = sandbox.terminal("ECOM");
    // The sandbox has no page with fields: the payer enters the card on a page of Saferpay.
    let flow = client.pay_with_fields(terminal, "fields", &first(), &back());
    let begun = flow.customize(|request| request.payment_means = None).await.unwrap();
    sandbox.payer().pay(&begun.url.unwrap(), CARD).unwrap();
    let page = paid(&sandbox, &client, &begun.attempt.next()).await;
    assert!(client.settle_attempt(&page).await.unwrap().is_paid());

    let settle = || client.settle_fields(&begun.attempt);
    let settlement = settle().with_other_attempts([page.clone()]).await.unwrap();
    let Settlement::PaidByOtherAttempt(kept) = &settlement else { panic!("{settlement:?}") };
    assert_eq!(kept.order_id, Some(page.order_id()));
    assert_eq!(calls(&sandbox, "Transaction/Authorize"), 0);
    // The shop has returned the other payment, and leaves it out.
    assert!(matches!(settle().await.unwrap(), Settlement::Settled(_)));
}
