//! A shop loses no money to second attempts, lost responses, long outages, payment links without a
//! notification, and programs that stop in the middle.

use std::time::Duration;

use jiff::SignedDuration;
use saferpay_api::DateTime;
use saferpay_api::answers::PaymentState;
use saferpay_api::flows::{
    Attempt, ChargeAlias, Checkout, Expected, Failed, Inquire, PaidTwice, PaymentLinks, RefundIntent,
    RefundOutcome, Refunds, RegisterCard, ReturnAddress, Settle, Settlement, TransactionKind,
};
use saferpay_api::ids::{OrderId, TransactionId};
use saferpay_api::money::{Currency, Money};
use saferpay_api::v1_53::Client;
use saferpay_sandbox::Sandbox;
use saferpay_sandbox::faults::{Fault, FaultKind};

mod other_attempts;

const CARD: &str = "9010003150000001";

fn francs(minor_units: u64) -> Money {
    Money::from_minor_units(minor_units, Currency::CHF)
}

fn back() -> ReturnAddress {
    ReturnAddress::new("https://shop.example/back")
}

async fn shop() -> (Sandbox, Client) {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client_v1_53();
    (sandbox, client)
}

fn first() -> Attempt {
    Attempt::new(francs(1050), "order-1", "Two tickets")
}

/// Opens a page for an attempt.
async fn open(sandbox: &Sandbox, client: &Client, attempt: &Attempt) -> (Attempt, String) {
    let page = client.checkout(sandbox.terminal("ECOM"), attempt, &back()).await.unwrap();
    (page.attempt, page.url)
}

/// Opens a page for an attempt, and pays on it.
async fn paid(sandbox: &Sandbox, client: &Client, attempt: &Attempt) -> Attempt {
    let (attempt, url) = open(sandbox, client, attempt).await;
    sandbox.payer().pay(&url, CARD).unwrap();
    attempt
}

async fn state(client: &Client, attempt: &Attempt) -> PaymentState {
    client.inquire_order(attempt.order_id()).await.unwrap().state
}

/// The number of calls of an operation.
fn calls(sandbox: &Sandbox, operation: &str) -> usize {
    let log = sandbox.request_log();
    log.iter().filter(|request| request.operation.as_deref() == Some(operation)).count()
}

fn stored<T: serde::Serialize + serde::de::DeserializeOwned>(value: &T) -> T {
    serde_json::from_str(&serde_json::to_string(value).unwrap()).unwrap()
}

#[tokio::test]
async fn a_payment_on_the_first_of_two_pages_is_not_lost() {
    let (sandbox, client) = shop().await;
    let (page_a, url_a) = open(&sandbox, &client, &first()).await;
    let (page_b, _) = open(&sandbox, &client, &page_a.next()).await;
    assert_ne!(page_a.order_id(), page_b.order_id());
    sandbox.payer().pay(&url_a, CARD).unwrap();

    let (page_a, page_b) = (stored(&page_a), stored(&page_b));
    let settlement = client.settle_attempt(&page_b).with_other_attempts([page_a.clone()]).await.unwrap();
    assert!(matches!(settlement, Settlement::PayerNotDone), "{settlement:?}");
    let settlement = client.settle_attempt(&page_a).with_other_attempts([page_b]).await.unwrap();
    assert!(matches!(settlement, Settlement::Settled(_)), "{settlement:?}");
    assert_eq!(state(&client, &page_a).await, PaymentState::Captured);
}

#[tokio::test]
async fn a_payer_who_pays_twice_is_charged_once() {
    let (sandbox, client) = shop().await;
    let page_a = paid(&sandbox, &client, &first()).await;
    let page_b = paid(&sandbox, &client, &page_a.next()).await;
    let all = [page_a.clone(), page_b.clone()];
    assert!(client.settle_attempt(&page_b).with_other_attempts(all.clone()).await.unwrap().is_paid());

    for _ in 0..2 {
        let settlement = client.settle_attempt(&page_a).with_other_attempts(all.clone()).await.unwrap();
        assert!(settlement.is_paid());
        let Settlement::PaidTwice(PaidTwice { kept, later, returned, .. }) = settlement else {
            panic!("{settlement:?}")
        };
        assert_eq!(kept.order_id, Some(page_b.order_id()));
        assert_eq!(later.order_id, Some(page_a.order_id()));
        assert!(returned.is_none());
    }
    assert_eq!(state(&client, &page_a).await, PaymentState::Authorized);

    let flow = client.settle_attempt(&page_a).with_other_attempts(all.clone()).with_later_payment_returned();
    let settlement = flow.await.unwrap();
    let Settlement::PaidTwice(PaidTwice { returned: Some(Ok(RefundOutcome::Canceled(_))), .. }) = settlement
    else {
        panic!("{settlement:?}")
    };
    assert_eq!(state(&client, &page_a).await, PaymentState::Canceled);
    assert_eq!(state(&client, &page_b).await, PaymentState::Captured);
}

#[tokio::test]
async fn of_two_payments_that_are_captured_at_once_one_is_returned() {
    let (sandbox, client) = shop().await;
    let page_a = paid(&sandbox, &client, &first()).await;
    let page_b = paid(&sandbox, &client, &page_a.next()).await;
    // The calls do not pass the other attempt, as if both had looked before either captured.
    assert!(client.settle_attempt(&page_a).await.unwrap().is_paid());
    assert!(client.settle_attempt(&page_b).await.unwrap().is_paid());
    let all = [page_a.clone(), page_b.clone()];
    for attempt in [&page_b, &page_a, &page_b] {
        let flow =
            client.settle_attempt(attempt).with_other_attempts(all.clone()).with_later_payment_returned();
        let settlement = flow.await.unwrap();
        let Settlement::PaidTwice(PaidTwice { kept, returned: Some(Ok(returned)), .. }) = settlement else {
            panic!("{settlement:?}")
        };
        assert_eq!(kept.order_id, Some(page_a.order_id()));
        assert!(returned.is_returned(), "{returned:?}");
    }
    let refund = client.inquire_order(format!("{}.back", page_b.order_id())).await.unwrap();
    assert_eq!((refund.kind, refund.amount), (TransactionKind::Refund, Some(francs(1050))));
    assert_eq!(calls(&sandbox, "Transaction/Refund"), 1);
}

/// The web framework drops the handler, or the response is lost: the refund exists, and the shop does not
/// know.
#[tokio::test]
async fn a_refund_whose_response_is_lost_is_found_again() {
    for lost in [
        Fault::new(FaultKind::Disconnect).operation("Transaction/Refund").next(1).carried_out(),
        Fault::new(FaultKind::Disconnect).operation("Transaction/Refund").next(1),
        Fault::new(FaultKind::InvalidJson).operation("Transaction/Refund").next(1).carried_out(),
        Fault::new(FaultKind::Disconnect).operation("Transaction/Capture").next(1).carried_out(),
        Fault::new(FaultKind::Disconnect).operation("Transaction/Capture").next(1),
    ] {
        let (sandbox, client) = shop().await;
        let attempt = paid(&sandbox, &client, &first()).await;
        let settlement = client.settle_attempt(&attempt).await.unwrap();
        let payment = settlement.settled().unwrap();
        let intent = RefundIntent::whole("refund-1", &payment.transaction_id, francs(1050));
        sandbox.inject(lost.clone()).unwrap();
        let first = client.cancel_or_refund(&intent).await;
        assert!(!matches!(first, Ok(RefundOutcome::Refunded(_))), "{lost:?}: {first:?}");
        for _ in 0..2 {
            let outcome = client.cancel_or_refund(&stored(&intent)).await.unwrap();
            let RefundOutcome::Refunded(refund) = outcome else { panic!("{lost:?}: {outcome:?}") };
            assert_eq!(refund.state, PaymentState::Captured);
            assert_eq!(refund.order_id.as_deref(), Some("refund-1"));
        }
        // No second refund fits, whatever was refunded.
        let again = RefundIntent::whole("refund-2", &payment.transaction_id, francs(1050));
        client.cancel_or_refund(&again).await.unwrap_err();
    }
}

/// The browser of the employee closes the connection while the refund is sent.
#[tokio::test]
async fn a_refund_that_is_dropped_is_found_again() {
    let (sandbox, client) = shop().await;
    let attempt = paid(&sandbox, &client, &first()).await;
    let settlement = client.settle_attempt(&attempt).await.unwrap();
    let payment = settlement.settled().unwrap();
    let intent = RefundIntent::part("refund-1", &payment.transaction_id, francs(400));
    let slow = Fault::new(FaultKind::Delay(300)).operation("Transaction/Refund").next(1).carried_out();
    sandbox.inject(slow).unwrap();
    let flow = client.cancel_or_refund(&intent).into_future();
    assert!(tokio::time::timeout(Duration::from_millis(100), flow).await.is_err());
    let outcome = client.cancel_or_refund(&intent).await.unwrap();
    assert!(outcome.is_returned(), "{outcome:?}");

    let rest = RefundIntent::rest("refund-2", &payment.transaction_id, francs(1050), ["refund-1", "never"]);
    let outcome = client.cancel_or_refund(&rest).await.unwrap();
    let RefundOutcome::Refunded(refund) = outcome else { panic!("{outcome:?}") };
    assert_eq!(refund.amount, Some(francs(650)));
    assert!(client.cancel_or_refund(&rest).await.unwrap().is_returned());
    let none =
        RefundIntent::rest("refund-3", &payment.transaction_id, francs(1050), ["refund-1", "refund-2"]);
    assert!(matches!(client.cancel_or_refund(&none).await.unwrap(), RefundOutcome::NothingLeft));
    let taken = RefundIntent::part(attempt.order_id(), &payment.transaction_id, francs(1));
    assert!(matches!(client.refund(&taken).await.unwrap(), RefundOutcome::ReferenceInUse(_)));
}

/// Of two concurrent refunds of the whole amount, Saferpay refuses the second. It accepts two small ones.
#[tokio::test]
async fn only_the_captured_amount_stops_concurrent_refunds() {
    for (amount, refunds) in [(1050, 1), (600, 1), (500, 2)] {
        let (sandbox, client) = shop().await;
        let attempt = paid(&sandbox, &client, &first()).await;
        let settlement = client.settle_attempt(&attempt).await.unwrap();
        let transaction_id = settlement.settled().unwrap().transaction_id.clone();
        let intent = RefundIntent::part("refund-1", transaction_id, francs(amount));
        // Both look up the payment before either refunds.
        let slow = Fault::new(FaultKind::Delay(200)).operation("Transaction/Refund").next(2);
        sandbox.inject(slow).unwrap();
        let (one, other) = tokio::join!(client.refund(&intent).into_future(), client.refund(&intent));
        for outcome in [one.unwrap(), other.unwrap()] {
            assert!(outcome.is_returned(), "{amount}: {outcome:?}");
        }
        let rest = francs(1050 - amount * refunds);
        let probe = RefundIntent::part("probe", intent_target(&intent), rest);
        if rest.minor_units() > 0 {
            assert!(client.refund(&probe).await.unwrap().is_returned(), "{amount}");
        }
        let more = RefundIntent::part("more", intent_target(&intent), francs(1));
        client.refund(&more).await.unwrap_err();
    }
}

fn intent_target(intent: &RefundIntent) -> TransactionId {
    match &intent.target {
        saferpay_api::flows::RefundTarget::Payment(id) => id.clone(),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_shop_that_was_down_for_a_day_finds_its_payments() {
    let (sandbox, client) = shop().await;
    let attempt = paid(&sandbox, &client, &first()).await;
    let (not_paid, _) = open(&sandbox, &client, &attempt.next()).await;
    sandbox.clock().advance(SignedDuration::from_hours(26)).unwrap();
    let error = client.settle(attempt.token.clone().unwrap(), francs(1050)).await.unwrap_err();
    assert!(!error.is_outcome_unknown());
    let settlement = client.settle_attempt(&attempt).await.unwrap();
    assert!(settlement.is_paid(), "{settlement:?}");
    let settlement = client.settle_attempt(&not_paid).await.unwrap();
    assert!(matches!(settlement, Settlement::Failed(Failed::Expired(_))), "{settlement:?}");
}

#[tokio::test]
async fn a_payment_link_is_settled_by_its_token_or_by_its_transaction() {
    let (sandbox, client) = shop().await;
    let terminal = sandbox.terminal("SPG").to_owned();
    for by_token in [true, false] {
        let attempt = Attempt::new(francs(1050), format!("invoice-{by_token}"), "Invoice");
        let until = std::time::SystemTime::now() + Duration::from_secs(86_400 * 3);
        let until = DateTime::try_from(until).unwrap_or_else(|_| DateTime::from("x"));
        let link = client.create_payment_link(&*terminal, &attempt, &until).await.unwrap();
        let back = sandbox.payer().pay(&link.url, CARD).unwrap();
        let settlement = if by_token {
            let known = attempt.clone();
            let find = move |order_id: OrderId| async move {
                (order_id == known.order_id()).then(|| Expected::amount(known.amount))
            };
            let unknown = client.settle_with(&*back.token, |_| async { None }).await.unwrap();
            assert!(matches!(unknown, Settlement::NotAsExpected { .. }));
            client.settle_with(back.token, find).await.unwrap()
        } else {
            let status = client.payment_link_status(&*terminal, link.offer_id).await.unwrap();
            client.settle_transaction(status.transaction_id.unwrap(), attempt.expected()).await.unwrap()
        };
        assert!(settlement.is_paid(), "{settlement:?}");
    }
}

#[tokio::test]
async fn a_charge_that_stopped_is_continued_and_never_repeated() {
    let (sandbox, client) = shop().await;
    let page = client.register_card(&back()).await.unwrap();
    sandbox.payer().pay(&page.url, CARD).unwrap();
    let alias = client.registered_card(page.token).await.unwrap().alias_id.unwrap();
    let terminal = sandbox.terminal("ECOM").to_owned();
    let mut attempt = Attempt::new(francs(1990), "subscription-7", "May");
    for (operation, carried_out) in [
        ("Transaction/AuthorizeDirect", true),
        ("Transaction/AuthorizeDirect", false),
        ("Transaction/Capture", true),
        ("Transaction/Capture", false),
        ("Transaction/Inquire", true),
    ] {
        let mut fault = Fault::new(FaultKind::Disconnect).operation(operation).next(1);
        fault.carried_out = carried_out;
        sandbox.inject(fault).unwrap();
        let before = calls(&sandbox, "Transaction/AuthorizeDirect");
        let first = client.charge_alias(&*terminal, &alias, &attempt).await;
        assert!(!matches!(&first, Ok(settlement) if settlement.is_paid()), "{first:?}");
        for _ in 0..2 {
            let settlement = client.charge_alias(&*terminal, &alias, &stored(&attempt)).await.unwrap();
            let payment = settlement.settled().unwrap_or_else(|| panic!("{operation}: {settlement:?}"));
            assert_eq!(payment.amount, Some(francs(1990)));
            assert!(payment.capture_id.is_some());
        }
        let authorized = calls(&sandbox, "Transaction/AuthorizeDirect") - before;
        let sent_again = operation.ends_with("AuthorizeDirect") && !carried_out;
        assert_eq!(authorized, if sent_again { 2 } else { 1 }, "{operation} {carried_out}");
        attempt = attempt.next();
    }
}

/// A settled payment is reported as captured.
#[tokio::test]
async fn the_facts_of_a_settled_payment_agree() {
    let (sandbox, client) = shop().await;
    let attempt = paid(&sandbox, &client, &first()).await;
    for _ in 0..2 {
        let settlement = client.settle_attempt(&attempt).await.unwrap();
        let payment = stored(settlement.settled().unwrap());
        assert!(payment.is_paid());
        assert_eq!(payment.state, PaymentState::Captured);
        assert!(payment.capture_id.is_some());
        assert_eq!(payment.order_id.as_deref(), Some("order-1.1"));
    }
}

/// Flows own their data, so that they can be spawned.
#[tokio::test]
async fn a_flow_can_be_spawned() {
    let (sandbox, client) = shop().await;
    let attempt = paid(&sandbox, &client, &first()).await;
    let task = tokio::spawn(client.settle_attempt(&attempt).into_future());
    drop(client);
    assert!(task.await.unwrap().unwrap().is_paid());
}
